#include "tests/core/store/samples.h"

#include "core/store/conferencestore.h"
#include "core/store/dossierstore.h"
#include "core/store/recordstore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;
using samples::key;

/// What is settled before a conference comes back as it was written, and nothing is left behind of what was taken away.
class DossierStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aConferenceNobodyAskedAboutHasAnEmptyDossier();
    void everyFieldComesBack();
    void savingTheSameLeavesNoEntry();
    void whatIsTakenAwayIsGone();
    void emptyAndNotAskedDiffer();
    void whoIsTakenOffTheListTakesTheirsAlong();

private:
    Dossier dossier() { return RecordStore(*m_casebook).record(m_file->conference.id).dossier; }
    Dossier full() const;
    void save(const Dossier& dossier);

    FixedClock m_clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
    samples::People m_people = samples::people();
    std::optional<Casebook> m_casebook;
    std::optional<CaseFile> m_file;
};

void DossierStoreTest::init()
{
    m_people = samples::people();
    m_casebook.emplace(Casebook::inMemory(m_clock, u"Mair Mesen"_s));
    samples::save(*m_casebook, m_people);
    m_file = samples::fullCaseFile(m_people);
    ConferenceStore(*m_casebook).save(*m_file);
}

Dossier DossierStoreTest::full() const
{
    const QDate day(2026, 3, 2);
    const ParticipantId worker = m_file->participants[2].id;
    const ParticipantId mother = m_file->participants[3].id;
    Dossier dossier;
    Chairing chairing;
    chairing.independent = false;
    chairing.conflict = u"managed the team until May"_s;
    chairing.qualities = {u"experience"_s, u"training"_s};
    chairing.previousChair = u"Glesni Foxglove"_s;
    chairing.chair = u"Mair Mesen"_s;
    chairing.changeReason = u"on leave"_s;
    chairing.metBefore = {u"family"_s};
    dossier.chairing = chairing;

    ConferenceRequest& request = dossier.request;
    request.trigger = RequestTrigger::ProfessionalsRequest;
    request.receivedOn = day;
    request.from = u"Rhys Quill, Ysgol y Bryn"_s;
    request.reasonsAgainst = u"the family works with us"_s;
    request.decidedBy = u"Nia Hazel"_s;
    request.decidedOn = day.addDays(1);
    request.enquiryOutcome = u"substantiated"_s;
    request.harmFound = true;
    request.declined = true;
    request.declinedReason = u"support instead"_s;
    request.supported = SupportedRequest{u"Rhys Quill"_s, u"Head of safeguarding"_s, true, u"taken to the board"_s};
    request.interimPlanSince = day.addDays(2);
    request.interimPlanHeldBy = u"Sera Pebble"_s;
    request.household = std::vector<HouseholdChild>{{u"Cai"_s, u"eighteen"_s, true, false, true}, {u"Elin"_s, {}, false, true, false}};
    request.delay = Delay{u"Nia Hazel"_s, day.addDays(3), u"daily visits"_s};
    request.preBirthGrounds = {u"earlier-child"_s, u"risk-in-household"_s};
    request.schoolDayEnds = QTime(15, 20);
    request.dayCare = false;

    dossier.inviting.network = std::vector<NetworkAgency>{{key<AgencyKey>(u"health-visiting"), true, false, u"new post"_s, day},
                                                          {key<AgencyKey>(u"school"), false, true, {}, {}}};
    dossier.inviting.notNeeded = {{u"lawyer"_s, u"no proceedings"_s}};
    dossier.inviting.wanted = {u"midwife"_s};
    dossier.arrangements = {.mode = MeetingMode::Both,
                            .familyNotes = u"a break every half hour"_s,
                            .waiting = u"mother: the blue room"_s,
                            .safety = u"a second exit"_s,
                            .policeMatters = u"bail until May"_s,
                            .apart = {{worker, mother, u"threats"_s, u"arrive apart"_s}}};

    Attending attending;
    attending.chairAgreed = day;
    attending.familyAgreed = day.addDays(1);
    attending.tookPart = true;
    attending.remoteReason = u"ill"_s;
    attending.notInvitedReason = u"welfare"_s;
    attending.toldOn = day.addDays(2);
    attending.mayDecide = false;
    attending.littleKnown = true;
    attending.trained = true;
    attending.interpreterNeeded = true;
    attending.interpreterOffered = true;
    attending.interpreterDeclined = true;
    attending.recordHelpNeeded = true;
    attending.recordHelp = u"read aloud"_s;
    attending.recordThroughFamily = true;
    attending.viewsPresentedBy = u"advocate"_s;
    attending.extentReason = u"nothing less would do"_s;
    attending.ways = {u"advocate"_s, u"own-words"_s};
    attending.leaflets = {{u"parents"_s, u"cy"_s}, {u"complaints"_s, u"pl"_s}};
    attending.sheet = {u"worries"_s};
    attending.way = SendingWay::SocialWorker;
    attending.needs = u"no stairs"_s;
    attending.childcareOffered = true;
    attending.childcareBy = u"grandfather"_s;
    attending.arrival = QTime(9, 10);
    attending.seat = u"by the door"_s;
    attending.items = {key<AgendaKey>(u"welcome"), key<AgendaKey>(u"information"), key<AgendaKey>(u"decision")};
    attending.with = worker;
    dossier.attending.emplace(mother, attending);

    ChildHeard heard;
    heard.assessedOn = day;
    heard.ways = {u"advocate"_s, u"drawing"_s};
    heard.representedBy = u"Cai Teasel"_s;
    heard.preparedOn = day.addDays(1);
    heard.preparedBy = u"Sera Pebble"_s;
    heard.young = true;
    heard.broughtReason = u"is fed"_s;
    heard.answers = {{u"JER-CHI-07"_s, u"yes, she does"_s}, {u"JER-CHI-08"_s, u"yes"_s}};
    heard.impact = u"tiring"_s;
    heard.parentsThink = u"better not"_s;
    heard.settled = ChildComes::Part;
    heard.settledBy = u"chair and social worker"_s;
    heard.settledOn = day.addDays(2);
    heard.settledReason = u"her wish"_s;
    heard.preMeeting = day.addDays(3);
    heard.preMeetingWith = u"Mair Mesen"_s;
    dossier.heard.emplace(m_people.sian.id, heard);

    dossier.exclusionRequests = {{mother, day, worker, key<GroundKey>(u"violence"), u"two incidents"_s, day.addDays(1), day.addDays(2),
                                  u"lawful"_s, ExclusionSettled::Part, u"his threats"_s,
                                  {key<AgendaKey>(u"information"), key<AgendaKey>(u"decision")}, u"her sister"_s, day.addDays(3),
                                  day.addDays(4)}};
    dossier.contributions = {{mother, ContributionKind::Letter, u"what I want to say"_s, day, true},
                             {mother, ContributionKind::Drawing, {}, {}, false}};
    ReportReceipt receipt{.from = worker, .kind = ReportKind::SocialWork};
    receipt.holds = {u"signed"_s, u"facts-apart"_s};
    receipt.children = {{m_people.sian.id, {u"needs"_s, u"dates-seen"_s}}};
    receipt.notSharedReason = u"would harm"_s;
    receipt.discussed = day;
    receipt.sharedBy = u"Sera Pebble"_s;
    receipt.read = day.addDays(1);
    receipt.treatedLate = u"read out by the chair"_s;
    ReportReceipt second{.from = worker, .kind = ReportKind::Assessment}; // two that hold words: each comes back with its own
    second.holds = {u"written"_s};
    dossier.papers = {{second, receipt}, true, u"asked for"_s, true};

    RecordingRequest recording;
    recording.by = mother;
    recording.requested = day;
    recording.how = u"her telephone"_s;
    recording.coreGroup = true;
    recording.why = u"difficulty"_s;
    recording.consentSought = day.addDays(1);
    recording.agreed = true;
    recording.decider = u"chair"_s;
    recording.reasons = u"she reads slowly"_s;
    recording.legalAdvice = day.addDays(2);
    recording.legalSummary = u"nothing against"_s;
    recording.discussionUnharmed = true;
    recording.decisionsUnharmed = false;
    recording.limitsTold = true;
    recording.thirdPartiesTold = true;
    recording.signedOn = day.addDays(3);
    dossier.recordings = {recording, RecordingRequest{}};
    dossier.exploitation = Exploitation{.familyComplicit = false, .trafficking = true, .referred = day, .referralBy = u"Sera Pebble"_s,
                                        .ageDisputed = {m_people.sian.id}, .treatedAsChild = false};
    return dossier;
}

