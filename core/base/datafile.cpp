#include "core/base/datafile.h"

#include <QFile>
#include <QFileInfo>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 mostMegabytes = 4; // ten times the longest profile

} // namespace

std::variant<QByteArray, JsonProblem> readDataFile(const QString& path, const QString& shown)
{
    const auto refused = [&](const QString& why) { return JsonProblem{shown, QString(), why}; };
    if (QFileInfo(path).isDir())
        return refused(u"this is a folder, give the path of a file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(u"cannot be opened (%1)"_s.arg(file.errorString()));
    QByteArray bytes = file.read(mostMegabytes * megabyte + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(u"cannot be read (%1)"_s.arg(file.errorString()));
    if (bytes.size() > mostMegabytes * megabyte)
        return refused(u"this file holds more than %1 MB, and no file of its kind is as long"_s.arg(mostMegabytes));
    return bytes;
}

} // namespace cadair
