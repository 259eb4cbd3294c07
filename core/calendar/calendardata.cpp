#include "core/calendar/calendardata.h"

#include "core/calendar/holidays.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const QString shippedFolder = u":/data/calendars"_s;

/// Reads values and remembers the first thing that was not as expected; what it answers after that is never used.
class Reader {
public:
    explicit Reader(QString file) : m_file(std::move(file)) {}

    const std::optional<CalendarFault>& fault() const { return m_fault; }

    void expect(const QString& path, const QString& expected)
    {
        if (!m_fault)
            m_fault = CalendarFault{m_file, path, expected};
    }

    void onlyKeys(const QJsonObject& object, const QString& path, const QStringList& keys)
    {
        for (const QString& key : object.keys())
            if (!keys.contains(key))
                expect(child(path, key), u"no such key is known here; known are: "_s + keys.join(u", "_s));
    }

    QJsonObject object(const QJsonValue& value, const QString& path)
    {
        if (!value.isObject())
            expect(path, u"an object"_s);
        return value.toObject();
    }

    QJsonArray array(const QJsonObject& parent, const QString& path, const QString& key)
    {
        if (!parent[key].isArray())
            expect(child(path, key), u"a list"_s);
        return parent[key].toArray();
    }

    QString text(const QJsonObject& parent, const QString& path, const QString& key)
    {
        const QString found = parent[key].toString();
        if (found.isEmpty())
            expect(child(path, key), u"a text"_s);
        return found;
    }

    LocalText localText(const QJsonObject& parent, const QString& path, const QString& key)
    {
        const QString place = child(path, key);
        const QJsonObject both = object(parent[key], place);
        onlyKeys(both, place, {u"en"_s, u"cy"_s});
        return {text(both, place, u"en"_s), text(both, place, u"cy"_s)};
    }

    int number(const QJsonObject& parent, const QString& path, const QString& key, int least, int most)
    {
        const QJsonValue value = parent[key];
        const int found = value.toInt(std::numeric_limits<int>::min());
        if (!value.isDouble() || found < least || found > most)
            expect(child(path, key), u"a whole number from %1 to %2"_s.arg(least).arg(most));
        return found;
    }

    QDate date(const QJsonObject& parent, const QString& path, const QString& key)
    {
        const QDate found = QDate::fromString(parent[key].toString(), Qt::ISODate);
        if (!WorkingCalendar::knows(found))
            expect(child(path, key), u"a date from 2000-01-01 to 2100-12-31 written year-month-day"_s);
        return found;
    }

    template <typename Enum>
    Enum word(const QJsonObject& parent, const QString& path, const QString& key)
    {
        const std::optional<Enum> found = fromWord<Enum>(parent[key].toString());
        if (!found)
            expect(child(path, key), u"one of: "_s + allWords<Enum>().join(u", "_s));
        return found.value_or(Enum{});
    }

    static QString child(const QString& path, const QString& key) { return path.isEmpty() ? key : path + u'.' + key; }

private:
    QString m_file;
    std::optional<CalendarFault> m_fault;
};

HolidayRule readRule(Reader& reader, const QJsonValue& value, const QString& path)
{
    const QJsonObject object = reader.object(value, path);
    HolidayRule rule;
    rule.name = reader.localText(object, path, u"name"_s);
    rule.kind = reader.word<HolidayKind>(object, path, u"rule"_s);
    QStringList keys{u"name"_s, u"rule"_s, u"substitute"_s, u"from"_s, u"to"_s};
    switch (rule.kind) {
    case HolidayKind::Fixed:
        keys << u"month"_s << u"day"_s;
        rule.month = reader.number(object, path, u"month"_s, 1, 12);
        rule.day = reader.number(object, path, u"day"_s, 1, QDate(2000, std::clamp(rule.month, 1, 12), 1).daysInMonth());
        break;
    case HolidayKind::Easter:
        keys << u"days_after"_s;
        rule.daysAfter = reader.number(object, path, u"days_after"_s, -60, 100);
        break;
    case HolidayKind::Weekday:
        keys << u"month"_s << u"weekday"_s << u"nth"_s;
        rule.month = reader.number(object, path, u"month"_s, 1, 12);
        rule.weekday = reader.number(object, path, u"weekday"_s, 1, 7);
        rule.nth = reader.number(object, path, u"nth"_s, -1, 4);
        if (rule.nth == 0)
            reader.expect(path + u".nth"_s, u"1 to 4 for the first to the fourth of the month, -1 for the last"_s);
        break;
    }
    rule.substitute = reader.word<Substitute>(object, path, u"substitute"_s);
    if (object.contains(u"from"_s))
        rule.fromYear = reader.number(object, path, u"from"_s, 1800, 2100);
    if (object.contains(u"to"_s))
        rule.toYear = reader.number(object, path, u"to"_s, rule.fromYear.value_or(1800), 2100);
    reader.onlyKeys(object, path, keys);
    return rule;
}

