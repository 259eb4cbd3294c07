#include "tests/core/workflow/replay/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace replay {
using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"pedwar gair ar hap"_s;

CasebookOptions optionsFor(const QString& path)
{
    return {.cost = {1, 8192}, .stateFolder = QFileInfo(path).absolutePath() + u"/state"_s};
}

} // namespace

std::variant<Script, JsonProblem> scriptAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return JsonProblem{path, {}, u"cannot be read"_s};
    return readScript(file.readAll(), QFileInfo(path).fileName());
}

QStringList scripts()
{
    const QDir folder(qEnvironmentVariable("CADAIR_TREE") + u"/tests/data/live"_s);
    QStringList paths;
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        if (!name.endsWith(u".expected.json"_s))
            paths << folder.filePath(name);
    return paths;
}

QString expectedOf(const QString& script)
{
    return script.chopped(5) + u".expected.json"_s;
}

Casebook makePlace(const QString& path, const Clock& clock)
{
    return Casebook::create(path, passphrase, clock, u"Owain Sedge"_s, optionsFor(path));
}

Casebook openPlace(const QString& path, const Clock& clock)
{
    return Casebook::open(path, passphrase, clock, u"Owain Sedge"_s, optionsFor(path));
}

} // namespace replay
