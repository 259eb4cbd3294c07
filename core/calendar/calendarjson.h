#pragma once

#include "core/calendar/workingcalendar.h"

namespace cadair {

/// The bank holidays of `year` as `[{"date":"2026-01-01","name":"New Year's Day"},…]`, names in `language`, UTF-8, with a
/// final line end.
QByteArray calendarJson(const WorkingCalendar& calendar, int year, Language language = Language::English);

} // namespace cadair
