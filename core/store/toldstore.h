#pragma once

#include "core/casework/record.h"
#include "core/store/casebook.h"

#include <map>

namespace cadair {

/// What those who dissent were told comes next, beside their dissents.
class ToldStore final {
public:
    explicit ToldStore(Casebook& casebook);

    void save(const DissentId& dissent, const QString& nextStep);
    /// Of one conference; who was not told has no entry.
    std::map<DissentId, QString> told(const ConferenceId& conference) const;

private:
    Database& m_database;
};

/// The same, for those who read the whole record.
std::map<DissentId, QString> readTold(const Database& database, const ConferenceId& conference);

} // namespace cadair
