#include "ui/widgets/rowpaint.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/rowmodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <utility>

namespace cadair::ui::rowpaint {

using namespace Qt::StringLiterals;

namespace {
int cutTexts = 0;
}

int takeCuts()
{
    return std::exchange(cutTexts, 0);
}

void countCut()
{
    ++cutTexts;
}

RowCell cellAt(const QModelIndex& index)
{
    return index.data(RowRole).value<RowCell>();
}

int leftPadding(bool firstColumn) { return px(firstColumn ? 16 : 8); }
int rightPadding() { return px(8); }

QFont mainFont(const RowCell& cell)
{
    if (cell.kind == RowCell::Kind::Section)
        return textFont(TextSize::Small, true);
    return textFont(cell.small ? TextSize::Small : TextSize::Body, cell.strong);
}

int iconWidth(const RowCell& cell)
{
    return cell.icon.isEmpty() ? 0 : px(16) + px(8);
}

QColor iconInk(const RowCell& cell)
{
    return color(inkOf(cell.iconTone == Tone::Plain ? cell.tone : cell.iconTone));
}

paint::Segments segmentsOf(const RowCell& cell)
{
    paint::Segments segments;
    segments.texts = cell.options;
    segments.chosen = cell.chosen;
    segments.tick = true;
    segments.enabled = cell.enabled;
    return segments;
}

paint::ButtonFace faceOf(const RowCell& cell)
{
    paint::ButtonFace face;
    face.text = cell.text;
    face.icon = cell.icon;
    face.enabled = cell.enabled;
    return face;
}

/// What the words at the right end of a text's first line take from it.
int sideWidth(const RowCell& cell)
{
    if (cell.kind != RowCell::Kind::Text || cell.sideText.isEmpty())
        return 0;
    return QFontMetrics(textFont(TextSize::Body, true)).horizontalAdvance(cell.sideText) + px(8);
}

Lines linesOf(const RowCell& cell, int width)
{
    Lines lines;
    lines.first = paint::wrappedHeight(cell.text, mainFont(cell), width - sideWidth(cell));
    if (!cell.second.isEmpty())
        lines.second = paint::wrappedHeight(cell.second, textFont(TextSize::Small), width);
    return lines;
}

QRect buttonRect(const RowCell& cell, const QRect& box)
{
    const QSize size = paint::buttonSize(faceOf(cell), textFont(TextSize::Body));
    const int width = std::min(size.width(), box.width() - 2 * px(8));
    const int x = cell.atRight ? box.right() + 1 - px(8) - width : box.x() + px(8);
    return {x, box.y() + (box.height() - size.height()) / 2, width, size.height()};
}

QRect segmentsBox(const RowCell& cell, const QRect& box, bool first)
{
    const QSize size = paint::segmentsSize(segmentsOf(cell), textFont(TextSize::Body));
    return {box.x() + leftPadding(first), box.y() + (box.height() - size.height()) / 2, size.width(), size.height()};
}

void noteCut(const QString& text, const QFont& font, int width)
{
    if (paint::breaksWords(text, font, width))
        ++cutTexts;
}

void drawTextCell(QPainter& painter, const RowCell& cell, const QRect& inner)
{
    const int room = inner.width() - iconWidth(cell);
    const Lines lines = linesOf(cell, room);
    const int top = inner.y() + std::max(0, (inner.height() - lines.total()) / 2);
    const QFont font = mainFont(cell);
    const int x = inner.x() + iconWidth(cell);
    if (!cell.icon.isEmpty())
        drawIcon(painter, QRect(inner.x(), top, px(16), QFontMetrics(font).height()), cell.icon, iconInk(cell), px(16));
    const Qt::Alignment side = cell.atRight ? Qt::AlignRight : Qt::AlignLeft;
    const int beside = sideWidth(cell);
    paint::wrappedText(painter, QRect(x, top, room - beside, lines.first), cell.text, font, color(inkOf(cell.tone)), side);
    noteCut(cell.text, font, room - beside);
    if (beside > 0)
        paint::wrappedText(painter, QRect(x, top, room, lines.first), cell.sideText, textFont(TextSize::Body, true),
                           color(inkOf(cell.sideTone)), Qt::AlignRight);
    if (lines.second > 0)
        paint::wrappedText(painter, QRect(x, top + lines.first, room, lines.second), cell.second,
                           textFont(TextSize::Small), color(inkOf(cell.secondTone)), side);
}

void drawDots(QPainter& painter, const RowCell& cell, const QRect& inner)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = px(13);
    const int pitch = px(24);
    int x = inner.x();
    for (const RowCell::Dot dot : cell.dots) {
        const QRectF box(x + 0.5, inner.y() + (inner.height() - size) / 2 + 0.5, size - 1, size - 1);
        if (dot == RowCell::Dot::Dash) {
            painter.setPen(QPen(color(Token::Muted), 1.5));
            painter.drawLine(QPointF(box.left() + 1, box.center().y()), QPointF(box.right() - 1, box.center().y()));
        } else {
            painter.setPen(QPen(color(dot == RowCell::Dot::Filled ? Token::Accent : Token::Muted), 1.3));
            painter.setBrush(dot == RowCell::Dot::Filled ? QBrush(color(Token::Accent)) : Qt::NoBrush);
            painter.drawEllipse(box);
        }
        x += pitch;
    }
}

