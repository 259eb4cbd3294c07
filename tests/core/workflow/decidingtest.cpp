#include "tests/core/workflow/desk.h"

#include <QtTest/QTest>

using namespace desk;

class DecidingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatADecisionLacks_data()
    {
        using Change = std::function<void(DecisionInput&)>;
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("lacks");
        const auto row = [](const char* name, const QString& procedure, Change change, const QString& lacks) {
            QTest::newRow(name) << procedure << change << lacks;
        };
        const QString jersey = u"jersey"_s;
        row("Jersey: a plan, neglect", jersey, [](DecisionInput&) {}, {});
        row("Jersey: no category", jersey, [](DecisionInput& d) { d.categories.clear(); }, u"category-missing"_s);
        row("Jersey: no reasons", jersey, [](DecisionInput& d) { d.reasons = u"\n "_s; }, u"reasons-missing"_s);
        row("Jersey: a category it does not know", jersey,
            [](DecisionInput& d) { d.categories = {key<CategoryKey>(u"sloth"_s)}; }, u"unknown-category"_s);
        row("Jersey: two categories without a reason", jersey,
            [](DecisionInput& d) { d.categories.push_back(key<CategoryKey>(u"physical"_s)); }, u"more-than-one-category"_s);
        row("Jersey: two categories with a reason", jersey, [](DecisionInput& d) {
            d.categories.push_back(key<CategoryKey>(u"physical"_s));
            d.categoryReason = u"Both were seen."_s;
        }, {});
        row("Jersey: settled by the chair", jersey, [](DecisionInput& d) { d.reachedBy = ReachedBy::ChairsDetermination; }, {});
        row("Jersey: a plan that is not there cannot continue", jersey,
            [](DecisionInput& d) { d.outcome = OutcomeKind::ContinuePlan; }, u"no-plan-to-continue"_s);
        row("Jersey: nor end", jersey, [](DecisionInput& d) { d.outcome = OutcomeKind::EndPlan; }, u"no-plan-to-end"_s);
        row("Jersey: no plan needs no category", jersey, [](DecisionInput& d) {
            d.outcome = OutcomeKind::NoPlan;
            d.categories.clear();
        }, {});
        row("Jersey: another family's child", jersey, [](DecisionInput& d) { d.child = ChildId::fresh(); }, u"no-children"_s);
        row("Ceredigion: no category is asked for", u"ceredigion"_s, [](DecisionInput&) {}, {});
        row("Ceredigion: the chair does not settle it", u"ceredigion"_s,
            [](DecisionInput& d) { d.reachedBy = ReachedBy::ChairsDetermination; }, u"not-at-this-conference"_s);
        row("North Yorkshire: a plan, neglect", u"north-yorkshire"_s, [](DecisionInput&) {}, {});
        row("Sefton: a plan", u"sefton"_s, [](DecisionInput&) {}, {});
    }
    void whatADecisionLacks()
    {
        QFETCH(const QString, procedure);
        QFETCH(const std::function<void(DecisionInput&)>, change);
        QFETCH(const QString, lacks);
        Desk desk;
        const ConferenceId id = desk.inSession(procedure);
        desk.at(QTime(11, 0));
        DecisionInput input = desk.decision(id, desk.sian, OutcomeKind::StartPlan);
        change(input);
        QCOMPARE(codes(judgeDecision(desk.read(id), input, desk.clock.now())), lacks);
        const qint64 before = desk.written();
        const StepResult result = confirmDecision(desk.office(), id, input);
        QCOMPARE(codes(result.verdict), lacks);
        QCOMPARE(result.done, lacks.isEmpty());
        QCOMPARE(desk.written() > before, lacks.isEmpty());
        QCOMPARE(desk.read(id).record.decisions.size(), size_t(lacks.isEmpty() ? 1 : 0));
    }

    void aDecisionSaysWhoWhenAndWhat()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        desk.at(QTime(11, 2, 40));
        DecisionInput input = desk.decision(id, desk.sian, OutcomeKind::StartPlan);
        input.reasons = u"  Meals have been missed. "_s;
        QVERIFY(confirmDecision(desk.office(), id, input).done);
        const OpenConference open = desk.read(id);
        const Decision* decision = open.record.decisionFor(desk.sian);
        QCOMPARE(decision->decidedBy, u"Mair Acorn"_s);
        QCOMPARE(decision->decidedAt, desk.clock.now());
        QCOMPARE(decision->reasons, u"Meals have been missed."_s);
        QCOMPARE(open.file.subject(desk.sian)->outcome, OutcomeKind::StartPlan);
        QVERIFY(!open.file.subject(desk.llyr)->outcome);
        const qint64 before = desk.written();
        QCOMPARE(codes(confirmDecision(desk.office(), id, input).verdict), u"wrong-state"_s); // twice
        QCOMPARE(desk.written(), before);
    }

    void aCategoryLeftFromAnotherOutcomeIsNotRecorded()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        DecisionInput input = desk.decision(id, desk.sian, OutcomeKind::StartPlan);
        input.outcome = OutcomeKind::NoPlan;
        QVERIFY(confirmDecision(desk.office(), id, input).done);
        QVERIFY(desk.read(id).record.decisionFor(desk.sian)->categories.empty());
    }

    void nothingIsDecidedOutsideTheMeeting()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        qint64 before = desk.written();
        QVERIFY(!confirmDecision(desk.office(), id, desk.decision(id, desk.sian, OutcomeKind::NoPlan)).done);
        QCOMPARE(desk.written(), before);
        desk.inSession(id, {desk.socialWorker, desk.school, desk.gp});
        desk.at(QTime(10, 30));
        QVERIFY(adjourn(desk.office(), id, u"Fire alarm"_s).done);
        before = desk.written();
        QVERIFY(!confirmDecision(desk.office(), id, desk.decision(id, desk.sian, OutcomeKind::NoPlan)).done);
        QCOMPARE(desk.written(), before);
    }

    void theQuorumIsLostBetweenTwoChildren_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("barred");
        QTest::newRow("Jersey") << u"jersey"_s << true;
        QTest::newRow("North Yorkshire") << u"north-yorkshire"_s << true;
        QTest::newRow("Sefton") << u"sefton"_s << true;
        QTest::newRow("Ceredigion states no quorum") << u"ceredigion"_s << false;
    }
    void theQuorumIsLostBetweenTwoChildren()
    {
        QFETCH(const QString, procedure);
        QFETCH(const bool, barred);
        Desk desk;
        const ConferenceId id = desk.inSession(desk.convene(procedure),
                                               {desk.socialWorker, desk.school, desk.gp, desk.police});
        desk.at(QTime(10, 50));
        QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, desk.sian, OutcomeKind::StartPlan)).done);
        QCOMPARE(desk.read(id).file.conference.decisionTime, QTime(10, 50));
        QVERIFY(leave(desk.office(), id, desk.who(id, desk.gp), QTime(10, 55)).done);
        desk.at(QTime(10, 55)); // who leaves at 10:55 is not there at 10:55, in both lights
        const auto lights = quorumNow(desk.read(id), desk.clock.now());
        const auto decisions = decisionsNow(desk.read(id), desk.clock.now());
        QCOMPARE(lights.front().now.outcome == Outcome::Refused, barred);
        QCOMPARE(decisions.front().outcomes.at(OutcomeKind::StartPlan).outcome, Outcome::Satisfied); // hers stands
        QCOMPARE(decisions.back().outcomes.at(OutcomeKind::StartPlan).outcome,
                 barred ? Outcome::NeedsDecision : Outcome::Satisfied);
        const DecisionInput second = desk.decision(id, desk.llyr, OutcomeKind::StartPlan);
        const qint64 before = desk.written();
        const StepResult refused = confirmDecision(desk.office(), id, second);
        QCOMPARE(refused.done, !barred);
        if (!barred)
            return;
        QVERIFY(codes(refused.verdict).startsWith(u"not-quorate"_s));
        QCOMPARE(desk.written(), before);
        ProceedInquorate proceed{{}, u"Waiting would leave him at risk."_s};
        if (!rules().procedure(key<ProcedureKey>(procedure)).inquorate.grounds.empty())
            proceed.grounds = {key<GroundKey>(u"delay-detrimental"_s)};
        QVERIFY(proceedInquorate(desk.office(), id, proceed).done);
        desk.at(QTime(11, 0));
        QVERIFY(confirmDecision(desk.office(), id, second).done);
        QCOMPARE(desk.read(id).file.conference.decisionTime, QTime(11, 0)); // when the last was decided
        // afterwards each is still judged at its own moment
        QVERIFY(decisionsNow(desk.read(id), desk.clock.now()).front().outcomes.at(OutcomeKind::StartPlan).reasons.empty());
        QCOMPARE(codes(concludeMeeting(desk.office(), id, QTime(11, 30)).verdict).count(u"duty-open"_s),
                 static_cast<qsizetype>(rules().procedure(key<ProcedureKey>(procedure)).inquorate.mustIfHeld.size()));
    }

    void aCorrectionRestsOnTheMomentItCorrects()
    {
        Desk desk;
        const ConferenceId id = desk.inSession(desk.convene(), {desk.socialWorker, desk.school, desk.gp, desk.police});
        desk.at(QTime(10, 50));
        DecisionInput input = desk.decision(id, desk.sian, OutcomeKind::StartPlan);
        QVERIFY(confirmDecision(desk.office(), id, input).done);
        QVERIFY(leave(desk.office(), id, desk.who(id, desk.gp), QTime(10, 55)).done);
        desk.at(QTime(11, 0));
        input.categories = {key<CategoryKey>(u"emotional"_s)};
        qint64 before = desk.written();
        QCOMPARE(codes(correctDecision(desk.office(), id, input, u" "_s).verdict), u"reason-needed"_s);
        DecisionInput other = input;
        other.child = desk.llyr;
        QCOMPARE(codes(correctDecision(desk.office(), id, other, u"Misheard"_s).verdict), u"not-decided"_s);
        DecisionInput bare = input;
        bare.reasons.clear();
        QCOMPARE(codes(correctDecision(desk.office(), id, bare, u"Misheard"_s).verdict), u"reasons-missing"_s);
        QCOMPARE(desk.written(), before);
        QVERIFY(correctDecision(desk.office(), id, input, u" Misheard "_s).done); // although the quorum is lost by now
        QVERIFY(judgeDecision(desk.read(id), input, desk.clock.now()).outcome == Outcome::Satisfied);
        desk.at(QDate(2026, 11, 18), QTime(9, 0));
        input.categories = {key<CategoryKey>(u"physical"_s)};
        QVERIFY(correctDecision(desk.office(), id, input, u"Misheard again"_s).done); // a correction of a correction
        const ConferenceRecord record = desk.read(id).record;
        QCOMPARE(record.decisions.size(), size_t(3));
        QCOMPARE(record.decisions.at(0).categories.front().text(), u"neglect"_s); // the old text stays
        QCOMPARE(record.decisions.at(1).corrects, record.decisions.at(0).id);
        QCOMPARE(record.decisions.at(1).correctionReason, u"Misheard"_s);
        QCOMPARE(record.decisions.at(2).corrects, record.decisions.at(1).id);
        QCOMPARE(record.decisionFor(desk.sian)->categories.front().text(), u"physical"_s);
        QCOMPARE(record.decisionFor(desk.sian)->decidedBy, u"Mair Acorn"_s);
        QVERIFY(decisionsNow(desk.read(id), desk.clock.now()).front().outcomes.at(OutcomeKind::StartPlan).outcome ==
                Outcome::Satisfied);
    }

    void endingAPlanWithoutAQuorum_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("ever");
        QTest::newRow("Jersey: never") << u"jersey"_s << false;
        QTest::newRow("North Yorkshire: with the reason for going on") << u"north-yorkshire"_s << true;
        QTest::newRow("Sefton: with the reason for going on") << u"sefton"_s << true;
    }
    void endingAPlanWithoutAQuorum()
    {
        QFETCH(const QString, procedure);
        QFETCH(const bool, ever);
        Desk desk;
        const ConferenceId id = desk.inSession(desk.convene(procedure, ConferenceType::Review),
                                               {desk.socialWorker, desk.school, desk.police});
        desk.at(QTime(11, 0));
        const DecisionInput end = desk.decision(id, desk.sian, OutcomeKind::EndPlan);
        QVERIFY(!confirmDecision(desk.office(), id, end).done);
        ProceedInquorate proceed{{}, u"Waiting would leave them at risk."_s};
        if (!rules().procedure(key<ProcedureKey>(procedure)).inquorate.grounds.empty())
            proceed.grounds = {key<GroundKey>(u"delay-detrimental"_s)};
        QVERIFY(proceedInquorate(desk.office(), id, proceed).done);
        const qint64 before = desk.written();
        const StepResult result = confirmDecision(desk.office(), id, end);
        QCOMPARE(result.done, ever);
        QCOMPARE(desk.written() > before, ever);
        if (!ever)
            QCOMPARE(codes(result.verdict), u"ending-needs-quorum"_s);
        QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, desk.llyr, OutcomeKind::ContinuePlan)).done);
    }
};

QTEST_GUILESS_MAIN(DecidingTest)
#include "decidingtest.moc"
