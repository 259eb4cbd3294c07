#pragma once

#include "core/casework/plan.h"
#include "core/workflow/office.h"

namespace cadair {

// The plan as it is made in the room, child by child. Each of these is one transaction, and refused before the meeting has
// begun, once it did not proceed, and once the conference is closed.

/// Replaces one child's plan. A plan the conference has started is in force from its day: that is filled in where nobody said
/// otherwise. Nothing is written where nothing differs.
StepResult savePlan(const Office& office, const ConferenceId& conference, ChildPlan plan);

/// The help settled for a child without a plan, and what is recommended; `harm`, `limbs` and `reasons` go with it.
StepResult saveHelp(const Office& office, const ConferenceId& conference, const ChildId& child, const Weighing& weighing);

/// The same words for another child: risks, what must change, outcomes, actions and what is done if it does not work. Only
/// words are copied, and only where the other plan says nothing yet; who leads it, its dates and its progress stay its own.
StepResult copyPlanWords(const Office& office, const ConferenceId& conference, const ChildId& from, const ChildId& to);

/// Whether somebody belongs to the core group.
StepResult setCoreGroupMember(const Office& office, const ConferenceId& conference, const ParticipantId& who, bool member);

} // namespace cadair
