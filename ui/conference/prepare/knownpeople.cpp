#include "ui/conference/prepare/knownpeople.h"

#include "core/wording/namesofpeople.h"
#include "ui/language/languageswitch.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

void KnownPeopleModel::setPeople(std::vector<Participant> people)
{
    changeRows([&] { m_people = std::move(people); });
}

const Participant* KnownPeopleModel::find(const QString& id) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&](const Participant& each) { return each.id.text() == id; });
    return found == m_people.end() ? nullptr : &*found;
}

RowCell KnownPeopleModel::cell(int row, int) const
{
    const Participant& person = m_people.at(static_cast<size_t>(row));
    QStringList second;
    if (person.agency)
        if (const AgencyKind* kind = m_desk.rulebook().agencies().find(*person.agency))
            second << kind->name.in(screenLanguage());
    if (person.relation)
        second << nameOf(*person.relation, screenLanguage());
    second << person.job;
    second.removeAll(QString());
    return textCell(person.name, second.join(u" · "_s), true);
}

QString KnownPeopleModel::rowId(int row) const
{
    return m_people.at(static_cast<size_t>(row)).id.text();
}

} // namespace cadair::ui

#include "moc_knownpeople.cpp"
