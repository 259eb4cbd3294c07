#pragma once

#include "core/workflow/today.h"
#include "ui/widgets/rowmodel.h"

#include <set>

namespace cadair::ui {

/// Who is being waited for: a row for each conference and matter, that opens to its people. A matter that waits for one
/// person only is that person's row.
class WaitingModel final : public RowModel {
    Q_OBJECT
public:
    using RowModel::RowModel;

    void setGroups(std::vector<WaitingGroup> groups, QDate today);
    /// The matter a row is of, or stands for; nullptr where there is no such row.
    const WaitingGroup* group(const QString& id) const;
    /// The person of a row; nullptr for a matter with several.
    const WaitingFor* person(const QString& id) const;
    bool isOpen(const QString& id) const { return m_open.contains(id); }
    /// Opens a matter, or closes it; from a person of it too. Answers the row to stand on then.
    QString setOpen(const QString& id, bool open);
    int people() const;
    static QString idOf(const WaitingGroup& group);

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return 4; }
    RowCell cell(int row, int column) const override;
    QString header(int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;

private:
    struct Row {
        size_t group = 0;
        std::optional<size_t> person;
    };
    void lineUp();
    const Row* find(const QString& id) const;
    RowCell groupCell(const WaitingGroup& group, int column) const;
    RowCell personCell(const WaitingGroup& group, const WaitingFor& person, int column) const;
    QString what(const WaitingGroup& group, const WaitingFor& person) const;
    QString due(const std::optional<QDate>& due, bool late) const;

    std::vector<WaitingGroup> m_groups;
    std::vector<Row> m_rows;
    std::set<QString> m_open;       ///< matters that show their people
    QDate m_today;
};

} // namespace cadair::ui
