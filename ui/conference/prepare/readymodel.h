#pragma once

#include "ui/conference/prepare/preparestate.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// "Ready?": what is to do first, what is done after it.
class ReadyModel final : public RowModel {
    Q_OBJECT
public:
    ReadyModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    void setState(const PrepareState* state);
    const ReadyItem* item(const QString& id) const;
    /// Why the line is on the list: what is missing, and the text of the rule.
    QString why(const ReadyItem& item) const;

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return 1; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;

private:
    struct Row {
        std::optional<ReadyState> section;
        size_t item = 0;
    };
    QString title(const ReadyItem& item) const;
    QString second(const ReadyItem& item) const;
    QString toTell(int people) const;
    QString whoActs(const RuleId& rule) const;

    const Desk& m_desk;
    const PrepareState* m_state = nullptr;
    std::vector<Row> m_rows;
};

} // namespace cadair::ui
