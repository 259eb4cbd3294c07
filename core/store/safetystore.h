#pragma once

#include "core/casework/conference.h"
#include "core/store/casebook.h"

namespace cadair {

/// What keeps people safe: addresses withheld from named persons, and warnings on families.
class SafetyStore final {
public:
    explicit SafetyStore(Casebook& casebook);
    explicit SafetyStore(Database& database) : m_database(database) {}

    /// Owner and named person must be saved first. What is read from their records is not written.
    void save(const WithheldAddress& withheld);
    std::optional<WithheldAddress> withheldAddress(const WithholdingId& id) const;
    /// Addresses of a family's children and adults, those that have ended too; oldest first.
    std::vector<WithheldAddress> withheldInFamily(const FamilyId& family) const;
    /// Addresses of anybody at a conference or in its family, those that have ended too; oldest first.
    std::vector<WithheldAddress> withheldAtConference(const ConferenceId& conference) const;

    void save(const FamilyWarning& warning);
    std::optional<FamilyWarning> warning(const WarningId& id) const;
    /// Of one family, those that have ended too; oldest first.
    std::vector<FamilyWarning> warnings(const FamilyId& family) const;

private:
    Database& m_database;
};

} // namespace cadair
