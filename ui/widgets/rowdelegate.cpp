#include "ui/widgets/rowdelegate.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/rowmodel.h"
#include "ui/widgets/rowpaint.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

using namespace rowpaint;

RowDelegate::RowDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void RowDelegate::setRowHeights(int oneLine, int twoLines)
{
    m_oneLine = oneLine;
    m_twoLines = twoLines;
}

int RowDelegate::naturalWidth(const RowCell& cell, bool firstColumn)
{
    const int padding = leftPadding(firstColumn) + rightPadding();
    switch (cell.kind) {
    case RowCell::Kind::Button: return paint::buttonSize(faceOf(cell), textFont(TextSize::Body)).width() + 2 * px(8);
    case RowCell::Kind::Choice:
        return paint::segmentsSize(segmentsOf(cell), textFont(TextSize::Body)).width() + padding;
    case RowCell::Kind::Chip: return paint::chipSize(cell.text, cell.icon).width() + padding;
    case RowCell::Kind::Dots: return static_cast<int>(cell.dots.size()) * px(24) + padding;
    case RowCell::Kind::Section: return 0;
    case RowCell::Kind::Check:
    case RowCell::Kind::Text: break;
    }
    const int first = QFontMetrics(mainFont(cell)).horizontalAdvance(cell.text);
    const int second = QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(cell.second);
    const int before = cell.kind == RowCell::Kind::Check ? px(26) : iconWidth(cell);
    return std::max(first, second) + before + padding + px(2);
}

int RowDelegate::leastWidth(const RowCell& cell, bool firstColumn)
{
    if (cell.kind != RowCell::Kind::Text && cell.kind != RowCell::Kind::Check)
        return naturalWidth(cell, firstColumn);
    const auto longestWord = [](const QString& text, const QFont& font) {
        const QFontMetrics metrics(font);
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        return words.isEmpty() ? QString() : *std::ranges::max_element(words, {}, [&](const QString& word) { return metrics.horizontalAdvance(word); });
    };
    RowCell words = cell;
    words.text = longestWord(cell.text, mainFont(cell));
    words.second = longestWord(cell.second, textFont(TextSize::Small));
    return naturalWidth(words, firstColumn);
}

int RowDelegate::takeCuts()
{
    return rowpaint::takeCuts();
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowCell cell = cellAt(index);
    const bool first = index.column() == 0;
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    drawGround(*painter, option, index, cell, index.row() == m_hoveredRow);
    const QRect inner = option.rect.adjusted(leftPadding(first), 0, -rightPadding(), 0);
    switch (cell.kind) {
    case RowCell::Kind::Text: drawTextCell(*painter, cell, inner); break;
    case RowCell::Kind::Section: drawSection(*painter, cell, inner.adjusted(0, 0, -px(8), 0)); break;
    case RowCell::Kind::Check: drawCheckCell(*painter, cell, inner); break;
    case RowCell::Kind::Dots: drawDots(*painter, cell, inner); break;
    case RowCell::Kind::Chip:
        if (!cell.text.isEmpty()) {
            const QSize size = paint::chipSize(cell.text, cell.icon);
            if (size.width() > inner.width())
                countCut();
            paint::chip(*painter, QRect(QPoint(inner.x(), inner.y() + (inner.height() - size.height()) / 2), size),
                        cell.text, cell.icon, cell.tone);
        }
        break;
    case RowCell::Kind::Choice: {
        const QRect box = segmentsBox(cell, option.rect, first);
        if (box.right() > option.rect.right())
            countCut();
        paint::segments(*painter, box, segmentsOf(cell), textFont(TextSize::Body));
        break;
    }
    case RowCell::Kind::Button:
        if (!cell.text.isEmpty()) {
            if (buttonRect(cell, option.rect).width()
                < paint::buttonSize(faceOf(cell), textFont(TextSize::Body)).width())
                countCut();
            paint::button(*painter, buttonRect(cell, option.rect), faceOf(cell), textFont(TextSize::Body));
        }
        break;
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && cell.kind != RowCell::Kind::Section) {
        const QModelIndex current = view->currentIndex();
        if (m_ringAroundRow && current.row() == index.row() && current.parent() == index.parent())
            paint::focusRing(*painter, rowRect(option).adjusted(2, 2, -2, -3));
        else if (!m_ringAroundRow && current == index)
            paint::focusRing(*painter, option.rect.adjusted(2, 2, -2, -3));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const RowCell cell = cellAt(index);
    const bool first = index.column() == 0;
    const int width = naturalWidth(cell, first);
    if (cell.kind == RowCell::Kind::Section
        || (!first && cellAt(index.siblingAtColumn(0)).kind == RowCell::Kind::Section))
        return {width,
                std::max(px(28), QFontMetrics(textFont(TextSize::Small, true)).height() + px(8))
                    + (cell.barOf > 0 ? px(8) : 0)};
    int room = option.rect.width();
    if (room <= 0)
        if (const auto* view = qobject_cast<const QAbstractItemView*>(option.widget))
            room = view->viewport()->width();
    int height = px(m_oneLine);
    switch (cell.kind) {
    case RowCell::Kind::Button:
    case RowCell::Kind::Choice:
        height = std::max(height, paint::buttonSize(faceOf(cell), textFont(TextSize::Body)).height() + px(9));
        break;
    case RowCell::Kind::Chip: height = std::max(height, paint::chipSize(cell.text, cell.icon).height() + px(8)); break;
    case RowCell::Kind::Dots:
    case RowCell::Kind::Section: break;
    case RowCell::Kind::Text:
    case RowCell::Kind::Check: {
        const int before = cell.kind == RowCell::Kind::Check ? px(26) : iconWidth(cell);
        const int inner = room - leftPadding(first) - rightPadding() - before;
        if (!cell.second.isEmpty())
            height = px(m_twoLines);
        height = std::max(height, linesOf(cell, inner).total() + px(8));
        break;
    }
    }
    return {width, height};
}

bool RowDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const RowCell cell = cellAt(index);
    if (mouse->button() != Qt::LeftButton || !cell.enabled)
        return false;
    const QPoint at = mouse->position().toPoint();
    if (cell.kind == RowCell::Kind::Button && !cell.text.isEmpty() && buttonRect(cell, option.rect).contains(at)) {
        Q_EMIT buttonPressed(index);
        return true;
    }
    if (cell.kind == RowCell::Kind::Check) {
        Q_EMIT checkPressed(index);
        return true;
    }
    if (cell.kind == RowCell::Kind::Choice) {
        const QList<QRect> rects = paint::segmentRects(
            segmentsOf(cell), segmentsBox(cell, option.rect, index.column() == 0), textFont(TextSize::Body));
        for (int i = 0; i < rects.size(); ++i)
            if (rects.at(i).contains(at)) {
                Q_EMIT segmentPressed(index, i);
                return true;
            }
    }
    return false;
}

} // namespace cadair::ui

#include "moc_rowdelegate.cpp"
