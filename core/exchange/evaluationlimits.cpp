#include "core/exchange/evaluationparts.h"

namespace cadair::scenario {

using namespace Qt::StringLiterals;

namespace {

QJsonArray skippedDays(const std::vector<SkippedDay>& days)
{
    QJsonArray list;
    for (const SkippedDay& day : days) {
        QJsonObject entry{{u"date"_s, day.date.toString(Qt::ISODate)}, {u"why"_s, wordOf(day.why)}};
        if (!day.name.en.isEmpty())
            entry.insert(u"name"_s, day.name.en);
        list.append(entry);
    }
    return list;
}

} // namespace

QJsonValue ruleValue(const RuleId& rule)
{
    return rule.isEmpty() ? QJsonValue() : QJsonValue(rule);
}

QJsonValue dateValue(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue dueValue(const LimitVerdict& limit)
{
    if (!limit.due)
        return {};
    return limit.dueHasTime ? limit.due->toString(u"yyyy-MM-ddTHH:mm"_s) : limit.due->date().toString(Qt::ISODate);
}

QJsonObject limitObject(const LimitVerdict& limit, const Scenario& scenario)
{
    const auto anchor = limit.anchorAt ? std::optional(limit.anchorAt->date()) : std::nullopt;
    return {{u"id"_s, limit.id.text()},
            {u"rule"_s, ruleValue(limit.rule)},
            {u"child"_s, limit.child ? QJsonValue(scenario.childNames.at(*limit.child)) : QJsonValue()},
            {u"person"_s, limit.person ? QJsonValue(scenario.personNames.at(*limit.person)) : QJsonValue()},
            {u"to"_s, limit.to ? QJsonValue(wordOf(*limit.to)) : QJsonValue()},
            {u"anchor"_s, limit.anchor.text()},
            {u"anchor_date"_s, dateValue(anchor)},
            {u"n"_s, limit.period ? QJsonValue(limit.period->n) : QJsonValue()},
            {u"unit"_s, limit.period ? QJsonValue(wordOf(limit.period->unit)) : QJsonValue()},
            {u"due"_s, dueValue(limit)},
            {u"last_working_day"_s, dateValue(limit.lastWorkingDay)},
            {u"measured"_s, dateValue(limit.measured)},
            {u"state"_s, wordOf(limit.state)},
            {u"soft"_s, limit.soft},
            {u"governs"_s, limit.governs},
            {u"local"_s, limit.local},
            {u"skipped"_s, skippedDays(limit.skipped)}};
}

} // namespace cadair::scenario
