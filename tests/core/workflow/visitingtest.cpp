#include "tests/core/workflow/desk.h"

#include "core/store/followingstore.h"
#include "core/workflow/today.h"
#include "core/workflow/visiting.h"

#include <QTest>

using namespace desk;

namespace {

/// A plan for both children, made on Monday 16 November 2026.
struct Planned {
    explicit Planned(const QString& procedure = u"jersey"_s)
        : id(at.concluded(procedure, ConferenceType::Initial, OutcomeKind::StartPlan))
    {
    }
    VisitKept visit(const ChildId& child, QDate on, bool seen = true)
    {
        return {.id = VisitId::fresh(), .conference = id, .child = child, .date = on, .by = u"Sera Pebble"_s, .seen = seen, .alone = seen,
                .awake = seen, .bedroom = seen};
    }
    /// Recorded on the day itself.
    VisitId went(const ChildId& child, QDate on, bool seen = true)
    {
        at.at(on, QTime(16, 0));
        const auto made = recordVisit(at.office(), visit(child, on, seen));
        if (!made.id)
            qFatal("no visit");
        return *made.id;
    }
    VisitsFollowed of(const ChildId& child)
    {
        const auto plan = planAfter(at.office(), id);
        for (const VisitsFollowed& each : plan->visits)
            if (each.child.id == child)
                return each;
        qFatal("no such child");
    }
    std::vector<DueRow> due(DueKind kind)
    {
        std::vector<DueRow> found;
        for (const DueRow& row : dueOfPlans(at.office()))
            if (row.kind == kind)
                found.push_back(row);
        return found;
    }
    Desk at;
    ConferenceId id;
};

} // namespace

