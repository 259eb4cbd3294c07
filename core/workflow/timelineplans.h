#pragma once

#include "core/workflow/timeline.h"

namespace cadair::timeline {

// The part of a family's timeline that tells of its plans between conferences, and of moves and care.

/// What followed the plan that this conference made or went on with: core groups, visits, what was worked out and proposed,
/// how the next review was fixed, and how the plan ended. Events that say the same with less are taken out of `all`.
void addOfPlan(const Office& office, const Conference& conference, std::vector<TimelineEntry>& all);
/// Moves between areas, and children who are looked after; the same of events.
void addMovesAndCare(const Office& office, const Household& household, std::vector<TimelineEntry>& all);

} // namespace cadair::timeline
