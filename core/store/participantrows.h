#pragma once

#include "core/casework/conference.h"
#include "core/store/database.h"

namespace cadair {

/// Everybody of one conference, in the order of their lists.
std::vector<Participant> readParticipants(const Database& database, const ConferenceId& conference);

} // namespace cadair
