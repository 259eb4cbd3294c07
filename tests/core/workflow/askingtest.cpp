#include "core/workflow/asking.h"

#include "core/workflow/answering.h"
#include "core/workflow/issuing.h"
#include "core/workflow/settling.h"

#include "tests/core/workflow/desk.h"

#include <QTest>

using namespace desk;

/// Asking, reminding and telling, beside the letters.
class AskingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReminderIsNoted();
    void whatIsNotNoted_data();
    void whatIsNotNoted();
    void aMistakenReceiptIsTakenBack();
    void thePolicesReportReachesNobodyElse();
    void aMoveIsNews();
    void nobodyAskedNobodyToTell();
    void onlySomeChairsNameKeyAgencies();
    void whomTheCasebookKnows();
    void theYorkshireListIsProposed();

private:
    static void inviteAll(Desk& desk, const ConferenceId& id)
    {
        std::set<ParticipantId> all;
        for (const Participant& participant : desk.read(id).file.participants)
            all.insert(participant.id);
        issueDocuments(desk.office(), id, documents::invitation(), all);
    }
};

void AskingTest::aReminderIsNoted()
{
    Desk desk;
    const ConferenceId id = desk.convene();
    inviteAll(desk, id);
    desk.at(QDate(2026, 11, 10), QTime(9, 0));
    const ParticipantId school = desk.who(id, desk.school);
    QVERIFY(noteReminder(desk.office(), id, school, asking::reportReminder(), QDate(2026, 11, 9)).done);
    QVERIFY(noteReminders(desk.office(), id, {school, desk.who(id, desk.gp)}, asking::reportReminder(), QDate(2026, 11, 10)).done);
    const OpenConference open = desk.read(id);
    const Asked asked = askedForReport(open.file, *open.file.participant(school));
    QCOMPARE(asked.first, QDate(2026, 11, 2)); // the invitation asked for it
    QCOMPARE(asked.reminders, 2);
    QCOMPARE(asked.reminded, QDate(2026, 11, 10));
}

void AskingTest::whatIsNotNoted_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("stranger");
    QTest::addColumn<QString>("codes");
    QTest::newRow("a reminder tomorrow") << u"report-reminder"_s << QDate(2026, 11, 3) << false << u"wrong-state"_s;
    QTest::newRow("the minutes by a nod") << u"minutes"_s << QDate(2026, 11, 2) << false << u"wrong-state"_s;
    QTest::newRow("to somebody of no conference") << u"report-reminder"_s << QDate(2026, 11, 2) << true << u"not-at-this-conference"_s;
}

void AskingTest::whatIsNotNoted()
{
    QFETCH(const QString, document);
    QFETCH(const QDate, date);
    QFETCH(const bool, stranger);
    Desk desk;
    const ConferenceId id = desk.convene();
    const qint64 before = desk.written();
    const StepResult result = noteReminder(desk.office(), id, stranger ? ParticipantId::fresh() : desk.who(id, desk.school),
                                           key<DocumentKey>(document), date);
    QVERIFY(!result.done);
    QTEST(codes(result.verdict), "codes");
    QCOMPARE(desk.written(), before);
}

void AskingTest::aMistakenReceiptIsTakenBack()
{
    Desk desk;
    const ConferenceId id = desk.convene();
    const ParticipantId school = desk.who(id, desk.school);
    for (const ReportReader reader : {ReportReader::Chair, ReportReader::Parents})
        QVERIFY(recordReport(desk.office(), id, school, ReportKind::Agency, reader, QDate(2026, 11, 2)).done);
    QVERIFY(forgetReport(desk.office(), id, school, ReportKind::Agency, ReportReader::Parents).done);
    QCOMPARE(desk.read(id).file.participant(school)->reports.front().to.size(), 1u);
    QVERIFY(forgetReport(desk.office(), id, school, ReportKind::Agency, ReportReader::Chair).done);
    QVERIFY(desk.read(id).file.participant(school)->reports.empty());
}

void AskingTest::thePolicesReportReachesNobodyElse()
{
    Desk desk;
    const ConferenceId id = desk.convene(); // Jersey
    const ParticipantId police = desk.who(id, desk.police);
    QVERIFY(recordReport(desk.office(), id, police, ReportKind::Police, ReportReader::Chair, QDate(2026, 11, 2)).done);
    for (const ReportReader reader : {ReportReader::Parents, ReportReader::Children, ReportReader::Attendees}) {
        const StepResult result = recordReport(desk.office(), id, police, ReportKind::Police, reader, QDate(2026, 11, 2));
        QVERIFY(!result.done);
        QCOMPARE(codes(result.verdict), u"chair-only-reads"_s);
    }
    QCOMPARE(desk.read(id).file.participant(police)->reports.front().to.size(), 1u);
}

