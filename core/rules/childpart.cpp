#include "core/rules/childpart.h"

#include "core/calendar/period.h"
#include "core/rules/representation.h"

namespace cadair {

using namespace Qt::StringLiterals;

int ageOn(QDate born, QDate on)
{
    return yearsBetween(born, on);
}

std::optional<ChildPartVerdict> childPart(const Subject& subject, QDate conferenceDate, const Procedure& procedure)
{
    const Child& child = subject.child;
    if (!child.born || !conferenceDate.isValid() || *child.born > conferenceDate || hasDied(subject, conferenceDate))
        return std::nullopt;
    const ChildRule& rule = procedure.child;
    ChildPartVerdict verdict{.child = child.id, .age = ageOn(*child.born, conferenceDate),
                             .presumption = Presumption::NotStated, .rule = {}, .reasons = {}, .local = false};
    const auto because = [&](ReasonCode code, const RuleId& ruleId, const QStringList& particulars = {}) {
        verdict.reasons.push_back({.code = code, .rule = ruleId, .particulars = particulars, .person = std::nullopt,
                                   .child = child.id});
    };
    if (subject.wishesToAttend == false) {
        because(ReasonCode::ChildDeclined, rule.refusalRule);
        if (!rule.refusalRule.isEmpty()) { // respected, whatever the age
            verdict.presumption = Presumption::RespectedRefusal;
            verdict.rule = rule.refusalRule;
            return verdict;
        }
    } else if (subject.wishesToAttend == true) {
        because(ReasonCode::ChildWishesToAttend, {});
    }
    if (!rule.offeredFromAge) {
        verdict.rule = rule.fromAgeRule;
        because(ReasonCode::AgeNotStated, rule.fromAgeRule);
        return verdict;
    }
    const QString age = QString::number(*rule.offeredFromAge);
    verdict.local = procedure.local.contains(u"child.age"_s);
    if (verdict.age >= *rule.offeredFromAge) {
        verdict.presumption = Presumption::Offered;
        verdict.rule = rule.fromAgeRule;
        because(ReasonCode::OfAge, rule.fromAgeRule, {age});
    } else {
        verdict.presumption = Presumption::NotExpected;
        verdict.rule = rule.underAgeRule;
        because(ReasonCode::UnderAge, rule.underAgeRule, {age});
    }
    return verdict;
}

} // namespace cadair
