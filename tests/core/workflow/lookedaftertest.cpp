#include "tests/core/workflow/desk.h"

#include "core/store/carestore.h"
#include "core/workflow/familyview.h"
#include "core/workflow/lookedafter.h"
#include "core/workflow/today.h"

#include <QTest>

#include <algorithm>

using namespace desk;

namespace {

/// A plan for both children, made on Monday 16 November 2026; Siân becomes looked after a week later.
struct Care {
    explicit Care(const QString& procedure = u"jersey"_s) : plan(at.concluded(procedure, ConferenceType::Initial, OutcomeKind::StartPlan))
    {
        at.at(QDate(2026, 11, 23), QTime(9, 0));
        kept = {.id = CareId::fresh(), .child = at.sian, .since = QDate(2026, 11, 23), .basis = CareBasis::Agreement};
    }
    CareId keep()
    {
        const auto made = keepLookedAfter(at.office(), kept);
        if (!made)
            qFatal("not kept: %s", qPrintable(faults(made)));
        return *made.id;
    }
    CareFollowed now() { return careOf(at.office(), at.family).front(); }
    bool due(DueKind kind)
    {
        return std::ranges::any_of(dueOfMoves(at.office()), [&](const DueRow& row) { return row.kind == kind; });
    }
    ConferenceId review(QDate on, const QString& procedure)
    {
        NewConference draft = at.draft(procedure, ConferenceType::Review);
        draft.date = on;
        return at.convene(draft);
    }
    QString open()
    {
        QStringList all;
        for (const Reason& reason : now().open)
            all << reason.particulars.join(u'/');
        return all.join(u' ');
    }
    Desk at;
    ConferenceId plan;
    CareKept kept{.id = CareId::fresh(), .child = ChildId::fresh()};
};

} // namespace

