#include "core/calendar/workingcalendar.h"

#include "core/calendar/holidays.h"

#include <algorithm>

namespace cadair {

// Weekdays are numbered one by one: ordinal w is the w-th Monday-to-Friday since Julian day 0, which was a Monday. Working
// days are numbered the same way after taking out the closed weekdays: rank = w minus the closed ordinals up to w. Both ways
// are one binary search over some eight hundred numbers, whatever the length of the period.
namespace {

constexpr int daysInWeek = 7;
constexpr int weekdays = 5;

/// Ordinal of `date`, for a Saturday or Sunday that of the Friday before.
qint64 ordinalOf(QDate date)
{
    const qint64 day = date.toJulianDay();
    return day / daysInWeek * weekdays + std::min<qint64>(day % daysInWeek + 1, weekdays);
}

QDate dateOf(qint64 ordinal)
{
    return QDate::fromJulianDay((ordinal - 1) / weekdays * daysInWeek + (ordinal - 1) % weekdays);
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() > weekdays;
}

template <typename Day>
auto firstOnOrAfter(const std::vector<Day>& days, QDate date)
{
    return std::lower_bound(days.begin(), days.end(), date,
                            [](const Day& day, QDate wanted) { return day.date < wanted; });
}

template <typename Day>
const Day* dayOn(const std::vector<Day>& days, QDate date)
{
    const auto found = firstOnOrAfter(days, date);
    return found != days.end() && found->date == date ? &*found : nullptr;
}

} // namespace

WorkingCalendar::WorkingCalendar(CalendarData data, std::vector<LocalClosedDay> closedDays)
    : m_data(std::move(data)), m_holidays(holidaysBetween(m_data, firstYear, lastYear)),
      m_closedDays(std::move(closedDays))
{
    std::stable_sort(m_closedDays.begin(), m_closedDays.end(),
                     [](const LocalClosedDay& a, const LocalClosedDay& b) { return a.date < b.date; });
    const auto close = [this](QDate date) {
        if (knows(date) && !isWeekend(date))
            m_closedOrdinals.push_back(ordinalOf(date));
    };
    for (const BankHoliday& holiday : m_holidays)
        close(holiday.date);
    for (const LocalClosedDay& day : m_closedDays)
        close(day.date);
    std::sort(m_closedOrdinals.begin(), m_closedOrdinals.end());
    m_closedOrdinals.erase(std::unique(m_closedOrdinals.begin(), m_closedOrdinals.end()), m_closedOrdinals.end());
    for (size_t i = 0; i < m_closedOrdinals.size(); ++i)
        m_ranksAtClosed.push_back(m_closedOrdinals[i] - static_cast<qint64>(i));
}

qint64 WorkingCalendar::rankOf(QDate date) const
{
    const qint64 ordinal = ordinalOf(date);
    const auto after = std::upper_bound(m_closedOrdinals.begin(), m_closedOrdinals.end(), ordinal);
    return ordinal - (after - m_closedOrdinals.begin());
}

QDate WorkingCalendar::dateOfRank(qint64 rank) const
{
    // A closed weekday lies at or before the answer when its own ordinal less the closed ones before it is not beyond the rank.
    const auto after = std::upper_bound(m_ranksAtClosed.begin(), m_ranksAtClosed.end(), rank);
    const QDate date = dateOf(rank + (after - m_ranksAtClosed.begin()));
    return knows(date) ? date : QDate();
}

bool WorkingCalendar::isWorkingDay(QDate date) const
{
    return knows(date) && !isWeekend(date)
        && !std::binary_search(m_closedOrdinals.begin(), m_closedOrdinals.end(), ordinalOf(date));
}

std::optional<LocalText> WorkingCalendar::nameOfHoliday(QDate date) const
{
    if (const BankHoliday* holiday = dayOn(m_holidays, date))
        return holiday->name;
    if (const LocalClosedDay* day = dayOn(m_closedDays, date))
        return day->name;
    return std::nullopt;
}

std::vector<BankHoliday> WorkingCalendar::bankHolidays(int year) const
{
    if (year < firstYear || year > lastYear)
        return {};
    return {firstOnOrAfter(m_holidays, QDate(year, 1, 1)), firstOnOrAfter(m_holidays, QDate(year + 1, 1, 1))};
}

QDate WorkingCalendar::addWorkingDays(QDate start, int n) const
{
    if (!knows(start))
        return {};
    if (n == 0)
        return start;
    // Counting back, the start itself is not to be counted even when it is a working day.
    return n > 0 ? dateOfRank(rankOf(start) + n) : dateOfRank(rankOf(start.addDays(-1)) + 1 + n);
}

std::optional<int> WorkingCalendar::workingDaysBetween(QDate from, QDate to) const
{
    if (!knows(from) || !knows(to))
        return std::nullopt;
    if (to >= from)
        return static_cast<int>(rankOf(to) - rankOf(from));
    return static_cast<int>(rankOf(to.addDays(-1)) - rankOf(from.addDays(-1)));
}

QDate WorkingCalendar::lastWorkingDayOnOrBefore(QDate date) const
{
    return knows(date) ? dateOfRank(rankOf(date)) : QDate();
}

QDate WorkingCalendar::firstWorkingDayOnOrAfter(QDate date) const
{
    return knows(date) ? dateOfRank(rankOf(date.addDays(-1)) + 1) : QDate();
}

std::vector<SkippedDay> WorkingCalendar::skippedBetween(QDate from, QDate to) const
{
    std::vector<SkippedDay> skipped;
    const bool forwards = to >= from;
    const QDate first = std::max(forwards ? from.addDays(1) : to, firstDay());
    const QDate last = std::min(forwards ? to : from.addDays(-1), lastDay());
    if (!from.isValid() || !to.isValid())
        return skipped;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        using Why = SkippedDay::Why;
        if (isWeekend(date))
            skipped.push_back({date, Why::Weekend, {}});
        else if (const BankHoliday* holiday = dayOn(m_holidays, date))
            skipped.push_back({date, Why::BankHoliday, holiday->name});
        else if (const LocalClosedDay* day = dayOn(m_closedDays, date))
            skipped.push_back({date, Why::LocalClosedDay, day->name});
    }
    return skipped;
}

} // namespace cadair
