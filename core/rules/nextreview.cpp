#include "core/rules/reviewlimits.h"

#include "core/rules/timescalesparts.h"

#include <algorithm>

namespace cadair {

std::optional<LimitVerdict> nextReviewLimit(const std::vector<LimitVerdict>& limits, QDate held, const std::optional<ChildId>& child)
{
    std::optional<LimitVerdict> next;
    for (const LimitVerdict& limit : limits) {
        const bool review = limit.id.text() == u"first-review" || limit.id.text() == u"later-review";
        const bool ours = !child || !limit.child || *limit.child == *child;
        if (!review || !ours || !limit.applies)
            continue;
        const bool counted = limit.due && limit.anchorAt && limit.anchorAt->date() >= held;
        if (counted && (!next || !next->due || *limit.due < *next->due))
            next = limit;
        else if (!next && limit.state == LimitState::NotStated)
            next = limit;
    }
    return next;
}

std::optional<LongerLimit> longerLimit(const LimitVerdict& limit, const Procedure& procedure, const WorkingCalendar& calendar)
{
    for (const Timescale& timescale : procedure.timescales) {
        if (timescale.id != limit.id || timescale.rule != limit.rule || !timescale.longer || !limit.anchorAt)
            continue;
        const QDateTime from = limits::wallClock(limit.anchorAt->date(), limit.anchorAt->time());
        if (const auto counted = limits::count(from, *timescale.longer, timescale.direction, calendar))
            return LongerLimit{counted->due.date(), timescale.longerRule};
    }
    return std::nullopt;
}

QStringList reviewGrounds(const Procedure& procedure)
{
    QStringList words;
    for (const CheckLine& line : procedure.checks)
        if (line.check.text() == u"review-brought-forward" || line.check.text() == u"brought-forward-ground")
            for (const QString& word : line.words)
                if (!words.contains(word))
                    words << word;
    return words;
}

} // namespace cadair
