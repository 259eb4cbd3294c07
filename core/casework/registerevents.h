#pragma once

#include "core/casework/record.h"

namespace cadair {

/// What a conference decided about a child and nothing has corrected since, without its words: for lists of many children.
struct StandingDecision {
    ChildId child;
    QDate on;                               ///< the day of the conference, also where it went on past midnight
    OutcomeKind outcome = OutcomeKind::NoPlan;
    std::vector<CategoryKey> categories;
    std::optional<ConferenceId> conference; ///< whose decision; empty: a plan known of without one
    std::optional<QDate> planSince;         ///< since when that conference knew of a plan; empty: it knew of none
    bool operator==(const StandingDecision&) const = default;
};

/// A plan that ended without a conference's decision: by the chair's agreement, by a transfer.
struct PlanEnd {
    ChildId child;
    QDate on;
    bool operator==(const PlanEnd&) const = default;
};

using EnquiryId = Id<struct RegisterEnquiry>;

/// An enquiry as the casebook keeps it: written down before anything is answered.
struct RegisterEnquiry {
    EnquiryId id;
    Enquiry enquiry;
    QString about;                          ///< the child's name as the enquirer gave it
    std::optional<QDate> born;              ///< the date of birth they gave
    std::optional<ChildId> child;           ///< who it was answered about; empty: nobody, or not answered yet
    QDateTime askedAt;
    bool operator==(const RegisterEnquiry&) const = default;
};

/// A list of the register that went to the police for use out of office hours.
struct PoliceList {
    QDate asAt;                             ///< the day whose register it shows
    QDate sent;
    QString sentBy;
    bool operator==(const PoliceList&) const = default;
};

} // namespace cadair
