#pragma once

#include "core/workflow/office.h"

namespace cadair {

/// The procedure this unit works by, offered first for every new conference; empty where none was chosen yet.
std::optional<ProcedureKey> unitsProcedure(const Office& office);
/// Chooses it. Must be one the rulebook has.
void setUnitsProcedure(const Office& office, const ProcedureKey& procedure);

} // namespace cadair
