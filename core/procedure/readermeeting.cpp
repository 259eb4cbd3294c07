#include "core/procedure/readerparts.h"
#include "core/procedure/vocabulary.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

const QStringList transferAttendance{u"originating-social-worker"_s, u"originating-manager"_s,
                                     u"receiving-social-worker"_s, u"receiving-manager"_s};

KeyAgency readKeyAgency(const JsonReader& entry, const ProcedureReading& reading)
{
    entry.only({u"word", u"any_of", u"role", u"authority"});
    KeyAgency agency{.word = entry.at(u"word").text(),
                     .anyOf = reading.agencySet(entry.at(u"any_of")),
                     .role = wordIfAny(entry, u"role", {u"social-worker"_s, u"team-manager"_s}),
                     .authority = wordIfAny(entry, u"authority", {u"originating"_s, u"receiving"_s})};
    if (agency.anyOf.empty())
        entry.at(u"any_of").fail(u"expected at least one agency kind"_s);
    const bool sector =
        SectorKey::parse(agency.word) && agency.anyOf == reading.agencies.inSector(*SectorKey::parse(agency.word));
    const bool kind = reading.agencies.contains(agency.word);
    if (!sector && !kind && !transferAttendance.contains(agency.word))
        entry.at(u"word").fail(
            u"\"%1\" is not an agency kind, a whole sector or a part at a transfer"_s.arg(agency.word));
    return agency;
}

InquorateGround readGround(const JsonReader& entry, const ProcedureReading& reading)
{
    entry.only({u"ground", u"rule", u"text", u"fewer_agencies_than"});
    entry.at(u"ground").oneOf(inquorateGroundWords());
    InquorateGround ground{.ground = entry.at(u"ground").key<GroundKey>(),
                           .rule = reading.rule(entry.at(u"rule")),
                           .text = bothLanguages(entry.at(u"text")),
                           .fewerAgenciesThan = std::nullopt};
    if (const auto fewer = entry.find(u"fewer_agencies_than"))
        ground.fewerAgenciesThan = fewer->integer(1, 9);
    return ground;
}

/// Duty word → rule. A duty that no rule speaks of (it follows from having met in vain) has an empty text.
std::map<QString, RuleId> readDuties(const JsonReader& table, const QStringList& words, const ProcedureReading& reading)
{
    std::map<QString, RuleId> duties;
    for (const auto& [word, rule] : table.members()) {
        if (!words.contains(word))
            rule.fail(u"\"%1\" is not one of %2"_s.arg(word, words.join(u", "_s)));
        duties.insert({word, rule.string().isEmpty() ? RuleId() : reading.rule(rule)});
    }
    return duties;
}

std::vector<AgendaItem> readAgenda(const JsonReader& list, const ProcedureReading& reading)
{
    std::vector<AgendaItem> items;
    std::set<AgendaKey> keys;
    for (const JsonReader& entry : list.items()) {
        entry.only({u"key", u"title", u"minutes", u"phase", u"rules"});
        items.push_back({.key = entry.at(u"key").key<AgendaKey>(),
                         .title = bothLanguages(entry.at(u"title")),
                         .plannedMinutes = entry.at(u"minutes").integer(1, 240),
                         .phase = entry.at(u"phase").oneOf(phaseWords()),
                         .rules = reading.rules(entry.at(u"rules"))});
        if (!keys.insert(items.back().key).second)
            entry.at(u"key").fail(u"\"%1\" is given twice"_s.arg(items.back().key.text()));
    }
    if (items.empty())
        list.fail(u"expected at least one item"_s);
    return items;
}

} // namespace

QuorumRule readQuorum(const JsonReader& object, const ProcedureReading& reading)
{
    object.only({u"rule", u"lead", u"lead_rule", u"others", u"others_rule", u"contact_rule", u"not_counted_rule",
                 u"one_group"});
    QuorumRule quorum{.rule = reading.ruleIfAny(object, u"rule"),
                      .lead = reading.agency(object.at(u"lead")),
                      .leadRule = reading.ruleIfAny(object, u"lead_rule"),
                      .others = std::nullopt,
                      .othersRule = reading.ruleIfAny(object, u"others_rule"),
                      .contactRule = reading.ruleIfAny(object, u"contact_rule"),
                      .notCountedRule = reading.ruleIfAny(object, u"not_counted_rule"),
                      .oneGroup = {}};
    if (const auto others = object.find(u"others")) {
        quorum.others = others->integer(0, 20);
        if (quorum.rule.isEmpty())
            object.at(u"rule").fail(u"a stated quorum names the rule that states it"_s);
    }
    if (const auto groups = object.find(u"one_group"))
        for (const JsonReader& group : groups->items())
            quorum.oneGroup.push_back(reading.agencySet(group));
    return quorum;
}

