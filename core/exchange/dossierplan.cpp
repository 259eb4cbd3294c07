#include "core/exchange/dossierplan.h"

#include "core/exchange/dossierparts.h"
#include "core/procedure/vocabulary.h"

namespace cadair::scenario {

using namespace Qt::StringLiterals;

namespace {

std::vector<JsonReader> entries(const JsonReader& object, const char16_t* key)
{
    const auto list = object.find(key);
    return list ? list->items() : std::vector<JsonReader>();
}

std::optional<AgencyKey> agencyIfAny(const JsonReader& object, const char16_t* key, const AgencyKinds& agencies)
{
    const auto found = object.find(key);
    if (!found)
        return std::nullopt;
    if (!agencies.contains(found->string()))
        found->fail(u"\"%1\" is not an agency kind"_s.arg(found->string()));
    return found->key<AgencyKey>();
}

Weighing readWeighing(const JsonReader& entry, const AgencyKinds& agencies)
{
    entry.only({u"child", u"harm", u"reasons", u"limbs", u"support", u"health_lead", u"no_support", u"recommendations"});
    return {.harm = answerIfAny(entry, u"harm"),
            .reasons = textIfAny(entry, u"reasons"),
            .limbs = wordsIfAny(entry, u"limbs", {u"suffered"_s, u"likely"_s}),
            .support = wordsIfAny(entry, u"support",
                              {u"social-work-plan"_s, u"health-plan"_s, u"early-help"_s, u"child-in-need"_s, u"step-down"_s,
                               u"family-group-conference"_s, u"advice"_s, u"services"_s}),
            .healthLead = agencyIfAny(entry, u"health_lead", agencies),
            .noSupport = textIfAny(entry, u"no_support"),
            .recommendations = textIfAny(entry, u"recommendations")};
}

PlanAction readAction(const JsonReader& entry, const AgencyKinds& agencies)
{
    entry.only({u"what", u"owner", u"agency", u"family", u"by", u"measure", u"outcome", u"risk", u"progress", u"before",
                u"renegotiated"});
    return {.what = entry.at(u"what").text(),
            .owner = textIfAny(entry, u"owner"),
            .agency = agencyIfAny(entry, u"agency", agencies),
            .family = yesIfAny(entry, u"family"),
            .by = dateIfAny(entry, u"by"),
            .measure = textIfAny(entry, u"measure"),
            .outcome = textIfAny(entry, u"outcome"),
            .risk = textIfAny(entry, u"risk"),
            .progress = textIfAny(entry, u"progress"),
            .before = textIfAny(entry, u"before"),
            .renegotiated = dateIfAny(entry, u"renegotiated")};
}

/// What a plan wants to reach and how: outcomes, actions, and what else is written in it.
void readSubstance(const JsonReader& entry, const AgencyKinds& agencies, ChildPlan& plan)
{
    for (const JsonReader& risk : entries(entry, u"risks"))
        plan.risks << risk.text();
    plan.changes = textIfAny(entry, u"changes");
    plan.contingency = textIfAny(entry, u"contingency");
    for (const JsonReader& outcome : entries(entry, u"outcomes")) {
        outcome.only({u"what", u"measure", u"by"});
        plan.outcomes.push_back({.what = outcome.at(u"what").text(),
                                 .measure = textIfAny(outcome, u"measure"),
                                 .by = dateIfAny(outcome, u"by")});
    }
    for (const JsonReader& action : entries(entry, u"actions"))
        plan.actions.push_back(readAction(action, agencies));
    if (const auto sections = entry.find(u"sections"))
        for (const auto& [part, text] : sections->members()) {
            if (!partWords().contains(part))
                text.fail(u"\"%1\" is not a part of a document"_s.arg(part));
            plan.sections[part] = text.string();
        }
}

/// What became of a plan once it was made.
void readLife(const JsonReader& entry, ChildPlan& plan)
{
    plan.explained = wordsIfAny(entry, u"explained", {u"everyone"_s, u"parents"_s, u"child"_s, u"roles"_s, u"versions"_s, u"record"_s});
    plan.begins = dateIfAny(entry, u"begins");
    for (const JsonReader& work : entries(entry, u"done")) {
        work.only({u"what", u"on"});
        const QString what =
            work.at(u"what").oneOf({u"detailed-plan"_s, u"written-agreement"_s, u"files-read"_s, u"assessment"_s});
        plan.done[what] = date(work.at(u"on"));
    }
    for (const JsonReader& one : entries(entry, u"acceptances")) {
        one.only({u"who", u"form", u"collected"});
        const auto form = one.find(u"form");
        plan.acceptances.push_back({.who = one.at(u"who").text(),
                                    .form = form ? form->oneOf({u"signature"_s, u"e-mail"_s, u"by-word"_s}) : QString(),
                                    .collected = yesIfAny(one, u"collected")});
    }
    for (const JsonReader& one : entries(entry, u"preferences")) {
        one.only({u"what", u"accepted", u"explained"});
        plan.preferences.push_back({.what = one.at(u"what").text(),
                                    .accepted = yesIfAny(one, u"accepted"),
                                    .explained = yesIfAny(one, u"explained")});
    }
    for (const JsonReader& one : entries(entry, u"changed")) {
        one.only({u"what", u"on", u"at_review"});
        plan.changed.push_back(
            {.what = one.at(u"what").text(), .on = date(one.at(u"on")), .atReview = yesIfAny(one, u"at_review")});
    }
    if (const auto concern = entry.find(u"concern")) {
        concern->only({u"considered", u"action"});
        plan.concern = ImmediateConcern{
            .considered = wordsIfAny(*concern, u"considered",
                                 {u"strategy-discussion"_s, u"legal-action"_s, u"enquiry"_s, u"earlier-review"_s}),
            .action = textIfAny(*concern, u"action")};
    }
}

ChildPlan readPlan(const JsonReader& entry, const ChildId& child, const Names& names, const AgencyKinds& agencies)
{
    entry.only({u"child", u"lead", u"lead_qualified", u"child_in_group", u"risks", u"changes", u"later_core_groups",
                u"outcomes", u"actions", u"contingency", u"sections", u"explained", u"birth_told_by", u"birth_steps",
                u"visit_days", u"visit_reason", u"begins", u"done", u"acceptances", u"preferences", u"changed", u"concern"});
    ChildPlan plan{.child = child};
    if (const auto lead = entry.find(u"lead"))
        plan.lead = names.person(*lead);
    plan.leadQualified = answerIfAny(entry, u"lead_qualified");
    plan.childInGroup = answerIfAny(entry, u"child_in_group");
    plan.laterCoreGroups = textIfAny(entry, u"later_core_groups");
    plan.birthToldBy = textIfAny(entry, u"birth_told_by");
    plan.birthSteps = textIfAny(entry, u"birth_steps");
    if (const auto days = entry.find(u"visit_days"))
        plan.visitDays = days->integer(1, 400);
    plan.visitReason = textIfAny(entry, u"visit_reason");
    readSubstance(entry, agencies, plan);
    readLife(entry, plan);
    return plan;
}

} // namespace

void readPlans(const JsonReader& object, const Names& names, const AgencyKinds& agencies, Dossier& dossier)
{
    for (const JsonReader& entry : entries(object, u"weighed"))
        if (const auto child = names.child(entry.at(u"child")))
            dossier.weighed.insert_or_assign(*child, readWeighing(entry, agencies));
    for (const JsonReader& entry : entries(object, u"plans"))
        if (const auto child = names.child(entry.at(u"child")))
            dossier.plans.insert_or_assign(*child, readPlan(entry, *child, names, agencies));
}

} // namespace cadair::scenario
