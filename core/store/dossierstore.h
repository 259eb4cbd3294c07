#pragma once

#include "core/casework/dossier.h"
#include "core/store/casebook.h"

namespace cadair {

/// What is settled around a conference before it: the parts of its dossier that the casebook keeps. Each save replaces that
/// part whole, in one transaction; the journal keeps what it was.
class DossierStore final {
public:
    explicit DossierStore(Casebook& casebook);

    void save(const ConferenceId& conference, const ConferenceRequest& request);
    void save(const ConferenceId& conference, const Chairing& chairing);
    void save(const ConferenceId& conference, const Inviting& inviting);
    void save(const ConferenceId& conference, const Arrangements& arrangements);
    void save(const ConferenceId& conference, const Exploitation& asked);
    /// The chronology and the assessment; receipts are saved one by one.
    void savePapers(const ConferenceId& conference, const Papers& papers);
    void saveRecordings(const ConferenceId& conference, const std::vector<RecordingRequest>& requests);
    void saveContributions(const ConferenceId& conference, const std::vector<Contribution>& contributions);

    void save(const ParticipantId& participant, const Attending& attending);
    void save(const ConferenceId& conference, const ChildId& child, const ChildHeard& heard);
    void save(const ReportReceipt& receipt);
    void save(const ExclusionRequest& request);
    /// The request withdrawn: as if never made. The journal keeps it.
    void removeExclusionRequest(const ParticipantId& participant);

private:
    Database& m_database;
};

/// The dossier of one conference as far as the casebook keeps it. Lists in the order they were saved in; whoever was never
/// asked anything has no entry.
Dossier readDossier(const Database& database, const ConferenceId& conference);

} // namespace cadair
