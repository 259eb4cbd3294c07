#include "core/procedure/honoured.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// The ways found so far, none twice.
class Ways final {
public:
    void add(HonouredKind kind, const QString& name)
    {
        const Honoured way{kind, name};
        if (std::find(m_found.begin(), m_found.end(), way) == m_found.end())
            m_found.push_back(way);
    }
    std::vector<Honoured> strongestFirst() &&
    {
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Honoured& a, const Honoured& b) { return a.kind < b.kind; });
        return std::move(m_found);
    }
    bool empty() const { return m_found.empty(); }

private:
    std::vector<Honoured> m_found;
};

bool holds(const std::vector<RuleId>& rules, const RuleId& rule)
{
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

template <typename KeyType>
void append(std::vector<RuleId>& rules, const std::map<KeyType, RuleId>& table)
{
    for (const auto& [key, rule] : table)
        rules.push_back(rule);
}

// What each file of core/rules goes by. A test walks the profiles as they are written and finds every rule they name, so a
// field that is added to a profile and forgotten here is found there.

std::vector<RuleId> quorumRules(const QuorumRule& quorum)
{
    return {quorum.rule, quorum.leadRule, quorum.othersRule, quorum.contactRule, quorum.notCountedRule};
}

std::vector<RuleId> keyAgencyRules(const Procedure& procedure)
{
    std::vector<RuleId> rules;
    for (const KeyAgencyRule& each : procedure.keyAgencies)
        rules.push_back(each.rule);
    return rules;
}

std::vector<RuleId> inquorateRules(const InquorateRule& inquorate)
{
    std::vector<RuleId> rules{inquorate.rule, inquorate.proceedRule, inquorate.newDateRule, inquorate.secondInRowRule,
                              inquorate.endPlanRule};
    for (const InquorateGround& ground : inquorate.grounds)
        rules.push_back(ground.rule);
    append(rules, inquorate.mustIfNotHeld);
    append(rules, inquorate.mustIfHeld);
    return rules;
}

std::vector<RuleId> decisionRules(const Procedure& procedure)
{
    const DecisionRule& decision = procedure.decision;
    const CategoryRule& categories = procedure.categories;
    std::vector<RuleId> rules{decision.rule,   decision.chairSettlesRule, decision.updatedAssessmentRule,
                              categories.rule, categories.oneOnlyRule,    categories.exploitationNeglectRule};
    for (const OutcomeChoice& choice : procedure.outcomes)
        rules.push_back(choice.rule);
    return rules;
}

std::vector<RuleId> childRules(const ChildRule& child)
{
    std::vector<RuleId> rules = child.questions;
    rules.insert(rules.end(), {child.underAgeRule, child.fromAgeRule, child.refusalRule});
    return rules;
}

std::vector<RuleId> exclusionRules(const ExclusionRule& exclusion)
{
    std::vector<RuleId> rules{exclusion.rule,
                              exclusion.requestRule,
                              exclusion.evidenceRule,
                              exclusion.partRecordByRightRule,
                              exclusion.partRecordChoiceRule,
                              exclusion.wholeRecordRule,
                              exclusion.askedToLeaveRule,
                              exclusion.policeLeaveRule,
                              exclusion.notCarriedOverRule,
                              exclusion.finalRule,
                              exclusion.periodRule};
    for (const ExclusionGround& ground : exclusion.grounds)
        rules.push_back(ground.rule);
    append(rules, exclusion.letterMustHold);
    append(rules, exclusion.entitled);
    return rules;
}

std::vector<RuleId> endingRules(const EndingRule& ending)
{
    std::vector<RuleId> rules{ending.rule, ending.withoutReviewRule, ending.consultationRule, ending.recordRule,
                              ending.notifyRule};
    for (const EndingLine& line : ending.withoutReview)
        rules.push_back(line.rule);
    return rules;
}

void addLimits(Ways& ways, const RuleId& rule, const Procedure& procedure)
{
    for (const Timescale& limit : procedure.timescales)
        if (limit.rule == rule || limit.longerRule == rule || limit.replaces == rule)
            ways.add(HonouredKind::Limit, limit.id.text());
}

void addFunctions(Ways& ways, const RuleId& rule, const Procedure& procedure)
{
    const auto by = [&](const std::vector<RuleId>& rules, const QString& file) {
        if (holds(rules, rule))
            ways.add(HonouredKind::Function, file);
    };
    by(quorumRules(procedure.quorum), u"quorum"_s);
    by(keyAgencyRules(procedure), u"keyagencies"_s);
    by(inquorateRules(procedure.inquorate), u"inquorate"_s);
    by(decisionRules(procedure), u"decision"_s);
    by(childRules(procedure.child), u"childpart"_s);
    by(exclusionRules(procedure.exclusion), u"exclusion"_s);
    by(endingRules(procedure.ending), u"ending"_s);
}

void addLines(Ways& ways, const RuleId& rule, const Procedure& procedure)
{
    for (const CheckLine& line : procedure.checks)
        if (holds(line.rules, rule))
            ways.add(HonouredKind::Check, line.check.text());
    for (const ContentLine& line : procedure.contents)
        if (line.rule == rule)
            ways.add(HonouredKind::Content, line.document.text() + u'/' + line.part.text());
    if (procedure.complaintRule == rule) // every decision letter states it, in this profile's words
        ways.add(HonouredKind::Content, u"decision-letter/complaints"_s);
    for (const DistributionLine& line : procedure.distribution)
        if (line.rule == rule)
            ways.add(HonouredKind::Copy, line.document.text());
    for (const auto& [type, items] : procedure.agendas)
        for (const AgendaItem& item : items)
            if (holds(item.rules, rule))
                ways.add(HonouredKind::Agenda, item.key.text());
}

} // namespace

QString Honoured::text() const
{
    return wordOf(kind) + u':' + name;
}

std::vector<Honoured> honouredBy(const Rule& rule, const Procedure& procedure)
{
    Ways ways;
    std::vector<RuleId> said{rule.id}; // what says a rule again is honoured by what honours it
    said.insert(said.end(), rule.sameAs.begin(), rule.sameAs.end());
    for (const RuleId& each : said) {
        addLimits(ways, each, procedure);
        addFunctions(ways, each, procedure);
        addLines(ways, each, procedure);
    }
    if (rule.attention == Attention::Tick || rule.attention == Attention::Glance)
        ways.add(HonouredKind::Checklist, rule.group);
    if (ways.empty())
        ways.add(HonouredKind::Browser, rule.topic);
    return std::move(ways).strongestFirst();
}

} // namespace cadair
