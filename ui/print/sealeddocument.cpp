#include "ui/print/sealeddocument.h"

#include <QImage>
#include <QRegularExpression>
#include <QUrl>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPictureCharacters = 80 * 1024;
constexpr int mostPoints = 1000;

QImage letterheadPicture(const QString& name)
{
    const QString before = u"data:image/png;base64,"_s;
    if (!name.startsWith(before) || name.size() > mostPictureCharacters)
        return {};
    const QByteArray png = QByteArray::fromBase64(name.mid(before.size()).toLatin1());
    const QImage picture = QImage::fromData(png, "PNG");
    return picture.width() > mostPoints || picture.height() > mostPoints ? QImage() : picture;
}

} // namespace

QVariant SealedDocument::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::ImageResource)
        if (const QImage picture = letterheadPicture(name.toString(QUrl::FullyEncoded)); !picture.isNull())
            return picture;
    // An empty answer would make Qt look at the file system after all.
    QImage point(1, 1, QImage::Format_ARGB32);
    point.fill(Qt::transparent);
    return point;
}

double pointsOfClass(const QString& html, const QString& name)
{
    const QRegularExpression rule(u"\\.%1 \\{[^}]*font-size: ([0-9.]+)pt"_s.arg(QRegularExpression::escape(name)));
    return rule.match(html.left(html.indexOf(u"</style>"_s))).captured(1).toDouble();
}

} // namespace cadair::ui

#include "moc_sealeddocument.cpp"
