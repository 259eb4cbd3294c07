#pragma once

#include "core/casework/following.h"
#include "core/rules/following.h"
#include "core/rules/plankeeping.h"
#include "core/store/followingstore.h"
#include "core/workflow/convening.h"
#include "core/workflow/openconference.h"

namespace cadair {

/// Notes of a meeting that have not gone to its members.
struct NotesOwed {
    MeetingId meeting;
    QDate heldOn;
    LimitVerdict limit;                     ///< not stated where the profile gives no number
    bool operator==(const NotesOwed&) const = default;
};

/// The visits to one child of a plan.
struct VisitsFollowed {
    Child child;
    std::vector<VisitKept> visits;          ///< since the plan began, oldest first
    VisitsStanding standing;
    std::optional<LimitVerdict> next;       ///< empty: the profile knows no such limit
    bool operator==(const VisitsFollowed&) const = default;
};

/// One action of a child's plan as it was decided last, and how it stands.
struct PlanLine {
    ChildId child;
    ConferenceId conference;                ///< the one whose plan it is
    PlanAction action;
    ActionStanding standing;
    bool operator==(const PlanLine&) const = default;
};

/// A child's plan as it stands between conferences.
struct PlanDetail {
    Child child;
    ConferenceId conference;                ///< whose plan it is: the last one that wrote it
    ChildPlan plan;
    std::vector<PlanProposal> proposals;    ///< since the plan began, oldest first
    std::vector<HospitalStay> stays;        ///< the same
    QDate since;                            ///< when the plan began
    PlanLength length;
    bool operator==(const PlanDetail&) const = default;
};

/// One running plan with all that follows it.
struct PlanFollowed {
    ConferenceId conference;                ///< that made the plan, or went on with it last
    QDate conferenceOn;
    std::vector<Child> children;
    const Procedure* procedure = nullptr;   ///< owned by the rulebook
    const WorkingCalendar* calendar = nullptr;
    LocalSettings local;
    std::vector<CoreGroupMeetingKept> meetings; ///< since the plan began, oldest first
    GroupTerms terms;
    std::vector<GroupMember> members;       ///< who belongs to the group now
    std::optional<LimitVerdict> nextMeeting; ///< the limit on the next one; empty: none runs
    std::optional<QDate> fixed;             ///< for when the next is fixed; a day that has passed waits to be recorded
    std::optional<MeetingId> fixedMeeting;  ///< that meeting; empty where the conference itself fixed the day
    std::vector<NotesOwed> notes;           ///< oldest first
    std::vector<VisitsFollowed> visits;     ///< one for each child
    std::vector<PlanLine> actions;          ///< only read for a family's own page
    std::vector<PlanDetail> details;        ///< one for each child; the same
    std::vector<ConferenceId> chain;        ///< the conference at which the plan began, then those that went on with it
    bool operator==(const PlanFollowed&) const = default;

    /// The last meeting that was held; nullptr where there was none.
    const CoreGroupMeetingKept* lastHeld() const;
};

/// Every running plan, without its actions: for lists.
std::vector<PlanFollowed> runningPlans(const Office& office);
/// The running plans of one family, with everything.
std::vector<PlanFollowed> plansOf(const Office& office, const FamilyId& family);
/// The running plan that this conference made or went on with last; empty where it has none.
std::optional<PlanFollowed> planAfter(const Office& office, const ConferenceId& conference);
/// The same plan if this child's record were as given: nothing is written. Empty where it then has no living child.
std::optional<PlanFollowed> planIf(const Office& office, const RunningPlan& running, const Child& child);

/// The running plan to which this conference belongs, with everything: what was begun before a review still belongs to it.
std::optional<PlanFollowed> planHolding(const Office& office, const ConferenceId& conference);

/// Fills in how each child's plan stands in detail, its actions among it.
void readDetails(const Office& office, PlanFollowed& plan);

/// The day to propose for the next meeting: the last working day within its limit, but not one that has passed.
std::optional<QDate> proposedMeeting(const PlanFollowed& plan, QDate today);

/// Writes what was recorded into the events of the conference's file, from where its time limits are counted.
void keepEvents(const Office& office, const PlanFollowed& plan);

} // namespace cadair
