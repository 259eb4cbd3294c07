#pragma once

#include <QByteArray>
#include <QSize>

namespace cadair {

/// Width and height of a PNG picture in its own points; empty where it is none.
QSize pngSize(const QByteArray& png);
/// The size at which a picture stands in a letterhead, in units of 1/96 inch: half its points, and no larger than beside a name.
QSize logoSizeOnPaper(const QByteArray& png);

} // namespace cadair
