#pragma once

#include "core/base/language.h"

#include <map>

namespace cadair {

/// What each field of the letter templates stands for, by its name, in both languages: for whoever writes a template. Fields
/// that only the page around a letter needs are not among them. Throws std::runtime_error where the file is broken.
const std::map<QString, LocalText>& fieldMeanings();

} // namespace cadair
