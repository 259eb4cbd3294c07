#pragma once

#include "core/rules/complaining.h"
#include "core/workflow/openconference.h"

namespace cadair {

// Somebody outside asks for the record of a conference: a court, the police, anybody else. Nothing is given without the chair's
// consent or a court's order, and what is given goes through the same grid, passage by passage, named and numbered.

/// Logs a request, or changes what is known of one that is open. Refused without a name or without what is wanted.
StepResult logRequest(const Office& office, RecordRequest request);
/// A copy of the record is allowed: its asker becomes a reader of the minutes, of all of them (`whole`) or without what is
/// confidential, and the copy waits among the others to be looked at and issued.
StepResult allowCopy(const Office& office, const ConferenceId& conference, const RecordRequestId& request, bool whole);
/// Something else was said or shown; always with what it was.
StepResult answerRequest(const Office& office, const ConferenceId& conference, const RecordRequestId& request, const QString& given);
/// Refused, always with why.
StepResult refuseRequest(const Office& office, const ConferenceId& conference, const RecordRequestId& request, const QString& why);

/// The copy that a request led to; nullptr until it was issued.
const Letter* copyFor(const RecordRequest& request, const ConferenceRecord& record);

} // namespace cadair
