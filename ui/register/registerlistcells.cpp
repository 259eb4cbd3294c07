#include "ui/register/registerlist.h"

#include "ui/register/registerwords.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"

// What the rows of the register's list show.

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Born, Category, Since, Review, Lead, SinceThen, ColumnCount };

/// What stands small beneath a cell, one after the other.
QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace

MadeRows* RegisterList::makeRows()
{
    MadeRows::Makers makers;
    makers.rows = [this] { return static_cast<int>(m_listed.size()); };
    makers.columns = [this] { return static_cast<int>(m_columns.size()); };
    makers.id = [this](int row) { return rowAt(row).child.id.text(); };
    makers.cell = [this](int row, int column) { return cell(rowAt(row), m_columns.at(static_cast<size_t>(column))); };
    makers.header = [this](int column) {
        const QStringList words{tr("Name"), tr("Born"), tr("Category"), tr("Since"), tr("Next review"), tr("Plan led by"), tr("Since then")};
        return words.value(m_columns.at(static_cast<size_t>(column)));
    };
    return new MadeRows(std::move(makers), m_table);
}

void RegisterList::changeTo(const std::function<void()>& take)
{
    using enum ColumnWidth::Kind;
    static const std::map<int, ColumnWidth> widths{{Name, {Stretch, 150}}, {Born, {Contents, 120}}, {Category, {Stretch, 110}}, {Since, {Contents, 90}},
                                                   {Review, {Contents, 120}}, {Lead, {Stretch, 110}}, {SinceThen, {Stretch, 130}}};
    std::vector<ColumnWidth> inSight;
    m_rows->changeRows([&] {
        take();
        m_columns.clear();
        for (const auto& [column, width] : widths) {
            if ((column == Born && m_narrow) || (column == SinceThen && (m_narrow || !m_view.isPast())))
                continue;
            m_columns.push_back(column);
            inSight.push_back(width);
        }
    });
    m_table->setColumns(std::move(inSight));
}

RowCell RegisterList::name(const RegisterRow& row) const
{
    const QString born = m_narrow ? RegisterWords::born(row.child, m_view.day) : QString();
    return textCell(RegisterWords::name(row.child), joined({born, RegisterWords::formerly(row)}), true);
}

RowCell RegisterList::review(const RegisterRow& row) const
{
    RowCell cell = RegisterWords::review(row, m_view.day, m_view.isPast());
    if (m_narrow && m_view.isPast())
        cell.second = joined({cell.second, RegisterWords::since(row, m_view.day)});
    return cell;
}

RowCell RegisterList::cell(const RegisterRow& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name: return name(row);
    case Born: return textCell(RegisterWords::born(row.child, m_view.day));
    case Category: return row.categories.empty() ? mutedCell(tr("none stated")) : textCell(RegisterWords::categories(row.categories));
    case Since: return since(row);
    case Review: return review(row);
    case Lead: return row.lead.isEmpty() ? mutedCell(tr("nobody named")) : textCell(row.lead);
    case SinceThen: return mutedCell(RegisterWords::since(row, m_view.day));
    case ColumnCount: break;
    }
    return {};
}

PlanLength RegisterList::lengthOf(const RegisterRow& row) const
{
    return m_view.procedure ? cadair::lengthOf(row.spell.since, row.child, *m_view.procedure, m_view.day) : PlanLength{.rule = {}};
}

RowCell RegisterList::since(const RegisterRow& row) const
{
    const QString elsewhere = row.spell.placedBy ? QString() : tr("begun elsewhere");
    const PlanLength length = lengthOf(row);
    if (!length.isLong)
        return textCell(RegisterWords::date(row.spell.since), elsewhere);
    return stateCell(Tone::Attention, RegisterWords::date(row.spell.since),
                     joined({tr("for %n month(s)", nullptr, length.months), length.young ? tr("a young child") : QString(), elsewhere}));
}

} // namespace cadair::ui
