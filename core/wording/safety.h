#pragma once

#include "core/casework/withheld.h"
#include "core/wording/phrasebook.h"

namespace cadair {

/// What a warning is about, as a label has it.
QString nameOf(WarningKind value, const Phrasebook& book);

/// "The address of Ms Mwyaren must not be given to Mr Thistledown.": said wherever the two meet.
QString withheldSentence(const WithheldAddress& withheld, const Phrasebook& book);

/// The sentence with why and since when.
QString withheldWithReason(const WithheldAddress& withheld, const Phrasebook& book);

/// "Bail: not to go near the school. Since 2 November 2026."
QString warningSentence(const FamilyWarning& warning, const Phrasebook& book);

} // namespace cadair
