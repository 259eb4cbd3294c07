#pragma once

#include "core/casework/record.h"
#include "core/procedure/procedure.h"

namespace cadair {

/// What comes next for somebody who dissents from a decision.
struct NextStep {
    /// What is kept once they were told: the rule it rests on, or `complaintTold` for how the family may complain.
    QString told;
    std::vector<RuleId> rules; ///< in the procedure's order; none where it is the right to complain
    bool operator==(const NextStep&) const = default;
};

/// The word kept where the family was told how to complain or appeal: a profile states that in words, not as one rule.
QString complaintTold();

/// Practitioners go by the rules about dissent that speak once a decision is there; the family, and whoever speaks for it, by
/// how it may complain. Empty where this procedure states nothing for them.
std::optional<NextStep> nextStepAfterDissent(const Participant& dissenter, const Procedure& procedure);

} // namespace cadair
