#pragma once

#include "core/rules/childpart.h"
#include "core/rules/timescales.h"
#include "core/rules/verdict.h"
#include "core/wording/phrasebook.h"

namespace cadair {

// The word a person sees for a fixed word of the program, with a capital, as a label has it. One function for each enum.

/// Whether there is a quorum: "Quorate" · "Mae cworwm".
QString quorumWord(Outcome outcome, const Phrasebook& book);

/// What a rule says.
QString nameOf(Outcome value, const Phrasebook& book);

/// How strongly a rule is put.
QString nameOf(Force value, const Phrasebook& book);

/// How a rule is honoured.
QString nameOf(RuleKind value, const Phrasebook& book);

/// When in the life of a conference a rule speaks.
QString nameOf(Moment value, const Phrasebook& book);

/// How a time limit stands.
QString nameOf(LimitState value, const Phrasebook& book);

/// What is presumed of a child's coming.
QString nameOf(Presumption value, const Phrasebook& book);

} // namespace cadair
