#include "core/rules/childrenof.h"

#include "core/rules/reviewlimits.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool isWritten(const QString& text)
{
    return !text.trimmed().isEmpty();
}

/// The limit on this child's next review, where it has a day.
std::optional<LimitVerdict> nextReviewOf(const std::vector<LimitVerdict>& limits, const CheckFacts& facts, const ChildId& child)
{
    auto limit = nextReviewLimit(limits, facts.file.conference.date.value_or(QDate()), child);
    return limit && limit->due ? limit : std::nullopt;
}

/// The day fixed for the review lies within its limit; beyond it only as far as the place lets the chair go, with a reason.
Verdict reviewInTime(const CheckLine& line, const CheckFacts& facts)
{
    const Reviewing& reviewing = facts.dossier.reviewing;
    if (!reviewing.date)
        return nothingToCheck(); // that there is none yet is what `plan-names` says
    const std::vector<LimitVerdict> limits = timescales(facts.file, facts.procedure, facts.calendar, facts.now);
    bool any = false;
    std::vector<Reason> open;
    for (const Subject* subject : childrenWithPlan(facts)) {
        const auto limit = nextReviewOf(limits, facts, subject->child.id);
        if (!limit)
            continue;
        any = true;
        if (*reviewing.date <= limit->due->date())
            continue;
        const auto longer = longerLimit(*limit, facts.procedure, facts.calendar);
        if (!longer || *reviewing.date > longer->day)
            open.push_back(about(*subject, against(line, limit->due->date().toString(Qt::ISODate))));
        else if (!isWritten(reviewing.reason))
            open.push_back(about(*subject, missing(line, u"reason"_s)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

/// After a pre-birth conference there is a window; earlier than it begins only because the child's situation changed.
Verdict reviewNotTooEarly(const CheckLine& line, const CheckFacts& facts)
{
    const Reviewing& reviewing = facts.dossier.reviewing;
    const auto months = numberOf(line, u"months"_s);
    if (!reviewing.date || !facts.file.conference.date || !months || childrenWithPlan(facts).empty())
        return nothingToCheck();
    const bool early = *reviewing.date < facts.file.conference.date->addMonths(*months);
    if (!early || isWritten(reviewing.reason))
        return judged(line, facts, {});
    return judged(line, facts, {missing(line, u"reason"_s)});
}

/// For a young child the shorter interval is thought of, and where it is needed the day is earlier than the last one allowed.
Verdict shorterInterval(const CheckLine& line, const CheckFacts& facts)
{
    const auto years = numberOf(line, u"years"_s);
    const auto day = facts.file.conference.date;
    if (!years || !day)
        return nothingToCheck();
    const Reviewing& reviewing = facts.dossier.reviewing;
    const std::vector<LimitVerdict> limits = timescales(facts.file, facts.procedure, facts.calendar, facts.now);
    bool any = false;
    std::vector<Reason> open;
    for (const Subject* subject : childrenWithPlan(facts)) {
        if (!isYoungerThan(*subject, *years, *day))
            continue;
        any = true;
        const auto answer = reviewing.shorter.find(subject->child.id);
        const auto limit = nextReviewOf(limits, facts, subject->child.id);
        if (answer == reviewing.shorter.end())
            open.push_back(about(*subject, missing(line, u"answer"_s)));
        else if (answer->second && reviewing.date && limit && *reviewing.date >= limit->due->date())
            open.push_back(about(*subject, against(line, u"full-interval"_s)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

bool isBroughtForward(const Reviewing& reviewing)
{
    return reviewing.date && reviewing.standing && *reviewing.date < *reviewing.standing;
}

/// Something has happened for which this place brings a review forward (the line's words): has it been?
Verdict bringForward(const CheckLine& line, const CheckFacts& facts)
{
    const Reviewing& reviewing = facts.dossier.reviewing;
    bool any = false;
    std::vector<Reason> open;
    for (const QString& trigger : line.words) {
        if (!reviewing.triggers.contains(trigger))
            continue;
        any = true;
        if (!isBroughtForward(reviewing))
            open.push_back(missing(line, trigger));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

/// A review brought forward says on which of the place's grounds.
Verdict broughtForwardGround(const CheckLine& line, const CheckFacts& facts)
{
    const Reviewing& reviewing = facts.dossier.reviewing;
    if (!isBroughtForward(reviewing))
        return nothingToCheck();
    if (reviewing.ground.isEmpty())
        return judged(line, facts, {missing(line, u"ground"_s)});
    if (!line.words.contains(reviewing.ground) && !isWritten(reviewing.reason))
        return judged(line, facts, {missing(line, u"reason"_s)});
    return judged(line, facts, {});
}

/// A core group that asks for a review gets an answer: a day.
Verdict coreGroupsRequest(const CheckLine& line, const CheckFacts& facts)
{
    const Reviewing& reviewing = facts.dossier.reviewing;
    if (!reviewing.askedByCoreGroup)
        return nothingToCheck();
    if (!reviewing.date)
        return judged(line, facts, {missing(line, u"review-date"_s)});
    return judged(line, facts, {});
}

bool planGoesOn(const Subject& subject)
{
    if (subject.outcome)
        return *subject.outcome == OutcomeKind::StartPlan || *subject.outcome == OutcomeKind::ContinuePlan;
    return subject.planSince.has_value();
}

/// A plan that runs longer than the line's months is looked at as such, at least once in as many months. The line's years, where
/// it gives any, are the age under which it asks; the youngest come first.
Verdict longPlans(const CheckLine& line, const CheckFacts& facts)
{
    const auto months = numberOf(line, u"months"_s);
    const auto years = numberOf(line, u"years"_s);
    if (!months)
        return nothingToCheck();
    const QDate today = facts.now.date();
    std::vector<const Subject*> children = livingSubjects(facts.file);
    std::erase_if(children, [&](const Subject* subject) {
        return !planGoesOn(*subject) || !subject->planSince || subject->planSince->addMonths(*months) >= today
               || (years && !isYoungerThan(*subject, *years, today));
    });
    std::stable_sort(children.begin(), children.end(), [](const Subject* a, const Subject* b) {
        return a->child.born.value_or(QDate(9999, 1, 1)) > b->child.born.value_or(QDate(9999, 1, 1));
    });
    std::vector<Reason> open;
    for (const Subject* subject : children) {
        const auto looked = facts.dossier.reviewing.longPlanLooked.find(subject->child.id);
        if (looked == facts.dossier.reviewing.longPlanLooked.end() || looked->second.addMonths(*months) < today)
            open.push_back(about(*subject, missing(line, u"long-plan"_s)));
    }
    return children.empty() ? nothingToCheck() : judged(line, facts, std::move(open));
}

/// No child has a plan that nobody is going to review.
Verdict everyPlanReviewed(const CheckLine& line, const CheckFacts& facts)
{
    const Conference& conference = facts.file.conference;
    const bool thisOne = conference.type == ConferenceType::Review && !conference.endedAt && conference.date;
    const bool booked = thisOne || facts.dossier.reviewing.date;
    bool any = false;
    std::vector<Reason> open;
    for (const Subject* subject : livingSubjects(facts.file)) {
        if (!planGoesOn(*subject))
            continue;
        any = true;
        if (!booked)
            open.push_back(about(*subject, missing(line, u"review-date"_s)));
    }
    return any ? judged(line, facts, std::move(open)) : nothingToCheck();
}

} // namespace

std::vector<Check> reviewChecks()
{
    return {{u"review-in-time", reviewInTime},
            {u"review-not-too-early", reviewNotTooEarly},
            {u"review-shorter-interval", shorterInterval},
            {u"review-brought-forward", bringForward},
            {u"brought-forward-ground", broughtForwardGround},
            {u"core-group-asks-review", coreGroupsRequest},
            {u"long-plan", longPlans},
            {u"every-plan-reviewed", everyPlanReviewed}};
}

} // namespace cadair
