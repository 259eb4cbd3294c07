#pragma once

#include "core/exchange/peoplecsv.h"
#include "ui/desk/desk.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// Which rows of a table are listed.
enum class ImportFilter { All, Problems, Known };

/// The rows of a table before they are taken, a page at a time: a view never measures twenty thousand rows at once.
class ImportRows final : public RowModel {
    Q_OBJECT
public:
    ImportRows(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    static constexpr size_t pageSize = 200;

    void setRows(std::vector<PeopleRow> rows);
    void setFilter(ImportFilter filter);
    void setPage(size_t page);
    void choose(const QString& id, RowChoice choice);
    const std::vector<PeopleRow>& all() const { return m_all; }
    ImportFilter filter() const { return m_filter; }
    size_t page() const { return m_page; }
    size_t pages() const { return std::max<size_t>(1, (m_listed.size() + pageSize - 1) / pageSize); }
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
    size_t m_page = 0;
};

} // namespace cadair::ui
