#pragma once

#include "core/workflow/following.h"

namespace cadair {

// A child's plan between conferences: what the core group works out inside the outline, who has taken on their part, what is
// proposed to the review. Each of these is one transaction. `plan`: any conference of the running plan. A form that cannot
// stand names its fields: "what", "who", "by", "why", "on", "child" …

/// What is written down of the work on a plan once the conference has made it.
struct PlanWork {
    std::map<QString, QDate> done;          ///< by the profile's words: detailed-plan, written-agreement, files-read, assessment
    std::set<QString> explained;            ///< by the profile's words: everyone, parents, child, roles, versions
    std::vector<Acceptance> acceptances;    ///< of those with an action
    bool operator==(const PlanWork&) const = default;
};
/// As it stands, with one acceptance for everybody who has an action.
PlanWork workOn(const ChildPlan& plan);
/// Nothing ahead of today, nothing before the conference. Whose word was not given keeps no entry. Words the form did not ask
/// about stay as they were.
Made<ConferenceId> keepPlanWork(const Office& office, const ConferenceId& plan, const ChildId& child, const PlanWork& work);

/// Adds an action that the core group has worked out: the outline made in the room stays as it was. Not one that says the same
/// as another of the plan.
Made<ConferenceId> addAction(const Office& office, const ConferenceId& plan, const ChildId& child, PlanAction action);
/// Who does an action, and by when, has been agreed anew with everybody concerned on that day; what the conference had decided
/// is kept beside it.
Made<ConferenceId> agreeAnew(const Office& office, const ConferenceId& plan, const ChildId& child, const QString& what,
                             const Promise& now, QDate on);

/// Proposes a change to what the plan wants to reach, or changes the words of one that nobody has decided yet. With the state
/// `Made` the change is made at once: only where the place does not leave it to the review.
Made<ProposalId> proposeChange(const Office& office, PlanProposal proposal);
/// What became of it. Agreed or not agreed: by a review held on `on`, with reasons where it was not agreed.
Made<ProposalId> answerProposal(const Office& office, const ProposalId& proposal, PlanChangeState state, std::optional<QDate> on,
                                const QString& answer);

/// What is proposed to this review for one of its children and nobody has decided; empty at a conference that is none.
std::vector<PlanProposal> proposalsTo(const Office& office, const Conference& review, const ChildId& child);

/// What the parents asked for in the plan, and what they were told: replaces what was written.
Made<ConferenceId> keepWishes(const Office& office, const ConferenceId& plan, const ChildId& child, std::vector<Preference> wishes);

/// An immediate concern, what was thought of and what came of it; empty: it has passed.
Made<ConferenceId> keepConcern(const Office& office, const ConferenceId& plan, const ChildId& child,
                               const std::optional<ImmediateConcern>& concern);

/// Writes down a stay in hospital, or changes what is known of one. An unplanned one says why the core group meets, or does not,
/// before the child goes home.
Made<StayId> keepStay(const Office& office, HospitalStay stay);

} // namespace cadair
