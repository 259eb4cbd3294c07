#include "tests/core/workflow/desk.h"

#include <QtTest/QTest>

using namespace desk;

class ConveningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStandsInTheWay_data()
    {
        using Change = std::function<void(Desk&, NewConference&)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("problems");
        const auto row = [](const char* name, Change change, const QString& problems) {
            QTest::newRow(name) << change << problems;
        };
        row("nothing", [](Desk&, NewConference&) {}, {});
        row("no family", [](Desk&, NewConference& d) { d.family.reset(); }, u"family"_s);
        row("no child", [](Desk&, NewConference& d) { d.children.clear(); }, u"children"_s);
        row("a child of another family", [](Desk&, NewConference& d) { d.children.push_back(ChildId::fresh()); }, u"children"_s);
        row("the same child ticked twice", [](Desk& k, NewConference& d) { d.children.push_back(k.sian); }, {});
        row("a day without an hour", [](Desk&, NewConference& d) { d.start.reset(); }, u"start"_s);
        row("no day yet", [](Desk&, NewConference& d) { d.date.reset(); }, {});
        row("a late day", [](Desk&, NewConference& d) { d.date = QDate(2026, 12, 1); }, u"lateReason"_s);
        row("a late day, and only blanks for a reason",
            [](Desk&, NewConference& d) { d.date = QDate(2026, 12, 1); d.lateReason = u"  \n"_s; }, u"lateReason"_s);
        row("a late day with its reason",
            [](Desk&, NewConference& d) { d.date = QDate(2026, 12, 1); d.lateReason = u"Away"_s; }, {});
        row("the last day in time", [](Desk&, NewConference& d) { d.date = QDate(2026, 11, 23); }, {});
        row("the day after it", [](Desk&, NewConference& d) { d.date = QDate(2026, 11, 24); }, u"lateReason"_s);
    }
    void whatStandsInTheWay()
    {
        QFETCH(const std::function<void(Desk&, NewConference&)>, change);
        QFETCH(const QString, problems);
        Desk desk;
        NewConference draft = desk.draft();
        change(desk, draft);
        const qint64 before = desk.written();
        const auto made = makeConference(desk.office(), draft);
        QCOMPARE(faults(made), problems);
        QCOMPARE(desk.written() > before, problems.isEmpty());
        QCOMPARE(findConferences(desk.office(), {}).size(), size_t(problems.isEmpty() ? 1 : 0));
    }

    void everybodyOfTheFamilyIsOnItFrozen()
    {
        Desk desk;
        const auto made = makeConference(desk.office(), desk.draft());
        QVERIFY(made);
        const CaseFile file = desk.read(*made.id).file;
        QCOMPARE(file.conference.state, ConferenceState::Convened);
        QCOMPARE(file.subjects.size(), size_t(2));
        QStringList names;
        for (const Participant& participant : file.participants)
            names << wordOf(participant.capacity) + u' ' + participant.name;
        QCOMPARE(names.join(u", "), u"chair Mair Acorn, parent Gwen Mwyaren, child Siân Mwyaren, child Llŷr Mwyaren"_s);
        Person moved{.id = desk.mother, .name = u"Gwen Draenen"_s};
        QVERIFY(saveAdult(desk.office(), moved, {desk.family, desk.mother, Relation::Mother, true, {desk.sian}}));
        QCOMPARE(desk.read(*made.id).file.participants.at(1).name, u"Gwen Mwyaren"_s);
    }

    void withoutADayItIsOnlyRequested()
    {
        Desk desk;
        NewConference draft = desk.draft();
        draft.date.reset();
        const auto made = makeConference(desk.office(), draft);
        QCOMPARE(desk.state(*made.id), ConferenceState::Requested);
        QCOMPARE(governingLimit(desk.office(), draft)->due->date(), QDate(2026, 11, 23));
    }

    void aReasonTypedForAnotherDayIsNotKept()
    {
        Desk desk;
        NewConference draft = desk.draft();
        draft.lateReason = u"The family was away"_s;
        const auto made = makeConference(desk.office(), draft);
        QCOMPARE(desk.read(*made.id).file.conference.lateReason, QString());
        QVERIFY(desk.departures(*made.id).empty());
    }

    void aLateDayAsksForItsReasonEverywhere_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<ConferenceType>("type");
        QTest::addColumn<QDate>("inTime");
        QTest::addColumn<QDate>("late");
        QTest::addColumn<QString>("rule");
        using enum ConferenceType;
        const QDate lastDay(2026, 11, 23); // 15 working days after 2 November
        QTest::newRow("Jersey, first") << u"jersey"_s << Initial << lastDay << lastDay.addDays(1) << u"JER-TIM-01"_s;
        QTest::newRow("North Yorkshire, first") << u"north-yorkshire"_s << Initial << lastDay << lastDay.addDays(1) << u"NYK-TIM-02"_s;
        QTest::newRow("Ceredigion, first") << u"ceredigion"_s << Initial << lastDay << lastDay.addDays(1) << u"CER-TIM-01"_s;
        const QDate review(2026, 12, 2); // three months after 2 September
        QTest::newRow("Jersey, review") << u"jersey"_s << Review << review << review.addDays(1) << u"JER-REV-01"_s;
        QTest::newRow("North Yorkshire, review") << u"north-yorkshire"_s << Review << review << review.addDays(1) << u"NYK-REV-17"_s;
        QTest::newRow("Sefton, review") << u"sefton"_s << Review << review << review.addDays(1) << u"SEF-TIM-01"_s;
        QTest::newRow("Ceredigion, review") << u"ceredigion"_s << Review << review << review.addDays(1) << u"CER-REV-02"_s;
    }
    void aLateDayAsksForItsReasonEverywhere()
    {
        QFETCH(const QString, procedure);
        QFETCH(const ConferenceType, type);
        QFETCH(const QDate, inTime);
        QFETCH(const QDate, late);
        QFETCH(const QString, rule);
        Desk desk;
        if (type == ConferenceType::Review)
            desk.planMade(procedure);
        NewConference draft = desk.draft(procedure, type);
        draft.date = inTime;
        QCOMPARE(problemsOf(desk.office(), draft).size(), size_t(0));
        draft.date = late;
        QCOMPARE(faults(makeConference(desk.office(), draft)), u"lateReason"_s);
        draft.lateReason = u"  The chair was ill.  "_s;
        const auto made = makeConference(desk.office(), draft);
        QVERIFY(made);
        QCOMPARE(desk.read(*made.id).file.conference.lateReason, u"The chair was ill."_s);
        const auto departures = desk.departures(*made.id);
        QCOMPARE(told(departures).join(u", "), u"late-date "_s + rule);
        QCOMPARE(departures.front().reason, u"The chair was ill."_s);
        QCOMPARE(departures.front().by, u"Owain Sedge"_s);
        QCOMPARE(departures.front().at, desk.clock.now());

        // and the same when it is moved there later, or out of a postponement
        draft.date = inTime;
        draft.lateReason.clear();
        const ConferenceId moved = *makeConference(desk.office(), draft).id;
        for (const bool postponed : {false, true}) {
            if (postponed)
                QVERIFY(postpone(desk.office(), moved, u"Snow"_s).done);
            const qint64 before = desk.written();
            const StepResult unexplained = setDate(desk.office(), moved, late.addDays(1), QTime(9, 0), u"Room 3"_s);
            QVERIFY(!unexplained.verdict.reasons.empty()); // one for each child who has a plan
            for (const Reason& open : unexplained.verdict.reasons)
                QCOMPARE(wordOf(open.code), u"late-without-reason"_s);
            QCOMPARE(unexplained.verdict.outcome, Outcome::NeedsDecision);
            QVERIFY(!unexplained.done);
            QCOMPARE(desk.written(), before);
        }
        QVERIFY(setDate(desk.office(), moved, late.addDays(1), QTime(9, 0), u"Room 3"_s, u"Snow again"_s).done);
        QCOMPARE(desk.read(moved).file.conference.lateReason, u"Snow again"_s);
        QCOMPARE(told(desk.departures(moved)).filter(u"late-date"_s).join(u", "), u"late-date "_s + rule);
        // only the room moves: nothing is asked again
        QVERIFY(setDate(desk.office(), moved, late.addDays(1), QTime(9, 30), u"Room 4"_s).done);
        QCOMPARE(desk.read(moved).file.conference.lateReason, u"Snow again"_s);
        QCOMPARE(told(desk.departures(moved)).filter(u"late-date"_s).size(), 1);
        // back in time, the reason goes
        QVERIFY(setDate(desk.office(), moved, inTime, QTime(9, 0), u"Room 3"_s).done);
        QCOMPARE(desk.read(moved).file.conference.lateReason, QString());
    }

    void aSoftLimitAsksForNothing()
    {
        // an emergency order that runs out first is shown, and is no reason to ask; the limit in the text still is
        Desk desk;
        NewConference draft = desk.draft();
        draft.events.push_back(CaseEvent{.event = key<EventKey>(u"epo-expiry"_s), .date = QDate(2026, 11, 9)});
        QVERIFY(problemsOf(desk.office(), draft).empty());
        draft.date = QDate(2026, 12, 1);
        QCOMPARE(problemsOf(desk.office(), draft).size(), size_t(1));
    }

    void theDateIsSetOnlyBeforeTheMeeting_data()
    {
        QTest::addColumn<QString>("until");
        QTest::addColumn<bool>("open");
        QTest::newRow("convened") << u"convened"_s << true;
        QTest::newRow("postponed") << u"postponed"_s << true;
        QTest::newRow("cancelled") << u"cancelled"_s << false;
        QTest::newRow("in session") << u"in-session"_s << false;
    }
    void theDateIsSetOnlyBeforeTheMeeting()
    {
        QFETCH(const QString, until);
        QFETCH(const bool, open);
        Desk desk;
        const ConferenceId id = desk.convene();
        if (until == u"postponed"_s)
            QVERIFY(postpone(desk.office(), id, u"Snow"_s).done);
        if (until == u"cancelled"_s)
            QVERIFY(cancelConference(desk.office(), id, u"Moved away"_s).done);
        if (until == u"in-session"_s)
            desk.inSession(id, {desk.socialWorker});
        const qint64 before = desk.written();
        const StepResult moved = setDate(desk.office(), id, QDate(2026, 11, 18), QTime(14, 0), u" Room  9 "_s);
        QCOMPARE(moved.done, open);
        QCOMPARE(desk.written() > before, open);
        if (!open)
            QCOMPARE(codes(moved.verdict), u"wrong-state"_s);
        else {
            const Conference conference = desk.read(id).file.conference;
            QCOMPARE(conference.state, ConferenceState::Convened);
            QCOMPARE(conference.date, QDate(2026, 11, 18));
            QCOMPARE(conference.place, u"Room 9"_s);
        }
    }

    void aReasonGivenAtTheStartAnswersALateDayOnce()
    {
        // The day was in time until the strategy discussion turned out to have been a month before.
        for (const QString& procedure : {u"jersey"_s, u"north-yorkshire"_s, u"ceredigion"_s}) {
            Desk desk;
            const ConferenceId id = desk.convene(procedure);
            CaseEvent earlier = desk.draft().events.front();
            earlier.date = QDate(2026, 10, 1);
            ConferenceStore(desk.casebook).setEvents(id, {earlier});
            desk.at(QDate(2026, 11, 16), QTime(10, 0));
            const qint64 before = desk.written();
            const StepResult asked = startMeeting(desk.office(), id, desk.who(id, desk.minutes));
            QVERIFY(!asked.done);
            QCOMPARE(asked.verdict.outcome, Outcome::NeedsDecision);
            QVERIFY(codes(asked.verdict).contains(u"late-without-reason"_s));
            QCOMPARE(desk.written(), before);
            QVERIFY(startMeeting(desk.office(), id, desk.who(id, desk.minutes), u"Found out late"_s).done);
            QCOMPARE(desk.read(id).file.conference.lateReason, u"Found out late"_s);
            const QStringList rules = told(desk.departures(id));
            QCOMPARE(QStringList(rules.begin(), rules.end()).removeDuplicates(), 0);
            QVERIFY(!codes(concludeMeeting(desk.office(), id, QTime(10, 5)).verdict).contains(u"late-without-reason"_s));
        }
    }

    void aLateDayFoundOutDuringTheMeetingIsAskedAboutAtTheEnd()
    {
        Desk desk;
        const ConferenceId id = desk.inSession(u"ceredigion"_s);
        CaseEvent earlier = desk.draft().events.front();
        earlier.date = QDate(2026, 10, 1);
        ConferenceStore(desk.casebook).setEvents(id, {earlier});
        desk.at(QTime(11, 0));
        for (const ChildId& child : {desk.sian, desk.llyr})
            QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, child, OutcomeKind::NoPlan)).done);
        const StepResult asked = concludeMeeting(desk.office(), id, QTime(11, 30));
        QCOMPARE(codes(asked.verdict), u"late-without-reason"_s);
        QVERIFY(!asked.done);
        QVERIFY(concludeMeeting(desk.office(), id, QTime(11, 30), u"Found out late"_s).done);
        QCOMPARE(told(desk.departures(id)).join(u", "), u"conclude CER-TIM-01"_s);
        QCOMPARE(desk.read(id).file.conference.lateReason, u"Found out late"_s);
    }

    void theAnchorsToAskForComeFromTheProcedure()
    {
        const auto anchors = anchorsFor(*rules().find(key<ProcedureKey>(u"jersey"_s)), ConferenceType::Initial);
        QVERIFY(!anchors.empty());
        QCOMPARE(anchors.front().text(), u"strategy-discussion"_s);
        for (const EventKey& anchor : anchors)
            QVERIFY(anchor.text() != u"expected-delivery"_s && anchor.text() != u"conference"_s);
    }
};


QTEST_GUILESS_MAIN(ConveningTest)
#include "conveningtest.moc"
