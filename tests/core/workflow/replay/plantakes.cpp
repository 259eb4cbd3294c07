#include "tests/core/workflow/replay/plantakes.h"

#include "core/workflow/meeting.h"
#include "core/workflow/planmaking.h"
#include "tests/core/workflow/replay/stage.h"

namespace replay {
using namespace Qt::StringLiterals;

namespace {

QString optional(const JsonReader& json, const char16_t* key)
{
    const auto found = json.find(key);
    return found ? found->text() : QString();
}

std::optional<QDate> optionalDate(const JsonReader& json, const char16_t* key)
{
    const auto found = json.find(key);
    if (!found)
        return std::nullopt;
    const QDate date = QDate::fromString(found->string(), Qt::ISODate);
    if (!date.isValid())
        found->fail(u"expected a date, as in 2026-11-16"_s);
    return date;
}

QStringList optionalWords(const JsonReader& json, const char16_t* key)
{
    QStringList words;
    if (const auto found = json.find(key))
        for (const JsonReader& each : found->items())
            words << each.text();
    return words;
}

PlanAction actionIn(const JsonReader& json)
{
    PlanAction action{.what = json.at(u"what").text(), .owner = json.at(u"owner").text()};
    if (const auto agency = json.find(u"agency"))
        action.agency = agency->key<AgencyKey>();
    action.family = json.has(u"family") && json.at(u"family").boolean();
    action.by = optionalDate(json, u"by");
    action.measure = optional(json, u"measure");
    action.outcome = optional(json, u"outcome");
    action.risk = optional(json, u"risk");
    return action;
}

/// The plan as the casebook has it, to be added to.
ChildPlan planOf(const Stage& stage, const QString& child)
{
    const OpenConference open = stage.read();
    const auto found = open.record.dossier.plans.find(stage.child(child));
    return found == open.record.dossier.plans.end() ? ChildPlan{.child = stage.child(child)} : found->second;
}

Take plan(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"child", u"lead", u"risks", u"must_change", u"contingency", u"visit_days"});
    const auto visits = json.find(u"visit_days");
    const auto days = visits ? std::optional(visits->integer(1, 60)) : std::nullopt;
    return [child = json.at(u"child").text(), lead = optional(json, u"lead"), risks = optionalWords(json, u"risks"),
            changes = optional(json, u"must_change"), contingency = optional(json, u"contingency"), days](Stage& stage) {
        ChildPlan changed = planOf(stage, child);
        if (!lead.isEmpty())
            changed.lead = stage.who(lead);
        changed.risks << risks;
        if (!changes.isEmpty())
            changed.changes = changes;
        if (!contingency.isEmpty())
            changed.contingency = contingency;
        if (days)
            changed.visitDays = days;
        return savePlan(stage.office(), stage.conference(), std::move(changed));
    };
}

Take planAction(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"child", u"what", u"owner", u"agency", u"family", u"by", u"measure", u"outcome", u"risk"});
    return [child = json.at(u"child").text(), action = actionIn(json)](Stage& stage) {
        ChildPlan changed = planOf(stage, child);
        changed.actions.push_back(action);
        return savePlan(stage.office(), stage.conference(), std::move(changed));
    };
}

Take planOutcome(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"child", u"what", u"measure", u"by"});
    const PlanOutcome outcome{json.at(u"what").text(), optional(json, u"measure"), optionalDate(json, u"by")};
    return [child = json.at(u"child").text(), outcome](Stage& stage) {
        ChildPlan changed = planOf(stage, child);
        changed.outcomes.push_back(outcome);
        return savePlan(stage.office(), stage.conference(), std::move(changed));
    };
}

Take sameWords(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"from", u"to"});
    return [from = json.at(u"from").text(), to = json.at(u"to").text()](Stage& stage) {
        return copyPlanWords(stage.office(), stage.conference(), stage.child(from), stage.child(to));
    };
}

Take help(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"child", u"harm", u"limbs", u"reasons", u"support", u"recommendations"});
    Weighing weighing;
    if (const auto harm = json.find(u"harm"))
        weighing.harm = harm->boolean();
    for (const QString& limb : optionalWords(json, u"limbs"))
        weighing.limbs.insert(limb);
    for (const QString& support : optionalWords(json, u"support"))
        weighing.support.insert(support);
    weighing.reasons = optional(json, u"reasons");
    weighing.recommendations = optional(json, u"recommendations");
    return [child = json.at(u"child").text(), weighing](Stage& stage) {
        return saveHelp(stage.office(), stage.conference(), stage.child(child), weighing);
    };
}

Take coreGroup(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"who"});
    return [who = json.at(u"who").text()](Stage& stage) {
        return setCoreGroupMember(stage.office(), stage.conference(), stage.who(who), true);
    };
}

Take followUp(const JsonReader& json, Script&)
{
    json.only({u"at", u"do", u"refused", u"what", u"on"});
    return [what = json.at(u"what").key<EventKey>(), on = optionalDate(json, u"on").value_or(QDate())](Stage& stage) {
        return setFollowUp(stage.office(), stage.conference(), what, on);
    };
}

} // namespace

std::map<QString, Take (*)(const JsonReader&, Script&)> planReadings()
{
    return {{u"plan"_s, plan},
            {u"plan-action"_s, planAction},
            {u"plan-outcome"_s, planOutcome},
            {u"same-words"_s, sameWords},
            {u"help"_s, help},
            {u"joins-core-group"_s, coreGroup},
            {u"sets-date"_s, followUp}};
}

} // namespace replay
