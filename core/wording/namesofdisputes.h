#pragma once

#include "core/casework/disputes.h"
#include "core/wording/phrasebook.h"

namespace cadair {

// The word a person sees for a fixed word of complaints, differences and requests, with a capital, as a label has it. A word
// that is not known is answered as it stands.

QString nameOf(ReceivedHow value, const Phrasebook& book);
QString nameOf(AskerKind value, const Phrasebook& book);
/// What a complaint is about: "process", "outcome", "plan-decision", "agency".
QString nameOfAspect(const QString& word, const Phrasebook& book);
/// To whom a complaint is handed on: "chairs-manager", "complaints-manager".
QString nameOfOffice(const QString& word, const Phrasebook& book);
/// How a complaint ended: "reconvened", "brought-forward", "confirmed", "agency-process".
QString nameOfComplaintOutcome(const QString& word, const Phrasebook& book);
/// The level at which a difference is taken up: "core-group", "managers", "policy".
QString nameOfLevel(const QString& word, const Phrasebook& book);

} // namespace cadair
