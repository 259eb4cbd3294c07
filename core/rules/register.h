#pragma once

#include "core/rules/checks.h"

namespace cadair {

/// Whether `child` was on the register on `day`: from the plan's beginning to the day it ended, and never after the child's
/// death. Always from what was decided, never a mark somebody set. `ended` is the day a review or another lawful ground
/// ended the plan.
bool onRegister(const Subject& subject, std::optional<QDate> ended, QDate day);

} // namespace cadair
