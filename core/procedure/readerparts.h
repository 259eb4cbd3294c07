#pragma once

#include "core/procedure/reader.h"

#include <QSet>

#include <initializer_list>

namespace cadair {

/// One profile while it is being read: what later parts are checked against.
struct ProcedureReading {
    const AgencyKinds& agencies;
    QSet<QString> ruleIds;
    std::vector<Timescale> timescales;
    bool citations = false; ///< whether a number that no rule gives is a slip: to a check, not to a unit that tries one out

    /// The id of a rule that this profile has.
    RuleId rule(const JsonReader& value) const;
    /// The rule under `key`, or empty where the profile names none.
    RuleId ruleIfAny(const JsonReader& object, const char16_t* key) const;
    std::vector<RuleId> rules(const JsonReader& list) const;
    AgencyKey agency(const JsonReader& value) const;
    std::set<AgencyKey> agencySet(const JsonReader& list) const;
};

/// A text in English, and in Welsh where there is one.
LocalText localText(const JsonReader& value);
/// A text that must be there in both languages.
LocalText bothLanguages(const JsonReader& value);
/// A number and its unit: `{"n": 15, "unit": "working-days"}`.
Period period(const JsonReader& value);
/// A word out of a list, empty where the key is absent.
QString wordIfAny(const JsonReader& object, const char16_t* key, const QStringList& words);
/// A list of fixed words without repetition; `mustHold`: at least one.
template <typename Enum>
std::set<Enum> wordSet(const JsonReader& list, bool mustHold)
{
    std::set<Enum> found;
    for (const JsonReader& item : list.items())
        if (!found.insert(item.word<Enum>()).second)
            item.fail(QStringLiteral("this word is given twice"));
    if (mustHold && found.empty())
        list.fail(QStringLiteral("expected at least one word"));
    return found;
}

// readerrules.cpp
std::vector<Rule> readRules(const JsonReader& list, const QSet<QString>& documents);
std::vector<SourceDocument> readDocuments(const JsonReader& list);
std::map<QString, LocalText> readGroups(const JsonReader& table, const JsonReader& ruleList,
                                        const std::vector<Rule>& rules);
std::map<QString, LocalText> readTerms(const JsonReader& table);
std::vector<Timescale> readTimescales(const JsonReader& list, const ProcedureReading& reading);

// readermeeting.cpp
QuorumRule readQuorum(const JsonReader& object, const ProcedureReading& reading);
std::vector<KeyAgencyRule> readKeyAgencies(const JsonReader& list, const ProcedureReading& reading);
InquorateRule readInquorate(const JsonReader& object, const ProcedureReading& reading);
std::map<ConferenceType, std::vector<AgendaItem>> readAgendas(const JsonReader& object,
                                                              const ProcedureReading& reading);

// readerdecision.cpp
std::vector<OutcomeChoice> readOutcomes(const JsonReader& list, const ProcedureReading& reading);
DecisionRule readDecision(const JsonReader& object, const ProcedureReading& reading);
CategoryRule readCategories(const JsonReader& object, const ProcedureReading& reading);
ChildRule readChild(const JsonReader& object, const ProcedureReading& reading);
std::vector<DistributionLine> readDistribution(const JsonReader& list, const ProcedureReading& reading);

// readerexclusion.cpp
ExclusionRule readExclusion(const JsonReader& object, const ProcedureReading& reading);
EndingRule readEnding(const JsonReader& object, const ProcedureReading& reading);

// readerchecks.cpp
std::vector<CheckLine> readChecks(const JsonReader& list, const ProcedureReading& reading);
std::vector<ContentLine> readContents(const JsonReader& list, const ProcedureReading& reading);

} // namespace cadair
