#pragma once

#include "core/casework/plan.h"
#include "core/procedure/vaguewords.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// What a plan wants to reach, or what is done for it, row by row; the last row is where the next one is written.
class PlanRowsModel final : public RowModel {
    Q_OBJECT
public:
    enum class Kind { Outcomes, Actions };
    enum Column { What, Who, By, Measure, ColumnCount };
    PlanRowsModel(Kind kind, const VagueWords& vague, QObject* parent) : RowModel(parent), m_kind(kind), m_vague(vague) {}

    void setPlan(const ChildPlan& plan, bool takes);
    Kind kind() const { return m_kind; }
    /// Rows that are written; the one to write in comes after them.
    int written() const { return static_cast<int>(m_kind == Kind::Actions ? m_actions.size() : m_outcomes.size()); }
    /// What stands in one column of a row as text to be edited; a day as people write it.
    QString text(int row, int column) const;
    /// The column of the table for a column of the plan; -1 where this kind has none.
    int columnOf(Column column) const;
    /// What the action still leaves open, in words; empty for nothing.
    QString leavesOpen(int row) const;

    int rows() const override { return written() + (m_takes ? 1 : 0); }
    int columns() const override { return m_kind == Kind::Actions ? 4 : 3; }
    RowCell cell(int row, int column) const override;
    QString header(int column) const override;
    QString rowId(int row) const override { return row < written() ? QString::number(row) : QStringLiteral("new"); }
    QString spoken(int row) const override;

private:
    Column at(int column) const;

    Kind m_kind;
    const VagueWords& m_vague;
    bool m_takes = false;
    std::vector<PlanOutcome> m_outcomes;
    std::vector<PlanAction> m_actions;
};

} // namespace cadair::ui
