#pragma once

#include "core/procedure/procedure.h"

#include <QStringList>

namespace cadair {

/// What kind of value a unit can adopt in one place.
enum class GapKind {
    Groups,    ///< how many further groups make a quorum: a whole number
    Age,       ///< from what age a child is offered to come: a whole number
    Period,    ///< a number and a unit: "15 working-days"
    Reading,   ///< how "days" is read: days or working-days
    Copy,      ///< which copy somebody has: a word of `choices`
    Yes        ///< adopted or not: "yes"
};

/// One place of a procedure where a unit may adopt a value of its own: something the text leaves unsaid or unclear, or a
/// stated value that may be made stricter.
struct Gap {
    QString key;                           ///< the local setting: "quorum.others", "copy.minutes.parents"
    GapKind kind = GapKind::Period;
    bool open = true;                      ///< unsaid or unclear; false: stated, and only something stricter is taken
    QStringList stated;                    ///< what the text gives, as a setting writes it; several where one limit has several
    std::vector<RuleId> rules;             ///< where it speaks of this; empty where it does not speak at all
    LocalText doubt;                       ///< what it leaves unclear, or its own words where it gives no number
    QStringList choices;                   ///< the words to choose from: units, readings or copies
    std::optional<TimescaleKey> limit;     ///< for periods and readings
    std::optional<DocumentKey> document;   ///< for copies, and for limits about one
    std::optional<EventKey> anchor;        ///< for periods: what the (first) limit is counted from
    PeriodDirection direction = PeriodDirection::Within;
    QString recipient;                     ///< for copies
    bool operator==(const Gap&) const = default;
};

/// Every such place of a procedure as shipped, in the order of the profile: quorum, age and decision, then time limits, then
/// copies. A limit with several forms that count in two directions has none: no one period could be stricter than both.
std::vector<Gap> gapsOf(const Procedure& shipped);

} // namespace cadair
