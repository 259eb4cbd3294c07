#pragma once

#include "core/casework/planending.h"
#include "core/rules/reviewlimits.h"
#include "core/workflow/following.h"
#include "core/workflow/planning.h"

namespace cadair {

/// A child whose plan runs longer than the place's number of months, and how it was looked at as such.
struct LongPlan {
    ChildId child;
    QDate since;
    std::optional<LongPlanLook> looked;
    bool due = false;                       ///< was not looked at within as many months
    bool operator==(const LongPlan&) const = default;
};

/// The next review of one running plan, with everything that is known of it.
struct PlanReview {
    ConferenceId conference;                ///< that made the plan, or went on with it last
    QDate conferenceOn;
    std::vector<Child> children;
    const Procedure* procedure = nullptr;   ///< owned by the rulebook
    const WorkingCalendar* calendar = nullptr;
    LocalSettings local;
    ReviewingKept kept;
    std::optional<LimitVerdict> limit;      ///< not stated where the place gives no number
    std::optional<LongerLimit> longer;      ///< how far the chair may put it off with a reason
    std::optional<QDate> fixed;
    std::optional<ConferenceRow> called;    ///< the review conference, once it has been asked for
    QStringList grounds;                    ///< for what this place brings a review forward, by word
    std::vector<ChildId> young;             ///< for whom a shorter interval is thought of
    std::vector<LongPlan> longPlans;
    std::map<ChildId, LookedAfter> lookedAfter;
    std::vector<RuleId> asksEarlier;        ///< rules by which it is brought forward, and it is not
    bool operator==(const PlanReview&) const = default;
};

/// Of each of these running plans, in their order.
std::vector<PlanReview> reviewsOf(const Office& office, const std::vector<PlanFollowed>& plans);
/// Of the running plan that this conference made or went on with last; empty where it has none.
std::optional<PlanReview> reviewAfter(const Office& office, const ConferenceId& conference);

/// The day to propose: the last working day within its limit, but none that has passed; empty where no number is given.
std::optional<QDate> proposedReview(const PlanReview& review, QDate today);

// Each of these is one transaction. A form that cannot stand names its fields: "review", "ground", "why" …

/// Fixes the day of the next review, or moves it. Earlier than it stood it wants a ground, where the place names any, or
/// else a reason; later, after its limit, and where the place gives no number it wants a reason. After its limit it may lie
/// only as far as the place lets the chair go, unless that has passed already.
Made<ConferenceId> fixReview(const Office& office, const ConferenceId& plan, QDate on, const QString& ground = {}, const QString& reason = {});

/// What has happened since, whether the core group asked, who needs a shorter interval, and how long plans were looked at: as
/// given, in place of what was kept. The days it was fixed for stay.
Made<ConferenceId> keepReviewing(const Office& office, const ReviewingKept& said);

/// A plan to begin with for the review of a running plan: its children, since when each has the plan, its procedure, its people,
/// and the day that is fixed. Of a conference after which no plan runs any more, its family and children alone. Empty where there
/// is no such conference.
std::optional<ConferencePlan> planForReview(const Office& office, const ConferenceId& plan);

} // namespace cadair
