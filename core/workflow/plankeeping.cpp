#include "core/workflow/plankeeping.h"

#include "core/base/folding.h"
#include "core/store/plankeepingstore.h"
#include "core/store/planstore.h"
#include "core/workflow/formproblems.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// The running plan of one child with what is written of it.
struct Kept {
    PlanFollowed plan;
    PlanDetail detail;
};

std::optional<Kept> keptOf(const Office& office, const ConferenceId& conference, const ChildId& child)
{
    auto plan = planHolding(office, conference);
    if (!plan)
        return std::nullopt;
    for (const PlanDetail& detail : plan->details)
        if (detail.child.id == child)
            return Kept{*plan, detail};
    return std::nullopt;
}

/// Saves a child's plan as `change` leaves it; nothing where `problems` holds any.
template <typename Change>
Made<ConferenceId> changed(const Office& office, const std::optional<Kept>& kept, FormProblems problems, Change change)
{
    if (!kept)
        problems.add(u"child"_s, FieldFault::Missing);
    if (!problems.all.empty())
        return {{}, std::move(problems.all)};
    ChildPlan plan = kept->detail.plan;
    change(plan);
    if (plan != kept->detail.plan)
        PlanStore(office.casebook).save(kept->detail.conference, plan);
    return {kept->detail.conference, {}};
}

PlanAction* actionOf(ChildPlan& plan, const QString& what)
{
    const auto found = std::ranges::find(plan.actions, what, &PlanAction::what);
    return found == plan.actions.end() ? nullptr : &*found;
}

/// The agency of an owner who has another action of the plan already.
std::optional<AgencyKey> agencyOf(const ChildPlan& plan, const QString& owner)
{
    for (const PlanAction& action : plan.actions)
        if (action.owner == owner && action.agency)
            return action.agency;
    return std::nullopt;
}

} // namespace

PlanWork workOn(const ChildPlan& plan)
{
    return {.done = plan.done, .explained = plan.explained, .acceptances = acceptancesOf(plan)};
}

Made<ConferenceId> keepPlanWork(const Office& office, const ConferenceId& conference, const ChildId& child, const PlanWork& work)
{
    const auto kept = keptOf(office, conference, child);
    const QDate from = kept ? kept->detail.since : QDate();
    FormProblems problems{office.clock.today()};
    for (const auto& [what, on] : work.done)
        problems.doneOn(what, on, from);
    for (const Acceptance& each : work.acceptances)
        if (!each.form.isEmpty() && each.on)
            problems.doneOn(u"acceptances"_s, each.on, from);
    return changed(office, kept, std::move(problems), [&](ChildPlan& plan) {
        plan.done = work.done;
        plan.explained = work.explained;
        std::erase_if(plan.acceptances, [&](const Acceptance& given) {
            return std::ranges::find(work.acceptances, given.who, &Acceptance::who) != work.acceptances.end();
        });
        std::ranges::copy_if(work.acceptances, std::back_inserter(plan.acceptances), [](const Acceptance& each) { return !each.form.isEmpty(); });
    });
}

Made<ConferenceId> addAction(const Office& office, const ConferenceId& conference, const ChildId& child, PlanAction action)
{
    action.what = action.what.trimmed();
    action.owner = tidied(action.owner);
    const auto kept = keptOf(office, conference, child);
    FormProblems problems{office.clock.today()};
    problems.text(u"what"_s, action.what, true, FormProblems::longestNotes);
    problems.text(u"who"_s, action.owner, true, FormProblems::longestNotes);
    problems.text(u"measure"_s, action.measure, false, FormProblems::longestNotes);
    if (kept && std::ranges::find(kept->detail.plan.actions, action.what, &PlanAction::what) != kept->detail.plan.actions.end())
        problems.add(u"what"_s, FieldFault::Twice);
    if (action.by && *action.by < office.clock.today())
        problems.add(u"by"_s, FieldFault::TooLongAgo);
    return changed(office, kept, std::move(problems), [&](ChildPlan& plan) {
        action.workedOut = office.clock.today();
        if (!action.agency && !action.family)
            action.agency = agencyOf(plan, action.owner);
        plan.actions.push_back(action);
    });
}

