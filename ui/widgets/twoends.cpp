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

int TwoEnds::gap() const
{
    return std::max(spacing(), 0);
}

/// Both on one line.
bool TwoEnds::fitsIn(int width) const
{
    const bool both = m_left->hasContent() && m_right->hasContent();
    return m_left->sizeHint().width() + (both ? gap() : 0) + m_right->sizeHint().width() <= width;
}

int TwoEnds::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int within = width - around.left() - around.right();
    const int left = m_left->heightForWidth(within);
    const int right = m_right->heightForWidth(within);
    const bool both = left > 0 && right > 0;
    const int height = fitsIn(within) ? std::max(left, right) : left + (both ? gap() : 0) + right;
    return height + around.top() + around.bottom();
}

QSize TwoEnds::sizeHint() const
{
    const QSize left = m_left->sizeHint();
    const QSize right = m_right->sizeHint();
    const bool both = m_left->hasContent() && m_right->hasContent();
    return QSize(left.width() + (both ? gap() : 0) + right.width(), std::max(left.height(), right.height())).grownBy(contentsMargins());
}

QSize TwoEnds::minimumSize() const
{
    return m_left->minimumSize().expandedTo(m_right->minimumSize()).grownBy(contentsMargins());
}

void TwoEnds::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect within = rect.marginsRemoved(contentsMargins());
    const int left = m_left->heightForWidth(within.width());
    const int right = m_right->heightForWidth(within.width());
    if (fitsIn(within.width())) { // side by side, in the middle of the height
        const int leftWidth = m_left->sizeHint().width();
        m_left->setGeometry({within.left(), within.top() + (within.height() - left) / 2, leftWidth, left});
        const int rest = within.width() - leftWidth;
        m_right->setGeometry({within.left() + leftWidth, within.top() + (within.height() - right) / 2, rest, right});
        return;
    }
    m_left->setGeometry({within.left(), within.top(), within.width(), left});
    m_right->setGeometry({within.left(), within.top() + left + (left > 0 ? gap() : 0), within.width(), right});
}

} // namespace cadair::ui

#include "moc_twoends.cpp"
