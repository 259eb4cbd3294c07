#pragma once

#include "core/rules/lifeevents.h"
#include "core/workflow/office.h"

namespace cadair {

/// What is queued about a child, with where each limit would move if its record became `after`; and by whose rules.
struct QueueRead {
    LifeQueue queue;
    const Procedure* procedure = nullptr;
};
QueueRead readQueue(const Office& office, const Child& child, const Child& after);

} // namespace cadair
