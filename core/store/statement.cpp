#include "core/store/statement.h"

#include <QTimeZone>

#include <sqlite3.h>

namespace cadair {

using namespace Qt::StringLiterals;

Statement::Statement(const Database& database, const char* sql)
    : m_database(database)
    , m_sql(sql)
    , m_statement(database.take(sql))
{
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_sql(other.m_sql)
    , m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    if (m_statement)
        m_database.giveBack(m_sql, m_statement);
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    check(code);
    return false;
}

void Statement::run()
{
    while (step()) { }
    check(sqlite3_reset(m_statement));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString Statement::text(int column) const
{
    // UTF-8 out of SQLite into a QString is a third faster than asking for UTF-16.
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

void Statement::damaged(int column) const
{
    throw StoreError(StoreFailure::Damaged, u"column %1 holds what the schema does not allow"_s.arg(
                         QString::fromUtf8(sqlite3_column_name(m_statement, column))));
}

int Statement::indexOf(const char* name) const
{
    const int index = sqlite3_bind_parameter_index(m_statement, name);
    if (index == 0)
        throw StoreError(StoreFailure::Constraint, u"no parameter "_s + QString::fromUtf8(name));
    return index;
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_database.fail(u"running a statement"_s, code);
}

void Statement::putNull(int index)
{
    check(sqlite3_bind_null(m_statement, index));
}

void Statement::put(int index, const QString& value)
{
    const QByteArray bytes = value.toUtf8();
    check(sqlite3_bind_text(m_statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT));
}

void Statement::put(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::put(int index, const QDate& value)
{
    if (value.isValid())
        put(index, value.toString(Qt::ISODate));
    else
        putNull(index); // refused by the schema wherever a date must stand
}

void Statement::put(int index, const QTime& value)
{
    if (value.isValid())
        put(index, timeWord(value));
    else
        putNull(index);
}

void Statement::put(int index, const QDateTime& value)
{
    if (value.isValid())
        put(index, momentWord(value));
    else
        putNull(index);
}

QString timeWord(QTime time)
{
    return time.toString(u"HH:mm:ss.zzz"_s);
}

QString momentWord(const QDateTime& moment)
{
    return moment.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u'Z';
}

QDateTime Columns::moment()
{
    const QDateTime found = QDateTime::fromString(text(), Qt::ISODateWithMs);
    if (!found.isValid())
        m_row.damaged(m_next - 1);
    return found.toLocalTime();
}

std::optional<QDate> Columns::optionalDate()
{
    if (isNull())
        return skip<QDate>();
    const QDate found = QDate::fromString(text(), Qt::ISODate);
    if (!found.isValid())
        m_row.damaged(m_next - 1);
    return found;
}

std::optional<QTime> Columns::optionalTime()
{
    if (isNull())
        return skip<QTime>();
    const QTime found = QTime::fromString(text(), Qt::ISODateWithMs);
    if (!found.isValid())
        m_row.damaged(m_next - 1);
    return found;
}

} // namespace cadair
