#include "app/commands.h"
#include "core/base/datafile.h"
#include "core/calendar/calendardata.h"
#include "core/exchange/evaluation.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace cadair {

using namespace Qt::StringLiterals;

int evaluateCommand(const QStringList& arguments, const Console& console)
{
    if (arguments.size() != 1)
        return wrongUse(console, u"evaluate");
    const QString& path = arguments.front();
    const auto file = readDataFile(path, path);
    if (const auto* problem = std::get_if<JsonProblem>(&file))
        return console.fail(ExitUnreadable, problem->text() + u". Give the path of a scenario."_s);
    const auto read = readScenario(std::get<QByteArray>(file), QString(), QFileInfo(path).absolutePath(), shippedAgencyKinds());
    if (const auto* problem = std::get_if<JsonProblem>(&read))
        return console.fail(ExitWrongUse, problem->text());
    const Scenario& scenario = std::get<Scenario>(read);
    auto region = loadShippedCalendar(scenario.procedure.calendar);
    if (const auto* fault = std::get_if<JsonProblem>(&region))
        return console.fail(ExitUnreadable, fault->text());
    const WorkingCalendar calendar(std::get<CalendarData>(std::move(region)));
    console.out << QString::fromUtf8(QJsonDocument(evaluation(scenario, calendar)).toJson(QJsonDocument::Indented));
    return ExitDone;
}

} // namespace cadair
