#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/exchange/scenario.h"

#include <QJsonObject>

namespace cadair {

/// What the rules say of a scenario, as `cadair evaluate` prints it: the same functions judge as in the window.
/// Children and people go by the names the scenario gives them.
QJsonObject evaluation(const Scenario& scenario, const WorkingCalendar& calendar);

} // namespace cadair
