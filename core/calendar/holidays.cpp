#include "core/calendar/holidays.h"

#include "core/calendar/period.h"

#include <algorithm>
#include <set>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

struct Candidate {
    QDate date;
    LocalText name;
    Substitute substitute;
};

bool isWeekend(QDate date)
{
    return date.dayOfWeek() > 5;
}

QDate nthWeekday(int year, int month, int weekday, int nth)
{
    if (nth > 0) {
        const QDate first(year, month, 1);
        const int ahead = (weekday - first.dayOfWeek() + 7) % 7;
        return first.addDays(ahead + 7 * (nth - 1));
    }
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    const int behind = (last.dayOfWeek() - weekday + 7) % 7;
    return last.addDays(-behind);
}

void apply(const OneOff& change, std::vector<Candidate>& candidates)
{
    const auto on = [&candidates](QDate date) {
        return std::find_if(candidates.begin(), candidates.end(),
                            [date](const Candidate& c) { return c.date == date; });
    };
    switch (change.kind) {
    case OneOffKind::Added: candidates.push_back({change.date, change.name, Substitute::None}); return;
    case OneOffKind::Removed:
        if (const auto found = on(change.date); found != candidates.end())
            candidates.erase(found);
        return;
    case OneOffKind::Moved:
        if (const auto found = on(change.from.value_or(QDate())); found != candidates.end()) {
            found->date = change.date;
            if (change.name != LocalText{})
                found->name = change.name;
        }
        return;
    }
}

LocalText inPlaceOf(const LocalText& name, const LocalText& substitute)
{
    const auto bracketed = [&](Language language) -> QString {
        return name.in(language) + u" ("_s + substitute.in(language) + u')';
    };
    return {bracketed(Language::English), name.has(Language::Welsh) ? bracketed(Language::Welsh) : QString()};
}

} // namespace

std::optional<QDate> dayInYear(const HolidayRule& rule, int year)
{
    if (year < rule.fromYear.value_or(year) || year > rule.toYear.value_or(year))
        return std::nullopt;
    QDate date;
    switch (rule.kind) {
    case HolidayKind::Fixed: date = QDate(year, rule.month, rule.day); break;
    case HolidayKind::Easter: date = easterSunday(year).addDays(rule.daysAfter); break;
    case HolidayKind::Weekday: date = nthWeekday(year, rule.month, rule.weekday, rule.nth); break;
    }
    return date.isValid() ? std::optional(date) : std::nullopt; // 29 February is no day of a common year
}

std::vector<BankHoliday> holidaysBetween(const CalendarData& data, int firstYear, int lastYear)
{
    std::vector<Candidate> candidates;
    // One year early, for a weekend at the very end of December is made good in January.
    for (int year = firstYear - 1; year <= lastYear; ++year)
        for (const HolidayRule& rule : data.rules)
            if (const auto date = dayInYear(rule, year))
                candidates.push_back({*date, rule.name, rule.substitute});
    for (const OneOff& change : data.oneOffs)
        apply(change, candidates);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.date < b.date; });

    // Days kept where they fall come first, so that a substitute never lands on one: Sunday 25 December gives way to Monday 26.
    std::set<QDate> kept;
    for (const Candidate& candidate : candidates)
        if (candidate.substitute == Substitute::None || !isWeekend(candidate.date))
            kept.insert(candidate.date);

    std::vector<BankHoliday> holidays;
    for (const Candidate& candidate : candidates) {
        BankHoliday holiday{candidate.date, candidate.name};
        if (candidate.substitute == Substitute::NextFreeDay && isWeekend(candidate.date)) {
            while (isWeekend(holiday.date) || kept.contains(holiday.date))
                holiday.date = holiday.date.addDays(1);
            kept.insert(holiday.date);
            holiday.name = inPlaceOf(candidate.name, data.substitute);
        }
        if (holiday.date.year() >= firstYear && holiday.date.year() <= lastYear)
            holidays.push_back(holiday);
    }
    std::stable_sort(holidays.begin(), holidays.end(),
                     [](const BankHoliday& a, const BankHoliday& b) { return a.date < b.date; });
    return holidays;
}

} // namespace cadair
