#pragma once

#include "core/casework/planending.h"
#include "core/rules/timescales.h"

namespace cadair {

/// How far it has come that a plan ends without a review.
enum class EndingStands { Asked, Declined, Agreed, Ended, TakenBack };

EndingStands standsOf(const PlanEndingKept& ending);

/// When the last of those was consulted who were there when the plan was first decided on; where nobody of them is known, the
/// last of whoever was consulted. Empty while somebody of them was not.
std::optional<QDate> consultedOn(const PlanEndingKept& ending);

/// What the rules look into of it.
PlanEnding judgedAs(const PlanEndingKept& ending);

/// By when the help after a plan is to be reviewed next: counted from the last review, and before the first from the end of the
/// plan. `support`: nullptr while nobody has settled any. Empty where there is none to review, or it is over; not stated where
/// neither the place nor what was agreed gives an interval.
std::optional<LimitVerdict> nextSupportReview(const SupportKept* support, QDate ended, ConferenceType type, const Procedure& procedure,
                                              const WorkingCalendar& calendar, const QDateTime& now);

} // namespace cadair
