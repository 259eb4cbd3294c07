#include "core/procedure/library.h"

#include "core/base/datafile.h"
#include "core/procedure/examination.h"

#include <QDir>
#include <QFileInfo>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const QString shippedFolder = u":/data/procedures"_s;

/// The bytes of the profile with a shipped id, or of the one at a path, and what a person is shown as its name.
struct Found {
    QString shown;
    std::variant<QByteArray, JsonProblem> bytes;
};

Found findProfile(const QString& idOrPath, const QString& folder)
{
    QStringList ids;
    for (const ProcedureKey& id : shippedProcedures())
        ids << id.text();
    if (ids.contains(idOrPath)) {
        const QString shown = idOrPath + u".json"_s;
        return {shown, readDataFile(shippedFolder + u'/' + shown, shown)};
    }
    const QString path = folder.isEmpty() ? idOrPath : QDir(folder).absoluteFilePath(idOrPath);
    if (QFileInfo::exists(path))
        return {idOrPath, readDataFile(path, idOrPath)};
    return {idOrPath,
            ProcedureProblem{idOrPath, QString(),
                             u"neither a profile of this program (%1) nor a file"_s.arg(ids.join(u", "_s))}};
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
    const Found found = findProfile(idOrPath, folder);
    if (const auto* problem = std::get_if<JsonProblem>(&found.bytes))
        return *problem;
    return readProcedure(std::get<QByteArray>(found.bytes), found.shown, agencies);
}

ProcedureExamination examineProcedure(const QString& idOrPath, const AgencyKinds& agencies, const QString& folder)
{
    const Found found = findProfile(idOrPath, folder);
    if (const auto* problem = std::get_if<JsonProblem>(&found.bytes))
        return {.readable = false, .problems = {*problem}, .procedure = std::nullopt};
    return examineProcedure(std::get<QByteArray>(found.bytes), found.shown, agencies);
}

} // namespace cadair
