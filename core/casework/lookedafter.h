#pragma once

#include "core/casework/conference.h"

namespace cadair {

/// A decision of the looked-after review on whether a conference is held before a child goes home.
struct ReturnHome {
    std::optional<QDate> decidedOn;
    QString decision;
    QString reasons;
    bool operator==(const ReturnHome&) const = default;
};

/// A parent takes, or means to take, the child home, and there is serious concern.
struct ParentRemoval {
    QString discussedWith;                  ///< the manager
    std::optional<QDate> discussedOn;
    std::optional<bool> enquiry;            ///< whether one is begun; empty: not decided
    QString decidedBy;
    QString reasons;
    bool operator==(const ParentRemoval&) const = default;
};

/// A child as a looked-after child: a status beside the plan, with dates of its own.
struct LookedAfter {
    std::optional<QDate> since;
    std::optional<QDate> until;             ///< empty: still
    bool byAgreement = false;               ///< by the parents' agreement, who may ask for the child back
    QString conferenceReason;               ///< why there is a conference about a child already looked after
    std::optional<ReturnHome> returnHome;   ///< a return home of a child under a care order is proposed
    std::optional<ParentRemoval> removal;
    bool returnAsked = false;               ///< the plan had ended and the parent unexpectedly asks for the child
    QString returnAskedReasons;             ///< why there is, or is no, conference about that
    std::optional<bool> securityAssured;    ///< the review is satisfied that the child is safe without the plan
    QString securityReasons;
    std::optional<QDate> careOrder;         ///< made while the child had a plan
    std::optional<QDate> reviewAsked;       ///< the review that ends the plan was convened
    std::optional<bool> singlePlan;         ///< one plan and one process, led by the reviewing officer
    std::optional<ParticipantId> reviewingOfficer; ///< who reviews this child's care
    QString otherChairReason;               ///< why somebody else chairs the conference
    std::optional<QDate> review;            ///< the looked-after review nearest to the conference
    QString apartReason;                    ///< why the two are not at the same time
    std::optional<QDate> carePlanChanged;   ///< a significant change of the care plan
    bool operator==(const LookedAfter&) const = default;
};

} // namespace cadair
