#include "ui/families/familiesworkspace.h"

#include "core/workflow/coregroups.h"
#include "core/workflow/visiting.h"
#include "ui/families/endingwords.h"
#include "ui/families/familyplan.h"
#include "ui/families/groupforms.h"
#include "ui/families/visitforms.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"

#include <algorithm>

// What a person does about a plan that is running: meetings of its core group, visits, how its actions stand.

namespace cadair::ui {

using namespace Qt::StringLiterals;

void FamiliesWorkspace::doLine(const PlanPlace& place)
{
    if (m_view && EndingWords::hasWordsOf(place.what))
        return doEndingLine(place);
    if (!m_view || place.plan >= m_view->plans.size())
        return;
    const PlanFollowed& plan = m_view->plans[place.plan];
    using What = PlanPlace::What;
    switch (place.what) {
    case What::PlanHeading:
    case What::NoActions:
    case What::GroupHeading:
    case What::VisitsHeading: return;
    case What::Action:
        m_planForms.action->edit(plan.actions.at(place.index));
        return showForm(m_planForms.action);
    case What::Next:
        if (plan.fixed && *plan.fixed <= m_tools.desk.clock().today())
            return recordMeeting(place.plan);
        return fixDay(place.plan);
    case What::Confirm: return step([this, id = plan.meetings.at(place.index).id] { return confirmMove(m_tools.desk.office(), id); });
    case What::Meeting: return openMeeting(plan, plan.meetings.at(place.index).id);
    case What::Notes: {
        const NotesOwed& owed = plan.notes.at(place.index);
        const auto meeting = std::ranges::find(plan.meetings, owed.meeting, &CoreGroupMeetingKept::id);
        if (meeting == plan.meetings.end())
            return;
        m_planForms.notes->offer(*meeting, owed.limit);
        return showForm(m_planForms.notes);
    }
    case What::NextVisit: return recordVisit(place.plan, place.child);
    case What::Tell: return step([this, id = *plan.visits.at(place.child).standing.toTell] { return tellLead(m_tools.desk.office(), id); });
    case What::Visit:
        m_planForms.visit->edit(plan, plan.visits.at(place.child).visits.at(place.index), false);
        return showForm(m_planForms.visit);
    default: return;
    }
}

void FamiliesWorkspace::recordMeeting(size_t plan)
{
    if (!m_view || plan >= m_view->plans.size())
        return;
    m_planForms.meeting->edit(m_view->plans[plan], meetingToRecord(m_view->plans[plan], m_tools.desk.clock().today()), true);
    showForm(m_planForms.meeting);
}

void FamiliesWorkspace::fixDay(size_t plan)
{
    if (!m_view || plan >= m_view->plans.size())
        return;
    m_planForms.day->offer(m_view->plans[plan]);
    showForm(m_planForms.day);
}

void FamiliesWorkspace::recordVisit(size_t plan, size_t child)
{
    if (!m_view || plan >= m_view->plans.size() || child >= m_view->plans[plan].visits.size())
        return;
    const PlanFollowed& of = m_view->plans[plan];
    const VisitsFollowed& visits = of.visits[child];
    VisitKept visit{.id = VisitId::fresh(), .conference = of.conference, .child = visits.child.id, .date = m_tools.desk.clock().today()};
    visit.seen = true;
    if (!visits.visits.empty())
        visit.by = visits.visits.back().by; // as a rule the same person goes
    m_planForms.visit->edit(of, visit, true);
    showForm(m_planForms.visit);
}

void FamiliesWorkspace::openMeeting(const PlanFollowed& plan, const MeetingId& meeting)
{
    const auto found = std::ranges::find(plan.meetings, meeting, &CoreGroupMeetingKept::id);
    if (found == plan.meetings.end())
        return;
    m_planForms.meeting->edit(plan, *found, false);
    showForm(m_planForms.meeting);
}

void FamiliesWorkspace::step(const std::function<StepResult()>& take)
{
    const QString line = m_page->plan().table()->currentId();
    guarded(messages(), [&] { take(); });
    readAnew();
    Q_EMIT saved();
    m_page->plan().table()->setCurrentId(line);
    m_page->plan().table()->setFocus();
}

void FamiliesWorkspace::planKept()
{
    const QString line = m_page->plan().table()->currentId();
    leaveForm();
    m_page->showTab(FamilyPage::Plan);
    m_page->plan().table()->setCurrentId(line);
    m_page->plan().table()->setFocus();
}

} // namespace cadair::ui
