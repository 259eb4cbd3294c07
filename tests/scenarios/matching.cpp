#include "tests/scenarios/matching.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace cadair::test {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QJsonValue& value)
{
    const QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return text.mid(1, text.size() - 2);
}

bool isPlain(const QJsonValue& value)
{
    return !value.isArray() && !value.isObject();
}

std::optional<QString> objectDifference(const QJsonObject& want, const QJsonValue& got, const QString& path)
{
    if (!got.isObject())
        return u"%1: expected an object, got %2"_s.arg(path, shown(got));
    const QJsonObject object = got.toObject();
    for (auto member = want.begin(); member != want.end(); ++member) {
        const QString inner = path + u'.' + member.key();
        if (!object.contains(member.key()))
            return u"%1: missing"_s.arg(inner);
        if (auto found = difference(member.value(), object.value(member.key()), inner))
            return found;
    }
    return std::nullopt;
}

std::optional<QString> plainListDifference(const QJsonArray& want, const QJsonArray& got, const QString& path)
{
    const auto sorted = [](const QJsonArray& list) {
        QStringList texts;
        for (const QJsonValue& value : list)
            texts << shown(value);
        texts.sort();
        return texts;
    };
    if (sorted(want) == sorted(got))
        return std::nullopt;
    return u"%1: expected %2, got %3"_s.arg(path, shown(want), shown(got));
}

bool anyMatches(const QJsonValue& pattern, const QJsonArray& list, const QString& path)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const QJsonValue& value) { return !difference(pattern, value, path).has_value(); });
}

/// The elements that a person would have meant: the same id, child, person, document or start.
QString nearest(const QJsonValue& pattern, const QJsonArray& list)
{
    const QJsonObject want = pattern.toObject();
    QJsonArray near;
    for (const QJsonValue& value : list) {
        const QJsonObject object = value.toObject();
        const QStringList keys{u"id"_s, u"child"_s, u"person"_s, u"document"_s, u"from"_s};
        if (std::all_of(keys.begin(), keys.end(), [&](const QString& key) {
                return !want.contains(key) || want.value(key) == object.value(key);
            }))
            near.append(value);
    }
    return shown(near);
}

std::optional<QString> listDifference(const QJsonArray& want, const QJsonValue& got, const QString& path)
{
    if (!got.isArray())
        return u"%1: expected a list, got %2"_s.arg(path, shown(got));
    const QJsonArray list = got.toArray();
    if (std::all_of(want.begin(), want.end(), isPlain)) // an empty list means: there are none
        return plainListDifference(want, list, path);
    for (const QJsonValue& pattern : want) {
        const QJsonObject object = pattern.toObject();
        if (object.size() == 1 && object.contains(u"absent"_s)) {
            if (anyMatches(object.value(u"absent"_s), list, path))
                return u"%1: must not hold %2"_s.arg(path, shown(object.value(u"absent"_s)));
        } else if (!anyMatches(pattern, list, path)) {
            return u"%1: nothing matches %2; nearest %3"_s.arg(path, shown(pattern), nearest(pattern, list));
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> difference(const QJsonValue& want, const QJsonValue& got, const QString& path)
{
    if (want.isObject())
        return objectDifference(want.toObject(), got, path);
    if (want.isArray())
        return listDifference(want.toArray(), got, path);
    if (want == got)
        return std::nullopt;
    return u"%1: expected %2, got %3"_s.arg(path, shown(want), shown(got));
}

} // namespace cadair::test
