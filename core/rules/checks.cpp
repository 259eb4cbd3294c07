#include "core/rules/checks.h"

#include "core/rules/conditions.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

Force strongest(const CheckLine& line, const Procedure& procedure)
{
    Force force = Force::Info;
    for (const RuleId& id : line.rules)
        if (const Rule* rule = procedure.rule(id))
            force = std::min(force, rule->force); // must, should, may, info
    return force;
}

bool concerns(const CheckLine& line, const CheckFacts& facts)
{
    if (!line.conferences.empty() && !line.conferences.contains(facts.file.conference.type))
        return false;
    return holds(line.condition, facts);
}

} // namespace

std::vector<Check> knownChecks()
{
    std::vector<Check> all;
    for (const std::vector<Check>& some :
         {requestChecks(), chairChecks(), inviteeChecks(), attendeeChecks(), interpreterChecks(), heardChecks(),
          reportChecks(), lookedAfterChecks(), exploitationChecks(), recordingChecks(), decidingChecks(),
          planDecisionChecks(), planChecks(), reviewChecks(), issuingChecks(), coreGroupChecks(), visitChecks(),
          transferChecks(), registerChecks(), complaintChecks(), inquorateChecks(), endingChecks()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::vector<CheckVerdict> judgeChecks(const CheckFacts& facts)
{
    const std::vector<Check> known = knownChecks();
    std::vector<CheckVerdict> verdicts;
    for (const CheckLine& line : facts.procedure.checks) {
        if (!concerns(line, facts))
            continue;
        const auto check = std::find_if(known.begin(), known.end(),
                                        [&](const Check& one) { return line.check.text() == QStringView(one.word); });
        if (check == known.end())
            continue; // the reader refuses a word nobody knows, and a test holds the two lists together
        Verdict verdict = check->judge(line, facts);
        if (verdict.outcome == Outcome::NotStated)
            continue;
        const Rule* first = facts.procedure.rule(line.rules.front());
        verdicts.push_back({.check = line.check,
                            .moment = first ? first->moment : Moment::Always,
                            .force = strongest(line, facts.procedure),
                            .rules = line.rules,
                            .outcome = verdict.outcome,
                            .reasons = std::move(verdict.reasons)});
    }
    return verdicts;
}

Reason missing(const CheckLine& line, const QString& what)
{
    return {.code = ReasonCode::FactMissing,
            .rule = line.rules.front(),
            .particulars = {line.check.text(), what},
            .person = std::nullopt,
            .child = std::nullopt};
}

Reason against(const CheckLine& line, const QString& what)
{
    Reason reason = missing(line, what);
    reason.code = ReasonCode::FactAgainst;
    return reason;
}

Verdict judged(const CheckLine& line, const CheckFacts& facts, std::vector<Reason> open)
{
    const bool wrong = std::any_of(open.begin(), open.end(),
                                   [](const Reason& reason) { return reason.code == ReasonCode::FactAgainst; });
    Verdict verdict{.outcome = Outcome::Satisfied, .reasons = std::move(open), .ways = {}};
    if (wrong && strongest(line, facts.procedure) == Force::Must)
        verdict.outcome = Outcome::Refused;
    else if (!verdict.reasons.empty())
        verdict.outcome = Outcome::NeedsDecision;
    return verdict;
}

Verdict nothingToCheck()
{
    return {.outcome = Outcome::NotStated, .reasons = {}, .ways = {}};
}

} // namespace cadair
