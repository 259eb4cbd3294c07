#include "ui/widgets/foldingrow.h"

#include "ui/widgets/theme.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace cadair::ui {

namespace {

/// Words that wrap take what there is, everything else what it asks for.
QSize sizeIn(const QLayoutItem* item, int width)
{
    QSize size = item->sizeHint().expandedTo(item->minimumSize());
    if (!item->hasHeightForWidth())
        return size;
    size.setWidth(std::min(size.width(), std::max(width, 1)));
    size.setHeight(std::max(item->heightForWidth(size.width()), item->minimumSize().height()));
    return size;
}

} // namespace

FoldingRow::FoldingRow(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(0); // else the style's
}

FoldingRow::~FoldingRow()
{
    qDeleteAll(m_items);
}

void FoldingRow::setFolds(bool folds)
{
    m_folds = folds;
    invalidate();
}

void FoldingRow::setAtRight(bool atRight)
{
    m_atRight = atRight;
    invalidate();
}

void FoldingRow::insertWidget(int index, QWidget* widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, index);
    invalidate();
}

QList<QLayoutItem*> FoldingRow::shown() const
{
    QList<QLayoutItem*> all;
    std::ranges::copy_if(m_items, std::back_inserter(all), [](const QLayoutItem* item) { return !item->isEmpty(); });
    return all;
}

QSize FoldingRow::sizeHint() const
{
    QSize all(0, 0);
    for (const QLayoutItem* item : shown()) {
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        all.rwidth() += size.width() + (all.width() > 0 ? spacing() : 0);
        all.setHeight(std::max(all.height(), size.height()));
    }
    return all;
}

QSize FoldingRow::minimumSize() const
{
    if (!m_folds)
        return sizeHint();
    QSize least(0, 0);
    for (const QLayoutItem* item : shown())
        least = least.expandedTo(item->hasHeightForWidth() ? QSize(0, item->minimumSize().height()) : item->sizeHint().expandedTo(item->minimumSize()));
    return least;
}

void FoldingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QList<FoldingRow::Line> FoldingRow::lines(int width) const
{
    QList<Line> all;
    for (QLayoutItem* item : shown()) {
        const QSize size = sizeIn(item, width);
        if (all.isEmpty() || (m_folds && all.last().width + spacing() + size.width() > width))
            all.append(Line{});
        Line& line = all.last();
        line.width += size.width() + (line.things.isEmpty() ? 0 : spacing());
        line.height = std::max(line.height, size.height());
        line.things.append({item, size});
    }
    return all;
}

QSize FoldingRow::lastRow(int width) const
{
    const QList<Line> all = lines(width);
    return all.isEmpty() ? QSize(0, 0) : QSize(all.last().width, all.last().height);
}

int FoldingRow::place(const QRect& rect, bool move) const
{
    int y = rect.top();
    bool first = true;
    for (const Line& line : lines(rect.width())) {
        if (!std::exchange(first, false))
            y += px(4);
        int x = m_atRight ? std::max(rect.left(), rect.left() + rect.width() - line.width) : rect.left();
        for (const auto& [item, size] : line.things) {
            if (move)
                item->setGeometry({QPoint(x, y + (line.height - size.height()) / 2), size});
            x += size.width() + spacing();
        }
        y += line.height;
    }
    return y - rect.top();
}

} // namespace cadair::ui

#include "moc_foldingrow.cpp"
