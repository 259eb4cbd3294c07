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

/// Every value comes back from a casebook exactly as it was handed in.
class StoreValuesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void familyComesBackWhole();
    void personsComeBackWhole();
    void caseFileComesBackWhole();
    void caseFileOutlivesClosing();
    void recordComesBackWhole();
    void theLastWordOnALineStands();
    void smallerCaseFileTakesTheRestAway();
    void savingAgainChangesNothing();
    void everyWordIsAcceptedByTheSchema();
    void everyTimeOfDayIsAccepted();
    void childFollowsUntilConcluded();
    void birthReachesEveryConference();
    void listsShowWhatTheyPromise();
    void decisionsAndLettersAreFinal();
    void participantNamedInTheRecordStays();
    void impossibleValuesAreRefused();
    void nestedWritesRollBackTogether();

private:
    const FixedClock m_clock{QDateTime(QDate(2026, 3, 9), QTime(9, 30), QTimeZone("Europe/London"))};
    Casebook inMemory() const { return Casebook::inMemory(m_clock, u"Mair Mesen"_s); }
};

void StoreValuesTest::familyComesBackWhole()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    const FamilyStore families(casebook);
    const std::optional<Household> household = families.household(people.family.id);
    QVERIFY(household);
    QCOMPARE(household->family, people.family);
    QVERIFY((household->children == std::vector{people.sian, people.osian, people.unborn}));
    QVERIFY((household->members == std::vector{people.motherOf, people.grandfatherOf}));
    QVERIFY((household->adults == std::vector{people.mother, people.grandfather}));
    QVERIFY(!families.household(FamilyId::fresh()));
    QVERIFY(families.child(people.osian.id) == people.osian);
    QVERIFY(families.all() == std::vector{people.family});
}

void StoreValuesTest::personsComeBackWhole()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    PersonStore persons(casebook);
    QVERIFY(persons.person(people.mother.id) == people.mother);
    QVERIFY(persons.person(people.socialWorker.id) == people.socialWorker);
    QCOMPARE(persons.practitioners().size(), size_t{3});
    QCOMPARE(persons.all().size(), size_t{5});
}

void StoreValuesTest::caseFileComesBackWhole()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    const CaseFile file = samples::fullCaseFile(people);
    ConferenceStore conferences(casebook);
    conferences.save(file);
    const std::optional<CaseFile> found = conferences.caseFile(file.conference.id);
    QVERIFY(found);
    QVERIFY(found->conference == file.conference);
    QVERIFY(found->subjects == file.subjects);
    QCOMPARE(found->participants.size(), file.participants.size());
    for (size_t i = 0; i < file.participants.size(); ++i)
        QVERIFY2(found->participants[i] == file.participants[i], qPrintable(file.participants[i].name));
    QVERIFY(found->events == file.events);
    QVERIFY(found->sent == file.sent);
    QVERIFY(*found == file);
    QVERIFY(conferences.participant(file.participants[2].id) == file.participants[2]);
    QVERIFY(!conferences.caseFile(ConferenceId::fresh()));
}

void StoreValuesTest::caseFileOutlivesClosing()
{
    const samples::Desk desk;
    const samples::People people = samples::people();
    const CaseFile file = samples::fullCaseFile(people);
    const ConferenceRecord record = samples::fullRecord(people, file);
    {
        Casebook casebook = desk.create();
        samples::save(casebook, people);
        ConferenceStore(casebook).save(file);
        samples::save(casebook, record, file.conference.id);
        casebook.close();
    }
    Casebook casebook = desk.open();
    QVERIFY(ConferenceStore(casebook).caseFile(file.conference.id) == file);
    QVERIFY(RecordStore(casebook).record(file.conference.id) == record);
}

