#include "core/rules/ending.h"

#include "core/rules/checks.h"

#include <algorithm>

namespace cadair {

namespace {

bool happened(const std::optional<QDate>& date, QDate today)
{
    return date && *date <= today;
}

} // namespace

std::optional<EndingVerdict> endingFor(const Subject& subject, const Procedure& procedure, QDate today)
{
    if (!subject.ending)
        return std::nullopt;
    const EndingRule& rule = procedure.ending;
    EndingVerdict verdict{.child = subject.child.id, .withoutReview = Outcome::Refused, .rule = rule.rule, .reasons = {}};
    const auto because = [&](ReasonCode code, const RuleId& ruleId, const QStringList& particulars = {}) {
        verdict.reasons.push_back({.code = code, .rule = ruleId, .particulars = particulars, .person = {},
                                   .child = subject.child.id});
    };
    if (rule.withoutReview.empty()) {
        because(ReasonCode::EndsByReviewOnly, rule.rule);
        return verdict;
    }
    const QString ground = wordOf(subject.ending->ground);
    const auto line = std::find_if(rule.withoutReview.begin(), rule.withoutReview.end(),
                                   [&](const EndingLine& listed) { return listed.ground.text() == ground; });
    if (line == rule.withoutReview.end()) {
        because(ReasonCode::EndingGroundNotListed, rule.withoutReviewRule, {ground});
        return verdict;
    }
    verdict.rule = line->rule;
    if (line->acceptance && !happened(subject.ending->accepted, today))
        because(ReasonCode::AcceptanceMissing, line->rule);
    if (!rule.consultationRule.isEmpty() && !happened(subject.ending->consulted, today))
        because(ReasonCode::ConsultationMissing, rule.consultationRule);
    verdict.withoutReview = verdict.reasons.empty() ? Outcome::Satisfied : Outcome::NeedsDecision;
    return verdict;
}

namespace {

/// A plan that is to end without a review ends on a ground that the place lists.
Verdict endingGround(const CheckLine& line, const CheckFacts& facts)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Subject& subject : facts.file.subjects) {
        const auto verdict = endingFor(subject, facts.procedure, facts.now.date());
        if (!verdict)
            continue;
        any = true;
        if (verdict->withoutReview == Outcome::Refused) {
            open.push_back(against(line, wordOf(subject.ending->ground)));
            open.back().child = subject.child.id;
        }
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

} // namespace

std::vector<Check> endingChecks()
{
    return {{u"ending-ground", endingGround}};
}

} // namespace cadair
