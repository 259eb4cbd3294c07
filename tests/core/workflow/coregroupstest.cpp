#include "tests/core/workflow/desk.h"

#include "core/rules/followup.h"
#include "core/store/followingstore.h"
#include "core/workflow/coregroups.h"
#include "core/workflow/familyview.h"
#include "core/workflow/planmaking.h"
#include "core/workflow/today.h"

#include <QTest>

using namespace desk;

namespace {

/// A first conference held on Monday 16 November 2026 with a plan for both children, and its core group.
struct Planned {
    explicit Planned(const QString& procedure = u"jersey"_s)
        : id(at.concluded(procedure, ConferenceType::Initial, OutcomeKind::StartPlan))
    {
        for (const PersonId& member : {at.socialWorker, at.school, at.healthVisitor})
            if (!setCoreGroupMember(at.office(), id, at.who(id, member), true).done)
                qFatal("no member");
    }
    PlanFollowed plan() { return *planAfter(at.office(), id); }
    CoreGroupMeetingKept held(QDate on)
    {
        CoreGroupMeetingKept meeting = meetingToRecord(plan(), at.clock.today());
        meeting.date = on;
        meeting.chairKind = u"lead-social-worker"_s;
        meeting.chair = u"Sera Pebble"_s;
        meeting.dealtWith = u"The plan was gone through."_s;
        return meeting;
    }
    Desk at;
    ConferenceId id;
};

const DueRow* rowIn(const TodayView& view, DueKind kind)
{
    for (const std::vector<DueRow>* rows : {&view.passed, &view.dueToday, &view.thisWeek})
        for (const DueRow& row : *rows)
            if (row.kind == kind)
                return &row;
    return nullptr;
}

} // namespace

