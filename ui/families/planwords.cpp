#include "ui/families/planwords.h"

#include "core/wording/joining.h"
#include "core/wording/limits.h"
#include "core/wording/namesoffollowing.h"
#include "ui/families/familieswords.h"
#include "ui/families/linewords.h"
#include "ui/language/dates.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/icons.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

RowCell PlanWords::cell(const PlanPlace& place, int column) const
{
    using What = PlanPlace::What;
    switch (place.what) {
    case What::PlanHeading:
    case What::DetailHeading:
    case What::GroupHeading:
    case What::VisitsHeading: return column == 0 ? heading(place) : RowCell{};
    case What::NoActions: return column == 0 ? mutedCell(tr("No actions have been written down. They stand in the plan that the conference makes.")) : RowCell{};
    case What::Action: return action(m_plan.actions.at(place.index), column);
    case What::Detail: return detail(m_plan.details.at(place.child), column);
    case What::Proposal: return proposal(m_plan.details.at(place.child).proposals.at(place.index), column);
    case What::Wish: return wish(m_plan.details.at(place.child).plan.preferences.at(place.index), column);
    case What::Concern: return concern(*m_plan.details.at(place.child).plan.concern, column);
    case What::Stay: return stay(m_plan.details.at(place.child).stays.at(place.index), column);
    case What::Next: return next(column);
    case What::Confirm: return confirm(m_plan.meetings.at(place.index), column);
    case What::Meeting: return meeting(m_plan.meetings.at(place.index), column);
    case What::Notes: return notes(m_plan.notes.at(place.index), column);
    case What::NextVisit: return nextVisit(m_plan.visits.at(place.child), column);
    case What::Tell: return tell(m_plan.visits.at(place.child), column);
    case What::Visit: return visit(m_plan.visits.at(place.child).visits.at(place.index), column);
    default: return {}; // of a review, an ending, a move or care: those have words of their own
    }
}

RowCell PlanWords::heading(const PlanPlace& place) const
{
    switch (place.what) {
    case PlanPlace::What::GroupHeading: {
        QStringList names;
        for (const GroupMember& member : m_plan.members)
            names << member.name;
        RowCell cell = sectionCell(tr("Core group"));
        cell.sideText = names.isEmpty() ? tr("nobody is named yet") : names.join(u", "_s);
        return cell;
    }
    case PlanPlace::What::DetailHeading: return sectionCell(tr("The plan in detail"));
    case PlanPlace::What::VisitsHeading:
        return sectionCell(tr("Visits: %1").arg(FamiliesWords::calledName(m_plan.visits.at(place.child).child)));
    default: {
        RowCell cell = sectionCell(tr("Plan: %1").arg(LineWords::children(m_plan.children)));
        //: %1: a date
        cell.sideText = tr("as decided on %1").arg(LineWords::day(m_plan.conferenceOn));
        return cell;
    }
    }
}

RowCell PlanWords::action(const PlanLine& line, int column) const
{
    if (column == 2)
        return buttonCell(tr("How it stands…"));
    const bool over = line.standing.state == ActionState::Done || line.standing.state == ActionState::NotNeeded;
    if (column == 0) {
        const auto child = std::ranges::find(m_plan.children, line.child, &Child::id);
        const bool several = m_plan.children.size() > 1 && child != m_plan.children.end();
        //: %1: a date
        const QString by = line.action.by ? tr("by %1").arg(LineWords::day(*line.action.by)) : QString();
        const QString since = line.action.workedOut ? tr("worked out by the core group") : line.action.renegotiated ? tr("agreed anew") : QString();
        return textCell(line.action.what, LineWords::together({several ? FamiliesWords::calledName(*child) : QString(), line.action.owner, by, since, line.standing.evidence}));
    }
    const QString words = nameOf(line.standing.state, screenLanguage());
    if (!over && line.action.by && *line.action.by < m_today)
        return stateCell(Tone::Attention, words, tr("its day has passed"));
    switch (line.standing.state) {
    case ActionState::Done: return stateCell(Tone::Done, words);
    case ActionState::NotNeeded: return mutedCell(words);
    case ActionState::InProgress: {
        RowCell cell = textCell(words);
        cell.icon = shape::half;
        cell.iconTone = Tone::Accent;
        return cell;
    }
    case ActionState::Open: return waitingCell(words);
    }
    Q_UNREACHABLE();
}

