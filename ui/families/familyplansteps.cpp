#include "ui/families/familiesworkspace.h"

#include "core/workflow/agreementpapers.h"
#include "core/workflow/coregroups.h"
#include "core/workflow/visiting.h"
#include "ui/families/endingwords.h"
#include "ui/families/familyplan.h"
#include "ui/families/concernforms.h"
#include "ui/families/groupforms.h"
#include "ui/families/plandetailforms.h"
#include "ui/families/proposalforms.h"
#include "ui/families/visitforms.h"
#include "ui/letterdesk/paperwork.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"

#include <algorithm>

// What a person does about a plan that is running: meetings of its core group, visits, how its actions stand.

namespace cadair::ui {

using namespace Qt::StringLiterals;

void FamiliesWorkspace::doLine(const PlanPlace& place)
{
    if (m_view && place.isOfMoves())
        return doMovesLine(place);
    if (m_view && EndingWords::hasWordsOf(place.what))
        return doEndingLine(place);
    if (!m_view || place.plan >= m_view->plans.size())
        return;
    const PlanFollowed& plan = m_view->plans[place.plan];
    using What = PlanPlace::What;
    switch (place.what) {
    case What::PlanHeading:
    case What::NoActions:
    case What::DetailHeading:
    case What::GroupHeading:
    case What::VisitsHeading:
    case What::MovesHeading:
    case What::Move:
    case What::MoveLine:
    case What::NewMoveOut:
    case What::NewMoveIn:
    case What::Care:
    case What::CareStep:
    case What::NewCareStep: return;
    case What::Action:
        m_planForms.action->edit(plan.actions.at(place.index));
        return showForm(m_planForms.action);
    case What::Detail:
        m_planForms.work->edit(plan, plan.details.at(place.child));
        return showForm(m_planForms.work);
    case What::Proposal: {
        const PlanProposal& proposal = plan.details.at(place.child).proposals.at(place.index);
        if (proposal.state != PlanChangeState::Open)
            return;
        m_planForms.proposal->answer(plan, proposal);
        return showForm(m_planForms.proposal);
    }
    case What::Wish:
        m_planForms.wish->edit(plan.details.at(place.child), place.index);
        return showForm(m_planForms.wish);
    case What::Concern:
        m_planForms.concern->edit(plan, plan.details.at(place.child));
        return showForm(m_planForms.concern);
    case What::Stay:
        m_planForms.stay->edit(plan, plan.details.at(place.child).stays.at(place.index), false);
        return showForm(m_planForms.stay);
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

void FamiliesWorkspace::writeDown(PlanPlace::What what, size_t plan, size_t child)
{
    if (!m_view || plan >= m_view->plans.size() || child >= m_view->plans[plan].details.size())
        return;
    const PlanFollowed& of = m_view->plans[plan];
    const PlanDetail& detail = of.details[child];
    using What = PlanPlace::What;
    if (what == What::Action) {
        m_planForms.newAction->add(of, detail);
        showForm(m_planForms.newAction);
    } else if (what == What::Proposal) {
        m_planForms.proposal->propose(of, detail);
        showForm(m_planForms.proposal);
    } else if (what == What::Wish) {
        m_planForms.wish->edit(detail, detail.plan.preferences.size());
        showForm(m_planForms.wish);
    } else if (what == What::Concern) {
        m_planForms.concern->edit(of, detail);
        showForm(m_planForms.concern);
    } else if (what == What::Stay) {
        m_planForms.stay->edit(of, {.id = StayId::fresh(), .conference = of.conference, .child = detail.child.id, .admitted = m_tools.desk.clock().today(), .where = {}, .reasons = {}}, true);
        showForm(m_planForms.stay);
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

void FamiliesWorkspace::agreeAnew(const PlanLine& line)
{
    if (!m_view)
        return;
    for (const PlanFollowed& plan : m_view->plans)
        if (std::ranges::find(plan.actions, line) != plan.actions.end()) {
            m_planForms.newAction->agreeAnew(plan, line);
            return showForm(m_planForms.newAction);
        }
}

void FamiliesWorkspace::makeAgreement(size_t plan, bool printed)
{
    if (!m_view || plan >= m_view->plans.size() || m_pdfs->isRunning())
        return;
    const PlanFollowed& of = m_view->plans[plan];
    std::vector<ComposedDocument> papers;
    if (!guarded(messages(), [&] { papers = agreementPapers(m_tools.desk.office(), of); }))
        return;
    QStringList stopped; // what is withheld from somebody, or missing, goes out to nobody
    for (const ComposedDocument& paper : papers)
        if (!paper.missing.empty())
            stopped << paper.recipientName;
    std::erase_if(papers, [](const ComposedDocument& paper) { return !paper.missing.empty(); });
    if (papers.empty() || !stopped.isEmpty())
        messages().show({Tone::Attention, [stopped] {
                             return stopped.isEmpty() ? tr("Nobody of the core group was named at the conference, so there is nobody to make a copy for. Nothing was printed.")
                                                      : tr("No copy for %1: it has nothing to say to them, or would give away what is withheld. Look at the plan and at the withheld addresses.").arg(stopped.join(u", "_s));
                         }});
    if (papers.empty())
        return;
    if (printed) {
        if (printPapers(this, papers, messages()) == true)
            guarded(messages(), [&] { noteAgreementPapers(m_tools.desk.office(), of.conference, true); });
    } else if (const auto folder = askPaperFolder(this, m_tools.prompts)) {
        if (guarded(messages(), [&] { noteAgreementPapers(m_tools.desk.office(), of.conference, false); })) // before any file is there
            m_pdfs->start(papers, *folder);
    }
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
