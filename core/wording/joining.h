#pragma once

#include "core/wording/phrasebook.h"

namespace cadair {

/// What is joined: names stay as they are, common nouns take the Welsh mutation after "a".
enum class Joined { Names, Nouns };

/// "Siân", "Siân and Tomos", "Siân, Tomos and Elin"; in Welsh "Siân, Tomos ac Elin". Empty for nothing.
QString joined(const QStringList& items, const Phrasebook& book, Joined what = Joined::Names);

/// The sentence with a capital at its beginning: "dydd Mawrth …" at the head of a line.
QString capitalised(QString text);

} // namespace cadair