RowCell PlanWords::next(int column) const
{
    const bool passed = m_plan.fixed && *m_plan.fixed <= m_today;
    if (column == 2)
        return buttonCell(passed ? tr("Write it down…") : m_plan.fixed ? tr("Move it…") : tr("Fix the day…"));
    if (column == 1) {
        if (passed)
            return stateCell(*m_plan.fixed < m_today ? Tone::Stopped : Tone::Attention, tr("not written down yet"));
        if (!m_plan.nextMeeting)
            return m_plan.fixed ? stateCell(Tone::Done, tr("fixed")) : mutedCell(tr("no number given"));
        if (m_plan.fixed && *m_plan.fixed <= m_plan.nextMeeting->due->date())
            return stateCell(Tone::Done, tr("in time"));
        if (m_plan.fixed)
            //: %1: a date
            return stateCell(Tone::Attention, tr("after its limit, %1").arg(LineWords::day(m_plan.nextMeeting->due->date())));
        return LineWords::due(*m_plan.nextMeeting, m_today);
    }
    //: %1: a date
    const QString words = m_plan.fixed ? (passed ? tr("Meeting of %1") : tr("Next meeting on %1")).arg(LineWords::day(*m_plan.fixed)) : tr("The day of the next meeting is not fixed");
    return textCell(words, m_plan.nextMeeting ? limitRule(*m_plan.nextMeeting, screenLanguage()) : tr("The procedure gives no number of days for it."), true);
}

RowCell PlanWords::confirm(const CoreGroupMeetingKept& meeting, int column) const
{
    if (column == 2)
        return buttonCell(tr("It has been"));
    if (column == 1)
        return stateCell(Tone::Attention, tr("not confirmed"));
    //: two dates
    return textCell(tr("Moved from %1 to %2").arg(LineWords::day(*meeting.movedFrom), LineWords::day(meeting.date)),
                    LineWords::together({meeting.moveReason, tr("The new day is confirmed in writing to everyone concerned.")}));
}

RowCell PlanWords::meeting(const CoreGroupMeetingKept& meeting, int column) const
{
    if (column == 2)
        return buttonCell(tr("Open…"));
    if (column == 1) {
        if (meeting.circulated)
            //: %1: a date
            return stateCell(Tone::Done, tr("notes sent %1").arg(LineWords::day(*meeting.circulated)), meeting.signedOn ? tr("signed") : tr("not signed yet"));
        return meeting.signedOn ? stateCell(Tone::Done, tr("signed")) : mutedCell(tr("not signed yet"));
    }
    QStringList away;
    int came = 0;
    for (const GroupMember& member : meeting.members)
        member.came ? void(++came) : void(away << member.name);
    const int open = static_cast<int>(std::ranges::count(meeting.actions, false, &ActionPoint::done));
    const QString chair = meeting.chair.isEmpty() ? nameOfGroupChair(meeting.chairKind, screenLanguage()) : meeting.chair;
    return textCell(LineWords::day(meeting.date),
                    LineWords::together({tr("%n came", nullptr, came), away.isEmpty() ? QString() : tr("away: %1").arg(away.join(u", "_s)),
                              //: %1: who chaired
                              tr("chair: %1").arg(chair), open > 0 ? tr("%n action(s) open", nullptr, open) : QString()}),
                    true);
}

RowCell PlanWords::notes(const NotesOwed& owed, int column) const
{
    if (column == 2)
        return buttonCell(tr("They went…"));
    if (column == 1)
        return LineWords::due(owed.limit, m_today);
    //: %1: a date
    return textCell(tr("Notes of %1 to its members").arg(LineWords::day(owed.heldOn)), owed.limit.due ? limitRule(owed.limit, screenLanguage()) : QString());
}

RowCell PlanWords::nextVisit(const VisitsFollowed& visits, int column) const
{
    if (column == 2)
        return buttonCell(tr("Record a visit…"));
    if (column == 1)
        return visits.next ? LineWords::due(*visits.next, m_today) : mutedCell(QString());
    QStringList owed;
    if (visits.standing.aloneNext)
        owed << tr("seen without anybody else");
    if (visits.standing.awakeNext)
        owed << tr("seen awake");
    if (visits.standing.bedroomNext)
        owed << tr("the bedroom");
    const QString words = visits.visits.empty() ? tr("No visit has been written down yet") : tr("The next visit");
    const QString rule = visits.next && visits.next->due ? limitRule(*visits.next, screenLanguage()) : tr("The procedure gives no interval.");
    //: %1: what the next visit owes the child
    return textCell(words, LineWords::together({owed.isEmpty() ? QString() : tr("This time: %1.").arg(owed.join(u", "_s)), rule}), true);
}

RowCell PlanWords::tell(const VisitsFollowed& visits, int column) const
{
    if (column == 2)
        return buttonCell(tr("They know"));
    if (column == 1)
        return stateCell(Tone::Stopped, tr("nobody has been told"));
    return textCell(tr("Not seen at %n visits running", nullptr, visits.standing.failed), tr("The lead social worker has to know of it."), true);
}

RowCell PlanWords::visit(const VisitKept& visit, int column) const
{
    if (column == 2)
        return buttonCell(tr("Open…"));
    if (column == 0)
        return textCell(LineWords::day(visit.date), LineWords::together({visit.by, visit.notes}));
    if (!visit.seen)
        return stateCell(Tone::Attention, tr("not reached"), visit.leadTold ? tr("lead social worker told") : QString());
    return stateCell(Tone::Done, tr("seen"), LineWords::together({visit.alone ? tr("alone") : QString(), visit.awake ? tr("awake") : QString(), visit.bedroom ? tr("bedroom") : QString()}));
}

} // namespace cadair::ui
