#pragma once

#include "core/rules/checks.h"

namespace cadair {

/// What a case file alone tells at a moment of local clock time.
struct CaseTold {
    const CaseFile& file;
    const Procedure& procedure;
    QDateTime now;
};

/// Whether the condition a profile names by `word` holds for this conference: "exclusion", "inquorate", "exploitation" …
/// An empty word always holds.
bool holds(const QString& word, const CheckFacts& facts);
/// The same where no dossier is at hand: `circumstances` are the conditions somebody said hold.
bool holds(const QString& word, const CaseTold& told, const std::set<QString>& circumstances);

/// Whether the program sees by itself when that condition holds. The others hold where somebody says so
/// (`Dossier::circumstances`): nothing in a case file tells that a parent is on bail.
bool isToldByTheCase(const QString& word);

} // namespace cadair
