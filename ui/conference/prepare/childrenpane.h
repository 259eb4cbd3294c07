#pragma once

#include "ui/conference/prepare/rowspane.h"

namespace cadair::ui {

/// Each child's own part: what is presumed at that age, the wish, what was settled, how the child is heard; the other
/// children of the household, with why there is no decision for them; and what the family gives the conference themselves.
class ChildrenPane final : public RowsPane {
    Q_OBJECT
public:
    ChildrenPane(const PrepareTools& tools, QWidget* parent);

    QString paneId() const override { return QStringLiteral("children"); }
    std::vector<Command> commands() const override;

    enum Column { Child, Presumed, Wish, Settled, Heard, ColumnCount };

protected:
    std::vector<QString> rowIds() const override;
    RowCell cell(const QString& id, int column) const override;
    QString heading(int column) const override;
    std::vector<ColumnWidth> columns() const override;
    QString title() const override;
    QString addWords() const override;
    QString keyWords() const override;
    void openRow(const QString& id) override;
    void addRow(const QString& current) override;
    void removeRow(const QString& id) override;

private:
    std::optional<size_t> childAt(const QString& id) const;
    std::optional<size_t> contributionAt(const QString& id) const;
    RowCell childCell(size_t child, int column) const;
    RowCell settledCell(const ChildHeard& heard) const;
    RowCell heardCell(const ChildHeard& heard) const;
    RowCell contributionCell(size_t index, int column) const;
    RowCell otherCell(const QString& id, int column) const;
};

} // namespace cadair::ui
