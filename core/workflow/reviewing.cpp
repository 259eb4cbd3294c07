#include "core/workflow/reviewing.h"

#include "core/rules/checks.h"
#include "core/rules/followup.h"
#include "core/rules/plankeeping.h"
#include "core/rules/representation.h"
#include "core/store/conferencestore.h"
#include "core/store/endingstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 20000;

/// The review conference about any of these children that has been asked for and not been held.
std::optional<ConferenceRow> calledFor(const Office& office, const FamilyId& family, const PlanFollowed& plan)
{
    using enum ConferenceState;
    for (const ConferenceSummary& summary : ConferenceStore(office.casebook).ofFamily(family)) {
        const bool ahead = summary.state == Requested || summary.state == Convened || summary.state == Postponed
                           || summary.state == InSession || summary.state == Adjourned;
        if (summary.type != ConferenceType::Review || !ahead)
            continue;
        const auto file = ConferenceStore(office.casebook).caseFile(summary.id);
        const bool same = file && std::ranges::any_of(plan.children, [&](const Child& child) { return file->subject(child.id); });
        if (same)
            return rowOf(summary);
    }
    return std::nullopt;
}

void judgeChildren(const PlanFollowed& plan, const Dossier& dossier, QDate began, QDate today, PlanReview& review)
{
    for (const Child& child : plan.children) {
        if (mayNeedShorterInterval(child, *plan.procedure, today))
            review.young.push_back(child.id);
        const PlanLength length = lengthOf(began, child, *plan.procedure, today);
        if (length.isLong && !length.rule.isEmpty()) { // where the place asks to look at such plans
            const auto look = review.kept.looked.find(child.id);
            const bool known = look != review.kept.looked.end();
            review.longPlans.push_back({.child = child.id, .since = began, .looked = known ? std::optional(look->second) : std::nullopt,
                                        .due = isLookOwed(length, known ? std::optional(look->second.on) : std::nullopt, today)});
        }
        if (const auto care = dossier.lookedAfter.find(child.id); care != dossier.lookedAfter.end())
            review.lookedAfter.emplace(child.id, care->second);
    }
}

PlanReview reviewOf(const Office& office, const PlanFollowed& plan)
{
    const OpenConference open = reread(office, plan.conference);
    const QDateTime now = office.clock.now();
    PlanReview review{.conference = plan.conference, .conferenceOn = plan.conferenceOn, .children = plan.children,
                      .procedure = plan.procedure, .calendar = plan.calendar, .local = plan.local,
                      .kept = EndingStore(office.casebook).reviewing(plan.conference), .limit = {}, .longer = {},
                      .fixed = open.record.dossier.reviewing.date, .called = calledFor(office, open.file.conference.family, plan),
                      .grounds = reviewGrounds(*plan.procedure), .young = {}, .longPlans = {}, .lookedAfter = {}, .asksEarlier = {}};
    review.limit = nextReviewLimit(reviewLimits(open.file, *plan.procedure, *plan.calendar, now), plan.conferenceOn);
    if (review.limit)
        review.longer = longerLimit(*review.limit, *plan.procedure, *plan.calendar);
    const auto first = ConferenceStore(office.casebook).summary(plan.chain.front());
    judgeChildren(plan, open.record.dossier, first && first->date ? *first->date : plan.conferenceOn, now.date(), review);
    for (const CheckVerdict& check : judgeChecks({open.file, open.record.dossier, *plan.procedure, *plan.calendar, now}))
        if (check.outcome != Outcome::Satisfied && (check.check.text() == u"review-brought-forward" || check.check.text() == u"core-group-asks-review"))
            review.asksEarlier.insert(review.asksEarlier.end(), check.rules.begin(), check.rules.end());
    return review;
}

/// Beyond the limit only as far as the chair may go; what has passed cannot be kept any more, and any day is better than none.
bool liesTooFar(const PlanReview& review, QDate on, QDate today)
{
    if (!review.limit || !review.limit->due)
        return false;
    const QDate due = review.limit->due->date();
    return on > due && due >= today && !(review.longer && on <= review.longer->day);
}

bool wantsReason(const PlanReview& review, QDate on, const QString& ground)
{
    const bool stated = review.limit && review.limit->due;
    if (!stated || on > review.limit->due->date() || (review.fixed && on > *review.fixed))
        return true;
    const bool forward = review.fixed && on < *review.fixed;
    return forward && !review.grounds.contains(ground);
}

std::vector<FieldProblem> problemsOf(const PlanReview& review, QDate on, const QString& ground, const QString& reason, QDate today)
{
    std::vector<FieldProblem> problems;
    if (!on.isValid())
        problems.push_back({u"review"_s, FieldFault::Missing});
    else if (on <= review.conferenceOn || on < today)
        problems.push_back({u"review"_s, FieldFault::TooLongAgo});
    else if (liesTooFar(review, on, today))
        problems.push_back({u"review"_s, FieldFault::InTheFuture});
    const bool forward = on.isValid() && review.fixed && on < *review.fixed;
    if (forward && !review.grounds.isEmpty() && ground.isEmpty())
        problems.push_back({u"ground"_s, FieldFault::Missing});
    if (on.isValid() && wantsReason(review, on, ground) && reason.isEmpty())
        problems.push_back({u"why"_s, FieldFault::Missing});
    if (reason.size() > mostLetters)
        problems.push_back({u"why"_s, FieldFault::TooLong});
    return problems;
}

