#pragma once

#include "core/casework/people.h"

#include <map>
#include <set>

namespace cadair {

/// What the register holds of one child.
struct RegisterEntry {
    ChildId child;
    std::map<QString, QString> fields; ///< by word: full-name, address …; "unknown" with why is an entry too
    std::optional<QDate> updated; ///< when somebody last looked it through
    std::optional<QDate> nextReview;
    bool operator==(const RegisterEntry&) const = default;
};

/// Somebody asks whether a child is on the register.
struct Enquiry {
    QString name;
    QString agency;
    QString reason; ///< what worries them about the child
    bool calledBack = false; ///< who they are was checked by ringing back
    QString basis; ///< word for why they may know; empty: not chosen
    QString answeredBy;
    std::set<QString> told; ///< what they were told: has-plan, social-worker, details; empty: nothing yet
    bool operator==(const Enquiry&) const = default;
};

/// How the register as a whole is looked after.
struct RegisterKeeping {
    QString keeper; ///< who is named for it; empty: nobody
    std::set<QString> lists; ///< lists that are kept, by word: movements, risk-persons …
    std::optional<QDate> lastChange;
    std::optional<QDate> sentToPolice; ///< the last list for use out of office hours
    bool operator==(const RegisterKeeping&) const = default;
};

} // namespace cadair
