#pragma once

#include "core/base/words.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace cadair {

/// What is wrong with a data file: where, and what was expected there. Only the first problem is kept.
struct JsonProblem {
    QString file;     ///< as the person named it
    QString path;     ///< "people[3].agency"; empty: the file as a whole
    QString expected; ///< a sentence without full stop: "\"gpp\" is not an agency kind"
    /// One line: "jersey.json: quorum.others: expected a whole number from 0 to 9, found \"two\"".
    QString text() const;
    bool operator==(const JsonProblem&) const = default;
};

/// One value of a JSON file, read strictly: it knows its path, and the first thing that is wrong anywhere in the file is
/// kept. After a problem every read goes on with harmless values, so that a reader is written straight down and asks
/// `problem()` once, at the end. Keys given twice (of which Qt would silently keep the last) are a problem of their own.
class JsonReader final {
public:
    /// The whole file. A file that is no JSON, or that gives a key twice, has its problem at once.
    static JsonReader fromBytes(const QByteArray& bytes, const QString& fileName);

    /// The first problem found in the file so far, by this reader or any other of the same file.
    const std::optional<JsonProblem>& problem() const;
    /// Everything found wrong so far, in the order of reading; a value that misleads later readers may be named again.
    const std::vector<JsonProblem>& problems() const;
    /// Records that this value is not what was expected; the first problem of a file stays.
    void fail(const QString& expected) const;
    const QString& path() const { return m_path; }

    /// Refuses every key of this object that is not listed, and refuses anything but an object.
    void only(std::initializer_list<const char16_t*> keys) const;
    bool has(const char16_t* key) const;
    /// The member `key`, which must be there.
    JsonReader at(const char16_t* key) const;
    /// The member `key` where it is given.
    std::optional<JsonReader> find(const char16_t* key) const;
    /// Every entry of an array.
    std::vector<JsonReader> items() const;
    /// Every member of an object that is a table: key and value, sorted by key.
    std::vector<std::pair<QString, JsonReader>> members() const;

    bool isNull() const { return m_value.isNull(); }
    bool isString() const { return m_value.isString(); }
    bool isArray() const { return m_value.isArray(); }
    bool isObject() const { return m_value.isObject(); }

    /// A string, empty or not.
    QString string() const;
    /// A string with at least one visible character.
    QString text() const;
    int integer(int least, int most) const;
    bool boolean() const;

    /// One of the fixed words of an enum; otherwise `Enum{}` and a problem that lists them.
    template <typename Enum>
    Enum word() const
    {
        const QString found = string();
        const std::optional<Enum> value = fromWord<Enum>(found);
        if (!value)
            failWord(found, allWords<Enum>());
        return value.value_or(Enum{});
    }

    /// A string that is one of `words`; otherwise a problem that lists them.
    QString oneOf(const QStringList& words) const;

    /// A well-formed key (`Key<Tag>`); otherwise a placeholder and a problem.
    template <typename KeyType>
    KeyType key() const
    {
        const QString found = string();
        if (std::optional<KeyType> parsed = KeyType::parse(found))
            return *parsed;
        failKey(found);
        return *KeyType::parse(QStringLiteral("unreadable"));
    }

private:
    struct Shared {
        QString file;
        std::optional<JsonProblem> problem; ///< the first of `problems`
        std::vector<JsonProblem> problems;
    };
    JsonReader(QJsonValue value, QString path, std::shared_ptr<Shared> shared);
    JsonReader member(const QString& key) const;
    void failWord(const QString& found, const QStringList& words) const;
    void failKey(const QString& found) const;
    void failType(const QString& wanted) const;

    QJsonValue m_value;
    QString m_path;
    std::shared_ptr<Shared> m_shared;
};

} // namespace cadair
