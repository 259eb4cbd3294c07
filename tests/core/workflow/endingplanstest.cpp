#include "tests/core/workflow/desk.h"

#include "core/store/endingstore.h"
#include "core/store/followingstore.h"
#include "core/workflow/endingplans.h"
#include "core/workflow/endnotices.h"
#include "core/workflow/familyview.h"
#include "core/workflow/planmaking.h"
#include "core/workflow/register.h"
#include "core/workflow/today.h"

#include <QTest>

using namespace desk;

namespace {

/// A first conference held on Monday 16 November 2026 with a plan for both children; the clock stands on 14 December.
struct Planned {
    explicit Planned(const QString& procedure = u"north-yorkshire"_s)
        : id(at.concluded(procedure, ConferenceType::Initial, OutcomeKind::StartPlan))
    {
        if (!setCoreGroupMember(at.office(), id, at.who(id, at.school), true).done)
            qFatal("no member");
        at.at(QDate(2026, 12, 14), QTime(9, 0));
    }
    /// The children have moved, the other authority has accepted, and everybody was consulted.
    PlanEndingKept asked()
    {
        PlanEndingKept ending = *endingToAsk(at.office(), id);
        ending.askedBy = u"Sera Pebble"_s;
        ending.accepted = QDate(2026, 12, 10);
        ending.acceptedBy = u"Nant y Coed"_s;
        for (EndingPerson& person : ending.people) {
            person.consulted = QDate(2026, 12, 11);
            person.said = u"Agrees."_s;
        }
        return ending;
    }
    ChairsAnswer agrees(QDate ends = QDate(2026, 12, 14)) const
    {
        return {.agreed = true, .by = u"Mair Acorn"_s, .on = QDate(2026, 12, 14), .reasons = u"The other authority has the case."_s, .endsOn = ends};
    }
    PlanEndingId ended()
    {
        const auto made = askToEnd(at.office(), asked());
        if (!made || !answerEnding(at.office(), *made.id, agrees()))
            qFatal("no ending");
        return *made.id;
    }
    /// Somebody who was there when the plan was first decided on, and has not been consulted.
    static PlanEndingKept withoutOne(PlanEndingKept ending)
    {
        std::ranges::find_if(ending.people, &EndingPerson::atFirst)->consulted.reset();
        return ending;
    }
    PlanEndingKept read(const PlanEndingId& ending) { return *EndingStore(at.casebook).ending(ending); }
    QStringList dueIds(DueKind kind)
    {
        QStringList ids;
        const TodayView view = todayView(at.office());
        for (const std::vector<DueRow>* rows : {&view.passed, &view.dueToday, &view.thisWeek})
            for (const DueRow& row : *rows)
                if (row.kind == kind)
                    ids << row.limit.id.text();
        return ids;
    }
    Desk at;
    ConferenceId id;
};

} // namespace

