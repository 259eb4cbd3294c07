#pragma once

#include "core/workflow/diary.h"
#include "core/workflow/openconference.h"

namespace cadair {

/// One date that hangs on the day of the conference: as it is, and as it would be.
struct MovedDate {
    LimitVerdict limit;                        ///< as it would be; for limits of several people the first to end
    std::optional<QDate> was;                  ///< its last day now; empty while the conference has no day
    QDate would;                               ///< its last day then
    bool operator==(const MovedDate&) const = default;
};

/// What moving a conference to another day brings with it.
struct Move {
    std::vector<MovedDate> dates;              ///< by their new day: what must be done before it and what follows from it
    std::vector<ParticipantId> toTell;         ///< invited already: they must hear of the new day, in the order of the list
    std::vector<Clash> clashes;
    std::vector<Away> away;
    bool operator==(const Move&) const = default;
};

/// What would change if the conference were held on `date` from `start`. Nothing is written. Asked for the day it has, it
/// gives the dates that hang on that day, and nobody to tell.
Move ifMovedTo(const Office& office, const OpenConference& open, QDate date, std::optional<QTime> start);

} // namespace cadair
