#include "tests/core/workflow/desk.h"

#include "core/documents/compose.h"
#include "core/store/plankeepingstore.h"
#include "core/workflow/plankeeping.h"
#include "core/workflow/planmaking.h"

#include <QTest>

using namespace desk;

namespace {

/// A first conference held on Monday 16 November 2026 with a plan for both children; Siân's has two actions and an outcome.
struct Planned {
    explicit Planned(const QString& procedure = u"jersey"_s)
        : id(at.concluded(procedure, ConferenceType::Initial, OutcomeKind::StartPlan))
    {
        child = at.sian;
        ChildPlan made{.child = child};
        made.outcomes = {{.what = u"Home is safe at night"_s, .measure = u"No callouts"_s, .by = QDate(2027, 2, 1)}};
        made.actions = {{.what = u"Weekly visits"_s, .owner = u"Sera Pebble"_s, .agency = key<AgencyKey>(u"social-care"_s), .by = QDate(2026, 12, 18)},
                        {.what = u"Evening routine"_s, .owner = u"Mair Mwyaren"_s, .agency = {}, .family = true}};
        if (!savePlan(at.office(), id, made).done)
            qFatal("no plan");
        at.at(QDate(2026, 11, 26), QTime(15, 0));
    }
    PlanDetail detail()
    {
        const PlanFollowed plan = *planHolding(at.office(), id);
        for (const PlanDetail& each : plan.details)
            if (each.child.id == child)
                return each;
        qFatal("no detail");
    }
    Desk at;
    ConferenceId id;
    ChildId child = ChildId::fresh();
};

const PlanAction& actionIn(const ChildPlan& plan, const QString& what)
{
    for (const PlanAction& action : plan.actions)
        if (action.what == what)
            return action;
    qFatal("no such action");
}

} // namespace

