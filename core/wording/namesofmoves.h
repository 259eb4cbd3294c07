#pragma once

#include "core/casework/care.h"
#include "core/casework/moves.h"
#include "core/wording/phrasebook.h"

namespace cadair {

// The word a person sees for a fixed word of moves and of looked-after children, with a capital, as a label has it. A word that
// is not known is answered as it stands.

QString nameOf(MoveRisk value, const Phrasebook& book);
QString nameOf(CareBasis value, const Phrasebook& book);
QString nameOf(CareStepKind value, const Phrasebook& book);
/// Who is told of a move: "childrens-social-care", "designated-health", "police", "other".
QString nameOfTold(const QString& word, const Phrasebook& book);
/// What a check of looked-after children still misses, as a short question: "single-process", "single-plan".
QString nameOfCareMatter(const QString& check, const QString& what, const Phrasebook& book);

} // namespace cadair
