#include "ui/families/planwords.h"

#include "core/wording/namesofplans.h"
#include "ui/families/familieswords.h"
#include "ui/families/linewords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

#include <algorithm>

// The words of the lines of a plan in detail: what the core group has worked out, proposed and been asked for.

namespace cadair::ui {

using namespace Qt::StringLiterals;

QString PlanWords::ofChild(const ChildId& child, const QString& words) const
{
    const auto found = std::ranges::find(m_plan.children, child, &Child::id);
    if (m_plan.children.size() < 2 || found == m_plan.children.end())
        return words;
    //: %1: a child, %2: what is said
    return tr("%1: %2").arg(FamiliesWords::calledName(*found), words);
}

RowCell PlanWords::detail(const PlanDetail& detail, int column) const
{
    if (column == 2)
        return buttonCell(tr("Write it down…"));
    const QStringList owed = acceptancesOwed(detail.plan, *m_plan.procedure);
    if (column == 1) {
        if (detail.length.isLong) {
            const QString young = detail.length.young ? tr("a young child") : QString();
            return stateCell(Tone::Attention, tr("for %n month(s)", nullptr, detail.length.months), young);
        }
        if (!owed.isEmpty())
            return waitingCell(tr("%n acceptance(s) awaited", nullptr, static_cast<int>(owed.size())));
        return detail.plan.done.contains(u"detailed-plan"_s) ? stateCell(Tone::Done, tr("made")) : mutedCell(tr("not made yet"));
    }
    QStringList parts;
    for (const auto& [word, on] : detail.plan.done)
        //: %1: what was done, %2: a date
        parts << tr("%1 %2").arg(nameOfPlanWork(word, screenLanguage()), LineWords::day(on));
    if (!owed.isEmpty())
        //: %1: names
        parts << tr("still to take on their part: %1").arg(owed.join(u", "_s));
    //: %1: a child
    return textCell(tr("Worked out for %1").arg(FamiliesWords::calledName(detail.child)), parts.isEmpty() ? tr("Nothing has been written down yet.") : LineWords::together(parts), true);
}

RowCell PlanWords::proposal(const PlanProposal& proposal, int column) const
{
    const bool open = proposal.state == PlanChangeState::Open;
    if (column == 2)
        return open ? buttonCell(tr("What became of it…")) : RowCell{};
    if (column == 1) {
        const QString words = LineWords::withoutCapital(nameOf(proposal.state, screenLanguage()));
        if (!open)
            return proposal.state == PlanChangeState::Agreed || proposal.state == PlanChangeState::Made ? stateCell(Tone::Done, words) : mutedCell(words);
        // A review has been held since, and nobody has said what it decided.
        return m_plan.conferenceOn > proposal.on ? stateCell(Tone::Attention, tr("not answered")) : waitingCell(words);
    }
    const QString when = proposal.answeredOn ? LineWords::day(*proposal.answeredOn) : LineWords::day(proposal.on);
    //: %1: what is to change in the plan
    return textCell(ofChild(proposal.child, tr("Proposed: %1").arg(proposal.what)), LineWords::together({when, proposal.by, open ? proposal.reason : proposal.answer}));
}

RowCell PlanWords::wish(const Preference& wish, int column) const
{
    if (column == 2)
        return buttonCell(tr("Open…"));
    if (column == 0)
        //: %1: what they ask for
        return textCell(tr("The parents ask: %1").arg(wish.what));
    if (wish.accepted)
        return stateCell(Tone::Done, tr("in the plan"));
    return wish.explained ? mutedCell(tr("not taken up, explained")) : stateCell(Tone::Attention, tr("not explained yet"));
}

RowCell PlanWords::concern(const ImmediateConcern& concern, int column) const
{
    if (column == 2)
        return buttonCell(tr("Open…"));
    if (column == 1)
        return stateCell(Tone::Stopped, tr("now"));
    QStringList ways;
    for (const QString& way : concern.considered)
        ways << nameOfConcernWay(way, screenLanguage());
    return textCell(tr("Immediate concern: %1").arg(concern.action), ways.isEmpty() ? QString() : tr("thought of: %1").arg(ways.join(u", "_s)), true);
}

RowCell PlanWords::stay(const HospitalStay& stay, int column) const
{
    if (column == 2)
        return buttonCell(tr("Open…"));
    if (column == 0) {
        //: %1: where, %2: a date
        const QString words = tr("In hospital, %1, from %2").arg(stay.where, LineWords::day(stay.admitted));
        return textCell(ofChild(stay.child, words), LineWords::together({stay.dischargeMeeting ? tr("going home planned on %1").arg(LineWords::day(*stay.dischargeMeeting)) : QString(), stay.reasons}));
    }
    switch (owedAt(stay, *m_plan.procedure)) {
    case StayOwes::Considering: return stateCell(Tone::Attention, tr("core group not considered"));
    case StayOwes::DischargeMeeting: return waitingCell(tr("meets before going home"));
    case StayOwes::Nothing: break;
    }
    //: %1: a date
    return stay.discharged ? stateCell(Tone::Done, tr("home %1").arg(LineWords::day(*stay.discharged))) : mutedCell(tr("in hospital"));
}

} // namespace cadair::ui
