#include "core/rules/timescales.h"

#include "core/rules/timescalesparts.h"

#include <algorithm>

namespace cadair {

std::vector<LimitVerdict> timescales(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar,
                                     const QDateTime& now)
{
    const limits::Case known(file, procedure, calendar, now);
    if (known.alive.empty()) // a death ends every limit at once
        return {};
    std::vector<LimitVerdict> verdicts;
    for (const std::vector<limits::Instance>& part : {limits::childLimits(known), limits::personalLimits(known)})
        for (const limits::Instance& instance : part)
            verdicts.push_back(instance.verdict);
    std::stable_sort(verdicts.begin(), verdicts.end(), [](const LimitVerdict& a, const LimitVerdict& b) {
        if (a.due && b.due)
            return *a.due < *b.due;
        return a.due.has_value() && !b.due.has_value();
    });
    return verdicts;
}

} // namespace cadair
