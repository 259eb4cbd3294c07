#pragma once

#include "tests/core/workflow/replay/stage.h"

namespace replay {

// What the procedure makes of the record: lines of the account.

/// Each child's quorum from the start to the end, band by band, with who counts and who does not.
QStringList quorumLines(const Stage& stage);
/// Every copy that is owed, with by when and by which rule: those of one kind in one line.
QStringList copyLines(const Stage& stage);
/// Every paragraph that is not in somebody's minutes without more ado: refused, not stated, or waiting for the chair. Where a copy
/// is composed, it must hold exactly the others.
QStringList minutesLines(const Stage& stage);

} // namespace replay
