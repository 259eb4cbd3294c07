#include "core/workflow/following.h"

#include "core/store/conferencestore.h"
#include "core/store/followingstore.h"
#include "core/store/plankeepingstore.h"
#include "core/store/planstore.h"

#include <algorithm>

// A child's plan as it stands between conferences: the conference that wrote it last, what the core group has added since,
// and what it proposes.

namespace cadair {

namespace {

/// A plan in which nobody has written anything leaves what stood before it as it was.
bool saysAnything(const ChildPlan& plan)
{
    return !plan.actions.empty() || !plan.outcomes.empty() || !plan.risks.isEmpty() || !plan.changes.trimmed().isEmpty();
}

QDate sinceWhen(const Office& office, const PlanFollowed& plan, const ChildId& child)
{
    const ConferenceStore conferences(office.casebook);
    const auto file = conferences.caseFile(plan.conference);
    if (const Subject* subject = file ? file->subject(child) : nullptr; subject && subject->planSince)
        return *subject->planSince;
    const auto first = conferences.summary(plan.chain.front());
    return first && first->date ? *first->date : plan.conferenceOn;
}

void addActions(const FollowingStore& store, const PlanDetail& detail, std::vector<PlanLine>& actions)
{
    const std::vector<ActionStanding> standings = store.standings(detail.conference);
    for (const PlanAction& action : detail.plan.actions) {
        ActionStanding standing{.conference = detail.conference, .child = detail.child.id, .what = action.what};
        for (const ActionStanding& each : standings)
            if (each.child == detail.child.id && each.what == action.what)
                standing = each;
        actions.push_back({detail.child.id, detail.conference, action, standing});
    }
}

/// Those of a list that are about this child.
template <typename Kept>
void addOf(const ChildId& child, const std::vector<Kept>& all, std::vector<Kept>& found)
{
    std::ranges::copy_if(all, std::back_inserter(found), [&](const Kept& each) { return each.child == child; });
}

} // namespace

void readDetails(const Office& office, PlanFollowed& plan)
{
    const FollowingStore store(office.casebook);
    const PlanKeepingStore keeping(office.casebook);
    std::vector<PlanProposal> proposals;
    std::vector<HospitalStay> stays;
    std::vector<std::pair<ConferenceId, std::map<ChildId, ChildPlan>>> written; // newest first
    for (auto conference = plan.chain.rbegin(); conference != plan.chain.rend(); ++conference)
        written.emplace_back(*conference, PlanStore(office.casebook).plans(*conference));
    for (const ConferenceId& conference : plan.chain) {
        std::ranges::move(keeping.proposals(conference), std::back_inserter(proposals));
        std::ranges::move(keeping.stays(conference), std::back_inserter(stays));
    }
    for (const Child& child : plan.children) {
        PlanDetail detail{.child = child, .conference = plan.conference, .plan = {.child = child.id}, .proposals = {}, .stays = {},
                          .since = sinceWhen(office, plan, child.id), .length = {}};
        for (const auto& [conference, plans] : written) {
            const auto found = plans.find(child.id);
            if (found == plans.end() || !saysAnything(found->second))
                continue;
            detail.conference = conference;
            detail.plan = found->second;
            break;
        }
        addOf(child.id, proposals, detail.proposals);
        addOf(child.id, stays, detail.stays);
        detail.length = lengthOf(detail.since, child, *plan.procedure, office.clock.today());
        addActions(store, detail, plan.actions);
        plan.details.push_back(std::move(detail));
    }
}

} // namespace cadair
