#pragma once

#include "core/rules/entitlement.h"

namespace cadair {

// One question everywhere: may this person see this? Satisfied: yes. Needs-decision: not unless the chair says so.
// Refused: no. Not-stated: the procedure does not say, so nothing goes by itself.

/// Practitioners, the children's guardian and those who run the meeting: readers of all there is. Everybody else's copy is
/// made from what they may have.
bool readsAll(const Participant& person);

/// Whether the person is, or belongs to, this child.
bool isTheirs(const Participant& person, const ChildId& child);

/// Whether a passage may be read by this person at all: not withheld from them, for family not confidential, and about no
/// child of somebody else's, unless the chair lets them have that.
Verdict mayRead(const Note& note, const Participant& reader);

/// Whether this reader's copy of the minutes may hold a passage. For somebody kept out it also turns on the record they have:
/// of the part attended, it holds what was begun while they were there, and nothing whose time nobody knows.
Verdict mayHaveInMinutes(const Note& note, const Participant& reader, const CaseFile& file, const ConferenceRecord& record,
                         const Procedure& procedure);

/// Whether the person was in the room for all of an agenda item, as far as its times are known.
Verdict wasThereFor(const AgendaKey& item, const Participant& person, const ConferenceRecord& record);

/// Whether a document of this kind (a report, a letter) is one that this person may have.
Verdict mayHave(const DocumentKey& document, const Participant& reader, const CaseFile& file, const Procedure& procedure);

/// The addresses that must not reach this reader on that day: withheld from them by name.
std::vector<WithheldAddress> withheldFrom(const Participant& reader, const std::vector<WithheldAddress>& withheld, QDate on);

/// Whether this person may see where somebody else lives: those who read all may, nobody else sees any address but their own.
/// An address withheld from somebody by name is refused to them whoever they are, and so is the same address of anybody
/// else: a child's, who lives there too.
Verdict maySeeAddress(const Participant& of, const Participant& reader, const std::vector<WithheldAddress>& withheld, QDate on);
Verdict maySeeAddress(const Child& of, const Participant& reader, const std::vector<WithheldAddress>& withheld, QDate on);

/// Whether the answer is a plain yes.
bool isYes(const Verdict& verdict);

} // namespace cadair
