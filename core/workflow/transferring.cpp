#include "core/workflow/transferring.h"

#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/followingstore.h"
#include "core/store/movestore.h"
#include "core/workflow/endingplans.h"
#include "core/workflow/endnotices.h"
#include "core/workflow/formproblems.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/register.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostMonths = 240;

/// The running plan that all these children have; empty where they have none, or not the same.
std::optional<ConferenceId> commonPlan(const Office& office, const FamilyId& family, const std::vector<ChildId>& children)
{
    for (const RunningPlan& plan : FollowingStore(office.casebook).running(family))
        if (std::ranges::all_of(children, [&](const ChildId& child) { return std::ranges::find(plan.children, child) != plan.children.end(); }))
            return plan.conference;
    return std::nullopt;
}

std::optional<QDate> noticeGiven(const MoveKept& move)
{
    const auto told = std::ranges::find(move.told, u"childrens-social-care"_s, &MoveTold::whom);
    return told == move.told.end() ? std::nullopt : std::optional(told->on);
}

/// The events from which the limits of the plan's own conference are counted.
void keepEvents(const Office& office, const MoveKept& move)
{
    if (move.direction != MoveDirection::Out || !move.conference)
        return;
    ConferenceStore conferences(office.casebook);
    const auto file = conferences.caseFile(*move.conference);
    if (!file)
        return;
    std::vector<CaseEvent> events = file->events;
    const auto put = [&](const QString& word, const std::optional<QDate>& day) {
        const EventKey key = *EventKey::parse(word);
        std::erase_if(events, [&](const CaseEvent& event) { return event.event == key; });
        if (day)
            events.push_back({.event = key, .date = *day});
    };
    const bool counts = move.over.isEmpty();
    put(u"permanent-move-known"_s, counts && move.permanent == true ? std::optional(move.known) : std::nullopt);
    put(u"transfer-out-notification"_s, counts ? noticeGiven(move) : std::nullopt);
    put(u"transfer-conference"_s, counts && move.held ? move.conferenceOn : std::nullopt);
    if (events != file->events)
        conferences.setEvents(*move.conference, events);
}

Made<MoveId> keep(const Office& office, const MoveKept& move)
{
    Transaction transaction(office.casebook);
    MoveStore(office.casebook).save(move);
    keepEvents(office, move);
    transaction.commit();
    return {move.id, {}};
}

Made<MoveId> noSuchMove()
{
    return {{}, {{u"move"_s, FieldFault::Missing}}};
}

std::vector<FieldProblem> problemsOf(const MoveKept& move, QDate today)
{
    FormProblems problems{today};
    if (move.children.empty())
        problems.all.push_back({u"children"_s, FieldFault::Missing});
    problems.past(u"known"_s, move.known, true);
    problems.text(u"authority"_s, move.authority, true, FormProblems::longestLine);
    problems.text(u"contact"_s, move.contact, false, FormProblems::longestLine);
    problems.text(u"address"_s, move.address, false, FormProblems::longestLine);
    problems.text(u"over"_s, move.over, false, FormProblems::longestText);
    problems.past(u"planSince"_s, move.planSince);
    if (move.months && (*move.months < 0 || *move.months > mostMonths))
        problems.all.push_back({u"months"_s, FieldFault::TooLong});
    return problems.all;
}

} // namespace

bool addressIsWithheld(const Household& household, const std::vector<ChildId>& children, QDate today)
{
    return std::ranges::any_of(household.withheld, [&](const WithheldAddress& each) {
        if (!each.holdsOn(today))
            return false;
        if (const auto* child = std::get_if<ChildId>(&each.owner))
            return std::ranges::find(children, *child) != children.end();
        return true; // where an adult lives the children of the family live or go
    });
}

Made<MoveId> recordMove(const Office& office, MoveKept move)
{
    move.authority = tidied(move.authority);
    move.contact = tidied(move.contact);
    move.address = move.address.trimmed();
    move.over = move.over.trimmed();
    const auto household = FamilyStore(office.casebook).household(move.family);
    if (!household)
        return noSuchMove();
    std::vector<FieldProblem> problems = problemsOf(move, office.clock.today());
    for (const ChildId& child : move.children)
        if (std::ranges::find(household->children, child, &Child::id) == household->children.end())
            problems.push_back({u"children"_s, FieldFault::NotOfThisFamily});
    if (const auto before = MoveStore(office.casebook).move(move.id)) {
        move.conference = before->conference; // whose plan it was does not change with what is put right
    } else if (move.direction == MoveDirection::Out && !move.children.empty()) {
        move.conference = commonPlan(office, move.family, move.children);
        if (!move.conference)
            problems.push_back({u"children"_s, FieldFault::OutsideMeeting});
    }
    if (!problems.empty())
        return {{}, std::move(problems)};
    if (addressIsWithheld(*household, move.children, office.clock.today()))
        move.address.clear();
    if (move.direction == MoveDirection::In)
        move.conference.reset();
    else
        move.planSince.reset();
    return keep(office, move);
}

