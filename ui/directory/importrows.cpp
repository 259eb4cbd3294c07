#include "ui/directory/importrows.h"

#include "ui/directory/directorywords.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Line, Who, Agency, State };

} // namespace

void ImportRows::setRows(std::vector<PeopleRow> rows)
{
    changeRows([&] {
        m_all = std::move(rows);
        list(count(ImportFilter::Problems) > 0 ? ImportFilter::Problems : ImportFilter::All);
    });
}

void ImportRows::setFilter(ImportFilter filter)
{
    changeRows([&] { list(filter); });
}

void ImportRows::list(ImportFilter filter)
{
    m_filter = filter;
    m_listed.clear();
    for (size_t i = 0; i < m_all.size(); ++i)
        if (isListed(m_all[i], filter))
            m_listed.push_back(i);
}

void ImportRows::choose(const QString& id, RowChoice choice)
{
    for (PeopleRow& row : m_all)
        if (row.person.id.text() == id && row.isSound() && row.known)
            row.choice = choice;
    touch();
}

bool ImportRows::isListed(const PeopleRow& row, ImportFilter filter) const
{
    switch (filter) {
    case ImportFilter::All: return true;
    case ImportFilter::Problems: return !row.isSound();
    case ImportFilter::Known: return row.isSound() && row.known;
    }
    Q_UNREACHABLE();
}

int ImportRows::count(ImportFilter filter) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&](const PeopleRow& row) { return isListed(row, filter); }));
}

int ImportRows::taken() const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [](const PeopleRow& row) { return row.isTaken(); }));
}

int ImportRows::rows() const
{
    return static_cast<int>(m_listed.size());
}

const PeopleRow& ImportRows::at(int row) const
{
    return m_all.at(m_listed.at(static_cast<size_t>(row)));
}

QString ImportRows::rowId(int row) const
{
    return at(row).person.id.text();
}

QString ImportRows::header(int column) const
{
    const QStringList words{tr("Line"), tr("Name"), tr("Agency"), tr("What happens")};
    return words.value(column);
}

RowCell ImportRows::stateOf(const PeopleRow& row) const
{
    if (!row.isSound()) {
        QStringList said;
        for (const RowProblem& problem : row.problems)
            said << DirectoryWords::problem(problem);
        return stateCell(Tone::Stopped, tr("Left out"), said.join(u" · "_s));
    }
    const QString known = row.known ? tr("In the directory already: %1").arg(DirectoryWords::agency(*row.known, m_desk.rulebook().agencies())) : QString();
    switch (row.choice) {
    case RowChoice::Add: return stateCell(Tone::Done, tr("Is added"), known);
    case RowChoice::Update: return stateCell(Tone::Done, tr("Updates who is there"), known);
    case RowChoice::Skip: return waitingCell(tr("Is skipped"), known);
    }
    Q_UNREACHABLE();
}

RowCell ImportRows::cell(int row, int column) const
{
    const PeopleRow& one = at(row);
    switch (static_cast<Column>(column)) {
    case Line: return mutedCell(QString::number(one.line));
    case Who: return textCell(one.person.name.isEmpty() ? tr("no name") : one.person.name, one.person.job, true);
    case Agency: return textCell(DirectoryWords::agency(one.person, m_desk.rulebook().agencies()), one.person.email);
    case State: return stateOf(one);
    }
    Q_UNREACHABLE();
}

} // namespace cadair::ui

#include "moc_importrows.cpp"
