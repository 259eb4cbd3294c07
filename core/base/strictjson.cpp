#include "core/base/strictjson.h"

#include "core/base/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostProblems = 200; // a foreign file is wrong everywhere: nobody reads more
constexpr qsizetype mostEntries = 2'000; // no list or table of a data file is near as long

/// A text out of a file, short enough to stand in a line.
QString inPart(const QString& text, qsizetype most)
{
    return text.size() > most ? text.left(most - 1) + u'…' : text;
}

/// What stands in a file, as a person would point at it.
QString shown(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return u'"' + inPart(value.toString(), 60) + u'"';
    case QJsonValue::Array: return u"a list"_s;
    case QJsonValue::Object: return u"an object"_s;
    case QJsonValue::Undefined: break;
    }
    return u"nothing"_s;
}

/// Whether `known` says that a value was of another kind altogether: what is read of it afterwards misses the same thing.
bool isOfAnotherKind(const JsonProblem& known)
{
    return known.expected.startsWith(u"expected "_s) && known.expected.contains(u", found "_s);
}

/// Whether a further problem at a place that has one already is only another way to say it. A list or an object can be
/// wrong in several ways; any other value only once.
bool saysItAgain(const JsonProblem& known, const JsonProblem& further, const QJsonValue& value)
{
    if (known.path != further.path)
        return false;
    return known.expected == further.expected || isOfAnotherKind(known) || !(value.isArray() || value.isObject());
}

/// Whether a problem explains why something that is missing should be there.
bool explains(const JsonProblem& further, const JsonProblem& known)
{
    return known.path == further.path && known.expected == u"missing" && known.expected != further.expected
        && !isOfAnotherKind(further) && !further.expected.startsWith(u'"');
}

QJsonValue rootOf(const QJsonDocument& document)
{
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

QString JsonProblem::text() const
{
    QStringList parts;
    for (const QString& part : {file, path, expected})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u": "_s);
}

JsonReader::JsonReader(QJsonValue value, QString path, std::shared_ptr<Shared> shared)
    : m_value(std::move(value)), m_path(std::move(path)), m_shared(std::move(shared))
{}

JsonReader JsonReader::fromBytes(const QByteArray& bytes, const QString& fileName)
{
    auto shared = std::make_shared<Shared>();
    shared->file = fileName;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    const JsonReader root(rootOf(document), QString(), shared);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        root.fail(u"not readable as JSON (line %1: %2)"_s.arg(line).arg(error.errorString()));
        return root;
    }
    const QStringList twice = keysGivenTwice(bytes);
    for (const QString& path : twice)
        JsonReader(QJsonValue(), path, shared).fail(u"this key is given twice"_s);
    return root;
}

const std::optional<JsonProblem>& JsonReader::problem() const
{
    return m_shared->problem;
}

const std::vector<JsonProblem>& JsonReader::problems() const
{
    return m_shared->problems;
}

