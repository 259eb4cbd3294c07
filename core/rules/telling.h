#pragma once

#include "core/casework/record.h"

namespace cadair {

/// What changed about a conference after people were asked to it.
enum class Change { None, Moved, PutOff, CalledOff };
constexpr auto wordsOf(Change)
{
    using enum Change;
    return std::array{Word<Change>{None, u"none"}, Word<Change>{Moved, u"moved"}, Word<Change>{PutOff, u"put-off"},
                      Word<Change>{CalledOff, u"called-off"}};
}

/// Who was asked to a conference, or told of it, before it changed, and whether they know.
struct Telling {
    Change change = Change::None;
    std::optional<QDateTime> at;            ///< when it changed
    std::vector<ParticipantId> told;        ///< since then
    std::vector<ParticipantId> toTell;      ///< who still has the old date
    bool operator==(const Telling&) const = default;
};

namespace changes {
/// The event that says a conference was given another day, hour or place after people were asked to it.
EventKey moved();
/// The letters that tell of a change; noted by hand too, where it was told by phone.
DocumentKey postponement();
DocumentKey cancellation();
} // namespace changes

/// Everybody asked or told before the last change, by whether a letter (an invitation with the new date, a postponement, a
/// cancellation) or a note says that they were told since. Nobody is to be told of a meeting that has begun.
Telling whoMustBeTold(const CaseFile& file, const std::vector<Departure>& departures);

} // namespace cadair
