#include "core/store/filechecks.h"

#include "core/store/storeerror.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuse(StoreFailure kind, const QString& detail, const QString& path, int systemCode = 0)
{
    StoreError error(kind, systemCode ? u"%1: %2"_s.arg(detail, QString::fromLocal8Bit(std::strerror(systemCode))) : detail);
    error.path = path;
    error.systemCode = systemCode;
    throw error;
}

StoreFailure failureOf(int systemCode)
{
    switch (systemCode) {
    case ENOENT:
    case ENOTDIR: return StoreFailure::NoSuchFile;
    case EEXIST: return StoreFailure::AlreadyExists;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return StoreFailure::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM: return StoreFailure::ReadOnly;
    default: return StoreFailure::Io;
    }
}

[[noreturn]] void refuseBySystem(const QString& detail, const QString& path)
{
    const int code = errno;
    refuse(failureOf(code), detail, path, code);
}

/// Where locks are somebody else's promise, or a file may change under us. Numbers from linux/magic.h, where Debian's
/// headers lack some of the names.
void refuseNetwork(const QString& path)
{
    struct statfs facts;
    if (statfs(QFile::encodeName(path).constData(), &facts) != 0)
        refuseBySystem(u"asking for the file system"_s, path);
    constexpr std::array<unsigned long, 12> unsafe{
        0x6969UL,     // NFS
        0x517BUL,     // SMB
        0xFF534D42UL, // CIFS
        0xFE534D42UL, // SMB2
        0x65735546UL, // FUSE
        0x01021997UL, // 9P
        0x5346414FUL, // AFS
        0x73757245UL, // Coda
        0x00C36400UL, // Ceph
        0x0BD00BD0UL, // Lustre
        0x7461636FUL, // OCFS2
        0x01161970UL  // GFS2
    };
    const auto type = static_cast<unsigned long>(facts.f_type) & 0xFFFFFFFFUL;
    for (const unsigned long kind : unsafe)
        if (type == kind)
            refuse(StoreFailure::NetworkFileSystem, u"file system type 0x%1"_s.arg(type, 0, 16), path);
}

bool exists(const QString& path)
{
    struct stat facts;
    return lstat(QFile::encodeName(path).constData(), &facts) == 0;
}

void flush(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (file < 0)
        refuseBySystem(u"opening to flush"_s, path);
    const int failed = fsync(file);
    const int code = errno;
    ::close(file);
    if (failed)
        refuse(failureOf(code), u"flushing"_s, path, code);
}

QString folderOf(const QString& path)
{
    return QFileInfo(path).absolutePath();
}

} // namespace

QString resolvedPath(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : (folder == u"/"_s ? folder : folder + u'/') + file.fileName();
}

FileFacts checkFile(const QString& path)
{
    struct stat facts;
    if (lstat(QFile::encodeName(path).constData(), &facts) != 0)
        refuseBySystem(u"looking at the file"_s, path);
    if (S_ISLNK(facts.st_mode))
        refuse(StoreFailure::SymbolicLink, u"a symbolic link"_s, path);
    if (!S_ISREG(facts.st_mode))
        refuse(StoreFailure::NotACasebook, u"no ordinary file"_s, path);
    refuseNetwork(path);
    if (facts.st_uid != geteuid())
        refuse(StoreFailure::NotPrivate, u"it belongs to another user"_s, path);
    return {.size = facts.st_size,
            .unfinished = exists(path + u"-wal"_s) || exists(path + u"-journal"_s),
            .othersMayRead = (facts.st_mode & 077) != 0};
}

void checkFolderForNew(const QString& path)
{
    if (exists(path))
        refuse(StoreFailure::AlreadyExists, u"there is a file of that name"_s, path);
    const QString folder = folderOf(path);
    if (!QFileInfo(folder).isDir())
        refuse(StoreFailure::NoSuchFile, u"there is no such folder"_s, path);
    refuseNetwork(folder);
}

bool looksEncrypted(const QByteArray& head)
{
    if (head.startsWith("SQLite format 3"))
        return false;
    // 4096 bytes of chance hold all 256 values but for one or two; text holds about 90, most formats' headers few.
    std::array<bool, 256> seen{};
    int distinct = 0;
    for (const char c : head) {
        bool& known = seen[static_cast<unsigned char>(c)];
        distinct += known ? 0 : 1;
        known = true;
    }
    if (head.size() >= 1024)
        return distinct >= 200;
    bool readable = true;
    for (const char c : head)
        readable = readable && (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\r' || c == '\t');
    const bool text = readable && QString::fromUtf8(head).toUtf8() == head;
    return !text && distinct * 4 >= head.size();
}

void makePrivateFile(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        refuseBySystem(u"making the file"_s, path);
    const int failed = fchmod(file, 0600); // a strange umask could have left the owner out
    const int code = errno;
    ::close(file);
    if (failed)
        refuse(failureOf(code), u"making the file private"_s, path, code);
}

void makePrivate(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat facts;
    const bool changed = chmod(name.constData(), 0600) == 0 && lstat(name.constData(), &facts) == 0;
    if (!changed || (facts.st_mode & 077) != 0)
        refuse(StoreFailure::NotPrivate, u"others may read it, and that could not be changed"_s, path);
}

void flushFile(const QString& path)
{
    flush(path, 0);
}

void flushFolderOf(const QString& path)
{
    flush(folderOf(path), O_DIRECTORY);
}

void renameToNew(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return;
    if (errno != EINVAL && errno != ENOSYS)
        refuseBySystem(u"renaming"_s, to);
    // A file system without it (FAT): looking first leaves a moment's gap, which a backup's own name makes harmless.
    if (exists(to))
        refuse(StoreFailure::AlreadyExists, u"there is a file of that name"_s, to);
    if (::rename(source.constData(), target.constData()) != 0)
        refuseBySystem(u"renaming"_s, to);
}

void discard(const QString& path) noexcept
{
    for (const char* companion : {"", "-journal", "-wal"})
        ::unlink((QFile::encodeName(path) + companion).constData());
}

} // namespace cadair
