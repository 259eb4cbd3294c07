#include "tests/core/store/samples.h"

#include "core/store/answerstore.h"
#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/personstore.h"
#include "core/store/recordstore.h"

#include <QCryptographicHash>

namespace samples {

using namespace Qt::StringLiterals;

Casebook Desk::create(const QString& name) const
{
    return Casebook::create(path(name), passphrase, clock, u"Mair Mesen"_s, options());
}

Casebook Desk::open(const QString& name) const
{
    return Casebook::open(path(name), passphrase, clock, u"Mair Mesen"_s, options());
}

namespace {

QDateTime at(int hour, int minute, int second = 0, int ms = 0)
{
    return QDateTime(QDate(2026, 7, 21), QTime(hour, minute, second, ms), QTimeZone("Europe/London"));
}

} // namespace

People people()
{
    const FamilyId family = FamilyId::fresh();
    const ChildId sian = ChildId::fresh();
    const ChildId osian = ChildId::fresh();
    const ChildId unborn = ChildId::fresh();
    const PersonId mother = PersonId::fresh();
    const PersonId grandfather = PersonId::fresh();
    People made{
        .family = {family, u"Mwyaren-Llŷr"_s, u"CG/0042"_s},
        .sian = {sian, family, u"Siân"_s, u"Mwyaren"_s, u"Shani"_s, QDate(2018, 2, 28), QDate(2018, 3, 3), {},
                 {u"cy"_s, u"cy"_s}, u"1 Heol y Ffynnon\nTrefryn"_s},
        .osian = {osian, family, u"Osian <b>O'Llŷr</b>"_s, u"Llŷr"_s, {}, QDate(2020, 2, 29), {}, QDate(2026, 8, 1),
                  {u"en"_s, {}}, u"1 Heol y Ffynnon"_s},
        .unborn = {unborn, family, {}, u"Mwyaren"_s, {}, {}, QDate(2026, 11, 30), {}, {}, {}},
        .mother = {mother, u"Gŵenllian Mwyaren"_s, u"Ms Mwyaren"_s, {}, {}, {}, {}, u"1 Heol y Ffynnon"_s, u"01000 000001"_s,
                   u"g@example.org"_s, {u"cy"_s, u"en"_s}, u"ground floor"_s},
        .grandfather = {grandfather, u"Ŵyn Llŷr"_s, u"Mr Llŷr"_s, {}, {}, {}, {}, {}, {}, {}, {u"pl"_s, u"pl"_s}, {}},
        .chair = {PersonId::fresh(), u"Mair Mesen"_s, u"Mair"_s, key<AgencyKey>(u"chair-unit"), u"The unit"_s, u"chair"_s, {},
                  {}, {}, {}, {u"cy"_s, u"cy"_s}, {}},
        .socialWorker = {PersonId::fresh(), u"Sera Pebble"_s, u"Sera"_s, key<AgencyKey>(u"social-care"), u"North team"_s,
                         u"social worker"_s, RoleWord::SocialWorker, {}, u"01000 000002"_s, u"s@example.org"_s, {}, {},
                         QDate(2027, 3, 31), true, SendingWay::Hand},
        .nurse = {PersonId::fresh(), u"Nia Draenen"_s, u"Nia"_s, key<AgencyKey>(u"health-visiting"), u"Clinig"_s, u"nurse"_s,
                  {}, {}, {}, {}, {}, {}},
        .motherOf = {family, mother, Relation::Mother, true, {osian, sian, unborn}},
        .grandfatherOf = {family, grandfather, Relation::Grandparent, false, {sian}}};
    return made;
}

void save(Casebook& casebook, const People& people)
{
    Transaction transaction(casebook);
    FamilyStore families(casebook);
    PersonStore persons(casebook);
    families.save(people.family);
    for (const Child& child : {people.sian, people.osian, people.unborn})
        families.save(child);
    for (const Person& person : {people.mother, people.grandfather, people.chair, people.socialWorker, people.nurse})
        persons.save(person);
    families.save(people.motherOf);
    families.save(people.grandfatherOf);
    transaction.commit();
}

CaseFile fullCaseFile(const People& people)
{
    Conference conference{.id = ConferenceId::fresh(), .family = people.family.id, .procedure = key<ProcedureKey>(u"jersey")};
    conference.type = ConferenceType::Review;
    conference.state = ConferenceState::InSession;
    conference.date = QDate(2026, 7, 21);
    conference.plannedStart = QTime(9, 30);
    conference.plannedMinutes = 120;
    conference.place = u"Ystafell Ŷ"_s;
    conference.startedAt = QTime(9, 34, 12, 345);
    conference.endedAt = QTime(23, 59, 59, 999);
    conference.exploitation = true;
    conference.alsoKey = {key<AgencyKey>(u"school"), key<AgencyKey>(u"police")};
    conference.proceedInquorate = ProceedInquorate{{key<GroundKey>(u"delay-detrimental"), key<GroundKey>(u"other")}, u"delay"_s};
    conference.decisionTime = QTime(11, 0);
    conference.lateReason = u"told the manager"_s;
    conference.reasons = u"worries about mornings"_s;
    conference.chair = people.chair.id;

    Subject sian{.child = people.sian};
    sian.planSince = QDate(2026, 1, 5);
    sian.categories = {key<CategoryKey>(u"neglect"), key<CategoryKey>(u"physical")};
    sian.categoryReason = u"both"_s;
    sian.wishesToAttend = false;
    sian.recommended = OutcomeKind::ContinuePlan;
    sian.outcome = OutcomeKind::EndPlan;
    sian.ending = PlanEnding{EndingGround::Moved, QDate(2026, 7, 1), QDate(2026, 7, 2)};
    sian.previous = {{ConferenceType::Initial, QDate(2025, 12, 1), true, false}, {ConferenceType::Review, QDate(2026, 3, 1), false, true}};
    Subject unborn{.child = people.unborn};
    unborn.wishesToAttend = true;
    unborn.ending = PlanEnding{EndingGround::NoLongerAtRisk, {}, {}};

    Participant chair{.id = ParticipantId::fresh(), .person = people.chair.id, .name = people.chair.name};
    chair.capacity = Capacity::Chair;
    chair.present = {{QTime(9, 0), QTime(12, 0)}};
    Participant nurse{.id = ParticipantId::fresh(), .person = people.nurse.id, .name = people.nurse.name};
    nurse.reply = Reply::SendsDeputy;
    nurse.apology = u"on leave, sorry"_s;
    nurse.position = 1;
    Participant worker{.id = ParticipantId::fresh(), .person = people.socialWorker.id, .name = people.socialWorker.name};
    worker.calledName = u"Sera"_s;
    worker.agency = people.socialWorker.agency;
    worker.agencyName = u"North team"_s;
    worker.job = u"social worker"_s;
    worker.role = RoleWord::TeamManager;
    worker.address = u"Swyddfa'r Sir\nTrefryn"_s;
    worker.email = u"s@example.org"_s;
    worker.languages = {u"cy"_s, u"en"_s};
    worker.basis = Basis::Responsibility;
    worker.contact = {people.unborn.id, people.sian.id};
    worker.invited = QDate(2026, 7, 1);
    worker.reply = Reply::Coming;
    worker.present = {{QTime(9, 31), QTime(10, 0)}, {QTime(10, 20), {}}};
    worker.mode = AttendMode::Video;
    worker.modeAccepted = true;
    worker.deputyFor = nurse.id;
    worker.coreGroup = true;
    worker.reports = {{ReportKind::SocialWork, {{ReportReader::Parents, QDate(2026, 7, 17)}, {ReportReader::Chair, QDate(2026, 7, 18)}}},
                      {ReportKind::Police, {}}};
    worker.position = 2;
    Participant mother{.id = ParticipantId::fresh(), .person = people.mother.id, .name = people.mother.name};
    mother.capacity = Capacity::Parent;
    mother.relation = Relation::Mother;
    mother.of = {people.sian.id, people.unborn.id};
    mother.exclusion = Exclusion{QDate(2026, 7, 10), worker.id, key<GroundKey>(u"violence"), u"shouting"_s,
                                 ExclusionDecided::During, ExclusionExtent::Part, QTime(10, 0), QTime(10, 30),
                                 ExclusionRecord::AttendedPart};
    mother.position = 3;
    Participant child{.id = ParticipantId::fresh(), .child = people.sian.id, .name = u"Siân"_s};
    child.capacity = Capacity::Child;
    child.of = {people.sian.id};
    child.exclusion = Exclusion{};
    child.position = 4;

    CaseFile file{.conference = conference,
                  .subjects = {sian, unborn},
                  .participants = {chair, nurse, worker, mother, child},
                  .events = {},
                  .sent = {}};
    file.events = {{key<EventKey>(u"strategy-discussion"), QDate(2026, 7, 2), QTime(14, 0), people.sian.id, worker.id, true,
                    key<TimescaleKey>(u"initial-conference"), u"agreed"_s},
                   {key<EventKey>(u"birth"), QDate(2026, 7, 3), {}, {}, {}, false, {}, {}}};
    file.sent = {{key<DocumentKey>(u"invitation"), mother.id, QDate(2026, 7, 3), QTime(16, 30)},
                 {key<DocumentKey>(u"invitation"), worker.id, QDate(2026, 7, 3), {}}};
    return file;
}

ConferenceRecord fullRecord(const People& people, const CaseFile& file)
{
    const ConferenceId conference = file.conference.id;
    const ParticipantId worker = file.participants[2].id;
    const ParticipantId mother = file.participants[3].id;
    ConferenceRecord record;
    record.agenda = {{key<AgendaKey>(u"welcome"), QTime(9, 34), QTime(9, 40)},
                     {key<AgendaKey>(u"information"), QTime(9, 40), QTime(10, 10)},
                     {key<AgendaKey>(u"welcome"), QTime(10, 10), {}}};
    record.notes = {{NoteId::fresh(), conference, key<AgendaKey>(u"welcome"), {}, NoteKind::Procedural, u"Croeso i bawb"_s,
                     u"Mair Mesen"_s, at(9, 35), 0, false, {}},
                    {NoteId::fresh(), conference, key<AgendaKey>(u"information"), people.sian.id, NoteKind::ChildsWords,
                     u"“Dw i'n hoffi nain”\nsecond line"_s, u"Mair Mesen"_s, at(9, 50, 1, 7), 0, true, {mother, worker}, ConfidentialKind::LegalAdvice},
                    {NoteId::fresh(), conference, key<AgendaKey>(u"information"), {}, NoteKind::Allegation, u"x"_s, {},
                     at(9, 45), 1, false, {}}};
    record.views = {{ViewId::fresh(), conference, people.sian.id, worker, ViewChoice::Likely, u"because"_s, at(10, 30)}};
    record.dissents = {{DissentId::fresh(), conference, people.sian.id, worker, u"I differ"_s, true, at(10, 40)}};
    Decision first{DecisionId::fresh(), conference, people.sian.id, OutcomeKind::StartPlan, {key<CategoryKey>(u"neglect")},
                   u"why"_s, u"plain reasons"_s, ReachedBy::ChairsDetermination, at(11, 0), u"Mair Mesen"_s, {}, {}};
    Decision second = first;
    second.id = DecisionId::fresh();
    second.categories = {key<CategoryKey>(u"physical"), key<CategoryKey>(u"neglect")};
    second.corrects = first.id;
    second.correctionReason = u"the wrong box"_s;
    second.decidedAt = at(11, 5);
    record.decisions = {first, second};
    record.departures = {{conference, u"start"_s, u"JER-QUO-03"_s, u"delay"_s, u"Mair Mesen"_s, at(9, 33)},
                         {conference, u"late-date"_s, {}, u"asked"_s, u"Mair Mesen"_s, at(9, 32)}};
    const QString html = u"<p>Annwyl Ms Mwyaren, ŵ ŷ</p>"_s;
    record.letters = {{LetterId::fresh(), conference, key<DocumentKey>(u"decision-letter"), mother, u"cy"_s, html,
                       QCryptographicHash::hash(html.toUtf8(), QCryptographicHash::Sha256), 2, at(13, 0)}};
    record.answers = {{conference, Moment::Prepare, u"child-prepared"_s, AnswerState::Answered, u"Gan ei heiriolwr, ŵ ŷ\nline two"_s,
                       u"Mair Mesen"_s, at(9, 31)},
                      {conference, Moment::Open, u"JER-CHA-13"_s, AnswerState::NotApplicable, u"nobody leads yet"_s, {}, at(9, 36)},
                      {conference, Moment::Open, u"opening-words"_s, AnswerState::Ticked, {}, u"Mair Mesen"_s, at(9, 35)}};
    record.circumstances = {u"looked-after"_s, u"police-investigation"_s};
    return record;
}

void save(Casebook& casebook, const ConferenceRecord& record, const ConferenceId& conference)
{
    Transaction transaction(casebook);
    RecordStore store(casebook);
    store.setAgenda(conference, record.agenda);
    for (const Note& note : record.notes)
        store.save(note);
    for (const View& view : record.views)
        store.save(view);
    for (const Dissent& dissent : record.dissents)
        store.save(dissent);
    for (const Decision& decision : record.decisions)
        store.add(decision);
    for (const Departure& departure : record.departures)
        store.add(departure);
    for (const Letter& letter : record.letters)
        store.add(letter);
    AnswerStore answers(casebook);
    for (const Answer& answer : record.answers)
        answers.save(answer);
    for (const QString& word : record.circumstances)
        answers.setCircumstance(conference, word, true);
    transaction.commit();
}

} // namespace samples
