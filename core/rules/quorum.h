#pragma once

#include "core/rules/verdict.h"

namespace cadair {

/// Somebody in the room, or heard by a report alone, who does not count for this child, and why.
struct NotCounted {
    ParticipantId person;
    ReasonCode code;
    RuleId rule;
    bool operator==(const NotCounted&) const = default;
};

/// Whether one child has a quorum: satisfied, refused, or not stated.
struct QuorumVerdict {
    Outcome outcome = Outcome::Refused;
    std::vector<ParticipantId> lead;        ///< the lead agency's people who are there
    std::vector<ParticipantId> counted;     ///< one of each further group
    int shortBy = 0;                        ///< further groups still missing; a missing lead is a reason of its own
    std::vector<NotCounted> notCounted;
    std::vector<Reason> reasons;
    bool local = false;                     ///< rests on a value the unit adopted
    bool operator==(const QuorumVerdict&) const = default;
};

/// The quorum for one child from a moment to another: from `from` on, no longer at `to`.
struct QuorumBand {
    QTime from;
    QTime to;
    QuorumVerdict verdict;
    bool operator==(const QuorumBand&) const = default;
};

/// Whether `child` has a quorum at `at`, judged by who is in the room then. Who leaves at 11:02 is not there at 11:02.
QuorumVerdict quorumAt(const CaseFile& file, const ChildId& child, QTime at, const Procedure& procedure);

/// The whole meeting from `from` to `to` without gaps, split where the outcome or who counts changes.
std::vector<QuorumBand> quorumBands(const CaseFile& file, const ChildId& child, QTime from, QTime to,
                                    const Procedure& procedure);

/// Who a forecast takes as coming.
enum class ForecastBasis { WhoSaidYes, AllWhoHaveNotDeclined };

/// The quorum `child` would have if everybody of `basis` came: the same judgement over who is expected.
QuorumVerdict quorumForecast(const CaseFile& file, const ChildId& child, ForecastBasis basis, const Procedure& procedure);

/// Who could give a child its quorum by coming, or by coming back.
struct QuorumHelp {
    std::vector<ParticipantId> anyOf;       ///< each of them alone is enough
    std::vector<ParticipantId> together;    ///< where no one is: all who may still come, if that is enough
    bool operator==(const QuorumHelp&) const = default;
};

/// Whom it is worth ringing while `child` has no quorum at `at`: nobody who sent apologies, only gives a report or is
/// there; empty where the child has a quorum or none of these could help.
QuorumHelp whoWouldHelp(const CaseFile& file, const ChildId& child, QTime at, const Procedure& procedure);

} // namespace cadair
