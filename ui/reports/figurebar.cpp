#include "ui/reports/figurebar.h"

#include "ui/widgets/rowmodel.h"
#include "ui/widgets/rowpaint.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace cadair::ui {

FigureBar::FigureBar(QObject* parent) : QStyledItemDelegate(parent) {}

void FigureBar::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    m_rows.paint(painter, option, index);
    const RowCell cell = rowpaint::cellAt(index);
    if (cell.kind == RowCell::Kind::Section || cell.barOf <= 0)
        return;
    const QRect room = option.rect.adjusted(px(8), 0, -px(16), 0);
    const int height = px(12);
    const QRect whole(room.x(), room.y() + (room.height() - height) / 2, room.width(), height);
    const QRect done(whole.topLeft(), QSize(whole.width() * cell.barDone / cell.barOf, height));
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(whole, color(Token::Line));
    painter->fillRect(done, color(Token::Accent));
    painter->restore();
}

QSize FigureBar::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return m_rows.sizeHint(option, index);
}

} // namespace cadair::ui

#include "moc_figurebar.cpp"
