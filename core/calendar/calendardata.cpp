#include "core/calendar/calendardata.h"

#include "core/calendar/holidays.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const QString shippedFolder = u":/data/calendars"_s;

LocalText localText(const JsonReader& value)
{
    value.only({u"en", u"cy"});
    return {value.at(u"en").text(), value.at(u"cy").text()};
}

std::optional<int> year(const JsonReader& rule, const char16_t* key, int least)
{
    const auto given = rule.find(key);
    return given ? std::optional(given->integer(least, WorkingCalendar::lastYear)) : std::nullopt;
}

QDate date(const JsonReader& value)
{
    const QDate found = QDate::fromString(value.string(), Qt::ISODate);
    if (!WorkingCalendar::knows(found))
        value.fail(u"a date from 2000-01-01 to 2100-12-31, written year-month-day"_s);
    return found;
}

HolidayRule readRule(const JsonReader& object)
{
    HolidayRule rule;
    rule.name = localText(object.at(u"name"));
    rule.kind = object.at(u"rule").word<HolidayKind>();
    switch (rule.kind) {
    case HolidayKind::Fixed:
        object.only({u"name", u"rule", u"substitute", u"from", u"to", u"month", u"day"});
        rule.month = object.at(u"month").integer(1, 12);
        rule.day = object.at(u"day").integer(1, QDate(2000, std::clamp(rule.month, 1, 12), 1).daysInMonth());
        break;
    case HolidayKind::Easter:
        object.only({u"name", u"rule", u"substitute", u"from", u"to", u"days_after"});
        rule.daysAfter = object.at(u"days_after").integer(-60, 100);
        break;
    case HolidayKind::Weekday:
        object.only({u"name", u"rule", u"substitute", u"from", u"to", u"month", u"weekday", u"nth"});
        rule.month = object.at(u"month").integer(1, 12);
        rule.weekday = object.at(u"weekday").integer(1, 7);
        rule.nth = object.at(u"nth").integer(-1, 4);
        if (rule.nth == 0)
            object.at(u"nth").fail(u"1 to 4 for the first to the fourth of the month, or -1 for the last"_s);
        break;
    }
    rule.substitute = object.at(u"substitute").word<Substitute>();
    rule.fromYear = year(object, u"from", 1800);
    rule.toYear = year(object, u"to", rule.fromYear.value_or(1800));
    return rule;
}

/// A change of a day that the rules do not name would do nothing, unseen.
void mustBeNamed(const JsonReader& value, QDate day, const std::vector<HolidayRule>& rules)
{
    const bool named = std::any_of(rules.begin(), rules.end(),
                                   [day](const HolidayRule& rule) { return dayInYear(rule, day.year()) == day; });
    if (day.isValid() && !named)
        value.fail(u"a day that one of the rules names"_s);
}

OneOff readOneOff(const JsonReader& object, const std::vector<HolidayRule>& rules)
{
    OneOff change;
    change.kind = object.at(u"change").word<OneOffKind>();
    change.date = date(object.at(u"date"));
    switch (change.kind) {
    case OneOffKind::Moved:
        object.only({u"change", u"date", u"from", u"name"});
        change.from = date(object.at(u"from"));
        mustBeNamed(object.at(u"from"), *change.from, rules);
        if (const auto name = object.find(u"name"))
            change.name = localText(*name);
        break;
    case OneOffKind::Added:
        object.only({u"change", u"date", u"name"});
        change.name = localText(object.at(u"name"));
        break;
    case OneOffKind::Removed:
        object.only({u"change", u"date"});
        mustBeNamed(object.at(u"date"), change.date, rules);
        break;
    }
    return change;
}

} // namespace

std::variant<CalendarData, JsonProblem> readCalendar(const QByteArray& json, const QString& fileName)
{
    const JsonReader top = JsonReader::fromBytes(json, fileName);
    if (top.problem())
        return *top.problem();
    top.only({u"id", u"title", u"substitute", u"rules", u"one_offs"});
    CalendarData data{
        top.at(u"id").key<CalendarKey>(), localText(top.at(u"title")), localText(top.at(u"substitute")), {}, {}};
    for (const JsonReader& rule : top.at(u"rules").items())
        data.rules.push_back(readRule(rule));
    for (const JsonReader& change : top.at(u"one_offs").items())
        data.oneOffs.push_back(readOneOff(change, data.rules));
    if (top.problem())
        return *top.problem();
    return data;
}

std::vector<CalendarKey> shippedCalendars()
{
    std::vector<CalendarKey> keys;
    for (const QString& file : QDir(shippedFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        if (const auto key = CalendarKey::parse(file.chopped(5)))
            keys.push_back(*key);
    return keys;
}

std::variant<CalendarData, JsonProblem> loadShippedCalendar(const CalendarKey& key)
{
    const QString name = key.text() + u".json"_s;
    QFile file(shippedFolder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        QStringList known;
        for (const CalendarKey& shipped : shippedCalendars())
            known << shipped.text();
        return JsonProblem{name, {}, u"one of the known regions: "_s + known.join(u", "_s)};
    }
    auto read = readCalendar(file.readAll(), name);
    if (const auto* data = std::get_if<CalendarData>(&read); data && data->id != key)
        return JsonProblem{name, u"id"_s, u"the name of the file, "_s + key.text()};
    return read;
}

} // namespace cadair
