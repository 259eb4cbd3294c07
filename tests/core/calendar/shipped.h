#pragma once

#include "core/calendar/workingcalendar.h"

/// The shipped calendar of a region, or a failed test run: the files come with the program.
inline cadair::WorkingCalendar shipped(const QString& region, std::vector<cadair::LocalClosedDay> closed = {})
{
    auto read = cadair::loadShippedCalendar(*cadair::CalendarKey::parse(region));
    if (const auto* problem = std::get_if<cadair::JsonProblem>(&read))
        qFatal("%s", qPrintable(problem->text()));
    return cadair::WorkingCalendar(std::get<cadair::CalendarData>(std::move(read)), std::move(closed));
}

inline QDate day(const char* iso)
{
    return QDate::fromString(QLatin1StringView(iso), Qt::ISODate);
}
