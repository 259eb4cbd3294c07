#include "core/rules/childrenof.h"

#include "core/rules/representation.h"

#include <algorithm>
#include <map>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

using CoreGroup = std::vector<const Participant*>;

CoreGroup coreGroupOf(const CheckFacts& facts)
{
    CoreGroup group;
    for (const Participant& person : facts.file.participants)
        if (person.coreGroup)
            group.push_back(&person);
    return group;
}

template <typename Matches>
bool anyMember(const CheckFacts& facts, Matches matches)
{
    const CoreGroup group = coreGroupOf(facts);
    return std::any_of(group.begin(), group.end(), [&](const Participant* person) { return matches(*person); });
}

bool isSocialCare(const CheckFacts& facts, const Participant& person)
{
    return agencyOf(facts.file, person) == facts.procedure.quorum.lead;
}

bool firstCoreGroupFixed(const CheckFacts& facts)
{
    return std::any_of(facts.file.events.begin(), facts.file.events.end(),
                       [](const CaseEvent& event) { return event.event.text() == u"first-core-group"; });
}

bool isWritten(const QString& text)
{
    return !text.trimmed().isEmpty();
}

/// What is named for a child before the meeting closes, by the word a profile asks for it.
using Named = bool (*)(const CheckFacts& facts, const ChildPlan& plan);

const std::map<QString, Named>& nameable()
{
    static const std::map<QString, Named> all{
        {u"plan"_s,
         [](const CheckFacts&, const ChildPlan& plan) { return !plan.outcomes.empty() || !plan.actions.empty(); }},
        {u"lead-social-worker"_s, [](const CheckFacts&, const ChildPlan& plan) { return plan.lead.has_value(); }},
        {u"lead-qualified"_s, [](const CheckFacts&, const ChildPlan& plan) { return plan.leadQualified.has_value(); }},
        {u"core-group"_s, [](const CheckFacts& facts, const ChildPlan&) { return !coreGroupOf(facts).empty(); }},
        {u"first-core-group"_s, [](const CheckFacts& facts, const ChildPlan&) { return firstCoreGroupFixed(facts); }},
        {u"later-core-groups"_s, [](const CheckFacts&, const ChildPlan& plan) { return isWritten(plan.laterCoreGroups); }},
        {u"review-date"_s, [](const CheckFacts& facts, const ChildPlan&) { return facts.dossier.reviewing.date.has_value(); }},
        {u"contingency"_s, [](const CheckFacts&, const ChildPlan& plan) { return isWritten(plan.contingency); }},
        {u"risks"_s, [](const CheckFacts&, const ChildPlan& plan) { return !plan.risks.isEmpty(); }},
        {u"changes"_s, [](const CheckFacts&, const ChildPlan& plan) { return isWritten(plan.changes); }},
        {u"birth-told-by"_s, [](const CheckFacts&, const ChildPlan& plan) { return isWritten(plan.birthToldBy); }},
        {u"birth-steps"_s, [](const CheckFacts&, const ChildPlan& plan) { return isWritten(plan.birthSteps); }},
    };
    return all;
}

/// Who is named lead, and yet cannot be: somebody of another agency, or without the qualification.
void objectToLead(const CheckLine& line, const CheckFacts& facts, const Subject& subject, std::vector<Reason>& open)
{
    const ChildPlan& plan = planOf(facts, subject.child.id);
    const Participant* lead = plan.lead ? facts.file.participant(*plan.lead) : nullptr;
    if (line.words.contains(u"lead-social-worker"_s) && lead && !isSocialCare(facts, *lead))
        open.push_back(about(subject, against(line, u"other-agency"_s)));
    if (line.words.contains(u"lead-qualified"_s) && plan.leadQualified == false)
        open.push_back(about(subject, against(line, u"not-qualified"_s)));
}

