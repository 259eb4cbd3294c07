#include "core/procedure/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const QString shippedFolder = u":/data/procedures"_s;

std::variant<Procedure, ProcedureProblem> readFile(const QString& path, const QString& shown,
                                                   const AgencyKinds& agencies)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ProcedureProblem{shown, QString(), u"cannot be opened (%1)"_s.arg(file.errorString())};
    return readProcedure(file.readAll(), shown, agencies);
}

} // namespace

std::vector<ProcedureKey> shippedProcedures()
{
    std::vector<ProcedureKey> found;
    const QFileInfoList files = QDir(shippedFolder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files)
        if (const auto key = ProcedureKey::parse(file.completeBaseName()))
            found.push_back(*key);
    return found;
}

std::variant<Procedure, ProcedureProblem> loadProcedure(const QString& idOrPath, const AgencyKinds& agencies,
                                                        const QString& folder)
{
    for (const ProcedureKey& id : shippedProcedures())
        if (id.text() == idOrPath)
            return readFile(shippedFolder + u'/' + idOrPath + u".json"_s, idOrPath + u".json"_s, agencies);
    const QString path = folder.isEmpty() ? idOrPath : QDir(folder).absoluteFilePath(idOrPath);
    if (QFileInfo::exists(path))
        return readFile(path, idOrPath, agencies);
    QStringList ids;
    for (const ProcedureKey& id : shippedProcedures())
        ids << id.text();
    return ProcedureProblem{idOrPath, QString(),
                            u"neither a profile of this program (%1) nor a file"_s.arg(ids.join(u", "_s))};
}

} // namespace cadair
