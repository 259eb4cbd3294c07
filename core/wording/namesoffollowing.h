#pragma once

#include "core/casework/following.h"
#include "core/wording/phrasebook.h"

namespace cadair {

// The word a person sees for a fixed word of core groups and visits, with a capital, as a label has it. A word that is not
// known is answered as it stands.

QString nameOf(ActionState value, const Phrasebook& book);
/// Who chaired: "lead-social-worker", "manager", "other".
QString nameOfGroupChair(const QString& word, const Phrasebook& book);
/// What a core group dealt with: "risk-analysis", "progress" …
QString nameOfGroupMatter(const QString& word, const Phrasebook& book);
/// What happened at a visit: "explained", "agreed", "direct-work", "wishes", "told".
QString nameOfVisitMatter(const QString& word, const Phrasebook& book);

} // namespace cadair
