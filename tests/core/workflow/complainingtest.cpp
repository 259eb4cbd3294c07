#include "tests/core/workflow/desk.h"

#include "core/store/disputesstore.h"
#include "core/store/familystore.h"
#include "core/workflow/complaining.h"
#include "core/workflow/timeline.h"
#include "core/workflow/today.h"

#include <QTest>

using namespace desk;

namespace {

ComplaintKept from(Desk& at, const ConferenceId& id, const std::set<QString>& about = {u"process"_s})
{
    return {.id = ComplaintId::fresh(), .conference = id, .by = at.who(id, at.mother), .byName = {}, .received = at.clock.today(),
            .how = ReceivedHow::Letter, .about = about, .words = u"I was not listened to."_s, .addressedTo = u"chair"_s, .passedOn = {}, .referredTo = {},
            .outcome = {}, .explanation = {}};
}

ComplaintKept kept(Desk& at, const ConferenceId& id)
{
    return disputesOf(at.office(), id).complaints.front();
}

/// A complaint about a conference of that place, held and over, handed on as the place has it.
struct Complained {
    explicit Complained(const QString& procedure = u"jersey"_s)
        : id(at.concluded(procedure, ConferenceType::Initial, OutcomeKind::StartPlan))
    {
        const ComplaintKept complaint = from(at, id);
        if (!recordComplaint(at.office(), complaint).done)
            qFatal("it is not recorded");
        which = complaint.id;
    }
    Desk at;
    ConferenceId id;
    ComplaintId which = ComplaintId::fresh();
};

} // namespace

