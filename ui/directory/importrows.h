#pragma once

#include "core/exchange/peoplecsv.h"
#include "ui/desk/desk.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// Which rows of a table are listed.
enum class ImportFilter { All, Problems, Known };

/// The rows of a table before they are taken.
class ImportRows final : public RowModel {
    Q_OBJECT
public:
    ImportRows(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    void setRows(std::vector<PeopleRow> rows);
    void setFilter(ImportFilter filter);
    void choose(const QString& id, RowChoice choice);
    const std::vector<PeopleRow>& all() const { return m_all; }
    ImportFilter filter() const { return m_filter; }
    /// How many rows a filter lists.
    int count(ImportFilter filter) const;
    int taken() const;

    int rows() const override;
    int columns() const override { return 4; }
    RowCell cell(int row, int column) const override;
    QString header(int column) const override;
    QString rowId(int row) const override;

private:
    void list(ImportFilter filter);
    const PeopleRow& at(int row) const;
    bool isListed(const PeopleRow& row, ImportFilter filter) const;
    RowCell stateOf(const PeopleRow& row) const;

    const Desk& m_desk;
    std::vector<PeopleRow> m_all;
    std::vector<size_t> m_listed;          ///< places in m_all
    ImportFilter m_filter = ImportFilter::All;
};

} // namespace cadair::ui
