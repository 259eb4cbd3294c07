#include "core/workflow/planchain.h"

#include "core/store/conferencestore.h"
#include "core/store/followingstore.h"

#include <algorithm>
#include <set>

namespace cadair {

std::vector<ConferenceId> chainOfPlan(const Office& office, const ConferenceId& last, const std::vector<ChildId>& children)
{
    const FollowingStore following(office.casebook);
    const ConferenceStore conferences(office.casebook);
    std::vector<ConferenceSummary> chain;
    const auto isThere = [&](const ConferenceId& id) { return std::ranges::find(chain, id, &ConferenceSummary::id) != chain.end(); };
    for (const ChildId& child : children) {
        std::set<ConferenceId> seen;
        for (std::optional<ConferenceId> each = last; each && seen.insert(*each).second;) {
            const auto summary = conferences.summary(*each);
            if (!summary)
                break;
            if (!isThere(*each))
                chain.push_back(*summary);
            each = summary->type == ConferenceType::Review ? following.before(*each, child) : std::nullopt;
        }
    }
    std::ranges::stable_sort(chain, {}, [](const ConferenceSummary& each) { return std::tuple(each.date.value_or(QDate()), each.plannedStart.value_or(QTime())); });
    std::vector<ConferenceId> ids;
    std::ranges::transform(chain, std::back_inserter(ids), &ConferenceSummary::id);
    return ids;
}

} // namespace cadair
