#include "core/rules/reviewlimits.h"

#include "core/rules/timescalesparts.h"

#include <algorithm>
#include <limits>

namespace cadair {

namespace {

/// Counting is done on a wall clock that never changes; outside, a moment is compared with the computer's own time.
std::optional<QDateTime> asLocal(const std::optional<QDateTime>& onTheWall)
{
    return onTheWall ? std::optional(QDateTime(onTheWall->date(), onTheWall->time(), Qt::LocalTime)) : std::nullopt;
}

/// What was worked out, in local time, by when it is due, what has no day last. Sorted by keys: to compare two local times asks
/// the system's time zones each time, and verdicts are large.
std::vector<LimitVerdict> inOrder(std::vector<limits::Instance> ofChildren, std::vector<limits::Instance> ofPeople)
{
    std::vector<limits::Instance>& all = ofChildren;
    std::ranges::move(ofPeople, std::back_inserter(all));
    std::vector<std::pair<qint64, size_t>> order;
    for (size_t i = 0; i < all.size(); ++i)
        order.emplace_back(all[i].verdict.due ? all[i].verdict.due->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), i);
    std::ranges::sort(order);
    std::vector<LimitVerdict> verdicts;
    verdicts.reserve(all.size());
    for (const auto& [due, i] : order) {
        LimitVerdict& verdict = verdicts.emplace_back(std::move(all[i].verdict));
        verdict.due = asLocal(verdict.due);
        verdict.anchorAt = asLocal(verdict.anchorAt);
    }
    return verdicts;
}

} // namespace

std::vector<LimitVerdict> timescales(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar,
                                     const QDateTime& now)
{
    const limits::Case known(file, procedure, calendar, now);
    if (known.alive.empty()) // a death ends every limit at once
        return {};
    return inOrder(limits::childLimits(known), limits::personalLimits(known));
}

std::vector<LimitVerdict> reviewLimits(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar,
                                       const QDateTime& now)
{
    return inOrder(limits::childLimits(limits::Case(file, procedure, calendar, now), u"review"), {});
}

} // namespace cadair
