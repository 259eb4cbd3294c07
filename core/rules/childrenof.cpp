#include "core/rules/childrenof.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

std::vector<const Subject*> childrenDecided(const CheckFacts& facts, std::initializer_list<OutcomeKind> outcomes)
{
    std::vector<const Subject*> children = livingSubjects(facts.file);
    std::erase_if(children, [&](const Subject* subject) {
        return !subject->outcome || std::find(outcomes.begin(), outcomes.end(), *subject->outcome) == outcomes.end();
    });
    return children;
}

std::vector<const Subject*> childrenWithPlan(const CheckFacts& facts)
{
    return childrenDecided(facts, {OutcomeKind::StartPlan, OutcomeKind::ContinuePlan});
}

const ChildPlan& planOf(const CheckFacts& facts, const ChildId& child)
{
    static const ChildPlan nothing{.child = ChildId::fresh()};
    const auto found = facts.dossier.plans.find(child);
    return found == facts.dossier.plans.end() ? nothing : found->second;
}

const Weighing& weighingOf(const CheckFacts& facts, const ChildId& child)
{
    static const Weighing nothing;
    const auto found = facts.dossier.weighed.find(child);
    return found == facts.dossier.weighed.end() ? nothing : found->second;
}

bool hasBegun(const CheckFacts& facts)
{
    return facts.file.conference.startedAt.has_value();
}

bool isYoungerThan(const Subject& subject, int years, QDate date)
{
    return !subject.child.born || subject.child.born->addYears(years) > date;
}

bool isOfFamily(const Participant& person)
{
    return person.capacity == Capacity::Parent || person.capacity == Capacity::Carer
           || person.capacity == Capacity::Relative;
}

Reason about(const Subject& subject, Reason reason)
{
    reason.child = subject.child.id;
    return reason;
}

std::optional<int> numberOf(const CheckLine& line, const QString& what)
{
    const auto found = line.numbers.find(what);
    return found == line.numbers.end() ? std::nullopt : std::optional(found->second);
}

} // namespace cadair