void DossierStoreTest::save(const Dossier& dossier)
{
    DossierStore store(*m_casebook);
    const ConferenceId& conference = m_file->conference.id;
    if (dossier.chairing)
        store.save(conference, *dossier.chairing);
    store.save(conference, dossier.request);
    store.save(conference, dossier.inviting);
    store.save(conference, dossier.arrangements);
    store.savePapers(conference, dossier.papers);
    store.saveRecordings(conference, dossier.recordings);
    store.saveContributions(conference, dossier.contributions);
    if (dossier.exploitation)
        store.save(conference, *dossier.exploitation);
    for (const auto& [participant, attending] : dossier.attending)
        store.save(participant, attending);
    for (const auto& [child, heard] : dossier.heard)
        store.save(conference, child, heard);
    for (const ReportReceipt& receipt : dossier.papers.receipts)
        store.save(receipt);
    for (const ExclusionRequest& request : dossier.exclusionRequests)
        store.save(request);
}

void DossierStoreTest::aConferenceNobodyAskedAboutHasAnEmptyDossier()
{
    QVERIFY(dossier() == Dossier{});
}

void DossierStoreTest::everyFieldComesBack()
{
    const Dossier saved = full();
    save(saved);
    const Dossier found = dossier();
    QVERIFY(found.chairing == saved.chairing);
    QVERIFY(found.request == saved.request);
    QVERIFY(found.inviting == saved.inviting);
    QVERIFY(found.arrangements == saved.arrangements);
    QVERIFY(found.attending == saved.attending);
    QVERIFY(found.heard == saved.heard);
    QVERIFY(found.exclusionRequests == saved.exclusionRequests);
    QVERIFY(found.contributions == saved.contributions);
    QVERIFY(found.papers == saved.papers);
    QVERIFY(found.recordings == saved.recordings);
    QVERIFY(found.exploitation == saved.exploitation);
    QVERIFY(found == saved);
}