std::vector<KeyAgencyRule> readKeyAgencies(const JsonReader& list, const ProcedureReading& reading)
{
    std::vector<KeyAgencyRule> rules;
    for (const JsonReader& entry : list.items()) {
        entry.only({u"rule", u"conferences", u"condition", u"agencies", u"also_named_by_chair"});
        KeyAgencyRule rule{.rule = reading.rule(entry.at(u"rule")),
                           .conferences = wordSet<ConferenceType>(entry.at(u"conferences"), true),
                           .condition = wordIfAny(entry, u"condition", conditionWords()),
                           .agencies = {},
                           .alsoNamedByChair = false};
        for (const JsonReader& agency : entry.at(u"agencies").items())
            rule.agencies.push_back(readKeyAgency(agency, reading));
        if (const auto also = entry.find(u"also_named_by_chair"))
            rule.alsoNamedByChair = also->boolean();
        if (rule.agencies.empty() && !rule.alsoNamedByChair)
            entry.at(u"agencies").fail(u"expected at least one agency"_s);
        rules.push_back(std::move(rule));
    }
    return rules;
}

InquorateRule readInquorate(const JsonReader& object, const ProcedureReading& reading)
{
    object.only({u"rule", u"may_proceed", u"proceed_rule", u"grounds", u"reason_required", u"must_if_not_held",
                 u"must_if_held", u"new_date_within", u"new_date_rule", u"second_in_row_refused", u"second_in_row_rule",
                 u"end_plan_refused", u"end_plan_rule"});
    InquorateRule rule{.rule = reading.ruleIfAny(object, u"rule"),
                       .proceedRule = reading.ruleIfAny(object, u"proceed_rule"),
                       .mayProceed = object.at(u"may_proceed").boolean(),
                       .grounds = {},
                       .reasonRequired = object.at(u"reason_required").boolean(),
                       .mustIfNotHeld = readDuties(object.at(u"must_if_not_held"), dutiesIfNotHeld(), reading),
                       .mustIfHeld = readDuties(object.at(u"must_if_held"), dutiesIfHeld(), reading),
                       .newDateWithin = std::nullopt,
                       .newDateRule = reading.ruleIfAny(object, u"new_date_rule"),
                       .secondInRowRefused = object.at(u"second_in_row_refused").boolean(),
                       .secondInRowRule = reading.ruleIfAny(object, u"second_in_row_rule"),
                       .endPlanRefused = object.at(u"end_plan_refused").boolean(),
                       .endPlanRule = reading.ruleIfAny(object, u"end_plan_rule")};
    for (const JsonReader& ground : object.at(u"grounds").items())
        rule.grounds.push_back(readGround(ground, reading));
    if (!rule.grounds.empty() && !rule.mayProceed)
        object.at(u"grounds").fail(u"grounds for going on, where may_proceed is false"_s);
    if (const auto within = object.find(u"new_date_within")) {
        rule.newDateWithin = period(*within);
        if (rule.newDateRule.isEmpty())
            object.at(u"new_date_rule").fail(u"a number is given, and no rule that gives it"_s);
    }
    if (rule.secondInRowRefused && rule.secondInRowRule.isEmpty())
        object.at(u"second_in_row_rule").fail(u"something is refused, and no rule refuses it"_s);
    if (rule.endPlanRefused && rule.endPlanRule.isEmpty())
        object.at(u"end_plan_rule").fail(u"something is refused, and no rule refuses it"_s);
    return rule;
}

std::map<ConferenceType, std::vector<AgendaItem>> readAgendas(const JsonReader& object, const ProcedureReading& reading)
{
    object.only({u"minutes_are", u"initial", u"pre-birth", u"review", u"transfer-in"});
    std::map<ConferenceType, std::vector<AgendaItem>> agendas;
    for (const Word<ConferenceType>& type : wordsOf(ConferenceType{})) {
        JsonReader agenda = object.at(type.word);
        if (agenda.isString()) { // "transfer-in": "initial": held with the same agenda
            const QString same = agenda.oneOf({u"initial"_s, u"pre-birth"_s, u"review"_s, u"transfer-in"_s});
            const JsonReader other = object.at(reinterpret_cast<const char16_t*>(same.utf16()));
            if (other.isString())
                agenda.fail(u"\"%1\" has no agenda of its own"_s.arg(same));
            agenda = other;
        }
        agendas.insert({type.value, readAgenda(agenda, reading)});
    }
    return agendas;
}

} // namespace cadair
