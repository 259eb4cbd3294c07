#include "ui/widgets/rowmodel.h"

#include <QEvent>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QString spokenCell(const RowCell& cell)
{
    switch (cell.kind) {
    case RowCell::Kind::Choice: return cell.chosen >= 0 ? cell.options.value(cell.chosen) : QString();
    case RowCell::Kind::Button:
    case RowCell::Kind::Dots: return cell.text; // a model whose dots matter gives them words in `text`
    case RowCell::Kind::Text:
    case RowCell::Kind::Chip:
    case RowCell::Kind::Check:
    case RowCell::Kind::Section: return cell.second.isEmpty() ? cell.text : cell.text + u", "_s + cell.second;
    }
    return {};
}

} // namespace

QString RowModel::spoken(int row) const
{
    QStringList parts;
    for (int column = 0; column < columns(); ++column)
        if (const QString part = spokenCell(cell(row, column)); !part.isEmpty())
            parts << part;
    return parts.join(u", "_s);
}

QVariant RowModel::sortValue(int row, int column) const
{
    return cell(row, column).text;
}

int RowModel::rowOf(const QString& id) const
{
    for (int row = 0; row < rows(); ++row)
        if (!id.isEmpty() && rowId(row) == id)
            return row;
    return -1;
}

bool RowModel::isSection(int row) const
{
    return columns() > 0 && cell(row, 0).kind == RowCell::Kind::Section;
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows();
}

int RowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns();
}

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case RowRole: return QVariant::fromValue(cell(row, column));
    case IdRole: return rowId(row);
    case SortRole: return sortValue(row, column);
    case GroundRole: return static_cast<int>(ground(row));
    case HatchedRole: return hatched(row);
    case Qt::DisplayRole: return spokenCell(cell(row, column));
    case Qt::AccessibleTextRole: return column == 0 ? spoken(row) : spokenCell(cell(row, column));
    case Qt::ToolTipRole: {
        const QString words = tip(row, column);
        return words.isEmpty() ? QVariant() : words.toHtmlEscaped(); // a tip must never be read as markup
    }
    default: return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return header(section);
    if (role == Qt::TextAlignmentRole) {
        const bool right = rows() > 0 && !isSection(0) && cell(0, section).atRight;
        return QVariant::fromValue(Qt::Alignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    return {};
}

Qt::ItemFlags RowModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isSection(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void RowModel::changeRows(const std::function<void()>& change)
{
    beginResetModel();
    change();
    endResetModel();
}

void RowModel::touch()
{
    if (rows() > 0 && columns() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columns() - 1));
}

bool RowModel::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) { // comes when the model's parent is a widget
        if (columns() > 0)
            Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
        touch();
    }
    return QAbstractTableModel::event(event);
}

} // namespace cadair::ui

#include "moc_rowmodel.cpp"
