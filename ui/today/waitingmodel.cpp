#include "ui/today/waitingmodel.h"

#include "core/wording/askings.h"
#include "core/wording/names.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString WaitingModel::idOf(const WaitingGroup& group)
{
    return group.row.id.text() + (group.kind == WaitingKind::Replies ? u"/replies"_s : u"/reports"_s);
}

void WaitingModel::setGroups(std::vector<WaitingGroup> groups, QDate today)
{
    changeRows([&] {
        m_groups = std::move(groups);
        m_today = today;
        lineUp();
    });
}

void WaitingModel::lineUp()
{
    m_rows.clear();
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const WaitingGroup& group = m_groups[i];
        if (group.people.size() == 1) {
            m_rows.push_back({i, 0});
            continue;
        }
        m_rows.push_back({i, std::nullopt});
        for (size_t person = 0; m_open.contains(idOf(group)) && person < group.people.size(); ++person)
            m_rows.push_back({i, person});
    }
}

QString WaitingModel::rowId(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    const WaitingGroup& group = m_groups[at.group];
    return at.person ? idOf(group) + u'/' + group.people[*at.person].person.text() : idOf(group);
}

const WaitingModel::Row* WaitingModel::find(const QString& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[static_cast<size_t>(row)];
}

const WaitingGroup* WaitingModel::group(const QString& id) const
{
    const Row* row = find(id);
    return row ? &m_groups[row->group] : nullptr;
}

const WaitingFor* WaitingModel::person(const QString& id) const
{
    const Row* row = find(id);
    return row && row->person ? &m_groups[row->group].people[*row->person] : nullptr;
}

QString WaitingModel::setOpen(const QString& id, bool open)
{
    const WaitingGroup* found = group(id);
    if (!found || found->people.size() == 1)
        return id;
    const QString matter = idOf(*found);
    changeRows([&] {
        if (open)
            m_open.insert(matter);
        else
            m_open.erase(matter);
        lineUp();
    });
    return open ? id : matter;
}

int WaitingModel::people() const
{
    size_t people = 0;
    for (const WaitingGroup& group : m_groups)
        people += group.people.size();
    return static_cast<int>(people);
}

QString WaitingModel::due(const std::optional<QDate>& due, bool late) const
{
    if (!due)
        return {};
    if (!late)
        return due == m_today ? tr("due today") : tr("due %1").arg(shortDate(*due, screenLanguage()));
    return tr("was due %1").arg(shortDate(*due, screenLanguage()));
}

QString WaitingModel::what(const WaitingGroup& group, const WaitingFor& person) const
{
    const QString kind = person.report ? nameOf(*person.report, screenLanguage()) : tr("Reply to the invitation");
    const QString day = due(person.due, person.late);
    return group.kind == WaitingKind::Replies || day.isEmpty() ? kind : kind + u", "_s + day;
}

RowCell WaitingModel::groupCell(const WaitingGroup& group, int column) const
{
    const bool open = m_open.contains(idOf(group));
    const int many = static_cast<int>(group.people.size());
    switch (column) {
    case 0: {
        QStringList names;
        for (const WaitingFor& person : group.people)
            names << person.name;
        RowCell cell = textCell(group.kind == WaitingKind::Replies ? tr("%n reply(ies) to the invitation", nullptr, many) : tr("%n report(s)", nullptr, many),
                                open ? QString() : names.join(u", "_s), true);
        cell.icon = open ? u"chevron-down"_s : u"chevron-right"_s;
        cell.iconTone = Tone::Muted;
        return cell;
    }
    case 1: return mutedCell(group.row.familyName);
    case 2: {
        RowCell cell = group.asked ? textCell(shortDate(*group.asked, screenLanguage()), due(group.due, group.late)) : RowCell{};
        cell.secondTone = group.late ? Tone::Stopped : Tone::Muted;
        return cell;
    }
    default: return buttonCell(open ? tr("Close") : tr("Open"));
    }
}

RowCell WaitingModel::personCell(const WaitingGroup& group, const WaitingFor& person, int column) const
{
    switch (column) {
    case 0: {
        RowCell cell = textCell(person.name, what(group, person));
        cell.icon = group.kind == WaitingKind::Replies ? u"arrow-return-left"_s : u"file-earmark-text"_s;
        cell.secondTone = person.late ? Tone::Stopped : Tone::Muted;
        return cell;
    }
    case 1: return mutedCell(group.row.familyName);
    case 2: {
        if (!person.asked.first)
            return {};
        const int days = static_cast<int>(person.asked.first->daysTo(m_today));
        const QString reminded = remindedText(person.asked, screenLanguage());
        return textCell(shortDate(*person.asked.first, screenLanguage()),
                        !reminded.isEmpty() ? reminded : days > 0 ? tr("%n day(s) ago", nullptr, days) : tr("today"));
    }
    default: return buttonCell(tr("Record"));
    }
}

RowCell WaitingModel::cell(int row, int column) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    const WaitingGroup& group = m_groups[at.group];
    return at.person ? personCell(group, group.people[*at.person], column) : groupCell(group, column);
}

QString WaitingModel::header(int column) const
{
    return QStringList{tr("From"), tr("For"), tr("Asked"), QString()}.value(column);
}

QString WaitingModel::spoken(int row) const
{
    const Row& at = m_rows.at(static_cast<size_t>(row));
    const WaitingGroup& group = m_groups[at.group];
    QStringList parts;
    for (int column = 0; column < 3; ++column) {
        const RowCell said = cell(row, column);
        parts << said.text << said.second;
    }
    if (!at.person)
        parts << (m_open.contains(idOf(group)) ? tr("open") : tr("closed"));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace cadair::ui

#include "moc_waitingmodel.cpp"
