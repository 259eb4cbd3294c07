#pragma once

#include "tests/core/workflow/planrecount.h"

namespace desk {

/// What moves have due on a day, found out by reading each move and every conference about its children, and counting by hand.
/// `place`: of the whole unit.
QStringList dueOfMovesByHand(const Office& office, const ProcedureKey& place, const std::vector<GroupByHand>& running, QDate friday);

/// By when a conference without a day is to be held: a first one from the strategy discussion, one before a birth also back from
/// the day the child is expected, one about children who arrive from the other authority's notice, any one after a meeting that
/// could not go on.
QStringList dueOfDaysByHand(const Office& office, QDate friday);

/// Children who are looked after beside a plan: that a care order calls for a review, and two reviews on different days for a
/// reason.
QStringList dueOfCareByHand(const Office& office, const std::vector<GroupByHand>& running, QDate friday);

} // namespace desk
