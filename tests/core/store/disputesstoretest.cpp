#include "tests/core/store/samples.h"

#include "core/store/conferencestore.h"
#include "core/store/disputesstore.h"
#include "core/store/journalstore.h"
#include "core/store/recordstore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Complaints, differences and requests come back as they were kept, and the rules see what they look into.
class DisputesStoreTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFieldComesBack();
    void whatIsSavedAgainReplacesIt();
    void theRulesSeeThem();
    void whoeverComplainedMayGo();
    void onlyOpenDaysAreListed();

private:
    const ConferenceId& id() const { return m_file->conference.id; }
    ComplaintKept complaint() const;
    EscalationKept escalation() const;
    RecordRequest request() const;

    FixedClock m_clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
    samples::People m_people = samples::people();
    std::optional<Casebook> m_casebook;
    std::optional<CaseFile> m_file;
    std::optional<ConferenceRecord> m_record;
};

void DisputesStoreTest::init()
{
    m_people = samples::people();
    m_casebook.emplace(Casebook::inMemory(m_clock, u"Mair Mesen"_s));
    samples::save(*m_casebook, m_people);
    m_file = samples::fullCaseFile(m_people);
    ConferenceStore(*m_casebook).save(*m_file);
    m_record = samples::fullRecord(m_people, *m_file);
    samples::save(*m_casebook, *m_record, id());
}

ComplaintKept DisputesStoreTest::complaint() const
{
    return {.id = ComplaintId::fresh(), .conference = id(), .by = m_file->participants.front().id, .byName = u"Marged Mesen"_s,
            .received = QDate(2026, 3, 10), .how = ReceivedHow::Telephone, .about = {u"process"_s, u"agency"_s}, .words = u"Nobody listened."_s,
            .addressedTo = u"chair"_s, .passedOn = {{u"chairs-manager"_s, QDate(2026, 3, 11)}}, .referredTo = u"the school"_s,
            .referredOn = QDate(2026, 3, 12), .answerBy = QDate(2026, 3, 20), .outcome = u"confirmed"_s, .outcomeOn = QDate(2026, 3, 19),
            .explanation = u"Each step was gone through."_s, .followedBy = {}};
}

EscalationKept DisputesStoreTest::escalation() const
{
    return {.id = EscalationId::fresh(), .conference = id(), .dissent = m_record->dissents.front().id, .between = u"two services"_s,
            .begun = QDate(2026, 3, 10),
            .steps = {{.level = u"managers"_s, .on = QDate(2026, 3, 10), .to = u"Rhys Cob"_s, .answerBy = QDate(2026, 3, 13), .result = u"no answer"_s},
                      {.level = u"policy"_s, .on = QDate(2026, 3, 14), .to = u"the board"_s, .answerBy = {}, .result = u"settled"_s, .resolved = true}}};
}

RecordRequest DisputesStoreTest::request() const
{
    return {.id = RecordRequestId::fresh(), .conference = id(), .asker = u"Clerk Rowan"_s, .office = u"the court"_s, .address = u"1 Lôn Goed"_s,
            .kind = AskerKind::Court, .asked = QDate(2026, 3, 15), .how = ReceivedHow::Email, .wanted = u"the record"_s, .state = RequestState::CopyAllowed,
            .chairConsent = QDate(2026, 3, 16), .courtOrder = u"FC 12/26"_s, .given = u"a copy"_s, .settledOn = QDate(2026, 3, 17),
            .settledBy = u"Mair Mesen"_s, .reader = m_file->participants.front().id};
}

void DisputesStoreTest::everyFieldComesBack()
{
    QCOMPARE(DisputesStore(*m_casebook).disputes(id()).complaints.size(), size_t(0));
    DisputesKept kept{.complaints = {complaint()}, .escalations = {escalation()}, .requests = {request()}, .told = {}};
    DisputesStore store(*m_casebook);
    store.save(kept.complaints.front());
    store.save(kept.escalations.front());
    store.save(kept.requests.front());
    const DisputesKept back = store.disputes(id());
    QCOMPARE(back.complaints, kept.complaints);
    QCOMPARE(back.escalations, kept.escalations);
    QCOMPARE(back.requests, kept.requests);
    QCOMPARE(store.complaint(kept.complaints.front().id), std::optional(kept.complaints.front()));
    QCOMPARE(store.complaint(ComplaintId::fresh()), std::nullopt);
    QCOMPARE(store.complaintsAbout(m_file->subjects.front().child.id), kept.complaints);
    QVERIFY(store.complaintsAbout(ChildId::fresh()).empty());
}

void DisputesStoreTest::whatIsSavedAgainReplacesIt()
{
    DisputesStore store(*m_casebook);
    ComplaintKept one = complaint();
    store.save(one);
    one.about = {u"outcome"_s};
    one.passedOn.clear();
    store.save(one);
    QCOMPARE(store.disputes(id()).complaints, std::vector{one});
    EscalationKept other = escalation();
    store.save(other);
    other.steps.pop_back();
    store.save(other);
    QCOMPARE(store.disputes(id()).escalations, std::vector{other});
    QCOMPARE(JournalStore(*m_casebook).history(u"complaint_about"_s, one.id.text() + u"/agency"_s).size(), size_t(2)); // what it was is still known
}

void DisputesStoreTest::theRulesSeeThem()
{
    DisputesStore store(*m_casebook);
    store.save(complaint());
    store.save(escalation());
    EscalationKept group = escalation();
    group.id = EscalationId::fresh();
    group.dissent.reset();
    store.save(group);
    store.save(request());
    const Dossier dossier = RecordStore(*m_casebook).record(id()).dossier;
    QCOMPARE(dossier.complaints.size(), size_t(1));
    QCOMPARE(dossier.complaints.front().passedTo, std::set<QString>{u"chairs-manager"_s});
    QVERIFY(dossier.complaints.front().otherChair);
    QCOMPARE(dossier.escalations.size(), size_t(1)); // that of the core group alone: a dissent goes its own way
    QCOMPARE(dossier.escalations.front().steps.size(), size_t(2));
    QCOMPARE(dossier.disclosures.size(), size_t(1));
    QCOMPARE(dossier.disclosures.front().courtOrder, u"FC 12/26"_s);
}

void DisputesStoreTest::whoeverComplainedMayGo()
{
    DisputesStore store(*m_casebook);
    ComplaintKept one = complaint();
    one.by.reset();
    store.save(one);
    QCOMPARE(store.disputes(id()).complaints.front().byName, u"Marged Mesen"_s);
    one.byName.clear();
    const auto failure = samples::failureOf([&] { store.save(one); });
    QVERIFY(failure && failure->kind == StoreFailure::Constraint);
}

void DisputesStoreTest::onlyOpenDaysAreListed()
{
    DisputesStore store(*m_casebook);
    ComplaintKept closed = complaint();
    store.save(closed);
    ComplaintKept open = complaint();
    open.id = ComplaintId::fresh();
    open.outcome.clear();
    open.outcomeOn.reset();
    store.save(open);
    EscalationKept difference = escalation();
    difference.steps.front().result.clear();
    difference.steps.pop_back();
    store.save(difference);
    const std::vector<DisputeDay> wanted{{id(), QDate(2026, 3, 13), false}, {id(), QDate(2026, 3, 20), true}};
    QCOMPARE(store.daysUntil(QDate(2026, 3, 20)), wanted);
    QCOMPARE(store.daysUntil(QDate(2026, 3, 19)).size(), size_t(1));
}

QTEST_APPLESS_MAIN(DisputesStoreTest)
#include "disputesstoretest.moc"
