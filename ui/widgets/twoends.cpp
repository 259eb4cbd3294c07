#include "ui/widgets/twoends.h"

#include "ui/widgets/foldingrow.h"

#include <algorithm>

namespace cadair::ui {

TwoEnds::TwoEnds(QWidget* parent) : QLayout(parent), m_left(new FoldingRow), m_right(new FoldingRow)
{
    for (FoldingRow* end : {m_left, m_right}) {
        end->setFolds(true);
        addChildLayout(end);
        m_ends.append(end);
    }
    m_right->setAtRight(true);
}

TwoEnds::~TwoEnds()
{
    while (QLayoutItem* end = takeAt(0))
        delete end;
}

QLayoutItem* TwoEnds::itemAt(int index) const
{
    return m_ends.value(index);
}

QLayoutItem* TwoEnds::takeAt(int index)
{
    return index >= 0 && index < count() ? m_ends.takeAt(index) : nullptr;
}

TwoEnds::Places TwoEnds::placesIn(const QRect& rect) const
{
    const int width = rect.width();
    const int left = m_left->heightForWidth(width);
    const QSize last = m_left->lastRow(width);
    const int beside = width - last.width() - (last.width() > 0 ? spacing() : 0);
    if (m_right->sizeHint().width() > beside) { // beneath
        const int top = left + (left > 0 ? spacing() : 0);
        return {QRect(rect.left(), rect.top(), width, left), QRect(rect.left(), rect.top() + top, width, m_right->heightForWidth(width))};
    }
    const int right = m_right->heightForWidth(beside);
    const int row = std::max(last.height(), right); // both in the middle of it
    return {QRect(rect.left(), rect.top() + (row - last.height()) / 2, width, left),
            QRect(rect.left() + width - beside, rect.top() + left - last.height() + (row - right) / 2, beside, right)};
}

int TwoEnds::heightForWidth(int width) const
{
    if (!m_left->hasContent() && !m_right->hasContent())
        return 0; // a bar without anything takes no room
    const QMargins around = contentsMargins();
    const Places places = placesIn(QRect(0, 0, width - around.left() - around.right(), 0));
    return std::max(places.left.bottom(), places.right.bottom()) + 1 + around.top() + around.bottom();
}

QSize TwoEnds::sizeHint() const
{
    const QSize left = m_left->sizeHint();
    const QSize right = m_right->sizeHint();
    if (left.isNull() && right.isNull())
        return {0, 0};
    const bool both = m_left->hasContent() && m_right->hasContent();
    return QSize(left.width() + (both ? spacing() : 0) + right.width(), std::max(left.height(), right.height())).grownBy(contentsMargins());
}

QSize TwoEnds::minimumSize() const
{
    const QSize least = m_left->minimumSize().expandedTo(m_right->minimumSize());
    return least.isNull() ? least : least.grownBy(contentsMargins());
}

void TwoEnds::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const Places places = placesIn(rect.marginsRemoved(contentsMargins()));
    m_left->setGeometry(places.left);
    m_right->setGeometry(places.right);
}

} // namespace cadair::ui

#include "moc_twoends.cpp"
