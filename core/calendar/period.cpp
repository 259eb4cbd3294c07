#include "core/calendar/period.h"

namespace cadair {

QDate addMonths(QDate date, int months)
{
    return date.addMonths(months); // Qt clamps to the month's end as well
}

QDate addWeeks(QDate date, int weeks)
{
    return date.addDays(7 * static_cast<qint64>(weeks));
}

int yearsBetween(QDate born, QDate on)
{
    const int years = on.year() - born.year();
    const bool birthdayStillToCome = on.month() < born.month() || (on.month() == born.month() && on.day() < born.day());
    return birthdayStillToCome ? years - 1 : years;
}

int monthsBetween(QDate from, QDate to)
{
    if (to < from)
        return -monthsBetween(to, from);
    const int months = 12 * (to.year() - from.year()) + to.month() - from.month();
    return addMonths(from, months) > to ? months - 1 : months;
}

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Meeus, Jones and Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

} // namespace cadair