Made<ConferenceId> agreeAnew(const Office& office, const ConferenceId& conference, const ChildId& child, const QString& what,
                             const Promise& now, QDate on)
{
    const auto kept = keptOf(office, conference, child);
    FormProblems problems{office.clock.today()};
    const QString owner = tidied(now.owner);
    problems.text(u"who"_s, owner, true, FormProblems::longestNotes);
    problems.doneOn(u"on"_s, on, kept ? kept->detail.since : QDate());
    if (now.by && on.isValid() && *now.by < on)
        problems.add(u"by"_s, FieldFault::TooLongAgo);
    ChildPlan probe = kept ? kept->detail.plan : ChildPlan{.child = child};
    const PlanAction* found = actionOf(probe, what);
    if (!found)
        problems.add(u"what"_s, FieldFault::Missing);
    else if (found->owner == owner && found->by == now.by)
        problems.add(u"by"_s, FieldFault::Unchanged);
    return changed(office, kept, std::move(problems), [&](ChildPlan& plan) {
        PlanAction& action = *actionOf(plan, what);
        if (!action.first && !action.workedOut)
            action.first = Promise{action.owner, action.by};
        if (action.owner != owner && !action.family)
            action.agency = agencyOf(plan, owner);
        action.owner = owner;
        action.by = now.by;
        action.renegotiated = on;
    });
}

Made<ProposalId> proposeChange(const Office& office, PlanProposal proposal)
{
    const auto kept = keptOf(office, proposal.conference, proposal.child);
    const PlanKeepingStore store(office.casebook);
    const auto before = store.proposal(proposal.id);
    proposal.what = proposal.what.trimmed();
    proposal.reason = proposal.reason.trimmed();
    proposal.by = tidied(proposal.by);
    FormProblems problems{office.clock.today()};
    if (!kept || (before && before->state != PlanChangeState::Open))
        problems.add(u"child"_s, FieldFault::Missing);
    problems.text(u"what"_s, proposal.what, true, FormProblems::longestNotes);
    problems.text(u"why"_s, proposal.reason, true, FormProblems::longestNotes);
    problems.doneOn(u"on"_s, proposal.on, kept ? kept->detail.since : QDate());
    const bool now = proposal.state == PlanChangeState::Made;
    if ((now && kept && !reviewOnlyRule(*kept->plan.procedure).isEmpty()) || (!now && proposal.state != PlanChangeState::Open))
        problems.add(u"state"_s, FieldFault::Missing);
    if (!problems.all.empty())
        return {{}, std::move(problems.all)};
    proposal.conference = before ? before->conference : kept->plan.conference;
    if (now)
        proposal.answeredOn = proposal.on;
    Transaction transaction(office.casebook);
    PlanKeepingStore(office.casebook).save(proposal);
    if (now)
        changed(office, kept, FormProblems{office.clock.today()}, [&](ChildPlan& plan) { plan.changed.push_back({proposal.what, proposal.on, false}); });
    transaction.commit();
    return {proposal.id, {}};
}

