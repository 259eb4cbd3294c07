#pragma once

#include <QDateTime>
#include <QString>

#include <exception>
#include <optional>

namespace cadair {

/// What went wrong with a casebook. The sentence a person reads is made where the error is caught.
enum class StoreFailure {
    WrongPassphrase,     ///< also what a damaged first page looks like: the two cannot be told apart
    NotACasebook,        ///< a text file, an ordinary database, a file of another program, a foreign schema
    Damaged,             ///< opened, and then a page, a row or the structure was not what it must be
    Truncated,           ///< empty, too short, or not whole pages
    NewerVersion,        ///< made by a later program: `needs` says which
    OpenElsewhere,       ///< another window or program holds it: `who` and `since` where known
    NetworkFileSystem,   ///< on a network or user-space file system, where locks cannot be trusted
    SymbolicLink,
    NotPrivate,          ///< somebody else owns the file, or others could read it and that could not be mended
    DiskFull,
    ReadOnly,            ///< the file or its medium cannot be written to
    AlreadyExists,       ///< "new casebook" never writes over a file
    NoSuchFile,
    PassphraseNotUsable, ///< empty, or not text
    OutOfMemory,         ///< too little memory, for the key derivation above all (256 MiB)
    Constraint,          ///< a value that the schema refuses: a fault of the program, nothing was written
    Io                   ///< everything else that the system refused
};

/// A broken file or disk. Facts for the log and for the sentence made at the edge; never a translated text, and never a
/// value from the casebook.
class StoreError final : public std::exception {
public:
    StoreError(StoreFailure kind, QString detail);

    /// In English and for the log: which step failed and the library's own words.
    const char* what() const noexcept override { return m_what.constData(); }

    StoreFailure kind;
    QString detail;
    QString path;                     ///< the file, where one is concerned
    QString needs;                    ///< NewerVersion: the program version that can read it
    QString who;                      ///< OpenElsewhere: name of the computer; empty where unknown
    std::optional<QDateTime> since;   ///< OpenElsewhere
    int sqliteCode = 0;               ///< SQLite's extended result code; 0 where SQLite was not asked
    int systemCode = 0;               ///< errno; 0 where unknown

private:
    QByteArray m_what;
};

} // namespace cadair
