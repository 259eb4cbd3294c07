#include "core/store/opening.h"

#include "core/store/casebookkey.h"
#include "core/store/database.h"
#include "core/store/statement.h"

#include <sqlite3.h>

#include <algorithm>

// SQLite3 Multiple Ciphers' own function: its header of SQLite leaves it out.
extern "C" int sqlite3_key_v2(sqlite3* database, const char* schema, const void* key, int size);

namespace cadair::opening {

using namespace Qt::StringLiterals;

namespace {

/// First column of the first row, empty where there is no row.
QString answerTo(const Database& database, const char* pragma)
{
    auto query = database.prepare(pragma);
    return query.step() ? query.text(0) : QString();
}

void expect(const Database& database, const char* pragma, const QString& wanted)
{
    const QString found = answerTo(database, pragma);
    if (found != wanted)
        throw StoreError(StoreFailure::Io, u"%1 answers \"%2\" instead of \"%3\""_s.arg(QString::fromLatin1(pragma), found, wanted));
}

/// Sets and then asks: several settings answer nothing when they are set.
void settleOne(const Database& database, const char* set, const char* ask, const QString& wanted)
{
    answerTo(database, set);
    expect(database, ask, wanted);
}

void settleCommon(const Database& database)
{
    settleOne(database, "PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", u"1"_s);
    settleOne(database, "PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", u"1"_s);
    settleOne(database, "PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", u"1"_s);
    settleOne(database, "PRAGMA secure_delete = ON", "PRAGMA secure_delete", u"1"_s);
    settleOne(database, "PRAGMA temp_store = MEMORY", "PRAGMA temp_store", u"2"_s);
}

} // namespace

void chooseCipher(const Database& database)
{
    expect(database, "PRAGMA cipher = 'sqlcipher'", u"sqlcipher"_s);
    expect(database, "PRAGMA legacy = 4", u"4"_s);
    expect(database, "PRAGMA cipher", u"sqlcipher"_s);
    expect(database, "PRAGMA legacy", u"4"_s);
}

QByteArray head(const Database& database, int count)
{
    sqlite3_file* file = nullptr;
    int code = sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code != SQLITE_OK || !file || !file->pMethods)
        database.fail(u"reaching the file"_s, code == SQLITE_OK ? SQLITE_IOERR : code);
    sqlite3_int64 size = 0;
    code = file->pMethods->xFileSize(file, &size);
    if (code != SQLITE_OK)
        database.fail(u"asking for the size"_s, code);
    QByteArray bytes(static_cast<qsizetype>(std::min<sqlite3_int64>(size, count)), '\0');
    if (!bytes.isEmpty())
        code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (code != SQLITE_OK)
        database.fail(u"reading the first bytes"_s, code);
    return bytes;
}

void giveKey(const Database& database, const CasebookKey& key)
{
    const int code = sqlite3_key_v2(database.handle(), "main", key.raw(), CasebookKey::rawBytes);
    if (code != SQLITE_OK)
        database.fail(u"giving the key"_s, code);
    expect(database, "PRAGMA memory_security = fill", u"1"_s);
    expect(database, "PRAGMA locking_mode = EXCLUSIVE", u"exclusive"_s);
    settleOne(database, "PRAGMA busy_timeout = 0", "PRAGMA busy_timeout", u"0"_s);
}

void readFirst(const Database& database)
{
    try {
        auto query = database.prepare("SELECT count(*) FROM sqlite_schema");
        query.step();
    } catch (StoreError& error) {
        // With another key the first page cannot be told from a damaged one.
        if ((error.sqliteCode & 0xff) == SQLITE_NOTADB)
            error.kind = StoreFailure::WrongPassphrase;
        // A file left in WAL mode wants a write lock, which a handle for reading cannot have.
        const bool forReading = sqlite3_db_readonly(database.handle(), "main") == 1;
        if (forReading && (error.sqliteCode == SQLITE_IOERR_LOCK || error.sqliteCode == SQLITE_CANTOPEN))
            error.kind = StoreFailure::ReadOnly;
        throw;
    }
}

void settle(const Database& database, bool writing)
{
    settleCommon(database);
    settleOne(database, "PRAGMA cache_size = -65536", "PRAGMA cache_size", u"-65536"_s); // 64 MiB: a warm search then costs what a plain one does
    if (!writing) {
        settleOne(database, "PRAGMA query_only = ON", "PRAGMA query_only", u"1"_s);
        return;
    }
    expect(database, "PRAGMA journal_mode = WAL", u"wal"_s);
    settleOne(database, "PRAGMA synchronous = FULL", "PRAGMA synchronous", u"2"_s);
    expect(database, "PRAGMA journal_size_limit = 4194304", u"4194304"_s);
    settleOne(database, "PRAGMA wal_autocheckpoint = 0", "PRAGMA wal_autocheckpoint", u"0"_s); // never while somebody types
}

void settleMemory(const Database& database)
{
    settleCommon(database);
}

void foldUp(const Database& database)
{
    auto checkpoint = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)");
    if (checkpoint.step() && checkpoint.integer(0) != 0)
        throw StoreError(StoreFailure::Io, u"the log could not be folded into the file"_s);
    checkpoint.run();
    expect(database, "PRAGMA journal_mode = DELETE", u"delete"_s);
}

} // namespace cadair::opening
