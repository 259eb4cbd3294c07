#include "core/rules/childrenof.h"

#include <algorithm>
#include <set>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool isWritten(const QString& text)
{
    return !text.trimmed().isEmpty();
}

/// Asks `look` of every plan that is written down for a child who has one; nothing to check where none is.
template <typename Look>
Verdict eachPlan(const CheckLine& line, const CheckFacts& facts, Look look)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Subject* subject : childrenWithPlan(facts)) {
        const auto plan = facts.dossier.plans.find(subject->child.id);
        if (plan == facts.dossier.plans.end())
            continue;
        std::vector<Reason> found;
        any = look(plan->second, *subject, found) || any;
        for (Reason& reason : found)
            open.push_back(about(*subject, std::move(reason)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

bool lacks(const PlanAction& action, const QString& field)
{
    if (field == u"owner")
        return !isWritten(action.owner);
    if (field == u"by")
        return !action.by;
    if (field == u"measure")
        return !isWritten(action.measure);
    if (field == u"outcome")
        return !isWritten(action.outcome);
    return field != u"risk" || !isWritten(action.risk);
}

/// Each action says what the line's words ask for. An action nobody owns is done by nobody; the action is named.
Verdict planActions(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject&, std::vector<Reason>& open) {
        for (const PlanAction& action : plan.actions)
            for (const QString& field : line.words)
                if (lacks(action, field)) {
                    Reason reason = missing(line, field);
                    reason.particulars << action.what;
                    open.push_back(std::move(reason));
                }
        return !plan.actions.empty();
    });
}

/// An action serves an outcome that the plan has, not one that was dropped.
Verdict actionsServeOutcomes(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject&, std::vector<Reason>& open) {
        for (const PlanAction& action : plan.actions) {
            const bool serves = std::any_of(plan.outcomes.begin(), plan.outcomes.end(),
                                            [&](const PlanOutcome& outcome) { return outcome.what == action.outcome; });
            if (!serves)
                open.push_back(missing(line, action.what));
        }
        return !plan.actions.empty();
    });
}

/// Each outcome has what the line's words ask for: how it is measured, and by when.
Verdict planOutcomes(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject&, std::vector<Reason>& open) {
        for (const PlanOutcome& outcome : plan.outcomes)
            for (const QString& field : line.words) {
                const bool there = field == u"measure" ? isWritten(outcome.measure) : field == u"by" && outcome.by.has_value();
                if (!there) {
                    Reason reason = missing(line, field);
                    reason.particulars << outcome.what;
                    open.push_back(std::move(reason));
                }
            }
        return !plan.outcomes.empty();
    });
}

/// No risk stands without an action that is to lower it.
Verdict risksHaveActions(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject&, std::vector<Reason>& open) {
        for (const QString& risk : plan.risks) {
            const bool managed = std::any_of(plan.actions.begin(), plan.actions.end(),
                                             [&](const PlanAction& action) { return action.risk == risk; });
            if (!managed)
                open.push_back(missing(line, risk));
        }
        return !plan.risks.isEmpty();
    });
}

/// Of an action whose day has come somebody says whether it was done in time.
Verdict planProgress(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject&, std::vector<Reason>& open) {
        bool any = false;
        for (const PlanAction& action : plan.actions) {
            const bool due = action.by && *action.by < facts.now.date();
            any = any || due;
            if (due && !isWritten(action.progress))
                open.push_back(missing(line, action.what));
        }
        return any;
    });
}

/// Explained to those, and in the manner, that the line's words name. A child not yet born is told nothing.
Verdict planExplained(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject& subject, std::vector<Reason>& open) {
        for (const QString& word : line.words)
            if (!plan.explained.contains(word) && (word != u"child" || subject.child.born))
                open.push_back(missing(line, word));
        return true;
    });
}

/// Where parents wanted something else, they were told why it is not so.
Verdict preferencesExplained(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject&, std::vector<Reason>& open) {
        bool any = false;
        for (const Preference& preference : plan.preferences) {
            any = any || !preference.accepted;
            if (!preference.accepted && !preference.explained)
                open.push_back(missing(line, preference.what));
        }
        return any;
    });
}