Made<ProposalId> answerProposal(const Office& office, const ProposalId& id, PlanChangeState state, std::optional<QDate> on, const QString& answer)
{
    auto proposal = PlanKeepingStore(office.casebook).proposal(id);
    const auto kept = proposal ? keptOf(office, proposal->conference, proposal->child) : std::nullopt;
    FormProblems problems{office.clock.today()};
    if (!proposal || proposal->state != PlanChangeState::Open)
        problems.add(u"child"_s, FieldFault::Missing);
    const bool decided = state == PlanChangeState::Agreed || state == PlanChangeState::NotAgreed;
    if (!decided && state != PlanChangeState::Withdrawn)
        problems.add(u"state"_s, FieldFault::Missing);
    if (decided)
        problems.doneOn(u"on"_s, on, proposal ? proposal->on : QDate());
    problems.text(u"answer"_s, answer, state == PlanChangeState::NotAgreed, FormProblems::longestNotes);
    if (!problems.all.empty())
        return {{}, std::move(problems.all)};
    proposal->state = state;
    proposal->answeredOn = decided ? on : std::nullopt;
    proposal->answer = answer.trimmed();
    Transaction transaction(office.casebook);
    PlanKeepingStore(office.casebook).save(*proposal);
    if (state == PlanChangeState::Agreed && kept) // a plan that this review ends is changed no more
        changed(office, kept, FormProblems{office.clock.today()}, [&](ChildPlan& plan) { plan.changed.push_back({proposal->what, *on, true}); });
    transaction.commit();
    return {id, {}};
}

std::vector<PlanProposal> proposalsTo(const Office& office, const Conference& review, const ChildId& child)
{
    if (review.type != ConferenceType::Review)
        return {};
    std::vector<PlanProposal> open = PlanKeepingStore(office.casebook).openProposals();
    std::erase_if(open, [&](const PlanProposal& each) { return each.child != child || (review.date && each.on > *review.date); });
    return open;
}

Made<ConferenceId> keepWishes(const Office& office, const ConferenceId& conference, const ChildId& child, std::vector<Preference> wishes)
{
    std::erase_if(wishes, [](const Preference& wish) { return wish.what.trimmed().isEmpty(); });
    FormProblems problems{office.clock.today()};
    for (Preference& wish : wishes) {
        wish.what = wish.what.trimmed();
        problems.text(u"what"_s, wish.what, true, FormProblems::longestNotes);
        wish.explained = wish.explained && !wish.accepted; // only what was not taken up is explained
    }
    return changed(office, keptOf(office, conference, child), std::move(problems), [&](ChildPlan& plan) { plan.preferences = wishes; });
}

Made<ConferenceId> keepConcern(const Office& office, const ConferenceId& conference, const ChildId& child, const std::optional<ImmediateConcern>& concern)
{
    FormProblems problems{office.clock.today()};
    if (concern)
        problems.text(u"what"_s, concern->action, true, FormProblems::longestNotes);
    return changed(office, keptOf(office, conference, child), std::move(problems), [&](ChildPlan& plan) {
        plan.concern = concern;
        if (plan.concern)
            plan.concern->action = plan.concern->action.trimmed();
    });
}

Made<StayId> keepStay(const Office& office, HospitalStay stay)
{
    const auto kept = keptOf(office, stay.conference, stay.child);
    const auto before = PlanKeepingStore(office.casebook).stay(stay.id);
    stay.where = tidied(stay.where);
    stay.reasons = stay.reasons.trimmed();
    FormProblems problems{office.clock.today()};
    if (!kept)
        problems.add(u"child"_s, FieldFault::Missing);
    // A stay may have begun before the plan: what matters is the going home.
    problems.doneOn(u"on"_s, stay.admitted, {});
    problems.text(u"where"_s, stay.where, true, FormProblems::longestNotes);
    problems.text(u"why"_s, stay.reasons, stay.groupMeets || stay.strategyInstead, FormProblems::longestNotes);
    if (stay.discharged)
        problems.doneOn(u"discharged"_s, stay.discharged, stay.admitted);
    if (stay.dischargeMeeting && stay.admitted.isValid() && *stay.dischargeMeeting < stay.admitted)
        problems.add(u"meeting"_s, FieldFault::TooLongAgo);
    if (!problems.all.empty())
        return {{}, std::move(problems.all)};
    stay.conference = before ? before->conference : kept->plan.conference;
    PlanKeepingStore(office.casebook).save(stay);
    return {stay.id, {}};
}

} // namespace cadair
