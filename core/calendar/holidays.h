#pragma once

#include "core/calendar/workingcalendar.h"

namespace cadair {

/// The day `rule` names in `year`, weekend or not; empty where the rule was not kept that year or names no day of it.
std::optional<QDate> dayInYear(const HolidayRule& rule, int year);

/// Every bank holiday from `firstYear` to `lastYear`, in order of date: rules, then one-off changes, then substitute days.
/// A holiday with a substitute appears on the day kept, with the reason in brackets after its name; one at a weekend
/// without a substitute keeps its date.
std::vector<BankHoliday> holidaysBetween(const CalendarData& data, int firstYear, int lastYear);

} // namespace cadair
