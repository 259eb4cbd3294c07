#pragma once

#include "core/casework/dossier.h"
#include "core/exchange/scenarioparts.h"

namespace cadair::scenario {

/// What is written down around the conference: the key "dossier" of a scenario. Whatever is left out was never asked.
Dossier readDossier(const JsonReader& object, const Names& names, const AgencyKinds& agencies);

} // namespace cadair::scenario
