#pragma once

#include "core/casework/conference.h"
#include "core/wording/phrasebook.h"

namespace cadair {

/// What a warning is about, as a label has it.
QString nameOf(WarningKind value, const Phrasebook& book);

/// "The address of Ms Mwyaren must not be given to Mr Thistledown.": said wherever the two meet.
QString withheldSentence(const WithheldAddress& withheld, const Phrasebook& book);

/// The sentence with why and since when.
QString withheldWithReason(const WithheldAddress& withheld, const Phrasebook& book);

/// The sentences about one person at a conference, as the one whose address it is or the one it must not reach; on that day.
QStringList withheldAbout(const Participant& person, const std::vector<WithheldAddress>& withheld, QDate on, const Phrasebook& book);

/// "Bail: not to go near the school. Since 2 November 2026."
QString warningSentence(const FamilyWarning& warning, const Phrasebook& book);

} // namespace cadair
