#include "ui/settings/logopicture.h"

#include "core/workflow/unitpapers.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostFileBytes = 4 * 1024 * 1024;
constexpr int mostPoints = 8000; // a file may claim any size
constexpr QSize mostOnPaper(480, 128);

QSize fitted(QSize size, QSize room)
{
    return size.width() > room.width() || size.height() > room.height() ? size.scaled(room, Qt::KeepAspectRatio) : size;
}

QByteArray pngOf(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

/// On white, without transparency: PDF/A knows none.
QImage onPaper(const QImage& picture, QSize size)
{
    QImage paper(size, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return paper;
}

/// A drawing that names a file or an address: nothing is ever fetched.
bool refersOutside(const QByteArray& svg)
{
    static const QRegularExpression elsewhere(u"href\\s*=\\s*[\"'](?!#|data:)|<!ENTITY|<script|<\\?xml-stylesheet|@import|url\\(\\s*[\"']?(?!#|data:)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return QString::fromUtf8(svg).contains(elsewhere);
}

QImage drawn(const QByteArray& svg)
{
    QSvgRenderer renderer(svg);
    const QSize size = renderer.defaultSize();
    if (!renderer.isValid() || size.isEmpty())
        return {};
    QImage paper(size.scaled(mostOnPaper, Qt::KeepAspectRatio), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    renderer.render(&painter);
    return paper;
}

QImage readPng(const QByteArray& file)
{
    QBuffer buffer;
    buffer.setData(file);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    return size.isEmpty() || size.width() > mostPoints || size.height() > mostPoints ? QImage() : reader.read();
}

} // namespace

std::variant<QByteArray, PictureFault> logoIn(const QByteArray& file)
{
    if (file.size() > mostFileBytes)
        return PictureFault::TooLarge;
    const bool drawing = file.left(1024).contains("<svg") || file.left(1024).contains("<?xml");
    if (drawing && refersOutside(file))
        return PictureFault::RefersOutside;
    const QImage picture = drawing ? drawn(file) : readPng(file);
    if (picture.isNull())
        return PictureFault::NoPicture;
    QByteArray png;
    for (const double share : {1.0, 0.7, 0.5}) { // at half its size even a picture of noise weighs little enough
        png = pngOf(onPaper(picture, fitted(picture.size(), mostOnPaper * share)));
        if (png.size() <= mostLogoBytes)
            break;
    }
    return png;
}

std::variant<QByteArray, PictureFault> logoFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return PictureFault::NotThere;
    return logoIn(file.read(mostFileBytes + 1));
}

} // namespace cadair::ui