Made<MoveId> sayWhoWasTold(const Office& office, const MoveId& id, MoveTold told)
{
    auto move = MoveStore(office.casebook).move(id);
    if (!move)
        return noSuchMove();
    told.name = tidied(told.name);
    FormProblems problems{office.clock.today()};
    if (told.whom.isEmpty())
        problems.all.push_back({u"whom"_s, FieldFault::Missing});
    problems.text(u"name"_s, told.name, told.whom == u"other", FormProblems::longestLine);
    problems.past(u"toldOn"_s, told.on, true);
    problems.past(u"writtenOn"_s, told.writtenOn);
    problems.notBefore(u"writtenOn"_s, told.writtenOn, told.on);
    if (!problems.all.empty())
        return {{}, std::move(problems.all)};
    const auto known = std::ranges::find_if(move->told, [&](const MoveTold& each) {
        return each.whom == told.whom && (told.whom != u"other" || folded(each.name) == folded(told.name));
    });
    if (known != move->told.end())
        *known = std::move(told);
    else
        move->told.push_back(std::move(told));
    return keep(office, *move);
}

Made<MoveId> agreeInterimPlan(const Office& office, const MoveId& id, const InterimPlan& plan)
{
    auto move = MoveStore(office.casebook).move(id);
    if (!move)
        return noSuchMove();
    move->interimOn = plan.on;
    move->interimBy = tidied(plan.by);
    move->interim = plan.what.trimmed();
    move->noInterim = plan.whyNone.trimmed();
    FormProblems problems{office.clock.today()};
    const bool agreed = plan.on || !move->interimBy.isEmpty() || !move->interim.isEmpty();
    problems.past(u"interimOn"_s, plan.on, agreed);
    problems.text(u"interimBy"_s, move->interimBy, agreed, FormProblems::longestLine);
    problems.text(u"interim"_s, move->interim, agreed, FormProblems::longestText);
    problems.text(u"noInterim"_s, move->noInterim, !agreed, FormProblems::longestText);
    if (!problems.all.empty())
        return {{}, std::move(problems.all)};
    return keep(office, *move);
}

Made<MoveId> followTheirConference(const Office& office, const MoveId& id, const TheirConference& conference)
{
    auto move = MoveStore(office.casebook).move(id);
    if (!move || move->direction != MoveDirection::Out)
        return noSuchMove();
    FormProblems problems{office.clock.today()};
    problems.past(u"askedOn"_s, conference.askedOn);
    problems.notBefore(u"conferenceOn"_s, conference.on, move->known);
    if (conference.held)
        problems.past(u"conferenceOn"_s, conference.on, true);
    if (!problems.all.empty())
        return {{}, std::move(problems.all)};
    move->askedOn = conference.askedOn;
    move->conferenceOn = conference.on;
    move->held = conference.held;
    return keep(office, *move);
}

Made<MoveId> notePapers(const Office& office, const MoveId& id, std::optional<QDate> reports, std::optional<QDate> plan)
{
    auto move = MoveStore(office.casebook).move(id);
    if (!move)
        return noSuchMove();
    FormProblems problems{office.clock.today()};
    problems.past(u"reportsOn"_s, reports);
    problems.past(u"papersOn"_s, plan);
    if (!problems.all.empty())
        return {{}, std::move(problems.all)};
    move->reportsOn = reports;
    move->papersOn = plan;
    return keep(office, *move);
}

Made<MoveId> noteReceivingInvited(const Office& office, const MoveId& id, bool invited)
{
    auto move = MoveStore(office.casebook).move(id);
    if (!move || move->direction != MoveDirection::Out)
        return noSuchMove();
    move->receivingInvited = invited;
    return keep(office, *move);
}

