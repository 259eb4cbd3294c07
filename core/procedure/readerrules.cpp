#include "core/procedure/readerparts.h"
#include "core/procedure/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

QString ruleIdText(const JsonReader& value)
{
    static const QRegularExpression shape(u"^[A-Z]{3}-[A-Z]{3}-[0-9]{2,3}$"_s);
    const QString id = value.text();
    if (!shape.match(id).hasMatch())
        value.fail(u"\"%1\" is not a rule id (as in JER-QUO-03)"_s.arg(id));
    return id;
}

QString paragraphText(const JsonReader& value)
{
    static const QRegularExpression shape(u"^[0-9]+(-[0-9]+)?(, ?[0-9]+(-[0-9]+)?)*$"_s);
    const QString lines = value.text();
    if (!shape.match(lines).hasMatch())
        value.fail(u"\"%1\" is not a place in a text (as in 97-98)"_s.arg(lines));
    return lines;
}

std::set<Seat> seatSet(const JsonReader& list)
{
    return wordSet<Seat>(list, true);
}

Rule readRule(const JsonReader& entry, const QSet<QString>& documents)
{
    entry.only({u"id", u"force", u"actor", u"kind", u"moment", u"seats", u"attention", u"group", u"topic", u"document",
                u"paragraph", u"when", u"same_as", u"restored_from", u"text", u"brief"});
    Rule rule{.id = ruleIdText(entry.at(u"id")),
              .force = entry.at(u"force").word<Force>(),
              .actor = entry.at(u"actor").text(),
              .text = localText(entry.at(u"text")),
              .kind = entry.at(u"kind").word<RuleKind>(),
              .moment = entry.at(u"moment").word<Moment>(),
              .seats = seatSet(entry.at(u"seats")),
              .attention = entry.at(u"attention").word<Attention>(),
              .group = {},
              .brief = bothLanguages(entry.at(u"brief")),
              .topic = entry.at(u"topic").text(),
              .document = entry.at(u"document").string(),
              .paragraph = paragraphText(entry.at(u"paragraph")),
              .when = wordIfAny(entry, u"when", whenWords()),
              .sameAs = {},
              .restored = entry.has(u"restored_from"),
              .restoredFrom = {}};
    const auto group = entry.find(u"group");
    rule.group = group ? group->text() : rule.id; // a rule without companions is a group of its own
    if (!documents.contains(rule.document))
        entry.at(u"document").fail(u"\"%1\" is not one of this profile's documents"_s.arg(rule.document));
    if (const auto from = entry.find(u"restored_from"))
        rule.restoredFrom = from->text();
    if (const auto same = entry.find(u"same_as"))
        for (const JsonReader& item : same->items())
            rule.sameAs.push_back(ruleIdText(item));
    return rule;
}

/// One checklist line stands for the whole group, so several wordings need a heading over them.
void checkGroup(const JsonReader& ruleList, const std::vector<Rule>& rules, const QString& group)
{
    const Rule* first = nullptr;
    bool shown = false;
    bool differ = false;
    size_t last = 0;
    for (size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].group != group)
            continue;
        shown = shown || rules[i].attention == Attention::Tick || rules[i].attention == Attention::Glance;
        differ = differ || (first && first->brief != rules[i].brief);
        first = first ? first : &rules[i];
        last = i;
    }
    if (shown && differ)
        ruleList.items().at(last).fail(u"the group \"%1\" has several texts and no heading in groups"_s.arg(group));
}

/// What makes a limit a limit: whose it is, what it counts from and what has to have happened.
Timescale readLimit(const JsonReader& entry, const ProcedureReading& reading)
{
    entry.only({u"id", u"rule", u"conferences", u"anchor", u"period", u"direction", u"measured", u"document",
                u"recipients", u"soft", u"condition", u"doubt", u"initiating", u"longer", u"longer_rule", u"target",
                u"replaces", u"not_after"});
    entry.at(u"id").oneOf(timescaleWords() + documentWords());
    const Timescale timescale{.id = entry.at(u"id").key<TimescaleKey>(),
                              .rule = reading.ruleIfAny(entry, u"rule"),
                              .conferences = wordSet<ConferenceType>(entry.at(u"conferences"), true),
                              .anchor = entry.at(u"anchor").key<EventKey>(),
                              .period = std::nullopt,
                              .direction = entry.at(u"direction").word<PeriodDirection>(),
                              .measured = entry.at(u"measured").key<EventKey>(),
                              .document = std::nullopt,
                              .recipients = wordIfAny(entry, u"recipients", audienceWords()),
                              .soft = false,
                              .condition = wordIfAny(entry, u"condition", conditionWords()),
                              .doubt = {},
                              .initiating = false,
                              .longer = std::nullopt,
                              .longerRule = {},
                              .target = false,
                              .replaces = {},
                              .notAfter = std::nullopt};
    entry.at(u"anchor").oneOf(eventWords());
    entry.at(u"measured").oneOf(eventWords());
    return timescale;
}

