#include "tests/core/store/samples.h"

#include "core/store/answerstore.h"
#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/journalstore.h"
#include "core/store/personstore.h"
#include "core/store/recordstore.h"
#include "core/store/searchstore.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// What the schema takes and what it refuses.
class StoreRefusesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyWordIsAcceptedByTheSchema();
    void everyTimeOfDayIsAccepted();
    void decisionsAndLettersAreFinal();
    void participantNamedInTheRecordStays();
    void impossibleValuesAreRefused();
    void nestedWritesRollBackTogether();

private:
    const FixedClock m_clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
    Casebook inMemory() const { return Casebook::inMemory(m_clock, u"Mair Mesen"_s); }
};

void StoreRefusesTest::everyWordIsAcceptedByTheSchema()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    ConferenceStore conferences(casebook);
    CaseFile file = samples::fullCaseFile(people);
    const auto comesBack = [&] {
        conferences.save(file);
        return conferences.caseFile(file.conference.id) == file;
    };
    const auto each = [&](auto example, auto&& set) {
        for (const auto& entry : wordsOf(example)) {
            set(entry.value);
            QVERIFY2(comesBack(), qPrintable(QString::fromUtf16(entry.word)));
        }
    };
    Participant& worker = file.participants[2];
    Subject& sian = file.subjects[0];
    each(ConferenceState{}, [&](auto value) { file.conference.state = value; });
    each(ConferenceType{}, [&](auto value) { file.conference.type = value; });
    each(ConferenceType{}, [&](auto value) { sian.previous[0].type = value; });
    each(OutcomeKind{}, [&](auto value) { sian.outcome = value; });
    each(OutcomeKind{}, [&](auto value) { sian.recommended = value; });
    each(EndingGround{}, [&](auto value) { sian.ending->ground = value; });
    each(Capacity{}, [&](auto value) { worker.capacity = value; });
    each(RoleWord{}, [&](auto value) { worker.role = value; });
    each(Relation{}, [&](auto value) { worker.relation = value; });
    each(Basis{}, [&](auto value) { worker.basis = value; });
    each(Reply{}, [&](auto value) { worker.reply = value; });
    each(AttendMode{}, [&](auto value) { worker.mode = value; });
    each(ReportKind{}, [&](auto value) { worker.reports[0].kind = value; });
    each(ReportReader{}, [&](auto value) { worker.reports[0].to = {{value, QDate(2026, 1, 1)}}; });
    each(ExclusionDecided{}, [&](auto value) { file.participants[3].exclusion->decided = value; });
    each(ExclusionExtent{}, [&](auto value) { file.participants[3].exclusion->extent = value; });
    each(ExclusionRecord{}, [&](auto value) { file.participants[3].exclusion->record = value; });

    RecordStore records(casebook);
    const ConferenceRecord record = samples::fullRecord(people, file);
    samples::save(casebook, record, file.conference.id);
    for (const auto& entry : wordsOf(NoteKind{})) {
        Note note = record.notes[0];
        note.kind = entry.value;
        records.save(note);
        QVERIFY(records.note(note.id) == note);
    }
    for (const auto& entry : wordsOf(ViewChoice{})) {
        View view = record.views[0];
        view.choice = entry.value;
        records.save(view);
        QVERIFY(records.record(file.conference.id).views[0] == view);
    }
    for (const auto& entry : wordsOf(ReachedBy{})) {
        Decision decision = record.decisions[0];
        decision.id = DecisionId::fresh();
        decision.reachedBy = entry.value;
        records.add(decision);
        QVERIFY(records.record(file.conference.id).decisions.back() == decision);
    }
    FamilyStore families(casebook);
    for (const auto& entry : wordsOf(Relation{})) {
        FamilyMember member = people.grandfatherOf;
        member.relation = entry.value;
        families.save(member);
        QVERIFY(families.members(people.family.id)[1] == member);
    }
}

void StoreRefusesTest::everyTimeOfDayIsAccepted()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    const CaseFile file = samples::fullCaseFile(people);
    ConferenceStore(casebook).save(file);
    RecordStore records(casebook);
    // Thousandths too: SQLite counts days in fractions, and a rounding there would refuse a true time.
    std::vector<AgendaSpan> spans;
    for (int ms = 0; ms < 86'400'000; ms += 7'919)
        spans.push_back({samples::key<AgendaKey>(u"welcome"), QTime::fromMSecsSinceStartOfDay(ms), {}});
    records.setAgenda(file.conference.id, spans);
    QVERIFY(records.record(file.conference.id).agenda == spans);
}

void StoreRefusesTest::decisionsAndLettersAreFinal()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    const CaseFile file = samples::fullCaseFile(people);
    ConferenceStore(casebook).save(file);
    const ConferenceRecord record = samples::fullRecord(people, file);
    samples::save(casebook, record, file.conference.id);
    RecordStore records(casebook);
    const auto decision = samples::failureOf([&] { records.add(record.decisions[0]); });
    QVERIFY(decision && decision->kind == StoreFailure::Constraint);
    const auto letter = samples::failureOf([&] { records.add(record.letters[0]); });
    QVERIFY(letter && letter->kind == StoreFailure::Constraint);
    QVERIFY(records.record(file.conference.id) == record);
}

void StoreRefusesTest::participantNamedInTheRecordStays()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    const CaseFile file = samples::fullCaseFile(people);
    ConferenceStore conferences(casebook);
    conferences.save(file);
    samples::save(casebook, samples::fullRecord(people, file), file.conference.id);
    const auto refused = samples::failureOf([&] { conferences.removeParticipant(file.participants[2].id); });
    QVERIFY(refused && refused->kind == StoreFailure::Constraint);
    conferences.removeParticipant(file.participants[4].id); // whom nothing names
    QCOMPARE(conferences.caseFile(file.conference.id)->participants.size(), size_t{4});
}

void StoreRefusesTest::impossibleValuesAreRefused()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    Conference conference{.id = ConferenceId::fresh(), .family = FamilyId::fresh(), .procedure = samples::key<ProcedureKey>(u"jersey")};
    ConferenceStore conferences(casebook);
    const auto stranger = samples::failureOf([&] { conferences.save(conference); });
    QVERIFY(stranger && stranger->kind == StoreFailure::Constraint);
    QVERIFY(!conferences.conference(conference.id));

    conference.family = people.family.id;
    conference.plannedMinutes = -1;
    const auto negative = samples::failureOf([&] { conferences.save(conference); });
    QVERIFY(negative && negative->kind == StoreFailure::Constraint);

    CaseFile file = samples::fullCaseFile(people);
    file.events[0].date = QDate();
    const auto undated = samples::failureOf([&] { conferences.save(file); });
    QVERIFY(undated && undated->kind == StoreFailure::Constraint);
    QVERIFY2(!conferences.conference(file.conference.id), "nothing of a refused case file may stay");
}

void StoreRefusesTest::nestedWritesRollBackTogether()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    FamilyStore families(casebook);
    {
        Transaction outer(casebook);
        families.save(people.family);
        {
            Transaction inner(casebook);
            families.save(people.sian);
        } // not committed
        QVERIFY(!families.child(people.sian.id));
        families.save(people.osian);
    } // not committed either
    QVERIFY(families.all().empty());
    QCOMPARE(casebook.journalHead().seq, qint64{1}); // the casebook's own row
    {
        Transaction outer(casebook);
        families.save(people.family);
        families.save(people.sian);
        outer.commit();
    }
    QVERIFY(families.child(people.sian.id));
}

QTEST_GUILESS_MAIN(StoreRefusesTest)
#include "storerefusestest.moc"