void AskingTest::aMoveIsNews()
{
    Desk desk;
    const ConferenceId id = desk.convene();
    inviteAll(desk, id);
    QCOMPARE(tellingNow(desk.read(id)).change, Change::None);
    desk.at(QDate(2026, 11, 4), QTime(9, 0));
    const Conference before = desk.read(id).file.conference;
    QVERIFY(setDate(desk.office(), id, *before.date, *before.plannedStart, before.place).done);
    QCOMPARE(tellingNow(desk.read(id)).change, Change::None); // nothing is another than they were told
    QVERIFY(setDate(desk.office(), id, QDate(2026, 11, 17), QTime(10, 0), u"Room 3"_s).done);
    const Telling telling = tellingNow(desk.read(id));
    QCOMPARE(telling.change, Change::Moved);
    QVERIFY(telling.toTell.size() > 5);
    QVERIFY(noteReminder(desk.office(), id, desk.who(id, desk.gp), changes::postponement(), desk.clock.today()).done);
    QCOMPARE(tellingNow(desk.read(id)).toTell.size(), telling.toTell.size() - 1);
    inviteAll(desk, id); // the letters with the new date
    QVERIFY(tellingNow(desk.read(id)).toTell.empty());
}

void AskingTest::nobodyAskedNobodyToTell()
{
    Desk desk;
    const ConferenceId id = desk.convene();
    QVERIFY(setDate(desk.office(), id, QDate(2026, 11, 17), QTime(10, 0), u"Room 3"_s).done);
    QCOMPARE(tellingNow(desk.read(id)).change, Change::None);
    QVERIFY(desk.read(id).file.events.size() == 1); // the strategy discussion alone
}

void AskingTest::onlySomeChairsNameKeyAgencies()
{
    Desk desk;
    const ConferenceId york = desk.convene(u"north-yorkshire"_s);
    QVERIFY(nameKeyAgencies(desk.office(), york, {key<AgencyKey>(u"housing"_s)}).done);
    QCOMPARE(desk.read(york).file.conference.alsoKey.size(), 1u);
    const ConferenceId jersey = desk.convene();
    QVERIFY(!nameKeyAgencies(desk.office(), jersey, {key<AgencyKey>(u"housing"_s)}).done);
}

void AskingTest::whomTheCasebookKnows()
{
    Desk desk;
    const ConferenceId first = desk.planMade(u"jersey"_s);
    QVERIFY(!desk.read(first).file.participants.empty());
    const ConferenceId review = desk.convene(u"jersey"_s, ConferenceType::Review);
    const AroundTheFamily around = aroundTheFamily(desk.office(), desk.read(review));
    QStringList names;
    for (const Participant& person : around.earlier)
        names << person.name;
    QVERIFY(names.contains(u"Rhys Quill"_s));
    QCOMPARE(names.count(u"Rhys Quill"_s), 1);
    QVERIFY(!around.household.empty());
    QCOMPARE(around.household.front().capacity, Capacity::Parent);
}

void AskingTest::theYorkshireListIsProposed()
{
    Desk desk;
    const ConferenceId id = desk.convene(u"north-yorkshire"_s);
    const QDateTime now = desk.clock.now();
    const auto stateOf = [&](const QString& word) {
        const OpenConference open = desk.read(id);
        for (const Proposal& each : proposedNow(open, aroundTheFamily(desk.office(), open), limitsNow(open, now), now))
            if (each.word == word)
                return wordOf(each.state);
        return u"not on the list"_s;
    };
    QCOMPARE(stateOf(u"police"_s), u"covered"_s);
    QCOMPARE(stateOf(u"armed-forces"_s), u"open"_s);
    QCOMPARE(stateOf(u"housing"_s), u"not-asked"_s);
    Inviting inviting;
    inviting.notNeeded[u"armed-forces"_s] = u"Nobody of the family serves."_s;
    inviting.wanted = {u"housing"_s};
    QVERIFY(saveInviting(desk.office(), id, inviting).done);
    QCOMPARE(stateOf(u"armed-forces"_s), u"not-needed"_s);
    QCOMPARE(stateOf(u"housing"_s), u"open"_s);
}

QTEST_GUILESS_MAIN(AskingTest)
#include "askingtest.moc"
