#include "ui/settings/linediff.h"

#include <QStringList>

#include <algorithm>

namespace cadair::ui {

std::vector<DifferentLine> differentLines(const QString& first, const QString& second)
{
    const QStringList a = first.split(u'\n');
    const QStringList b = second.split(u'\n');
    // The longest run of lines that both share, counted from the ends: what is not of it is different.
    const auto columns = static_cast<size_t>(b.size() + 1);
    std::vector<int> shared(static_cast<size_t>(a.size() + 1) * columns, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int& { return shared[static_cast<size_t>(i) * columns + static_cast<size_t>(j)]; };
    for (qsizetype i = a.size() - 1; i >= 0; --i)
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a[i] == b[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    std::vector<DifferentLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            ++i;
            ++j;
        } else if (i < a.size() && (j == b.size() || at(i + 1, j) >= at(i, j + 1))) {
            lines.push_back({false, a[i++]});
        } else {
            lines.push_back({true, b[j++]});
        }
    }
    return lines;
}

} // namespace cadair::ui
