#include "ui/widgets/icons.h"

#include <QAbstractButton>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QVariant>

#include <cmath>

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Done: return shape::done;
    case Tone::Attention: return shape::attention;
    case Tone::Stopped: return shape::stopped;
    case Tone::Note: return shape::note;
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Accent:
    case Tone::OnAccent:
    case Tone::RailText: return {};
    }
    return {};
}

QPixmap iconPixmap(const QString& name, const QColor& ink, int size, double devicePixelRatio)
{
    const QString key = u"cadair/%1/%2/%3/%4"_s.arg(name).arg(ink.rgba()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (name.isEmpty() || QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QString file = u":/data/icons/"_s + name + u".svg"_s;
    if (!QFile::exists(file))
        return {};
    QSvgRenderer renderer(file);
    if (!renderer.isValid())
        return {};
    const int side = static_cast<int>(std::lround(size * devicePixelRatio));
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), ink);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawIcon(QPainter& painter, const QRect& where, const QString& name, const QColor& ink, int size)
{
    const QPixmap pixmap = iconPixmap(name, ink, size, painter.device()->devicePixelRatioF());
    if (!pixmap.isNull())
        painter.drawPixmap(where.x() + (where.width() - size) / 2, where.y() + (where.height() - size) / 2, pixmap);
}

void setIconName(QAbstractButton* button, const QString& name)
{
    button->setProperty("cadairIcon", name);
    button->updateGeometry();
    button->update();
}

void setTrailingIconName(QAbstractButton* button, const QString& name)
{
    button->setProperty("cadairTrailingIcon", name);
    button->updateGeometry();
    button->update();
}

} // namespace cadair::ui
