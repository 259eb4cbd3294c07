#pragma once

#include <QString>

namespace cadair::ui {

/// How long a passphrase would stand against somebody with the stolen file and much equipment.
enum class Endurance { Seconds, Hours, Days, Months, Years, Centuries };

/// Bits of guessing, judged by how people choose: whole words, years, runs of keys and repeats count for little.
double guessingBits(const QString& passphrase);

/// Against 100,000 guesses a second: a thousand strong machines at the cost one guess has here (256 MiB, 0.4 s).
Endurance enduranceOf(const QString& passphrase);

/// The least a new casebook may be made with.
inline constexpr Endurance leastEndurance = Endurance::Months;

} // namespace cadair::ui
