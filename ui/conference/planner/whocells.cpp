#include "ui/conference/planner/whostep.h"

#include "core/wording/namesofpeople.h"
#include "ui/conference/planner/whoparts.h"
#include "ui/language/languageswitch.h"

namespace cadair::ui {

using namespace Qt::StringLiterals;
using namespace who;

QString WhoStep::agencyWords(const Participant& person) const
{
    return person.child ? nameOf(Capacity::Child, screenLanguage()) : person.relation ? nameOf(*person.relation, screenLanguage()) : QString();
}

RowCell WhoStep::invitedCell(int row, int column) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    if (line.section != Line::Section::None) {
        if (column > 0)
            return {};
        return sectionCell(line.section == Line::Section::Family ? tr("Family, invited with the conference · %n", nullptr, line.count)
                                                                : tr("Practitioners · %n", nullptr, line.count));
    }
    if (line.participant)
        return column == Who ? textCell(line.participant->name, agencyWords(*line.participant)) : RowCell{};
    const PlannedInvitee& invitee = *line.invitee;
    const Person* person = state().practitioner(invitee.person);
    switch (static_cast<Column>(column)) {
    case Who: {
        QString second = person ? agencyWords(*person) : QString();
        if (invitee.capacity != Capacity::Practitioner)
            second = nameOf(invitee.capacity, screenLanguage()) + u" · "_s + second;
        else if (invitee.basis != Basis::Contact)
            second = nameOf(invitee.basis, screenLanguage()) + u" · "_s + second;
        return textCell(person ? person->name : QString(), second, true);
    }
    case Yes: {
        RowCell cell;
        cell.kind = RowCell::Kind::Check;
        cell.chosen = invitee.saidYes ? 1 : 0;
        return cell;
    }
    case Contact: {
        RowCell cell;
        cell.kind = RowCell::Kind::Dots;
        QStringList names;
        for (const Child& child : state().children()) {
            const bool contact = knows(invitee.contact, child.id);
            cell.dots << (invitee.capacity != Capacity::Practitioner ? RowCell::Dot::Dash : contact ? RowCell::Dot::Filled : RowCell::Dot::Ring);
            if (contact)
                names << callName(child, screenLanguage());
        }
        cell.text = names.isEmpty() ? tr("no direct contact") : tr("direct contact with %1").arg(names.join(u", "_s));
        return cell;
    }
    case TakeOff: return buttonCell(tr("Take off"));
    case ColumnCount: break;
    }
    return {};
}

QString WhoStep::spokenInvited(int row) const
{
    const Line& line = m_lines.at(static_cast<size_t>(row));
    if (!line.invitee)
        return line.participant ? line.participant->name + u", "_s + agencyWords(*line.participant) : invitedCell(row, 0).text;
    const RowCell who = invitedCell(row, Who);
    return QStringList{who.text, who.second, line.invitee->saidYes ? tr("said yes") : tr("no answer yet"), invitedCell(row, Contact).text}.join(u", "_s);
}

} // namespace cadair::ui
