#include "app/commands.h"
#include "core/calendar/calendardata.h"
#include "core/exchange/evaluation.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace cadair {

using namespace Qt::StringLiterals;

int evaluateCommand(const QStringList& arguments, const Console& console)
{
    if (arguments.size() != 1)
        return wrongUse(console, u"evaluate");
    QFile file(arguments.front());
    if (!file.open(QIODevice::ReadOnly))
        return console.fail(ExitUnreadable, u"%1: cannot be opened (%2). Give the path of a scenario."_s.arg(
                                                arguments.front(), file.errorString()));
    const auto read = readScenario(file.readAll(), QString(), QFileInfo(file).absolutePath(), shippedAgencyKinds());
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
