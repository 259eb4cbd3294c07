#include "core/rules/reviewlimits.h"

#include "core/rules/timescalesparts.h"

#include <algorithm>

namespace cadair {

namespace {

/// Counting is done on a wall clock that never changes; outside, a moment is compared with the computer's own time.
std::optional<QDateTime> asLocal(const std::optional<QDateTime>& onTheWall)
{
    return onTheWall ? std::optional(QDateTime(onTheWall->date(), onTheWall->time(), Qt::LocalTime)) : std::nullopt;
}

/// What was worked out, in local time, by the day it is due.
std::vector<LimitVerdict> inOrder(const std::vector<std::vector<limits::Instance>>& parts)
{
    std::vector<LimitVerdict> verdicts;
    for (const std::vector<limits::Instance>& part : parts)
        for (const limits::Instance& instance : part)
            verdicts.push_back(instance.verdict);
    for (LimitVerdict& verdict : verdicts) {
        verdict.due = asLocal(verdict.due);
        verdict.anchorAt = asLocal(verdict.anchorAt);
    }
    std::stable_sort(verdicts.begin(), verdicts.end(), [](const LimitVerdict& a, const LimitVerdict& b) {
        if (a.due && b.due)
            return *a.due < *b.due;
        return a.due.has_value() && !b.due.has_value();
    });
    return verdicts;
}

} // namespace

std::vector<LimitVerdict> timescales(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar,
                                     const QDateTime& now)
{
    const limits::Case known(file, procedure, calendar, now);
    if (known.alive.empty()) // a death ends every limit at once
        return {};
    return inOrder({limits::childLimits(known), limits::personalLimits(known)});
}

std::vector<LimitVerdict> reviewLimits(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar,
                                       const QDateTime& now)
{
    return inOrder({limits::childLimits(limits::Case(file, procedure, calendar, now), u"review")});
}

} // namespace cadair
