#pragma once

#include "core/workflow/openconference.h"

namespace cadair {

/// A conference not yet held that writes to somebody elsewhere than they live now.
struct OldAddress {
    ConferenceId conference;
    QString familyName;
    ConferenceType type = ConferenceType::Initial;
    std::optional<QDate> date;
    std::vector<DocumentKey> sent;             ///< letters that went to the old address and still hold: to be sent again
    bool operator==(const OldAddress&) const = default;
};

/// Of one person, the soonest first.
std::vector<OldAddress> oldAddresses(const Office& office, const PersonId& person);

/// Brings the address of somebody's record to every conference not yet held, in one go. Whom it is withheld from stays as it
/// is, and what was issued is kept as it went out. Answers what was changed.
std::vector<OldAddress> bringAddress(const Office& office, const PersonId& person);

/// Whether a text is addressed to this address, line by line: what was sent to another is to be sent again.
bool isAddressedTo(const QString& text, const QString& address);

} // namespace cadair
