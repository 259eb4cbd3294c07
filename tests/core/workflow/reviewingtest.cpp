#include "tests/core/workflow/desk.h"

#include "core/rules/followup.h"
#include "core/workflow/familyview.h"
#include "core/workflow/reviewing.h"
#include "core/workflow/today.h"

#include <QTest>

using namespace desk;

namespace {

/// A first conference held on Monday 16 November 2026 with a plan for both children; the clock stands on 1 December.
struct Planned {
    explicit Planned(const QString& procedure = u"jersey"_s, ConferenceType type = ConferenceType::Initial)
        : id(at.concluded(procedure, type, OutcomeKind::StartPlan))
    {
        at.at(QDate(2026, 12, 1), QTime(9, 0));
    }
    PlanReview review() { return *reviewAfter(at.office(), id); }
    ReviewingKept kept() { return review().kept; }
    const DueRow* row(const TodayView& view, DueKind kind) const
    {
        for (const std::vector<DueRow>* rows : {&view.passed, &view.dueToday, &view.thisWeek})
            for (const DueRow& each : *rows)
                if (each.kind == kind)
                    return &each;
        return nullptr;
    }
    Desk at;
    ConferenceId id;
};

} // namespace

/// The next review of a plan: its day, what brings it forward, how far it may be put off, and what Today says of it.
class ReviewingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDayIsProposedWithinTheLimit_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QDate>("longer");
        QTest::newRow("Jersey: three months, up to six") << u"jersey"_s << QDate(2027, 5, 16);
        QTest::newRow("North Yorkshire: three months") << u"north-yorkshire"_s << QDate();
        QTest::newRow("Sefton: three months") << u"sefton"_s << QDate();
        QTest::newRow("Ceredigion: three months") << u"ceredigion"_s << QDate();
    }
    void theDayIsProposedWithinTheLimit()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QDate, longer);
        Planned held(procedure);
        QCOMPARE(held.review().limit->due->date(), QDate(2027, 2, 16));
        QCOMPARE(held.review().longer.value_or(LongerLimit{}).day, longer);
        QCOMPARE(proposedReview(held.review(), held.at.clock.today()), QDate(2027, 2, 16));
        QVERIFY(!held.review().fixed);
    }

    void whatADayWants_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("ground");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("faults");
        const QString why = u"The family is away."_s;
        QTest::newRow("as it stands") << u"jersey"_s << QDate(2027, 2, 10) << QString() << QString() << QString();
        QTest::newRow("brought forward without a ground") << u"jersey"_s << QDate(2027, 1, 12) << QString() << why << u"ground"_s;
        QTest::newRow("brought forward on a ground of the place") << u"jersey"_s << QDate(2027, 1, 12) << u"new-incident"_s << QString() << QString();
        QTest::newRow("brought forward on another ground") << u"jersey"_s << QDate(2027, 1, 12) << u"other"_s << QString() << u"why"_s;
        QTest::newRow("another ground, with a reason") << u"jersey"_s << QDate(2027, 1, 12) << u"other"_s << why << QString();
        QTest::newRow("Ceredigion names no grounds: a reason") << u"ceredigion"_s << QDate(2027, 1, 12) << QString() << QString() << u"why"_s;
        QTest::newRow("later than it stood, without a reason") << u"jersey"_s << QDate(2027, 2, 12) << QString() << QString() << u"why"_s;
        QTest::newRow("after the limit, where the chair may, without a reason") << u"jersey"_s << QDate(2027, 4, 12) << QString() << QString() << u"why"_s;
        QTest::newRow("after the limit, where the chair may") << u"jersey"_s << QDate(2027, 4, 12) << QString() << why << QString();
        QTest::newRow("after the longest the chair may give") << u"jersey"_s << QDate(2027, 5, 17) << QString() << why << u"review"_s;
        QTest::newRow("after the limit, where nobody may") << u"sefton"_s << QDate(2027, 2, 17) << QString() << why << u"review"_s;
        QTest::newRow("on a day that has passed") << u"jersey"_s << QDate(2026, 11, 30) << u"new-incident"_s << QString() << u"review"_s;
        QTest::newRow("no day") << u"jersey"_s << QDate() << QString() << why << u"review"_s;
    }
    void whatADayWants()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QDate, on);
        QFETCH(const QString, ground);
        QFETCH(const QString, reason);
        Planned held(procedure);
        QVERIFY(fixReview(held.at.office(), held.id, QDate(2027, 2, 10)).id); // it stood for then
        QTEST(faults(fixReview(held.at.office(), held.id, on, ground, reason)), "faults");
        QFETCH(const QString, faults);
        QCOMPARE(held.review().fixed, faults.isEmpty() ? on : QDate(2027, 2, 10));
    }

    void onceItHasPassedAnyDayIsBetterThanNone()
    {
        Planned held(u"sefton"_s);
        held.at.at(QDate(2027, 2, 22), QTime(9, 0));
        QCOMPARE(proposedReview(held.review(), held.at.clock.today()), QDate(2027, 2, 23));
        QCOMPARE(faults(fixReview(held.at.office(), held.id, QDate(2027, 3, 1))), u"why"_s);
        QVERIFY(fixReview(held.at.office(), held.id, QDate(2027, 3, 1), {}, u"Nobody had called it."_s).id);
    }

    void puttingItOffExtendsTheLimit()
    {
        Planned held;
        QVERIFY(fixReview(held.at.office(), held.id, QDate(2027, 4, 12), {}, u"Nothing will have changed before Easter."_s).id);
        QCOMPARE(held.review().limit->due->date(), QDate(2027, 5, 16));
        QCOMPARE(held.review().limit->rule, u"JER-REV-02"_s);
        QVERIFY(!held.review().longer);
    }

    void seftonAfterAPreBirthConferenceIsFixedByHand()
    {
        // Children not born yet.
        Desk at;
        for (const ChildId& id : {at.sian, at.llyr}) {
            Child child{.id = id, .family = at.family, .givenName = u"Baby"_s, .familyName = u"Mwyaren"_s};
            child.expected = QDate(2027, 1, 20);
            QVERIFY(saveChild(at.office(), child).id);
        }
        const ConferenceId id = at.concluded(u"sefton"_s, ConferenceType::PreBirth, OutcomeKind::StartPlan);
        at.at(QDate(2026, 12, 1), QTime(9, 0));
        const PlanReview review = *reviewAfter(at.office(), id);
        QVERIFY(review.limit);
        QCOMPARE(review.limit->state, LimitState::NotStated);
        QCOMPARE(review.limit->rule, u"SEF-TIM-03"_s);
        QVERIFY(!proposedReview(review, at.clock.today()));
        QCOMPARE(faults(fixReview(at.office(), id, QDate(2027, 2, 1))), u"why"_s);
        QVERIFY(fixReview(at.office(), id, QDate(2027, 2, 1), {}, u"Soon after the birth, as agreed with the midwife."_s).id);
        QCOMPARE(reviewAfter(at.office(), id)->fixed, QDate(2027, 2, 1));
    }

    void aBirthChangesWhatTodaySays()
    {
        Desk at;
        for (const ChildId& id : {at.sian, at.llyr}) {
            Child child{.id = id, .family = at.family, .givenName = u"Baby"_s, .familyName = u"Mwyaren"_s};
            child.expected = QDate(2027, 2, 20); // and comes early
            QVERIFY(saveChild(at.office(), child).id);
        }
        const ConferenceId id = at.concluded(u"north-yorkshire"_s, ConferenceType::PreBirth, OutcomeKind::StartPlan);
        at.at(QDate(2027, 1, 4), QTime(9, 0));
        const auto rows = [&] {
            QStringList all;
            const TodayView view = todayView(at.office());
            for (const std::vector<DueRow>* due : {&view.passed, &view.dueToday, &view.thisWeek})
                for (const DueRow& row : *due)
                    if (row.kind == DueKind::Review)
                        all << row.limit.due->date().toString(Qt::ISODate);
            return all;
        };
        QCOMPARE(reviewAfter(at.office(), id)->limit->due->date(), QDate(2027, 2, 16)); // three months after the conference
        QVERIFY(rows().isEmpty());
        Child born = rereadFamily(at.office(), at.family)->household.children.front();
        born.born = QDate(2026, 12, 7);
        QVERIFY(saveChild(at.office(), born).id);
        QCOMPARE(reviewAfter(at.office(), id)->limit->due->date(), QDate(2027, 1, 7)); // one month after the birth
        QCOMPARE(rows(), QStringList{u"2027-01-07"_s});
    }

    void whatHappensAsksForAnEarlierDay()
    {
        Planned held;
        QVERIFY(fixReview(held.at.office(), held.id, QDate(2027, 2, 10)).id);
        QVERIFY(!held.row(todayView(held.at.office()), DueKind::ReviewDay));
        ReviewingKept said = held.kept();
        said.triggers = {{u"new-incident"_s, QDate(2026, 12, 2), {}}};
        QCOMPARE(faults(keepReviewing(held.at.office(), said)), u"happened"_s); // tomorrow
        said.triggers.front().on = QDate(2026, 11, 30);
        QVERIFY(keepReviewing(held.at.office(), said).id);
        QCOMPARE(held.review().asksEarlier, std::vector<RuleId>{u"JER-REV-11"_s});
        const TodayView view = todayView(held.at.office());
        QVERIFY(held.row(view, DueKind::ReviewDay));
        QCOMPARE(held.row(view, DueKind::ReviewDay)->limit.id.text(), u"review-earlier"_s);
        QVERIFY(fixReview(held.at.office(), held.id, QDate(2027, 1, 12), u"new-incident"_s).id);
        QVERIFY(held.review().asksEarlier.empty());
        QVERIFY(!held.row(todayView(held.at.office()), DueKind::ReviewDay));
        held.at.at(QDate(2027, 1, 11), QTime(9, 0));
        const TodayView near = todayView(held.at.office());
        QCOMPARE(held.row(near, DueKind::ReviewDay)->limit.id.text(), u"review-fixed"_s); // and no conference is called
    }

    void theCoreGroupsRequestWantsADay()
    {
        Planned held;
        ReviewingKept said = held.kept();
        said.askedByGroup = QDate(2026, 11, 30);
        QVERIFY(keepReviewing(held.at.office(), said).id);
        QVERIFY(held.row(todayView(held.at.office()), DueKind::ReviewDay));
        QVERIFY(fixReview(held.at.office(), held.id, QDate(2027, 1, 12)).id);
        QVERIFY(!held.row(todayView(held.at.office()), DueKind::ReviewDay));
    }

    void youngChildrenAndLongPlansAreLookedAt()
    {
        Planned held;
        QCOMPARE(held.review().young, std::vector{held.at.llyr}); // eight months old; Siân is eight years
        QVERIFY(held.review().longPlans.empty());
        held.at.at(QDate(2028, 12, 1), QTime(9, 0));
        QCOMPARE(held.review().longPlans.size(), size_t(2));
        QVERIFY(held.review().longPlans.front().due);
        ReviewingKept said = held.kept();
        said.looked[held.at.sian] = {QDate(2028, 12, 1), {}};
        QCOMPARE(faults(keepReviewing(held.at.office(), said)), u"found"_s);
        said.looked[held.at.sian].note = u"The plan is to go to court."_s;
        said.shorter[held.at.llyr] = true;
        QVERIFY(keepReviewing(held.at.office(), said).id);
        QVERIFY(!held.review().longPlans.front().due);
        QCOMPARE(held.review().kept.shorter.at(held.at.llyr), true);
    }

    void thePlannerBeginsWithIt()
    {
        Planned held;
        QVERIFY(fixReview(held.at.office(), held.id, QDate(2027, 1, 12)).id);
        const auto plan = planForReview(held.at.office(), held.id);
        QVERIFY(plan);
        QCOMPARE(plan->conference.type, ConferenceType::Review);
        QCOMPARE(plan->conference.family, held.at.family);
        QCOMPARE(plan->conference.procedure.text(), u"jersey"_s);
        QCOMPARE(plan->conference.date, QDate(2027, 1, 12));
        QCOMPARE(plan->conference.children, (std::vector{held.at.sian, held.at.llyr}));
        QCOMPARE(plan->conference.planSince, (std::map<ChildId, QDate>{{held.at.sian, QDate(2026, 11, 16)}, {held.at.llyr, QDate(2026, 11, 16)}}));
        QCOMPARE(plan->minuteTaker, held.at.minutes);
        QCOMPARE(plan->invitees.size(), size_t(5));
        QVERIFY(!planForReview(held.at.office(), ConferenceId::fresh()));
    }

    void aConferenceThatIsCalledIsShown()
    {
        Planned held;
        QVERIFY(!held.review().called);
        NewConference draft = held.at.draft(u"jersey"_s, ConferenceType::Review);
        draft.date = QDate(2027, 1, 12);
        draft.planSince = {{held.at.sian, QDate(2026, 11, 16)}, {held.at.llyr, QDate(2026, 11, 16)}};
        const ConferenceId made = held.at.convene(draft);
        QCOMPARE(held.review().called->id, made);
    }

    void theTimelineTellsOfIt()
    {
        Planned held;
        QVERIFY(fixReview(held.at.office(), held.id, QDate(2027, 2, 10)).id);
        QVERIFY(fixReview(held.at.office(), held.id, QDate(2027, 1, 12), u"new-incident"_s, u"A burn."_s).id);
        ReviewingKept said = held.kept();
        said.triggers = {{u"new-incident"_s, QDate(2026, 11, 30), {}}};
        QVERIFY(keepReviewing(held.at.office(), said).id);
        QStringList words;
        const FamilyView view = *rereadFamily(held.at.office(), held.at.family);
        for (const TimelineEntry& entry : view.timeline)
            if (entry.told == Told::OfReview)
                words << entry.word;
        words.sort();
        QCOMPARE(words, (QStringList{u"review-fixed"_s, u"review-moved"_s, u"trigger"_s}));
    }
};

QTEST_GUILESS_MAIN(ReviewingTest)
#include "reviewingtest.moc"
