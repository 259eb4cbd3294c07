#pragma once

#include "core/casework/conference.h"

#include <set>

namespace cadair {

using PlanEndingId = Id<struct PlanEndingKept>;

/// Somebody who belongs to a plan: consulted before it ends, told once it has.
struct EndingPerson {
    QString name;
    std::optional<AgencyKey> agency = {};   ///< empty: family
    bool atFirst = false;                   ///< was at the conference that first decided on the plan
    std::optional<QDate> consulted = {};
    QString said = {};                      ///< what they said of it
    std::optional<QDate> told = {};         ///< of the end
    bool operator==(const EndingPerson&) const = default;
};

/// That a plan is to end without a review, as the casebook keeps it; what the rules look into of it is `PlanEnding`.
struct PlanEndingKept {
    PlanEndingId id;
    ConferenceId conference;                ///< the last one of that plan
    std::vector<ChildId> children = {};
    EndingGround ground = EndingGround::Moved;
    QString askedBy = {};
    QDate askedOn = {};
    QString why = {};                       ///< what is known: where the child lives now, what papers show it
    std::optional<QDate> accepted = {};     ///< the receiving authority takes the case over in writing
    QString acceptedBy = {};
    std::vector<EndingPerson> people = {};
    std::optional<bool> agreed = {};        ///< what the chair decided; empty: nothing yet
    QString decidedBy = {};
    std::optional<QDate> decidedOn = {};
    QString reasons = {};
    std::optional<QDate> endsOn = {};       ///< the first day without the plan
    bool ended = false;                     ///< it is on the register as ended
    std::optional<QDate> takenBack = {};
    QString takenBackWhy = {};
    bool operator==(const PlanEndingKept&) const = default;
};

/// One time the help after a plan was reviewed.
struct SupportReview {
    QDate on;
    QString outcome;                        ///< what came of it
    bool operator==(const SupportReview&) const = default;
};

/// The help that goes on once a plan has ended.
struct SupportKept {
    ConferenceId conference;                ///< that ended the plan, or the last one before it ended without
    QString kind = {};                      ///< word: child-in-need, common-assessment, none; empty: not settled
    QString what = {};
    QString agreedWith = {};
    QDate agreedOn = {};
    QString lead = {};
    std::optional<int> everyMonths = {};    ///< how often it is reviewed; empty: as the place has it
    std::vector<SupportReview> reviews = {}; ///< oldest first
    std::optional<QDate> overOn = {};       ///< when it came to an end
    QString overWhy = {};
    bool operator==(const SupportKept&) const = default;
};

/// One time the day of a plan's next review was fixed or moved.
struct ReviewMove {
    QDate on;                               ///< when that was done
    std::optional<QDate> was;               ///< the day it had been fixed for
    QDate day;
    QString ground = {};                    ///< why it was brought forward, by word: new-incident …
    QString reason = {};
    QString by = {};
    bool operator==(const ReviewMove&) const = default;
};

/// Something that happened since, for which a review may be brought forward.
struct ReviewTrigger {
    QString word;                           ///< new-incident, plan-difficulties …
    QDate on;
    QString note = {};
    bool operator==(const ReviewTrigger&) const = default;
};

/// A plan that runs very long was looked at as such.
struct LongPlanLook {
    QDate on;
    QString note;                           ///< what came of it
    bool operator==(const LongPlanLook&) const = default;
};

/// What is kept of a plan's next review beside its day; what the rules look into of it is `Reviewing`.
struct ReviewingKept {
    ConferenceId conference;                ///< that made the plan, or went on with it last
    std::vector<ReviewMove> moves = {};     ///< oldest first
    std::vector<ReviewTrigger> triggers = {};
    std::optional<QDate> askedByGroup = {}; ///< the core group asked for a review
    QString askedWhy = {};
    std::map<ChildId, bool> shorter = {};   ///< whether a child needs a shorter interval; no entry: not considered
    std::map<ChildId, LongPlanLook> looked = {};
    bool operator==(const ReviewingKept&) const = default;
};

} // namespace cadair
