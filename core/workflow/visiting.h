#pragma once

#include "core/workflow/following.h"

namespace cadair {

// Visits to the children of a running plan. Each of these is one transaction.

/// Writes down a visit, or the attempt at one, or changes what is known of it. Nothing ahead of today, nothing before the plan
/// began, and only to a child of it. Where nobody was seen, nothing can have been seen alone, awake or of the bedroom.
Made<VisitId> recordVisit(const Office& office, VisitKept visit);
/// Takes back a visit that was written down by mistake: as if it had not been, and the journal keeps it. Refused once its
/// record is signed.
StepResult takeBackVisit(const Office& office, const VisitId& visit);
/// The lead social worker has been told that visits failed.
StepResult tellLead(const Office& office, const VisitId& visit);
/// The record of it is signed, by whoever is at the keyboard.
StepResult signVisit(const Office& office, const VisitId& visit);

} // namespace cadair
