#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace cadair::ui {

/// A ZIP file of these entries, in their order and as they are (nothing is packed), with no time and no name of anybody in
/// it. Names are plain ASCII.
QByteArray zipFile(const std::vector<std::pair<QByteArray, QByteArray>>& entries);

} // namespace cadair::ui