/// Visits to the children of a plan: what is kept, when the next is due, and when somebody has to be told.
class VisitingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNextIsDue_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QDate>("seenOn");
        QTest::addColumn<QDate>("due");
        QTest::newRow("Jersey: two weeks from the plan where nobody has gone yet") << u"jersey"_s << QDate() << QDate(2026, 11, 30);
        QTest::newRow("Jersey: two weeks from the last time") << u"jersey"_s << QDate(2026, 11, 20) << QDate(2026, 12, 4);
        QTest::newRow("North Yorkshire gives no number") << u"north-yorkshire"_s << QDate(2026, 11, 20) << QDate();
        QTest::newRow("Sefton gives no number") << u"sefton"_s << QDate(2026, 11, 20) << QDate();
        QTest::newRow("Ceredigion gives no number") << u"ceredigion"_s << QDate(2026, 11, 20) << QDate();
    }
    void theNextIsDue()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QDate, seenOn);
        Planned plan(procedure);
        if (seenOn.isValid())
            plan.went(plan.at.sian, seenOn);
        const VisitsFollowed visits = plan.of(plan.at.sian);
        QVERIFY(visits.next);
        const QDate due = visits.next->due ? visits.next->due->date() : QDate();
        QTEST(due, "due");
        QVERIFY(visits.next->due || visits.next->state == LimitState::NotStated);
    }

    void whatCannotStand_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("faults");
        QTest::newRow("on a day to come") << QDate(2026, 11, 21) << u"Sera Pebble"_s << u"on"_s;
        QTest::newRow("before the plan") << QDate(2026, 11, 15) << u"Sera Pebble"_s << u"on"_s;
        QTest::newRow("without a day") << QDate() << u"Sera Pebble"_s << u"on"_s;
        QTest::newRow("by nobody") << QDate(2026, 11, 20) << u" "_s << u"by"_s;
        QTest::newRow("today") << QDate(2026, 11, 20) << u"Sera Pebble"_s << QString();
    }
    void whatCannotStand()
    {
        QFETCH(const QDate, on);
        QFETCH(const QString, by);
        Planned plan;
        plan.at.at(QDate(2026, 11, 20), QTime(16, 0));
        VisitKept visit = plan.visit(plan.at.sian, on);
        visit.by = by;
        QTEST(faults(recordVisit(plan.at.office(), visit)), "faults");
    }

    void aVisitWrittenDownByMistakeIsTakenBack()
    {
        Planned plan;
        plan.at.at(QDate(2026, 11, 20), QTime(16, 0));
        const auto made = recordVisit(plan.at.office(), plan.visit(plan.at.sian, QDate(2026, 11, 20)));
        QCOMPARE(plan.of(plan.at.sian).next->due->date(), QDate(2026, 12, 4));
        QVERIFY(takeBackVisit(plan.at.office(), *made.id).done);
        QVERIFY(!takeBackVisit(plan.at.office(), *made.id).done); // once
        QCOMPARE(plan.of(plan.at.sian).next->due->date(), QDate(2026, 11, 30)); // from the plan again
        const auto again = recordVisit(plan.at.office(), plan.visit(plan.at.sian, QDate(2026, 11, 20)));
        QVERIFY(signVisit(plan.at.office(), *again.id).done);
        QVERIFY(!takeBackVisit(plan.at.office(), *again.id).done); // signed: it stays
    }

    void whoeverWasNotSeenWasNotSeenAlone()
    {
        Planned plan;
        plan.at.at(QDate(2026, 11, 20), QTime(16, 0));
        VisitKept visit = plan.visit(plan.at.sian, QDate(2026, 11, 20), false);
        visit.alone = visit.bedroom = true;
        visit.recorded = {u"wishes"_s};
        const auto made = recordVisit(plan.at.office(), visit);
        const auto kept = FollowingStore(plan.at.casebook).visit(*made.id);
        QVERIFY(!kept->alone && !kept->bedroom && kept->recorded.empty());
    }

    void whatTheNextVisitOwes()
    {
        Planned plan;
        plan.at.at(QDate(2026, 11, 20), QTime(16, 0));
        VisitKept visit = plan.visit(plan.at.llyr, QDate(2026, 11, 20));
        visit.alone = visit.awake = false;
        QVERIFY(recordVisit(plan.at.office(), visit).id);
        QVERIFY(plan.of(plan.at.llyr).standing.aloneNext);    // every other visit
        QVERIFY(!plan.of(plan.at.llyr).standing.bedroomNext); // it was seen
        QVERIFY(plan.of(plan.at.llyr).standing.awakeNext);    // a baby of eight months
        QVERIFY(!plan.of(plan.at.sian).standing.aloneNext);   // nobody has gone to her
        plan.went(plan.at.llyr, QDate(2026, 11, 27));
        QVERIFY(!plan.of(plan.at.llyr).standing.aloneNext);
        QVERIFY(!plan.of(plan.at.llyr).standing.awakeNext);
    }

    void twoFailedAttemptsAlert()
    {
        Planned plan;
        plan.went(plan.at.sian, QDate(2026, 11, 19));
        plan.went(plan.at.sian, QDate(2026, 11, 23), false);
        QVERIFY(plan.due(DueKind::ChildNotSeen).empty());
        const VisitId last = plan.went(plan.at.sian, QDate(2026, 11, 24), false);
        QCOMPARE(plan.of(plan.at.sian).standing.failed, 2);
        QCOMPARE(plan.due(DueKind::ChildNotSeen).size(), size_t(1));
        QCOMPARE(plan.due(DueKind::ChildNotSeen).front().names, QStringList{u"Siân"_s});
        QCOMPARE(plan.of(plan.at.sian).next->due->date(), QDate(2026, 12, 3)); // an attempt is no visit
        QVERIFY(tellLead(plan.at.office(), last).done);
        QVERIFY(plan.due(DueKind::ChildNotSeen).empty());
        QVERIFY(!tellLead(plan.at.office(), last).done); // once
        plan.went(plan.at.sian, QDate(2026, 11, 25));
        QCOMPARE(plan.of(plan.at.sian).standing.failed, 0);
    }

    void childrenDueOnOneDayAreOneRow()
    {
        Planned plan;
        QCOMPARE(plan.due(DueKind::Visit).size(), size_t(1));
        QCOMPARE(plan.due(DueKind::Visit).front().open, 2);
        plan.went(plan.at.sian, QDate(2026, 11, 19));
        const auto rows = plan.due(DueKind::Visit);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows.front().names, QStringList{u"Llŷr"_s}); // the earlier first
    }

    void theChecksOfTheConferenceSeeIt()
    {
        Planned plan;
        const VisitId id = plan.went(plan.at.sian, QDate(2026, 11, 19));
        QCOMPARE(plan.at.read(plan.id).record.dossier.visits.size(), size_t(1));
        QVERIFY(!plan.at.read(plan.id).record.dossier.visits[0].signedOff);
        QVERIFY(signVisit(plan.at.office(), id).done);
        QVERIFY(!signVisit(plan.at.office(), id).done);
        QVERIFY(plan.at.read(plan.id).record.dossier.visits[0].signedOff);
        QCOMPARE(std::ranges::count(plan.at.read(plan.id).file.events, u"visit"_s, [](const CaseEvent& event) { return event.event.text(); }), 1);
    }

    /// Nobody could reach either child twice: one row, by the earlier of the days.
    void twoChildrenNotSeenAreOneRow()
    {
        Planned plan;
        plan.went(plan.at.llyr, QDate(2026, 11, 18), false);
        plan.went(plan.at.llyr, QDate(2026, 11, 19), false);
        plan.went(plan.at.sian, QDate(2026, 11, 23), false);
        plan.went(plan.at.sian, QDate(2026, 11, 25), false);
        const std::vector<DueRow> rows = plan.due(DueKind::ChildNotSeen);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].open, 2);
        QCOMPARE(rows[0].limit.due->date(), QDate(2026, 11, 19));
    }

    /// Plans of two children that began a week apart, and that one review has gone on with.
    void aReviewJoinsTwoPlans()
    {
        Desk at;
        const auto held = [&](ConferenceType type, QDate on, const std::vector<ChildId>& children, OutcomeKind outcome) {
            NewConference draft = at.draft(u"jersey"_s, type);
            draft.date = on;
            draft.children = children;
            draft.lateReason = u"No chair was free."_s;
            draft.planSince.clear();
            return at.concluded(draft, outcome);
        };
        const ConferenceId first = held(ConferenceType::Initial, QDate(2026, 11, 16), {at.sian}, OutcomeKind::StartPlan);
        at.at(QDate(2026, 11, 18), QTime(16, 0));
        QVERIFY(recordVisit(at.office(), {.id = VisitId::fresh(), .conference = first, .child = at.sian, .date = QDate(2026, 11, 18), .by = u"Sera Pebble"_s, .seen = true}));
        held(ConferenceType::Initial, QDate(2026, 11, 23), {at.llyr}, OutcomeKind::StartPlan);
        const ConferenceId review = held(ConferenceType::Review, QDate(2026, 11, 26), {at.sian, at.llyr}, OutcomeKind::ContinuePlan);
        const auto plan = planAfter(at.office(), review);
        QCOMPARE(plan->chain.size(), size_t(3));
        QCOMPARE(plan->chain.front(), first);
        for (const VisitsFollowed& each : plan->visits) // from the visit; from the review, for nobody has been to see the other
            QCOMPARE(each.next->due->date(), each.child.id == at.sian ? QDate(2026, 12, 2) : QDate(2026, 12, 10));
    }
};

QTEST_GUILESS_MAIN(VisitingTest)
#include "visitingtest.moc"