/// How the text qualifies it: softer, longer with a reason, in place of another, or in doubt.
void readQualities(Timescale& timescale, const JsonReader& entry, const ProcedureReading& reading)
{
    if (const auto given = entry.find(u"period"))
        timescale.period = period(*given);
    if (const auto document = entry.find(u"document")) {
        document->oneOf(documentWords());
        timescale.document = document->key<DocumentKey>();
    }
    if (const auto soft = entry.find(u"soft"))
        timescale.soft = soft->boolean();
    if (const auto doubt = entry.find(u"doubt"))
        timescale.doubt = bothLanguages(*doubt);
    if (const auto initiating = entry.find(u"initiating"))
        timescale.initiating = initiating->boolean();
    if (const auto longer = entry.find(u"longer")) {
        timescale.longer = period(*longer);
        timescale.longerRule = reading.rule(entry.at(u"longer_rule"));
    }
    if (const auto target = entry.find(u"target"))
        timescale.target = target->boolean();
    timescale.replaces = reading.ruleIfAny(entry, u"replaces");
    if (const auto notAfter = entry.find(u"not_after")) {
        notAfter->oneOf(eventWords());
        timescale.notAfter = notAfter->key<EventKey>();
    }
}

/// What a limit cannot be without: the rule that gives its number, and what it is that has to be sent or received.
void checkLimit(const Timescale& timescale, const JsonReader& entry, const ProcedureReading& reading)
{
    if (reading.citations && timescale.period && timescale.rule.isEmpty())
        entry.at(u"rule").fail(u"a number is given, and no rule that gives it"_s);
    const QString measured = timescale.measured.text();
    if (!timescale.document && (measured == u"sent" || measured == u"received"))
        entry.at(u"document").fail(u"something is to be %1, and no document is named"_s.arg(measured));
}

/// The rules are in English, or in both languages throughout: in a profile that is in Welsh, one that is not is a slip.
void checkWelsh(const std::vector<JsonReader>& entries, const std::vector<Rule>& rules)
{
    const auto inWelsh =
        std::count_if(rules.begin(), rules.end(), [](const Rule& rule) { return !rule.text.cy.isEmpty(); });
    if (2 * static_cast<size_t>(inWelsh) <= rules.size())
        return;
    for (size_t i = 0; i < rules.size(); ++i)
        if (rules[i].text.cy.isEmpty())
            entries[i].at(u"text").at(u"cy"); // names it as missing
}

} // namespace

std::vector<SourceDocument> readDocuments(const JsonReader& list)
{
    std::vector<SourceDocument> documents;
    QSet<QString> keys;
    for (const JsonReader& entry : list.items()) {
        entry.only({u"key", u"title", u"edition"});
        documents.push_back({.key = entry.at(u"key").text(),
                             .title = localText(entry.at(u"title")),
                             .edition = entry.at(u"edition").string()});
        if (keys.contains(documents.back().key))
            entry.at(u"key").fail(u"\"%1\" is given twice"_s.arg(documents.back().key));
        keys.insert(documents.back().key);
    }
    if (documents.empty())
        list.fail(u"expected at least one published text"_s);
    return documents;
}

std::vector<Rule> readRules(const JsonReader& list, const QSet<QString>& documents)
{
    std::vector<Rule> rules;
    QSet<QString> ids;
    const std::vector<JsonReader> entries = list.items();
    for (const JsonReader& entry : entries) {
        rules.push_back(readRule(entry, documents));
        if (ids.contains(rules.back().id) && !rules.back().id.isEmpty())
            entry.at(u"id").fail(u"\"%1\" is given twice"_s.arg(rules.back().id));
        ids.insert(rules.back().id);
    }
    if (rules.empty())
        list.fail(u"expected at least one rule"_s);
    checkWelsh(entries, rules);
    for (size_t i = 0; i < rules.size(); ++i)
        for (const RuleId& same : rules[i].sameAs)
            if (!ids.contains(same) || same == rules[i].id)
                entries[i].at(u"same_as").fail(u"\"%1\" is not another rule of this profile"_s.arg(same));
    return rules;
}

std::map<QString, LocalText> readGroups(const JsonReader& table, const JsonReader& ruleList,
                                        const std::vector<Rule>& rules)
{
    QSet<QString> used;
    for (const Rule& rule : rules)
        used.insert(rule.group);
    std::map<QString, LocalText> groups;
    for (const auto& [group, heading] : table.members()) {
        if (!rules.empty() && !used.contains(group)) // without any rule it is the list of rules that is wrong
            heading.fail(u"no rule is in the group \"%1\""_s.arg(group));
        groups.insert({group, bothLanguages(heading)});
    }
    for (const QString& group : used)
        if (groups.find(group) == groups.end())
            checkGroup(ruleList, rules, group);
    return groups;
}

std::map<QString, LocalText> readTerms(const JsonReader& table)
{
    std::map<QString, LocalText> terms;
    const QStringList known = termWords();
    for (const auto& [key, text] : table.members()) {
        if (!known.contains(key))
            text.fail(u"unknown term; known here: %1"_s.arg(known.join(u", "_s)));
        terms.insert({key, bothLanguages(text)});
    }
    for (const QString& key : known)
        if (terms.find(key) == terms.end())
            table.fail(u"the term \"%1\" is missing"_s.arg(key));
    return terms;
}

std::vector<Timescale> readTimescales(const JsonReader& list, const ProcedureReading& reading)
{
    std::vector<Timescale> timescales;
    for (const JsonReader& entry : list.items()) {
        timescales.push_back(readLimit(entry, reading));
        readQualities(timescales.back(), entry, reading);
        checkLimit(timescales.back(), entry, reading);
    }
    return timescales;
}

} // namespace cadair
