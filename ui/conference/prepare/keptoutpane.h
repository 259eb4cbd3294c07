#pragma once

#include "core/rules/excluding.h"
#include "ui/conference/prepare/rowspane.h"

namespace cadair::ui {

/// Requests to keep somebody out: who, asked by whom and in time or not, on what ground, what the chair decided, and what is
/// still owed.
class KeptOutPane final : public RowsPane {
    Q_OBJECT
public:
    KeptOutPane(const PrepareTools& tools, QWidget* parent);

    QString paneId() const override { return QStringLiteral("keptout"); }
    std::vector<Command> commands() const override;

    enum Column { Person, Asked, Ground, Decision, Owed, ColumnCount };

protected:
    std::vector<QString> rowIds() const override;
    RowCell cell(const QString& id, int column) const override;
    QString heading(int column) const override;
    std::vector<ColumnWidth> columns() const override;
    QString title() const override;
    QString addWords() const override;
    std::optional<DocumentKey> letterKind() const override;
    QString letterWords() const override;
    QString keyWords() const override;
    void openRow(const QString& id) override;
    void addRow(const QString& current) override;
    void removeRow(const QString& id) override;

private:
    const ExclusionRequest* request(const QString& id) const;
    RowCell asked(const ExclusionRequest& request) const;
    RowCell ground(const ExclusionRequest& request) const;
    RowCell decision(const ExclusionRequest& request, const Participant& person) const;
    RowCell owed(const ExclusionRequest& request) const;
};

} // namespace cadair::ui
