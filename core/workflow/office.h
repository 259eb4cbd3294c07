#pragma once

#include "core/base/clock.h"
#include "core/rules/verdict.h"
#include "core/store/casebook.h"
#include "core/workflow/rulebook.h"

namespace cadair {

/// What every step works with: the open casebook, the time and the rules. A step borrows it; the program owns the parts.
struct Office {
    Casebook& casebook;
    const Clock& clock;
    const Rulebook& rulebook;
};

/// What became of a step. Refused, or a decision still needed without a reason given: nothing was written.
struct StepResult {
    Verdict verdict;
    bool done = false;
};

/// Why a form was not taken. The words are made where it is shown, under the field.
enum class FieldFault {
    Missing, TooLong, InTheFuture, TooLongAgo, NeitherBornNorExpected, AlreadyInvited, NotOfThisFamily, UnknownAgency,
    OutsideMeeting, Twice, Unchanged
};

/// One field that needs mending. `field` is the name of the struct's member.
struct FieldProblem {
    QString field;
    FieldFault fault;
    bool operator==(const FieldProblem&) const = default;
};

/// Either the record made, or what to mend first.
template <typename MadeId>
struct Made {
    std::optional<MadeId> id;
    std::vector<FieldProblem> problems;
    explicit operator bool() const { return id.has_value(); }
};

} // namespace cadair
