#include "core/rules/decision.h"

#include "core/rules/representation.h"

#include <algorithm>
#include <set>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

Reason reasonAbout(const ChildId& child, ReasonCode code, const RuleId& rule, const QStringList& particulars = {})
{
    return {.code = code, .rule = rule, .particulars = particulars, .person = std::nullopt, .child = child};
}

const OutcomeChoice* choiceOf(OutcomeKind outcome, ConferenceType type, const Procedure& procedure)
{
    const auto found = std::find_if(procedure.outcomes.begin(), procedure.outcomes.end(), [&](const OutcomeChoice& c) {
        return c.outcome == outcome && c.conferences.find(type) != c.conferences.end();
    });
    return found == procedure.outcomes.end() ? nullptr : &*found;
}

/// Where the profile speaks of this outcome at all, whatever the conference: the rule to name when it is out of place.
RuleId ruleOf(OutcomeKind outcome, const Procedure& procedure)
{
    for (const OutcomeChoice& choice : procedure.outcomes)
        if (choice.outcome == outcome)
            return choice.rule;
    return {};
}

/// Why the outcome makes no sense for a child with, or without, a plan; empty where it does.
std::optional<ReasonCode> senseless(OutcomeKind outcome, bool planThere, ConferenceType type, const Procedure& procedure)
{
    // At a transfer the plan that is there is another authority's. Where the place has no words for taking it over, making
    // one here is the very question.
    const bool takenOver = type != ConferenceType::TransferIn || choiceOf(OutcomeKind::ContinuePlan, type, procedure);
    const bool ownPlan = planThere && takenOver;
    switch (outcome) {
    case OutcomeKind::StartPlan:
    case OutcomeKind::NoPlan:
        return ownPlan ? std::optional(ReasonCode::PlanAlreadyThere) : std::nullopt;
    case OutcomeKind::ContinuePlan:
        return planThere ? std::nullopt : std::optional(ReasonCode::NoPlanToContinue);
    case OutcomeKind::EndPlan:
        return planThere ? std::nullopt : std::optional(ReasonCode::NoPlanToEnd);
    }
    Q_UNREACHABLE();
}

/// Whether an updated assessment is on the table: listed, and not known to have come only after the conference.
bool hasUpdatedAssessment(const CaseFile& file)
{
    const auto inTime = [&](const Report& report) {
        if (report.kind != ReportKind::Assessment)
            return false;
        return report.to.empty() || std::any_of(report.to.begin(), report.to.end(), [&](const auto& reader) {
                   return !file.conference.date || reader.second <= *file.conference.date;
               });
    };
    return std::any_of(file.participants.begin(), file.participants.end(), [&](const Participant& person) {
        return std::any_of(person.reports.begin(), person.reports.end(), inTime);
    });
}

/// What deciding without a quorum still asks for; satisfied where there is one, or none is stated.
Verdict withoutQuorum(const Subject& subject, const QuorumVerdict& quorum,
                      const std::optional<InquorateVerdict>& inquorate, const Procedure& procedure)
{
    if (quorum.outcome == Outcome::Satisfied || quorum.outcome == Outcome::NotStated)
        return {.outcome = Outcome::Satisfied, .reasons = {}, .ways = {}};
    Verdict verdict;
    if (!inquorate) { // nobody has said what follows: nothing is allowed by forgetting
        verdict.reasons.push_back(reasonAbout(subject.child.id, ReasonCode::NotQuorate, procedure.inquorate.rule));
        return verdict;
    }
    verdict.outcome = inquorate->proceed;
    if (verdict.outcome == Outcome::Satisfied)
        return verdict;
    verdict.reasons.push_back(reasonAbout(subject.child.id, ReasonCode::NotQuorate, procedure.inquorate.rule));
    verdict.reasons.insert(verdict.reasons.end(), inquorate->reasons.begin(), inquorate->reasons.end());
    verdict.ways = inquorate->ways;
    return verdict;
}

Verdict refused(Reason reason)
{
    return {.outcome = Outcome::Refused, .reasons = {std::move(reason)}, .ways = {}};
}

