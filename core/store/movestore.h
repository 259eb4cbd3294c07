#pragma once

#include "core/casework/dossier.h"
#include "core/casework/moves.h"
#include "core/store/casebook.h"

namespace cadair {

/// A child of a move, by name: how a notice to the keeper of the register speaks of it.
struct MovedChild {
    MoveDirection direction;
    QDate known;
    QString name;                           ///< given or called name, and family name
};

/// Moves of children with a plan between this area and another's.
class MoveStore final {
public:
    explicit MoveStore(Casebook& casebook);

    /// Writes one whole; the journal keeps what it was. The family and its children must be saved first.
    void save(const MoveKept& move);
    std::optional<MoveKept> move(const MoveId& id) const;
    /// Of one family, oldest first.
    std::vector<MoveKept> ofFamily(const FamilyId& family) const;
    /// Every one that still counts: not over, and not yet come to its end (held here, or accepted there and no plan left).
    std::vector<MoveKept> open() const;
    /// Every child of every move that still counts; one with a called name twice.
    std::vector<MovedChild> movedChildren() const;
    /// What conferences of this casebook say of it.
    MoveKnown known(const MoveKept& move) const;

private:
    Database& m_database;
};

/// What the rules look into of a move.
Transfer judgedAs(const MoveKept& move, const MoveKnown& known);
/// The move that a conference looks into: the last about any of its children that was known by its day and had not ended
/// before. A move in belongs to the first conference that takes the plan over. Empty where there is none.
std::optional<Transfer> readTransfer(const Database& database, const ConferenceId& conference);

} // namespace cadair
