#include "core/rules/contents.h"

#include "core/rules/childrenof.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool isWritten(const QString& text)
{
    return !text.trimmed().isEmpty();
}

/// Whether every action has what `has` looks for; a plan without actions has none of it.
template <typename Has>
bool everyAction(const ChildPlan& plan, Has has)
{
    return !plan.actions.empty() && std::all_of(plan.actions.begin(), plan.actions.end(), has);
}

template <typename Has>
bool anyAction(const ChildPlan& plan, Has has)
{
    return std::any_of(plan.actions.begin(), plan.actions.end(), has);
}

/// What the actions of a plan tell: who does what by when, and for which end.
void addPartsOfActions(const ChildPlan& plan, std::set<QString>& parts)
{
    const auto add = [&](const QString& part, bool holds) {
        if (holds)
            parts.insert(part);
    };
    const bool owned = everyAction(plan, [](const PlanAction& action) { return isWritten(action.owner); });
    const bool dated = everyAction(plan, [](const PlanAction& action) { return action.by.has_value(); });
    add(u"actions"_s, !plan.actions.empty());
    add(u"tasks"_s, owned);
    add(u"timescales"_s, dated);
    add(u"who-does-what"_s, owned && dated);
    add(u"roles"_s, owned);
    add(u"family-actions"_s, anyAction(plan, [](const PlanAction& action) { return action.family; }));
    add(u"agency-actions"_s, anyAction(plan, [](const PlanAction& action) { return action.agency.has_value(); }));
    add(u"interventions"_s, everyAction(plan, [](const PlanAction& action) { return isWritten(action.outcome); }));
    add(u"objectives"_s, owned && dated && everyAction(plan, [](const PlanAction& action) { return isWritten(action.measure); }));
    const bool managed = std::all_of(plan.risks.begin(), plan.risks.end(), [&](const QString& risk) {
        return anyAction(plan, [&](const PlanAction& action) { return action.risk == risk; });
    });
    add(u"risk-management"_s, !plan.risks.isEmpty() && managed);
}

Reason lacking(const ContentLine& line)
{
    return {.code = ReasonCode::FactMissing,
            .rule = line.rule,
            .particulars = {line.document.text(), line.part.text()},
            .person = std::nullopt,
            .child = std::nullopt};
}

} // namespace

std::vector<ContentLine> contentsDue(const DocumentKey& document, const CaseTold& told,
                                     const std::set<QString>& circumstances)
{
    std::vector<ContentLine> due;
    for (const ContentLine& line : told.procedure.contents)
        if (line.document == document && holds(line.condition, told, circumstances))
            due.push_back(line);
    return due;
}

Verdict judgeContents(const DocumentKey& document, const std::set<QString>& held, const CheckFacts& facts)
{
    const CaseTold told{facts.file, facts.procedure, facts.now};
    const std::vector<ContentLine> due = contentsDue(document, told, facts.dossier.circumstances);
    if (due.empty())
        return nothingToCheck();
    Verdict verdict{.outcome = Outcome::Satisfied, .reasons = {}, .ways = {}};
    for (const ContentLine& line : due) {
        if (held.contains(line.part.text()))
            continue;
        verdict.reasons.push_back(lacking(line));
        const Rule* rule = facts.procedure.rule(line.rule);
        const Force force = rule ? rule->force : Force::Must;
        if (force == Force::Must)
            verdict.outcome = Outcome::Refused;
        else if (force == Force::Should && verdict.outcome == Outcome::Satisfied)
            verdict.outcome = Outcome::NeedsDecision;
    }
    return verdict;
}

std::set<QString> partsOf(const ChildPlan& plan, const Subject& subject)
{
    std::set<QString> parts;
    for (const auto& [part, text] : plan.sections)
        if (isWritten(text))
            parts.insert(part);
    addPartsOfActions(plan, parts);
    const auto add = [&](const QString& part, bool there) {
        if (there)
            parts.insert(part);
    };
    const bool measured = !plan.outcomes.empty()
                          && std::all_of(plan.outcomes.begin(), plan.outcomes.end(),
                                         [](const PlanOutcome& outcome) { return isWritten(outcome.measure); });
    add(u"risks"_s, !plan.risks.isEmpty());
    add(u"category"_s, !subject.categories.empty());
    add(u"changes-needed"_s, isWritten(plan.changes));
    add(u"lead-social-worker"_s, plan.lead.has_value());
    add(u"outcomes"_s, !plan.outcomes.empty());
    add(u"progress-measure"_s, measured);
    add(u"contingency"_s, isWritten(plan.contingency));
    return parts;
}

std::vector<ContentVerdict> judgeDocuments(const CheckFacts& facts)
{
    std::vector<ContentVerdict> verdicts;
    const auto judge = [&](const QString& document, const std::set<QString>& held, const Subject* subject) {
        const DocumentKey key = *DocumentKey::parse(document);
        Verdict verdict = judgeContents(key, held, facts);
        if (verdict.outcome == Outcome::NotStated)
            return;
        ContentVerdict content{.document = key, .child = std::nullopt, .outcome = verdict.outcome, .reasons = {}};
        for (Reason& reason : verdict.reasons)
            content.reasons.push_back(subject ? about(*subject, std::move(reason)) : std::move(reason));
        if (subject)
            content.child = subject->child.id;
        verdicts.push_back(std::move(content));
    };
    const bool group = std::any_of(facts.file.participants.begin(), facts.file.participants.end(),
                                   [](const Participant& person) { return person.coreGroup; });
    for (const Subject* subject : childrenWithPlan(facts)) {
        const ChildPlan& plan = planOf(facts, subject->child.id);
        std::set<QString> held = partsOf(plan, *subject);
        if (group)
            held.insert(u"core-group"_s);
        if (isWritten(weighingOf(facts, subject->child.id).recommendations))
            held.insert(u"recommendations"_s);
        judge(u"outline-plan"_s, held, subject);
        if (plan.done.contains(u"detailed-plan"_s))
            judge(u"child-protection-plan"_s, held, subject);
    }
    for (const DraftPaper& draft : facts.dossier.drafts)
        judge(draft.document.text(), draft.holds, nullptr);
    return verdicts;
}

} // namespace cadair
