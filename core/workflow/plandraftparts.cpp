#include "core/workflow/plandraftparts.h"

#include <QJsonArray>

namespace cadair::plandraft {
using namespace Qt::StringLiterals;

namespace {

const QString timeForm = u"HH:mm"_s;

QJsonValue written(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue written(const std::optional<bool>& said)
{
    return said ? QJsonValue(*said) : QJsonValue();
}

std::optional<bool> saidIn(const QJsonValue& value)
{
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QJsonArray written(const std::set<QString>& words)
{
    return QJsonArray::fromStringList(QStringList(words.begin(), words.end()));
}

std::set<QString> wordsIn(const QJsonValue& value)
{
    std::set<QString> words;
    for (const QJsonValue& each : value.toArray())
        words.insert(each.toString());
    return words;
}

QJsonValue written(const std::optional<SupportedRequest>& supported)
{
    if (!supported)
        return {};
    return QJsonObject{{u"by"_s, supported->by},
                       {u"supported_by"_s, supported->supportedBy},
                       {u"declined"_s, supported->declined},
                       {u"disagreement"_s, supported->disagreement}};
}

QJsonValue written(const std::optional<Delay>& delay)
{
    if (!delay)
        return {};
    return QJsonObject{{u"told_to"_s, delay->toldTo}, {u"told_on"_s, written(delay->toldOn)}, {u"safeguards"_s, delay->safeguards}};
}

QJsonValue written(const std::optional<std::vector<HouseholdChild>>& household)
{
    if (!household)
        return {};
    QJsonArray children;
    for (const HouseholdChild& child : *household)
        children.append(QJsonObject{{u"name"_s, child.name},
                                    {u"why_left_out"_s, child.whyLeftOut},
                                    {u"needs_looked_at"_s, child.needsLookedAt},
                                    {u"in_report"_s, child.inReport},
                                    {u"has_plan"_s, child.hasPlan}});
    return children;
}

std::vector<HouseholdChild> householdIn(const QJsonArray& array)
{
    std::vector<HouseholdChild> children;
    for (const QJsonValue& each : array)
        children.push_back({.name = each["name"_L1].toString(),
                            .whyLeftOut = each["why_left_out"_L1].toString(),
                            .needsLookedAt = each["needs_looked_at"_L1].toBool(),
                            .inReport = each["in_report"_L1].toBool(),
                            .hasPlan = each["has_plan"_L1].toBool()});
    return children;
}

} // namespace

std::optional<QDate> dateIn(const QJsonValue& value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QJsonObject written(const ConferenceRequest& request)
{
    return {{u"trigger"_s, request.trigger ? QJsonValue(wordOf(*request.trigger)) : QJsonValue()},
            {u"received_on"_s, written(request.receivedOn)},
            {u"from"_s, request.from},
            {u"reasons_against"_s, request.reasonsAgainst},
            {u"decided_by"_s, request.decidedBy},
            {u"decided_on"_s, written(request.decidedOn)},
            {u"enquiry_outcome"_s, request.enquiryOutcome},
            {u"harm_found"_s, written(request.harmFound)},
            {u"declined"_s, request.declined},
            {u"declined_reason"_s, request.declinedReason},
            {u"supported"_s, written(request.supported)},
            {u"interim_plan_since"_s, written(request.interimPlanSince)},
            {u"interim_plan_held_by"_s, request.interimPlanHeldBy},
            {u"household"_s, written(request.household)},
            {u"delay"_s, written(request.delay)},
            {u"pre_birth_grounds"_s, written(request.preBirthGrounds)},
            {u"school_day_ends"_s, request.schoolDayEnds ? QJsonValue(request.schoolDayEnds->toString(timeForm)) : QJsonValue()},
            {u"day_care"_s, written(request.dayCare)}};
}

ConferenceRequest requestIn(const QJsonObject& json)
{
    ConferenceRequest request;
    request.trigger = fromWord<RequestTrigger>(json.value("trigger"_L1).toString());
    request.receivedOn = dateIn(json.value("received_on"_L1));
    request.from = json.value("from"_L1).toString();
    request.reasonsAgainst = json.value("reasons_against"_L1).toString();
    request.decidedBy = json.value("decided_by"_L1).toString();
    request.decidedOn = dateIn(json.value("decided_on"_L1));
    request.enquiryOutcome = json.value("enquiry_outcome"_L1).toString();
    request.harmFound = saidIn(json.value("harm_found"_L1));
    request.declined = json.value("declined"_L1).toBool();
    request.declinedReason = json.value("declined_reason"_L1).toString();
    if (const QJsonValue supported = json.value("supported"_L1); supported.isObject())
        request.supported = SupportedRequest{supported["by"_L1].toString(), supported["supported_by"_L1].toString(),
                                             supported["declined"_L1].toBool(), supported["disagreement"_L1].toString()};
    request.interimPlanSince = dateIn(json.value("interim_plan_since"_L1));
    request.interimPlanHeldBy = json.value("interim_plan_held_by"_L1).toString();
    if (const QJsonValue household = json.value("household"_L1); household.isArray())
        request.household = householdIn(household.toArray());
    if (const QJsonValue delay = json.value("delay"_L1); delay.isObject())
        request.delay = Delay{delay["told_to"_L1].toString(), dateIn(delay["told_on"_L1]), delay["safeguards"_L1].toString()};
    request.preBirthGrounds = wordsIn(json.value("pre_birth_grounds"_L1));
    if (const QTime ends = QTime::fromString(json.value("school_day_ends"_L1).toString(), timeForm); ends.isValid())
        request.schoolDayEnds = ends;
    request.dayCare = saidIn(json.value("day_care"_L1));
    return request;
}

QJsonObject written(const Chairing& chairing)
{
    return {{u"independent"_s, written(chairing.independent)},
            {u"conflict"_s, chairing.conflict},
            {u"qualities"_s, written(chairing.qualities)},
            {u"change_reason"_s, chairing.changeReason}};
}

Chairing chairingIn(const QJsonObject& json)
{
    Chairing chairing;
    chairing.independent = saidIn(json.value("independent"_L1));
    chairing.conflict = json.value("conflict"_L1).toString();
    chairing.qualities = wordsIn(json.value("qualities"_L1));
    chairing.changeReason = json.value("change_reason"_L1).toString();
    return chairing;
}

QJsonObject written(const Arrangements& arrangements)
{
    return {{u"mode"_s, arrangements.mode ? QJsonValue(wordOf(*arrangements.mode)) : QJsonValue()},
            {u"family_notes"_s, arrangements.familyNotes},
            {u"waiting"_s, arrangements.waiting},
            {u"safety"_s, arrangements.safety}};
}

Arrangements arrangementsIn(const QJsonObject& json)
{
    Arrangements arrangements;
    arrangements.mode = fromWord<MeetingMode>(json.value("mode"_L1).toString());
    arrangements.familyNotes = json.value("family_notes"_L1).toString();
    arrangements.waiting = json.value("waiting"_L1).toString();
    arrangements.safety = json.value("safety"_L1).toString();
    return arrangements;
}

} // namespace cadair::plandraft
