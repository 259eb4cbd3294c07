#include "tests/core/store/rawfile.h"

#include "core/store/casebookkey.h"
#include "core/store/opening.h"

#include <QFile>

#include <sqlite3.h>

namespace samples {

using namespace Qt::StringLiterals;

RawFile::RawFile(const Desk& desk, const QString& name)
{
    const QString path = desk.path(name);
    const CasebookKey key = CasebookKey::derive(desk.passphrase, contents(path).left(16), quick);
    m_database.open(path, Database::Access::ReadWrite, desk.clock, u"nobody"_s);
    sqlite3_db_config(m_database.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    opening::chooseCipher(m_database);
    opening::giveKey(m_database, key);
    opening::readFirst(m_database);
}

RawFile::~RawFile()
{
    m_database.close();
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContents(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(bytes);
}

} // namespace samples
