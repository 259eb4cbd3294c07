#pragma once

#include "core/base/clock.h"
#include "core/store/storeerror.h"

#include <QByteArray>
#include <QMultiHash>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace cadair {

class Statement;

/// One SQLite connection with the functions the schema needs. Only core/store knows it.
class Database final {
public:
    enum class Access { Create, ReadWrite, ReadOnly };

    Database() = default;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Opens the file (empty: memory), locked down, with our functions registered; nothing has been read from it yet.
    void open(const QString& path, Access access, const Clock& clock, const QString& actor);
    /// Lets go of the file. Throws where a statement is still unfinished.
    void close();
    bool isOpen() const { return m_handle != nullptr; }
    sqlite3* handle() const { return m_handle; }

    /// Prepares one statement: always a literal, values are bound by name. One that was used before is used again: with the
    /// journal's triggers, preparing costs more than running.
    Statement prepare(const char* sql) const;
    /// Runs a script that is one of ours and has no parameters. Triggers hold semicolons, so nothing is split.
    void execute(const char* sql) const;

    /// Writes the file anew without its free pages. Outside any transaction.
    void rewrite() const;

    /// The last failure of this connection as an error; `step` says in English what was being done.
    StoreError error(const QString& step, int code) const;
    [[noreturn]] void fail(const QString& step, int code) const { throw error(step, code); }

    const Clock& clock() const { return *m_clock; }
    const QString& actor() const { return m_actor; }
    void setActor(const QString& who) { m_actor = who; }

    /// Takes checkpoints into our own hands. After the last PRAGMA: wal_autocheckpoint is a hook of the same kind.
    void watchLog();
    /// Pages in the write-ahead log after the last commit.
    int logPages() const { return m_logPages; }
    void setLogPages(int pages) { m_logPages = pages; }

    // For Transaction only: nested ones are savepoints of the outermost.
    void begin();
    void commit();
    void rollBack() noexcept;

private:
    friend class Statement;
    sqlite3_stmt* take(const char* sql) const;
    void giveBack(const char* sql, sqlite3_stmt* statement) const noexcept;
    void forgetStatements() const noexcept;

    void lockDown();
    void registerFunctions();

    sqlite3* m_handle = nullptr;
    const Clock* m_clock = nullptr;
    QString m_actor;
    QString m_path;
    int m_depth = 0;
    int m_logPages = 0;
    mutable QMultiHash<QByteArray, sqlite3_stmt*> m_idle; ///< prepared, reset, holding no values
};

} // namespace cadair
