#pragma once

#include <QString>

namespace cadair {

/// What the file system says about a casebook before SQLite touches it.
struct FileFacts {
    qint64 size = 0;
    bool unfinished = false;     ///< a -wal or -journal lies beside it: the last session was cut off
    bool othersMayRead = false;  ///< its mode lets group or others in
};

/// `path` with its folder resolved and the file's own name kept: SQLite's NOFOLLOW would refuse a link in any folder above.
QString resolvedPath(const QString& path);

/// Refuses by StoreError what must not be opened: no such file, a symbolic link, no ordinary file, somebody else's, on a
/// network or user-space file system. Nothing is opened: closing another handle of the file would drop SQLite's locks.
FileFacts checkFile(const QString& path);
/// Refuses a folder that cannot take a new casebook, and a file that exists.
void checkFolderForNew(const QString& path);

/// Whether `head` (the first bytes of a file) can be the start of a casebook: encrypted bytes look like chance.
bool looksEncrypted(const QByteArray& head);

/// Makes an empty file that only its owner may use; AlreadyExists where there is one.
void makePrivateFile(const QString& path);
/// Takes group's and others' rights away; NotPrivate where that does not hold.
void makePrivate(const QString& path);
/// Flushes a file, and a folder's list of names, to the medium.
void flushFile(const QString& path);
void flushFolderOf(const QString& path);
/// Renames `from` to `to` unless `to` exists (AlreadyExists).
void renameToNew(const QString& from, const QString& to);
/// Removes a file that we made and did not finish, with its companions. Never throws.
void discard(const QString& path) noexcept;

} // namespace cadair