/// The core group of a plan: when it is to meet, what came of it, and what the casebook then says is due.
class CoreGroupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstIsProposedWithinTheLimit_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QDate>("proposed");
        QTest::newRow("Jersey: ten working days") << u"jersey"_s << QDate(2026, 11, 30);
        QTest::newRow("North Yorkshire: ten working days") << u"north-yorkshire"_s << QDate(2026, 11, 30);
        QTest::newRow("Sefton gives no number") << u"sefton"_s << QDate();
        QTest::newRow("Ceredigion gives no number") << u"ceredigion"_s << QDate();
    }
    void theFirstIsProposedWithinTheLimit()
    {
        QFETCH(const QString, procedure);
        Planned held(procedure);
        QTEST(proposedMeeting(held.plan(), held.at.clock.today()).value_or(QDate()), "proposed");
    }

    void membersAreThoseTheConferenceNamed()
    {
        Planned held;
        const PlanFollowed plan = held.plan();
        QCOMPARE(plan.members.size(), size_t(3));
        QCOMPARE(plan.members.front().name, u"Sera Pebble"_s);
        QCOMPARE(plan.children.size(), size_t(2));
    }

    void theNextIsCountedFromTheLast()
    {
        Planned held;
        held.at.at(QDate(2026, 11, 26), QTime(15, 0));
        QVERIFY(recordMeeting(held.at.office(), held.held(QDate(2026, 11, 26))).id);
        QCOMPARE(held.plan().nextMeeting->due->date(), QDate(2026, 12, 24)); // four weeks after the first
        held.at.at(QDate(2026, 12, 22), QTime(15, 0));
        QVERIFY(recordMeeting(held.at.office(), held.held(QDate(2026, 12, 22))).id);
        QCOMPARE(held.plan().nextMeeting->due->date(), QDate(2027, 1, 19));
        QCOMPARE(held.plan().meetings.size(), size_t(2));
        QVERIFY(agreeTerms(held.at.office(), held.id, {.everyWeeks = 2, .complex = false, .specialistNeeded = false}).done);
        QCOMPARE(held.plan().nextMeeting->due->date(), QDate(2027, 1, 5)); // more often was agreed
    }

    void aMeetingWrittenDownByMistakeIsTakenBack()
    {
        Planned held;
        const Office office = held.at.office();
        held.at.at(QDate(2026, 11, 26), QTime(15, 0));
        const auto made = recordMeeting(office, held.held(QDate(2026, 11, 26)));
        QVERIFY(takeBackMeeting(office, *made.id).done);
        QVERIFY(held.plan().meetings.empty());
        QCOMPARE(held.plan().nextMeeting->due->date(), QDate(2026, 11, 30)); // the first is owed again
        const auto again = recordMeeting(office, held.held(QDate(2026, 11, 26)));
        QVERIFY(circulateNotes(office, *again.id, QDate(2026, 11, 26), {u"Sera Pebble"_s}).id);
        QVERIFY(!takeBackMeeting(office, *again.id).done); // it has gone out
    }

    void aDayThatMovesWantsAReason()
    {
        Planned held;
        const Office office = held.at.office();
        const auto fixed = fixMeeting(office, held.id, QDate(2026, 11, 27));
        QVERIFY(fixed.id);
        QCOMPARE(faults(fixMeeting(office, held.id, QDate(2026, 11, 30))), u"why"_s);
        QCOMPARE(held.plan().fixed, QDate(2026, 11, 27));
        QVERIFY(fixMeeting(office, held.id, QDate(2026, 11, 30), u"The school is closed that day."_s).id);
        QCOMPARE(held.plan().fixed, QDate(2026, 11, 30));
        const auto meeting = FollowingStore(held.at.casebook).meeting(*fixed.id);
        QCOMPARE(meeting->movedFrom, QDate(2026, 11, 27));
        QVERIFY(!meeting->moveConfirmed);
        QVERIFY(confirmMove(office, *fixed.id).done);
        QVERIFY(!confirmMove(office, *fixed.id).done); // once
        QVERIFY(FollowingStore(held.at.casebook).meeting(*fixed.id)->moveConfirmed);
        QCOMPARE(limitOn(key<EventKey>(u"first-core-group"_s), limitsNow(held.at.read(held.id), held.at.clock.now()),
                         *held.at.read(held.id).procedure)->booked, QDate(2026, 11, 30)); // the conference's own limits see it
    }

    void whatCannotStand_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("chair");
        QTest::addColumn<bool>("somebody");
        QTest::addColumn<QString>("faults");
        QTest::newRow("on a day to come") << QDate(2026, 12, 1) << u"manager"_s << true << u"on"_s;
        QTest::newRow("before the conference") << QDate(2026, 11, 13) << u"manager"_s << true << u"on"_s;
        QTest::newRow("without a day") << QDate() << u"manager"_s << true << u"on"_s;
        QTest::newRow("without saying who chaired") << QDate(2026, 11, 26) << QString() << true << u"chair"_s;
        QTest::newRow("with nobody there") << QDate(2026, 11, 26) << u"other"_s << false << u"members"_s;
        QTest::newRow("on the day of the conference itself") << QDate(2026, 11, 16) << u"manager"_s << true << QString();
    }
    void whatCannotStand()
    {
        QFETCH(const QDate, on);
        QFETCH(const QString, chair);
        QFETCH(const bool, somebody);
        Planned held;
        held.at.at(QDate(2026, 11, 26), QTime(15, 0));
        CoreGroupMeetingKept meeting = held.held(on);
        meeting.chairKind = chair;
        for (GroupMember& member : meeting.members)
            member.came = somebody;
        QTEST(faults(recordMeeting(held.at.office(), meeting)), "faults");
    }

    void theChecksOfTheConferenceSeeIt()
    {
        Planned held;
        held.at.at(QDate(2026, 11, 26), QTime(15, 0));
        CoreGroupMeetingKept meeting = held.held(QDate(2026, 11, 26));
        meeting.recorded = {u"progress"_s};
        meeting.members[1].came = false;
        meeting.actions = {{u"Ring the nursery"_s, u"Sera Pebble"_s, QDate(2026, 12, 1), false}, {u" "_s, {}, {}, false}};
        QVERIFY(recordMeeting(held.at.office(), meeting).id);
        const auto group = held.at.read(held.id).record.dossier.coreGroup;
        QVERIFY(group);
        QCOMPARE(group->meetings.size(), size_t(1));
        QCOMPARE(group->meetings[0].absent, std::vector<QString>{u"Rhys Quill"_s});
        QCOMPARE(group->meetings[0].recorded, (std::set<QString>{u"progress"_s, u"action-points"_s, u"notes"_s}));
        QVERIFY(!group->meetings[0].signedOff);
        QVERIFY(signMeeting(held.at.office(), held.plan().lastHeld()->id).done);
        QVERIFY(held.at.read(held.id).record.dossier.coreGroup->meetings[0].signedOff);
        // What nobody has done yet is carried on to the next meeting.
        QCOMPARE(meetingToRecord(held.plan(), held.at.clock.today()).actions.size(), size_t(1));
    }

    void notesGoToTheMembers()
    {
        Planned held;
        held.at.at(QDate(2026, 11, 26), QTime(15, 0));
        const auto made = recordMeeting(held.at.office(), held.held(QDate(2026, 11, 26)));
        QCOMPARE(held.plan().notes.size(), size_t(1));
        QCOMPARE(held.plan().notes[0].limit.due->date(), QDate(2026, 12, 3)); // five working days
        QCOMPARE(faults(circulateNotes(held.at.office(), *made.id, QDate(2026, 11, 25), {u"Rhys Quill"_s})), u"sent"_s);
        QCOMPARE(faults(circulateNotes(held.at.office(), *made.id, QDate(2026, 11, 26), {})), u"members"_s);
        QVERIFY(circulateNotes(held.at.office(), *made.id, QDate(2026, 11, 26), {u"Rhys Quill"_s, u"Beth Marrow"_s}).id);
        QVERIFY(held.plan().notes.empty());
        QCOMPARE(held.at.read(held.id).file.sent.size(), size_t(2));
        QVERIFY(held.plan().lastHeld()->members[1].hasNotes);
        QVERIFY(!held.plan().lastHeld()->members[0].hasNotes);
    }

    void aReviewLooksBackToTheConferenceBefore()
    {
        Planned held;
        held.at.at(QDate(2026, 11, 26), QTime(15, 0));
        QVERIFY(recordMeeting(held.at.office(), held.held(QDate(2026, 11, 26))).id);
        held.at.at(QDate(2026, 12, 1), QTime(9, 0));
        NewConference draft = held.at.draft(u"jersey"_s, ConferenceType::Review);
        draft.date = QDate(2027, 2, 8);
        draft.events.clear();
        draft.planSince = {{held.at.sian, QDate(2026, 11, 16)}, {held.at.llyr, QDate(2026, 11, 16)}};
        const ConferenceId review = held.at.concluded(draft, OutcomeKind::ContinuePlan);
        QCOMPARE(held.at.read(review).record.dossier.coreGroup->meetings.size(), size_t(1)); // what it looked into
        QVERIFY(!planAfter(held.at.office(), held.id)); // the plan is now the review's
        const PlanFollowed after = *planAfter(held.at.office(), review);
        QCOMPARE(after.chain, (std::vector{held.id, review}));
        QCOMPARE(after.nextMeeting->due->date(), QDate(2026, 12, 24)); // still counted from the last meeting
        CoreGroupMeetingKept meeting = meetingToRecord(after, held.at.clock.today());
        meeting.chairKind = u"other"_s;
        QVERIFY(recordMeeting(held.at.office(), meeting).id);
        QCOMPARE(held.at.read(held.id).record.dossier.coreGroup->meetings.size(), size_t(1)); // the first one's own
        QCOMPARE(held.at.read(review).record.dossier.coreGroup->meetings.size(), size_t(2));
    }

    void theTimelineTellsOfItOnce()
    {
        Planned held;
        held.at.at(QDate(2026, 11, 26), QTime(15, 0));
        QVERIFY(recordMeeting(held.at.office(), held.held(QDate(2026, 11, 26))).id);
        const auto timeline = rereadFamily(held.at.office(), held.at.family)->timeline;
        QCOMPARE(std::ranges::count(timeline, QDate(2026, 11, 26), &TimelineEntry::on), 1);
        const auto met = std::ranges::find(timeline, Told::GroupMet, &TimelineEntry::told);
        QVERIFY(met != timeline.end());
        QCOMPARE(met->count, 3);
        QCOMPARE(met->name, u"Sera Pebble"_s);
    }

    void anActionThatIsDoneSaysWhatShowsIt()
    {
        Planned held;
        ChildPlan plan{.child = held.at.sian};
        plan.actions = {{.what = u"Fetch Siân from school"_s, .owner = u"Gwen Mwyaren"_s, .family = true}};
        QVERIFY(savePlan(held.at.office(), held.id, plan).done);
        ActionStanding standing{.conference = held.id, .child = held.at.sian, .what = u"Fetch Siân from school"_s, .state = ActionState::Done};
        QCOMPARE(faults(sayHowActionStands(held.at.office(), standing)), u"evidence"_s);
        standing.evidence = u"The school says so."_s;
        QVERIFY(sayHowActionStands(held.at.office(), standing).id);
        const auto lines = plansOf(held.at.office(), held.at.family).at(0).actions;
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].standing.state, ActionState::Done);
        QCOMPARE(lines[0].standing.by, u"Owain Sedge"_s);
        QCOMPARE(held.at.read(held.id).record.dossier.plans.at(held.at.sian).actions[0].progress, u"The school says so."_s);
        standing.child = held.at.llyr;
        QCOMPARE(faults(sayHowActionStands(held.at.office(), standing)), u"action"_s); // no plan of that child says so
    }

    void todaySaysWhatIsDue()
    {
        Planned held;
        held.at.at(QDate(2026, 11, 27), QTime(9, 0));
        QVERIFY(!rowIn(todayView(held.at.office()), DueKind::CoreGroup)); // next week
        held.at.at(QDate(2026, 11, 30), QTime(9, 0));
        QCOMPARE(todayView(held.at.office()).dueToday.size() >= 1, true);
        QVERIFY(rowIn(todayView(held.at.office()), DueKind::CoreGroup));
        QVERIFY(fixMeeting(held.at.office(), held.id, QDate(2026, 12, 2)).id);
        const TodayView late = todayView(held.at.office());
        QVERIFY(rowIn(late, DueKind::CoreGroup)); // fixed, but after its limit
        held.at.at(QDate(2026, 12, 3), QTime(9, 0));
        const DueRow* record = nullptr;
        const TodayView after = todayView(held.at.office());
        record = rowIn(after, DueKind::CoreGroupHeld);
        QVERIFY(record); // its day has passed and nobody has written it down
        QVERIFY(!rowIn(after, DueKind::CoreGroup));
        QVERIFY(recordMeeting(held.at.office(), held.held(QDate(2026, 12, 2))).id);
        const TodayView written = todayView(held.at.office());
        QVERIFY(!rowIn(written, DueKind::CoreGroupHeld));
        held.at.at(QDate(2026, 12, 8), QTime(9, 0));
        QVERIFY(rowIn(todayView(held.at.office()), DueKind::CoreGroupNotes));
    }
};

QTEST_GUILESS_MAIN(CoreGroupsTest)
#include "coregroupstest.moc"
