#pragma once

#include "core/documents/recipients.h"

namespace cadair {

/// How somebody came on the list of a document; empty for who is not to have it.
std::optional<Entitlement> entitlementOf(const Participant& person, const Entitled& entitled);

/// The chair and the minute-taker: nobody writes to them, they write.
bool runsTheMeeting(const Participant& person);

/// Who gets a letter of before the conference, or a sheet of its day; empty for the documents that come after it and for
/// the invitation, which go by the procedure's table alone.
std::optional<std::vector<Recipient>> recipientsBefore(const DocumentKey& document, const CaseFile& file,
                                                       const Procedure& procedure, const Dossier& dossier);

} // namespace cadair
