#include "core/workflow/planmaking.h"

#include "core/store/conferencestore.h"
#include "core/store/planstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {

namespace {

/// Why nothing can be written about this plan now; empty where it can.
std::optional<StepResult> notNow(const CaseFile& file)
{
    const ConferenceState state = file.conference.state;
    const bool over = state == ConferenceState::NotProceeded || state == ConferenceState::Cancelled || state == ConferenceState::Closed;
    if (!file.conference.startedAt || over)
        return refused(ReasonCode::WrongState, {wordOf(state)});
    return std::nullopt;
}

ChildPlan planIn(const OpenConference& open, const ChildId& child)
{
    const auto found = open.record.dossier.plans.find(child);
    return found == open.record.dossier.plans.end() ? ChildPlan{.child = child} : found->second;
}

template <typename Part>
void addWhatIsNew(std::vector<Part>& to, const std::vector<Part>& from)
{
    for (const Part& part : from) {
        const bool there = std::any_of(to.begin(), to.end(), [&](const Part& each) { return each.what == part.what; });
        if (!there)
            to.push_back(part);
    }
}

} // namespace

StepResult savePlan(const Office& office, const ConferenceId& id, ChildPlan plan)
{
    const OpenConference open = reread(office, id);
    const Subject* subject = open.file.subject(plan.child);
    if (!subject || (plan.lead && !open.file.participant(*plan.lead)))
        return refused(ReasonCode::NotAtThisConference);
    if (const auto refusal = notNow(open.file))
        return *refusal;
    if (!plan.begins && subject->outcome == OutcomeKind::StartPlan)
        plan.begins = open.file.conference.date;
    if (plan != planIn(open, plan.child))
        PlanStore(office.casebook).save(id, plan);
    return done();
}

StepResult saveHelp(const Office& office, const ConferenceId& id, const ChildId& child, const Weighing& weighing)
{
    const OpenConference open = reread(office, id);
    if (!open.file.subject(child))
        return refused(ReasonCode::NotAtThisConference);
    if (const auto refusal = notNow(open.file))
        return *refusal;
    PlanStore(office.casebook).save(id, child, weighing);
    return done();
}

StepResult copyPlanWords(const Office& office, const ConferenceId& id, const ChildId& from, const ChildId& to)
{
    const OpenConference open = reread(office, id);
    if (from == to || !open.file.subject(from) || !open.file.subject(to))
        return refused(ReasonCode::NotAtThisConference);
    if (const auto refusal = notNow(open.file))
        return *refusal;
    const ChildPlan words = planIn(open, from);
    ChildPlan plan = planIn(open, to);
    for (const QString& risk : words.risks)
        if (!plan.risks.contains(risk))
            plan.risks << risk;
    if (plan.changes.trimmed().isEmpty())
        plan.changes = words.changes;
    if (plan.contingency.trimmed().isEmpty())
        plan.contingency = words.contingency;
    addWhatIsNew(plan.outcomes, words.outcomes);
    std::vector<PlanAction> actions = words.actions;
    for (PlanAction& action : actions) { // how it stands is each child's own
        action.progress.clear();
        action.before.clear();
        action.renegotiated.reset();
    }
    addWhatIsNew(plan.actions, actions);
    return savePlan(office, id, std::move(plan));
}

StepResult setCoreGroupMember(const Office& office, const ConferenceId& id, const ParticipantId& who, bool member)
{
    const OpenConference open = reread(office, id);
    const Participant* participant = open.file.participant(who);
    if (!participant)
        return refused(ReasonCode::NotAtThisConference);
    if (const auto refusal = notNow(open.file))
        return *refusal;
    Participant changed = *participant;
    changed.coreGroup = member;
    ConferenceStore(office.casebook).save(id, changed);
    return done();
}

} // namespace cadair
