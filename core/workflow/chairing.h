#pragma once

#include "core/workflow/office.h"

#include "core/casework/dossier.h"

namespace cadair {

/// Who chaired the last conference held about any of these children before this one; empty where this casebook knows of none.
QString previousChairOf(const Office& office, const CaseFile& file);

/// Keeps what is known of the chair; who chaired before and who does now are filled in, nobody has to type either.
StepResult keepChairing(const Office& office, const ConferenceId& conference, const Chairing& chairing);

} // namespace cadair
