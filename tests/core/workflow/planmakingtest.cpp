#include "core/workflow/planmaking.h"

#include "core/workflow/scaling.h"
#include "tests/core/workflow/desk.h"

#include <QTest>

#include <functional>

using namespace desk;

using Step = std::function<StepResult(Desk&, const ConferenceId&)>;
Q_DECLARE_METATYPE(Step)

/// The plan and the scale as they are made in the room.
class PlanMakingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsKeptAndInForceFromTheDay()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        ChildPlan plan{.child = desk.sian};
        plan.risks = {u"no breakfast"_s};
        QVERIFY(savePlan(desk.office(), id, plan).done);
        QVERIFY(!desk.read(id).record.dossier.plans.at(desk.sian).begins); // nothing is decided yet
        QVERIFY(confirmDecision(desk.office(), id, desk.decision(id, desk.sian, OutcomeKind::StartPlan)).done);
        QVERIFY(savePlan(desk.office(), id, plan).done);
        QCOMPARE(desk.read(id).record.dossier.plans.at(desk.sian).begins, std::optional(QDate(2026, 11, 16)));
    }

    void whatDoesNotDifferIsNotWritten()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        ChildPlan plan{.child = desk.sian};
        plan.changes = u"breakfast"_s;
        savePlan(desk.office(), id, plan);
        const qint64 before = desk.written();
        QVERIFY(savePlan(desk.office(), id, plan).done);
        QCOMPARE(desk.written(), before);
    }

    void onlyWordsGoToASibling()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        ChildPlan plan{.child = desk.sian};
        plan.lead = desk.who(id, desk.socialWorker);
        plan.risks = {u"no breakfast"_s};
        plan.changes = u"breakfast every day"_s;
        plan.actions = {{.what = u"walk to the club"_s, .owner = u"Elin"_s, .progress = u"begun"_s}};
        plan.visitDays = 7;
        savePlan(desk.office(), id, plan);
        ChildPlan other{.child = desk.llyr};
        other.changes = u"sleeps in a cot"_s;
        other.risks = {u"no breakfast"_s};
        savePlan(desk.office(), id, other);
        QVERIFY(copyPlanWords(desk.office(), id, desk.sian, desk.llyr).done);
        const ChildPlan copied = desk.read(id).record.dossier.plans.at(desk.llyr);
        QCOMPARE(copied.risks, QStringList{u"no breakfast"_s});
        QCOMPARE(copied.changes, u"sleeps in a cot"_s); // what stood there stays
        QCOMPARE(copied.actions.size(), size_t{1});
        QVERIFY(copied.actions[0].progress.isEmpty());
        QVERIFY(!copied.lead && !copied.visitDays);
    }

    void somebodyJoinsTheCoreGroup()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        const ParticipantId school = desk.who(id, desk.school);
        QVERIFY(setCoreGroupMember(desk.office(), id, school, true).done);
        QVERIFY(desk.read(id).file.participant(school)->coreGroup);
        QVERIFY(setCoreGroupMember(desk.office(), id, school, false).done);
        QVERIFY(!desk.read(id).file.participant(school)->coreGroup);
    }

    void helpWithoutAPlanIsKept()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        Weighing weighing;
        weighing.support = {u"early-help"_s};
        QVERIFY(saveHelp(desk.office(), id, desk.llyr, weighing).done);
        QVERIFY(desk.read(id).record.dossier.weighed.at(desk.llyr) == weighing);
    }

    void nothingIsPlannedBeforeTheMeeting_data()
    {
        QTest::addColumn<Step>("step");
        QTest::newRow("a plan") << Step([](Desk& desk, const ConferenceId& id) { return savePlan(desk.office(), id, {.child = desk.sian}); });
        QTest::newRow("the same words") << Step([](Desk& desk, const ConferenceId& id) { return copyPlanWords(desk.office(), id, desk.sian, desk.llyr); });
        QTest::newRow("help") << Step([](Desk& desk, const ConferenceId& id) { return saveHelp(desk.office(), id, desk.sian, {}); });
        QTest::newRow("the core group") << Step([](Desk& desk, const ConferenceId& id) {
            return setCoreGroupMember(desk.office(), id, desk.who(id, desk.school), true);
        });
        QTest::newRow("the scale") << Step([](Desk& desk, const ConferenceId& id) { return turnScale(desk.office(), id, true); });
        QTest::newRow("a mark") << Step([](Desk& desk, const ConferenceId& id) {
            return markScale(desk.office(), id, 0, desk.who(id, desk.school), 5);
        });
    }

    void nothingIsPlannedBeforeTheMeeting()
    {
        QFETCH(const Step, step);
        Desk desk;
        const ConferenceId id = desk.convene();
        const qint64 before = desk.written();
        const StepResult result = step(desk, id);
        QVERIFY(!result.done);
        QCOMPARE(codes(result.verdict), u"wrong-state"_s);
        QCOMPARE(desk.written(), before);
    }

    void theScaleIsOffHiddenAndShownTogether()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        const ParticipantId school = desk.who(id, desk.school);
        QVERIFY(!scaleOf(desk.office(), id).on);
        QVERIFY(turnScale(desk.office(), id, true).done);
        QVERIFY(saveScaleStatement(desk.office(), id, 0, u" left alone at night "_s).done);
        QCOMPARE(scaleOf(desk.office(), id).statements.at(0).text, u"left alone at night"_s);
        QVERIFY(!revealScale(desk.office(), id, 0).done); // nobody has marked it
        QVERIFY(markScale(desk.office(), id, 0, school, 3, u"two nights"_s).done);
        QVERIFY(!markScale(desk.office(), id, 0, school, 11).done);
        QVERIFY(!scaleOf(desk.office(), id).statements.at(0).revealed);
        QVERIFY(revealScale(desk.office(), id, 0).done);
        QVERIFY(scaleOf(desk.office(), id).statements.at(0).revealed);
        QVERIFY(!saveScaleStatement(desk.office(), id, 0, {}).done); // somebody marked it
        QVERIFY(markScale(desk.office(), id, 0, school, std::nullopt).done);
        QVERIFY(saveScaleStatement(desk.office(), id, 0, {}).done);
        QVERIFY(scaleOf(desk.office(), id).statements.empty());
    }

    void fourStatementsAtMost()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        for (int i = 0; i < mostScaleStatements; ++i)
            QVERIFY(saveScaleStatement(desk.office(), id, i, u"statement %1"_s.arg(i)).done);
        QVERIFY(!saveScaleStatement(desk.office(), id, mostScaleStatements, u"one more"_s).done);
        QCOMPARE(scaleOf(desk.office(), id).statements.size(), static_cast<size_t>(mostScaleStatements));
    }

    void theRecordHasItOnlyWhenTheChairSaysSo()
    {
        Desk desk;
        const ConferenceId id = desk.inSession();
        const auto item = key<AgendaKey>(u"analysis"_s);
        saveScaleStatement(desk.office(), id, 0, u"left alone"_s);
        markScale(desk.office(), id, 0, desk.who(id, desk.school), 3);
        const size_t notes = desk.read(id).record.notes.size();
        QVERIFY(!recordScale(desk.office(), id, item, u"School: 3"_s).done); // not shown yet
        QCOMPARE(desk.read(id).record.notes.size(), notes);
        revealScale(desk.office(), id, 0);
        QCOMPARE(desk.read(id).record.notes.size(), notes); // showing is not recording
        QVERIFY(recordScale(desk.office(), id, item, u"School: 3"_s).done);
        QCOMPARE(desk.read(id).record.notes.back().text, u"School: 3"_s);
        QVERIFY(scaleOf(desk.office(), id).inRecord);
    }

    void whatTheFamilySeesIsChosenBefore()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        QVERIFY(displayChoiceOf(desk.office(), id) == DisplayChoice{});
        QVERIFY(!displayChoiceOf(desk.office(), id).shows.contains(DisplayPart::Board)); // never by itself
        const DisplayChoice choice{.shows = {DisplayPart::Board}, .breakMinutes = 5};
        QVERIFY(saveDisplayChoice(desk.office(), id, choice).done);
        QVERIFY(displayChoiceOf(desk.office(), id) == choice);
        QVERIFY(!saveDisplayChoice(desk.office(), id, {.breakMinutes = 0}).done);
    }
};

QTEST_GUILESS_MAIN(PlanMakingTest)
#include "planmakingtest.moc"
