#include "ui/reports/figurestable.h"

#include "ui/language/languageswitch.h"
#include "ui/reports/figureswords.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;

FiguresTable::FiguresTable(const AgencyKinds& agencies, QObject* parent) : RowModel(parent), m_agencies(agencies) {}

void FiguresTable::setLines(std::vector<FigureLine> lines)
{
    changeRows([&] {
        m_lines = std::move(lines);
        m_rows.clear();
        for (size_t each = 0; each < m_lines.size(); ++each) {
            const FigureGroup group = groupOf(m_lines[each].now.kind);
            if (m_rows.empty() || m_rows.back().group != group)
                m_rows.push_back({group, std::nullopt});
            m_rows.push_back({group, each});
        }
    });
}

const FigureLine* FiguresTable::line(const QString& id) const
{
    for (int row = 0; row < rows(); ++row)
        if (const auto& found = m_rows.at(static_cast<size_t>(row)).line; found && rowId(row) == id)
            return &m_lines.at(*found);
    return nullptr;
}

RowCell FiguresTable::cell(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (!at.line)
        return column > 0 ? RowCell{} : sectionCell(nameOf(at.group, screenLanguage()));
    const FigureLine& line = m_lines.at(*at.line);
    const bool whole = line.now.part.isEmpty();
    const auto number = [&](const QString& text) {
        RowCell cell = textCell(text, {}, whole);
        cell.atRight = true;
        return cell;
    };
    switch (static_cast<Column>(column)) {
    case Name: return textCell((whole ? QString() : u"\u2003\u2003"_s) + FiguresWords::name(line.now, m_agencies), {}, whole);
    case Now: return number(FiguresWords::number(line.now));
    case Before: {
        RowCell cell = number(FiguresWords::number(line.before));
        cell.tone = Tone::Muted;
        cell.strong = false;
        return cell;
    }
    case Share: return number(FiguresWords::share(line.now));
    case Bar: {
        RowCell cell;
        const bool drawn = !FiguresWords::share(line.now).isEmpty();
        cell.barDone = drawn ? line.now.count : 0;
        cell.barOf = drawn ? line.now.of : 0;
        return cell;
    }
    case ColumnCount: break;
    }
    return {};
}

QString FiguresTable::rowId(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    if (!at.line)
        return {};
    const FigureRow& figure = m_lines.at(*at.line).now;
    return wordOf(figure.kind) + u'/' + figure.part;
}

QString FiguresTable::header(int column) const
{
    const QStringList words{tr("Figure"), tr("This period"), tr("The one before"), tr("Share"), tr("As a bar")};
    return words.value(column);
}

QString FiguresTable::spoken(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    return at.line ? FiguresWords::spoken(m_lines.at(*at.line), m_agencies) : RowModel::spoken(row);
}

} // namespace cadair::ui

#include "moc_figurestable.cpp"
