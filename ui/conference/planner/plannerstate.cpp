#include "ui/conference/planner/plannerstate.h"

#include "core/base/folding.h"
#include "core/store/familystore.h"
#include "core/workflow/families.h"
#include "ui/request/chairwords.h"
#include "ui/widgets/storewords.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

const QTime usualStart(10, 0);

} // namespace

PlannerState::PlannerState(Desk& desk, Prompts& prompts, MessageBar& messages, QObject* parent)
    : QObject(parent), m_desk(desk), m_prompts(prompts), m_messages(messages)
{
}

void PlannerState::setPlan(ConferencePlan plan)
{
    m_plan = std::move(plan);
    readAnew();
}

void PlannerState::clear()
{
    m_plan.reset();
    m_planned.reset();
    m_household.reset();
    m_latest.reset();
    m_previous.reset();
    m_doubts.clear();
    m_directory.clear();
    Q_EMIT changed();
}

void PlannerState::change(const std::function<void(ConferencePlan&)>& change)
{
    if (!m_plan)
        return;
    ConferencePlan wanted = *m_plan;
    change(wanted);
    if (wanted == *m_plan)
        return;
    const bool otherFamily = wanted.conference.family != m_plan->conference.family;
    m_plan = std::move(wanted);
    if (otherFamily)
        readAnew();
    else
        judge();
    Q_EMIT touched();
}

void PlannerState::readAnew()
{
    if (!m_plan || !m_desk.isOpen())
        return;
    guarded(m_messages, [this] {
        NewConference& draft = m_plan->conference;
        m_household = draft.family ? FamilyStore(office().casebook).household(*draft.family) : std::nullopt;
        if (!m_household) { // taken away since the draft was kept
            draft.family.reset();
            draft.children.clear();
        }
        m_directory = findPractitioners(office(), {});
    });
    judge();
}

void PlannerState::judge()
{
    guarded(m_messages, [this] {
        m_planned = plannedConference(office(), *m_plan);
        m_latest = latestDay(*m_planned, m_desk.clock().now());
        m_previous = previousChair(office(), m_plan->conference.children, m_plan->conference.date);
        m_doubts = chairDoubts(office(), m_planned->file, m_directory);
    });
    Q_EMIT changed();
}

const Person* PlannerState::practitioner(const PersonId& id) const
{
    const auto found = std::find_if(m_directory.begin(), m_directory.end(), [&](const Person& person) { return person.id == id; });
    return found == m_directory.end() ? nullptr : &*found;
}

QString PlannerState::apartName(const Person& person) const
{
    const bool shared = std::any_of(m_directory.begin(), m_directory.end(), [&](const Person& other) {
        return other.id != person.id && folded(other.name) == folded(person.name);
    });
    const QString apart = !person.agencyName.isEmpty() ? person.agencyName : !person.job.isEmpty() ? person.job : person.email;
    return shared && !apart.isEmpty() ? person.name + u" ("_s + apart + u')' : person.name;
}

QString PlannerState::chairName(const Person& person) const
{
    const auto found = m_doubts.find(person.id);
    const QString against = found == m_doubts.end() || draft().chair == person.id ? QString() : ChairWords::doubts(found->second);
    return against.isEmpty() ? apartName(person) : apartName(person) + u" · "_s + against;
}

std::vector<Child> PlannerState::children() const
{
    std::vector<Child> chosen;
    if (!m_household)
        return chosen;
    const std::vector<ChildId>& wanted = draft().children;
    std::copy_if(m_household->children.begin(), m_household->children.end(), std::back_inserter(chosen),
                 [&](const Child& child) { return std::find(wanted.begin(), wanted.end(), child.id) != wanted.end(); });
    return chosen;
}

ConferencePlan PlannerState::freshPlan() const
{
    const auto last = findConferences(office(), {});
    ConferencePlan plan{{.procedure = m_desk.rulebook().procedures().front()->id}, std::nullopt, {}};
    if (!last.empty())
        plan.conference.procedure = last.front().procedure;
    plan.conference.start = usualStart;
    return plan;
}

} // namespace cadair::ui

#include "moc_plannerstate.cpp"
