#pragma once

#include "ui/widgets/rowmodel.h"

#include <QListView>
#include <QTableView>

#include <vector>

namespace cadair::ui {

class RowDelegate;

/// How wide a column is: `width` 11 pt pixels, or as wide as its contents, or what is left (`stretch`; one at least). Where all of
/// them have no room, columns by contents give way, as far as their texts can wrap.
struct ColumnWidth {
    enum class Kind { Fixed, Contents, Stretch } kind = Kind::Contents;
    int width = 0; ///< Fixed: the width. Contents and Stretch: the least width.
};

/// A table inside a card: no frame, no grid, hairlines. Columns are fixed, by contents or stretched. Enter (or a double
/// click, or the row's own button) activates; Space, digits and signs are signals of their own; Ctrl+Down and Ctrl+Up go from
/// heading to heading.
class CardTable final : public QTableView {
    Q_OBJECT
public:
    enum class Unit { Row, Cell };
    explicit CardTable(QWidget* parent = nullptr, Unit unit = Unit::Row);

    /// The model stays the caller's (a child of a widget, so that it hears of a change of language).
    void setRows(RowModel* model);
    void setColumns(std::vector<ColumnWidth> columns);
    void setRowHeights(int oneLine, int twoLines);
    /// High enough for all its rows, so that an outer pane scrolls instead; the header counts.
    void setGrowsWithRows(bool grows);

    QString currentId() const;
    /// Makes the row with this id the current one; false where it is not here.
    bool setCurrentId(const QString& id);
    RowModel* rows() const { return m_rows; }

Q_SIGNALS:
    /// Enter, double click or the row's button, on a row that is not a section.
    void rowActivated(const QString& id, int column);
    void spacePressed(const QString& id, int column);
    /// 0 to 9 pressed on the current cell.
    void digitPressed(const QString& id, int column, int digit);
    /// + or − pressed.
    void signPressed(const QString& id, QChar sign);
    /// A segment clicked, or its number pressed (1 is the first).
    void segmentChosen(const QString& id, int column, int segment);
    void currentChanged(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    QModelIndex besideHeading(const QModelIndex& from, int step) const;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    QSize sizeHint() const override;

private:
    /// Columns and heights. A table on a page that is not in front waits until it is.
    void arrange();
    /// Long lists: the heights of the rows in sight alone; the others have a usual height until they come into it.
    void measureInSight();
    bool isLong() const;
    void remember();
    void restore();
    void fitColumns();
    using CellWidth = int (*)(const RowCell& cell, bool firstColumn);
    /// The width of the widest cell of a column and its heading, `least` at least.
    int askedBy(int column, int least, CellWidth widthOf) const;
    void narrow(const std::vector<int>& columns, int by);
    int headerWidth(int column) const;

    RowDelegate* m_delegate;
    RowModel* m_rows = nullptr;
    std::vector<ColumnWidth> m_columns;
    QString m_standsOn;      ///< the current row, asked for when it became that: later its model may look at other values already
    QString m_keptId;
    int m_keptColumn = 0;
    int m_keptScroll = 0;
    Unit m_unit;
    bool m_grows = false;
    bool m_arranging = false;
    bool m_toArrange = false; ///< changed while it was out of sight
    std::vector<bool> m_measured; ///< long lists: rows whose height is known
};

/// A list of one column inside a card: a CardTable without a header.
CardTable* makeCardList(QWidget* parent);

} // namespace cadair::ui
