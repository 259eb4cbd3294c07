#pragma once

#include "core/casework/display.h"
#include "core/casework/record.h"
#include "core/casework/scale.h"
#include "core/workflow/office.h"

namespace cadair {

// The scale from 0 to 10 while the meeting goes on, and what the family's own screen may show. Each is one transaction.

/// The scale as it stands; off where nobody turned it on.
Scale scaleOf(const Office& office, const ConferenceId& conference);
/// The chair turns it on or off. What was written stays.
StepResult turnScale(const Office& office, const ConferenceId& conference, bool on);
/// Words of one danger statement, by its place; the place after the last adds one, up to four. Empty words take away a
/// statement nobody has marked.
StepResult saveScaleStatement(const Office& office, const ConferenceId& conference, int statement, const QString& text);
/// Somebody's mark from 0 to 10 as their slip has it; empty takes it back.
StepResult markScale(const Office& office, const ConferenceId& conference, int statement, const ParticipantId& who,
                     std::optional<int> mark, const QString& reason = {});
/// All marks of one statement are shown from now on. Refused while there is none.
StepResult revealScale(const Office& office, const ConferenceId& conference, int statement);
/// The chair has what was shown written into the record, in these words, as a paragraph of the current agenda item.
StepResult recordScale(const Office& office, const ConferenceId& conference, const AgendaKey& item, const QString& words);

/// What the family's screen may show: as chosen, else the usual parts.
DisplayChoice displayChoiceOf(const Office& office, const ConferenceId& conference);
StepResult saveDisplayChoice(const Office& office, const ConferenceId& conference, const DisplayChoice& choice);

} // namespace cadair
