#include "core/documents/fieldmeanings.h"

#include "core/base/strictjson.h"

#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

std::map<QString, LocalText> read()
{
    const QString path = u":/data/letters/meanings.json"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    const JsonReader root = JsonReader::fromBytes(file.readAll(), path);
    std::map<QString, LocalText> meanings;
    for (const auto& [name, entry] : root.members()) {
        entry.only({u"en", u"cy"});
        meanings[name] = {entry.at(u"en").text(), entry.at(u"cy").text()};
    }
    if (root.problem())
        throw std::runtime_error(root.problem()->text().toStdString());
    return meanings;
}

} // namespace

const std::map<QString, LocalText>& fieldMeanings()
{
    static const std::map<QString, LocalText> meanings = read();
    return meanings;
}

} // namespace cadair
