#pragma once

#include "core/exchange/scenario.h"
#include "core/rules/timescales.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cadair::scenario {

/// A rule id, or null where no rule speaks.
QJsonValue ruleValue(const RuleId& rule);
QJsonObject limitObject(const LimitVerdict& limit, const Scenario& scenario);

} // namespace cadair::scenario
