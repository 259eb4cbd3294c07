#include "core/rules/retention.h"

#include <algorithm>

namespace cadair {

namespace {

/// The day a file may go by this rule. The last day of February counts on in a year that has no 29th: nothing goes early.
std::optional<QDate> dueBy(const RetentionFacts& facts, const RetentionRule& rule)
{
    const std::optional<QDate> from = startOf(facts, rule.start);
    if (!from)
        return std::nullopt;
    const QDate due = from->addYears(rule.years);
    return due.day() == from->day() ? due : due.addDays(1);
}

/// Takes the rule with the last day into the verdict.
void chooseRule(RetentionVerdict& verdict, const RetentionFacts& facts, const std::vector<RetentionRule>& rules)
{
    for (const RetentionRule& rule : rules) {
        const std::optional<QDate> due = facts.procedures.contains(rule.procedure) ? dueBy(facts, rule) : std::nullopt;
        if (due && (!verdict.dueOn || *due > *verdict.dueOn)) {
            verdict.dueOn = due;
            verdict.rule = rule;
            verdict.from = startOf(facts, rule.start);
        }
    }
}

bool hasRule(const std::vector<RetentionRule>& rules, const ProcedureKey& procedure)
{
    return std::any_of(rules.begin(), rules.end(), [&](const RetentionRule& rule) { return rule.procedure == procedure; });
}

bool countsFromBirth(const std::vector<RetentionRule>& rules, const RetentionFacts& facts)
{
    return std::any_of(rules.begin(), rules.end(), [&](const RetentionRule& rule) {
        return rule.start == RetentionStart::YoungestBorn && facts.procedures.contains(rule.procedure);
    });
}

} // namespace

bool RetentionVerdict::has(RetentionBar bar) const
{
    return std::find(bars.begin(), bars.end(), bar) != bars.end();
}

std::optional<QDate> startOf(const RetentionFacts& facts, RetentionStart start)
{
    switch (start) {
    case RetentionStart::ConferenceClosed: return facts.closed;
    case RetentionStart::PlanEnded: return facts.planEnded;
    case RetentionStart::YoungestBorn: return facts.youngestBorn;
    case RetentionStart::Death: return facts.died;
    }
    Q_UNREACHABLE();
}

RetentionVerdict judgeRetention(const RetentionFacts& facts, const std::vector<RetentionRule>& rules, QDate today)
{
    using enum RetentionBar;
    RetentionVerdict verdict;
    chooseRule(verdict, facts, rules);
    const auto bar = [&](bool stands, RetentionBar why) {
        if (stands)
            verdict.bars.push_back(why);
    };
    const bool adopted = !facts.procedures.empty()
        && std::all_of(facts.procedures.begin(), facts.procedures.end(), [&](const ProcedureKey& each) { return hasRule(rules, each); });
    bar(!adopted, NothingAdopted);
    bar(adopted && !verdict.dueOn, StartMissing);
    bar(adopted && facts.birthUnknown && countsFromBirth(rules, facts), BirthUnknown);
    bar(facts.conferencesOpen > 0, ConferenceOpen);
    bar(facts.plansRunning > 0, PlanRunning);
    bar(facts.questionsOpen > 0, QuestionOpen);
    bar(facts.hold.has_value(), Held);
    bar(verdict.dueOn && *verdict.dueOn > today, NotYet);
    return verdict;
}

std::optional<QDate> lastEvent(const RetentionFacts& facts)
{
    std::optional<QDate> last;
    for (const std::optional<QDate>& day : {facts.closed, facts.planEnded, facts.died})
        if (day && (!last || *day > *last))
            last = day;
    return last;
}

} // namespace cadair