/// Children who are looked after beside a plan: what is written down, and what it asks of the conferences about them.
class LookedAfterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCannotStand_data()
    {
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<CareBasis>("basis");
        QTest::addColumn<QString>("faults");
        QTest::newRow("since today") << QDate(2026, 11, 23) << QDate() << CareBasis::Agreement << QString();
        QTest::newRow("from a day to come") << QDate(2026, 11, 24) << QDate() << CareBasis::Agreement << u"since"_s;
        QTest::newRow("without a day") << QDate() << QDate() << CareBasis::Agreement << u"since"_s;
        QTest::newRow("over before it began") << QDate(2026, 11, 20) << QDate(2026, 11, 19) << CareBasis::Agreement << u"careUntil"_s;
        QTest::newRow("a care order without its day") << QDate(2026, 11, 20) << QDate() << CareBasis::CareOrder << u"careOrder"_s;
    }
    void whatCannotStand()
    {
        QFETCH(const QDate, since);
        QFETCH(const QDate, until);
        QFETCH(const CareBasis, basis);
        Care care;
        care.kept.since = since;
        if (until.isValid())
            care.kept.until = until;
        care.kept.basis = basis;
        QTEST(faults(keepLookedAfter(care.at.office(), care.kept)), "faults");
    }

    void twoTimesDoNotOverlap()
    {
        Care care;
        care.kept.since = QDate(2026, 11, 10);
        care.kept.until = QDate(2026, 11, 20);
        care.keep();
        CareKept again{.id = CareId::fresh(), .child = care.at.sian, .since = QDate(2026, 11, 15)};
        QCOMPARE(faults(keepLookedAfter(care.at.office(), again)), u"since"_s);
        again.since = QDate(2026, 11, 20);
        QVERIFY(keepLookedAfter(care.at.office(), again));
        QCOMPARE(care.now().earlier.size(), size_t(1));
        QVERIFY(care.now().now);
    }

    void whatHappensIsOfALookedAfterChild()
    {
        Care care;
        const CareStep step{.id = CareStepId::fresh(), .child = care.at.sian, .kind = CareStepKind::Removal, .on = QDate(2026, 11, 23)};
        QCOMPARE(faults(keepCareStep(care.at.office(), step)), u"child"_s);
        care.keep();
        QVERIFY(keepCareStep(care.at.office(), step));
        CareStep decided = step;
        decided.decided = true;
        QCOMPARE(faults(keepCareStep(care.at.office(), decided)), u"decidedOn"_s);
    }

    void theProcedureAsks_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("open");
        QTest::newRow("Jersey: one plan, and who reviews") << u"jersey"_s << u"single-process/single-plan single-process/reviewing-officer"_s;
        QTest::newRow("North Yorkshire: besides, the review's day, and who chairs")
            << u"north-yorkshire"_s
            << u"single-process/single-plan single-process/reviewing-officer reviews-together/looked-after-review reviewing-officer-chairs/reviewing-officer"_s;
        QTest::newRow("Sefton asks nothing of it") << u"sefton"_s << QString();
        QTest::newRow("Ceredigion asks nothing of it") << u"ceredigion"_s << QString();
    }
    void theProcedureAsks()
    {
        QFETCH(const QString, procedure);
        Care care(procedure);
        care.keep();
        QTEST(care.open(), "open");
    }

    void aCareOrderAsksForAReview()
    {
        Care care;
        care.kept.basis = CareBasis::CareOrder;
        care.kept.careOrder = QDate(2026, 11, 23);
        care.keep();
        QVERIFY(care.due(DueKind::CareOrderReview));
        const ConferenceId review = care.review(QDate(2026, 12, 7), u"jersey"_s);
        QVERIFY(care.at.read(review).record.dossier.lookedAfter.at(care.at.sian).reviewAsked);
        QVERIFY(!care.due(DueKind::CareOrderReview));
    }

    void twoReviewsApartWantAReason()
    {
        Care care(u"north-yorkshire"_s);
        care.kept.review = QDate(2026, 12, 10);
        care.keep();
        const ConferenceId review = care.review(QDate(2026, 12, 7), u"north-yorkshire"_s);
        QCOMPARE(care.now().conference, std::optional(review));
        QVERIFY(care.due(DueKind::CareReviewApart));
        QVERIFY(answerAboutCare(care.at.office(), {.conference = review, .child = care.at.sian, .apartReason = u"No room for both."_s}));
        QVERIFY(!care.due(DueKind::CareReviewApart));
        care.kept.review = QDate(2026, 12, 7);
        care.keep();
        QVERIFY(!care.due(DueKind::CareReviewApart));
    }

    void securityWantsItsReasons()
    {
        Care care;
        care.keep();
        QCOMPARE(faults(answerAboutCare(care.at.office(), {.conference = care.plan, .child = care.at.sian, .securityAssured = true})), u"securityReasons"_s);
    }

    void aConferenceBeforeAReturnHomeIsPlannedFromItsDecision()
    {
        Care care;
        care.keep();
        CareStep step{.id = CareStepId::fresh(), .child = care.at.sian, .kind = CareStepKind::ReturnHome, .on = QDate(2026, 11, 23)};
        QVERIFY(keepCareStep(care.at.office(), step));
        QVERIFY(!planForCareStep(care.at.office(), step.id));
        step.decided = true;
        step.decidedOn = QDate(2026, 11, 23);
        step.reasons = u"The risk is not lower."_s;
        QVERIFY(keepCareStep(care.at.office(), step));
        const auto plan = planForCareStep(care.at.office(), step.id);
        QVERIFY(plan);
        QCOMPARE(plan->conference.type, ConferenceType::Initial);
        QCOMPARE(plan->conference.children, std::vector{care.at.sian});
        QCOMPARE(plan->conference.events.front().event.text(), u"lac-review-decision"_s);
    }

    void theTimelineTells()
    {
        Care care;
        care.kept.careOrder = QDate(2026, 11, 23);
        care.kept.since = QDate(2026, 11, 20);
        care.keep();
        QStringList told;
        const auto view = rereadFamily(care.at.office(), care.at.family);
        for (const TimelineEntry& entry : view->timeline)
            if (entry.told == Told::OfCare)
                told << entry.word;
        QCOMPARE(told, (QStringList{u"care-order"_s, u"since"_s}));
        QCOMPARE(view->care.size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(LookedAfterTest)
#include "lookedaftertest.moc"
