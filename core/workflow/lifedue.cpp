#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/lifeeventstore.h"
#include "core/store/standingstore.h"
#include "core/workflow/lifeevents.h"

#include <algorithm>

// What has to be done after something happened in the life of a child.

namespace cadair {

namespace {

bool isInHand(const ConferenceSummary& summary)
{
    using enum ConferenceState;
    return summary.state != Closed && summary.state != Cancelled && summary.state != NotProceeded;
}

/// A conference of the family is in hand: papers may come of it.
bool mayStillWrite(const ConferenceStore& conferences, const FamilyId& family)
{
    return std::ranges::any_of(conferences.ofFamily(family), isInHand);
}

bool isDecided(const std::vector<StandingDecision>& decisions, const ChildId& child)
{
    return std::ranges::any_of(decisions, [&](const StandingDecision& each) { return each.child == child; });
}

} // namespace

std::vector<LifeDue> lifeDue(const Office& office)
{
    const FamilyStore families(office.casebook);
    const ConferenceStore conferences(office.casebook);
    std::vector<LifeDue> due;
    for (const LifeEvent& event : LifeEventStore(office.casebook).all()) {
        const auto child = families.child(event.child);
        const auto family = child ? families.family(child->family) : std::nullopt;
        if (!family || event.takenBack)
            continue;
        const auto add = [&](LifeTask task, const Child& about) { due.push_back({task, event, family->id, family->name, about}); };
        if (isLoss(event.kind) || event.kind == LifeEventKind::Adoption)
            if (!event.papersSeen && mayStillWrite(conferences, family->id))
                add(LifeTask::LookAtPapers, *child);
        if (!event.bornToo.empty()) {
            const std::vector<StandingDecision> decisions = StandingStore(office.casebook).decisions(family->id);
            for (const ChildId& id : event.bornToo) {
                const auto twin = families.child(id);
                const auto about = conferences.aboutChild(id);
                if (twin && !twin->died && isDecided(decisions, event.child) && !isDecided(decisions, id) && std::ranges::none_of(about, isInHand))
                    add(LifeTask::NobodyDecided, *twin);
            }
        }
        if (!event.toldOn)
            add(LifeTask::ToTell, *child);
    }
    std::ranges::stable_sort(due, {}, [](const LifeDue& each) { return each.event.on; });
    return due;
}

} // namespace cadair
