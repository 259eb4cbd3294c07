#pragma once

#include "core/exchange/scenario.h"

namespace cadair::scenario {

/// A date that a calendar has, written 2026-03-12.
QDate date(const JsonReader& value);
/// A time of day, written 09:05.
QTime time(const JsonReader& value);
/// A date and a time of day, written 2026-03-20T09:00.
QDateTime moment(const JsonReader& value);
std::optional<QDate> dateIfAny(const JsonReader& object, const char16_t* key);
std::optional<QTime> timeIfAny(const JsonReader& object, const char16_t* key);
bool yesIfAny(const JsonReader& object, const char16_t* key);
QString textIfAny(const JsonReader& object, const char16_t* key);
template <typename Enum>
std::optional<Enum> wordIfAny(const JsonReader& object, const char16_t* key)
{
    const auto found = object.find(key);
    return found ? std::optional(found->word<Enum>()) : std::nullopt;
}
/// A key that must be one of `words`; `what` says of which kind ("a category").
template <typename KeyType>
KeyType keyOf(const JsonReader& value, const QStringList& words, const QString& what)
{
    const QString found = value.string();
    if (!words.contains(found))
        value.fail(QStringLiteral("\"%1\" is not %2").arg(found, what));
    return value.key<KeyType>();
}

/// The children and people of a scenario by the names it gives them.
struct Names {
    std::map<QString, ChildId> children;
    std::map<QString, ParticipantId> people;

    /// The child that `value` names; a problem where there is none.
    std::optional<ChildId> child(const JsonReader& value) const;
    std::optional<ParticipantId> person(const JsonReader& value) const;
    std::vector<ChildId> childList(const JsonReader& object, const char16_t* key) const;
};

/// Names every entry of a list with a fresh id; a name given twice is a problem.
template <typename IdType>
std::map<QString, IdType> nameAll(const JsonReader& list)
{
    std::map<QString, IdType> names;
    for (const JsonReader& entry : list.items()) {
        const auto id = entry.at(u"id");
        if (!names.insert({id.text(), IdType::fresh()}).second)
            id.fail(QStringLiteral("\"%1\" is given twice").arg(id.string()));
    }
    return names;
}

Subject readChild(const JsonReader& entry, const Names& names);
Participant readPerson(const JsonReader& entry, const Names& names, const AgencyKinds& agencies);
CaseEvent readEvent(const JsonReader& entry, const Names& names);
SentDocument readSent(const JsonReader& entry, const Names& names);

} // namespace cadair::scenario
