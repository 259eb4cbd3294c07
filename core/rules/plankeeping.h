#pragma once

#include "core/casework/plan.h"
#include "core/casework/plankeeping.h"
#include "core/procedure/procedure.h"

namespace cadair {

/// The rule by which changes to what a plan wants to reach are agreed by a review only; empty where this place has none: there
/// a core group may make them as well.
RuleId reviewOnlyRule(const Procedure& procedure);

/// One acceptance for everybody who has an action of the plan, in the order of the actions; those given already as they are.
std::vector<Acceptance> acceptancesOf(const ChildPlan& plan);
/// In which forms the place takes somebody's word that they take on their part ("signature", "e-mail"); empty: it does not say.
QStringList acceptedForms(const Procedure& procedure);
/// Whose word is still owed: of an agency with an action, in one of the forms taken here. Empty where the place asks for none.
QStringList acceptancesOwed(const ChildPlan& plan, const Procedure& procedure);

/// How long a plan has run, against what a place, or the national count, calls long.
struct PlanLength {
    bool isLong = false;
    bool young = false;                     ///< and the child is as young as the place pays attention to
    int months = 0;                         ///< whole ones that it has run
    int most = 0;                           ///< so many are called long here, and it is looked at again after as many
    RuleId rule;                            ///< empty where only the national count calls it long
    bool operator==(const PlanLength&) const = default;
};
/// `since`: when the plan began.
PlanLength lengthOf(QDate since, const Child& child, const Procedure& procedure, QDate today);

/// Whether a plan that the place has looked at as a long one is to be looked at now; `looked`: when it was last.
bool isLookOwed(const PlanLength& length, const std::optional<QDate>& looked, QDate today);
/// Whether a shorter interval to the next review is thought of: for a child as young as the place says.
bool mayNeedShorterInterval(const Child& child, const Procedure& procedure, QDate today);

/// What a stay in hospital still owes the child.
enum class StayOwes { Nothing, Considering, DischargeMeeting };
/// `procedure`: asks for it by its lines for "hospital-stay"; where it has none nothing is owed. The core group, or a strategy
/// discussion, is considered before an unplanned stay ends; what was considered after it is written down all the same.
StayOwes owedAt(const HospitalStay& stay, const Procedure& procedure);
/// The rule that asks for it; empty where none does.
RuleId stayRule(const Procedure& procedure);

} // namespace cadair
