#include "tests/core/workflow/replay/script.h"

#include <algorithm>

namespace replay {
using namespace Qt::StringLiterals;

namespace {

QDate dateIn(const JsonReader& json)
{
    const QDate date = QDate::fromString(json.string(), Qt::ISODate);
    if (!date.isValid())
        json.fail(u"expected a date, as in 2026-11-16"_s);
    return date;
}

QTime timeIn(const JsonReader& json)
{
    const QTime time = QTime::fromString(json.string(), u"HH:mm"_s);
    if (!time.isValid())
        json.fail(u"expected a time, as in 10:36"_s);
    return time;
}

QString optional(const JsonReader& json, const char16_t* key)
{
    const auto found = json.find(key);
    return found ? found->text() : QString();
}

ScriptChild childIn(const JsonReader& json)
{
    json.only({u"id", u"given_name", u"family_name", u"born", u"language"});
    return {json.at(u"id").text(), json.at(u"given_name").text(), json.at(u"family_name").text(), dateIn(json.at(u"born")),
            optional(json, u"language")};
}

ScriptPerson personIn(const JsonReader& json)
{
    json.only({u"id", u"name", u"job", u"relation", u"capacity", u"agency", u"contact", u"reply", u"language", u"deputy_for"});
    ScriptPerson person{.id = json.at(u"id").text(), .name = json.at(u"name").text()};
    person.job = optional(json, u"job");
    if (const auto relation = json.find(u"relation"))
        person.relation = relation->word<Relation>();
    if (const auto capacity = json.find(u"capacity"))
        person.capacity = capacity->word<Capacity>();
    person.agency = optional(json, u"agency");
    if (const auto contact = json.find(u"contact"))
        for (const JsonReader& child : contact->items())
            person.contact << child.text();
    if (const auto reply = json.find(u"reply"))
        person.reply = reply->word<Reply>();
    person.language = optional(json, u"language");
    person.deputyFor = optional(json, u"deputy_for");
    return person;
}

ScriptExclusion keptOutIn(const JsonReader& json)
{
    json.only({u"who", u"by", u"ground", u"evidence", u"reasons", u"record", u"from", u"items"});
    ScriptExclusion exclusion{.who = json.at(u"who").text(), .by = json.at(u"by").text(),
                              .ground = json.at(u"ground").key<GroundKey>()};
    exclusion.evidence = json.at(u"evidence").text();
    exclusion.reasons = json.at(u"reasons").text();
    if (const auto record = json.find(u"record"))
        exclusion.record = record->word<ExclusionRecord>();
    exclusion.from = timeIn(json.at(u"from"));
    for (const JsonReader& item : json.at(u"items").items())
        exclusion.items.push_back(item.key<AgendaKey>());
    return exclusion;
}

/// The next second in which nothing was done yet: an action is told from the others by its time.
QDateTime momentOf(const Script& script, const JsonReader& json)
{
    const QDateTime minute(script.date, timeIn(json));
    if (script.actions.empty() || script.actions.back().at < minute)
        return minute;
    const QDateTime next = script.actions.back().at.addSecs(1);
    if (next >= minute.addSecs(60))
        json.fail(u"expected a time not before the action above, and no more than sixty actions in a minute"_s);
    return next;
}

void readActions(const JsonReader& list, Script& script)
{
    for (const JsonReader& json : list.items()) {
        Action action{.at = momentOf(script, json.at(u"at"))};
        action.title = json.at(u"at").string() + u' ' + json.at(u"do").string();
        if (const auto refused = json.find(u"refused")) {
            action.refused.emplace();
            for (const JsonReader& code : refused->items())
                *action.refused << code.text();
        }
        action.take = readTake(json, script);
        script.actions.push_back(std::move(action));
    }
}

} // namespace

QString Script::idOf(const QString& name) const
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& each) { return each.second == name; });
    return found == names.end() ? name : found->first;
}

std::variant<Script, JsonProblem> readScript(const QByteArray& bytes, const QString& fileName)
{
    const JsonReader json = JsonReader::fromBytes(bytes, fileName);
    json.only({u"title", u"procedure", u"record_language", u"asked", u"date", u"start", u"minutes", u"family", u"reasons",
               u"children", u"people", u"kept_out", u"actions"});
    Script script{.title = json.at(u"title").text(), .procedure = json.at(u"procedure").key<ProcedureKey>()};
    script.recordLanguage = json.at(u"record_language").word<Language>();
    script.asked = QDateTime(dateIn(json.at(u"asked")), QTime(9, 0));
    script.date = dateIn(json.at(u"date"));
    script.start = timeIn(json.at(u"start"));
    script.minutes = json.at(u"minutes").integer(10, 240);
    script.family = json.at(u"family").text();
    script.reasons = json.at(u"reasons").text();
    for (const JsonReader& child : json.at(u"children").items())
        script.children.push_back(childIn(child));
    for (const JsonReader& person : json.at(u"people").items())
        script.people.push_back(personIn(person));
    if (const auto keptOut = json.find(u"kept_out"))
        for (const JsonReader& each : keptOut->items())
            script.keptOut.push_back(keptOutIn(each));
    for (const ScriptChild& child : script.children)
        script.names[child.id] = child.givenName + u' ' + child.familyName;
    for (const ScriptPerson& person : script.people)
        script.names[person.id] = person.name;
    readActions(json.at(u"actions"), script);
    if (json.problem())
        return *json.problem();
    return script;
}

} // namespace replay
