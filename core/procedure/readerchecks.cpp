#include "core/procedure/readerparts.h"
#include "core/procedure/vocabulary.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

std::vector<RuleId> atLeastOneRule(const JsonReader& list, const ProcedureReading& reading)
{
    std::vector<RuleId> rules = reading.rules(list);
    if (rules.empty())
        list.fail(u"expected at least one rule that asks for it"_s);
    return rules;
}

CheckLine readCheck(const JsonReader& entry, const ProcedureReading& reading)
{
    entry.only({u"check", u"rules", u"conferences", u"condition", u"numbers", u"words"});
    entry.at(u"check").oneOf(checkWords());
    CheckLine line{.check = entry.at(u"check").key<CheckKey>(),
                   .rules = atLeastOneRule(entry.at(u"rules"), reading),
                   .conferences = {},
                   .condition = wordIfAny(entry, u"condition", conditionWords()),
                   .numbers = {},
                   .words = {}};
    if (const auto conferences = entry.find(u"conferences"))
        line.conferences = wordSet<ConferenceType>(*conferences, true);
    if (const auto numbers = entry.find(u"numbers"))
        for (const auto& [name, number] : numbers->members())
            line.numbers.insert({name, number.integer(0, 400)});
    if (const auto words = entry.find(u"words"))
        for (const JsonReader& word : words->items())
            line.words << word.text();
    return line;
}

} // namespace

std::vector<CheckLine> readChecks(const JsonReader& list, const ProcedureReading& reading)
{
    std::vector<CheckLine> lines;
    for (const JsonReader& entry : list.items())
        lines.push_back(readCheck(entry, reading));
    return lines;
}

std::vector<ContentLine> readContents(const JsonReader& list, const ProcedureReading& reading)
{
    std::vector<ContentLine> lines;
    for (const JsonReader& entry : list.items()) {
        entry.only({u"document", u"part", u"rule", u"condition"});
        entry.at(u"document").oneOf(documentWords());
        entry.at(u"part").oneOf(partWords());
        lines.push_back({.document = entry.at(u"document").key<DocumentKey>(),
                         .part = entry.at(u"part").key<PartKey>(),
                         .rule = reading.rule(entry.at(u"rule")),
                         .condition = wordIfAny(entry, u"condition", conditionWords())});
    }
    return lines;
}

} // namespace cadair
