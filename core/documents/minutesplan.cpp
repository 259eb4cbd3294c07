#include "core/documents/minutesparts.h"

#include "core/wording/dates.h"

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

std::vector<Fields> actionsOf(const Composing& composing, const ChildPlan& plan)
{
    std::vector<Fields> list;
    for (const PlanAction& action : plan.decidedActions()) {
        if (action.what.trimmed().isEmpty())
            continue;
        Fields entry;
        entry.line(u"plan-what"_s, action.what);
        entry.line(u"plan-owner"_s, action.owner);
        entry.line(u"plan-by"_s, action.by ? longDate(*action.by, composing.book) : QString());
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace

std::vector<Fields> plansByChild(const Composing& composing)
{
    std::vector<Fields> list;
    for (const Subject* subject : composing.children) {
        const auto& plans = composing.from.record.dossier.plans;
        const auto plan = plans.find(subject->child.id);
        if (plan == plans.end())
            continue;
        std::vector<Fields> actions = actionsOf(composing, plan->second);
        const bool empty = actions.empty() && plan->second.changes.trimmed().isEmpty() && plan->second.contingency.trimmed().isEmpty();
        if (empty)
            continue;
        Fields entry;
        entry.about(subject->child.id);
        entry.line(u"name"_s, composing.nameOf(*subject));
        entry.paragraphs(u"plan-changes"_s, plan->second.changes);
        entry.list(u"plan-actions"_s, std::move(actions));
        entry.paragraphs(u"plan-contingency"_s, plan->second.contingency);
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace cadair
