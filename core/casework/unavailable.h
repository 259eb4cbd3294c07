#pragma once

#include "core/casework/people.h"

namespace cadair {

using UnavailableId = Id<struct Unavailable>;

/// Days on which somebody cannot come to any meeting, as they or somebody who knows them said.
struct Unavailable {
    UnavailableId id;
    PersonId person;
    QDate first;
    QDate last;                        ///< included; the same day as `first` where it is one day
    int weekday = 0;                   ///< 1 (Monday) to 7: only these days from first to last; 0: all of them
    QString why;                       ///< in a few words; may be empty
    bool operator==(const Unavailable&) const = default;

    bool covers(QDate date) const
    {
        return date >= first && date <= last && (weekday == 0 || date.dayOfWeek() == weekday);
    }
};

} // namespace cadair
