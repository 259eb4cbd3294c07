#pragma once

#include "core/casework/plankeeping.h"
#include "core/store/casebook.h"

namespace cadair {

/// What happens to plans between conferences beside core groups and visits: changes proposed to the review, and children's
/// stays in hospital. Each save replaces what was kept of that one; the journal keeps what it was.
class PlanKeepingStore final {
public:
    explicit PlanKeepingStore(Casebook& casebook);

    void save(const PlanProposal& proposal);
    void save(const HospitalStay& stay);
    std::optional<PlanProposal> proposal(const ProposalId& proposal) const;
    std::optional<HospitalStay> stay(const StayId& stay) const;
    /// Tied to this conference alone, oldest first.
    std::vector<PlanProposal> proposals(const ConferenceId& conference) const;
    std::vector<HospitalStay> stays(const ConferenceId& conference) const;
    /// Those that nobody has decided, of every plan.
    std::vector<PlanProposal> openProposals() const;
    /// Of children who are in hospital still.
    std::vector<HospitalStay> openStays() const;

private:
    Database& m_database;
};

} // namespace cadair