void StoreValuesTest::recordComesBackWhole()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    const CaseFile file = samples::fullCaseFile(people);
    ConferenceStore(casebook).save(file);
    const ConferenceRecord record = samples::fullRecord(people, file);
    samples::save(casebook, record, file.conference.id);
    const RecordStore store(casebook);
    const ConferenceRecord found = store.record(file.conference.id);
    QVERIFY(found.notes == record.notes);
    QVERIFY(found.agenda == record.agenda);
    QVERIFY(found.views == record.views);
    QVERIFY(found.dissents == record.dissents);
    QVERIFY(found.decisions == record.decisions);
    QVERIFY(found.departures == record.departures);
    QVERIFY(found.letters == record.letters);
    QVERIFY(found.answers == record.answers);
    QCOMPARE(found.circumstances, record.circumstances);
    QCOMPARE(found.decisionFor(people.sian.id)->id, record.decisions[1].id);
    QVERIFY(store.note(record.notes[1].id) == record.notes[1]);
    QVERIFY(store.letter(record.letters[0].id) == record.letters[0]);
    QVERIFY(store.record(ConferenceId::fresh()) == ConferenceRecord{});
}

void StoreValuesTest::theLastWordOnALineStands()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    const CaseFile file = samples::fullCaseFile(people);
    ConferenceStore(casebook).save(file);
    const ConferenceId id = file.conference.id;
    AnswerStore store(casebook);
    for (const auto& moment : wordsOf(Moment{}))
        for (const auto& state : wordsOf(AnswerState{}))
            store.save({id, moment.value, u"opening-words"_s, state.value, u"x"_s, u"Mair Mesen"_s, m_clock.now()});
    std::vector<Answer> found = readAnswers(casebook.database(), id);
    QCOMPARE(found.size(), std::size(wordsOf(Moment{})));
    QVERIFY(std::all_of(found.begin(), found.end(), [](const Answer& a) { return a.state == AnswerState::NotApplicable; }));
    const QString row = id.text() + u"/open/opening-words"_s;
    QCOMPARE(JournalStore(casebook).history(u"checklist_answer"_s, row).size(), std::size(wordsOf(AnswerState{}))); // each word
    store.remove(id, Moment::Open, u"opening-words"_s);
    QCOMPARE(readAnswers(casebook.database(), id).size(), found.size() - 1);
    QCOMPARE(JournalStore(casebook).history(u"checklist_answer"_s, row).back().act, JournalAct::Delete);

    store.setCircumstance(id, u"looked-after"_s, true);
    store.setCircumstance(id, u"looked-after"_s, true); // twice is once
    QCOMPARE(readCircumstances(casebook.database(), id), (std::set<QString>{u"looked-after"_s}));
    store.setCircumstance(id, u"looked-after"_s, false);
    QVERIFY(readCircumstances(casebook.database(), id).empty());
    QCOMPARE(JournalStore(casebook).history(u"circumstance"_s, id.text() + u"/looked-after"_s).size(), size_t{2});
}

void StoreValuesTest::smallerCaseFileTakesTheRestAway()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    CaseFile file = samples::fullCaseFile(people);
    ConferenceStore conferences(casebook);
    conferences.save(file);
    file.conference.proceedInquorate.reset();
    file.conference.alsoKey.pop_back();
    file.subjects.pop_back();
    file.subjects[0].previous.clear();
    file.subjects[0].categories.pop_back();
    file.participants.erase(file.participants.begin() + 1); // the nurse whom another deputises for
    file.participants[1].deputyFor.reset();
    file.participants[1].reports = {{ReportKind::Police, {{ReportReader::Chair, QDate(2026, 7, 9)}}}};
    file.participants[1].present.pop_back();
    file.participants[2].exclusion.reset();
    file.events.erase(file.events.begin());
    file.sent.pop_back();
    conferences.save(file);
    QVERIFY(conferences.caseFile(file.conference.id) == file);
}

void StoreValuesTest::savingAgainChangesNothing()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    const CaseFile file = samples::fullCaseFile(people);
    ConferenceStore(casebook).save(file);
    const JournalHead before = casebook.journalHead();
    samples::save(casebook, people);
    ConferenceStore(casebook).save(file);
    QCOMPARE(casebook.journalHead().seq, before.seq);
    QCOMPARE(casebook.journalHead().hash, before.hash);
}

void StoreValuesTest::everyWordIsAcceptedByTheSchema()
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

void StoreValuesTest::everyTimeOfDayIsAccepted()
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

