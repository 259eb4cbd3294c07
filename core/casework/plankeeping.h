#pragma once

#include "core/casework/conference.h"

namespace cadair {

using ProposalId = Id<struct PlanProposalKept>;
using StayId = Id<struct HospitalStayKept>;

/// What became of a change that a core group proposed.
enum class PlanChangeState { Open, Agreed, NotAgreed, Withdrawn, Made };
constexpr auto wordsOf(PlanChangeState)
{
    using enum PlanChangeState;
    return std::array{Word<PlanChangeState>{Open, u"open"}, Word<PlanChangeState>{Agreed, u"agreed"},
                      Word<PlanChangeState>{NotAgreed, u"not-agreed"}, Word<PlanChangeState>{Withdrawn, u"withdrawn"},
                      Word<PlanChangeState>{Made, u"made"}};
}

/// A change to what a child's plan wants to reach, or to its category: proposed by the core group, for a review to decide.
struct PlanProposal {
    ProposalId id;
    ConferenceId conference;                ///< the last one about the child before it
    ChildId child;
    QString what;
    QString reason;
    QDate on;
    QString by;                             ///< who proposes it: the core group, or one of it
    PlanChangeState state = PlanChangeState::Open;
    std::optional<QDate> answeredOn;        ///< the day of the review that decided it; of the change where the place lets it be made
    QString answer;                         ///< the reasons for that
    bool operator==(const PlanProposal&) const = default;
};

/// A stay of a child in hospital while a plan runs.
struct HospitalStay {
    StayId id;
    ConferenceId conference;                ///< the last one about the child before it
    ChildId child;
    QDate admitted;
    bool planned = false;
    QString where;
    std::optional<bool> groupMeets;         ///< whether the core group meets before the child goes home; empty: not considered
    std::optional<bool> strategyInstead;    ///< whether a strategy discussion is held instead; empty: not considered
    QString reasons;                        ///< of those answers
    std::optional<QDate> dischargeMeeting;  ///< when going home was planned together
    std::optional<QDate> discharged;
    bool operator==(const HospitalStay&) const = default;
};

} // namespace cadair
