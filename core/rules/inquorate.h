#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/rules/quorum.h"

namespace cadair {

/// What may and must be done for one child without a quorum.
struct InquorateVerdict {
    ChildId child;
    Outcome proceed = Outcome::Refused;     ///< refused, needs-decision (grounds or reason still to be given) or satisfied
    std::vector<GroundKey> grounds;         ///< lawful grounds, the computed ones only where true
    std::vector<DutyKey> must;              ///< what to secure: new-date, interim-plan, … or, once proceeding, interim-safeguards …
    std::optional<QDate> newDateBy;
    std::vector<Reason> reasons;
    std::vector<Way> ways;                  ///< proceed-with-reason where it is open, then one way for each duty
    bool operator==(const InquorateVerdict&) const = default;
};

/// For `child`, who has no quorum at `date`: `nothing` where the child has one or the procedure states none.
std::optional<InquorateVerdict> inquorate(const CaseFile& file, const ChildId& child, const QuorumVerdict& quorum,
                                          const Procedure& procedure, const WorkingCalendar& calendar);

/// The quorum that a decision rests on: at the decision's time, else in the last band, else now. `asOf` ends an open meeting.
QuorumVerdict quorumForDecision(const CaseFile& file, const ChildId& child, QTime asOf, const Procedure& procedure);

} // namespace cadair
