#pragma once

#include "tests/core/workflow/planrecount.h"

namespace desk {

/// What plans that end without a review wait for, by when other help is reviewed, and reviews that are to be earlier or whose
/// day comes without a conference: read ending by ending and plan by plan, and counted by hand.
QStringList dueOfEndingsByHand(const Office& office, const std::map<ChildId, PlanByHand>& plans, const std::vector<GroupByHand>& running, QDate friday);

} // namespace desk
