#pragma once

#include "ui/widgets/theme.h"

#include <QFont>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>

class QPainter;

/// The few drawn things that both real widgets and painted rows show, so that they look the same everywhere.
namespace cadair::ui::paint {

/// How much weight a button has. One Primary at most in a view; Strong is outlined in the accent; Quiet is words only.
enum class ButtonLook { Plain, Primary, Strong, Quiet };

struct ButtonFace {
    QString text;
    QString icon;         ///< before the text; may be empty
    QString trailingIcon; ///< after the text; may be empty
    ButtonLook look = ButtonLook::Plain;
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
    bool focused = false;
    bool live = false; ///< 40 px high instead of 32
    int flags = 0;     ///< text flags for the painter (mnemonics)
};

/// A rounded box with a one-pixel edge lying inside `box`.
void roundedBox(QPainter& painter, const QRect& box, const QColor& fill, const QColor& edge, double radius = 4, double pen = 1);

/// The two-pixel ring inside `box` of whatever has the keyboard.
void focusRing(QPainter& painter, const QRect& box, double radius = 4);

QSize buttonSize(const ButtonFace& face, const QFont& font);
void button(QPainter& painter, const QRect& box, const ButtonFace& face, const QFont& font);

/// A chip sizes itself by its text. `tall` is for the title row.
QSize chipSize(const QString& text, const QString& icon, bool tall = false, bool menu = false);
void chip(QPainter& painter, const QRect& box, const QString& text, const QString& icon, Tone tone, bool tall = false, bool menu = false);

/// Segments size themselves by their text; `chosen` -1 means none yet.
struct Segments {
    QStringList texts;
    QStringList icons; ///< may be empty, or one entry for each text
    int chosen = -1;
    bool tick = false; ///< a tick before the chosen text
    bool enabled = true;
};
QSize segmentsSize(const Segments& segments, const QFont& font);
/// The rectangle of each segment when drawn at the left of `box`.
QList<QRect> segmentRects(const Segments& segments, const QRect& box, const QFont& font);
void segments(QPainter& painter, const QRect& box, const Segments& segments, const QFont& font);

/// Slanting lines: closed days, withheld passages.
void hatch(QPainter& painter, const QRect& box, const QColor& ink);

/// The height `text` needs when wrapped at `width`, and that text drawn; words too long for the width break anywhere.
int wrappedHeight(const QString& text, const QFont& font, int width);
/// Whether a word of it is wider than that, and is parted.
bool breaksWords(const QString& text, const QFont& font, int width);
void wrappedText(QPainter& painter, const QRect& box, const QString& text, const QFont& font, const QColor& ink, Qt::Alignment alignment = Qt::AlignLeft);

/// The chair mark: the program's own sign.
void chairMark(QPainter& painter, const QRectF& box, const QColor& ink);

} // namespace cadair::ui::paint
