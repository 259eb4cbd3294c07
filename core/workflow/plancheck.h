#pragma once

#include "core/workflow/planning.h"

namespace cadair {

/// What about a plan cannot be meant as it stands, or is worth a second look.
enum class PlanFault {
    DayHasPassed,       ///< the day chosen, or its hour
    EndsAfterMidnight,  ///< hour and length together
    BornAfterTheDay,    ///< a child born, by its record, after the conference
    ChildTwice,         ///< two children of one name and one day of birth: one child with two records
    SameName,           ///< two people of one name, both asked
    ReceivedLater,      ///< the request is said to have come after today
    DecidedLater,       ///< the decision is said to have been made after today
    DecidedBeforeAsked, ///< decided on before it was asked for
    ChairComplainedOf,  ///< a complaint has this conference held again, under somebody else
    NoReasonAgainst     ///< there is to be no conference, and nobody said why
};

/// One such point, with whom it is about.
struct PlanPoint {
    PlanFault fault;
    bool bars = false;                         ///< cannot be made as long as it stands
    std::vector<ChildId> children = {};
    std::vector<PersonId> people = {};
    bool operator==(const PlanPoint&) const = default;
};

/// What stands out in a plan as of `now`, what bars first. `barred`: who may not chair it, by what became of a complaint.
std::vector<PlanPoint> pointsOf(const ConferencePlan& plan, const OpenConference& planned, const std::set<PersonId>& barred, const QDateTime& now);

/// Whether a meeting that begins then and takes so long would end on the next day.
bool endsAfterMidnight(QTime start, int minutes);

} // namespace cadair