void JsonReader::fail(const QString& expected) const
{
    std::vector<JsonProblem>& known = m_shared->problems;
    if (known.size() >= mostProblems)
        return;
    JsonProblem problem{m_shared->file, inPart(m_path, 400), inPart(expected, 1'200)};
    for (JsonProblem& each : known)
        if (explains(problem, each))
            each.expected += u": "_s + problem.expected;
    if (std::any_of(known.begin(), known.end(),
                    [&](const JsonProblem& each) { return saysItAgain(each, problem, m_value); })) {
        m_shared->problem = known.front();
        return;
    }
    known.push_back(std::move(problem));
    m_shared->problem = known.front();
}

void JsonReader::failType(const QString& wanted) const
{
    if (m_shared->problems.size() < mostProblems)
        fail(u"expected %1, found %2"_s.arg(wanted, shown(m_value)));
}

void JsonReader::failWord(const QString& found, const QStringList& words) const
{
    if (m_shared->problems.size() < mostProblems)
        fail(u"\"%1\" is not one of %2"_s.arg(inPart(found, 60), words.join(u", "_s)));
}

void JsonReader::failKey(const QString& found) const
{
    fail(u"\"%1\" is not a key (lower-case letters and digits, joined by hyphens or full stops)"_s.arg(
        inPart(found, 60)));
}

JsonReader JsonReader::member(const QString& key) const
{
    const QString step = inPart(key, 60);
    return JsonReader(m_value.toObject().value(key), m_path.isEmpty() ? step : m_path + u'.' + step, m_shared);
}

void JsonReader::only(std::initializer_list<const char16_t*> keys) const
{
    if (!m_value.isObject()) {
        failType(u"an object"_s);
        return;
    }
    const QStringList given = m_value.toObject().keys();
    for (const QString& key : given) {
        const bool known =
            std::any_of(keys.begin(), keys.end(), [&](const char16_t* k) { return key == QStringView(k); });
        if (known)
            continue;
        if (m_shared->problems.size() >= mostProblems)
            return;
        QStringList listed;
        for (const char16_t* k : keys)
            listed << QString::fromUtf16(k);
        member(key).fail(u"unknown key; known here: %1"_s.arg(listed.join(u", "_s)));
    }
}

bool JsonReader::has(const char16_t* key) const
{
    return m_value.toObject().contains(QStringView(key));
}

JsonReader JsonReader::at(const char16_t* key) const
{
    if (!m_value.isObject()) {
        failType(u"an object"_s);
        return JsonReader(QJsonValue(QJsonValue::Undefined), m_path, m_shared); // what is missing in it has one cause
    }
    const JsonReader found = member(QString::fromUtf16(key));
    if (found.m_value.isUndefined())
        found.fail(u"missing"_s);
    return found;
}

std::optional<JsonReader> JsonReader::find(const char16_t* key) const
{
    if (!m_value.isObject())
        failType(u"an object"_s);
    if (!has(key))
        return std::nullopt;
    return member(QString::fromUtf16(key));
}

std::vector<JsonReader> JsonReader::items() const
{
    if (!m_value.isArray())
        failType(u"a list"_s);
    const QJsonArray array = m_value.toArray();
    if (array.size() > mostEntries) {
        fail(u"expected at most %1 entries, found %2"_s.arg(mostEntries).arg(array.size()));
        return {};
    }
    std::vector<JsonReader> readers;
    for (qsizetype i = 0; i < array.size(); ++i)
        readers.push_back(JsonReader(array.at(i), u"%1[%2]"_s.arg(m_path).arg(i), m_shared));
    return readers;
}

std::vector<std::pair<QString, JsonReader>> JsonReader::members() const
{
    if (!m_value.isObject())
        failType(u"an object"_s);
    std::vector<std::pair<QString, JsonReader>> readers;
    const QStringList keys = m_value.toObject().keys();
    if (keys.size() > mostEntries) {
        fail(u"expected at most %1 entries, found %2"_s.arg(mostEntries).arg(keys.size()));
        return {};
    }
    for (const QString& key : keys)
        readers.push_back({key, member(key)});
    return readers;
}

QString JsonReader::string() const
{
    if (!m_value.isString())
        failType(u"a text"_s);
    return m_value.toString();
}

QString JsonReader::text() const
{
    const QString found = string();
    if (found.trimmed().isEmpty())
        failType(u"a text that is not empty"_s);
    return found;
}

int JsonReader::integer(int least, int most) const
{
    const double number = m_value.toDouble(std::nan(""));
    if (std::isfinite(number) && number == std::floor(number) && number >= least && number <= most)
        return static_cast<int>(number);
    failType(u"a whole number from %1 to %2"_s.arg(least).arg(most));
    return least;
}

bool JsonReader::boolean() const
{
    if (!m_value.isBool())
        failType(u"true or false"_s);
    return m_value.toBool();
}

QString JsonReader::oneOf(const QStringList& words) const
{
    const QString found = string();
    if (!words.contains(found))
        failWord(found, words);
    return found;
}

} // namespace cadair
