#pragma once

#include "core/workflow/office.h"

namespace cadair {

/// A child as subject of a conference on `date`, with what earlier conferences of the casebook came to: whether there is a
/// plan and since when, its categories, and each conference with whether it was held and quorate. `planSince` adds plans
/// made elsewhere.
Subject subjectWithHistory(const Office& office, const Child& child, std::optional<QDate> date,
                           const std::map<ChildId, QDate>& planSince);

} // namespace cadair