/// A plan is decided only with what the line's words ask for; a plan nobody leads protects nobody.
Verdict planNames(const CheckLine& line, const CheckFacts& facts)
{
    const auto children = childrenWithPlan(facts);
    std::vector<Reason> open;
    for (const Subject* subject : children) {
        const ChildPlan& plan = planOf(facts, subject->child.id);
        for (const QString& word : line.words)
            if (const auto named = nameable().find(word); named == nameable().end() || !named->second(facts, plan))
                open.push_back(about(*subject, missing(line, word)));
        objectToLead(line, facts, *subject, open);
    }
    return children.empty() ? nothingToCheck() : judged(line, facts, std::move(open));
}

bool isLeadOf(const CheckFacts& facts, const Participant& person)
{
    return std::any_of(facts.dossier.plans.begin(), facts.dossier.plans.end(),
                       [&](const auto& plan) { return plan.second.lead == person.id; });
}

/// A child who could be in the group either is, or it was considered and found not right for that child.
bool childrenConsidered(const CheckFacts& facts)
{
    const auto children = childrenWithPlan(facts);
    return std::all_of(children.begin(), children.end(), [&](const Subject* subject) {
        return !subject->child.born || planOf(facts, subject->child.id).childInGroup == false
               || anyMember(facts, [&](const Participant& person) { return person.child == subject->child.id; });
    });
}

bool groupHolds(const CheckFacts& facts, const QString& who)
{
    if (who == u"lead-social-worker")
        return anyMember(facts, [&](const Participant& person) { return isLeadOf(facts, person); });
    if (who == u"first-line-manager")
        return anyMember(facts, [&](const Participant& person) {
            return isSocialCare(facts, person) && roleOf(facts.file, person) == RoleWord::TeamManager;
        });
    if (who == u"family")
        return anyMember(facts, isOfFamily);
    if (who == u"beyond-social-care")
        return anyMember(facts, [&](const Participant& person) { return isPractitioner(person) && !isSocialCare(facts, person); });
    return who == u"child" && childrenConsidered(facts);
}

/// Who belongs to the core group, by the line's words. Without any group `plan-names` already says so.
Verdict coreGroupMembers(const CheckLine& line, const CheckFacts& facts)
{
    if (childrenWithPlan(facts).empty() || coreGroupOf(facts).empty())
        return nothingToCheck();
    std::vector<Reason> open;
    for (const QString& who : line.words)
        if (!groupHolds(facts, who))
            open.push_back(missing(line, who));
    return judged(line, facts, std::move(open));
}

/// The practitioners of the group work with the family themselves.
Verdict coreGroupDirect(const CheckLine& line, const CheckFacts& facts)
{
    if (childrenWithPlan(facts).empty() || coreGroupOf(facts).empty())
        return nothingToCheck();
    std::vector<Reason> open;
    for (const Participant* person : coreGroupOf(facts)) {
        const bool direct = std::any_of(facts.file.subjects.begin(), facts.file.subjects.end(), [&](const Subject& subject) {
            return bringsContact(facts.file, *person, subject.child.id);
        });
        if (!isPractitioner(*person) || direct)
            continue;
        Reason reason = against(line, u"no-direct-work"_s);
        reason.person = person->id;
        open.push_back(std::move(reason));
    }
    return judged(line, facts, std::move(open));
}

/// Seeing the child more or less often than is usual here needs a reason.
Verdict visitInterval(const CheckLine& line, const CheckFacts& facts)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Subject* subject : childrenWithPlan(facts)) {
        const ChildPlan& plan = planOf(facts, subject->child.id);
        if (!plan.visitDays || plan.visitDays == numberOf(line, u"days"_s))
            continue;
        any = true;
        if (!isWritten(plan.visitReason))
            open.push_back(about(*subject, missing(line, u"reason"_s)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

} // namespace

std::vector<Check> planDecisionChecks()
{
    return {{u"plan-names", planNames},
            {u"core-group-members", coreGroupMembers},
            {u"core-group-direct-work", coreGroupDirect},
            {u"visit-interval-reason", visitInterval}};
}

} // namespace cadair