namespace {

/// From the later of the two days on.
QDate endsOn(const MoveAcceptance& acceptance)
{
    return std::max(*acceptance.on, acceptance.consulted.value_or(*acceptance.on));
}

/// The end as the casebook keeps it, so that Today says who has to be told.
PlanEndingKept byMove(PlanEndingKept end, const std::vector<ChildId>& children, const MoveKept& move, const MoveAcceptance& acceptance)
{
    end.children = children;
    end.ground = EndingGround::Moved;
    end.askedOn = *acceptance.on;
    end.why = move.authority;
    end.accepted = acceptance.on;
    end.acceptedBy = acceptance.by;
    for (EndingPerson& person : end.people)
        if (person.atFirst)
            person.consulted = acceptance.consulted;
    end.endsOn = endsOn(acceptance);
    end.ended = true;
    return end;
}

/// Ends the plan of each child of the move whose procedure lets it end so; tells what stands against the others.
void endPlans(const Office& office, const MoveKept& move, const MoveAcceptance& acceptance, MoveAccepted& made)
{
    ConferenceStore conferences(office.casebook);
    for (const RunningPlan& plan : FollowingStore(office.casebook).running(move.family)) {
        const auto file = conferences.caseFile(plan.conference);
        if (!file)
            continue;
        const Procedure& procedure = procedureInForce(office, file->conference);
        auto end = endingToAsk(office, plan.conference); // while it runs: everybody who belongs to it
        std::vector<ChildId> ended;
        for (const ChildId& child : plan.children) {
            const Subject* known = std::ranges::find(move.children, child) == move.children.end() ? nullptr : file->subject(child);
            if (!known)
                continue;
            Subject subject = *known;
            subject.ending = PlanEnding{EndingGround::Moved, acceptance.on, acceptance.consulted};
            const auto verdict = endingFor(subject, procedure, office.clock.today());
            if (verdict->withoutReview != Outcome::Refused) // elsewhere a review ends it, and may see it otherwise
                conferences.save(plan.conference, subject);
            if (verdict->withoutReview != Outcome::Satisfied) {
                made.goesOn.insert(made.goesOn.end(), verdict->reasons.begin(), verdict->reasons.end());
                continue;
            }
            conferences.add(plan.conference, CaseEvent{.event = *EventKey::parse(u"plan-ended"_s), .date = endsOn(acceptance), .child = child, .reason = move.authority});
            ended.push_back(child);
        }
        if (end && !ended.empty())
            noteEnd(office, byMove(*std::move(end), ended, move, acceptance));
        made.ended.insert(made.ended.end(), ended.begin(), ended.end());
    }
}

} // namespace

MoveAccepted acceptMove(const Office& office, const MoveId& id, const MoveAcceptance& given)
{
    auto move = MoveStore(office.casebook).move(id);
    if (!move || move->direction != MoveDirection::Out)
        return {{}, noSuchMove().problems, {}, {}};
    MoveAcceptance acceptance = given;
    acceptance.by = tidied(given.by);
    FormProblems problems{office.clock.today()};
    problems.past(u"acceptedOn"_s, acceptance.on, true);
    problems.notBefore(u"acceptedOn"_s, acceptance.on, move->known);
    problems.text(u"acceptedBy"_s, acceptance.by, true, FormProblems::longestLine);
    problems.past(u"consulted"_s, acceptance.consulted);
    if (!move->held) // what is accepted is what a conference there decided
        problems.all.push_back({u"acceptedOn"_s, FieldFault::OutsideMeeting});
    if (!problems.all.empty())
        return {{}, std::move(problems.all), {}, {}};
    move->acceptedOn = acceptance.on;
    move->acceptedBy = acceptance.by;
    MoveAccepted made{move->id, {}, {}, {}};
    Transaction transaction(office.casebook);
    MoveStore(office.casebook).save(*move);
    endPlans(office, *move, acceptance, made);
    transaction.commit();
    return made;
}

std::optional<ConferencePlan> planForMove(const Office& office, const MoveId& id)
{
    const MoveStore store(office.casebook);
    const auto move = store.move(id);
    if (!move || move->direction != MoveDirection::In || !move->over.isEmpty() || store.known(*move).transferConference)
        return std::nullopt;
    const auto household = FamilyStore(office.casebook).household(move->family);
    if (!household)
        return std::nullopt;
    ConferencePlan plan{.conference = {.procedure = registerProcedure(office).id, .type = ConferenceType::TransferIn, .family = move->family}};
    for (const ChildId& child : move->children) {
        const auto record = std::ranges::find(household->children, child, &Child::id);
        if (record == household->children.end() || record->died)
            continue;
        plan.conference.children.push_back(child);
        if (move->planSince)
            plan.conference.planSince.emplace(child, *move->planSince);
    }
    plan.request.trigger = RequestTrigger::TransferNotice;
    plan.request.receivedOn = move->known;
    plan.request.from = move->authority;
    plan.conference.events.push_back({.event = *anchorOf(RequestTrigger::TransferNotice), .date = move->known});
    return plan;
}

} // namespace cadair
