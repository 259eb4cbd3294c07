#include "core/workflow/plankeeping.h"

#include "core/base/folding.h"
#include "core/store/plankeepingstore.h"
#include "core/store/planstore.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 20000;

void checkText(const QString& words, const QString& field, bool needed, std::vector<FieldProblem>& problems)
{
    if (needed && words.trimmed().isEmpty())
        problems.push_back({field, FieldFault::Missing});
    else if (words.size() > mostLetters)
        problems.push_back({field, FieldFault::TooLong});
}

/// A day on which something was done: not ahead of today, and not before `from`.
void checkDay(const std::optional<QDate>& day, const QString& field, QDate from, QDate today, std::vector<FieldProblem>& problems)
{
    if (!day || !day->isValid())
        problems.push_back({field, FieldFault::Missing});
    else if (*day > today)
        problems.push_back({field, FieldFault::InTheFuture});
    else if (from.isValid() && *day < from)
        problems.push_back({field, FieldFault::TooLongAgo});
}

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
Made<ConferenceId> changed(const Office& office, const std::optional<Kept>& kept, std::vector<FieldProblem> problems, Change change)
{
    if (!kept)
        problems.push_back({u"child"_s, FieldFault::Missing});
    if (!problems.empty())
        return {{}, std::move(problems)};
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
    std::vector<FieldProblem> problems;
    for (const auto& [what, on] : work.done)
        checkDay(on, what, from, office.clock.today(), problems);
    for (const Acceptance& each : work.acceptances)
        if (!each.form.isEmpty() && each.on)
            checkDay(each.on, u"acceptances"_s, from, office.clock.today(), problems);
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
    std::vector<FieldProblem> problems;
    checkText(action.what, u"what"_s, true, problems);
    checkText(action.owner, u"who"_s, true, problems);
    checkText(action.measure, u"measure"_s, false, problems);
    if (kept && std::ranges::find(kept->detail.plan.actions, action.what, &PlanAction::what) != kept->detail.plan.actions.end())
        problems.push_back({u"what"_s, FieldFault::Twice});
    if (action.by && *action.by < office.clock.today())
        problems.push_back({u"by"_s, FieldFault::TooLongAgo});
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
    std::vector<FieldProblem> problems;
    const QString owner = tidied(now.owner);
    checkText(owner, u"who"_s, true, problems);
    checkDay(on, u"on"_s, kept ? kept->detail.since : QDate(), office.clock.today(), problems);
    if (now.by && on.isValid() && *now.by < on)
        problems.push_back({u"by"_s, FieldFault::TooLongAgo});
    ChildPlan probe = kept ? kept->detail.plan : ChildPlan{.child = child};
    const PlanAction* found = actionOf(probe, what);
    if (!found)
        problems.push_back({u"what"_s, FieldFault::Missing});
    else if (found->owner == owner && found->by == now.by)
        problems.push_back({u"by"_s, FieldFault::Unchanged});
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
    Made<ProposalId> made;
    if (!kept || (before && before->state != PlanChangeState::Open))
        made.problems.push_back({u"child"_s, FieldFault::Missing});
    checkText(proposal.what, u"what"_s, true, made.problems);
    checkText(proposal.reason, u"why"_s, true, made.problems);
    checkDay(proposal.on, u"on"_s, kept ? kept->detail.since : QDate(), office.clock.today(), made.problems);
    const bool now = proposal.state == PlanChangeState::Made;
    if ((now && kept && !reviewOnlyRule(*kept->plan.procedure).isEmpty()) || (!now && proposal.state != PlanChangeState::Open))
        made.problems.push_back({u"state"_s, FieldFault::Missing});
    if (!made.problems.empty())
        return made;
    proposal.conference = before ? before->conference : kept->plan.conference;
    if (now)
        proposal.answeredOn = proposal.on;
    Transaction transaction(office.casebook);
    PlanKeepingStore(office.casebook).save(proposal);
    if (now)
        changed(office, kept, {}, [&](ChildPlan& plan) { plan.changed.push_back({proposal.what, proposal.on, false}); });
    transaction.commit();
    made.id = proposal.id;
    return made;
}

Made<ProposalId> answerProposal(const Office& office, const ProposalId& id, PlanChangeState state, std::optional<QDate> on, const QString& answer)
{
    auto proposal = PlanKeepingStore(office.casebook).proposal(id);
    const auto kept = proposal ? keptOf(office, proposal->conference, proposal->child) : std::nullopt;
    Made<ProposalId> made;
    if (!proposal || proposal->state != PlanChangeState::Open)
        made.problems.push_back({u"child"_s, FieldFault::Missing});
    const bool decided = state == PlanChangeState::Agreed || state == PlanChangeState::NotAgreed;
    if (!decided && state != PlanChangeState::Withdrawn)
        made.problems.push_back({u"state"_s, FieldFault::Missing});
    if (decided)
        checkDay(on, u"on"_s, proposal ? proposal->on : QDate(), office.clock.today(), made.problems);
    checkText(answer, u"answer"_s, state == PlanChangeState::NotAgreed, made.problems);
    if (!made.problems.empty())
        return made;
    proposal->state = state;
    proposal->answeredOn = decided ? on : std::nullopt;
    proposal->answer = answer.trimmed();
    Transaction transaction(office.casebook);
    PlanKeepingStore(office.casebook).save(*proposal);
    if (state == PlanChangeState::Agreed && kept) // a plan that this review ends is changed no more
        changed(office, kept, {}, [&](ChildPlan& plan) { plan.changed.push_back({proposal->what, *on, true}); });
    transaction.commit();
    made.id = id;
    return made;
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
    std::vector<FieldProblem> problems;
    for (Preference& wish : wishes) {
        wish.what = wish.what.trimmed();
        checkText(wish.what, u"what"_s, true, problems);
        wish.explained = wish.explained && !wish.accepted; // only what was not taken up is explained
    }
    return changed(office, keptOf(office, conference, child), std::move(problems), [&](ChildPlan& plan) { plan.preferences = wishes; });
}

Made<ConferenceId> keepConcern(const Office& office, const ConferenceId& conference, const ChildId& child, const std::optional<ImmediateConcern>& concern)
{
    std::vector<FieldProblem> problems;
    if (concern)
        checkText(concern->action, u"what"_s, true, problems);
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
    const QDate today = office.clock.today();
    Made<StayId> made;
    if (!kept)
        made.problems.push_back({u"child"_s, FieldFault::Missing});
    // A stay may have begun before the plan: what matters is the going home.
    checkDay(stay.admitted, u"on"_s, {}, today, made.problems);
    checkText(stay.where, u"where"_s, true, made.problems);
    checkText(stay.reasons, u"why"_s, stay.groupMeets || stay.strategyInstead, made.problems);
    if (stay.discharged)
        checkDay(stay.discharged, u"discharged"_s, stay.admitted, today, made.problems);
    if (stay.dischargeMeeting && stay.admitted.isValid() && *stay.dischargeMeeting < stay.admitted)
        made.problems.push_back({u"meeting"_s, FieldFault::TooLongAgo});
    if (!made.problems.empty())
        return made;
    stay.conference = before ? before->conference : kept->plan.conference;
    PlanKeepingStore(office.casebook).save(stay);
    made.id = stay.id;
    return made;
}

} // namespace cadair
