#pragma once

#include "core/casework/dossier.h"
#include "core/exchange/scenarioparts.h"

namespace cadair::scenario {

/// What was weighed for each child, and each child's plan: the keys "weighed" and "plans".
void readPlans(const JsonReader& object, const Names& names, const AgencyKinds& agencies, Dossier& dossier);
/// The next review, what goes out, and what is being written: the keys "reviewing", "issuing" and "drafts".
void readPapersOut(const JsonReader& object, const Names& names, Dossier& dossier);

} // namespace cadair::scenario
