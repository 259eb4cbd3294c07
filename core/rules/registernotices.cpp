#include "core/rules/registernotices.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

QString listOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::MovedIn:
    case NoticeKind::MovedOut: return u"movements"_s;
    case NoticeKind::RiskPerson: return u"risk-persons"_s;
    case NoticeKind::SuitabilityCheck: return u"suitability-checks"_s;
    }
    Q_UNREACHABLE();
}

Verdict judgeNotice(const RegisterNotice& notice, const Procedure& procedure)
{
    const QString list = listOf(notice.kind);
    const auto line = std::find_if(procedure.checks.begin(), procedure.checks.end(), [&](const CheckLine& each) {
        return each.check.text() == u"register-lists" && each.words.contains(list);
    });
    const RuleId rule = line == procedure.checks.end() || line->rules.empty() ? RuleId() : line->rules.front();
    Verdict verdict{Outcome::Satisfied, {}, {}};
    const auto need = [&](const QString& what, bool there) {
        if (there)
            return;
        verdict.outcome = Outcome::NeedsDecision;
        verdict.reasons.push_back({.code = ReasonCode::FactMissing, .rule = rule, .particulars = {u"register-lists"_s, what}, .person = {}, .child = {}});
    };
    need(u"about"_s, !notice.about.isEmpty());
    need(u"sender"_s, !notice.sender.isEmpty());
    need(u"done"_s, !notice.done.isEmpty() && notice.doneOn.has_value());
    return verdict;
}

} // namespace cadair
