#pragma once

#include "core/base/clock.h"
#include "core/store/casebookkey.h"
#include "core/store/storeerror.h"

#include <QString>
#include <QUuid>

#include <memory>
#include <optional>

namespace cadair {

class Database;
class NotesRead;

/// How to open or make a casebook, beyond where it is and what opens it.
struct CasebookOptions {
    KdfCost cost = kdfVersion1;
    QString stateFolder;      ///< where journal heads and "open since" are kept; empty: $XDG_STATE_HOME/cadair
    bool readOnly = false;    ///< to look at a backup or a read-only medium: nothing at all is written
};

/// What the journal's head, as last seen on this computer, says about the file that was opened.
enum class HeadCheck {
    FirstTime,   ///< this computer has not seen the casebook before
    Continues,   ///< the file holds everything that was seen last time
    Older,       ///< entries seen last time are missing: an older copy was put in its place
    Different    ///< the entry seen last time reads differently: another history
};

/// The last entry of the journal.
struct JournalHead {
    qint64 seq = 0;           ///< 0: the journal is empty
    QString hash;             ///< 64 hexadecimal digits
    bool operator==(const JournalHead&) const = default;
};

/// What opening found out that a person should be told although nothing stands in the way.
struct OpeningNotes {
    HeadCheck head = HeadCheck::FirstTime;
    std::optional<QDateTime> headSeenAt;   ///< when this computer last saw a later or another head
    qint64 entriesMissing = 0;             ///< Older: how many entries of the journal
    bool madePrivate = false;              ///< others could read the file until now; it is 0600 again
    bool clockBehind = false;              ///< the computer's clock is before the last entry of the journal
    QString backupBeforeUpgrade;           ///< the copy made before the schema grew; empty: it did not
};

/// One open casebook: one encrypted SQLite file, held by one connection in one thread. While it is open nobody else can open
/// it; closed, it is one ordinary file without companions. Everything that fails throws StoreError.
/// While it is open, nothing in this process may open the file by another way (QFile, a copy): closing that again would drop
/// the locks, which the system counts by process. Copies are made by backupTo().
class Casebook final {
public:
    /// Makes a new casebook; a file that exists is never touched (AlreadyExists). The time and name of every journal entry
    /// come from `clock` and `who` ("Mair Acorn"): both must outlive the casebook, or be changed by setActor().
    static Casebook create(const QString& path, const QString& passphrase, const Clock& clock, const QString& who,
                           const CasebookOptions& options = {});
    /// Opens an existing casebook, refusing whatever is not exactly one of ours; a refused file is left as it was.
    static Casebook open(const QString& path, const QString& passphrase, const Clock& clock, const QString& who,
                         const CasebookOptions& options = {});
    /// A casebook in memory with the real schema, for tests and what-if.
    static Casebook inMemory(const Clock& clock, const QString& who);

    Casebook(Casebook&&) noexcept;
    Casebook& operator=(Casebook&&) noexcept;
    Casebook(const Casebook&) = delete;
    Casebook& operator=(const Casebook&) = delete;
    /// Closes as close() does, and swallows what fails: the work is in the file either way.
    ~Casebook();

    /// Folds everything into the one file and lets go of it. Nothing else may be called afterwards; twice does no harm.
    void close();
    bool isOpen() const;

    /// Identity of the casebook, the same in every copy of it.
    QUuid id() const;
    /// Empty in memory.
    QString path() const;
    bool isReadOnly() const;
    const OpeningNotes& openingNotes() const;
    const Clock& clock() const;

    /// Who is at the keyboard: stands in every journal entry from now on.
    void setActor(const QString& who);
    QString actor() const;

    /// Call when nobody has typed for a second or so: moves the write-ahead log into the file. Never call while typing.
    void checkpointWhenIdle();

    /// A setting of this casebook; empty where it was never set. Settings are journalled like everything else.
    std::optional<QString> setting(const QString& key) const;
    void setSetting(const QString& key, const QString& value);
    void removeSetting(const QString& key);

    /// The journal's last entry: printed on signed minutes, and kept outside the file.
    JournalHead journalHead() const;

    /// A second copy under the same passphrase: written beside `destination`, verified, flushed and only then renamed.
    /// `destination` must not exist.
    void backupTo(const QString& destination) const;

    /// For the repositories of this room.
    Database& database() const;
    /// The paragraphs read last: for RecordStore.
    NotesRead& notesRead() const;

private:
    struct State;
    explicit Casebook(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// A write: rolls back when it goes out of scope uncommitted. May be nested; the outermost commit writes.
class Transaction final {
public:
    explicit Transaction(Casebook& casebook);
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Everything since the constructor is in the file when this returns.
    void commit();

private:
    Database& m_database;
    bool m_done = false;
};

} // namespace cadair