OneOff readOneOff(Reader& reader, const QJsonValue& value, const QString& path, const std::vector<HolidayRule>& rules)
{
    const QJsonObject object = reader.object(value, path);
    OneOff change;
    change.kind = reader.word<OneOffKind>(object, path, u"change"_s);
    change.date = reader.date(object, path, u"date"_s);
    const auto mustBeHoliday = [&](const QString& key, QDate date) {
        const bool named = std::any_of(rules.begin(), rules.end(),
                                       [date](const HolidayRule& rule) { return dayInYear(rule, date.year()) == date; });
        if (date.isValid() && !named)
            reader.expect(Reader::child(path, key), u"a day that one of the rules names"_s);
    };
    QStringList keys{u"change"_s, u"date"_s};
    switch (change.kind) {
    case OneOffKind::Moved:
        keys << u"from"_s << u"name"_s;
        change.from = reader.date(object, path, u"from"_s);
        mustBeHoliday(u"from"_s, *change.from);
        if (object.contains(u"name"_s))
            change.name = reader.localText(object, path, u"name"_s);
        break;
    case OneOffKind::Added:
        keys << u"name"_s;
        change.name = reader.localText(object, path, u"name"_s);
        break;
    case OneOffKind::Removed:
        mustBeHoliday(u"date"_s, change.date);
        break;
    }
    reader.onlyKeys(object, path, keys);
    return change;
}

} // namespace

QString CalendarFault::text() const
{
    return path.isEmpty() ? file + u": "_s + expected : file + u", "_s + path + u": "_s + expected;
}

std::variant<CalendarData, CalendarFault> readCalendar(const QByteArray& json, const QString& fileName)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return CalendarFault{fileName, {}, u"JSON; at byte %1: %2"_s.arg(error.offset).arg(error.errorString())};
    if (!document.isObject())
        return CalendarFault{fileName, {}, u"a JSON object"_s};

    Reader reader(fileName);
    const QJsonObject top = document.object();
    reader.onlyKeys(top, {}, {u"id"_s, u"title"_s, u"substitute"_s, u"rules"_s, u"one_offs"_s});
    const std::optional<CalendarKey> id = CalendarKey::parse(top[u"id"].toString());
    if (!id)
        return CalendarFault{fileName, u"id"_s, u"lower-case words joined by hyphens"_s};

    CalendarData data{*id, reader.localText(top, {}, u"title"_s), reader.localText(top, {}, u"substitute"_s), {}, {}};
    const QJsonArray rules = reader.array(top, {}, u"rules"_s);
    for (qsizetype i = 0; i < rules.size() && !reader.fault(); ++i)
        data.rules.push_back(readRule(reader, rules[i], u"rules[%1]"_s.arg(i)));
    const QJsonArray oneOffs = reader.array(top, {}, u"one_offs"_s);
    for (qsizetype i = 0; i < oneOffs.size() && !reader.fault(); ++i)
        data.oneOffs.push_back(readOneOff(reader, oneOffs[i], u"one_offs[%1]"_s.arg(i), data.rules));
    if (reader.fault())
        return *reader.fault();
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

std::variant<CalendarData, CalendarFault> loadShippedCalendar(const CalendarKey& key)
{
    const QString name = key.text() + u".json"_s;
    QFile file(shippedFolder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        QStringList known;
        for (const CalendarKey& shipped : shippedCalendars())
            known << shipped.text();
        return CalendarFault{name, {}, u"one of the regions known: "_s + known.join(u", "_s)};
    }
    auto read = readCalendar(file.readAll(), name);
    if (const auto* data = std::get_if<CalendarData>(&read); data && data->id != key)
        return CalendarFault{name, u"id"_s, u"the name of the file: "_s + key.text()};
    return read;
}

} // namespace cadair
