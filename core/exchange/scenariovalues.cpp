#include "core/exchange/scenarioparts.h"

#include <QRegularExpression>

namespace cadair::scenario {

using namespace Qt::StringLiterals;

QDate date(const JsonReader& value)
{
    static const QRegularExpression shape(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    const QString text = value.string();
    const QDate read = shape.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!read.isValid())
        value.fail(u"\"%1\" is not a date (as in 2026-03-12)"_s.arg(text));
    return read;
}

QTime time(const JsonReader& value)
{
    static const QRegularExpression shape(u"^[0-9]{2}:[0-9]{2}$"_s);
    const QString text = value.string();
    const QTime read = shape.match(text).hasMatch() ? QTime::fromString(text, u"HH:mm"_s) : QTime();
    if (!read.isValid())
        value.fail(u"\"%1\" is not a time of day (as in 09:05)"_s.arg(text));
    return read;
}

QDateTime moment(const JsonReader& value)
{
    static const QRegularExpression shape(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$"_s);
    const QString text = value.string();
    const bool shaped = shape.match(text).hasMatch();
    const QDate day = shaped ? QDate::fromString(text.left(10), Qt::ISODate) : QDate();
    const QTime clock = shaped ? QTime::fromString(text.mid(11), u"HH:mm"_s) : QTime();
    if (!day.isValid() || !clock.isValid())
        value.fail(u"\"%1\" is not a date and a time of day (as in 2026-03-20T09:00)"_s.arg(text));
    return QDateTime(day, clock, Qt::UTC);
}

std::optional<QDate> dateIfAny(const JsonReader& object, const char16_t* key)
{
    const auto found = object.find(key);
    return found ? std::optional(date(*found)) : std::nullopt;
}

std::optional<QTime> timeIfAny(const JsonReader& object, const char16_t* key)
{
    const auto found = object.find(key);
    return found ? std::optional(time(*found)) : std::nullopt;
}

bool yesIfAny(const JsonReader& object, const char16_t* key)
{
    const auto found = object.find(key);
    return found && found->boolean();
}

QString textIfAny(const JsonReader& object, const char16_t* key)
{
    const auto found = object.find(key);
    return found ? found->string() : QString();
}

std::optional<ChildId> Names::child(const JsonReader& value) const
{
    const auto found = children.find(value.string());
    if (found == children.end()) {
        value.fail(u"there is no child \"%1\" in this scenario"_s.arg(value.string()));
        return std::nullopt;
    }
    return found->second;
}

std::optional<ParticipantId> Names::person(const JsonReader& value) const
{
    const auto found = people.find(value.string());
    if (found == people.end()) {
        value.fail(u"there is no person \"%1\" in this scenario"_s.arg(value.string()));
        return std::nullopt;
    }
    return found->second;
}

std::vector<ChildId> Names::childList(const JsonReader& object, const char16_t* key) const
{
    std::vector<ChildId> ids;
    if (const auto list = object.find(key))
        for (const JsonReader& item : list->items())
            if (const auto id = child(item))
                ids.push_back(*id);
    return ids;
}

} // namespace cadair::scenario
