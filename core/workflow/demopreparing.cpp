#include "core/workflow/demoreading.h"
#include "core/workflow/demostory.h"
#include "core/workflow/excluding.h"
#include "core/workflow/hearing.h"
#include "core/workflow/settling.h"

#include <QJsonArray>

// What was settled before a made-up conference beside its invitations: who is kept out, a child's part, the room.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

StepResult stepOf(const ExclusionResult& result)
{
    return {result.verdict, result.done};
}

} // namespace

void DemoStory::tellPreparing(const std::shared_ptr<Told>& told)
{
    const QJsonObject json = told->json.value("preparing"_L1).toObject();
    if (json.isEmpty())
        return;
    const QDate day = workingDay(told->procedure, json.value("day"_L1).toInt());
    at(QDateTime(day, QTime(10, 20)), [this, told, json] { keepOut(*told, json.value("exclusion"_L1).toObject()); });
    at(QDateTime(day, QTime(10, 40)), [this, told, json] { hearChild(*told, json.value("child"_L1).toObject()); });
    at(QDateTime(day, QTime(11, 0)), [this, told, json] { arrangeRoom(*told, json.value("room"_L1).toObject()); });
}

/// The participant meant by a key: of the family, else a practitioner.
ParticipantId DemoStory::anybody(const Told& told, const QString& key) const
{
    const QString ofFamily = text(told.json, "family"_L1) + u'/' + key;
    return participantOf(*told.id, m_people.contains(ofFamily) ? ofFamily : key);
}

void DemoStory::keepOut(const Told& told, const QJsonObject& json)
{
    const ParticipantId person = anybody(told, text(json, "person"_L1));
    ExclusionRequest request{.person = person};
    request.requested = m_clock.today();
    request.by = anybody(told, text(json, "by"_L1));
    request.ground = keyFrom<GroundKey>(text(json, "ground"_L1));
    request.evidence = text(json, "evidence"_L1);
    mustBeDone(stepOf(requestExclusion(m_office, *told.id, request)), "a request to keep somebody out");
    ExclusionDecision decision{.settled = enumFrom<ExclusionSettled>(text(json, "settled"_L1))};
    for (const QJsonValue& item : json.value("items"_L1).toArray())
        decision.items.push_back(keyFrom<AgendaKey>(item.toString()));
    decision.reasons = text(json, "reasons"_L1);
    decision.record = enumFrom<ExclusionRecord>(text(json, "record"_L1));
    decision.standIn = text(json, "stand_in"_L1);
    mustBeDone(stepOf(settleExclusion(m_office, *told.id, person, decision)), "settling it");
}

void DemoStory::hearChild(const Told& told, const QJsonObject& json)
{
    ChildHeard heard;
    const QJsonObject answers = json.value("answers"_L1).toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        heard.answers.emplace(answer.key(), answer.value().toString());
    heard.settled = enumFrom<ChildComes>(text(json, "settled"_L1));
    heard.settledBy = text(json, "by"_L1);
    heard.settledOn = m_clock.today();
    heard.settledReason = text(json, "reason"_L1);
    heard.representedBy = text(json, "represented_by"_L1);
    heard.ways = {text(json, "way"_L1)};
    mustBeDone(keepChildsPart(m_office, *told.id, child(text(json, "child"_L1)), json.value("wishes"_L1).toBool(), heard), "a child's part");
}

void DemoStory::arrangeRoom(const Told& told, const QJsonObject& json)
{
    Arrangements arrangements;
    arrangements.mode = enumFrom<MeetingMode>(text(json, "mode"_L1));
    arrangements.familyNotes = text(json, "family"_L1);
    arrangements.waiting = text(json, "waiting"_L1);
    arrangements.safety = text(json, "safety"_L1);
    arrangements.apart = {{anybody(told, text(json, "one"_L1)), anybody(told, text(json, "other"_L1)), text(json, "why"_L1), text(json, "how"_L1)}};
    mustBeDone(saveArrangements(m_office, *told.id, arrangements), "the room");
}

} // namespace cadair