void StoreValuesTest::childFollowsUntilConcluded()
{
    Casebook casebook = inMemory();
    samples::People people = samples::people();
    samples::save(casebook, people);
    CaseFile file = samples::fullCaseFile(people);
    ConferenceStore conferences(casebook);
    FamilyStore families(casebook);
    conferences.save(file);
    people.sian.address = u"2 Lôn Newydd"_s;
    families.save(people.sian);
    QCOMPARE(conferences.caseFile(file.conference.id)->subjects[0].child.address, u"2 Lôn Newydd"_s);

    file.conference.state = ConferenceState::Concluded;
    conferences.save(file.conference);
    people.sian.address = u"3 Stryd Fawr"_s;
    families.save(people.sian);
    QCOMPARE(conferences.caseFile(file.conference.id)->subjects[0].child.address, u"2 Lôn Newydd"_s);
    QCOMPARE(families.child(people.sian.id)->address, u"3 Stryd Fawr"_s);
}

void StoreValuesTest::birthReachesEveryConference()
{
    Casebook casebook = inMemory();
    samples::People people = samples::people();
    samples::save(casebook, people);
    CaseFile file = samples::fullCaseFile(people);
    file.conference.state = ConferenceState::Closed;
    ConferenceStore conferences(casebook);
    conferences.save(file);
    people.unborn.born = QDate(2026, 11, 28);
    FamilyStore(casebook).save(people.unborn);
    QVERIFY(conferences.caseFile(file.conference.id)->subjects[1].child.born == people.unborn.born);
}

void StoreValuesTest::listsShowWhatTheyPromise()
{
    Casebook casebook = inMemory();
    const samples::People people = samples::people();
    samples::save(casebook, people);
    ConferenceStore conferences(casebook);
    const CaseFile dated = samples::fullCaseFile(people);
    conferences.save(dated);
    Conference asked{.id = ConferenceId::fresh(), .family = people.family.id, .procedure = samples::key<ProcedureKey>(u"sefton")};
    conferences.save(asked);
    Conference over{.id = ConferenceId::fresh(), .family = people.family.id, .procedure = samples::key<ProcedureKey>(u"sefton")};
    over.state = ConferenceState::Closed;
    over.date = QDate(2026, 1, 5);
    conferences.save(over);

    const std::optional<ConferenceSummary> line = conferences.summary(dated.conference.id);
    QVERIFY(line);
    QCOMPARE(line->familyName, u"Mwyaren-Llŷr"_s);
    QCOMPARE(line->children, (QStringList{u"Shani"_s, QString()}));
    QVERIFY(line->date == dated.conference.date);
    QVERIFY(line->plannedStart == dated.conference.plannedStart);
    QCOMPARE(line->place, dated.conference.place);
    QVERIFY(line->chair == people.chair.id);

    const auto ids = [](const std::vector<ConferenceSummary>& list) {
        std::vector<ConferenceId> found;
        for (const ConferenceSummary& summary : list)
            found.push_back(summary.id);
        return found;
    };
    QVERIFY((ids(conferences.inHand()) == std::vector{dated.conference.id, asked.id}));
    QVERIFY((ids(conferences.all()) == std::vector{asked.id, dated.conference.id, over.id}));
    QVERIFY((ids(conferences.between(QDate(2026, 1, 5), QDate(2026, 7, 20))) == std::vector{over.id}));
    QVERIFY((ids(conferences.between(QDate(2026, 7, 21), QDate(2026, 7, 21))) == std::vector{dated.conference.id}));
    QVERIFY((ids(conferences.ofFamily(people.family.id)) == std::vector{over.id, dated.conference.id, asked.id}));
    QVERIFY((ids(conferences.aboutChild(people.unborn.id)) == std::vector{dated.conference.id}));
    QVERIFY(conferences.aboutChild(people.osian.id).empty());
    QVERIFY(conferences.summary(asked.id)->children.isEmpty());
}

void StoreValuesTest::decisionsAndLettersAreFinal()
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

void StoreValuesTest::participantNamedInTheRecordStays()
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

void StoreValuesTest::impossibleValuesAreRefused()
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

void StoreValuesTest::nestedWritesRollBackTogether()
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

QTEST_GUILESS_MAIN(StoreValuesTest)
#include "storevaluestest.moc"
