#pragma once

#include "core/casework/recording.h"
#include "core/workflow/office.h"

namespace cadair {

/// The procedure this unit works by, offered first for every new conference; empty where none was chosen yet.
std::optional<ProcedureKey> unitsProcedure(const Office& office);
/// Chooses it. Must be one the rulebook has.
void setUnitsProcedure(const Office& office, const ProcedureKey& procedure);

/// The unit's own way with a family's request to record a meeting; nothing said until somebody says it. It counts in every
/// conference: the procedures ask for one and leave it to the unit.
RecordingProcess unitsRecording(const Office& office);
void setUnitsRecording(const Office& office, const RecordingProcess& process);

} // namespace cadair
