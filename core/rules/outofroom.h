#pragma once

#include "core/casework/record.h"

namespace cadair {

/// Somebody kept out of a part of the meeting who is out of the room just now, and since when.
struct OutOfRoom {
    ParticipantId who;
    QTime since;
    bool operator==(const OutOfRoom&) const = default;
};

/// Whether somebody was kept out of a part of the meeting that has begun and not ended, and is not in the room. Whoever goes
/// of their own accord is not kept out, and nothing is withheld from them.
bool isOutOfRoom(const Participant& person);

/// Everybody who is out just now; nobody where the meeting does not run.
std::vector<OutOfRoom> outOfRoom(const CaseFile& file);

/// The paragraph as it is kept while those people are out: withheld from each of their copies.
Note withheldMeanwhile(Note note, const std::vector<OutOfRoom>& out);

/// Whether somebody in the room is to be kept out of a part of the meeting that has not ended: the one whom one key sends out.
bool isToGoOut(const Participant& person);

/// Who comes or goes with an item of the agenda, of those asked for some items only.
struct ForItem {
    std::vector<ParticipantId> awaited;  ///< asked for this item and not in the room
    std::vector<ParticipantId> finished; ///< in the room, and not asked for this item
    bool operator==(const ForItem&) const = default;
};
ForItem comingsFor(const AgendaKey& item, const CaseFile& file, const Dossier& dossier);

} // namespace cadair
