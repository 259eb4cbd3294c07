#pragma once

#include "core/procedure/reader.h"

#include <variant>
#include <vector>

namespace cadair {

/// The profiles this program carries, by the files of one folder: a fifth authority is one more file and no line of code.
/// Sorted by id.
std::vector<ProcedureKey> shippedProcedures();

/// The profile with a shipped id ("jersey"), or the one in the file at that path; what is wrong with it otherwise.
/// A relative path is looked for from `folder` (beside a scenario, say); empty: from where the program was started.
std::variant<Procedure, ProcedureProblem> loadProcedure(const QString& idOrPath, const AgencyKinds& agencies,
                                                        const QString& folder = QString());

} // namespace cadair
