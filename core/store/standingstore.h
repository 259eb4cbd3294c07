#pragma once

#include "core/casework/registerevents.h"
#include "core/store/casebook.h"

namespace cadair {

/// Where children stand by what was decided about them, read for all of them at once.
class StandingStore final {
public:
    explicit StandingStore(Casebook& casebook);

    /// Of every child, oldest conference first.
    std::vector<StandingDecision> decisions() const;
    /// Of one family's children.
    std::vector<StandingDecision> decisions(const FamilyId& family) const;
    /// Plans that ended without a decision, of every child, oldest first.
    std::vector<PlanEnd> endings() const;

private:
    Database& m_database;
};

} // namespace cadair
