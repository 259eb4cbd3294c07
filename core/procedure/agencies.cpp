#include "core/procedure/agencies.h"

#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

LocalText bothLanguages(const JsonReader& reader)
{
    reader.only({u"en", u"cy"});
    return {.en = reader.at(u"en").text(), .cy = reader.at(u"cy").text()};
}

} // namespace

const AgencyKind* AgencyKinds::find(const AgencyKey& key) const
{
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const AgencyKind& k) { return k.key == key; });
    return found == kinds.end() ? nullptr : &*found;
}

bool AgencyKinds::contains(const QString& word) const
{
    return std::any_of(kinds.begin(), kinds.end(), [&](const AgencyKind& k) { return k.key.text() == word; });
}

std::set<AgencyKey> AgencyKinds::inSector(const SectorKey& sector) const
{
    std::set<AgencyKey> found;
    for (const AgencyKind& kind : kinds)
        if (kind.sector == sector)
            found.insert(kind.key);
    return found;
}

std::variant<AgencyKinds, JsonProblem> readAgencyKinds(const QByteArray& json, const QString& fileName)
{
    const JsonReader root = JsonReader::fromBytes(json, fileName);
    root.only({u"kinds"});
    AgencyKinds read;
    for (const JsonReader& entry : root.at(u"kinds").items()) {
        entry.only({u"key", u"sector", u"name", u"short"});
        AgencyKind kind{.key = entry.at(u"key").key<AgencyKey>(),
                        .sector = entry.at(u"sector").key<SectorKey>(),
                        .name = bothLanguages(entry.at(u"name")),
                        .shortName = bothLanguages(entry.at(u"short"))};
        if (read.contains(kind.key.text()))
            entry.at(u"key").fail(u"\"%1\" is given twice"_s.arg(kind.key.text()));
        read.kinds.push_back(std::move(kind));
    }
    if (read.kinds.empty())
        root.at(u"kinds").fail(u"expected at least one kind of agency"_s);
    if (root.problem())
        return *root.problem();
    return read;
}

AgencyKinds shippedAgencyKinds()
{
    QFile file(u":/data/agencies.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("agencies.json is not in the program");
    const auto read = readAgencyKinds(file.readAll(), u"agencies.json"_s);
    if (const auto* problem = std::get_if<JsonProblem>(&read))
        throw std::logic_error(problem->text().toStdString());
    return std::get<AgencyKinds>(read);
}

} // namespace cadair
