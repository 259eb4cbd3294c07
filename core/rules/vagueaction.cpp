#include "core/rules/vagueaction.h"

namespace cadair {

using namespace Qt::StringLiterals;

Verdict vagueAction(const PlanAction& action, const VagueWords& vague)
{
    Verdict verdict{.outcome = Outcome::Satisfied, .reasons = {}, .ways = {}};
    const auto lacks = [&](const QString& field, bool there) {
        if (!there)
            verdict.reasons.push_back({.code = ReasonCode::FactMissing, .rule = {}, .particulars = {field}});
    };
    lacks(u"what"_s, !action.what.trimmed().isEmpty());
    lacks(u"owner"_s, !action.owner.trimmed().isEmpty());
    lacks(u"by"_s, action.by.has_value());
    lacks(u"measure"_s, !action.measure.trimmed().isEmpty());
    for (const QString& word : vague.in(action.what))
        verdict.reasons.push_back({.code = ReasonCode::FactAgainst, .rule = {}, .particulars = {u"vague"_s, word}});
    if (!verdict.reasons.empty())
        verdict.outcome = Outcome::NeedsDecision;
    return verdict;
}

} // namespace cadair
