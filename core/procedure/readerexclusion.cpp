#include "core/procedure/readerparts.h"
#include "core/procedure/vocabulary.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool yesIfAny(const JsonReader& object, const char16_t* key)
{
    const auto found = object.find(key);
    return found && found->boolean();
}

ExclusionGround readGround(const JsonReader& entry, const ProcedureReading& reading)
{
    entry.only({u"ground", u"rule", u"text", u"only_during", u"only_while_child_present"});
    entry.at(u"ground").oneOf(exclusionGroundWords());
    return {.ground = entry.at(u"ground").key<GroundKey>(),
            .rule = reading.rule(entry.at(u"rule")),
            .text = bothLanguages(entry.at(u"text")),
            .onlyDuring = yesIfAny(entry, u"only_during"),
            .onlyWhileChildPresent = yesIfAny(entry, u"only_while_child_present")};
}

template <typename KeyType>
std::map<KeyType, RuleId> readTable(const JsonReader& object, const char16_t* key, const QStringList& words,
                                    const ProcedureReading& reading)
{
    std::map<KeyType, RuleId> table;
    const auto given = object.find(key);
    if (!given)
        return table;
    for (const auto& [word, rule] : given->members()) {
        const auto parsed = KeyType::parse(word);
        if (!words.contains(word) || !parsed)
            rule.fail(u"\"%1\" is not one of %2"_s.arg(word, words.join(u", "_s)));
        else
            table.insert({*parsed, reading.rule(rule)});
    }
    return table;
}

} // namespace

ExclusionRule readExclusion(const JsonReader& object, const ProcedureReading& reading)
{
    object.only({u"stated", u"rule", u"grounds", u"request_rule", u"evidence_rule", u"letter_must_hold", u"entitled",
                 u"part_record_by_right_rule", u"part_record_choice_rule", u"whole_record_rule", u"asked_to_leave_rule",
                 u"police_leave_rule", u"not_carried_over_rule", u"final_rule", u"period_rule"});
    ExclusionRule rule{.stated = object.at(u"stated").boolean(),
                       .rule = reading.ruleIfAny(object, u"rule"),
                       .grounds = {},
                       .requestRule = reading.ruleIfAny(object, u"request_rule"),
                       .evidenceRule = reading.ruleIfAny(object, u"evidence_rule"),
                       .letterMustHold = readTable<PartKey>(object, u"letter_must_hold",
                                                            {u"views"_s, u"outcome"_s, u"complaints"_s}, reading),
                       .entitled = readTable<DocumentKey>(object, u"entitled", documentWords(), reading),
                       .partRecordByRightRule = reading.ruleIfAny(object, u"part_record_by_right_rule"),
                       .partRecordChoiceRule = reading.ruleIfAny(object, u"part_record_choice_rule"),
                       .wholeRecordRule = reading.ruleIfAny(object, u"whole_record_rule"),
                       .askedToLeaveRule = reading.ruleIfAny(object, u"asked_to_leave_rule"),
                       .policeLeaveRule = reading.ruleIfAny(object, u"police_leave_rule"),
                       .notCarriedOverRule = reading.ruleIfAny(object, u"not_carried_over_rule"),
                       .finalRule = reading.ruleIfAny(object, u"final_rule"),
                       .periodRule = reading.ruleIfAny(object, u"period_rule")};
    std::set<GroundKey> given;
    if (const auto grounds = object.find(u"grounds"))
        for (const JsonReader& entry : grounds->items()) {
            rule.grounds.push_back(readGround(entry, reading));
            if (!given.insert(rule.grounds.back().ground).second)
                entry.at(u"ground").fail(u"this ground is given twice"_s);
        }
    if (rule.stated && rule.rule.isEmpty())
        object.at(u"rule").fail(u"criteria are stated, and no rule states them"_s);
    if (rule.stated && rule.grounds.empty())
        object.at(u"grounds").fail(u"expected at least one ground, where criteria are stated"_s);
    if (!rule.stated && !rule.grounds.empty())
        object.at(u"grounds").fail(u"grounds are given, where stated is false"_s);
    return rule;
}

EndingRule readEnding(const JsonReader& object, const ProcedureReading& reading)
{
    object.only({u"rule", u"without_review_rule", u"without_review", u"consultation_rule", u"record_rule", u"notify_rule"});
    EndingRule rule{.rule = reading.rule(object.at(u"rule")),
                    .withoutReviewRule = reading.ruleIfAny(object, u"without_review_rule"),
                    .withoutReview = {},
                    .consultationRule = reading.ruleIfAny(object, u"consultation_rule"),
                    .recordRule = reading.ruleIfAny(object, u"record_rule"),
                    .notifyRule = reading.ruleIfAny(object, u"notify_rule")};
    if (const auto grounds = object.find(u"without_review"))
        for (const JsonReader& entry : grounds->items()) {
            entry.only({u"ground", u"rule", u"acceptance"});
            entry.at(u"ground").oneOf(endingGroundWords());
            rule.withoutReview.push_back({.ground = entry.at(u"ground").key<GroundKey>(),
                                          .rule = reading.rule(entry.at(u"rule")),
                                          .acceptance = yesIfAny(entry, u"acceptance")});
        }
    if (!rule.withoutReview.empty() && rule.withoutReviewRule.isEmpty())
        object.at(u"without_review_rule").fail(u"a plan may end without a review, and no rule says so"_s);
    return rule;
}

} // namespace cadair
