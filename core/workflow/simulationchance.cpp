#include "core/workflow/simulationchance.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr int welshInAHundred = 25;

QStringList list(const QJsonObject& names, QLatin1StringView key)
{
    QStringList all;
    for (const QJsonValue& value : names.value(key).toArray())
        all << value.toString();
    if (all.isEmpty())
        throw std::runtime_error("the made-up names are missing from the program");
    return all;
}

} // namespace

SimulationNames::SimulationNames()
{
    QFile file(u":/data/demo/names.json"_s);
    const QJsonObject names = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    m_plants = list(names, "plants"_L1);
    m_birds = list(names, "birds"_L1);
    m_welsh = list(names, "welsh"_L1);
    m_given = list(names, "given"_L1);
    m_practitioners = list(names, "practitioners"_L1);
}

QString SimulationNames::family(SimulationChance& chance) const
{
    if (chance.percent(welshInAHundred))
        return chance.oneOf(m_welsh);
    const QString plant = chance.oneOf(m_plants); // one after the other: the order of operands is nobody's promise
    return plant + chance.oneOf(m_birds);
}

QString SimulationNames::practitioner(SimulationChance& chance) const
{
    const QString given = chance.oneOf(m_given);
    return given + u' ' + chance.oneOf(m_practitioners);
}

} // namespace cadair
