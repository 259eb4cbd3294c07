#include "core/rules/timescalesparts.h"

#include <algorithm>

namespace cadair::limits {

namespace {

/// Two limits on one thing: the same step for the same person, or both on the day of this conference.
bool sameThing(const Instance& a, const Instance& b)
{
    if (a.ofThisConference || b.ofThisConference)
        return a.ofThisConference == b.ofThisConference;
    return a.verdict.id == b.verdict.id && a.verdict.person == b.verdict.person && a.verdict.to == b.verdict.to
           && a.occurrence == b.occurrence;
}

bool sameForBoth(Instance a, const Instance& b)
{
    a.verdict.child = b.verdict.child;
    return !a.ownToChild && !b.ownToChild && a.verdict == b.verdict && a.occurrence == b.occurrence;
}

} // namespace

void markGoverning(std::vector<Instance>& instances)
{
    for (Instance& instance : instances)
        instance.verdict.governs = instance.verdict.due && instance.verdict.applies
                                   && std::none_of(instances.begin(), instances.end(), [&](const Instance& other) {
                                          return sameThing(instance, other) && other.verdict.applies && other.verdict.due
                                                 && *other.verdict.due < *instance.verdict.due;
                                      });
}

void easeTargets(std::vector<Instance>& instances)
{
    for (Instance& target : instances) {
        if (!target.verdict.target)
            continue;
        const auto later = std::find_if(instances.begin(), instances.end(), [&](const Instance& other) {
            return sameThing(target, other) && !other.verdict.target && other.verdict.due;
        });
        if (later == instances.end())
            continue;
        const LimitState own = target.verdict.state;
        const LimitState last = later->verdict.state;
        target.verdict.targetMissed = (own == LimitState::Late && last == LimitState::Met)
                                      || (own == LimitState::Overdue && last == LimitState::Due);
        if (target.verdict.targetMissed)
            target.verdict.state = last;
    }
}

std::vector<Instance> merged(std::vector<std::vector<Instance>> perChild)
{
    std::vector<Instance> all;
    if (perChild.empty())
        return all;
    for (const Instance& instance : perChild.front()) {
        const bool everywhere = std::all_of(perChild.begin(), perChild.end(), [&](const std::vector<Instance>& others) {
            return std::any_of(others.begin(), others.end(), [&](const Instance& o) { return sameForBoth(instance, o); });
        });
        if (everywhere)
            all.push_back(instance);
    }
    const std::vector<Instance> shared = all;
    for (Instance& one : all)
        one.verdict.child.reset();
    for (std::vector<Instance>& own : perChild)
        for (Instance& instance : own)
            if (std::none_of(shared.begin(), shared.end(), [&](const Instance& s) { return sameForBoth(s, instance); }))
                all.push_back(std::move(instance));
    return all;
}

} // namespace cadair::limits
