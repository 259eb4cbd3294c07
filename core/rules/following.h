#pragma once

#include "core/casework/following.h"
#include "core/rules/timescales.h"

namespace cadair {

/// The limit of this profile on one thing that follows a conference of this kind ("visit", "core-group"); nullptr where the
/// profile has none.
const Timescale* followingLimit(const EventKey& measured, ConferenceType type, const Procedure& procedure);
/// The limit on sending a document of the core group ("core-group-notes") to its members.
const Timescale* followingLimit(const DocumentKey& document, ConferenceType type, const Procedure& procedure);

/// The moment by which something that comes again and again is due, counted from the last time. `instead`: a period agreed for
/// this child or group in place of the profile's. Not stated where neither gives one.
LimitVerdict dueAgain(const Timescale& timescale, const std::optional<Period>& instead, const EventKey& anchor, QDate from,
                      const WorkingCalendar& calendar, const QDateTime& now);

/// Which limit on the core group's next meeting comes first; nullptr where none runs. Borrows from `limits`.
const LimitVerdict* nextMeetingLimit(const std::vector<LimitVerdict>& limits, const Procedure& procedure);

/// What the events of a conference's file say of core groups and visits. `own`: meetings tied to it; `before`: the last one
/// held before it, of a plan it went on with: from there the next is counted. Fixed ones count from `today` on: a day that has
/// passed shows nothing until somebody records it.
struct MeetingsFollowed {
    bool review = false;
    std::optional<QDate> before;
    std::vector<CoreGroupMeetingKept> own;
};
std::vector<CaseEvent> eventsOf(const MeetingsFollowed& meetings, QDate today);
/// Only a child who was seen was visited.
std::vector<CaseEvent> eventsOf(const std::vector<VisitKept>& visits);

/// How a child's visits stand. `visits`: of this child, oldest first.
struct VisitsStanding {
    std::optional<QDate> lastSeen;
    int failed = 0;                         ///< attempts running at which nobody could be reached
    std::optional<VisitId> toTell;          ///< so many as the profile names, and the lead social worker does not know: the last
    bool aloneNext = false;                 ///< the next visit owes it: seen alone …
    bool bedroomNext = false;
    bool awakeNext = false;                 ///< a baby who was asleep the last time
    bool operator==(const VisitsStanding&) const = default;
};
VisitsStanding standingOf(const std::vector<VisitKept>& visits, const Child& child, const Procedure& procedure);

/// The words that the profile wants recorded at one kind of thing ("core-group-notes", "visit-record"), each once, in its order.
QStringList wordsAsked(QStringView check, const Procedure& procedure);
/// The number that the profile's first line of this check to give one has for `what`: "months" → 24.
std::optional<int> numberAsked(QStringView check, const QString& what, const Procedure& procedure);

} // namespace cadair
