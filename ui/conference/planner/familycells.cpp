#include "ui/conference/planner/familystep.h"

#include "core/wording/dates.h"
#include "core/wording/namesofpeople.h"
#include "core/wording/safety.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

bool FamilyStep::isChosen(const ChildId& child) const
{
    if (!state().isOpen())
        return false;
    const auto& chosen = state().draft().children;
    return std::find(chosen.begin(), chosen.end(), child) != chosen.end();
}

RowCell FamilyStep::childCell(int row, int column) const
{
    const Child& child = m_shown->children.at(static_cast<size_t>(row));
    const Language language = screenLanguage();
    switch (column) {
    case 0: {
        RowCell cell = textCell(nameOfChild(child), child.calledName.isEmpty() ? QString() : tr("called %1").arg(child.calledName), true);
        cell.kind = RowCell::Kind::Check;
        cell.chosen = isChosen(child.id) ? 1 : 0;
        return cell;
    }
    case 1:
        if (child.born)
            return textCell(longDate(*child.born, language), age(*child.born, state().today(), language));
        return child.expected ? textCell(longDate(*child.expected, language), tr("expected")) : RowCell{};
    case 2: {
        const QString papers = nameOfLanguage(child.languages.papers, language);
        if (child.languages.meeting.isEmpty() && papers.isEmpty())
            return mutedCell(tr("not asked"));
        return textCell(nameOfLanguage(child.languages.meeting, language), papers.isEmpty() ? QString() : tr("papers: %1").arg(papers));
    }
    default: return buttonCell(tr("Change…"));
    }
}

QString FamilyStep::spokenChild(int row) const
{
    const Child& child = m_shown->children.at(static_cast<size_t>(row));
    return isChosen(child.id) ? tr("%1, the conference is about this child").arg(nameOfChild(child))
                              : tr("%1, the conference is not about this child").arg(nameOfChild(child));
}

RowCell FamilyStep::adultCell(int row, int column) const
{
    const Household& household = *m_shown;
    const FamilyMember& member = household.members.at(static_cast<size_t>(row));
    const auto found = std::find_if(household.adults.begin(), household.adults.end(), [&](const Person& p) { return p.id == member.person; });
    if (found == household.adults.end())
        return {};
    const Language language = screenLanguage();
    switch (column) {
    case 0: return textCell(found->name, nameOf(member.relation, language), true);
    case 1:
        if (!member.parentalResponsibility)
            return mutedCell(tr("No"));
        return stateCell(Tone::Done, tr("Yes"));
    case 2: {
        const QString papers = nameOfLanguage(found->languages.papers, language);
        if (found->languages.meeting.isEmpty() && papers.isEmpty())
            return mutedCell(tr("not asked"));
        return textCell(nameOfLanguage(found->languages.meeting, language), papers.isEmpty() ? QString() : tr("papers: %1").arg(papers));
    }
    case 3:
        for (const WithheldAddress& withheld : household.withheld)
            if (withheld.isOf(found->id) && withheld.holdsOn(state().today())) {
                RowCell cell = stateCell(Tone::Stopped, found->address.section(u'\n', 0, 0), tr("not for %1").arg(withheld.fromName));
                cell.icon = u"shield-lock"_s;
                return cell;
            }
        if (found->address.trimmed().isEmpty())
            return stateCell(Tone::Attention, tr("No address"));
        return mutedCell(found->address.section(u'\n', 0, 0));
    default: return buttonCell(tr("Change…"));
    }
}

/// What must be known of this family before anybody is asked to sit in one room, or written to.
QStringList FamilyStep::warnings() const
{
    QStringList said;
    if (!m_shown)
        return said;
    for (const WithheldAddress& withheld : m_shown->withheld)
        if (withheld.holdsOn(state().today()))
            said << withheldSentence(withheld, screenLanguage());
    for (const FamilyWarning& warning : m_shown->warnings)
        if (warning.holdsOn(state().today()))
            said << warningSentence(warning, screenLanguage());
    return said;
}

} // namespace cadair::ui
