#pragma once

#include "core/casework/conference.h"

#include <set>

namespace cadair {

/// One meeting of a core group.
struct CoreGroupMeeting {
    QDate date;
    QString chairedBy; ///< word: lead-social-worker, manager, other; empty: not recorded
    std::vector<QString> members; ///< who belongs to the group, by the name they are known by
    std::vector<QString> absent; ///< members who did not come
    std::set<AgencyKey> agencies; ///< who was represented
    std::set<QString> recorded; ///< what the notes hold and what was dealt with, by word: action-points, progress …
    bool afterBirth = false; ///< the meeting that a birth calls for
    bool signedOff = false; ///< the notes are signed
    std::optional<QDate> movedFrom; ///< the day it had been fixed for
    bool moveConfirmed = false; ///< the new day was confirmed in writing to everyone concerned
    bool operator==(const CoreGroupMeeting&) const = default;
};

/// The core group of these children, as it has met so far.
struct CoreGroup {
    std::vector<CoreGroupMeeting> meetings; ///< oldest first
    std::optional<int> everyWeeks; ///< how often it was agreed to meet; empty: nothing of its own
    bool complex = false; ///< a complex case by the local protocol: a manager goes on chairing
    bool specialistNeeded = false; ///< after a birth: a further health specialist is required
    bool operator==(const CoreGroup&) const = default;
};

/// One visit to a child, or the attempt at one.
struct Visit {
    ChildId child;
    QDate date;
    bool seen = false; ///< false: nobody could be reached
    bool alone = false;
    bool awake = false;
    bool bedroom = false; ///< the child's bedroom was seen
    std::set<QString> recorded; ///< word: explained, agreed, direct-work, wishes, told
    bool leadTold = false; ///< the lead social worker was told that it failed
    bool signedOff = false;
    bool operator==(const Visit&) const = default;
};

} // namespace cadair