/// Every agency with an action has accepted it, in one of the forms of the line's words.
Verdict planAccepted(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject&, std::vector<Reason>& open) {
        std::set<QString> owners;
        for (const PlanAction& action : plan.actions)
            if (action.agency && isWritten(action.owner))
                owners.insert(action.owner);
        for (const QString& owner : owners) {
            const auto accepted = std::find_if(plan.acceptances.begin(), plan.acceptances.end(),
                                               [&](const Acceptance& one) { return one.who == owner; });
            if (accepted == plan.acceptances.end() || !line.words.contains(accepted->form))
                open.push_back(missing(line, owner));
        }
        return !owners.empty();
    });
}

/// What was signed or written lies in the child's record, not in somebody's in-tray.
Verdict acceptancesCollected(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject&, std::vector<Reason>& open) {
        for (const Acceptance& acceptance : plan.acceptances)
            if (!acceptance.collected)
                open.push_back(missing(line, acceptance.who));
        return !plan.acceptances.empty();
    });
}

/// What the lead social worker does once the plan is made, by the line's words; asked for after the meeting.
Verdict planWork(const CheckLine& line, const CheckFacts& facts)
{
    if (!facts.file.conference.endedAt)
        return nothingToCheck();
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject&, std::vector<Reason>& open) {
        for (const QString& work : line.words)
            if (!plan.done.contains(work))
                open.push_back(missing(line, work));
        return true;
    });
}

/// A plan is in force from the day it was decided; it waits for no notes.
Verdict planInForce(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject& subject, std::vector<Reason>& open) {
        const auto decided = facts.file.conference.date;
        if (subject.outcome != OutcomeKind::StartPlan || !decided)
            return false;
        if (!plan.begins)
            open.push_back(missing(line, u"begins"_s));
        else if (*plan.begins > *decided)
            open.push_back(against(line, plan.begins->toString(Qt::ISODate)));
        return true;
    });
}

/// What a plan wants to reach is changed by a review only; a core group proposes.
Verdict changedAtReview(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject&, std::vector<Reason>& open) {
        for (const PlanChange& change : plan.changed)
            if (!change.atReview)
                open.push_back(against(line, change.what));
        return !plan.changed.empty();
    });
}

/// A promise that cannot be kept is agreed anew, never quietly rewritten.
Verdict commitmentsKept(const CheckLine& line, const CheckFacts& facts)
{
    return eachPlan(line, facts, [&](const ChildPlan& plan, const Subject&, std::vector<Reason>& open) {
        bool any = false;
        for (const PlanAction& action : plan.actions) {
            const bool changed = action.first || isWritten(action.before);
            any = any || changed;
            if (changed && !action.renegotiated)
                open.push_back(against(line, action.what));
        }
        return any;
    });
}

/// An immediate concern leads to action, each of the line's words having been thought of.
Verdict immediateConcern(const CheckLine& line, const CheckFacts& facts)
{
    bool any = false;
    std::vector<Reason> open;
    for (const Subject* subject : livingSubjects(facts.file)) {
        const std::optional<ImmediateConcern>& concern = planOf(facts, subject->child.id).concern;
        if (!concern)
            continue;
        any = true;
        for (const QString& way : line.words)
            if (!concern->considered.contains(way))
                open.push_back(about(*subject, missing(line, way)));
        if (!isWritten(concern->action))
            open.push_back(about(*subject, missing(line, u"action"_s)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

} // namespace

std::vector<Check> planChecks()
{
    return {{u"plan-actions", planActions},
            {u"actions-serve-outcomes", actionsServeOutcomes},
            {u"plan-outcomes", planOutcomes},
            {u"risks-have-actions", risksHaveActions},
            {u"plan-progress", planProgress},
            {u"plan-explained", planExplained},
            {u"preferences-explained", preferencesExplained},
            {u"plan-accepted", planAccepted},
            {u"acceptances-collected", acceptancesCollected},
            {u"plan-work", planWork},
            {u"plan-in-force", planInForce},
            {u"plan-changed-at-review", changedAtReview},
            {u"commitments-renegotiated", commitmentsKept},
            {u"immediate-concern", immediateConcern}};
}

} // namespace cadair
