#pragma once

#include "core/casework/conference.h"

#include <set>

namespace cadair {

/// The next review of these children's plans: for when it is fixed, and what speaks for an earlier day.
struct Reviewing {
    std::optional<QDate> date;              ///< fixed or proposed; empty: none yet
    std::optional<QDate> standing;          ///< the day it had been fixed for before; empty: it is fixed for the first time
    QString ground;                         ///< why it is brought forward, by word: new-incident, plan-difficulties …
    QString reason;                         ///< why it lies outside the usual limit
    std::set<QString> triggers;             ///< what has happened since, by the same words
    std::map<ChildId, bool> shorter;        ///< whether this child needs a shorter interval; no entry: not considered
    std::optional<QDate> askedByCoreGroup;  ///< the core group asked for a review
    std::map<ChildId, QDate> longPlanLooked; ///< when a plan that runs very long was last looked at as such
    bool operator==(const Reviewing&) const = default;
};

} // namespace cadair
