#pragma once

#include "core/rules/verdict.h"

namespace cadair {

/// Everything a step is judged on.
struct StepFacts {
    const CaseFile& file;
    const ConferenceRecord& record;
    const Procedure& procedure;
    QTime now;                              ///< of the conference's day
};

/// The states that can follow `from`, side roads included, the usual one first.
std::vector<ConferenceState> statesAfter(ConferenceState from);

/// Whether the conference may go on to `to`: refused (a must not, or no road leads there), needs-decision (a should is
/// open: a reason is recorded), or satisfied. Reasons list all that is missing.
Verdict mayStepTo(ConferenceState to, const StepFacts& facts);

} // namespace cadair
