#pragma once

#include "core/base/strictjson.h"

#include <QStringList>

#include <variant>

namespace cadair {

/// Words that leave open what will really be done ("support", "monitor", "as needed"), in both languages, Welsh ones with
/// their mutations. Compared folded, as in searching.
struct VagueWords {
    QStringList phrases;

    /// Those of them that stand in `text` as whole words, in the order of the list; a longer phrase hides one within it.
    QStringList in(const QString& text) const;
};

std::variant<VagueWords, JsonProblem> readVagueWords(const QByteArray& json, const QString& fileName);
/// The list in the program.
VagueWords shippedVagueWords();

} // namespace cadair