/// Ending a plan asks for more than any other outcome.
Verdict ending(const CaseFile& file, const Subject& subject, bool quorate, Verdict verdict, const Procedure& procedure)
{
    const InquorateRule& inquorate = procedure.inquorate;
    if (!quorate && inquorate.endPlanRefused) {
        Verdict barred = refused(reasonAbout(subject.child.id, ReasonCode::EndingNeedsQuorum, inquorate.endPlanRule));
        std::copy_if(verdict.ways.begin(), verdict.ways.end(), std::back_inserter(barred.ways),
                     [](const Way& way) { return way.way != u"proceed-with-reason"_s; });
        return barred;
    }
    const DecisionRule& rule = procedure.decision;
    const bool asked = rule.updatedAssessmentBeforeEnding && subject.recommended == OutcomeKind::EndPlan;
    if (asked && !hasUpdatedAssessment(file)) {
        verdict.reasons.push_back(
            reasonAbout(subject.child.id, ReasonCode::UpdatedAssessmentNeeded, rule.updatedAssessmentRule));
        if (verdict.outcome == Outcome::Satisfied)
            verdict.outcome = Outcome::NeedsDecision;
    }
    return verdict;
}

Verdict outcomeFor(OutcomeKind outcome, const CaseFile& file, const Subject& subject, const QuorumVerdict& quorum,
                   const std::optional<InquorateVerdict>& inquorate, const Procedure& procedure)
{
    const ChildId& child = subject.child.id;
    const Conference& conference = file.conference;
    if (hasDied(subject, std::nullopt))
        return refused(reasonAbout(child, ReasonCode::ChildHasDied, {}));
    const bool planThere = hasPlan(subject, conference.date);
    if (const auto why = senseless(outcome, planThere, conference.type, procedure))
        return refused(reasonAbout(child, *why, {}));
    if (!choiceOf(outcome, conference.type, procedure))
        return refused(reasonAbout(child, ReasonCode::NotAtThisConference, ruleOf(outcome, procedure)));
    Verdict verdict = withoutQuorum(subject, quorum, inquorate, procedure);
    if (outcome == OutcomeKind::EndPlan)
        return ending(file, subject, quorum.outcome != Outcome::Refused, std::move(verdict), procedure);
    return verdict;
}

} // namespace

std::optional<Verdict> categoryFor(const ChildId& child, const std::vector<CategoryKey>& categories,
                                   const QString& categoryReason, bool exploitation, const Procedure& procedure)
{
    if (categories.empty())
        return std::nullopt;
    const CategoryRule& rule = procedure.categories;
    Verdict verdict{.outcome = Outcome::Satisfied, .reasons = {}, .ways = {}};
    if (!rule.stated) {
        verdict.outcome = Outcome::NotStated;
        verdict.reasons.push_back(reasonAbout(child, ReasonCode::CategoryNotStated, rule.rule));
        return verdict;
    }
    const std::set<CategoryKey> distinct(categories.begin(), categories.end());
    for (const CategoryKey& category : distinct)
        if (std::find(rule.choices.begin(), rule.choices.end(), category) == rule.choices.end()) {
            verdict.outcome = Outcome::Refused;
            verdict.reasons.push_back(reasonAbout(child, ReasonCode::UnknownCategory, rule.rule, {category.text()}));
        }
    if (!categoryReason.trimmed().isEmpty())
        return verdict;
    if (distinct.size() > 1)
        verdict.reasons.push_back(reasonAbout(child, ReasonCode::MoreThanOneCategory, rule.oneOnlyRule,
                                              {QString::number(distinct.size())}));
    if (rule.exploitationNeglectNeedsReason && exploitation
        && distinct.find(*CategoryKey::parse(u"neglect"_s)) != distinct.end())
        verdict.reasons.push_back(
            reasonAbout(child, ReasonCode::NeglectWithExploitation, rule.exploitationNeglectRule));
    if (!verdict.reasons.empty() && verdict.outcome == Outcome::Satisfied) {
        verdict.outcome = Outcome::NeedsDecision;
        verdict.ways.push_back({.way = u"category-reason"_s, .rule = verdict.reasons.front().rule,
                                .records = {u"reason"_s}});
    }
    return verdict;
}

DecisionVerdict decisionFor(const CaseFile& file, const ChildId& child, const QuorumVerdict& quorum,
                            const std::optional<InquorateVerdict>& inquorate, const Procedure& procedure)
{
    DecisionVerdict verdict{.child = child, .outcomes = {}, .category = std::nullopt};
    const Subject* subject = file.subject(child);
    for (const Word<OutcomeKind>& outcome : wordsOf(OutcomeKind{}))
        verdict.outcomes[outcome.value]
            = subject ? outcomeFor(outcome.value, file, *subject, quorum, inquorate, procedure) : Verdict{};
    if (subject)
        verdict.category = categoryFor(child, subject->categories, subject->categoryReason, file.conference.exploitation,
                                       procedure);
    return verdict;
}

} // namespace cadair
