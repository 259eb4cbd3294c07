#pragma once

#include "ui/widgets/rowcell.h"

#include <QStyledItemDelegate>

namespace cadair::ui {

/// The one delegate of every table and list: draws a RowCell with its row's ground, hairline, selection tint, accent edge
/// and focus ring. Text too wide for its column wraps and makes the row higher; nothing is cut short.
class RowDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(QObject* parent = nullptr);

    /// Whether the ring goes round the whole row or round the one cell.
    void setRingAroundRow(bool wholeRow) { m_ringAroundRow = wholeRow; }
    /// Least heights in 11 pt pixels of a row with one line and of one with two.
    void setRowHeights(int oneLine, int twoLines);
    void setHoveredRow(int row) { m_hoveredRow = row; }
    /// The width the cell would like, in pixels, padding included.
    static int naturalWidth(const RowCell& cell, bool firstColumn);
    /// How narrow it can be: no word of a text is broken; what is not text keeps its width.
    static int leastWidth(const RowCell& cell, bool firstColumn);
    /// How many texts did not fit their cell since the last call (a word longer than its column): for tests.
    static int takeCuts();

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index) override;

Q_SIGNALS:
    void buttonPressed(const QModelIndex& index);
    void segmentPressed(const QModelIndex& index, int segment);
    void checkPressed(const QModelIndex& index);

private:
    bool m_ringAroundRow = true;
    int m_oneLine = 34;
    int m_twoLines = 48;
    int m_hoveredRow = -1;
};

} // namespace cadair::ui
