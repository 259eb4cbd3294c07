#pragma once

#include "core/casework/conference.h"

#include <set>

namespace cadair {

/// What must be settled before papers leave the unit.
struct Issuing {
    std::optional<QDate> outlineSigned;     ///< the chair signed the outline plan
    std::optional<QDate> minutesSigned;     ///< the chair signed the minutes
    std::map<ParticipantId, bool> safe;     ///< whether it is safe to send this person papers; no entry: not considered
    std::set<ParticipantId> told;           ///< who of the absent was told the outcome
    bool operator==(const Issuing&) const = default;
};

} // namespace cadair
