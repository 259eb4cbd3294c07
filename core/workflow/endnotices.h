#pragma once

#include "core/workflow/endedplans.h"

namespace cadair {

// Plans that ended without a review and without the chair being asked: by a death, or by a move whose acceptance came in.
// Everybody has to know.

/// An end by a death as it is written down first: of the children of `ended`, with everybody who belonged to the plan. Empty
/// where it ended in another way, or was written down already.
std::optional<PlanEndingKept> endToNote(const Office& office, const EndedPlan& ended);
/// The conferences of these children's plan as they were kept, from its last one back to those it began with.
std::vector<CaseFile> conferencesOfPlan(const Office& office, const ConferenceId& last, const std::vector<ChildId>& children);
/// Writes it down, so that Today says who is still to be told. The register knows of the end by itself.
Made<PlanEndingId> noteEnd(const Office& office, const PlanEndingKept& end);

} // namespace cadair
