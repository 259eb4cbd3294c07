#pragma once

#include "core/base/language.h"
#include "core/workflow/openconference.h"

namespace cadair {

/// Parents, carers and children who live, are born, and were not at the meeting: somebody tells them what was decided. In the
/// order of the conference, parents and carers first; a child by the name it is called by.
QStringList familyNotThere(const OpenConference& conference);

/// Who tells them, and when: a line of the record, in the record's language (`otherwise`: where none is set yet). Refused where
/// nobody was absent; needs its words.
StepResult arrangeTelling(const Office& office, const ConferenceId& conference, const QString& words, Language otherwise);

/// Ends the meeting, with that line where there are words for it: both or neither.
StepResult concludeAndTell(const Office& office, const ConferenceId& conference, QTime at, const QString& reason,
                           const QString& telling, Language otherwise);

} // namespace cadair
