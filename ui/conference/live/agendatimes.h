#pragma once

#include "core/workflow/openconference.h"

namespace cadair::ui {

/// How long one agenda item was planned for and has taken; times of several visits add up.
struct ItemTimes {
    AgendaKey key;
    int plannedMinutes = 0;
    int spentSeconds = 0;
    bool visited = false;
    bool current = false;
    bool operator==(const ItemTimes&) const = default;
};

/// One phase of the agenda: items `first` to before `end`.
struct PhaseTimes {
    QString phase;
    size_t first = 0;
    size_t end = 0;
    int plannedMinutes = 0;
    int spentSeconds = 0;
    /// Whole minutes beyond what was planned; 0 while within it.
    int overMinutes() const;
    bool operator==(const PhaseTimes&) const = default;
};

/// The times of a meeting as of one moment.
struct AgendaTimes {
    std::vector<ItemTimes> items;
    std::vector<PhaseTimes> phases;
    int elapsedSeconds = 0;             ///< since the chair opened the meeting, breaks included
    int breakSeconds = 0;               ///< between items
    int plannedMinutes = 0;             ///< what the room is booked for
    int overMinutes = 0;                ///< of all phases together
    std::optional<size_t> current;      ///< empty before the first item and in a break
    std::optional<size_t> last;         ///< the item taken up last
    bool onBreak = false;               ///< an item was taken up, and none is now
    std::optional<QTime> expectedEnd;   ///< at the planned pace of what is still to come; empty once ended

    std::optional<size_t> next() const;     ///< the item after the last one
    std::optional<size_t> previous() const; ///< the item before the last one
    bool operator==(const AgendaTimes&) const = default;
};

/// The agenda of this kind of conference in its procedure; empty where the profile gives none.
const std::vector<AgendaItem>& agendaOf(const OpenConference& open);

/// The times of the meeting at `now`; of one that has ended, at its end.
AgendaTimes agendaTimes(const OpenConference& open, const QDateTime& now);

/// "6:40" for the item that is running.
QString minutesAndSeconds(int seconds);

} // namespace cadair::ui
