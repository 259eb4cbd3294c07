#include "core/store/database.h"

#include "core/store/functions.h"
#include "core/store/statement.h"

#include <QFile>

#include <sqlite3.h>

#include <cerrno>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

StoreFailure failureOf(int code, int systemCode)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return StoreFailure::Damaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StoreFailure::OpenElsewhere;
    case SQLITE_FULL: return StoreFailure::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return StoreFailure::ReadOnly;
    case SQLITE_NOMEM: return StoreFailure::OutOfMemory;
    case SQLITE_CONSTRAINT: return StoreFailure::Constraint;
    default: break;
    }
    if (code == SQLITE_CANTOPEN_SYMLINK)
        return StoreFailure::SymbolicLink;
    if (code == SQLITE_IOERR_DATA || code == SQLITE_IOERR_CORRUPTFS)
        return StoreFailure::Damaged;
    // SQLite calls only ENOSPC "full"; a quota or a size limit is the same to whoever types.
    if (systemCode == ENOSPC || systemCode == EDQUOT || systemCode == EFBIG)
        return StoreFailure::DiskFull;
    if (systemCode == EROFS)
        return StoreFailure::ReadOnly;
    return StoreFailure::Io;
}

/// Nothing of ours ever attaches a file, so whatever tries to is not ours.
int refuseAttach(void*, int action, const char*, const char*, const char*, const char*)
{
    return action == SQLITE_ATTACH || action == SQLITE_DETACH ? SQLITE_DENY : SQLITE_OK;
}

/// 16 MiB of log: more than a morning's typing, so this bound is met only where nobody ever says that we are idle.
constexpr int longestLogPages = 4096;

int countLogPages(void* database, sqlite3* handle, const char* schema, int pages)
{
    static_cast<Database*>(database)->setLogPages(pages);
    if (pages >= longestLogPages)
        sqlite3_wal_checkpoint_v2(handle, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

} // namespace

Database::~Database()
{
    forgetStatements();
    if (m_handle)
        sqlite3_close_v2(m_handle);
}

sqlite3_stmt* Database::take(const char* sql) const
{
    if (const auto found = m_idle.find(QByteArray::fromRawData(sql, static_cast<qsizetype>(qstrlen(sql)))); found != m_idle.end()) {
        sqlite3_stmt* statement = found.value();
        m_idle.erase(found);
        return statement;
    }
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(u"preparing a statement"_s, code);
    return statement;
}

void Database::giveBack(const char* sql, sqlite3_stmt* statement) const noexcept
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement); // what was typed stays in memory no longer than it must
    m_idle.insert(QByteArray(sql), statement);
}

void Database::forgetStatements() const noexcept
{
    for (sqlite3_stmt* statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
}

void Database::open(const QString& path, Access access, const Clock& clock, const QString& actor)
{
    m_clock = &clock;
    m_actor = actor;
    m_path = path;
    int flags = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_FULLMUTEX;
    switch (access) {
    case Access::Create: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE; break;
    case Access::ReadWrite: flags |= SQLITE_OPEN_READWRITE; break;
    case Access::ReadOnly: flags |= SQLITE_OPEN_READONLY; break;
    }
    const QByteArray name = path.isEmpty() ? QByteArray(":memory:") : QFile::encodeName(path);
    const int code = sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const StoreError failure = error(u"opening the file"_s, code);
        sqlite3_close_v2(m_handle);
        m_handle = nullptr;
        throw failure;
    }
    lockDown();
    registerFunctions();
}

void Database::watchLog()
{
    sqlite3_wal_hook(m_handle, countLogPages, this);
}

void Database::lockDown()
{
    const auto set = [this](int option, int value, const QString& name) {
        int now = -1;
        const int code = sqlite3_db_config(m_handle, option, value, &now);
        if (code != SQLITE_OK || now != value)
            fail(u"setting "_s + name, code == SQLITE_OK ? SQLITE_ERROR : code);
    };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1, u"DEFENSIVE"_s);
    set(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, u"TRUSTED_SCHEMA"_s);
    set(SQLITE_DBCONFIG_ENABLE_ATTACH_CREATE, 0, u"ENABLE_ATTACH_CREATE"_s);
    if (const int code = sqlite3_set_authorizer(m_handle, refuseAttach, nullptr); code != SQLITE_OK)
        fail(u"setting the authorizer"_s, code);
}

void Database::registerFunctions()
{
    if (const int code = registerSqlFunctions(*this); code != SQLITE_OK)
        fail(u"registering functions"_s, code);
}

void Database::close()
{
    if (!m_handle)
        return;
    forgetStatements();
    if (const int code = sqlite3_close(m_handle); code != SQLITE_OK)
        fail(u"closing the file"_s, code);
    m_handle = nullptr;
}

Statement Database::prepare(const char* sql) const
{
    if (!m_handle)
        throw StoreError(StoreFailure::Io, u"the casebook is closed"_s);
    // A full disk can make SQLite roll back by itself: what follows must not be written alone.
    if (m_depth > 0 && sqlite3_get_autocommit(m_handle))
        throw StoreError(StoreFailure::Io, u"the transaction was rolled back by an earlier failure"_s);
    return Statement(*this, sql);
}

void Database::execute(const char* sql) const
{
    if (!m_handle)
        throw StoreError(StoreFailure::Io, u"the casebook is closed"_s);
    if (const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(u"running a script"_s, code);
}

void Database::rewrite() const
{
    // VACUUM attaches a database of its own, in memory here (temp_store): nothing else may attach one.
    sqlite3_set_authorizer(m_handle, nullptr, nullptr);
    const int code = sqlite3_exec(m_handle, "VACUUM", nullptr, nullptr, nullptr);
    const int guarded = sqlite3_set_authorizer(m_handle, refuseAttach, nullptr);
    if (code != SQLITE_OK || guarded != SQLITE_OK)
        fail(u"writing the file anew"_s, code != SQLITE_OK ? code : guarded);
}

StoreError Database::error(const QString& step, int code) const
{
    const int systemCode = m_handle ? sqlite3_system_errno(m_handle) : 0;
    const QString words = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString::fromUtf8(sqlite3_errstr(code));
    StoreError made(failureOf(code, systemCode), u"%1: %2 (%3)"_s.arg(step, words).arg(code));
    made.path = m_path;
    made.sqliteCode = code;
    made.systemCode = systemCode;
    return made;
}

void Database::begin()
{
    if (m_depth == 0)
        prepare("BEGIN IMMEDIATE").run();
    else
        prepare("SAVEPOINT nested").run(); // equal names nest: the innermost is meant
    ++m_depth;
}

void Database::commit()
{
    if (m_depth == 1)
        prepare("COMMIT").run();
    else
        prepare("RELEASE nested").run();
    --m_depth;
}

void Database::rollBack() noexcept
{
    if (m_depth == 0)
        return;
    --m_depth;
    if (!m_handle || sqlite3_get_autocommit(m_handle))
        return; // SQLite rolled everything back by itself
    if (m_depth == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    else
        sqlite3_exec(m_handle, "ROLLBACK TO nested; RELEASE nested", nullptr, nullptr, nullptr);
}

} // namespace cadair
