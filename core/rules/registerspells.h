#pragma once

#include "core/casework/registerevents.h"

namespace cadair {

/// How a child came off the register.
enum class LeftRegister { NotYet, Decision, EndedWithout, Death, Renewed };

/// One child's unbroken time on the register. What stands in it follows from decisions, endings and deaths alone; nobody ever
/// sets it.
struct RegisterSpell {
    ChildId child;
    QDate since;                              ///< the first day
    std::optional<ConferenceId> placedBy;     ///< whose decision; empty: a plan begun elsewhere, or before this casebook
    std::optional<QDate> until;               ///< the first day no longer on it; empty: still on it
    LeftRegister left = LeftRegister::NotYet; ///< Renewed: a new plan began that very day
    std::vector<StandingDecision> decisions;  ///< within it, oldest first
    bool operator==(const RegisterSpell&) const = default;
};

/// Every child's times on the register, by child, oldest first. `decisions`: those that stand, oldest conference first; a
/// corrected one counts as corrected, from the day of its conference. A child is on the register from the day of the
/// decision, and off it from the day of an ending or a death. A plan that a review knew of and no conference here began
/// counts from when it is said to have begun.
std::vector<RegisterSpell> registerSpells(const std::vector<StandingDecision>& decisions, const std::vector<PlanEnd>& endings,
                                          const std::map<ChildId, QDate>& died);

/// Whether this is a time on the register at the end of `day`.
bool covers(const RegisterSpell& spell, QDate day);
/// The decision in force on `day`; nullptr where the plan is only known of.
const StandingDecision* decisionOn(const RegisterSpell& spell, QDate day);
/// The categories in force on `day`: of the last decision by then.
std::vector<CategoryKey> categoriesOn(const RegisterSpell& spell, QDate day);
/// When a child on the register on `day` came off it afterwards, plans renewed without a gap counting as one time; empty where
/// the child is still on it.
std::optional<QDate> offAfter(const std::vector<RegisterSpell>& spells, const RegisterSpell& spell);

/// From a day on there were so many children on the register.
struct RegisterCount {
    QDate from;
    int children = 0;
    bool operator==(const RegisterCount&) const = default;
};
/// How the number went from `first` to `last`: one entry for `first` and one for each day it changed.
std::vector<RegisterCount> registerCounts(const std::vector<RegisterSpell>& spells, QDate first, QDate last);
/// The last day by `day` on which somebody came on or off; empty where nobody ever did.
std::optional<QDate> lastMovement(const std::vector<RegisterSpell>& spells, QDate day);

/// The last time on the register of one child where it has not ended; nullptr: no plan.
const RegisterSpell* openSpell(const std::vector<RegisterSpell>& spells, const ChildId& child);

} // namespace cadair
