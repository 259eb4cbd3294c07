#pragma once

#include "core/casework/handing.h"
#include "core/store/casebook.h"

namespace cadair {

/// How the papers of a conference reach people: safety answers, both languages, and what was told and explained.
class HandingStore final {
public:
    explicit HandingStore(Casebook& casebook);

    /// In place of what stood there for this person and document.
    void save(const SafetyAnswer& answer);
    void save(const VersionOwed& owed);
    void removeOwed(const ParticipantId& to, const DocumentKey& document);
    void save(const ConferenceId& conference, const Handed& handed);
    void setBoth(const ParticipantId& who, bool both);

    /// Of one conference; a version that has been issued is owed no more.
    Handing handing(const ConferenceId& conference) const;

private:
    Database& m_database;
};

} // namespace cadair
