#pragma once

#include "core/workflow/answering.h"
#include "ui/desk/desk.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// One moment for one seat, row by row: the circumstances that decide what is asked, the lines to tick, those worth a
/// glance, and what the program sees for itself and does not find in order.
class ChecklistModel final : public RowModel {
    Q_OBJECT
public:
    enum class Kind { CircumstanceHead, Circumstance, TickHead, Line, GlanceHead, AgainstHead, UntoldHead, Nothing };
    ChecklistModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    /// What the model looks into; nulls: nothing to show. Both outlive its next call.
    struct Source {
        const OpenConference* conference = nullptr;
        const ChecklistView* view = nullptr;
    };
    /// `read` may replace what was looked into until now: rows are asked for before and after it, never meanwhile.
    void show(const std::function<Source()>& read);

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return 2; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;

    Kind kindOf(const QString& id) const;
    /// The line, circumstance or check of a row; null where the row is another kind.
    const ChecklistLine* line(const QString& id) const;
    const QString* circumstance(const QString& id) const;

private:
    struct Row {
        Kind kind;
        size_t index = 0;
    };
    std::vector<Row> rowsOf(const ChecklistView& view) const;
    const Row* row(const QString& id) const;
    RowCell lineCell(const ChecklistLine& line) const;
    QString headWords(Kind kind) const;

    const Desk& m_desk;
    const OpenConference* m_conference = nullptr;
    const ChecklistView* m_view = nullptr;
    std::vector<Row> m_rows;
};

} // namespace cadair::ui
