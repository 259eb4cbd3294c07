#include "core/rules/openmatters.h"
#include "core/store/carestore.h"
#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/followingstore.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/lookedafter.h"
#include "core/workflow/register.h"

#include <algorithm>

// Children who are looked after, with what is owed about each.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

bool isAhead(ConferenceState state)
{
    using enum ConferenceState;
    return state == Requested || state == Convened || state == Postponed || state == InSession || state == Adjourned;
}

/// What the conference that stands next to the child says, and what its checks miss.
void addConference(const Office& office, const CareStore& store, CareFollowed& care)
{
    care.procedure = &registerProcedure(office);
    const auto conference = store.nextOrLast(care.child.id);
    auto file = conference ? ConferenceStore(office.casebook).caseFile(*conference) : std::nullopt;
    if (!file)
        return;
    for (Subject& subject : file->subjects) // between conferences a plan that one of them began is one known of
        if (subject.child.id == care.child.id && care.planRuns && !subject.planSince)
            subject.planSince = file->conference.date;
    care.conference = conference;
    care.conferenceOn = file->conference.date;
    care.ahead = isAhead(file->conference.state);
    care.answers = store.answers(*conference, care.child.id);
    care.procedure = &procedureInForce(office, file->conference);
    for (Reason& reason : openOf(store.lookedAfter(*conference), *file, *care.procedure, office.rulebook.calendarOf(*care.procedure), office.clock.now()))
        if ((!reason.child || *reason.child == care.child.id) && (care.ahead || reason.particulars.value(0) != u"reviewing-officer-attends"))
            care.open.push_back(std::move(reason)); // whom nobody asked to a meeting that is over cannot be asked any more
    std::ranges::stable_partition(care.open, [](const Reason& reason) { return reason.particulars.value(0) != u"reviewing-officer-attends"; });
}

CareFollowed followed(const Office& office, const Child& child, bool planRuns)
{
    const CareStore store(office.casebook);
    CareFollowed care{.child = child, .now = {}, .earlier = store.times(child.id), .steps = store.steps(child.id), .conference = {},
                      .conferenceOn = {}, .answers = {ConferenceId::fresh(), child.id}, .open = {}, .planRuns = planRuns};
    if (!care.earlier.empty() && !care.earlier.back().until) {
        care.now = care.earlier.back();
        care.earlier.pop_back();
    }
    addConference(office, store, care);
    return care;
}

} // namespace

std::vector<CareFollowed> careOf(const Office& office, const FamilyId& family)
{
    std::vector<CareFollowed> all;
    const auto household = FamilyStore(office.casebook).household(family);
    if (!household)
        return all;
    std::set<ChildId> planned;
    for (const RunningPlan& plan : FollowingStore(office.casebook).running(family))
        planned.insert(plan.children.begin(), plan.children.end());
    for (const Child& child : household->children)
        if (!child.died && child.born) // an unborn child is in nobody's care
            all.push_back(followed(office, child, planned.contains(child.id)));
    return all;
}

std::vector<CareFollowed> careBesidePlans(const Office& office)
{
    std::vector<CareFollowed> all;
    const FamilyStore families(office.casebook);
    for (const CareKept& care : CareStore(office.casebook).besidePlans())
        if (const auto child = families.child(care.child))
            all.push_back(followed(office, *child, true));
    return all;
}

} // namespace cadair
