#include "tests/core/workflow/desk.h"

#include <QtTest/QTest>

using namespace desk;

namespace {

const GroundKey few = key<GroundKey>(u"few-contacts"_s);
const GroundKey delay = key<GroundKey>(u"delay-detrimental"_s);

/// In session, and the health visitor and GP stayed away: the school is the only further agency.
ConferenceId withoutQuorum(Desk& desk, const QString& procedure, ConferenceType type = ConferenceType::Initial)
{
    const ConferenceId id = desk.inSession(desk.convene(procedure, type), {desk.socialWorker, desk.school, desk.police});
    desk.at(QTime(10, 20));
    return id;
}

} // namespace

class EndingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goingOnWithoutAQuorum_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<std::vector<GroundKey>>("grounds");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("lacks");
        using Grounds = std::vector<GroundKey>;
        const QString reason = u"Waiting would leave them at risk."_s;
        QTest::newRow("Jersey: ground and reason") << u"jersey"_s << Grounds{delay} << reason << QString();
        QTest::newRow("Jersey: no ground") << u"jersey"_s << Grounds{} << reason << u"ground-needed"_s;
        QTest::newRow("Jersey: no reason") << u"jersey"_s << Grounds{delay} << u" "_s << u"reason-needed"_s;
        QTest::newRow("Jersey: a ground that is not true") << u"jersey"_s << Grounds{few} << reason << u"ground-not-true ground-needed"_s;
        QTest::newRow("Jersey: one true, one not") << u"jersey"_s << Grounds{delay, few} << reason << u"ground-not-true"_s;
        QTest::newRow("Jersey: a ground it does not list") << u"jersey"_s << Grounds{key<GroundKey>(u"convenience"_s)} << reason
                                                          << u"ground-not-listed ground-needed"_s;
        QTest::newRow("North Yorkshire: ground and reason") << u"north-yorkshire"_s << Grounds{delay} << reason << QString();
        QTest::newRow("Sefton: a reason is enough") << u"sefton"_s << Grounds{} << reason << QString();
        QTest::newRow("Sefton: no reason") << u"sefton"_s << Grounds{} << QString() << u"reason-needed"_s;
    }
    void goingOnWithoutAQuorum()
    {
        QFETCH(const QString, procedure);
        QFETCH(const std::vector<GroundKey>, grounds);
        QFETCH(const QString, reason);
        QFETCH(const QString, lacks);
        Desk desk;
        const ConferenceId id = withoutQuorum(desk, procedure);
        const qint64 before = desk.written();
        const StepResult result = proceedInquorate(desk.office(), id, {grounds, reason});
        QCOMPARE(result.done, lacks.isEmpty());
        QCOMPARE(desk.written() > before, lacks.isEmpty());
        const QString once = lacks.isEmpty() ? QString() : lacks + u' ' + lacks; // for each of the two children
        QCOMPARE(codes(result.verdict), once);
        if (!lacks.isEmpty())
            return;
        const OpenConference open = desk.read(id);
        QCOMPARE(open.file.conference.proceedInquorate->reason, reason);
        QCOMPARE(open.file.conference.proceedInquorate->grounds, grounds);
        QCOMPARE(told(open.record.departures).join(u", "), u"proceed-inquorate "_s + open.procedure->inquorate.rule);
        QCOMPARE(open.record.departures.front().by, u"Mair Acorn"_s);
        QCOMPARE(open.record.departures.front().at, desk.clock.now());
        QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, desk.sian, OutcomeKind::StartPlan)).done);
    }

    void thereIsNothingToGoOnWithoutWhereThereIsAQuorum()
    {
        Desk desk;
        for (const QString& procedure : {u"jersey"_s, u"ceredigion"_s}) {
            desk.clock.set(QDateTime(QDate(2026, 11, 2), QTime(9, 0)));
            const ConferenceId id = desk.inSession(procedure);
            const qint64 before = desk.written();
            QCOMPARE(codes(proceedInquorate(desk.office(), id, {{delay}, u"To be sure"_s}).verdict), u"wrong-state"_s);
            QCOMPARE(desk.written(), before);
        }
        const ConferenceId convened = desk.convene();
        const qint64 before = desk.written();
        QVERIFY(!proceedInquorate(desk.office(), convened, {{delay}, u"To be sure"_s}).done);
        QCOMPARE(desk.written(), before);
    }

    void aSecondTimeInARow_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("firstHeld");
        QTest::addColumn<bool>("goesOn");
        QTest::newRow("Jersey: the first was held without a quorum") << u"jersey"_s << true << false;
        QTest::newRow("Jersey: the first was not held") << u"jersey"_s << false << true;
        QTest::newRow("North Yorkshire: no such bar") << u"north-yorkshire"_s << true << true;
        QTest::newRow("Sefton: no such bar") << u"sefton"_s << true << true;
    }
    void aSecondTimeInARow()
    {
        QFETCH(const QString, procedure);
        QFETCH(const bool, firstHeld);
        QFETCH(const bool, goesOn);
        Desk desk;
        const ConferenceId first = withoutQuorum(desk, procedure);
        ProceedInquorate proceed{{}, u"Waiting would leave them at risk."_s};
        if (!rules().procedure(key<ProcedureKey>(procedure)).inquorate.grounds.empty())
            proceed.grounds = {delay};
        if (firstHeld) {
            QVERIFY(proceedInquorate(desk.office(), first, proceed).done);
            for (const ChildId& child : {desk.sian, desk.llyr})
                QVERIFY(confirmDecision(desk.office(), first, desk.decision(first, child, OutcomeKind::StartPlan)).done);
            desk.at(QTime(11, 30));
            QVERIFY(concludeMeeting(desk.office(), first, QTime(11, 30), u"Safeguards are in the notes"_s).done);
        } else {
            QVERIFY(doNotProceed(desk.office(), first, QDate(2026, 11, 18), QTime(10, 0), u"No quorum"_s));
        }
        desk.at(QDate(2026, 11, 23), QTime(9, 0));
        NewConference draft = desk.draft(procedure, firstHeld ? ConferenceType::Review : ConferenceType::Initial);
        draft.planSince.clear();
        draft.date = QDate(2026, 11, 23);
        const ConferenceId second = desk.inSession(desk.convene(draft), {desk.socialWorker, desk.school, desk.police});
        const qint64 before = desk.written();
        const StepResult result = proceedInquorate(desk.office(), second, proceed);
        QCOMPARE(result.done, goesOn);
        QCOMPARE(desk.written() > before, goesOn);
        if (!goesOn) {
            QCOMPARE(codes(result.verdict), u"second-inquorate-in-row second-inquorate-in-row"_s);
            const StepResult refused =
                confirmDecision(desk.office(), second, desk.decision(second, desk.sian, OutcomeKind::ContinuePlan));
            QCOMPARE(refused.verdict.outcome, Outcome::Refused);
        }
    }

    void whatDoesNotProceedNeeds_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("problems");
        QTest::newRow("a later day and a reason") << QDate(2026, 11, 20) << u"No quorum"_s << QString();
        QTest::newRow("no reason") << QDate(2026, 11, 20) << u" "_s << u"reason"_s;
        QTest::newRow("the same day") << QDate(2026, 11, 16) << u"No quorum"_s << u"newDate"_s;
        QTest::newRow("neither") << QDate(2026, 11, 1) << QString() << u"reason newDate"_s;
    }
    void whatDoesNotProceedNeeds()
    {
        QFETCH(const QDate, date);
        QFETCH(const QString, reason);
        QFETCH(const QString, problems);
        Desk desk;
        const ConferenceId id = withoutQuorum(desk, u"jersey"_s);
        const qint64 before = desk.written();
        const auto next = doNotProceed(desk.office(), id, date, QTime(14, 0), reason);
        QCOMPARE(faults(next), problems);
        QCOMPARE(desk.written() > before, problems.isEmpty());
        QCOMPARE(findConferences(desk.office(), {}).size(), size_t(problems.isEmpty() ? 2 : 1));
    }

    void theConferenceThatFollowsBeginsAnew()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        Participant mother = *desk.read(id).file.participant(desk.who(id, desk.mother));
        mother.invited = QDate(2026, 11, 3);
        mother.reply = Reply::Coming;
        mother.exclusion = Exclusion{.requested = QDate(2026, 11, 9), .evidence = u"…"_s, .extent = ExclusionExtent::Part};
        QVERIFY(saveParticipant(desk.office(), id, mother).done);
        QVERIFY(recordReport(desk.office(), id, desk.who(id, desk.school), ReportKind::Agency, ReportReader::Chair,
                             QDate(2026, 11, 12)).done);
        desk.inSession(id, {desk.socialWorker, desk.school, desk.police});
        QVERIFY(takeUp(desk.office(), id, key<AgendaKey>(u"who"_s)).done);
        desk.at(QTime(10, 25, 30));
        const auto next = doNotProceed(desk.office(), id, QDate(2026, 11, 20), QTime(14, 0), u" Two services were missing. "_s);
        QVERIFY(next);

        const OpenConference old = desk.read(id);
        QCOMPARE(old.file.conference.state, ConferenceState::NotProceeded);
        QCOMPARE(old.file.conference.endedAt, QTime(10, 25));
        for (const Participant& participant : old.file.participants)
            for (const Presence& stay : participant.present)
                QCOMPARE(stay.to, QTime(10, 25));
        QCOMPARE(old.record.agenda.front().to, QTime(10, 25));
        // each duty once with its own rule, the date answered by the day, and why
        QCOMPARE(told(old.record.departures).join(u", "),
                 u"new-date JER-QUO-11, not-proceeded JER-QUO-08, not-proceeded JER-QUO-09"_s);
        for (const Departure& departure : old.record.departures) {
            QCOMPARE(departure.reason, departure.step == u"new-date"_s ? u"2026-11-20"_s : u"Two services were missing."_s);
            QCOMPARE(departure.at, desk.clock.now());
        }

        const OpenConference open = desk.read(*next.id);
        const Conference& conference = open.file.conference;
        QCOMPARE(conference.state, ConferenceState::Convened);
        QCOMPARE(conference.follows, id);
        QCOMPARE(conference.date, QDate(2026, 11, 20));
        QCOMPARE(conference.plannedStart, QTime(14, 0));
        QCOMPARE(conference.reasons, u"Nobody was at home on three visits."_s);
        QVERIFY(!conference.startedAt && !conference.endedAt && !conference.proceedInquorate);
        QVERIFY(open.record.agenda.empty() && open.record.departures.empty());
        QCOMPARE(open.file.participants.size(), old.file.participants.size() - 1); // a minute-taker is found anew
        for (const Participant& participant : open.file.participants) {
            QVERIFY(participant.capacity != Capacity::MinuteTaker);
            QCOMPARE(participant.reply, Reply::Awaited);
            QVERIFY(!participant.invited && !participant.exclusion && participant.present.empty() && participant.reports.empty());
        }
        QCOMPARE(open.file.participant(desk.who(*next.id, desk.school))->contact.size(), size_t(2));
        QCOMPARE(open.file.subjects.size(), size_t(2));
        for (const Subject& subject : open.file.subjects) {
            QCOMPARE(subject.previous.size(), size_t(1));
            QVERIFY(!subject.previous.front().held && !subject.previous.front().quorate);
        }
        // the ten working days of Jersey run from the day that came to nothing
        bool reconvened = false;
        for (const LimitVerdict& limit : limitsNow(open, desk.clock.now()))
            if (limit.rule == u"JER-QUO-11"_s && limit.due) {
                reconvened = true;
                QCOMPARE(limit.due->date(), QDate(2026, 11, 30));
            }
        QVERIFY(reconvened);
    }

    void whyOneDidNotProceedIsWhyTheNextIsLate_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("late");
        QTest::newRow("Jersey, in time") << u"jersey"_s << QDate(2026, 11, 20) << QString();
        QTest::newRow("Jersey, past the first limit") << u"jersey"_s << QDate(2026, 11, 30) << u"late-date JER-TIM-01"_s;
        QTest::newRow("Jersey, past both") << u"jersey"_s << QDate(2026, 12, 1) << u"late-date JER-TIM-01, late-date JER-QUO-11"_s;
        QTest::newRow("North Yorkshire, late") << u"north-yorkshire"_s << QDate(2026, 12, 1) << u"late-date NYK-TIM-02"_s;
        QTest::newRow("Sefton gives no limit") << u"sefton"_s << QDate(2026, 12, 1) << QString();
    }
    void whyOneDidNotProceedIsWhyTheNextIsLate()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QDate, date);
        QFETCH(const QString, late);
        Desk desk;
        const ConferenceId id = withoutQuorum(desk, procedure);
        const auto next = doNotProceed(desk.office(), id, date, QTime(10, 0), u"Two services were missing."_s);
        QVERIFY(next);
        QCOMPARE(told(desk.departures(*next.id)).join(u", "), late);
        QCOMPARE(desk.read(*next.id).file.conference.lateReason, late.isEmpty() ? QString() : u"Two services were missing."_s);
        desk.at(date, QTime(10, 0));
        Participant taker{.id = ParticipantId::fresh(), .name = u"Nia Reed"_s};
        taker.capacity = Capacity::MinuteTaker;
        const auto added = addParticipant(desk.office(), *next.id, taker);
        desk.answerGates(*next.id);
        QVERIFY(startMeeting(desk.office(), *next.id, *added.id).done); // and it is not asked for again
    }

    void whatWasDecidedBeforeStands()
    {
        Desk desk;
        const ConferenceId id = desk.inSession(desk.convene(), {desk.socialWorker, desk.school, desk.gp, desk.police});
        desk.at(QTime(10, 40));
        QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, desk.sian, OutcomeKind::StartPlan)).done);
        QVERIFY(leave(desk.office(), id, desk.who(id, desk.gp), QTime(10, 50)).done);
        desk.at(QTime(10, 55));
        const auto next = doNotProceed(desk.office(), id, QDate(2026, 11, 20), QTime(10, 0), u"The GP was called away."_s);
        QVERIFY(next);
        QVERIFY(desk.read(id).record.decisionFor(desk.sian));
        const auto& subjects = desk.read(*next.id).file.subjects;
        QCOMPARE(subjects.size(), size_t(1)); // only the child who was not decided about
        QCOMPARE(subjects.front().child.id, desk.llyr);
        QVERIFY(!subjects.front().previous.front().held);
        NewConference review = desk.draft(u"jersey"_s, ConferenceType::Review);
        review.planSince.clear();
        review.date = QDate(2026, 11, 25);
        const auto file = fileIfMade(desk.office(), review);
        QCOMPARE(file.subject(desk.sian)->planSince, QDate(2026, 11, 16));
        QVERIFY(file.subject(desk.sian)->previous.front().held && file.subject(desk.sian)->previous.front().quorate);
    }

    void fromWhereItDoesNotProceed_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("open");
        QTest::newRow("on the day, before it begins") << u"convened"_s << true;
        QTest::newRow("adjourned, and not taken up again") << u"adjourned"_s << true;
        QTest::newRow("postponed: a new date is set instead") << u"postponed"_s << false;
        QTest::newRow("concluded") << u"concluded"_s << false;
    }
    void fromWhereItDoesNotProceed()
    {
        QFETCH(const QString, state);
        QFETCH(const bool, open);
        Desk desk;
        const ConferenceId id = state == u"concluded"_s
                                    ? desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::NoPlan)
                                    : desk.convene();
        if (state == u"adjourned"_s) {
            desk.inSession(id, {desk.socialWorker});
            desk.at(QTime(10, 30));
            QVERIFY(adjourn(desk.office(), id, u"Fire alarm"_s).done);
            desk.at(QDate(2026, 11, 17), QTime(9, 0));
        }
        if (state == u"postponed"_s)
            QVERIFY(postpone(desk.office(), id, u"Snow"_s).done);
        const qint64 before = desk.written();
        const auto next = doNotProceed(desk.office(), id, QDate(2026, 11, 20), QTime(10, 0), u"Not today"_s);
        QCOMPARE(bool(next), open);
        QCOMPARE(desk.written() > before, open);
        QCOMPARE(faults(next), open ? QString() : u"conference"_s);
        if (state == u"adjourned"_s)
            QCOMPARE(desk.read(id).file.conference.endedAt, QTime(10, 30)); // when it was broken off
    }

    void whatFollowsIsSetOnceForEachThing()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        const EventKey review = key<EventKey>(u"review"_s);
        qint64 before = desk.written();
        QVERIFY(!setFollowUp(desk.office(), id, review, QDate(2027, 2, 15)).done); // not begun yet
        QCOMPARE(desk.written(), before);
        desk.inSession(id, {desk.socialWorker});
        before = desk.written();
        QCOMPARE(codes(setFollowUp(desk.office(), id, review, QDate(2026, 11, 16)).verdict), u"wrong-state"_s);
        QCOMPARE(desk.written(), before);
        QVERIFY(setFollowUp(desk.office(), id, review, QDate(2027, 2, 15)).done);
        QVERIFY(setFollowUp(desk.office(), id, key<EventKey>(u"first-core-group"_s), QDate(2026, 11, 26)).done);
        QVERIFY(setFollowUp(desk.office(), id, review, QDate(2027, 2, 10)).done);
        QStringList events;
        for (const CaseEvent& event : desk.read(id).file.events)
            events << event.event.text() + u' ' + event.date.toString(Qt::ISODate);
        QCOMPARE(events.join(u", "), u"strategy-discussion 2026-11-02, first-core-group 2026-11-26, review 2027-02-10"_s);
    }

    void theEndAsksForWhatIsOpen()
    {
        Desk desk;
        const ConferenceId id = desk.inSession(desk.convene(), {desk.socialWorker, desk.school, desk.gp}); // no police
        desk.at(QTime(11, 0));
        QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, desk.sian, OutcomeKind::NoPlan)).done);
        desk.answerGates(id);
        const qint64 before = desk.written();
        const StepResult asked = concludeMeeting(desk.office(), id, QTime(11, 20));
        QVERIFY(!asked.done);
        QCOMPARE(asked.verdict.outcome, Outcome::NeedsDecision);
        QCOMPARE(codes(asked.verdict), u"decision-open key-agency-missing"_s);
        QVERIFY(!concludeMeeting(desk.office(), id, QTime(11, 20), u" \n"_s).done);
        QCOMPARE(desk.written(), before);
        QVERIFY(concludeMeeting(desk.office(), id, QTime(11, 20, 40), u" The rest next week. "_s).done);
        const OpenConference open = desk.read(id);
        QCOMPARE(open.file.conference.state, ConferenceState::Concluded);
        QCOMPARE(open.file.conference.endedAt, QTime(11, 20));
        QCOMPARE(told(open.record.departures).join(u", "), u"conclude JER-PUR-09, conclude JER-ATT-01"_s);
        for (const Departure& departure : open.record.departures) {
            QCOMPARE(departure.reason, u"The rest next week."_s);
            QCOMPARE(departure.by, u"Owain Sedge"_s);
            QCOMPARE(departure.at, desk.clock.now());
        }
        for (const Participant& participant : open.file.participants)
            for (const Presence& stay : participant.present)
                QCOMPARE(stay.to, QTime(11, 20));
        const qint64 after = desk.written();
        QCOMPARE(codes(concludeMeeting(desk.office(), id, QTime(11, 30), u"Again"_s).verdict), u"wrong-state"_s);
        QCOMPARE(desk.written(), after);
    }

    void threeChildrenWithoutADecisionAreOneDeparture()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        const StepResult ended = concludeMeeting(desk.office(), id, QTime(10, 10), u"Called away"_s);
        QVERIFY(ended.done);
        QCOMPARE(codes(ended.verdict), u"decision-open decision-open"_s);
        QCOMPARE(told(desk.departures(id)).join(u", "), u"conclude JER-PUR-09"_s);
    }

    void aDutyIsAnsweredInWordsOfTheRecord()
    {
        Desk desk;
        const ConferenceId id = withoutQuorum(desk, u"jersey"_s);
        const qint64 before = desk.written();
        QCOMPARE(codes(answerDuty(desk.office(), id, key<DutyKey>(u"interim-safeguards"_s), u" "_s).verdict), u"reason-needed"_s);
        QVERIFY(!answerDuty(desk.office(), id, key<DutyKey>(u"tea"_s), u"Served"_s).done);
        QCOMPARE(desk.written(), before);
        QVERIFY(proceedInquorate(desk.office(), id, {{delay}, u"Waiting would leave them at risk."_s}).done);
        for (const ChildId& child : {desk.sian, desk.llyr})
            QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, child, OutcomeKind::StartPlan)).done);
        const auto open = [&] { return codes(concludeMeeting(desk.office(), id, QTime(11, 30)).verdict).count(u"duty-open"_s); };
        QCOMPARE(open(), 4); // two duties for each of two children
        QVERIFY(answerDuty(desk.office(), id, key<DutyKey>(u"interim-safeguards"_s), u" Daily visits. "_s).done);
        QCOMPARE(open(), 2);
        QVERIFY(answerDuty(desk.office(), id, key<DutyKey>(u"early-review"_s), u"2026-12-07"_s).done);
        QCOMPARE(codes(concludeMeeting(desk.office(), id, QTime(11, 30)).verdict), u"key-agency-missing"_s);
        QVERIFY(concludeMeeting(desk.office(), id, QTime(11, 30), u"Health sent word"_s).done);
        QCOMPARE(told(desk.departures(id)).join(u", "),
                 u"proceed-inquorate JER-QUO-08, interim-safeguards JER-QUO-18, early-review JER-QUO-16, conclude JER-ATT-01"_s);
    }
};

QTEST_GUILESS_MAIN(EndingTest)
#include "endingtest.moc"
