#pragma once

#include "core/casework/retention.h"

namespace cadair {

/// Why a file is not destroyed.
enum class RetentionBar {
    NothingAdopted,     ///< a procedure of its conferences has no rule here: nothing is ever due
    StartMissing,       ///< nothing has happened yet from which a rule counts
    BirthUnknown,       ///< the youngest child's birth cannot be told
    ConferenceOpen, PlanRunning, QuestionOpen, Held,
    NotYet              ///< its day has not come
};

/// Whether a family's file is due for destruction, from when and by which rule.
struct RetentionVerdict {
    std::vector<RetentionBar> bars;                ///< in the order above
    std::optional<QDate> dueOn;                    ///< the first day on which it may go; empty: no rule gives one
    std::optional<RetentionRule> rule;             ///< the one that gives that day
    std::optional<QDate> from;                     ///< the day that rule counts from
    bool isDue() const { return bars.empty(); }
    bool has(RetentionBar bar) const;
    bool operator==(const RetentionVerdict&) const = default;
};

/// The day from which `start` counts for this family; empty where it has not happened.
std::optional<QDate> startOf(const RetentionFacts& facts, RetentionStart start);

/// Judges one family's file. Every rule adopted for any of its procedures counts and the last day wins, so that no file goes
/// too early because a second procedure keeps it for less.
RetentionVerdict judgeRetention(const RetentionFacts& facts, const std::vector<RetentionRule>& rules, QDate today);

/// The last day on which anything happened that the time could be counted from.
std::optional<QDate> lastEvent(const RetentionFacts& facts);

} // namespace cadair
