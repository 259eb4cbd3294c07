#include "core/exchange/scenario.h"

#include "core/exchange/scenariodossier.h"
#include "core/exchange/scenarioparts.h"
#include "core/procedure/library.h"
#include "core/procedure/local.h"
#include "core/procedure/vocabulary.h"

#include <QJsonDocument>

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

ProceedInquorate readProceeding(const JsonReader& object)
{
    object.only({u"grounds", u"reason"});
    ProceedInquorate proceeding{.grounds = {}, .reason = scenario::textIfAny(object, u"reason")};
    if (const auto grounds = object.find(u"grounds"))
        for (const JsonReader& item : grounds->items())
            proceeding.grounds.push_back(
                scenario::keyOf<GroundKey>(item, inquorateGroundWords(), u"a ground for going on without a quorum"_s));
    return proceeding;
}

void checkTimes(const JsonReader& object, const Conference& conference)
{
    const auto notAfter = [&](const char16_t* key, const std::optional<QTime>& at) {
        if (at && *at <= *conference.plannedStart)
            object.at(key).fail(u"\"%1\" is not after the start"_s.arg(object.at(key).string()));
    };
    notAfter(u"end", conference.endedAt);
    if (conference.decisionTime && *conference.decisionTime < *conference.plannedStart)
        object.at(u"decision_time").fail(u"this is before the start"_s);
    if (conference.decisionTime && conference.endedAt && *conference.decisionTime > *conference.endedAt)
        object.at(u"decision_time").fail(u"this is after the end"_s);
}

Conference readConference(const JsonReader& object, const AgencyKinds& agencies)
{
    object.only({u"type", u"date", u"start", u"end", u"exploitation", u"also_key", u"proceed_inquorate", u"decision_time",
                 u"late_reason", u"reasons"});
    Conference conference{.id = ConferenceId::fresh(),
                          .family = FamilyId::fresh(),
                          .procedure = *ProcedureKey::parse(u"scenario"_s),
                          .type = object.at(u"type").word<ConferenceType>(),
                          .date = scenario::date(object.at(u"date")),
                          .plannedStart = scenario::time(object.at(u"start")),
                          .endedAt = scenario::timeIfAny(object, u"end"),
                          .exploitation = scenario::yesIfAny(object, u"exploitation"),
                          .decisionTime = scenario::timeIfAny(object, u"decision_time"),
                          .lateReason = scenario::textIfAny(object, u"late_reason"),
                          .reasons = scenario::textIfAny(object, u"reasons")};
    if (const auto also = object.find(u"also_key"))
        for (const JsonReader& item : also->items()) {
            if (!agencies.contains(item.string()))
                item.fail(u"\"%1\" is not an agency kind"_s.arg(item.string()));
            conference.alsoKey.push_back(item.key<AgencyKey>());
        }
    if (const auto proceeding = object.find(u"proceed_inquorate"))
        conference.proceedInquorate = readProceeding(*proceeding);
    checkTimes(object, conference);
    return conference;
}

/// What has been held has begun, and has ended where an end is given; what is still to come has done neither.
void settleState(Scenario& read)
{
    Conference& conference = read.file.conference;
    conference.procedure = read.procedure.id;
    const QTime start = *conference.plannedStart;
    if (conference.endedAt)
        conference.plannedMinutes = start.secsTo(*conference.endedAt) / 60;
    conference.state = ConferenceState::Convened;
    if (read.isPlan()) {
        std::swap(read.plannedEnd, conference.endedAt);
        for (Participant& person : read.file.participants)
            if (!person.present.empty() && person.reply == Reply::Awaited)
                person.reply = Reply::Coming;
        return;
    }
    conference.startedAt = start;
    conference.state = conference.endedAt ? ConferenceState::Concluded : ConferenceState::InSession;
}

