#pragma once

#include "core/wording/phrasebook.h"

namespace cadair {

// The words a person sees for fixed words of reviews and of plans that end, with a capital, as a label has them. A word that is
// not known is answered as it stands.

/// For what a review is brought forward: "new-incident", "plan-difficulties" …, "other".
QString nameOfReviewGround(const QString& word, const Phrasebook& book);
/// The help after a plan: "child-in-need", "common-assessment", "none".
QString nameOfSupport(const QString& word, const Phrasebook& book);

} // namespace cadair
