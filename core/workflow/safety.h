#pragma once

#include "core/workflow/office.h"

#include "core/casework/people.h"

namespace cadair {

/// Keeps an address from one named person from now on: in their letters, copies and on every screen about the two. Who
/// recorded it is filled in here. Refused: no reason, nobody to keep it from, a day ahead, or when it is withheld already.
Made<WithholdingId> withholdAddress(const Office& office, const WithheldAddress& withheld);

/// Ends it: `on` is the first day the address may be given again. Not before it began, and not ahead.
Made<WithholdingId> endWithholding(const Office& office, const WithholdingId& withholding, QDate on);

/// Adds a warning to a family, or changes its words. Who recorded it is filled in here.
Made<WarningId> saveWarning(const Office& office, const FamilyWarning& warning);

/// Ends a warning: `on` is the first day it no longer holds.
Made<WarningId> endWarning(const Office& office, const WarningId& warning, QDate on);

/// What holds today.
std::vector<FamilyWarning> warningsNow(const Office& office, const FamilyId& family);
std::vector<WithheldAddress> withheldNow(const Office& office, const FamilyId& family);

} // namespace cadair
