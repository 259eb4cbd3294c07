#include "core/documents/logo.h"

#include <QtEndian>

namespace cadair {

namespace {

constexpr qsizetype headBytes = 24; // signature, length and name of the first chunk, width, height
constexpr QSize mostOnPaper(240, 64);

} // namespace

QSize pngSize(const QByteArray& png)
{
    if (png.size() < headBytes || !png.startsWith("\x89PNG\r\n\x1a\n") || png.mid(12, 4) != "IHDR")
        return {};
    const auto at = [&](qsizetype place) { return qFromBigEndian<qint32>(png.constData() + place); };
    const QSize size(at(16), at(20));
    return size.width() > 0 && size.height() > 0 ? size : QSize();
}

QSize logoSizeOnPaper(const QByteArray& png)
{
    const QSize half = pngSize(png) / 2;
    if (half.isEmpty())
        return {};
    return half.width() > mostOnPaper.width() || half.height() > mostOnPaper.height() ? half.scaled(mostOnPaper, Qt::KeepAspectRatio) : half;
}

} // namespace cadair
