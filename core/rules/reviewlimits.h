#pragma once

#include "core/rules/timescales.h"

namespace cadair {

/// Of the limits that timescales() gives, those on the next review of each child. For lists of many children: the file needs
/// nobody of the meeting, unless that went on without a quorum.
std::vector<LimitVerdict> reviewLimits(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar,
                                       const QDateTime& now);

/// The limit on the next review after a conference held on `held`: the earliest of those that it, or a birth after it, starts, of
/// `child` where one is given. One that is not stated where the place gives no number; empty where none runs.
std::optional<LimitVerdict> nextReviewLimit(const std::vector<LimitVerdict>& limits, QDate held,
                                            const std::optional<ChildId>& child = std::nullopt);

/// How far a limit may be put off with a reason.
struct LongerLimit {
    QDate day;
    RuleId rule;                            ///< where that stands
    bool operator==(const LongerLimit&) const = default;
};
/// Empty where the place gives no longer period than that of the limit.
std::optional<LongerLimit> longerLimit(const LimitVerdict& limit, const Procedure& procedure, const WorkingCalendar& calendar);

/// For what this place brings a review forward, by word, in its order; empty where its text names nothing.
QStringList reviewGrounds(const Procedure& procedure);

} // namespace cadair
