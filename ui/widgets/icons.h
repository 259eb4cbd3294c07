#pragma once

#include "ui/widgets/tokens.h"

#include <QPixmap>
#include <QString>

class QAbstractButton;
class QPainter;
class QRect;

namespace cadair::ui {

/// The shapes of the states: always beside a word, never the colour alone.
namespace shape {
inline const QString done = QStringLiteral("check-circle-fill");
inline const QString attention = QStringLiteral("exclamation-triangle-fill");
inline const QString stopped = QStringLiteral("x-octagon-fill");
inline const QString waiting = QStringLiteral("circle");
inline const QString half = QStringLiteral("circle-half");
inline const QString note = QStringLiteral("info-circle-fill");
} // namespace shape

/// The state shape that belongs to a tone; empty for plain, muted and accent.
QString shapeOf(Tone tone);

/// The icon `name` (a bootstrap-icons name listed in resources/icons.txt) in one colour, `size` logical pixels square,
/// drawn at the exact device size and kept. A name that is not there gives an empty pixmap.
QPixmap iconPixmap(const QString& name, const QColor& ink, int size, double devicePixelRatio);

/// Draws an icon in the middle of `where`.
void drawIcon(QPainter& painter, const QRect& where, const QString& name, const QColor& ink, int size);

/// Gives a button an icon by name; the style draws it in the button's own ink.
void setIconName(QAbstractButton* button, const QString& name);

/// Gives a button an icon that stands after its text (a chevron).
void setTrailingIconName(QAbstractButton* button, const QString& name);

} // namespace cadair::ui
