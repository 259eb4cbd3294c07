#pragma once

#include "core/casework/dossier.h"
#include "core/store/casebook.h"

namespace cadair {

/// What a conference settles for each child beside its decision: the plan, or the help without one. Each save replaces what
/// stood for that child whole, in one transaction; the journal keeps what it was.
class PlanStore final {
public:
    explicit PlanStore(Casebook& casebook);

    /// `plan.lead` must be a participant that is saved.
    void save(const ConferenceId& conference, const ChildPlan& plan);
    void save(const ConferenceId& conference, const ChildId& child, const Weighing& weighing);
    /// The plans alone, of every child one was written for.
    std::map<ChildId, ChildPlan> plans(const ConferenceId& conference) const;

private:
    Database& m_database;
};

/// Fills in the plans and what was weighed. A child nothing was written for has no entry.
void readPlans(const Database& database, const ConferenceId& conference, Dossier& dossier);

} // namespace cadair