/// The profile a scenario names, with its local settings: what is wrong with either is told of the scenario's own key.
std::optional<Procedure> readRules(const JsonReader& root, const QString& folder, const AgencyKinds& agencies,
                                   LocalSettings& settings)
{
    const JsonReader name = root.at(u"procedure");
    auto loaded = loadProcedure(name.text(), agencies, folder);
    if (const auto* problem = std::get_if<ProcedureProblem>(&loaded)) {
        name.fail(problem->text());
        return std::nullopt;
    }
    const auto local = root.find(u"local");
    if (!local)
        return std::get<Procedure>(std::move(loaded));
    settings = readLocalSettings(*local);
    if (root.problem())
        return std::nullopt;
    auto applied = applyLocal(std::get<Procedure>(std::move(loaded)), settings);
    if (const auto* problem = std::get_if<ProcedureProblem>(&applied)) {
        const QString key = problem->path.mid(QStringLiteral("local.").size());
        for (const auto& [member, value] : local->members())
            if (member == key)
                value.fail(problem->expected);
        local->fail(problem->expected);
        return std::nullopt;
    }
    return std::get<Procedure>(std::move(applied));
}

template <typename IdType>
std::map<IdType, QString> turned(const std::map<QString, IdType>& names)
{
    std::map<IdType, QString> turnedRound;
    for (const auto& [name, id] : names)
        turnedRound.insert({id, name});
    return turnedRound;
}

void readLists(const JsonReader& root, const AgencyKinds& agencies, Scenario& read)
{
    const JsonReader children = root.at(u"children");
    const JsonReader people = root.at(u"people");
    const scenario::Names names{.children = scenario::nameAll<ChildId>(children),
                                .people = scenario::nameAll<ParticipantId>(people)};
    for (const JsonReader& entry : children.items())
        read.file.subjects.push_back(scenario::readChild(entry, names));
    if (read.file.subjects.empty())
        children.fail(u"expected at least one child"_s);
    for (const JsonReader& entry : people.items()) {
        read.file.participants.push_back(scenario::readPerson(entry, names, agencies));
        read.file.participants.back().position = static_cast<int>(read.file.participants.size()) - 1;
    }
    if (const auto events = root.find(u"events"))
        for (const JsonReader& entry : events->items())
            read.file.events.push_back(scenario::readEvent(entry, names));
    if (const auto sent = root.find(u"sent"))
        for (const JsonReader& entry : sent->items())
            read.file.sent.push_back(scenario::readSent(entry, names));
    if (const auto dossier = root.find(u"dossier"))
        read.dossier = scenario::readDossier(*dossier, names, agencies);
    read.childNames = turned(names.children);
    read.personNames = turned(names.people);
}

} // namespace

bool Scenario::isPlan() const
{
    const Conference& conference = file.conference;
    if (!conference.date || !conference.plannedStart)
        return true;
    return QDateTime(*conference.date, *conference.plannedStart, Qt::UTC) > QDateTime(now.date(), now.time(), Qt::UTC);
}

QTime Scenario::lookedAtUntil() const
{
    const Conference& conference = file.conference;
    if (conference.endedAt || plannedEnd)
        return conference.endedAt ? *conference.endedAt : *plannedEnd;
    const QTime start = *conference.plannedStart;
    if (!isPlan() && now.date() == *conference.date)
        return now.time();
    QTime last = start; // no end was written down: the last that left
    for (const Participant& person : file.participants)
        for (const Presence& stay : person.present)
            last = std::max(last, stay.to.value_or(stay.from));
    return last;
}

std::variant<Scenario, JsonProblem> readScenario(const QByteArray& json, const QString& fileName, const QString& folder,
                                                 const AgencyKinds& agencies)
{
    const JsonReader root = JsonReader::fromBytes(json, fileName);
    root.only({u"title", u"procedure", u"local", u"now", u"conference", u"events", u"children", u"people", u"sent", u"dossier",
               u"expect"});
    LocalSettings local;
    std::optional<Procedure> procedure = readRules(root, folder, agencies, local);
    Scenario read{.title = scenario::textIfAny(root, u"title"),
                  .procedure = procedure ? *std::move(procedure) : Procedure{.id = *ProcedureKey::parse(u"unread"_s),
                                                                             .calendar = *CalendarKey::parse(u"unread"_s),
                                                                             .quorum = {.lead = *AgencyKey::parse(u"unread"_s)}},
                  .procedureName = scenario::textIfAny(root, u"procedure"),
                  .local = std::move(local),
                  .now = scenario::moment(root.at(u"now")),
                  .file = {.conference = readConference(root.at(u"conference"), agencies)}};
    readLists(root, agencies, read);
    if (root.problem())
        return *root.problem();
    read.dossierText = QJsonDocument::fromJson(json).object().value(u"dossier"_s).toObject();
    settleState(read);
    return read;
}

} // namespace cadair
