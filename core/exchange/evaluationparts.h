#pragma once

#include "core/exchange/scenario.h"
#include "core/rules/timescales.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cadair::scenario {

/// A rule id, or null where no rule speaks.
QJsonValue ruleValue(const RuleId& rule);
/// A date, or null where there is none.
QJsonValue dateValue(const std::optional<QDate>& date);
/// Its last moment: a date, with a time where the limit is in hours; null where there is none.
QJsonValue dueValue(const LimitVerdict& limit);
QJsonObject reasonObject(const Reason& reason, const Scenario& scenario);
QJsonArray reasonList(const std::vector<Reason>& reasons, const Scenario& scenario);
QJsonObject limitObject(const LimitVerdict& limit, const Scenario& scenario);

/// Who is to be kept out, whose plan may end without a review, and who gets which copy.
QJsonArray exclusionList(const Scenario& scenario, const WorkingCalendar& calendar);
QJsonArray endingList(const Scenario& scenario);
QJsonArray copyList(const Scenario& scenario, const WorkingCalendar& calendar);

} // namespace cadair::scenario