/// A complaint from the day it comes in to what came of it.
class ComplainingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWayOfEachPlace_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<bool>("aboutStated");
        QTest::addColumn<int>("offices");
        QTest::addColumn<bool>("outcomesStated");
        QTest::addColumn<QString>("stands");
        QTest::newRow("Jersey states all of it") << u"jersey"_s << true << 2 << true << u"JER-COM-06"_s;
        QTest::newRow("North Yorkshire names two offices") << u"north-yorkshire"_s << false << 2 << false << QString();
        QTest::newRow("Sefton has an appeals procedure elsewhere") << u"sefton"_s << false << 0 << false << QString();
        QTest::newRow("Ceredigion says whom to ask") << u"ceredigion"_s << false << 0 << false << QString();
    }
    void theWayOfEachPlace()
    {
        QFETCH(const QString, procedure);
        const ComplaintRoute route = complaintRoute(rules().procedure(key<ProcedureKey>(procedure)));
        QTEST(route.aboutStated, "aboutStated");
        QTEST(static_cast<int>(route.passedTo.size()), "offices");
        QTEST(route.outcomesStated, "outcomesStated");
        QTEST(route.stands, "stands");
        QCOMPARE(route.about.back().word, u"agency"_s); // one service can be complained about everywhere
        QCOMPARE(route.outcomes.size(), size_t(3));
    }

    void whatIsNextOnItsWay()
    {
        Complained held;
        const Office office = held.at.office();
        const ComplaintRoute route = complaintRoute(*held.at.read(held.id).procedure);
        QCOMPARE(nextStep(kept(held.at, held.id), route), ComplaintStep::PassOn);
        QVERIFY(passComplaintOn(office, held.id, held.which, u"chairs-manager"_s).done);
        QCOMPARE(nextStep(kept(held.at, held.id), route), ComplaintStep::PassOn);
        QVERIFY(passComplaintOn(office, held.id, held.which, u"complaints-manager"_s).done);
        QCOMPARE(nextStep(kept(held.at, held.id), route), ComplaintStep::Settle);
        QVERIFY(settleComplaint(office, held.id, held.which, u"confirmed"_s, u"Each step was gone through."_s).done);
        QCOMPARE(nextStep(kept(held.at, held.id), route), ComplaintStep::Done);
        QVERIFY(!passComplaintOn(office, held.id, held.which, u"chairs-manager"_s).done); // it is settled
    }

    void oneAboutAServiceGoesToThatService()
    {
        Desk at;
        const ConferenceId id = at.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::StartPlan);
        const ComplaintKept complaint = from(at, id, {u"agency"_s});
        QVERIFY(recordComplaint(at.office(), complaint).done);
        const ComplaintRoute route = complaintRoute(*at.read(id).procedure);
        QCOMPARE(nextStep(kept(at, id), route), ComplaintStep::Refer);
        QVERIFY(!referComplaint(at.office(), id, complaint.id, u" "_s).done);
        QVERIFY(referComplaint(at.office(), id, complaint.id, u"Ysgol y Dderwen"_s).done);
        QCOMPARE(nextStep(kept(at, id), route), ComplaintStep::Settle);
        QVERIFY(!settleComplaint(at.office(), id, complaint.id, u"reconvened"_s, u"no"_s).done); // no conference answers for a school
        QVERIFY(settleComplaint(at.office(), id, complaint.id, u"agency-process"_s, u"The school answers it."_s).done);
    }

    void whatCannotBeRecorded()
    {
        Desk at;
        const ConferenceId ahead = at.convene();
        QVERIFY(!recordComplaint(at.office(), from(at, ahead)).done); // nothing was held yet
        Complained held;
        ComplaintKept nothing = from(held.at, held.id, {});
        QVERIFY(!recordComplaint(held.at.office(), nothing).done);
        ComplaintKept tomorrow = from(held.at, held.id);
        tomorrow.received = held.at.clock.today().addDays(1);
        QVERIFY(!recordComplaint(held.at.office(), tomorrow).done);
        ComplaintKept nobody = from(held.at, held.id);
        nobody.by.reset();
        QVERIFY(!recordComplaint(held.at.office(), nobody).done);
        QCOMPARE(codes(settleComplaint(held.at.office(), held.id, held.which, u"confirmed"_s, u" "_s).verdict), u"reason-needed"_s);
        QCOMPARE(disputesOf(held.at.office(), held.id).complaints.size(), size_t(1));
    }

    void theDecisionStandsMeanwhile()
    {
        Complained held;
        const auto before = held.at.read(held.id).record.decisions;
        QVERIFY(settleComplaint(held.at.office(), held.id, held.which, u"reconvened"_s, u"It is held again."_s).done);
        QCOMPARE(held.at.read(held.id).record.decisions, before);
        QCOMPARE(held.at.state(held.id), ConferenceState::Concluded);
    }

    void heldAgainUnderSomebodyElse()
    {
        Complained held;
        const Office office = held.at.office();
        QVERIFY(!planAfterComplaint(office, held.which)); // nobody has said so
        QVERIFY(settleComplaint(office, held.id, held.which, u"reconvened"_s, u"It is held again."_s).done);
        auto plan = planAfterComplaint(office, held.which);
        QVERIFY(plan && !plan->conference.chair);
        QCOMPARE(plan->conference.type, ConferenceType::Initial);
        QCOMPARE(plan->conference.children.size(), size_t(2));
        QCOMPARE(plan->minuteTaker, std::optional(held.at.minutes));
        QCOMPARE(barredChairs(office, plannedConference(office, *plan).file), std::set<PersonId>{held.at.chair});
        plan->conference.type = ConferenceType::Review; // another kind is another matter
        QVERIFY(barredChairs(office, plannedConference(office, *plan).file).empty());
        plan->conference.type = ConferenceType::Initial;
        const auto made = makePlanned(office, *plan);
        QVERIFY(made);
        QCOMPARE(kept(held.at, held.id).followedBy, made.id);
        QVERIFY(!planAfterComplaint(office, held.which)); // once
        QCOMPARE(barredChairs(office, held.at.read(*made.id).file), std::set<PersonId>{held.at.chair}); // there still
        QVERIFY(held.at.read(held.id).record.dossier.complaints.front().otherChair);
    }

    void theReviewIsBroughtForward()
    {
        Complained held;
        const Office office = held.at.office();
        QVERIFY(settleComplaint(office, held.id, held.which, u"brought-forward"_s, u"The review comes sooner."_s).done);
        const auto plan = planAfterComplaint(office, held.which);
        QVERIFY(plan);
        QCOMPARE(plan->conference.type, ConferenceType::Review);
        QCOMPARE(plan->conference.chair, std::optional(held.at.chair));
        QCOMPARE(plan->conference.planSince.size(), size_t(2));
        QCOMPARE(plan->request.trigger, RequestTrigger::BroughtForward);
        QVERIFY(barredChairs(office, plannedConference(office, *plan).file).empty());
    }

    void anAnswerPromisedIsDue()
    {
        Complained held;
        QVERIFY(promiseAnswer(held.at.office(), held.id, held.which, held.at.clock.today()).done);
        const auto due = [&] {
            const TodayView view = todayView(held.at.office());
            for (const auto* rows : {&view.passed, &view.dueToday, &view.thisWeek})
                for (const DueRow& row : *rows)
                    if (row.kind == DueKind::Complaint)
                        return rows == &view.passed ? u"passed"_s : rows == &view.dueToday ? u"today"_s : u"week"_s;
            return QString();
        };
        QCOMPARE(due(), u"today"_s);
        held.at.at(held.at.clock.today().addDays(1), QTime(9, 0));
        QCOMPARE(due(), u"passed"_s);
        QVERIFY(settleComplaint(held.at.office(), held.id, held.which, u"confirmed"_s, u"Explained."_s).done);
        QCOMPARE(due(), QString());
    }

    void theFamilyTimelineTellsOfIt()
    {
        Complained held;
        QVERIFY(settleComplaint(held.at.office(), held.id, held.which, u"confirmed"_s, u"Explained."_s).done);
        QStringList told;
        for (const TimelineEntry& entry : familyTimeline(held.at.office(), *FamilyStore(held.at.casebook).household(held.at.family))) {
            if (entry.told == Told::Complained)
                told << u"came in"_s;
            if (entry.told == Told::ComplaintEnded)
                told << entry.word;
        }
        QCOMPARE(told, (QStringList{u"confirmed"_s, u"came in"_s}));
    }
};

QTEST_GUILESS_MAIN(ComplainingTest)
#include "complainingtest.moc"
