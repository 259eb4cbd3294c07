#include "tests/core/workflow/desk.h"

#include <QtTest/QTest>

using namespace desk;

class ProgressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsThatAlwaysNeedAReason_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<ConferenceState>("to");
        QTest::newRow("putting it off") << u"postpone"_s << ConferenceState::Postponed;
        QTest::newRow("calling it off") << u"cancel"_s << ConferenceState::Cancelled;
        QTest::newRow("breaking it off") << u"adjourn"_s << ConferenceState::Adjourned;
    }
    void stepsThatAlwaysNeedAReason()
    {
        QFETCH(const QString, step);
        QFETCH(const ConferenceState, to);
        Desk desk;
        const ConferenceId id = step == u"adjourn"_s ? desk.inSession() : desk.convene();
        const auto take = [&](const QString& reason) {
            return step == u"postpone"_s ? postpone(desk.office(), id, reason)
                   : step == u"cancel"_s ? cancelConference(desk.office(), id, reason)
                                         : adjourn(desk.office(), id, reason);
        };
        const qint64 before = desk.written();
        for (const QString& none : {QString(), u" \n"_s}) {
            const StepResult asked = take(none);
            QVERIFY(!asked.done);
            QCOMPARE(asked.verdict.outcome, Outcome::NeedsDecision);
            QCOMPARE(codes(asked.verdict), u"reason-needed"_s);
        }
        QCOMPARE(desk.written(), before);
        QVERIFY(take(u" The heating failed. "_s).done);
        QCOMPARE(desk.state(id), to);
        const auto departures = desk.departures(id);
        QCOMPARE(told(departures).join(u", "), step + u' ');
        QCOMPARE(departures.front().reason, u"The heating failed."_s);
        QCOMPARE(departures.front().by, u"Owain Sedge"_s);
        QCOMPARE(departures.front().at, desk.clock.now());
        const qint64 after = desk.written();
        QCOMPARE(codes(take(u"Again"_s).verdict), u"wrong-state"_s);
        QCOMPARE(desk.written(), after);
    }

    void aMeetingIsBrokenOffAndTakenUpAgain()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        Participant second{.id = ParticipantId::fresh(), .name = u"Another minute-taker"_s};
        second.capacity = Capacity::MinuteTaker;
        const ParticipantId stayedAway = *addParticipant(desk.office(), id, second).id;
        desk.inSession(id, {desk.socialWorker, desk.school, desk.gp, desk.police});
        QVERIFY(takeUp(desk.office(), id, key<AgendaKey>(u"who"_s)).done);
        desk.at(QTime(10, 25));
        QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, desk.sian, OutcomeKind::NoPlan)).done);
        desk.at(QTime(10, 30, 20));
        QVERIFY(!resumeMeeting(desk.office(), id).done); // it has not been broken off
        QVERIFY(adjourn(desk.office(), id, u"Fire alarm"_s).done);
        OpenConference open = desk.read(id);
        QCOMPARE(open.file.conference.endedAt, QTime(10, 30));
        QCOMPARE(open.record.agenda.front().to, QTime(10, 30));
        for (const Participant& participant : open.file.participants)
            QVERIFY(participant.present.empty() || participant.present.back().to == QTime(10, 30));
        QVERIFY(open.record.decisionFor(desk.sian)); // what was decided is kept
        desk.at(QTime(11, 0, 5));
        QVERIFY(resumeMeeting(desk.office(), id).done);
        open = desk.read(id);
        QCOMPARE(open.file.conference.state, ConferenceState::InSession);
        QCOMPARE(open.file.conference.startedAt, QTime(10, 0));
        QVERIFY(!open.file.conference.endedAt);
        QCOMPARE(open.file.participant(desk.who(id, desk.chair))->present.size(), size_t(2));
        QCOMPARE(open.file.participant(desk.who(id, desk.minutes))->present.size(), size_t(2));
        QCOMPARE(open.file.participant(desk.who(id, desk.gp))->present.size(), size_t(1)); // everybody else arrives anew
        QVERIFY(open.file.participant(stayedAway)->present.empty());
        desk.at(QTime(11, 2));
        QCOMPARE(quorumNow(desk.read(id), desk.clock.now()).front().now.outcome, Outcome::Refused); // its own quorum
        for (const PersonId& person : {desk.socialWorker, desk.gp, desk.school})
            QVERIFY(arrive(desk.office(), id, desk.who(id, person), QTime(11, 2), AttendMode::Room).done);
        QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, desk.llyr, OutcomeKind::NoPlan)).done);
        desk.answerGates(id);
        QVERIFY(concludeMeeting(desk.office(), id, QTime(11, 30)).done);
    }

    void itIsTakenUpOnlyTheSameDay()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        desk.at(QTime(10, 30));
        QVERIFY(adjourn(desk.office(), id, u"Fire alarm"_s).done);
        desk.at(QDate(2026, 11, 17), QTime(9, 0));
        const qint64 before = desk.written();
        const StepResult resumed = resumeMeeting(desk.office(), id);
        QVERIFY(!resumed.done);
        QCOMPARE(resumed.verdict.reasons.front().particulars, QStringList{u"another-day"_s});
        QCOMPARE(desk.written(), before);
    }

    void theWholeRoadAfterwards()
    {
        Desk desk;
        const ConferenceId id = desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
        qint64 before = desk.written();
        for (const auto& tooEarly : {approveMinutes, markDistributed, closeConference})
            QCOMPARE(codes(tooEarly(desk.office(), id, u"In a hurry"_s).verdict), u"wrong-state"_s);
        const StepResult unsent = markDecisionsIssued(desk.office(), id, {});
        QVERIFY(!unsent.done);
        QVERIFY(codes(unsent.verdict).startsWith(u"letters-not-issued"_s));
        QCOMPARE(desk.written(), before);
        QVERIFY(markDecisionsIssued(desk.office(), id, u"Handed over at the door"_s).done);
        QCOMPARE(told(desk.departures(id)).join(u", "), u"issue-decisions JER-LET-03"_s); // six people, one rule, once
        before = desk.written();
        QCOMPARE(codes(approveMinutes(desk.office(), id, {}).verdict), u"nothing-recorded"_s);
        QCOMPARE(desk.written(), before);
        Note note{.id = NoteId::fresh(), .conference = id, .agenda = key<AgendaKey>(u"who"_s)};
        note.text = u"All were there."_s;
        QVERIFY(saveNote(desk.office(), note));
        QVERIFY(approveMinutes(desk.office(), id, {}).done);
        QCOMPARE(desk.state(id), ConferenceState::MinutesApproved);
        before = desk.written();
        QVERIFY(!markDistributed(desk.office(), id, {}).done);
        QCOMPARE(desk.written(), before);
        QVERIFY(markDistributed(desk.office(), id, u"Handed over"_s).done);
        QVERIFY(closeConference(desk.office(), id, {}).done);
        QCOMPARE(desk.state(id), ConferenceState::Closed);
        before = desk.written();
        for (const auto& tooLate : {markDecisionsIssued, approveMinutes, markDistributed, closeConference})
            QVERIFY(!tooLate(desk.office(), id, u"Once more"_s).done);
        QVERIFY(!cancelConference(desk.office(), id, u"Once more"_s).done);
        QCOMPARE(desk.written(), before);
    }
};

QTEST_GUILESS_MAIN(ProgressTest)
#include "progresstest.moc"
