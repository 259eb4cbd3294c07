#pragma once

#include "core/casework/moves.h"
#include "core/rules/ending.h"
#include "core/workflow/planning.h"

namespace cadair {

/// What there is to see to about a move.
enum class MoveMatter { Told, InterimPlan, Conference, Review, Papers, Accepted };

/// One matter of a move, and how it stands.
struct MoveLine {
    MoveMatter matter = MoveMatter::Told;
    QString whom = {};                      ///< Told: who
    bool open = false;                      ///< the procedure asks for it, and it is missing
    std::vector<Reason> reasons = {};       ///< what its checks say
    std::optional<LimitVerdict> limit = {}; ///< where one is counted
    bool operator==(const MoveLine&) const = default;
};

/// A move with all that is known and owed about it.
struct MoveFollowed {
    MoveKept kept;
    MoveKnown known;
    std::vector<Child> children;
    const Procedure* procedure = nullptr;   ///< of the plan; in: the unit's own; owned by the rulebook
    LocalSettings local;
    std::vector<MoveLine> lines;
    std::vector<Reason> notice;             ///< what the notice itself still lacks
    bool ended = false;                     ///< nothing is to be seen to any more
    bool operator==(const MoveFollowed&) const = default;

    const MoveLine* line(MoveMatter matter, const QString& whom = {}) const;
};

/// Every move of a family, oldest first.
std::vector<MoveFollowed> movesOf(const Office& office, const FamilyId& family);
/// Those of all families that have not ended.
std::vector<MoveFollowed> openMoves(const Office& office);

/// Whether an address of one of these children, or of whoever is responsible for one, is withheld from somebody today: then no
/// address is written down with a move, it stays with the record of its owner.
bool addressIsWithheld(const Household& household, const std::vector<ChildId>& children, QDate today);

// Each of these is one transaction. A form that cannot stand names its fields.

/// Writes down a notice of a move, in or out, new or put right. Out: only children whose plan is running here, all of one plan.
Made<MoveId> recordMove(const Office& office, MoveKept move);
/// Somebody was told, or told again: one entry for each word, and for each name where the word is "other".
Made<MoveId> sayWhoWasTold(const Office& office, const MoveId& move, MoveTold told);

/// What keeps the children safe until the transfer conference, or why nothing is agreed.
struct InterimPlan {
    std::optional<QDate> on;
    QString by;
    QString what;
    QString whyNone;
};
Made<MoveId> agreeInterimPlan(const Office& office, const MoveId& move, const InterimPlan& plan);

/// How the other authority's conference about children who moved there stands.
struct TheirConference {
    std::optional<QDate> askedOn;
    std::optional<QDate> on;
    bool held = false;
};
Made<MoveId> followTheirConference(const Office& office, const MoveId& move, const TheirConference& conference);
/// When reports and the plan itself came, or went.
Made<MoveId> notePapers(const Office& office, const MoveId& move, std::optional<QDate> reports, std::optional<QDate> plan);
/// Whether somebody of the receiving authority is asked to our own review.
Made<MoveId> noteReceivingInvited(const Office& office, const MoveId& move, bool invited);

/// The receiving authority's letter by which it takes the case over.
struct MoveAcceptance {
    std::optional<QDate> on;
    QString by;
    std::optional<QDate> consulted;         ///< where the procedure asks for it: those who made the plan were consulted on its end
};
/// What came of it: children whose plan ended, on which day; and why the others' goes on.
struct MoveAccepted {
    std::optional<MoveId> id;
    std::vector<FieldProblem> problems;
    std::vector<ChildId> ended;
    std::vector<Reason> goesOn;
};
/// Keeps it. Where the procedure lets a plan end so and nothing is missing, the plan of each child ends on the ground of the
/// move, from the later of the two days on: the register follows.
MoveAccepted acceptMove(const Office& office, const MoveId& move, const MoveAcceptance& acceptance);

/// A plan to begin with for the conference that takes the plan over: the children, the kind, since when there is a plan, and the
/// day of the notice as what its limit counts from. Empty where there is no such move in, or a conference about it already.
std::optional<ConferencePlan> planForMove(const Office& office, const MoveId& move);

} // namespace cadair
