#include "core/workflow/planning.h"

#include "core/workflow/plandraftparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cadair {
using namespace Qt::StringLiterals;

using namespace plandraft;

namespace {

template <typename AnyId>
QJsonValue written(const std::optional<AnyId>& id)
{
    return id ? QJsonValue(id->text()) : QJsonValue();
}

template <typename AnyId>
std::optional<AnyId> idIn(const QJsonValue& value)
{
    return AnyId::parse(value.toString());
}

QJsonArray written(const std::vector<ChildId>& ids)
{
    QJsonArray array;
    for (const ChildId& id : ids)
        array.append(id.text());
    return array;
}

std::vector<ChildId> childrenIn(const QJsonValue& value)
{
    std::vector<ChildId> ids;
    for (const QJsonValue& each : value.toArray())
        if (const auto id = ChildId::parse(each.toString()))
            ids.push_back(*id);
    return ids;
}

QJsonObject written(const NewConference& c)
{
    QJsonArray events;
    for (const CaseEvent& event : c.events)
        events.append(QJsonObject{{u"event"_s, event.event.text()},
                                  {u"date"_s, event.date.toString(Qt::ISODate)},
                                  {u"initiated"_s, event.initiatedEnquiry}});
    QJsonObject planSince;
    for (const auto& [child, since] : c.planSince)
        planSince.insert(child.text(), since.toString(Qt::ISODate));
    return {{u"procedure"_s, c.procedure.text()},
            {u"type"_s, wordOf(c.type)},
            {u"family"_s, written(c.family)},
            {u"children"_s, written(c.children)},
            {u"events"_s, events},
            {u"date"_s, c.date ? QJsonValue(c.date->toString(Qt::ISODate)) : QJsonValue()},
            {u"start"_s, c.start ? QJsonValue(c.start->toString(u"HH:mm"_s)) : QJsonValue()},
            {u"minutes"_s, c.plannedMinutes},
            {u"place"_s, c.place},
            {u"late_reason"_s, c.lateReason},
            {u"reasons"_s, c.reasons},
            {u"chair"_s, written(c.chair)},
            {u"plan_since"_s, planSince}};
}

std::optional<NewConference> conferenceIn(const QJsonObject& json)
{
    const auto procedure = ProcedureKey::parse(json.value("procedure"_L1).toString());
    const auto type = fromWord<ConferenceType>(json.value("type"_L1).toString());
    if (!procedure || !type)
        return std::nullopt;
    NewConference c{.procedure = *procedure, .type = *type};
    c.family = idIn<FamilyId>(json.value("family"_L1));
    c.children = childrenIn(json.value("children"_L1));
    for (const QJsonValue& each : json.value("events"_L1).toArray()) {
        const auto key = EventKey::parse(each["event"_L1].toString());
        const auto date = dateIn(each["date"_L1]);
        if (key && date)
            c.events.push_back({.event = *key, .date = *date, .initiatedEnquiry = each["initiated"_L1].toBool()});
    }
    c.date = dateIn(json.value("date"_L1));
    if (const QTime start = QTime::fromString(json.value("start"_L1).toString(), u"HH:mm"_s); start.isValid())
        c.start = start;
    c.plannedMinutes = json.value("minutes"_L1).toInt(c.plannedMinutes);
    c.place = json.value("place"_L1).toString();
    c.lateReason = json.value("late_reason"_L1).toString();
    c.reasons = json.value("reasons"_L1).toString();
    c.chair = idIn<PersonId>(json.value("chair"_L1));
    const QJsonObject planSince = json.value("plan_since"_L1).toObject();
    for (auto it = planSince.begin(); it != planSince.end(); ++it)
        if (const auto child = ChildId::parse(it.key()))
            if (const auto since = dateIn(it.value()))
                c.planSince.emplace(*child, *since);
    return c;
}

QJsonArray written(const std::vector<Answer>& answers)
{
    QJsonArray array;
    for (const Answer& answer : answers)
        array.append(QJsonObject{{u"moment"_s, wordOf(answer.moment)},
                                 {u"line"_s, answer.group},
                                 {u"state"_s, wordOf(answer.state)},
                                 {u"text"_s, answer.text},
                                 {u"by"_s, answer.by},
                                 {u"at"_s, answer.at.toUTC().toString(Qt::ISODateWithMs)}});
    return array;
}

std::vector<Answer> answersIn(const QJsonValue& value)
{
    std::vector<Answer> answers;
    const ConferenceId none = ConferenceId::fresh(); // there is none yet: making the conference names it
    for (const QJsonValue& each : value.toArray()) {
        const auto moment = fromWord<Moment>(each["moment"_L1].toString());
        const auto state = fromWord<AnswerState>(each["state"_L1].toString());
        const QDateTime at = QDateTime::fromString(each["at"_L1].toString(), Qt::ISODateWithMs);
        if (moment && state && at.isValid())
            answers.push_back({none, *moment, each["line"_L1].toString(), *state, each["text"_L1].toString(), each["by"_L1].toString(), at});
    }
    return answers;
}

} // namespace

QString planText(const ConferencePlan& plan)
{
    QJsonArray invitees;
    for (const PlannedInvitee& invitee : plan.invitees)
        invitees.append(QJsonObject{{u"person"_s, invitee.person.text()},
                                    {u"capacity"_s, wordOf(invitee.capacity)},
                                    {u"basis"_s, wordOf(invitee.basis)},
                                    {u"contact"_s, written(invitee.contact)},
                                    {u"said_yes"_s, invitee.saidYes}});
    const QJsonObject all{{u"conference"_s, written(plan.conference)},
                          {u"minute_taker"_s, written(plan.minuteTaker)},
                          {u"invitees"_s, invitees},
                          {u"answers"_s, written(plan.answers)},
                          {u"circumstances"_s, QJsonArray::fromStringList(QStringList(plan.circumstances.begin(), plan.circumstances.end()))},
                          {u"request"_s, written(plan.request)},
                          {u"chairing"_s, written(plan.chairing)},
                          {u"arrangements"_s, written(plan.arrangements)}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::optional<ConferencePlan> planFrom(const QString& text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto conference = conferenceIn(all.value("conference"_L1).toObject());
    if (!conference)
        return std::nullopt;
    ConferencePlan plan{*conference, idIn<PersonId>(all.value("minute_taker"_L1)), {}};
    for (const QJsonValue& each : all.value("invitees"_L1).toArray()) {
        const auto person = PersonId::parse(each["person"_L1].toString());
        const auto capacity = fromWord<Capacity>(each["capacity"_L1].toString());
        const auto basis = fromWord<Basis>(each["basis"_L1].toString());
        if (person && capacity && basis)
            plan.invitees.push_back({*person, *capacity, *basis, childrenIn(each["contact"_L1]), each["said_yes"_L1].toBool()});
    }
    plan.answers = answersIn(all.value("answers"_L1));
    for (const QJsonValue& each : all.value("circumstances"_L1).toArray())
        plan.circumstances.insert(each.toString());
    // A draft from before these were asked has none of them: all as it was never asked.
    plan.request = requestIn(all.value("request"_L1).toObject());
    plan.chairing = chairingIn(all.value("chairing"_L1).toObject());
    plan.arrangements = arrangementsIn(all.value("arrangements"_L1).toObject());
    return plan;
}

} // namespace cadair
