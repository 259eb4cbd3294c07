#pragma once

#include "core/rules/outofroom.h"
#include "core/workflow/openconference.h"

namespace cadair {

// Out of the room and in again: somebody kept out of a part of the meeting, the police after their information, and those who
// come for some items only.

/// Somebody kept out, or asked there and then to leave, goes out. Their stay ends; who had no exclusion is recorded as asked to
/// leave during the meeting. Until they are back every paragraph written is withheld from their copy (saveNote sees to it).
StepResult goOut(const Office& office, const ConferenceId& conference, const ParticipantId& who, QTime at);

/// They are back: a new stay begins and the part they were kept out of ends.
StepResult comeBack(const Office& office, const ConferenceId& conference, const ParticipantId& who, QTime at);

/// Police officers leave after giving their information: a departure with its own line in the record, in the language the
/// record is kept in (`otherwise` where nobody has said), and no exclusion. Refused for anybody who is not of the police.
StepResult policeLeave(const Office& office, const ConferenceId& conference, const ParticipantId& who, QTime at, Language otherwise);
/// Officers in the room who may be asked to leave so.
std::vector<ParticipantId> policeInRoom(const CaseFile& file);

/// Somebody comes for one item only: they are there as of `at`, and asked for this item and no other.
StepResult comeForItem(const Office& office, const ConferenceId& conference, const ParticipantId& who, const AgendaKey& item, QTime at);

/// Keeps a paragraph being written, and from whom it will be withheld because they were out at some time meanwhile: a draft
/// that a return, a lock or a crash finds half written never loses that. An empty text forgets it.
void keepNoteDraft(const Office& office, const ConferenceId& conference, const QString& box, const QString& text, int caret);
/// From whom the paragraph drafted in `box` is to be withheld.
std::vector<ParticipantId> withheldOfDraft(const Office& office, const QString& box);
/// The draft is a paragraph now, or was given up.
void clearNoteDraft(const Office& office, const QString& box);

} // namespace cadair
