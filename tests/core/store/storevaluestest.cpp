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
    void childFollowsUntilConcluded();
    void birthReachesEveryConference();
    void listsShowWhatTheyPromise();

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

QTEST_GUILESS_MAIN(StoreValuesTest)
#include "storevaluestest.moc"