/// The day as an event of the conference, from where letters and the register take it; with it, where the limit is put off,
/// that the chair gave the longer one.
std::vector<CaseEvent> eventsWith(std::vector<CaseEvent> events, const PlanReview& review, QDate on, const QString& reason)
{
    const EventKey day = *EventKey::parse(u"review"_s);
    std::erase_if(events, [&](const CaseEvent& event) { return event.event == day && event.date > review.conferenceOn; });
    events.push_back(CaseEvent{.event = day, .date = on});
    if (review.longer && on > review.limit->due->date())
        events.push_back(CaseEvent{.event = *EventKey::parse(u"extension"_s), .date = review.conferenceOn, .limit = review.limit->id, .reason = reason});
    return events;
}

std::optional<PlanReview> reviewFor(const Office& office, const ConferenceId& conference)
{
    const auto plan = planAfter(office, conference);
    return plan ? std::optional(reviewOf(office, *plan)) : std::nullopt;
}

} // namespace

std::vector<PlanReview> reviewsOf(const Office& office, const std::vector<PlanFollowed>& plans)
{
    std::vector<PlanReview> reviews;
    for (const PlanFollowed& plan : plans)
        reviews.push_back(reviewOf(office, plan));
    return reviews;
}

std::optional<PlanReview> reviewAfter(const Office& office, const ConferenceId& conference)
{
    return reviewFor(office, conference);
}

std::optional<QDate> proposedReview(const PlanReview& review, QDate today)
{
    const auto day = review.limit ? proposedDay(*review.limit, *review.calendar, review.conferenceOn) : std::nullopt;
    if (!day)
        return std::nullopt;
    return *day >= today ? day : std::optional(review.calendar->addWorkingDays(today, 1)); // late already: as soon as it can be
}

Made<ConferenceId> fixReview(const Office& office, const ConferenceId& conference, QDate on, const QString& ground, const QString& said)
{
    const auto review = reviewFor(office, conference);
    if (!review)
        return {{}, {{u"review"_s, FieldFault::Missing}}};
    if (review->fixed == on)
        return {conference, {}}; // it stands already
    const QString reason = said.trimmed();
    Made<ConferenceId> made{{}, problemsOf(*review, on, ground, reason, office.clock.today())};
    if (!made.problems.empty())
        return made;
    ConferenceStore conferences(office.casebook);
    const auto file = conferences.caseFile(conference);
    const bool forward = review->fixed && on < *review->fixed;
    ReviewingKept kept = review->kept;
    kept.moves.push_back({.on = office.clock.today(), .was = review->fixed, .day = on, .ground = forward ? ground : QString(),
                          .reason = reason, .by = office.casebook.actor()});
    Transaction transaction(office.casebook);
    conferences.setEvents(conference, eventsWith(file->events, *review, on, reason));
    EndingStore(office.casebook).save(kept);
    transaction.commit();
    made.id = conference;
    return made;
}

Made<ConferenceId> keepReviewing(const Office& office, const ReviewingKept& said)
{
    const auto review = reviewFor(office, said.conference);
    Made<ConferenceId> made;
    if (!review)
        return {{}, {{u"triggers"_s, FieldFault::Missing}}};
    const QDate today = office.clock.today();
    for (const ReviewTrigger& trigger : said.triggers)
        if (trigger.on > today)
            made.problems.push_back({u"happened"_s, FieldFault::InTheFuture});
    if (said.askedByGroup && *said.askedByGroup > today)
        made.problems.push_back({u"asked"_s, FieldFault::InTheFuture});
    for (const auto& [child, look] : said.looked)
        if (look.on > today)
            made.problems.push_back({u"looked"_s, FieldFault::InTheFuture});
        else if (look.note.trimmed().isEmpty())
            made.problems.push_back({u"found"_s, FieldFault::Missing});
    if (!made.problems.empty())
        return made;
    ReviewingKept kept = said;
    kept.moves = review->kept.moves;
    if (kept != review->kept)
        EndingStore(office.casebook).save(kept);
    made.id = said.conference;
    return made;
}

std::optional<ConferencePlan> planForReview(const Office& office, const ConferenceId& conference)
{
    if (!ConferenceStore(office.casebook).summary(conference))
        return std::nullopt;
    const OpenConference open = reread(office, conference);
    const Conference& before = open.file.conference;
    ConferencePlan plan{.conference = {.procedure = before.procedure, .type = ConferenceType::Review, .family = before.family, .chair = before.chair}};
    plan.conference.plannedMinutes = before.plannedMinutes;
    plan.request.trigger = RequestTrigger::ReviewDue;
    const auto review = reviewFor(office, conference);
    if (!review) {
        for (const Subject& subject : open.file.subjects)
            if (!subject.child.died)
                plan.conference.children.push_back(subject.child.id);
        return plan;
    }
    plan.conference.date = review->fixed && *review->fixed >= office.clock.today() ? review->fixed : std::nullopt;
    for (const Child& child : review->children) {
        plan.conference.children.push_back(child.id);
        const Subject* subject = open.file.subject(child.id);
        plan.conference.planSince.emplace(child.id, subject && subject->planSince ? *subject->planSince : review->conferenceOn);
    }
    for (const Participant& person : open.file.participants) {
        if (person.person && person.capacity == Capacity::MinuteTaker)
            plan.minuteTaker = person.person;
        else if (person.person && person.capacity == Capacity::Practitioner)
            plan.invitees.push_back({*person.person, person.capacity, person.basis, person.contact, false});
    }
    const bool forward = !review->kept.moves.empty() && !review->kept.moves.back().ground.isEmpty();
    if (forward)
        plan.request.trigger = RequestTrigger::BroughtForward;
    return plan;
}

} // namespace cadair
