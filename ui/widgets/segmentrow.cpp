#include "ui/widgets/segmentrow.h"

#include "ui/widgets/theme.h"

#include <algorithm>

namespace cadair::ui {

SegmentRow::SegmentRow(QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

SegmentRow::~SegmentRow()
{
    qDeleteAll(m_items);
}

void SegmentRow::setFolds(bool folds)
{
    m_folds = folds;
    invalidate();
}

QSize SegmentRow::sizeHint() const
{
    QSize all(0, 0);
    for (const QLayoutItem* item : m_items) {
        all.rwidth() += item->sizeHint().width();
        all.setHeight(std::max(all.height(), item->sizeHint().height()));
    }
    return all;
}

QSize SegmentRow::minimumSize() const
{
    if (!m_folds)
        return sizeHint();
    QSize least(0, 0);
    for (const QLayoutItem* item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

void SegmentRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int SegmentRow::place(const QRect& rect, bool move) const
{
    QPoint at = rect.topLeft();
    int rowHeight = 0;
    for (QLayoutItem* item : m_items) {
        const QSize size = item->sizeHint();
        if (m_folds && at.x() > rect.left() && at.x() + size.width() > rect.left() + rect.width()) {
            at = {rect.left(), at.y() + rowHeight + px(4)};
            rowHeight = 0;
        }
        if (move)
            item->setGeometry({at, size});
        at.rx() += size.width();
        rowHeight = std::max(rowHeight, size.height());
    }
    return at.y() + rowHeight - rect.top();
}

} // namespace cadair::ui

#include "moc_segmentrow.cpp"
