#pragma once

#include "core/casework/scale.h"
#include "ui/conference/live/livestate.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// The marks for one danger statement. Until they are shown together a row says only that a slip was entered; the family's
/// marks stand apart from the practitioners'. Nothing is worked out from them.
class ScaleModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { Who, Mark, Why, ColumnCount };
    ScaleModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    /// `statement` nullptr: nothing to mark.
    void setMarks(const LiveState* state, const ScaleStatement* statement, bool takes);
    /// nullptr: a heading, or nobody.
    const Participant* person(int row) const;
    const ScaleMark* mark(int row) const;
    bool isRevealed() const { return m_statement.revealed; }
    /// Lowest and highest mark of those shown; empty where nothing is.
    std::optional<std::pair<int, int>> range() const;
    /// What is shown, as the record would have it, a line for each person.
    QStringList recordLines() const;

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString header(int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;

private:
    struct Row {
        std::optional<Participant> person; ///< empty: the heading of what follows
        bool family = false;
    };
    const Desk& m_desk;
    ScaleStatement m_statement;
    bool m_takes = false;
    std::vector<Row> m_rows;
};

} // namespace cadair::ui
