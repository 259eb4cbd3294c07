#pragma once

#include "core/casework/disputes.h"
#include "core/casework/dossier.h"
#include "core/store/casebook.h"

namespace cadair {

/// One day by which somebody is to be answered, or to answer, about a conference.
struct DisputeDay {
    ConferenceId conference;
    QDate by;
    bool complaint = false;                 ///< else a step of a difference between practitioners
    bool operator==(const DisputeDay&) const = default;
};

/// Complaints about conferences, differences between practitioners, and requests for the record.
class DisputesStore final {
public:
    explicit DisputesStore(Casebook& casebook);

    /// Each save replaces what was kept of that one whole; the journal keeps what it was.
    void save(const ComplaintKept& complaint);
    void save(const EscalationKept& escalation);
    void save(const RecordRequest& request);

    /// Everything of one conference.
    DisputesKept disputes(const ConferenceId& conference) const;
    /// Complaints about any conference that held this child, oldest first.
    std::vector<ComplaintKept> complaintsAbout(const ChildId& child) const;
    std::optional<ComplaintKept> complaint(const ComplaintId& id) const;
    /// Of what is still open: every day that was named, up to `until`, earliest first.
    std::vector<DisputeDay> daysUntil(QDate until) const;

private:
    Database& m_database;
};

DisputesKept readDisputes(const Database& database, const ConferenceId& conference);
/// Fills in what the rules look into of them.
void putDisputes(const DisputesKept& kept, Dossier& dossier);

} // namespace cadair
