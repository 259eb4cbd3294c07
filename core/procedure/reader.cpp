#include "core/procedure/reader.h"

#include "core/procedure/examination.h"
#include "core/procedure/readerparts.h"

#include <QFileInfo>

namespace cadair {

using namespace Qt::StringLiterals;

RuleId ProcedureReading::rule(const JsonReader& value) const
{
    const QString id = value.text();
    if (!ruleIds.isEmpty() && !ruleIds.contains(id)) // without any rule it is the list of rules that is wrong
        value.fail(u"\"%1\" is not a rule of this profile"_s.arg(id));
    return id;
}

RuleId ProcedureReading::ruleIfAny(const JsonReader& object, const char16_t* key) const
{
    const auto found = object.find(key);
    return found ? rule(*found) : RuleId();
}

std::vector<RuleId> ProcedureReading::rules(const JsonReader& list) const
{
    std::vector<RuleId> found;
    for (const JsonReader& item : list.items())
        found.push_back(rule(item));
    return found;
}

AgencyKey ProcedureReading::agency(const JsonReader& value) const
{
    const auto key = value.key<AgencyKey>();
    if (!agencies.find(key))
        value.fail(u"\"%1\" is not an agency kind"_s.arg(value.string()));
    return key;
}

std::set<AgencyKey> ProcedureReading::agencySet(const JsonReader& list) const
{
    std::set<AgencyKey> found;
    for (const JsonReader& item : list.items())
        if (!found.insert(agency(item)).second)
            item.fail(u"this agency kind is given twice"_s);
    return found;
}

LocalText localText(const JsonReader& value)
{
    value.only({u"en", u"cy"});
    LocalText text{.en = value.at(u"en").text(), .cy = QString()};
    if (const auto welsh = value.find(u"cy"))
        text.cy = welsh->text();
    return text;
}

LocalText bothLanguages(const JsonReader& value)
{
    value.only({u"en", u"cy"});
    return {.en = value.at(u"en").text(), .cy = value.at(u"cy").text()};
}

Period period(const JsonReader& value)
{
    value.only({u"n", u"unit"});
    return {.n = value.at(u"n").integer(0, 400), .unit = value.at(u"unit").word<PeriodUnit>()};
}

QString wordIfAny(const JsonReader& object, const char16_t* key, const QStringList& words)
{
    const auto found = object.find(key);
    return found ? found->oneOf(words) : QString();
}

namespace {

void checkFileName(const JsonReader& id, const QString& fileName)
{
    const QFileInfo info(fileName);
    if (info.suffix() == u"json" && info.completeBaseName() != id.string())
        id.fail(u"the profile \"%1\" belongs in a file %1.json"_s.arg(id.string()));
}

Procedure readAll(const JsonReader& root, const QString& fileName, const AgencyKinds& agencies, bool citations)
{
    root.only({u"id",         u"title",  u"short_title",  u"edition",   u"calendar",       u"documents", u"terms",
               u"timescales", u"quorum", u"key_agencies", u"inquorate", u"agendas",        u"outcomes",  u"decision",
               u"categories", u"child",  u"distribution", u"complaint", u"complaint_rule", u"groups",    u"rules",
               u"checks",     u"contents", u"exclusion",   u"ending"});
    checkFileName(root.at(u"id"), fileName);
    ProcedureReading reading{.agencies = agencies, .ruleIds = {}, .timescales = {}, .citations = citations};

    std::vector<SourceDocument> documents = readDocuments(root.at(u"documents"));
    QSet<QString> documentKeys;
    for (const SourceDocument& document : documents)
        documentKeys.insert(document.key);
    std::vector<Rule> rules = readRules(root.at(u"rules"), documentKeys);
    for (const Rule& rule : rules)
        reading.ruleIds.insert(rule.id);
    auto groups = readGroups(root.at(u"groups"), root.at(u"rules"), rules);
    reading.timescales = readTimescales(root.at(u"timescales"), reading);

    return Procedure{.id = root.at(u"id").key<ProcedureKey>(),
                     .title = bothLanguages(root.at(u"title")),
                     .shortTitle = bothLanguages(root.at(u"short_title")),
                     .edition = root.at(u"edition").string(),
                     .calendar = root.at(u"calendar").key<CalendarKey>(),
                     .documents = std::move(documents),
                     .terms = readTerms(root.at(u"terms")),
                     .rules = std::move(rules),
                     .groups = std::move(groups),
                     .timescales = reading.timescales,
                     .quorum = readQuorum(root.at(u"quorum"), reading),
                     .keyAgencies = readKeyAgencies(root.at(u"key_agencies"), reading),
                     .inquorate = readInquorate(root.at(u"inquorate"), reading),
                     .agendas = readAgendas(root.at(u"agendas"), reading),
                     .agendaMinutesSuggested =
                         root.at(u"agendas").at(u"minutes_are").oneOf({u"suggested"_s, u"stated"_s}) == u"suggested",
                     .outcomes = readOutcomes(root.at(u"outcomes"), reading),
                     .decision = readDecision(root.at(u"decision"), reading),
                     .categories = readCategories(root.at(u"categories"), reading),
                     .child = readChild(root.at(u"child"), reading),
                     .exclusion = readExclusion(root.at(u"exclusion"), reading),
                     .ending = readEnding(root.at(u"ending"), reading),
                     .distribution = readDistribution(root.at(u"distribution"), reading),
                     .checks = readChecks(root.at(u"checks"), reading),
                     .contents = readContents(root.at(u"contents"), reading),
                     .complaint = bothLanguages(root.at(u"complaint")),
                     .complaintRule = reading.ruleIfAny(root, u"complaint_rule"),
                     .local = {}};
}

ProcedureExamination examined(const QByteArray& json, const QString& fileName, const AgencyKinds& agencies, bool citations)
{
    const JsonReader root = JsonReader::fromBytes(json, fileName);
    if (root.problem() && root.problem()->path.isEmpty())
        return {.readable = false, .problems = root.problems(), .procedure = std::nullopt};
    Procedure procedure = readAll(root, fileName, agencies, citations);
    if (root.problem())
        return {.readable = true, .problems = root.problems(), .procedure = std::nullopt};
    return {.readable = true, .problems = {}, .procedure = std::move(procedure)};
}

} // namespace

std::variant<Procedure, ProcedureProblem> readProcedure(const QByteArray& json, const QString& fileName,
                                                        const AgencyKinds& agencies)
{
    ProcedureExamination read = examined(json, fileName, agencies, false);
    if (!read.problems.empty())
        return read.problems.front();
    return *std::move(read.procedure);
}

ProcedureExamination examineProcedure(const QByteArray& json, const QString& fileName, const AgencyKinds& agencies)
{
    return examined(json, fileName, agencies, true);
}

} // namespace cadair
