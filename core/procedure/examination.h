#pragma once

#include "core/procedure/reader.h"

#include <vector>

namespace cadair {

/// How far the examination of a profile came.
struct ProcedureExamination {
    bool readable = false; ///< false: there is no such file, it cannot be read, or it is no JSON
    std::vector<ProcedureProblem> problems; ///< everything that is wrong, in the order of reading
    std::optional<Procedure> procedure; ///< where nothing is
};

/// Everything that is wrong with a profile, where `readProcedure` stops at the first. What one slip makes wrong elsewhere is
/// named where it is a place of its own to mend (a rule that is named and no longer there), never twice for one place.
ProcedureExamination examineProcedure(const QByteArray& json, const QString& fileName, const AgencyKinds& agencies);

/// The same for a shipped id or the file at a path (as `loadProcedure`).
ProcedureExamination examineProcedure(const QString& idOrPath, const AgencyKinds& agencies,
                                      const QString& folder = QString());

} // namespace cadair
