#pragma once

#include "core/rules/timescales.h"

namespace cadair {

/// The limit that comes first on what follows a conference ("first-core-group", "review"); nullptr where the procedure gives
/// none that runs. Borrows from `limits`.
const LimitVerdict* limitOn(const EventKey& event, const std::vector<LimitVerdict>& limits, const Procedure& procedure);

/// The day to propose for it: the last working day within the limit, never before the day after the conference.
std::optional<QDate> proposedDay(const LimitVerdict& limit, const WorkingCalendar& calendar, QDate conference);

/// A day counted for an action: "10 working days" (or "10 wd", "10 diwrnod gwaith", "10 dg") from `from`. Empty where it is
/// written otherwise, or leaves the calendar.
std::optional<QDate> inWorkingDays(const QString& typed, QDate from, const WorkingCalendar& calendar);

} // namespace cadair
