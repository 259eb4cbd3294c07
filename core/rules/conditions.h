#pragma once

#include "core/rules/checks.h"

namespace cadair {

/// Whether the condition a profile names by `word` holds for this conference: "exclusion", "inquorate", "exploitation" …
/// An empty word always holds.
bool holds(const QString& word, const CheckFacts& facts);

/// Whether the program sees by itself when that condition holds. The others hold where somebody says so
/// (`Dossier::circumstances`): nothing in a case file tells that a parent is on bail.
bool isToldByTheCase(const QString& word);

} // namespace cadair
