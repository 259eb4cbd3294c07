#include "ui/widgets/foldingrow.h"

#include "ui/widgets/theme.h"

#include <QWidget>

#include <algorithm>

namespace cadair::ui {

namespace {

/// One row of it: what stands there, how wide each is, and how much all of them take.
struct Line {
    QList<std::pair<QLayoutItem*, QSize>> things = {};
    int width = 0;
    int height = 0;
};

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

int FoldingRow::gap() const
{
    return std::max(spacing(), 0);
}

QSize FoldingRow::sizeHint() const
{
    QSize all(0, 0);
    for (const QLayoutItem* item : shown()) {
        const QSize size = item->sizeHint().expandedTo(item->minimumSize());
        all.rwidth() += size.width() + (all.width() > 0 ? gap() : 0);
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

int FoldingRow::place(const QRect& rect, bool move) const
{
    QList<Line> lines{{}};
    for (QLayoutItem* item : shown()) {
        const QSize size = sizeIn(item, rect.width());
        if (m_folds && lines.last().width > 0 && lines.last().width + gap() + size.width() > rect.width())
            lines.append(Line{});
        Line& line = lines.last();
        line.width += size.width() + (line.things.isEmpty() ? 0 : gap());
        line.height = std::max(line.height, size.height());
        line.things.append({item, size});
    }
    int y = rect.top();
    for (const Line& line : std::as_const(lines)) {
        if (&line != &lines.first())
            y += px(4);
        int x = m_atRight ? std::max(rect.left(), rect.left() + rect.width() - line.width) : rect.left();
        for (const auto& [item, size] : line.things) {
            if (move)
                item->setGeometry({QPoint(x, y + (line.height - size.height()) / 2), size});
            x += size.width() + gap();
        }
        y += line.height;
    }
    return y - rect.top();
}

} // namespace cadair::ui

#include "moc_foldingrow.cpp"
