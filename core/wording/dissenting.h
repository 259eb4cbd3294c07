#pragma once

#include "core/rules/dissenting.h"
#include "core/wording/phrasebook.h"

namespace cadair {

/// What comes next for whoever dissents, in the procedure's words, each rule with where it stands.
QString nextStepText(const NextStep& step, const Procedure& procedure, const Phrasebook& book);

/// Whether the dissenter was told what comes next, as a sentence beside the dissent. Empty where the procedure states nothing
/// for them. `told` as `NextStep::told`, empty for nothing.
QString nextStepSentence(const QString& told, const Participant& dissenter, const Procedure& procedure, const Phrasebook& book);

} // namespace cadair
