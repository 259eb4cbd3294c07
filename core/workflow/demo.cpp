#include "core/workflow/demo.h"

#include "core/workflow/demostory.h"
#include "core/workflow/issuing.h"

#include <QFile>
#include <QJsonDocument>

#include <stdexcept>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const QString sampleSetting = u"sample"_s;

/// Whatever is printed from it is marked, and comes from an office that is none.
void markAsSample(const Office& office)
{
    office.casebook.setSetting(sampleSetting, u"yes"_s);
    setLetterhead(office, {.name = {u"St Elsewhere Children’s Services"_s, u"Gwasanaethau Plant Llan-Rhywle"_s},
                           .line = {u"Safeguarding Unit, Harbour Row, St Elsewhere"_s, u"Uned Ddiogelu, Rhes yr Harbwr, Llan-Rhywle"_s},
                           .phone = u"01632 960000"_s,
                           .email = u"unit@example.invalid"_s});
}

} // namespace

void makeDemo(Casebook& casebook, FixedClock& clock, const Rulebook& rulebook, const QDateTime& now)
{
    QFile file(u":/data/demo/families.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the made-up families are missing from the program");
    const QJsonObject families = QJsonDocument::fromJson(file.readAll()).object();

    Transaction transaction(casebook);
    markAsSample({casebook, clock, rulebook});
    DemoStory story(casebook, clock, rulebook, now);
    story.tell(families);
    story.play();
    transaction.commit();
}

SimulationCount makeDemoUnit(Casebook& casebook, FixedClock& clock, const Rulebook& rulebook, const SimulatedUnit& unit, const QDateTime& now)
{
    Transaction transaction(casebook);
    markAsSample({casebook, clock, rulebook});
    Simulation simulation(casebook, clock, rulebook, unit);
    while (simulation.liveDay()) {
    }
    clock.set(now);
    transaction.commit();
    return simulation.count();
}

bool isSample(const Office& office)
{
    return office.casebook.setting(sampleSetting).has_value();
}

} // namespace cadair
