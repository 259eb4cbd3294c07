#pragma once

#include "core/workflow/figures.h"
#include "core/wording/namesoffigures.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// The figures as rows: a heading for each group, each figure with its parts under it.
class FiguresTable final : public RowModel {
    Q_OBJECT
public:
    enum Column { Name, Now, Before, Share, Bar, ColumnCount };
    explicit FiguresTable(const AgencyKinds& agencies, QObject* parent = nullptr);

    void setLines(std::vector<FigureLine> lines);
    /// The figure with this row's id; nullptr where there is none.
    const FigureLine* line(const QString& id) const;
    const std::vector<FigureLine>& lines() const { return m_lines; }

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;
    QString header(int column) const override;
    QString spoken(int row) const override;

private:
    struct Row {
        FigureGroup group = FigureGroup::Meetings;
        std::optional<size_t> line; ///< empty: the heading of the group
    };
    const AgencyKinds& m_agencies;
    std::vector<FigureLine> m_lines;
    std::vector<Row> m_rows;
};

} // namespace cadair::ui
