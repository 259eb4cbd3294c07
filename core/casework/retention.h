#pragma once

#include "core/base/key.h"
#include "core/base/words.h"
#include "core/casework/personids.h"
#include "core/procedure/procedure.h"

#include <QDate>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace cadair {

/// From when the time a file is kept is counted.
enum class RetentionStart { ConferenceClosed, PlanEnded, YoungestBorn, Death };
constexpr auto wordsOf(RetentionStart)
{
    using enum RetentionStart;
    return std::array{Word<RetentionStart>{ConferenceClosed, u"last-conference-closed"},
                      Word<RetentionStart>{PlanEnded, u"last-plan-ended"},
                      Word<RetentionStart>{YoungestBorn, u"youngest-born"}, Word<RetentionStart>{Death, u"last-death"}};
}

/// How long a family's file is kept, as a unit adopted it beside a procedure: the procedures themselves say nothing of it.
/// One for each start; where several apply, the last day counts. "Until the youngest is 25" is 25 years from YoungestBorn.
struct RetentionRule {
    ProcedureKey procedure;
    RetentionStart start = RetentionStart::ConferenceClosed;
    int years = 0;
    QString source;           ///< the schedule or decision it comes from, in words
    QString adoptedBy;
    QDate adoptedOn;
    bool operator==(const RetentionRule&) const = default;
};

/// A file that must not be destroyed, whatever the rule says: an inquiry, a claim, a request for the record.
struct RetentionHold {
    FamilyId family;
    QString reason;
    QString by;
    QDate on;
    bool operator==(const RetentionHold&) const = default;
};

/// What the time to keep one family's file follows from.
struct RetentionFacts {
    FamilyId family;
    QString name;
    QString reference;
    std::set<ProcedureKey> procedures;     ///< of its conferences; the unit's own where it had none
    int conferencesOpen = 0;               ///< not closed, cancelled or left unheld
    int plansRunning = 0;                  ///< children on the register, or with a plan
    int questionsOpen = 0;                 ///< complaints and requests for the record that are not settled
    bool birthUnknown = false;             ///< a child without a date of birth
    std::optional<QDate> closed;           ///< when its last conference was closed
    std::optional<QDate> planEnded;        ///< when its last plan ended
    std::optional<QDate> youngestBorn;
    std::optional<QDate> died;             ///< the last death of a child
    std::optional<RetentionHold> hold;
    bool operator==(const RetentionFacts&) const = default;
};

} // namespace cadair
