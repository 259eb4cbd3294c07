#pragma once

#include "core/workflow/office.h"

#include "core/casework/record.h"

#include <map>

namespace cadair {

/// What each dissenter of this conference was told comes next, as `NextStep::told` names it; who was not told has no entry.
std::map<DissentId, QString> nextStepsTold(const Office& office, const ConferenceId& conference);

/// Somebody whose dissent is recorded was told what comes next. Refused where the procedure states nothing for them.
StepResult tellNextStep(const Office& office, const ConferenceId& conference, const DissentId& dissent);

/// Records a dissent as `recordDissent` does, and that the dissenter was told what comes next: both or neither.
StepResult dissentAndTell(const Office& office, const ConferenceId& conference, const ChildId& child, const ParticipantId& who,
                          const QString& reason, bool readBack);

} // namespace cadair
