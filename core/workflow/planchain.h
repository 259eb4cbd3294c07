#pragma once

#include "core/workflow/office.h"

#include <vector>

namespace cadair {

/// The conferences of a plan of these children: those at which it began, those that went on with it, and `last`, oldest first. A
/// review goes on with what was there. Each child's own way back, for a review may join plans that began apart.
std::vector<ConferenceId> chainOfPlan(const Office& office, const ConferenceId& last, const std::vector<ChildId>& children);

} // namespace cadair
