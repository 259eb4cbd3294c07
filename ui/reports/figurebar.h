#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QStyledItemDelegate>

namespace cadair::ui {

/// The last column of the figures: a bar filled `barDone` of `barOf` in the row itself, so that no number is far from its
/// picture. What the bar shows stands as words in the row; it says nothing of its own. Everything else is a row's.
class FigureBar final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FigureBar(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    RowDelegate m_rows;
};

} // namespace cadair::ui
