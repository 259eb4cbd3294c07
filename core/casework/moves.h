#pragma once

#include "core/casework/conference.h"

#include "core/base/words.h"

#include <vector>

namespace cadair {

using MoveId = Id<struct MoveKept>;

/// Which way children with a plan move: into this area, with a plan made elsewhere, or out of it.
enum class MoveDirection { In, Out };
constexpr auto wordsOf(MoveDirection)
{
    using enum MoveDirection;
    return std::array{Word<MoveDirection>{In, u"in"}, Word<MoveDirection>{Out, u"out"}};
}

/// How the risk to the children stands once the change in their circumstances was assessed.
enum class MoveRisk { Reduced, Ongoing, Increased };
constexpr auto wordsOf(MoveRisk)
{
    using enum MoveRisk;
    return std::array{Word<MoveRisk>{Reduced, u"reduced"}, Word<MoveRisk>{Ongoing, u"ongoing"},
                      Word<MoveRisk>{Increased, u"increased"}};
}

/// Somebody who was told of a move.
struct MoveTold {
    QString whom;                           ///< childrens-social-care (the other authority's), designated-health, police, other
    QString name = {};                      ///< who it was, where that is known
    QDate on = {};
    std::optional<QDate> writtenOn = {};    ///< when it followed in writing
    bool operator==(const MoveTold&) const = default;
};

/// A move of children with a plan as the casebook keeps it; what the rules look into of it is `Transfer`.
struct MoveKept {
    MoveId id;
    FamilyId family;
    MoveDirection direction = MoveDirection::Out;
    std::optional<ConferenceId> conference = {}; ///< out: whose plan was running; in: empty, its conference is found by its children
    std::vector<ChildId> children = {};
    QDate known = {};                       ///< in: the day the other authority's notice came; out: the day it was known here
    std::optional<QDate> movesOn = {};
    QString authority = {};                 ///< the other one
    QString contact = {};                   ///< whom to reach there, and how
    QString address = {};                   ///< in: where they come from; out: where they go; never where an address is withheld
    std::optional<bool> permanent = {};     ///< empty: not asked
    std::optional<int> months = {};         ///< for how long it is expected to be
    std::optional<MoveRisk> risk = {};      ///< empty: not assessed
    std::optional<QDate> planSince = {};    ///< in: since when there has been a plan there
    std::vector<MoveTold> told = {};
    std::optional<QDate> interimOn = {};    ///< when the authorities agreed what keeps the children safe meanwhile
    QString interimBy = {};                 ///< who agreed it, for each authority
    QString interim = {};                   ///< what it says
    QString noInterim = {};                 ///< why there is none
    std::optional<QDate> askedOn = {};      ///< out: when the other authority was asked for its conference
    std::optional<QDate> conferenceOn = {}; ///< out: the day it is fixed for
    bool held = false;                      ///< out: it has been held
    bool receivingInvited = false;          ///< somebody of the receiving authority is asked to our own review
    std::optional<QDate> reportsOn = {};    ///< in: when its reports came; out: when ours went
    std::optional<QDate> papersOn = {};     ///< the same for the plan itself
    std::optional<QDate> acceptedOn = {};   ///< out: the day of the letter by which they take the case over
    QString acceptedBy = {};
    QString over = {};                      ///< why it counts no more: they stayed, or came back; empty: it does
    bool operator==(const MoveKept&) const = default;

    /// That somebody was told; `whom`: the word, "other:" and the name where they are none of those; nullptr where they were not.
    const MoveTold* toldOf(const QString& whom) const;
};

/// What the casebook knows of a move besides: nobody is asked for it.
struct MoveKnown {
    std::optional<ConferenceId> transferConference; ///< in: the one that takes the plan over
    std::optional<QDate> conferenceOn;      ///< in: the day it is fixed for
    bool conferenceHeld = false;            ///< in: it has been held
    bool reviewAsked = false;               ///< out: a review of our own was asked for since
    bool planRuns = false;                  ///< out: at least one of the children still has the plan
    bool operator==(const MoveKnown&) const = default;
};

} // namespace cadair