void DossierStoreTest::savingTheSameLeavesNoEntry()
{
    save(full());
    const JournalHead head = m_casebook->journalHead();
    save(dossier());
    QVERIFY(m_casebook->journalHead() == head);
}

void DossierStoreTest::whatIsTakenAwayIsGone()
{
    save(full());
    Dossier less = full();
    less.chairing->qualities = {u"training"_s};
    less.request.household->pop_back();
    less.request.preBirthGrounds.clear();
    less.inviting.network->pop_back();
    less.inviting.notNeeded.clear();
    less.arrangements.apart.clear();
    less.attending.begin()->second.leaflets.erase(u"parents"_s);
    less.attending.begin()->second.items.pop_back();
    less.heard.begin()->second.ways.clear();
    less.exclusionRequests[0].items.pop_back();
    less.contributions.pop_back();
    less.papers.receipts[0].holds = {u"signed"_s};
    less.papers.receipts[0].children.clear();
    less.recordings.pop_back();
    less.exploitation = Exploitation{}; // nothing of it answered any more, and no age in doubt
    save(less);
    QVERIFY(dossier() == less);
    DossierStore(*m_casebook).removeExclusionRequest(less.exclusionRequests[0].person);
    QVERIFY(dossier().exclusionRequests.empty());
}

void DossierStoreTest::emptyAndNotAskedDiffer()
{
    Dossier asked;
    asked.request.household = std::vector<HouseholdChild>{};
    asked.request.delay = Delay{};
    asked.request.supported = SupportedRequest{};
    asked.inviting.network = std::vector<NetworkAgency>{};
    asked.chairing = Chairing{};
    save(asked);
    QVERIFY(dossier() == asked);
}

void DossierStoreTest::whoIsTakenOffTheListTakesTheirsAlong()
{
    // Somebody invited by mistake, with everything the dossier can hold of one person.
    const Participant mistaken{.id = ParticipantId::fresh(), .name = u"Beth Marrow"_s, .position = 99};
    ConferenceStore conferences(*m_casebook);
    conferences.save(m_file->conference.id, mistaken);
    Dossier dossier = full();
    const Dossier before = dossier;
    save(dossier);
    DossierStore store(*m_casebook);
    store.save(mistaken.id, dossier.attending.begin()->second);
    ReportReceipt receipt = dossier.papers.receipts[0];
    receipt.from = mistaken.id;
    store.save(receipt);
    ExclusionRequest request = dossier.exclusionRequests[0];
    request.person = mistaken.id;
    store.save(request);
    conferences.removeParticipant(mistaken.id);
    QVERIFY(this->dossier() == before);
}

QTEST_GUILESS_MAIN(DossierStoreTest)
#include "dossierstoretest.moc"
