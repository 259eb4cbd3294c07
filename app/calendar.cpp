#include "app/commands.h"
#include "core/calendar/calendarjson.h"

#include <QLocale>

namespace cadair {

using namespace Qt::StringLiterals;

int calendarCommand(const QStringList& arguments, const Console& console)
{
    QStringList given = arguments;
    const bool json = given.removeAll(u"--json"_s) > 0;
    if (given.size() != 2)
        return wrongUse(console, u"calendar");
    bool isNumber = false;
    const int year = given[1].toInt(&isNumber);
    if (!isNumber || year < WorkingCalendar::firstYear || year > WorkingCalendar::lastYear)
        return console.fail(ExitWrongUse, u"\"%1\" is no year from %2 to %3, the years whose bank holidays are known."_s.arg(given[1])
                                              .arg(WorkingCalendar::firstYear)
                                              .arg(WorkingCalendar::lastYear));
    const auto known = shippedCalendars();
    const auto key = CalendarKey::parse(given[0]);
    if (!key || std::find(known.begin(), known.end(), *key) == known.end()) {
        QStringList names;
        for (const CalendarKey& each : known)
            names << each.text();
        return console.fail(ExitWrongUse, u"\"%1\" is no region: use %2."_s.arg(given[0], names.join(u" or "_s)));
    }
    auto region = loadShippedCalendar(*key);
    if (const auto* fault = std::get_if<JsonProblem>(&region))
        return console.fail(ExitUnreadable, fault->text());
    const WorkingCalendar calendar(std::get<CalendarData>(std::move(region)));
    if (json) {
        console.out << QString::fromUtf8(calendarJson(calendar, year));
        return ExitDone;
    }
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (const BankHoliday& holiday : calendar.bankHolidays(year))
        console.out << holiday.date.toString(Qt::ISODate) << u"  "_s
                    << english.dayName(holiday.date.dayOfWeek()).leftJustified(10) << holiday.name.en << Qt::endl;
    return ExitDone;
}

} // namespace cadair
