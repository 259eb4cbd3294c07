#pragma once

#include "core/casework/registernotice.h"
#include "core/procedure/procedure.h"
#include "core/rules/verdict.h"

namespace cadair {

/// The list that such a notice belongs to, by the procedures' word: "movements", "risk-persons", "suitability-checks".
QString listOf(NoticeKind kind);

/// Whether a notice was dealt with: what it is about and who sent it are there, and what was done, and when. What is missing is
/// a reason of the rule by which the list is kept; where the procedures ask for no such list, of none.
Verdict judgeNotice(const RegisterNotice& notice, const Procedure& procedure);

} // namespace cadair
