#pragma once

#include "core/calendar/calendardata.h"

#include <optional>
#include <vector>

namespace cadair {

/// A day on which offices are closed by law, under the name it is known by.
struct BankHoliday {
    QDate date;
    LocalText name;
    bool operator==(const BankHoliday&) const = default;
};

/// A day the unit itself keeps closed (a local shutdown), entered in Settings.
struct LocalClosedDay {
    QDate date;
    LocalText name;
    bool operator==(const LocalClosedDay&) const = default;
};

/// A day that arithmetic passed over, and why: the stuff of an explanation.
struct SkippedDay {
    enum class Why { Weekend, BankHoliday, LocalClosedDay };
    QDate date;
    Why why = Why::Weekend;
    LocalText name; ///< of the holiday or closed day; empty for a weekend
    bool operator==(const SkippedDay&) const = default;
};

constexpr auto wordsOf(SkippedDay::Why)
{
    using Why = SkippedDay::Why;
    return std::array{Word<Why>{Why::Weekend, u"weekend"}, Word<Why>{Why::BankHoliday, u"bank-holiday"},
                      Word<Why>{Why::LocalClosedDay, u"local-closed-day"}};
}

/// Working days of one region: Monday to Friday without bank holidays and the unit's own closed days.
///
/// Bank holidays are known from `firstDay` (1 January 2000) to `lastDay` (31 December 2100). Nothing is guessed outside:
/// `knows` tells, every function that answers with a date answers with an invalid QDate, and `workingDaysBetween` with
/// no value, when any day it needs lies outside or is invalid.
///
/// Counting costs the same for any period (a prefix count over the sorted closed weekdays). Building one takes
/// milliseconds: keep it and hand it on by reference. It never changes once built.
class WorkingCalendar final {
public:
    static constexpr int firstYear = 2000;
    static constexpr int lastYear = 2100;
    static QDate firstDay() { return QDate(firstYear, 1, 1); }
    static QDate lastDay() { return QDate(lastYear, 12, 31); }

    explicit WorkingCalendar(CalendarData data, std::vector<LocalClosedDay> closedDays = {});

    const CalendarKey& id() const { return m_data.id; }
    const LocalText& title() const { return m_data.title; }

    /// Whether `date` is one of the days this calendar knows.
    static bool knows(QDate date) { return date.isValid() && date >= firstDay() && date <= lastDay(); }

    /// False for an unknown day as well: nobody is told to work on it.
    bool isWorkingDay(QDate date) const;

    /// Name of the bank holiday or local closed day on `date` (weekends included: Liberation Day on a Saturday has its name).
    std::optional<LocalText> nameOfHoliday(QDate date) const;

    /// The bank holidays kept in `year`, in order of date; local closed days are not among them. Empty outside 2000–2100.
    std::vector<BankHoliday> bankHolidays(int year) const;

    /// The working day `n` working days after `start` (before it for negative `n`). `start` is day 0 and need not be a
    /// working day itself; for n = 0 the answer is `start` as it is. Invalid where the count leaves the known years.
    QDate addWorkingDays(QDate start, int n) const;

    /// Working days d with from < d <= to; for to < from minus those with to <= d < from (so that it undoes a negative
    /// `addWorkingDays` from a working day). Empty where either date is unknown.
    std::optional<int> workingDaysBetween(QDate from, QDate to) const;

    /// `date` itself if it is a working day, else the nearest one before it.
    QDate lastWorkingDayOnOrBefore(QDate date) const;

    /// `date` itself if it is a working day, else the nearest one after it.
    QDate firstWorkingDayOnOrAfter(QDate date) const;

    /// Every day d with from < d <= to (to <= d < from when counting backwards) that is not a working day, in order of
    /// date, with the reason. A holiday on a weekend counts as weekend: it takes no working day away. Days outside the known
    /// years are left out; invalid dates give none.
    std::vector<SkippedDay> skippedBetween(QDate from, QDate to) const;

private:
    qint64 rankOf(QDate date) const;        // working days up to and including date, from a fixed far-off day
    QDate dateOfRank(qint64 rank) const;    // the working day with that rank; invalid outside the known years

    CalendarData m_data;
    std::vector<BankHoliday> m_holidays;      // sorted by date, 2000–2100
    std::vector<LocalClosedDay> m_closedDays; // sorted by date
    std::vector<qint64> m_closedOrdinals;     // closed weekdays by ordinal (see the .cpp), sorted, no doubles
    std::vector<qint64> m_ranksAtClosed;      // each of them less its index: where it stands among the working days
};

} // namespace cadair
