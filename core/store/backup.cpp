#include "core/store/backup.h"

#include "core/store/casebook.h"
#include "core/store/casebookkey.h"
#include "core/store/database.h"
#include "core/store/filechecks.h"
#include "core/store/opening.h"
#include "core/store/statement.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

void copyPages(const Database& source, const Database& target)
{
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        target.fail(u"starting the copy"_s, sqlite3_extended_errcode(target.handle()));
    sqlite3_backup_step(backup, -1);
    // Finish tells what any step met.
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        target.fail(u"copying"_s, code);
}

QString headOf(const Database& database)
{
    auto query = database.prepare("SELECT seq || ' ' || hash FROM journal ORDER BY seq DESC LIMIT 1");
    return query.step() ? query.text(0) : QString();
}

/// Reads the copy through its own connection and key, as somebody restoring it would.
void checkCopy(const Database& source, const Database& copy)
{
    auto check = copy.prepare("PRAGMA quick_check(1)");
    if (!check.step() || check.text(0) != u"ok"_s)
        throw StoreError(StoreFailure::Damaged, u"the copy does not read back"_s);
    if (headOf(copy) != headOf(source))
        throw StoreError(StoreFailure::Damaged, u"the copy's journal ends elsewhere"_s);
}

} // namespace

void copyCasebook(const Database& source, const CasebookKey& key, const QString& givenDestination)
{
    if (!key.raw())
        throw StoreError(StoreFailure::Io, u"a casebook in memory cannot be copied to a file"_s);
    const QString destination = resolvedPath(givenDestination);
    const QString part = destination + u".part"_s;
    checkFolderForNew(destination);
    discard(part); // left by a copy that was cut off
    makePrivateFile(part);
    try {
        {
            Database copy;
            copy.open(part, Database::Access::ReadWrite, source.clock(), source.actor());
            opening::chooseCipher(copy);
            opening::giveKey(copy, key);
            copyPages(source, copy);
            copy.close();
        }
        {
            Database copy;
            copy.open(part, Database::Access::ReadWrite, source.clock(), source.actor());
            opening::chooseCipher(copy);
            opening::giveKey(copy, key);
            opening::readFirst(copy);
            checkCopy(source, copy);
            opening::foldUp(copy); // an ordinary closed file, whatever mode the source was in
            copy.close();
        }
        flushFile(part);
        renameToNew(part, destination);
    } catch (...) {
        discard(part);
        throw;
    }
    flushFolderOf(destination);
}

QString backupBeforeUpgrade(const Database& source, const CasebookKey& key, const QString& path, int version)
{
    const QFileInfo file(path);
    const QString stem = u"%1/%2-schema-%3"_s.arg(file.absolutePath(), file.completeBaseName()).arg(version);
    QString copy = stem + u".cadair"_s;
    for (int number = 2; QFileInfo::exists(copy); ++number)
        copy = u"%1-%2.cadair"_s.arg(stem).arg(number);
    copyCasebook(source, key, copy);
    return copy;
}

} // namespace cadair
