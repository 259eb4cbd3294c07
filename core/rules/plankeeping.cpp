#include "core/rules/plankeeping.h"

#include "core/rules/following.h"
#include "core/rules/statistics.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool isWritten(const QString& text)
{
    return !text.trimmed().isEmpty();
}

const CheckLine* lineOf(QStringView check, const Procedure& procedure)
{
    const auto found = std::ranges::find_if(procedure.checks, [&](const CheckLine& line) { return line.check.text() == check; });
    return found == procedure.checks.end() ? nullptr : &*found;
}

/// An unborn child is.
bool isYounger(const Child& child, int years, QDate today)
{
    return !child.born || child.born->addYears(years) > today;
}

int wholeMonths(QDate from, QDate to)
{
    int months = 0;
    while (from.addMonths(months + 1) <= to)
        ++months;
    return months;
}

} // namespace

RuleId reviewOnlyRule(const Procedure& procedure)
{
    const CheckLine* line = lineOf(u"plan-changed-at-review", procedure);
    return line && !line->rules.empty() ? line->rules.front() : RuleId();
}

std::vector<Acceptance> acceptancesOf(const ChildPlan& plan)
{
    std::vector<Acceptance> all;
    for (const PlanAction& action : plan.actions) {
        if (!isWritten(action.owner) || std::ranges::find(all, action.owner, &Acceptance::who) != all.end())
            continue;
        const auto given = std::ranges::find(plan.acceptances, action.owner, &Acceptance::who);
        all.push_back(given == plan.acceptances.end() ? Acceptance{.who = action.owner, .form = {}} : *given);
    }
    return all;
}

QStringList acceptedForms(const Procedure& procedure)
{
    return wordsAsked(u"plan-accepted", procedure);
}

QStringList acceptancesOwed(const ChildPlan& plan, const Procedure& procedure)
{
    const QStringList forms = acceptedForms(procedure);
    QStringList owed;
    if (forms.isEmpty())
        return owed;
    for (const Acceptance& each : acceptancesOf(plan)) {
        const bool agencys = std::ranges::any_of(plan.actions, [&](const PlanAction& action) { return action.owner == each.who && action.agency; });
        if (agencys && !forms.contains(each.form))
            owed << each.who;
    }
    return owed;
}

PlanLength lengthOf(QDate since, const Child& child, const Procedure& procedure, QDate today)
{
    PlanLength length{.months = wholeMonths(since, today), .most = longPlanMonths, .rule = {}};
    for (const CheckLine& line : procedure.checks) {
        const auto months = line.numbers.find(u"months"_s);
        if (line.check.text() != u"long-plan" || months == line.numbers.end())
            continue;
        const auto years = line.numbers.find(u"years"_s);
        const bool young = years != line.numbers.end() && isYounger(child, years->second, today);
        if (years == line.numbers.end())
            length.most = months->second;
        if ((years == line.numbers.end() || young) && since.addMonths(months->second) < today) {
            length.young = length.young || young;
            length.rule = line.rules.empty() ? RuleId() : line.rules.front();
        }
    }
    length.isLong = length.young || since.addMonths(length.most) < today;
    return length;
}

bool isLookOwed(const PlanLength& length, const std::optional<QDate>& looked, QDate today)
{
    return length.isLong && !length.rule.isEmpty() && (!looked || looked->addMonths(length.most) < today);
}

bool mayNeedShorterInterval(const Child& child, const Procedure& procedure, QDate today)
{
    const auto years = numberAsked(u"review-shorter-interval", u"years"_s, procedure);
    return years && isYounger(child, *years, today);
}

RuleId stayRule(const Procedure& procedure)
{
    const auto found = std::ranges::find(procedure.rules, u"hospital-stay"_s, &Rule::when);
    return found == procedure.rules.end() ? RuleId() : found->id;
}

StayOwes owedAt(const HospitalStay& stay, const Procedure& procedure)
{
    if (stay.planned || stayRule(procedure).isEmpty())
        return StayOwes::Nothing;
    if (!stay.groupMeets)
        return StayOwes::Considering;
    return !stay.discharged && !stay.dischargeMeeting && *stay.groupMeets ? StayOwes::DischargeMeeting : StayOwes::Nothing;
}

} // namespace cadair
