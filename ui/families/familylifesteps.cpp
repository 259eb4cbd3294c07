#include "ui/families/familiesworkspace.h"

#include "ui/families/familieswords.h"
#include "ui/families/lifewords.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/storewords.h"

#include <algorithm>

// What a person does about something that happened to a child of the family.

namespace cadair::ui {

using namespace Qt::StringLiterals;

void FamiliesWorkspace::recordLifeEvent(const std::optional<ChildId>& child)
{
    if (!m_view || m_view->household.children.empty())
        return;
    m_lifeForms.event->offer(m_view->household, child);
    showForm(m_lifeForms.event);
}

/// The child that has the keyboard; else the form begins with the first to whom something can happen.
void FamiliesWorkspace::recordLifeEventOfCurrent()
{
    recordLifeEvent(m_page->childTable()->hasFocus() ? ChildId::parse(m_page->childTable()->currentId()) : std::nullopt);
}

/// What is still to be done after an event of this family; the first of them where none is named.
void FamiliesWorkspace::showAfter(const std::optional<LifeEventId>& event)
{
    if (!m_view)
        return;
    std::vector<LifeDue> due;
    if (!guarded(messages(), [&] { due = lifeDue(m_tools.desk.office()); }))
        return;
    std::erase_if(due, [&](const LifeDue& each) {
        return each.family != m_view->household.family.id || each.task == LifeTask::NobodyDecided || (event && each.event.id != *event);
    });
    if (due.empty()) {
        messages().show({Tone::Done, [] { return tr("Nothing is left to be done after what happened in this family."); }, {}});
        return;
    }
    const LifeDue& first = due.front();
    const bool papersWait = std::ranges::any_of(due, [&](const LifeDue& each) { return each.event.id == first.event.id && each.task == LifeTask::LookAtPapers; });
    m_lifeForms.after->offer(first.event, FamiliesWords::calledName(first.child), papersWait);
    showForm(m_lifeForms.after);
}

void FamiliesWorkspace::lifeEventKept()
{
    const ChildId child = m_lifeForms.event->child();
    const std::optional<LifeEventId> recorded = m_lifeForms.event->recorded();
    leaveForm();
    m_page->childTable()->setCurrentId(child.text());
    if (!recorded) {
        messages().show({Tone::Done, [] { return tr("It is taken back. The child’s record is as it was before."); }, {}});
        return;
    }
    std::vector<Message::Action> actions;
    bool left = false;
    guarded(messages(), [&] {
        const std::vector<LifeDue> due = lifeDue(m_tools.desk.office());
        left = std::ranges::any_of(due, [&](const LifeDue& each) { return each.event.id == *recorded && each.task != LifeTask::NobodyDecided; });
    });
    if (left)
        actions.push_back({[] { return tr("What is still to be done…"); }, [this, id = *recorded] { showAfter(id); }});
    messages().show({Tone::Done, [left] { return left ? tr("It is recorded. Today keeps in view what is still to be done.") : tr("It is recorded."); }, std::move(actions)});
}

} // namespace cadair::ui
