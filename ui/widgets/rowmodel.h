#pragma once

#include "ui/widgets/rowcell.h"

#include <QAbstractTableModel>

#include <functional>

namespace cadair::ui {

/// Roles of every row model. RowRole holds a RowCell; the others are raw data.
enum RowRoles { RowRole = Qt::UserRole, IdRole, SortRole, GroundRole, HatchedRole };

/// A table of rows for CardTable and CardList. A subclass keeps domain values and makes cells from them when asked,
/// so no translated text is ever kept and a change of language needs only a repaint.
/// Change the values inside changeRows(), which tells the views and lets them keep their current row by its id.
class RowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual RowCell cell(int row, int column) const = 0;
    /// The heading of a column; empty for none.
    virtual QString header(int column) const
    {
        Q_UNUSED(column)
        return {};
    }
    /// Identity of the row as text: unique in the model. A section may leave it empty.
    virtual QString rowId(int row) const = 0;
    /// The row as one sentence for a screen reader ("School, R. Ellis, present since 10:02"). By default its cells, joined.
    virtual QString spoken(int row) const;
    /// Raw value to sort by.
    virtual QVariant sortValue(int row, int column) const;
    /// A row that stands on a state's ground (the child whose quorum is lost); Plain for most.
    virtual Tone ground(int row) const
    {
        Q_UNUSED(row)
        return Tone::Plain;
    }
    /// A row whose edge is hatched: something is withheld from somebody there. The row says so in words too.
    virtual bool hatched(int row) const
    {
        Q_UNUSED(row)
        return false;
    }
    virtual QString tip(int row, int column) const
    {
        Q_UNUSED(row)
        Q_UNUSED(column)
        return {};
    }

    int rowOf(const QString& id) const; ///< -1: not here
    bool isSection(int row) const;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Rows and columns may become others: a reset, after which views find their current row again.
    void changeRows(const std::function<void()>& change);
    /// The rows stay the same rows; only what they say has changed.
    void touch();

protected:
    bool event(QEvent* event) override;
};

} // namespace cadair::ui