/// A plan between conferences: what the core group works out, whose word is given, what is proposed to the review.
class PlanKeepingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anActionWorkedOutLeavesTheOutlineAsItWas()
    {
        Planned held;
        PlanAction action{.what = u"Register with a dentist"_s, .owner = u"Sera Pebble"_s, .by = QDate(2027, 1, 15)};
        QVERIFY(addAction(held.at.office(), held.id, held.child, action).id);
        const ChildPlan plan = held.detail().plan;
        QCOMPARE(plan.actions.size(), size_t(3));
        QCOMPARE(plan.actions.back().workedOut, QDate(2026, 11, 26));
        QCOMPARE(plan.actions.back().agency->text(), u"social-care"_s); // as the owner's other action says
        QCOMPARE(plan.decidedActions().size(), size_t(2));
        QCOMPARE(planHolding(held.at.office(), held.id)->actions.size(), size_t(3));
        QCOMPARE(faults(addAction(held.at.office(), held.id, held.child, action)), u"what"_s); // the same again
        action.what = u"Another"_s;
        action.by = QDate(2026, 11, 25);
        action.owner.clear();
        QCOMPARE(faults(addAction(held.at.office(), held.id, held.child, action)), u"who by"_s);
    }

    void whatIsAgreedAnewKeepsWhatWasPromisedFirst()
    {
        Planned held;
        const Office office = held.at.office();
        const QString what = u"Weekly visits"_s;
        QCOMPARE(faults(agreeAnew(office, held.id, held.child, what, {u"Sera Pebble"_s, QDate(2026, 12, 18)}, QDate(2026, 11, 26))), u"by"_s);
        QCOMPARE(faults(agreeAnew(office, held.id, held.child, what, {u"Sera Pebble"_s, QDate(2027, 1, 8)}, QDate(2026, 11, 27))), u"on"_s);
        QVERIFY(agreeAnew(office, held.id, held.child, what, {u"Sera Pebble"_s, QDate(2027, 1, 8)}, QDate(2026, 11, 25)).id);
        QVERIFY(agreeAnew(office, held.id, held.child, what, {u"Sera Pebble"_s, QDate(2027, 1, 22)}, QDate(2026, 11, 26)).id);
        const ChildPlan plan = held.detail().plan;
        const PlanAction& now = actionIn(plan, what);
        QCOMPARE(now.by, QDate(2027, 1, 22));
        QCOMPARE(now.renegotiated, QDate(2026, 11, 26));
        QCOMPARE(now.first->by, QDate(2026, 12, 18)); // the conference's own, not the one between
        QCOMPARE(plan.decidedActions().front().by, QDate(2026, 12, 18));
    }

    void whoseWordIsOwed_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QStringList>("owed");
        QTest::newRow("Jersey: nobody has given it") << u"jersey"_s << QString() << QStringList{u"Sera Pebble"_s};
        QTest::newRow("Jersey: signed") << u"jersey"_s << u"signature"_s << QStringList();
        QTest::newRow("Jersey: by e-mail") << u"jersey"_s << u"e-mail"_s << QStringList();
        QTest::newRow("Jersey: by word of mouth alone") << u"jersey"_s << u"by-word"_s << QStringList{u"Sera Pebble"_s};
        QTest::newRow("Sefton asks for none") << u"sefton"_s << QString() << QStringList();
    }
    void whoseWordIsOwed()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QString, form);
        Planned held(procedure);
        PlanWork work = workOn(held.detail().plan);
        QCOMPARE(work.acceptances.size(), size_t(2)); // the family's own action too
        work.acceptances.front().form = form;
        work.acceptances.front().on = QDate(2026, 11, 20);
        work.acceptances.front().collected = true;
        QVERIFY(keepPlanWork(held.at.office(), held.id, held.child, work).id);
        const PlanDetail detail = held.detail();
        QCOMPARE(detail.plan.acceptances.size(), form.isEmpty() ? size_t(0) : size_t(1));
        QTEST(acceptancesOwed(detail.plan, rules().procedure(key<ProcedureKey>(procedure))), "owed");
        QCOMPARE(workOn(detail.plan).acceptances.front().on.has_value(), !form.isEmpty());
    }

    void whatWasDoneHasItsDay_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("faults");
        QTest::newRow("today") << QDate(2026, 11, 26) << QString();
        QTest::newRow("on the day of the conference") << QDate(2026, 11, 16) << QString();
        QTest::newRow("before the conference") << QDate(2026, 11, 13) << u"written-agreement"_s;
        QTest::newRow("tomorrow") << QDate(2026, 11, 27) << u"written-agreement"_s;
    }
    void whatWasDoneHasItsDay()
    {
        QFETCH(const QDate, on);
        QFETCH(const QString, faults);
        Planned held;
        const auto made = keepPlanWork(held.at.office(), held.id, held.child, {.done = {{u"written-agreement"_s, on}}, .explained = {u"parents"_s}, .acceptances = {}});
        QCOMPARE(desk::faults(made), faults);
        QCOMPARE(held.detail().plan.done.size(), faults.isEmpty() ? size_t(1) : size_t(0));
        QCOMPARE(held.detail().plan.explained.size(), faults.isEmpty() ? size_t(1) : size_t(0));
    }

    void whoMayChangeWhatThePlanWants_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("faults");
        QTest::newRow("Jersey: a review only") << u"jersey"_s << u"state"_s;
        QTest::newRow("North Yorkshire does not say") << u"north-yorkshire"_s << QString();
    }
    void whoMayChangeWhatThePlanWants()
    {
        QFETCH(const QString, procedure);
        Planned held(procedure);
        PlanProposal proposal{.id = ProposalId::fresh(), .conference = held.id, .child = held.child, .what = u"Aim for daily contact"_s,
                              .reason = u"Weekly is too little."_s, .on = QDate(2026, 11, 24), .by = u"The core group"_s};
        QVERIFY(proposeChange(held.at.office(), proposal).id); // proposing is always open
        proposal.id = ProposalId::fresh();
        proposal.state = PlanChangeState::Made;
        QTEST(desk::faults(proposeChange(held.at.office(), proposal)), "faults");
        const std::vector<PlanChange> changed = held.detail().plan.changed;
        QCOMPARE(changed.size(), held.detail().proposals.size() - 1);
        QVERIFY(changed.empty() || !changed.front().atReview);
    }

    void aReviewDecidesWhatWasProposed()
    {
        Planned held;
        const Office office = held.at.office();
        const auto proposed = [&](const QString& what) {
            return *proposeChange(office, {.id = ProposalId::fresh(), .conference = held.id, .child = held.child, .what = what,
                                           .reason = u"It has come so far."_s, .on = QDate(2026, 11, 24), .by = {}}).id;
        };
        const ProposalId yes = proposed(u"Daily contact"_s);
        const ProposalId no = proposed(u"End the visits"_s);
        const ProposalId back = proposed(u"A third thing"_s);
        QCOMPARE(faults(answerProposal(office, no, PlanChangeState::NotAgreed, QDate(2026, 11, 26), {})), u"answer"_s);
        QCOMPARE(faults(answerProposal(office, yes, PlanChangeState::Agreed, {}, {})), u"on"_s);
        QVERIFY(answerProposal(office, yes, PlanChangeState::Agreed, QDate(2026, 11, 26), {}).id);
        QVERIFY(answerProposal(office, no, PlanChangeState::NotAgreed, QDate(2026, 11, 26), u"Too early."_s).id);
        QVERIFY(answerProposal(office, back, PlanChangeState::Withdrawn, {}, {}).id);
        QCOMPARE(faults(answerProposal(office, yes, PlanChangeState::NotAgreed, QDate(2026, 11, 26), u"No."_s)), u"child"_s); // once
        const PlanDetail detail = held.detail();
        QCOMPARE(detail.plan.changed.size(), size_t(1));
        QVERIFY(detail.plan.changed.front().atReview);
        QCOMPARE(detail.proposals.size(), size_t(3));
        QCOMPARE(detail.proposals[1].answer, u"Too early."_s);
    }

    void theReviewIsToldWhatIsProposed()
    {
        Planned held;
        const Office office = held.at.office();
        QVERIFY(proposeChange(office, {.id = ProposalId::fresh(), .conference = held.id, .child = held.child, .what = u"Daily contact"_s,
                                       .reason = u"It has come so far."_s, .on = QDate(2026, 11, 24), .by = {}}).id);
        Conference review = held.at.read(held.id).file.conference;
        QVERIFY(proposalsTo(office, review, held.child).empty()); // a first conference decides none
        review.type = ConferenceType::Review;
        review.date = QDate(2027, 2, 8);
        QCOMPARE(proposalsTo(office, review, held.child).size(), size_t(1));
        QVERIFY(proposalsTo(office, review, held.at.llyr).empty()); // of the other child nothing is proposed
        review.date = QDate(2026, 11, 23);
        QVERIFY(proposalsTo(office, review, held.child).empty()); // it came after that one
    }

    void wishesAndConcernsAreKept()
    {
        Planned held;
        const Office office = held.at.office();
        QVERIFY(keepWishes(office, held.id, held.child, {{.what = u" Another school run "_s, .accepted = false, .explained = true},
                                                         {.what = u"Later visits"_s, .accepted = true, .explained = true},
                                                         {.what = u"  "_s}}).id);
        const std::vector<Preference> wishes = held.detail().plan.preferences;
        QCOMPARE(wishes.size(), size_t(2));
        QCOMPARE(wishes.front().what, u"Another school run"_s);
        QVERIFY(wishes.front().explained && !wishes.back().explained);
        QCOMPARE(faults(keepConcern(office, held.id, held.child, ImmediateConcern{{u"enquiry"_s}, u" "_s})), u"what"_s);
        QVERIFY(keepConcern(office, held.id, held.child, ImmediateConcern{{u"enquiry"_s}, u"Seen the same day."_s}).id);
        QVERIFY(held.detail().plan.concern);
        QVERIFY(keepConcern(office, held.id, held.child, {}).id);
        QVERIFY(!held.detail().plan.concern);
    }

    void aStayInHospital_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("planned");
        QTest::addColumn<QString>("considered"); // "", yes, no
        QTest::addColumn<int>("owed");
        QTest::newRow("Jersey: nobody has considered it") << u"jersey"_s << false << QString() << int(StayOwes::Considering);
        QTest::newRow("Jersey: the group is to meet first") << u"jersey"_s << false << u"yes"_s << int(StayOwes::DischargeMeeting);
        QTest::newRow("Jersey: it need not meet") << u"jersey"_s << false << u"no"_s << int(StayOwes::Nothing);
        QTest::newRow("Jersey: a planned stay") << u"jersey"_s << true << QString() << int(StayOwes::Nothing);
        QTest::newRow("Ceredigion does not ask") << u"ceredigion"_s << false << QString() << int(StayOwes::Nothing);
    }
    void aStayInHospital()
    {
        QFETCH(const QString, procedure);
        QFETCH(const bool, planned);
        QFETCH(const QString, considered);
        Planned held(procedure);
        HospitalStay stay{.id = StayId::fresh(), .conference = held.id, .child = held.child, .admitted = QDate(2026, 11, 25),
                          .planned = planned, .where = u"Ysbyty'r Fedwen"_s};
        if (!considered.isEmpty()) {
            stay.groupMeets = considered == u"yes"_s;
            QCOMPARE(faults(keepStay(held.at.office(), stay)), u"why"_s);
            stay.reasons = u"Talked over with the ward."_s;
        }
        QVERIFY(keepStay(held.at.office(), stay).id);
        QCOMPARE(held.detail().stays.size(), size_t(1));
        QTEST(int(owedAt(held.detail().stays.front(), rules().procedure(key<ProcedureKey>(procedure)))), "owed");
        stay.discharged = QDate(2026, 11, 24);
        QCOMPARE(faults(keepStay(held.at.office(), stay)), u"discharged"_s); // before it began
    }

    void longPlans_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<bool>("isLong");
        QTest::addColumn<bool>("young");
        QTest::addColumn<QString>("rule");
        const QDate small(2023, 5, 1);
        const QDate big(2014, 5, 1);
        QTest::newRow("Jersey: a small child, over two years") << u"jersey"_s << QDate(2024, 11, 25) << small << true << true << u"JER-REV-10"_s;
        QTest::newRow("Jersey: a bigger child, over two years") << u"jersey"_s << QDate(2024, 11, 25) << big << true << false << u"JER-REV-09"_s;
        QTest::newRow("Jersey: two years to the day") << u"jersey"_s << QDate(2024, 11, 26) << small << false << false << QString();
        QTest::newRow("Sefton: by the national count alone") << u"sefton"_s << QDate(2024, 11, 25) << small << true << false << QString();
        QTest::newRow("Jersey: not yet born") << u"jersey"_s << QDate(2024, 11, 25) << QDate() << true << true << u"JER-REV-10"_s;
    }
    void longPlans()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QDate, since);
        QFETCH(const QDate, born);
        Child child{.id = ChildId::fresh(), .family = FamilyId::fresh()};
        if (born.isValid())
            child.born = born;
        const PlanLength length = lengthOf(since, child, rules().procedure(key<ProcedureKey>(procedure)), QDate(2026, 11, 26));
        QTEST(length.isLong, "isLong");
        QTEST(length.young, "young");
        QTEST(length.rule, "rule");
    }
};

QTEST_GUILESS_MAIN(PlanKeepingTest)
#include "plankeepingtest.moc"
