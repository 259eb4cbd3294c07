#pragma once

#include "core/base/key.h"
#include "core/base/language.h"
#include "core/base/strictjson.h"

#include <QByteArray>
#include <QDate>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace cadair {

/// A region of bank holidays ("england-wales", "jersey"): the name of its data file without the ending.
using CalendarKey = Key<struct CalendarTag>;

/// Which day of a year a holiday rule names.
enum class HolidayKind { Fixed, Easter, Weekday };

constexpr auto wordsOf(HolidayKind)
{
    return std::array{Word<HolidayKind>{HolidayKind::Fixed, u"fixed"}, Word<HolidayKind>{HolidayKind::Easter, u"easter"},
                      Word<HolidayKind>{HolidayKind::Weekday, u"weekday"}};
}

/// What becomes of a holiday that falls on a Saturday or Sunday.
enum class Substitute {
    None,        ///< nothing: the working week loses no day
    NextFreeDay, ///< the next weekday that is not a bank holiday itself is closed instead
};

constexpr auto wordsOf(Substitute)
{
    return std::array{Word<Substitute>{Substitute::None, u"none"}, Word<Substitute>{Substitute::NextFreeDay, u"next-free-day"}};
}

/// One holiday that comes back every year.
struct HolidayRule {
    LocalText name;
    HolidayKind kind = HolidayKind::Fixed;
    int month = 1;        ///< 1–12; Fixed and Weekday
    int day = 1;          ///< 1–31; Fixed
    int daysAfter = 0;    ///< from Easter Sunday, negative before it; Easter
    int weekday = 1;      ///< 1 Monday – 7 Sunday; Weekday
    int nth = 1;          ///< 1–4 the nth of the month, -1 the last; Weekday
    Substitute substitute = Substitute::None;
    std::optional<int> fromYear; ///< first year it was kept
    std::optional<int> toYear;   ///< last year it was kept
    bool operator==(const HolidayRule&) const = default;
};

/// How a proclamation departs from the rules of its year.
enum class OneOffKind { Moved, Added, Removed };

constexpr auto wordsOf(OneOffKind)
{
    return std::array{Word<OneOffKind>{OneOffKind::Moved, u"moved"}, Word<OneOffKind>{OneOffKind::Added, u"added"},
                      Word<OneOffKind>{OneOffKind::Removed, u"removed"}};
}

/// One departure: a holiday of `from` kept on `date` instead, a day `date` added, or the holiday of `date` not kept.
struct OneOff {
    OneOffKind kind = OneOffKind::Added;
    QDate date;
    std::optional<QDate> from; ///< Moved only: where the rules would have put it
    LocalText name;            ///< Added: required; Moved: empty keeps the rule's name; Removed: not used
    bool operator==(const OneOff&) const = default;
};

/// The bank holidays of one region as its data file states them.
struct CalendarData {
    CalendarKey id;
    LocalText title;
    LocalText substitute; ///< what is put in brackets after the name of a day kept in place of another
    std::vector<HolidayRule> rules;
    std::vector<OneOff> oneOffs;
    bool operator==(const CalendarData&) const = default;
};

/// Reads a calendar file; every unknown key, wrong type and impossible date is a problem; the first one found is the answer.
std::variant<CalendarData, JsonProblem> readCalendar(const QByteArray& json, const QString& fileName);

/// The regions that came with the program, in alphabetical order: one for each file in `:/data/calendars`.
std::vector<CalendarKey> shippedCalendars();

/// The shipped region of that name. An unknown region is a problem too, which names the known ones.
std::variant<CalendarData, JsonProblem> loadShippedCalendar(const CalendarKey& key);

} // namespace cadair