/// A plan that ends by the chair's agreement, where the place lets it, and what helps the children since.
class EndingPlansTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Plans of two children that began apart, and that one review has gone on with: nobody of either beginning is forgotten.
    void everybodyFromEachBeginningIsAmongThem()
    {
        Desk at;
        const auto held = [&](ConferenceType type, QDate on, const std::vector<ChildId>& children, OutcomeKind outcome) {
            NewConference draft = at.draft(u"north-yorkshire"_s, type);
            draft.date = on;
            draft.children = children;
            draft.lateReason = u"No chair was free."_s;
            draft.planSince.clear();
            return at.concluded(draft, outcome);
        };
        const ConferenceId first = held(ConferenceType::Initial, QDate(2026, 11, 16), {at.sian}, OutcomeKind::StartPlan);
        const ConferenceId second = held(ConferenceType::Initial, QDate(2026, 11, 23), {at.llyr}, OutcomeKind::StartPlan);
        for (const auto& [conference, name] : {std::pair(first, u"Beth Marrow"_s), std::pair(second, u"Pol Cockle"_s)})
            ConferenceStore(at.casebook).save(conference, Participant{.id = ParticipantId::fresh(), .name = name, .agency = key<AgencyKey>(u"housing"_s)});
        const ConferenceId review = held(ConferenceType::Review, QDate(2026, 11, 26), {at.sian, at.llyr}, OutcomeKind::ContinuePlan);
        const PlanEndingKept ending = *endingToAsk(at.office(), review);
        for (const QString& name : {u"Beth Marrow"_s, u"Pol Cockle"_s})
            QVERIFY2(std::ranges::find(ending.people, name, &EndingPerson::name) != ending.people.end(), qPrintable(name));
        QCOMPARE(conferencesOfPlan(at.office(), review, ending.children).size(), size_t(3));
        QCOMPARE(conferencesOfPlan(at.office(), review, {at.llyr}).size(), size_t(2)); // each child's own way back
    }

    void whereAPlanMayEndWithoutAReview_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<int>("grounds");
        QTest::newRow("North Yorkshire: four grounds") << u"north-yorkshire"_s << 4;
        QTest::newRow("Jersey: a review only") << u"jersey"_s << 0;
        QTest::newRow("Sefton: a review only") << u"sefton"_s << 0;
        QTest::newRow("Ceredigion: a review only") << u"ceredigion"_s << 0;
    }
    void whereAPlanMayEndWithoutAReview()
    {
        QFETCH(const QString, procedure);
        QFETCH(const int, grounds);
        Planned held(procedure);
        QCOMPARE(int(groundsToEnd(*held.at.read(held.id).procedure).size()), grounds);
        const auto made = askToEnd(held.at.office(), held.asked());
        QCOMPARE(bool(made), grounds > 0);
        if (grounds == 0)
            QCOMPARE(faults(made), u"ground"_s);
    }

    void everybodyWhoBelongsIsThere()
    {
        Planned held;
        const PlanEndingKept ending = *endingToAsk(held.at.office(), held.id);
        QStringList atFirst, others;
        for (const EndingPerson& person : ending.people)
            (person.atFirst ? atFirst : others) << person.name;
        QVERIFY(atFirst.contains(u"Rhys Quill"_s) && atFirst.contains(u"Ifan Gorse"_s)); // agencies that decided on it
        QVERIFY(others.contains(u"Gwen Mwyaren"_s));                                      // the family is told
        QVERIFY(!atFirst.contains(u"Mair Acorn"_s) && !others.contains(u"Nia Reed"_s));    // chair and minutes belong to nobody's plan
        QCOMPARE(ending.children.size(), size_t(2));
    }

    void thePlanEndsEverywhere()
    {
        Planned held;
        const Office office = held.at.office();
        QCOMPARE(rereadRegister(office, QDate(2026, 12, 14)).rows.size(), size_t(2));
        const PlanEndingId id = held.ended();
        QVERIFY(held.read(id).ended);
        QVERIFY(rereadRegister(office, QDate(2026, 12, 14)).rows.empty());
        QCOMPARE(rereadRegister(office, QDate(2026, 12, 13)).rows.size(), size_t(2)); // the day before they were on it
        QCOMPARE(rereadRegister(office, QDate(2026, 12, 13)).rows.front().left, LeftRegister::EndedWithout);
        QVERIFY(plansOf(office, held.at.family).empty()); // no core group and no visit is owed
        QVERIFY(FollowingStore(held.at.casebook).running().empty());
        const FamilyView view = *rereadFamily(office, held.at.family);
        QVERIFY(!view.children.front().planSince);
        QCOMPARE(view.ended.size(), size_t(1));
        QVERIFY(!view.ended.front().byReview);
        QCOMPARE(view.ended.front().ending, held.read(id));
        QCOMPARE(view.ended.front().children.size(), size_t(2));
        for (const LimitVerdict& limit : limitsNow(held.at.read(held.id), held.at.clock.now()))
            QVERIFY(limit.id.text() != u"first-review"_s); // nothing is to be reviewed any more
    }

    void oneChildAloneMayLeave()
    {
        Planned held;
        PlanEndingKept ending = held.asked();
        ending.children = {held.at.sian};
        const auto made = askToEnd(held.at.office(), ending);
        QVERIFY(answerEnding(held.at.office(), *made.id, held.agrees()).id);
        const auto plans = plansOf(held.at.office(), held.at.family);
        QCOMPARE(plans.size(), size_t(1));
        QCOMPARE(plans[0].children.size(), size_t(1));
        QCOMPARE(plans[0].children[0].id, held.at.llyr);
        QCOMPARE(rereadRegister(held.at.office(), QDate(2026, 12, 14)).rows.size(), size_t(1));
    }

    void whatIsMissingIsSaidAndKeptAsADeparture()
    {
        Planned held;
        PlanEndingKept ending = Planned::withoutOne(held.asked());
        ending.accepted.reset();
        const auto made = askToEnd(held.at.office(), ending);
        const auto followed = endingsOf(held.at.office(), plansOf(held.at.office(), held.at.family));
        QCOMPARE(codes(followed.at(0).verdict), u"acceptance-missing consultation-missing"_s);
        QCOMPARE(followed.at(0).verdict.outcome, Outcome::NeedsDecision);
        QVERIFY(answerEnding(held.at.office(), *made.id, held.agrees()).id);
        QCOMPARE(told(held.at.departures(held.id)).filter(u"end-plan"_s), (QStringList{u"end-plan NYK-END-02"_s, u"end-plan NYK-END-08"_s}));
    }

    void whatCannotStand()
    {
        Planned held;
        PlanEndingKept ending = held.asked();
        ending.askedBy = u" "_s;
        ending.children.clear();
        ending.accepted = QDate(2026, 12, 15);
        QCOMPARE(faults(askToEnd(held.at.office(), ending)), u"children asked-by accepted"_s);
        const auto made = askToEnd(held.at.office(), held.asked());
        ChairsAnswer answer = held.agrees(QDate(2026, 11, 15));
        answer.by.clear();
        answer.reasons.clear();
        answer.on = QDate(2026, 12, 15);
        QCOMPARE(faults(answerEnding(held.at.office(), *made.id, answer)), u"decided-by decided reasons ends"_s);
        QCOMPARE(held.read(*made.id).agreed, std::nullopt);
    }

    void theChairMayNotAgree()
    {
        Planned held;
        const auto made = askToEnd(held.at.office(), held.asked());
        ChairsAnswer answer = held.agrees();
        answer.agreed = false;
        QVERIFY(answerEnding(held.at.office(), *made.id, answer).id);
        QCOMPARE(standsOf(held.read(*made.id)), EndingStands::Declined);
        QCOMPARE(plansOf(held.at.office(), held.at.family).size(), size_t(1));
        QCOMPARE(faults(askToEnd(held.at.office(), held.read(*made.id))), u"ground"_s); // an answer is not written over
    }

    void aDayAheadWaitsForItsDay()
    {
        Planned held;
        const auto made = askToEnd(held.at.office(), held.asked());
        QVERIFY(answerEnding(held.at.office(), *made.id, held.agrees(QDate(2026, 12, 18))).id);
        QVERIFY(!held.read(*made.id).ended);
        QVERIFY(!endPlan(held.at.office(), *made.id).done);
        QCOMPARE(plansOf(held.at.office(), held.at.family).size(), size_t(1));
        QVERIFY(held.dueIds(DueKind::PlanEnding).isEmpty());
        held.at.at(QDate(2026, 12, 18), QTime(9, 0));
        QCOMPARE(held.dueIds(DueKind::PlanEnding), QStringList{u"plan-ending-day"_s});
        QVERIFY(endPlan(held.at.office(), *made.id).done);
        QVERIFY(plansOf(held.at.office(), held.at.family).empty());
    }

    void itIsTakenBackWhileNobodyWasTold()
    {
        Planned held;
        const PlanEndingId id = held.ended();
        QVERIFY(!takeBackEnding(held.at.office(), id, u" "_s).done);
        QVERIFY(takeBackEnding(held.at.office(), id, u"The family came back."_s).done);
        QCOMPARE(plansOf(held.at.office(), held.at.family).size(), size_t(1));
        QCOMPARE(rereadRegister(held.at.office(), QDate(2026, 12, 14)).rows.size(), size_t(2));
        QVERIFY(!held.at.read(held.id).file.subjects.front().ending);
        QVERIFY(!takeBackEnding(held.at.office(), id, u"Again."_s).done);
        const PlanEndingId again = held.ended();
        QVERIFY(tellOfEnd(held.at.office(), again, QDate(2026, 12, 14), {u"Rhys Quill"_s}).id);
        QVERIFY(!takeBackEnding(held.at.office(), again, u"Too late."_s).done);
    }

    void everybodyIsToldOnce()
    {
        Planned held;
        const PlanEndingId id = held.ended();
        QCOMPARE(held.dueIds(DueKind::PlanEnding), QStringList{u"plan-ending-tell"_s});
        QCOMPARE(faults(tellOfEnd(held.at.office(), id, QDate(2026, 12, 14), {})), u"members"_s);
        QCOMPARE(faults(tellOfEnd(held.at.office(), id, QDate(2026, 12, 15), {u"Rhys Quill"_s})), u"told"_s);
        QStringList everybody;
        for (const EndingPerson& person : held.read(id).people)
            everybody << person.name;
        QVERIFY(tellOfEnd(held.at.office(), id, QDate(2026, 12, 14), everybody).id);
        QVERIFY(held.dueIds(DueKind::PlanEnding).isEmpty());
        const auto sent = held.at.read(held.id).file.sent;
        QCOMPARE(std::ranges::count_if(sent, [](const SentDocument& each) { return each.document.text() == u"plan-ended-notice"_s; }), everybody.size());
    }

    void todaySaysWhatAnEndingWaitsFor()
    {
        Planned held;
        const PlanEndingKept all = held.asked();
        QVERIFY(askToEnd(held.at.office(), Planned::withoutOne(all)).id);
        QCOMPARE(held.dueIds(DueKind::PlanEnding), QStringList{u"plan-ending-consult"_s});
        QVERIFY(askToEnd(held.at.office(), all).id); // the same one, once everybody has been consulted
        QCOMPARE(held.dueIds(DueKind::PlanEnding), QStringList{u"plan-ending-answer"_s});
    }

    void settledElsewhereItEndsInOneGo()
    {
        Planned held;
        PlanEndingKept ending = held.asked();
        ending.decidedBy = u"Mair Acorn"_s;
        ending.decidedOn = QDate(2026, 12, 14);
        ending.reasons = u"Accepted in writing."_s;
        ending.endsOn = QDate(2026, 12, 14);
        QVERIFY(endPlan(held.at.office(), ending).done);
        QVERIFY(plansOf(held.at.office(), held.at.family).empty());
        Planned jersey(u"jersey"_s);
        ending.conference = jersey.id;
        ending.children = {jersey.at.sian};
        const StepResult refused = endPlan(jersey.at.office(), ending);
        QVERIFY(!refused.done);
        QCOMPARE(codes(refused.verdict), u"ends-by-review-only"_s);
    }

    void afterADeathEverybodyIsToldToo()
    {
        Planned held(u"jersey"_s);
        const Office office = held.at.office();
        const std::vector<Child> children = rereadFamily(office, held.at.family)->household.children;
        for (Child child : children) {
            child.died = QDate(2026, 12, 13);
            QVERIFY(saveChild(office, child).id);
        }
        const EndedPlan ended = rereadFamily(office, held.at.family)->ended.at(0);
        QVERIFY(!ended.byReview && !ended.ending && !ended.nextReview);
        const auto end = endToNote(office, ended);
        QVERIFY(end);
        QCOMPARE(end->ground, EndingGround::Died);
        const auto noted = noteEnd(office, *end);
        QVERIFY(noted.id);
        QVERIFY(!noteEnd(office, *end)); // once
        QCOMPARE(held.dueIds(DueKind::PlanEnding), QStringList{u"plan-ending-tell"_s});
        QVERIFY(!takeBackEnding(office, *noted.id, u"No."_s).done);
        QVERIFY(!endToNote(office, rereadFamily(office, held.at.family)->ended.at(0)));
        QVERIFY(tellOfEnd(office, *noted.id, QDate(2026, 12, 14), {u"Rhys Quill"_s}).id);
    }

    void theTimelineTellsOfIt()
    {
        Planned held;
        const PlanEndingId id = held.ended();
        QVERIFY(tellOfEnd(held.at.office(), id, QDate(2026, 12, 14), {u"Rhys Quill"_s, u"Ifan Gorse"_s}).id);
        QStringList words;
        const FamilyView view = *rereadFamily(held.at.office(), held.at.family);
        for (const TimelineEntry& entry : view.timeline)
            if (entry.told == Told::OfReview || (entry.event && entry.event->text() == u"plan-ended"_s))
                words << (entry.event ? entry.event->text() : entry.word);
        words.removeDuplicates();
        words.sort();
        QCOMPARE(words, (QStringList{u"end-agreed"_s, u"end-asked"_s, u"end-told"_s, u"plan-ended"_s}));
    }

    void whatHelpsAfterwardsIsReviewed()
    {
        Planned held;
        held.ended();
        const auto ended = [&] { return rereadFamily(held.at.office(), held.at.family)->ended.at(0); };
        QCOMPARE(ended().nextReview->due->date(), QDate(2027, 6, 14)); // North Yorkshire: every six months
        SupportKept support{.conference = held.id, .agreedOn = QDate(2026, 12, 14)};
        QCOMPARE(faults(settleSupport(held.at.office(), support)), u"kind what with lead"_s);
        support.kind = u"child-in-need"_s;
        support.what = u"A visit each week."_s;
        support.agreedWith = u"Gwen Mwyaren"_s;
        support.lead = u"Sera Pebble"_s;
        support.everyMonths = 3;
        QVERIFY(settleSupport(held.at.office(), support).id);
        QCOMPARE(ended().nextReview->due->date(), QDate(2027, 3, 14)); // more often was agreed
        QCOMPARE(held.at.read(held.id).record.dossier.supportAfter, u"child-in-need"_s);
        held.at.at(QDate(2027, 3, 15), QTime(9, 0));
        QCOMPARE(held.dueIds(DueKind::SupportReview), QStringList{u"support-plan-review"_s});
        QCOMPARE(faults(reviewSupport(held.at.office(), held.id, {QDate(2027, 3, 16), u" "_s})), u"reviewed outcome"_s);
        QVERIFY(reviewSupport(held.at.office(), held.id, {QDate(2027, 3, 15), u"It helps."_s}).id);
        QCOMPARE(ended().nextReview->due->date(), QDate(2027, 6, 15)); // from the last review
        support = *ended().support;
        support.overOn = QDate(2027, 3, 15);
        QVERIFY(settleSupport(held.at.office(), support).id);
        QVERIFY(!ended().nextReview);
        QVERIFY(held.dueIds(DueKind::SupportReview).isEmpty());
    }

    void aPlanThatAReviewEndedIsFollowedToo()
    {
        Desk at;
        at.planMade(u"north-yorkshire"_s);
        const ConferenceId review = at.concluded(u"north-yorkshire"_s, ConferenceType::Review, OutcomeKind::EndPlan);
        const auto ended = rereadFamily(at.office(), at.family)->ended;
        QCOMPARE(ended.size(), size_t(1));
        QCOMPARE(ended[0].conference, review);
        QVERIFY(ended[0].byReview);
        QCOMPARE(ended[0].nextReview->due->date(), QDate(2027, 5, 16));
        SupportKept none{.conference = review, .kind = u"none"_s, .what = u"The family wants none."_s, .agreedOn = at.clock.today()};
        QVERIFY(settleSupport(at.office(), none).id);
        QVERIFY(!rereadFamily(at.office(), at.family)->ended[0].nextReview);
    }

    /// Of two children whose plan has ended one dies, then the other.
    void whereNobodyLivesNoHelpIsReviewed()
    {
        Planned held;
        held.ended();
        const Office office = held.at.office();
        held.at.at(QDate(2026, 12, 20), QTime(9, 0));
        const std::vector<Child> children = rereadFamily(office, held.at.family)->household.children;
        for (Child child : children) {
            QCOMPARE(rereadFamily(office, held.at.family)->ended.at(0).nextReview.has_value(), true);
            child.died = QDate(2026, 12, 20);
            QVERIFY(saveChild(office, child).id);
        }
        QVERIFY(!rereadFamily(office, held.at.family)->ended.at(0).nextReview);
    }
};

QTEST_GUILESS_MAIN(EndingPlansTest)
#include "endingplanstest.moc"
