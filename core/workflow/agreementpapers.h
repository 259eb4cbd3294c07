#pragma once

#include "core/documents/compose.h"
#include "core/workflow/following.h"

namespace cadair {

/// The plan in detail as a written agreement: one copy for each member of the core group whom the conference knew, in the
/// language of their papers; children have their own page instead. Made anew at every call; nothing is written. A copy that
/// lacks something, or would give away what is withheld, says what. `plan`: with its details.
std::vector<ComposedDocument> agreementPapers(const Office& office, const PlanFollowed& plan);

/// Journals that the agreement left the casebook, on paper (`printed`) or as files.
void noteAgreementPapers(const Office& office, const ConferenceId& plan, bool printed);

} // namespace cadair
