#include "core/rules/timescalesparts.h"

#include "core/calendar/period.h"

namespace cadair::limits {

QDateTime wallClock(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC);
}

QDateTime endOfDay(QDate date)
{
    return wallClock(date, QTime(23, 59, 59));
}

namespace {

QDate dateCounted(QDate anchor, int n, PeriodUnit unit, const WorkingCalendar& calendar)
{
    switch (unit) {
    case PeriodUnit::Hours:
        return {}; // counted as a moment
    case PeriodUnit::Days:
        return anchor.addDays(n);
    case PeriodUnit::WorkingDays:
        return calendar.addWorkingDays(anchor, n);
    case PeriodUnit::Weeks:
        return addWeeks(anchor, n);
    case PeriodUnit::Months:
        return addMonths(anchor, n);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Counted> count(const QDateTime& anchor, const Period& period, PeriodDirection direction,
                             const WorkingCalendar& calendar)
{
    const int n = direction == PeriodDirection::Within ? period.n : -period.n;
    Counted counted;
    if (period.unit == PeriodUnit::Hours) {
        counted.due = anchor.addSecs(3600 * static_cast<qint64>(n));
        counted.hasTime = true;
    } else {
        counted.due = endOfDay(dateCounted(anchor.date(), n, period.unit, calendar));
    }
    if (!counted.due.isValid() || !WorkingCalendar::knows(counted.due.date()))
        return std::nullopt;
    counted.lastWorkingDay = calendar.lastWorkingDayOnOrBefore(counted.due.date());
    if (period.unit == PeriodUnit::WorkingDays)
        counted.skipped = calendar.skippedBetween(anchor.date(), counted.due.date());
    return counted;
}

} // namespace cadair::limits
