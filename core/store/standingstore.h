#pragma once

#include "core/casework/record.h"
#include "core/store/casebook.h"

namespace cadair {

/// What a conference decided about a child and nothing has corrected since, without its words: for lists of many children.
struct StandingDecision {
    ChildId child;
    QDate on;                              ///< the day of the conference
    OutcomeKind outcome = OutcomeKind::NoPlan;
    std::vector<CategoryKey> categories;
    bool operator==(const StandingDecision&) const = default;
};

/// Where children stand by what was decided about them, read for all of them at once.
class StandingStore final {
public:
    explicit StandingStore(Casebook& casebook);

    /// Of every child, oldest conference first.
    std::vector<StandingDecision> decisions() const;
    /// Of one family's children.
    std::vector<StandingDecision> decisions(const FamilyId& family) const;

private:
    Database& m_database;
};

} // namespace cadair
