#pragma once

#include "ui/widgets/rowmodel.h"

#include <utility>

namespace cadair::ui {

/// A row model whose screen makes the cells: the values stay with the screen, nothing is kept twice. The screen changes its
/// values inside changeRows(), as for every row model.
class MadeRows final : public RowModel {
public:
    struct Makers {
        std::function<int()> rows;
        std::function<int()> columns;
        std::function<RowCell(int row, int column)> cell;
        std::function<QString(int row)> id;
        std::function<QString(int column)> header;           ///< empty: no headings
        std::function<QString(int row)> spoken;              ///< empty: the cells, joined
        std::function<QString(int row, int column)> tip;     ///< empty: none
        std::function<Tone(int row)> ground;                 ///< empty: plain
    };
    MadeRows(Makers makers, QObject* parent) : RowModel(parent), m_makers(std::move(makers)) {}

    int rows() const override { return m_makers.rows(); }
    int columns() const override { return m_makers.columns(); }
    RowCell cell(int row, int column) const override { return m_makers.cell(row, column); }
    QString rowId(int row) const override { return m_makers.id(row); }
    QString header(int column) const override { return m_makers.header ? m_makers.header(column) : QString(); }
    QString spoken(int row) const override { return m_makers.spoken ? m_makers.spoken(row) : RowModel::spoken(row); }
    QString tip(int row, int column) const override { return m_makers.tip ? m_makers.tip(row, column) : QString(); }
    Tone ground(int row) const override { return m_makers.ground ? m_makers.ground(row) : Tone::Plain; }

private:
    Makers m_makers;
};

} // namespace cadair::ui
