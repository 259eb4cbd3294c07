#pragma once

#include "core/casework/plan.h"
#include "core/procedure/vaguewords.h"
#include "core/rules/verdict.h"

namespace cadair {

/// Whether an action says who does what by when, and how anybody will know. Never bars: needs-decision with what is missing
/// (`FactMissing`: what, owner, by, measure) and each word that leaves it open (`FactAgainst`: vague, the word).
Verdict vagueAction(const PlanAction& action, const VagueWords& vague);

} // namespace cadair
