#pragma once

#include "core/workflow/today.h"

namespace cadair {

// What the parts of Today that no time limit of a conference gives have in common.

/// A day that somebody set, or from which something waits, as a limit that no number gives. `id`: what it is, by name; `anchor`:
/// what it belongs to.
inline LimitVerdict waitingSince(const QString& id, const EventKey& anchor, QDate day, QDate today, const RuleId& rule = {})
{
    LimitVerdict limit{.id = *TimescaleKey::parse(id), .rule = rule, .anchor = anchor};
    limit.due = QDateTime(day, QTime(23, 59, 59));
    limit.state = day < today ? LimitState::Overdue : LimitState::Due;
    return limit;
}

} // namespace cadair
