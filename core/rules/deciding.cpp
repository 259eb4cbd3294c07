#include "core/rules/childrenof.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool isWritten(const QString& text)
{
    return !text.trimmed().isEmpty();
}

/// The question is put for each child and answered with reasons: what is likely for one says nothing of another.
Verdict thresholdAnswered(const CheckLine& line, const CheckFacts& facts)
{
    if (!hasBegun(facts))
        return nothingToCheck();
    std::vector<Reason> open;
    for (const Subject* subject : livingSubjects(facts.file)) {
        const Weighing& weighed = weighingOf(facts, subject->child.id);
        if (!weighed.harm)
            open.push_back(about(*subject, missing(line, u"answer"_s)));
        else if (!isWritten(weighed.reasons))
            open.push_back(about(*subject, missing(line, u"reasons"_s)));
    }
    return judged(line, facts, std::move(open));
}

/// Where harm is found or likely, on which of the place's limbs that rests (the line's words).
Verdict harmLimb(const CheckLine& line, const CheckFacts& facts)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Subject* subject : livingSubjects(facts.file)) {
        const Weighing& weighed = weighingOf(facts, subject->child.id);
        if (weighed.harm != true)
            continue;
        any = true;
        const bool named = std::any_of(line.words.begin(), line.words.end(),
                                       [&](const QString& limb) { return weighed.limbs.contains(limb); });
        if (!named)
            open.push_back(about(*subject, missing(line, u"limb"_s)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

/// The outcome follows from the answer. The line's word says which contradiction the rule forbids: harm without a plan,
/// or a plan without harm.
Verdict harmAndOutcome(const CheckLine& line, const CheckFacts& facts)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Subject* subject : livingSubjects(facts.file)) {
        const std::optional<bool> harm = weighingOf(facts, subject->child.id).harm;
        if (!harm || !subject->outcome)
            continue;
        any = true;
        const bool plan = *subject->outcome == OutcomeKind::StartPlan || *subject->outcome == OutcomeKind::ContinuePlan;
        const QString found = *harm && !plan ? u"harm-without-plan"_s : !*harm && plan ? u"plan-without-harm"_s : QString();
        if (line.words.contains(found))
            open.push_back(about(*subject, against(line, found)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

/// Every child is decided about, and apart: one decided child does not settle the next.
Verdict eachChild(const CheckLine& line, const CheckFacts& facts)
{
    const auto children = livingSubjects(facts.file);
    const bool someDecided = std::any_of(children.begin(), children.end(),
                                         [](const Subject* subject) { return subject->outcome.has_value(); });
    if (!someDecided && !facts.file.conference.endedAt)
        return nothingToCheck();
    std::vector<Reason> open;
    for (const Subject* subject : children)
        if (!subject->outcome)
            open.push_back(about(*subject, missing(line, u"decision"_s)));
    return judged(line, facts, std::move(open));
}

Verdict recommendations(const CheckLine& line, const CheckFacts& facts)
{
    std::vector<Reason> open;
    const auto decided = childrenDecided(
        facts, {OutcomeKind::StartPlan, OutcomeKind::ContinuePlan, OutcomeKind::EndPlan, OutcomeKind::NoPlan});
    for (const Subject* subject : decided)
        if (!isWritten(weighingOf(facts, subject->child.id).recommendations))
            open.push_back(about(*subject, missing(line, u"recommendations"_s)));
    return decided.empty() ? nothingToCheck() : judged(line, facts, std::move(open));
}

/// At least one of the line's ways of helping, or the reason why there is none.
Verdict helpChosen(const CheckLine& line, const CheckFacts& facts, OutcomeKind outcome)
{
    std::vector<Reason> open;
    const auto children = childrenDecided(facts, {outcome});
    for (const Subject* subject : children) {
        const Weighing& weighed = weighingOf(facts, subject->child.id);
        const bool chosen = line.words.isEmpty() ? !weighed.support.empty()
                                                 : std::any_of(line.words.begin(), line.words.end(), [&](const QString& help) {
                                                       return weighed.support.contains(help);
                                                   });
        if (!chosen && !isWritten(weighed.noSupport))
            open.push_back(about(*subject, missing(line, u"support"_s)));
    }
    return children.empty() ? nothingToCheck() : judged(line, facts, std::move(open));
}

Verdict helpWithoutPlan(const CheckLine& line, const CheckFacts& facts)
{
    return helpChosen(line, facts, OutcomeKind::NoPlan);
}

/// What goes on when a plan ends.
Verdict helpAfterPlan(const CheckLine& line, const CheckFacts& facts)
{
    return helpChosen(line, facts, OutcomeKind::EndPlan);
}

/// A health plan is led by one of these services (the line's words are agency kinds).
Verdict healthLead(const CheckLine& line, const CheckFacts& facts)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Subject* subject : childrenDecided(facts, {OutcomeKind::NoPlan})) {
        const Weighing& weighed = weighingOf(facts, subject->child.id);
        if (!weighed.support.contains(u"health-plan"_s))
            continue;
        any = true;
        if (!weighed.healthLead)
            open.push_back(about(*subject, missing(line, u"lead"_s)));
        else if (!line.words.contains(weighed.healthLead->text()))
            open.push_back(about(*subject, against(line, weighed.healthLead->text())));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

} // namespace

std::vector<Check> decidingChecks()
{
    return {{u"threshold-answered", thresholdAnswered}, {u"harm-limb", harmLimb},
            {u"harm-and-outcome", harmAndOutcome},      {u"each-child-decided", eachChild},
            {u"recommendations", recommendations},      {u"help-without-plan", helpWithoutPlan},
            {u"help-after-plan", helpAfterPlan},        {u"health-plan-lead", healthLead}};
}

} // namespace cadair
