#include "tests/core/workflow/desk.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

const AgendaKey who = key<AgendaKey>(u"who"_s);
const AgendaKey why = key<AgendaKey>(u"why"_s);

QString shown(const std::vector<Presence>& stays)
{
    QStringList all;
    for (const Presence& stay : stays)
        all << stay.from.toString(u"HH:mm"_s) + u'-' + (stay.to ? stay.to->toString(u"HH:mm"_s) : QString());
    return all.join(u' ');
}

QString shown(const std::vector<AgendaSpan>& spans)
{
    QStringList all;
    for (const AgendaSpan& span : spans)
        all << span.item.text() + u' ' + span.from.toString(u"HH:mm:ss"_s) + u'-' +
                   (span.to ? span.to->toString(u"HH:mm:ss"_s) : QString());
    return all.join(u", "_s);
}

} // namespace

class MeetingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoTakesTheMinutes_data()
    {
        QTest::addColumn<QString>("taker");
        QTest::addColumn<bool>("begins");
        QTest::newRow("the minute-taker") << u"minutes"_s << true;
        QTest::newRow("a practitioner steps in") << u"gp"_s << true;
        QTest::newRow("never the chair") << u"chair"_s << false;
        QTest::newRow("never the mother") << u"mother"_s << false;
        QTest::newRow("nobody on the list") << u"nobody"_s << false;
    }
    void whoTakesTheMinutes()
    {
        QFETCH(const QString, taker);
        QFETCH(const bool, begins);
        Desk desk;
        const ConferenceId id = desk.convene();
        desk.at(QDate(2026, 11, 16), QTime(10, 2, 40));
        const std::map<QString, PersonId> people{{u"minutes"_s, desk.minutes}, {u"gp"_s, desk.gp},
                                                 {u"chair"_s, desk.chair}, {u"mother"_s, desk.mother}};
        const ParticipantId person = people.contains(taker) ? desk.who(id, people.at(taker)) : ParticipantId::fresh();
        const qint64 before = desk.written();
        const StepResult result = startMeeting(desk.office(), id, person);
        QCOMPARE(result.done, begins);
        QCOMPARE(desk.written() > before, begins);
        if (!begins) {
            QCOMPARE(codes(result.verdict), u"no-minute-taker"_s);
            return;
        }
        const CaseFile file = desk.read(id).file;
        QCOMPARE(file.conference.state, ConferenceState::InSession);
        QCOMPARE(file.conference.startedAt, QTime(10, 2));
        QCOMPARE(shown(file.participant(person)->present), u"10:02-"_s);
        QCOMPARE(file.participant(person)->capacity, Capacity::MinuteTaker);
        QCOMPARE(shown(file.participant(desk.who(id, desk.chair))->present), u"10:02-"_s);
    }

    void whatIsMissingIsListedAndBarsNothing()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        for (const PersonId& person : {desk.socialWorker, desk.gp})
            QVERIFY(recordReply(desk.office(), id, desk.who(id, person), Reply::Apologies).done);
        Participant school = *desk.read(id).file.participant(desk.who(id, desk.school));
        school.invited = desk.clock.today();
        QVERIFY(saveParticipant(desk.office(), id, school).done);
        desk.at(QDate(2026, 11, 16), QTime(10, 0));
        const StepResult started = startMeeting(desk.office(), id, desk.who(id, desk.minutes));
        QVERIFY(started.done);
        QCOMPARE(codes(started.verdict), u"replies-awaited quorum-unlikely quorum-unlikely"_s);
        QVERIFY(desk.departures(id).empty());
    }

    void itBeginsOnItsDayAndOnce_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<bool>("begins");
        QTest::newRow("on the day, early") << u"early"_s << true;
        QTest::newRow("the day before") << u"before"_s << false;
        QTest::newRow("twice") << u"twice"_s << false;
        QTest::newRow("while adjourned: it is resumed instead") << u"adjourned"_s << false;
        QTest::newRow("without a day") << u"undated"_s << false;
        QTest::newRow("once called off") << u"cancelled"_s << false;
    }
    void itBeginsOnItsDayAndOnce()
    {
        QFETCH(const QString, when);
        QFETCH(const bool, begins);
        Desk desk;
        NewConference draft = desk.draft();
        if (when == u"undated"_s)
            draft.date.reset();
        const ConferenceId id = desk.convene(draft);
        if (when == u"cancelled"_s)
            QVERIFY(cancelConference(desk.office(), id, u"Moved away"_s).done);
        if (when == u"twice"_s || when == u"adjourned"_s)
            desk.inSession(id, {desk.socialWorker});
        desk.at(QDate(2026, 11, when == u"before"_s ? 15 : 16), QTime(9, 45));
        if (when == u"adjourned"_s) {
            desk.at(QTime(10, 30));
            QVERIFY(adjourn(desk.office(), id, u"Fire alarm"_s).done);
        }
        const qint64 before = desk.written();
        const StepResult result = startMeeting(desk.office(), id, desk.who(id, desk.minutes), u"So be it"_s);
        QCOMPARE(result.done, begins);
        QCOMPARE(desk.written() > before, begins);
        if (!begins)
            QVERIFY(codes(result.verdict).contains(u"wrong-state"_s) || codes(result.verdict).contains(u"no-date"_s));
    }

    void oneHeldOnPaperIsKeyedInAfterwards_data()
    {
        QTest::addColumn<QDateTime>("keyedIn");
        QTest::addColumn<QTime>("began");
        QTest::addColumn<bool>("taken");
        QTest::newRow("the next morning, before its own hour") << QDateTime(QDate(2026, 11, 17), QTime(8, 50)) << QTime(10, 5) << true;
        QTest::newRow("the same afternoon") << QDateTime(QDate(2026, 11, 16), QTime(15, 0)) << QTime(10, 5) << true;
        QTest::newRow("a beginning still to come") << QDateTime(QDate(2026, 11, 16), QTime(9, 0)) << QTime(10, 5) << false;
    }
    void oneHeldOnPaperIsKeyedInAfterwards()
    {
        QFETCH(const QDateTime, keyedIn);
        QFETCH(const QTime, began);
        QFETCH(const bool, taken);
        Desk desk;
        const ConferenceId id = desk.convene();
        desk.at(keyedIn.date(), keyedIn.time());
        const StepResult started = startMeeting(desk.office(), id, desk.who(id, desk.minutes), u"The power was cut"_s, began);
        QCOMPARE(started.done, taken);
        if (!taken)
            return;
        QCOMPARE(desk.read(id).file.conference.startedAt, QTime(10, 5));
        for (const PersonId& person : {desk.socialWorker, desk.school, desk.healthVisitor, desk.gp, desk.police})
            QVERIFY(arrive(desk.office(), id, desk.who(id, person), QTime(10, 5), AttendMode::Room).done);
        for (const ChildId& child : {desk.sian, desk.llyr}) {
            const StepResult decided = confirmDecision(desk.office(), id, desk.decision(id, child, OutcomeKind::NoPlan));
            QVERIFY2(decided.done, qPrintable(codes(decided.verdict)));
        }
        QVERIFY(concludeMeeting(desk.office(), id, QTime(11, 30), u"Kept on paper"_s).done);
        const OpenConference open = desk.read(id);
        QCOMPARE(open.file.conference.endedAt, QTime(11, 30));
        QCOMPARE(shown(open.file.participant(desk.who(id, desk.gp))->present), u"10:05-11:30"_s);
        for (const ChildQuorum& each : quorumNow(open, desk.clock.now()))
            QCOMPARE(each.now.outcome, Outcome::Satisfied);
    }

    void peopleComeAndGo()
    {
        Desk desk;
        const ConferenceId id = desk.inSession(desk.convene(), {desk.socialWorker});
        const ParticipantId gp = desk.who(id, desk.gp);
        const auto stays = [&] { return shown(desk.read(id).file.participant(gp)->present); };
        QVERIFY(arrive(desk.office(), id, gp, QTime(10, 5, 50), AttendMode::Video).done);
        QCOMPARE(stays(), u"10:05-"_s);
        QCOMPARE(desk.read(id).file.participant(gp)->mode, AttendMode::Video);
        qint64 before = desk.written();
        QCOMPARE(codes(arrive(desk.office(), id, gp, QTime(10, 6), AttendMode::Room).verdict), u"wrong-state"_s);
        QCOMPARE(codes(leave(desk.office(), id, gp, QTime(10, 4)).verdict), u"wrong-state"_s);
        QCOMPARE(codes(leave(desk.office(), id, desk.who(id, desk.school), QTime(10, 4)).verdict), u"not-present"_s);
        QVERIFY(!arrive(desk.office(), id, ParticipantId::fresh(), QTime(10, 6), AttendMode::Room).done);
        QVERIFY(!leave(desk.office(), id, ParticipantId::fresh(), QTime(10, 6)).done);
        QCOMPARE(desk.written(), before);
        QVERIFY(leave(desk.office(), id, gp, QTime(10, 20)).done);
        QCOMPARE(stays(), u"10:05-10:20"_s);
        before = desk.written();
        QCOMPARE(codes(arrive(desk.office(), id, gp, QTime(10, 19), AttendMode::Room).verdict), u"wrong-state"_s);
        QCOMPARE(codes(leave(desk.office(), id, gp, QTime(10, 30)).verdict), u"not-present"_s);
        QCOMPARE(desk.written(), before);
        QVERIFY(arrive(desk.office(), id, gp, QTime(10, 40), AttendMode::Room).done);
        QCOMPARE(stays(), u"10:05-10:20 10:40-"_s);
    }

    void nobodyComesBeforeItBeginsOrAfterItEnds()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const ParticipantId gp = desk.who(id, desk.gp);
        const qint64 before = desk.written();
        QVERIFY(!arrive(desk.office(), id, gp, QTime(10, 0), AttendMode::Room).done);
        QVERIFY(!leave(desk.office(), id, gp, QTime(10, 0)).done);
        QVERIFY(!arriveAllWhoAccepted(desk.office(), id, QTime(10, 0)).done);
        QVERIFY(!correctPresence(desk.office(), id, gp, {}).done);
        QVERIFY(!takeUp(desk.office(), id, who).done);
        QVERIFY(!pauseMeeting(desk.office(), id).done);
        QVERIFY(!acceptRemote(desk.office(), id, ParticipantId::fresh(), true).done);
        QCOMPARE(desk.written(), before);
        const ConferenceId ended = desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
        const qint64 after = desk.written();
        QVERIFY(!arrive(desk.office(), ended, desk.who(ended, desk.gp), QTime(11, 40), AttendMode::Room).done);
        QCOMPARE(desk.written(), after);
    }

    void aMistakenTimeIsPutRight_data()
    {
        using Stays = std::vector<Presence>;
        QTest::addColumn<Stays>("stays");
        QTest::addColumn<bool>("over");
        QTest::addColumn<bool>("taken");
        const auto t = [](int hour, int minute) { return QTime(hour, minute); };
        QTest::newRow("one stay") << Stays{{t(10, 0), t(10, 30)}} << false << true;
        QTest::newRow("still there") << Stays{{t(10, 0), {}}} << false << true;
        QTest::newRow("two stays, one after the other") << Stays{{t(10, 0), t(10, 30)}, {t(10, 30), {}}} << false << true;
        QTest::newRow("never there after all") << Stays{} << false << true;
        QTest::newRow("gone before coming") << Stays{{t(10, 30), t(10, 0)}} << false << false;
        QTest::newRow("two stays that overlap") << Stays{{t(10, 0), t(10, 30)}, {t(10, 29), {}}} << false << false;
        QTest::newRow("in the wrong order") << Stays{{t(10, 40), t(10, 50)}, {t(10, 0), t(10, 10)}} << false << false;
        QTest::newRow("still there, and come again") << Stays{{t(10, 0), {}}, {t(10, 40), {}}} << false << false;
        QTest::newRow("after the end, with both times") << Stays{{t(10, 0), t(10, 30)}} << true << true;
        QTest::newRow("still there after the end") << Stays{{t(10, 0), {}}} << true << false;
    }
    void aMistakenTimeIsPutRight()
    {
        QFETCH(const std::vector<Presence>, stays);
        QFETCH(const bool, over);
        QFETCH(const bool, taken);
        Desk desk;
        const ConferenceId id = over ? desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan)
                                     : desk.inSession();
        const ParticipantId gp = desk.who(id, desk.gp);
        const qint64 before = desk.written();
        const StepResult result = correctPresence(desk.office(), id, gp, stays);
        QCOMPARE(result.done, taken);
        if (taken)
            QCOMPARE(desk.read(id).file.participant(gp)->present, stays);
        else
            QCOMPARE(codes(result.verdict) + (desk.written() == before ? QString() : u", and written"_s), u"wrong-state"_s);
    }

    void everybodyWhoSaidTheyWouldComeIsThereAtOnce()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        for (const PersonId& person : {desk.school, desk.gp, desk.police})
            QVERIFY(recordReply(desk.office(), id, desk.who(id, person), Reply::Coming).done);
        desk.inSession(id, {});
        QVERIFY(arrive(desk.office(), id, desk.who(id, desk.gp), QTime(10, 0), AttendMode::Room).done);
        QVERIFY(leave(desk.office(), id, desk.who(id, desk.gp), QTime(10, 3)).done);
        QVERIFY(arriveAllWhoAccepted(desk.office(), id, QTime(10, 5)).done);
        const CaseFile file = desk.read(id).file;
        QCOMPARE(shown(file.participant(desk.who(id, desk.school))->present), u"10:05-"_s);
        QCOMPARE(shown(file.participant(desk.who(id, desk.police))->present), u"10:05-"_s);
        QCOMPARE(shown(file.participant(desk.who(id, desk.gp))->present), u"10:00-10:03"_s); // came, and left again
        QVERIFY(file.participant(desk.who(id, desk.healthVisitor))->present.empty());
        const qint64 before = desk.written();
        QVERIFY(arriveAllWhoAccepted(desk.office(), id, QTime(10, 6)).done);
        QCOMPARE(shown(desk.read(id).file.participant(desk.who(id, desk.school))->present), u"10:05-"_s);
        QCOMPARE(desk.written(), before);
    }

    void theAgendaKeepsEachVisitAndEachBreak()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        const auto spans = [&] { return shown(desk.read(id).record.agenda); };
        QVERIFY(takeUp(desk.office(), id, who).done);
        desk.at(QTime(10, 6, 20));
        QVERIFY(takeUp(desk.office(), id, why).done);
        QCOMPARE(spans(), u"who 10:00:00-10:06:20, why 10:06:20-"_s);
        const qint64 before = desk.written();
        QVERIFY(takeUp(desk.office(), id, why).done); // pressed twice
        QCOMPARE(desk.written(), before);
        desk.at(QTime(10, 20));
        QVERIFY(pauseMeeting(desk.office(), id).done);
        QCOMPARE(spans(), u"who 10:00:00-10:06:20, why 10:06:20-10:20:00"_s);
        desk.at(QTime(10, 30));
        QVERIFY(takeUp(desk.office(), id, why).done); // after the break
        desk.at(QTime(10, 40));
        QVERIFY(takeUp(desk.office(), id, who).done); // revisited
        QCOMPARE(spans(), u"who 10:00:00-10:06:20, why 10:06:20-10:20:00, why 10:30:00-10:40:00, who 10:40:00-"_s);
        desk.at(QTime(11, 0));
        QVERIFY(concludeMeeting(desk.office(), id, QTime(11, 0), u"Nothing was decided"_s).done);
        QVERIFY(spans().endsWith(u"who 10:40:00-11:00:00"_s));
    }

    void theChairAgreesToVideoOrNot()
    {
        Desk desk;
        const ConferenceId id = desk.inSession(desk.convene(), {desk.socialWorker, desk.school});
        QVERIFY(arrive(desk.office(), id, desk.who(id, desk.gp), QTime(10, 0), AttendMode::Video).done);
        desk.at(QTime(10, 10));
        QCOMPARE(quorumNow(desk.read(id), desk.clock.now()).front().now.outcome, Outcome::Refused);
        QVERIFY(acceptRemote(desk.office(), id, desk.who(id, desk.gp), true).done);
        QCOMPARE(quorumNow(desk.read(id), desk.clock.now()).front().now.outcome, Outcome::Satisfied);
        QVERIFY(acceptRemote(desk.office(), id, desk.who(id, desk.gp), false).done);
        QCOMPARE(quorumNow(desk.read(id), desk.clock.now()).front().now.outcome, Outcome::Refused);
    }

    void openingAConferenceIsReadingItOnce()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const qint64 before = desk.written();
        QVERIFY(openConference(desk.office(), id));
        QCOMPARE(desk.written(), before + 1);
        const auto entry = JournalStore(desk.casebook).entries(before + 1, 1).front();
        QCOMPARE(entry.act, JournalAct::Read);
        QCOMPARE(entry.subject, u"conference"_s);
        QCOMPARE(entry.row, id.text());
        reread(desk.office(), id);
        QVERIFY(!openConference(desk.office(), ConferenceId::fresh()));
        QVERIFY_THROWS_EXCEPTION(StoreError, reread(desk.office(), ConferenceId::fresh()));
        QCOMPARE(desk.written(), before + 1);
    }

    void whatIsTypedIsKeptUntilItIsSettled()
    {
        Desk desk;
        const QString box = u"live/note"_s;
        QVERIFY(!draftIn(desk.office(), box));
        keepDraft(desk.office(), box, u"Mae Siân yn dweud ŵ"_s, 7);
        desk.at(QTime(9, 30));
        keepDraft(desk.office(), box, u"Mae Siân yn dweud ŵyn"_s, 9);
        const auto draft = draftIn(desk.office(), box);
        QCOMPARE(draft->text, u"Mae Siân yn dweud ŵyn"_s);
        QCOMPARE(draft->caret, 9);
        QCOMPARE(draft->keptAt, desk.clock.now());
        clearDraft(desk.office(), u"another box"_s);
        QVERIFY(draftIn(desk.office(), box));
        clearDraft(desk.office(), box);
        QVERIFY(!draftIn(desk.office(), box));
    }
};

QTEST_GUILESS_MAIN(MeetingTest)
#include "meetingtest.moc"
