#pragma once

#include <QString>

#include <vector>

namespace cadair::ui {

/// One line that stands in one of two texts only.
struct DifferentLine {
    bool added = false;         ///< in the second text only; else in the first only
    QString text;
    bool operator==(const DifferentLine&) const = default;
};

/// The lines in which two texts differ, in their order; those of the first before those of the second in one place.
std::vector<DifferentLine> differentLines(const QString& first, const QString& second);

} // namespace cadair::ui
