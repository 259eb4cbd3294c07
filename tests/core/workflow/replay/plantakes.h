#pragma once

#include "tests/core/workflow/replay/script.h"

namespace replay {

/// How the actions about the plan are read, by their word.
std::map<QString, Take (*)(const JsonReader&, Script&)> planReadings();

} // namespace replay