void drawCheckCell(QPainter& painter, RowCell cell, const QRect& inner)
{
    const QRect box(inner.x(), inner.y() + (inner.height() - px(18)) / 2, px(18), px(18));
    const bool on = cell.chosen > 0;
    paint::roundedBox(painter, box, color(on && cell.enabled ? Token::Accent : cell.enabled ? Token::Base : Token::Alt),
                      color(!cell.enabled ? Token::Line : on ? Token::Accent : Token::Border), 3);
    if (on)
        drawIcon(painter, box, u"check-lg"_s, color(cell.enabled ? Token::OnAccent : Token::Muted), px(14));
    cell.icon.clear();
    drawTextCell(painter, cell, inner.adjusted(px(26), 0, 0, 0));
}

/// The bar of a section; what goes beyond its whole stands apart by a gap and in the colour of attention.
void drawSectionBar(QPainter& painter, const RowCell& cell, const QRect& bar)
{
    const int whole = std::max(cell.barOf, cell.barDone);
    const int inTime = bar.width() * std::min(cell.barDone, cell.barOf) / whole;
    painter.fillRect(bar, color(Token::Line));
    painter.fillRect(QRect(bar.topLeft(), QSize(inTime, bar.height())), color(Token::Accent));
    if (cell.barDone > cell.barOf) {
        painter.fillRect(QRect(bar.x() + inTime, bar.y(), px(2), bar.height()), color(Token::Base));
        painter.fillRect(bar.adjusted(inTime + px(2), 0, 0, 0), color(Token::Attention));
    }
}

void drawSection(QPainter& painter, const RowCell& cell, const QRect& inner)
{
    const QRect words = cell.barOf > 0 ? inner.adjusted(0, 0, 0, -px(6)) : inner;
    drawTextCell(painter, cell, words);
    if (!cell.sideText.isEmpty())
        paint::wrappedText(painter, words, cell.sideText, textFont(TextSize::Small, cell.sideTone == Tone::Attention),
                           color(inkOf(cell.sideTone)), Qt::AlignRight | Qt::AlignVCenter);
    if (cell.barOf > 0)
        drawSectionBar(painter, cell, QRect(inner.x(), inner.bottom() - px(7), inner.width(), px(4)));
}

/// The whole row's rectangle, so that one ring can be drawn piece by piece through each cell's own clip.
QRect rowRect(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {0, option.rect.y(), width, option.rect.height()};
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const RowCell& cell,
                bool hovered)
{
    const bool section = cell.kind == RowCell::Kind::Section;
    const bool selected = option.state.testFlag(QStyle::State_Selected) && !section;
    const auto ground = static_cast<Tone>(index.data(GroundRole).toInt());
    const bool toned = ground != Tone::Plain && ground != Tone::Muted;
    if (selected)
        painter.fillRect(option.rect, color(Token::Selection));
    else if (toned)
        painter.fillRect(option.rect, color(groundOf(ground)));
    else if (section || hovered)
        painter.fillRect(option.rect, color(Token::Alt));
    const int rows = index.model()->rowCount(index.parent());
    if (index.row() < rows - 1) {
        painter.setPen(color(Token::Line));
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (index.column() == 0 && index.data(HatchedRole).toBool())
        paint::hatch(painter, QRect(option.rect.x(), option.rect.y(), px(8), option.rect.height()), color(inkOf(Tone::Attention)));
    else if (index.column() == 0 && (selected || toned))
        painter.fillRect(
            QRect(option.rect.x(), option.rect.y(), toned && !selected ? px(4) : px(3), option.rect.height()),
            color(toned ? inkOf(ground) : Token::Accent));
}

} // namespace cadair::ui::rowpaint
