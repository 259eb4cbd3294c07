#pragma once

#include "core/base/id.h"
#include "core/base/key.h"
#include "core/base/words.h"
#include "core/store/database.h"

#include <optional>
#include <type_traits>

struct sqlite3_stmt;

namespace cadair {

/// One prepared statement. Keep it in the narrowest scope: an unfinished one holds its read transaction open.
class Statement final {
public:
    Statement(const Database& database, const char* sql);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    ~Statement();

    /// Binds a value by its name (":id"): texts, numbers, flags, dates, times, moments, ids, keys, enums, and optionals of them.
    template <typename T>
    Statement& bind(const char* name, const T& value)
    {
        put(indexOf(name), value);
        return *this;
    }

    /// The next row; false when there is none left.
    bool step();
    /// Runs a statement that gives no rows, ready to be bound and run again.
    void run();

    bool isNull(int column) const;
    QString text(int column) const;
    qint64 integer(int column) const;

    /// What the caller was reading is not what the schema promises.
    [[noreturn]] void damaged(int column) const;

private:
    int indexOf(const char* name) const;
    void check(int code) const;
    void putNull(int index);
    void put(int index, const QString& value);
    void put(int index, qint64 value);
    void put(int index, int value) { put(index, static_cast<qint64>(value)); }
    void put(int index, const char* value) = delete; // would be taken for a flag
    void put(int index, const char16_t* value) = delete;
    void put(int index, bool value) { put(index, static_cast<qint64>(value)); }
    void put(int index, const QDate& value);
    void put(int index, const QTime& value);
    void put(int index, const QDateTime& value);

    template <typename Record>
    void put(int index, const Id<Record>& value) { put(index, value.text()); }
    template <typename Tag>
    void put(int index, const Key<Tag>& value) { put(index, value.text()); }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void put(int index, const Enum& value) { put(index, wordOf(value)); }
    template <typename T>
    void put(int index, const std::optional<T>& value)
    {
        if (value)
            put(index, *value);
        else
            putNull(index);
    }

    const Database& m_database;
    const char* m_sql;
    sqlite3_stmt* m_statement;
};

/// A time of day and a moment as they stand in the file.
QString timeWord(QTime time);
QString momentWord(const QDateTime& moment);

/// The columns of a statement's row, read from left to right. Whatever is not what the schema promises throws Damaged.
class Columns final {
public:
    explicit Columns(const Statement& row, int first = 0) : m_row(row), m_next(first) {}

    QString text() { return m_row.text(m_next++); }
    qint64 number() { return m_row.integer(m_next++); }
    int integer() { return static_cast<int>(number()); }
    bool flag() { return number() != 0; }
    QDate date() { return there(optionalDate()); }
    QTime time() { return there(optionalTime()); }
    QDateTime moment();
    std::optional<QDate> optionalDate();
    std::optional<QTime> optionalTime();
    std::optional<bool> optionalFlag() { return isNull() ? skip<bool>() : std::optional<bool>(flag()); }
    std::optional<QString> optionalText() { return isNull() ? skip<QString>() : std::optional<QString>(text()); }
    bool isNull() const { return m_row.isNull(m_next); }

    template <typename IdType>
    IdType id() { return there(IdType::parse(text())); }
    template <typename IdType>
    std::optional<IdType> optionalId() { return isNull() ? skip<IdType>() : std::optional<IdType>(id<IdType>()); }
    template <typename KeyType>
    KeyType key() { return there(KeyType::parse(text())); }
    template <typename KeyType>
    std::optional<KeyType> optionalKey() { return isNull() ? skip<KeyType>() : std::optional<KeyType>(key<KeyType>()); }
    template <typename Enum>
    Enum word() { return there(fromWord<Enum>(text())); }
    template <typename Enum>
    std::optional<Enum> optionalWord() { return isNull() ? skip<Enum>() : std::optional<Enum>(word<Enum>()); }

private:
    template <typename T>
    std::optional<T> skip()
    {
        ++m_next;
        return std::nullopt;
    }
    template <typename T>
    T there(std::optional<T> value) const
    {
        if (!value)
            m_row.damaged(m_next - 1);
        return *std::move(value);
    }

    const Statement& m_row;
    int m_next;
};

} // namespace cadair
