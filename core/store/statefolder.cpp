#include "core/store/statefolder.h"

#include "core/store/chain.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSysInfo>

#include <sys/stat.h>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

QString defaultFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    // The specification: a relative path there is to be ignored.
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s) + u"/cadair"_s;
}

QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(4096)).split(u'\n');
}

std::optional<QDateTime> momentFrom(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(moment.toLocalTime()) : std::nullopt;
}

QByteArray line(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs).toUtf8() + '\n';
}

} // namespace

StateFolder::StateFolder(const QString& folder)
    : m_folder(folder.isEmpty() ? defaultFolder() : folder)
{
}

QString StateFolder::pathOf(const QString& kind, const QString& name) const
{
    return m_folder + u'/' + kind + u'/' + name;
}

bool StateFolder::write(const QString& path, const QByteArray& text) const
{
    const QString folder = path.left(path.lastIndexOf(u'/'));
    if (!QDir().mkpath(folder))
        return false;
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QFile::setPermissions(m_folder, ownerOnly);
    QFile::setPermissions(folder, ownerOnly);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(text);
    return file.commit();
}

std::optional<StateFolder::SeenHead> StateFolder::seenHead(const QUuid& casebook) const
{
    const QStringList lines = linesOf(pathOf(u"heads"_s, casebook.toString(QUuid::WithoutBraces)));
    if (lines.size() < 3 || lines[1].size() != 64)
        return std::nullopt;
    bool isNumber = false;
    const qint64 seq = lines[0].toLongLong(&isNumber);
    const std::optional<QDateTime> seenAt = momentFrom(lines[2]);
    if (!isNumber || seq < 1 || !seenAt)
        return std::nullopt;
    return SeenHead{{seq, lines[1]}, *seenAt};
}

void StateFolder::keepHead(const QUuid& casebook, const JournalHead& head, const QDateTime& at) const noexcept
{
    if (head.seq > 0)
        write(pathOf(u"heads"_s, casebook.toString(QUuid::WithoutBraces)),
              QByteArray::number(head.seq) + '\n' + head.hash.toLatin1() + '\n' + line(at));
}

std::optional<StateFolder::Holder> StateFolder::holder(const QString& file) const
{
    const QStringList lines = linesOf(pathOf(u"open"_s, file));
    if (lines.size() < 2)
        return std::nullopt;
    const std::optional<QDateTime> since = momentFrom(lines[1]);
    if (!since)
        return std::nullopt;
    return Holder{lines[0], *since};
}

void StateFolder::noteOpen(const QString& file, const QDateTime& at) const noexcept
{
    write(pathOf(u"open"_s, file), QSysInfo::machineHostName().toUtf8() + '\n' + line(at));
}

void StateFolder::noteClosed(const QString& file) const noexcept
{
    QFile::remove(pathOf(u"open"_s, file));
}

QString StateFolder::openKey(const QByteArray& salt, const QString& path)
{
    struct stat facts;
    QByteArray place;
    if (lstat(QFile::encodeName(path).constData(), &facts) == 0)
        place = QByteArray::number(static_cast<quint64>(facts.st_dev)) + ':'
            + QByteArray::number(static_cast<quint64>(facts.st_ino));
    return QString::fromLatin1(sha256Hex(salt + place).left(32));
}

} // namespace cadair
