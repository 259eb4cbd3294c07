#include "core/workflow/following.h"

#include "core/rules/followup.h"
#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/followingstore.h"
#include "core/workflow/planchain.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const EventKey& firstMeeting()
{
    static const EventKey key = *EventKey::parse(u"first-core-group"_s);
    return key;
}

const EventKey& laterMeeting()
{
    static const EventKey key = *EventKey::parse(u"core-group"_s);
    return key;
}

const EventKey& visitEvent()
{
    static const EventKey key = *EventKey::parse(u"visit"_s);
    return key;
}

std::vector<GroupMember> membersOf(const CaseFile& file)
{
    std::vector<GroupMember> members;
    for (const Participant& person : file.participants)
        if (person.coreGroup)
            members.push_back({.name = person.name, .agency = person.agency});
    return members;
}

/// What the meetings of a plan come to as events of its last conference's file.
MeetingsFollowed followed(const PlanFollowed& plan, bool review)
{
    MeetingsFollowed meetings{.review = review && plan.chain.size() > 1, .before = {}, .own = {}};
    for (const CoreGroupMeetingKept& meeting : plan.meetings) {
        if (meeting.conference == plan.conference) {
            meetings.own.push_back(meeting);
        } else if (meeting.held) {
            meetings.before = meeting.date;
        } else {
            meetings.own.push_back(meeting); // fixed before the last conference, and still to come
        }
    }
    return meetings;
}

std::vector<CaseEvent> withoutFollowed(std::vector<CaseEvent> events, bool firstToo)
{
    std::erase_if(events, [&](const CaseEvent& event) {
        return event.event == laterMeeting() || event.event == visitEvent() || (firstToo && event.event == firstMeeting());
    });
    return events;
}

/// Since the last conference, and for each child the last time it was seen before: from there the next is counted.
std::vector<VisitKept> visitsSince(const PlanFollowed& plan)
{
    std::vector<VisitKept> all;
    for (const VisitsFollowed& child : plan.visits) {
        const auto own = [&](const VisitKept& visit) { return visit.conference == plan.conference; };
        const auto before = std::find_if(child.visits.rbegin(), child.visits.rend(), [&](const VisitKept& visit) { return visit.seen && !own(visit); });
        if (before != child.visits.rend())
            all.push_back(*before);
        std::ranges::copy_if(child.visits, std::back_inserter(all), own);
    }
    return all;
}

/// Whether a meeting was written down since the last conference: before that, the day it fixed itself is the next.
bool metSince(const PlanFollowed& plan)
{
    return std::ranges::any_of(plan.meetings, [&](const CoreGroupMeetingKept& each) { return each.conference == plan.conference; });
}

/// Events of the file as the group has met and is to meet.
std::vector<CaseEvent> eventsWith(const PlanFollowed& plan, const CaseFile& file, QDate today)
{
    std::vector<CaseEvent> events = withoutFollowed(file.events, metSince(plan));
    for (CaseEvent& event : eventsOf(followed(plan, file.conference.type == ConferenceType::Review), today))
        events.push_back(std::move(event));
    for (CaseEvent& event : eventsOf(visitsSince(plan)))
        events.push_back(std::move(event));
    return events;
}

void readMeetingsOf(const FollowingStore& store, const CaseFile& file, PlanFollowed& plan)
{
    for (const ConferenceId& conference : plan.chain) {
        std::ranges::move(store.meetings(conference), std::back_inserter(plan.meetings));
        if (const GroupTerms terms = store.terms(conference); terms != GroupTerms{})
            plan.terms = terms; // what was agreed last
    }
    std::ranges::stable_sort(plan.meetings, {}, &CoreGroupMeetingKept::date);
    plan.members = membersOf(file);
    const CoreGroupMeetingKept* last = plan.lastHeld();
    if (last && (last->conference == plan.conference || plan.members.empty())) {
        plan.members = last->members;
        for (GroupMember& member : plan.members)
            member.came = member.hasNotes = false;
    }
    for (const CoreGroupMeetingKept& meeting : plan.meetings)
        if (!meeting.held && (!last || meeting.date >= last->date)) {
            plan.fixed = meeting.date;
            plan.fixedMeeting = meeting.id;
            break;
        }
    if (plan.fixed || metSince(plan))
        return;
    for (const CaseEvent& event : file.events) // fixed by the conference itself
        if (event.event == firstMeeting())
            plan.fixed = event.date;
}

void judgeMeetings(const OpenConference& open, const QDateTime& now, PlanFollowed& plan)
{
    CaseFile file = open.file;
    file.events = eventsWith(plan, file, now.date());
    if (!plan.fixedMeeting && plan.fixed && *plan.fixed < now.date())
        file.events = withoutFollowed(file.events, true); // nobody has said that it took place
    const std::vector<LimitVerdict> limits = timescales(file, *plan.procedure, *plan.calendar, now);
    if (const LimitVerdict* next = nextMeetingLimit(limits, *plan.procedure))
        plan.nextMeeting = *next;
    const CoreGroupMeetingKept* last = plan.lastHeld();
    const Timescale* later = followingLimit(laterMeeting(), open.file.conference.type, *plan.procedure);
    if (!last || !later || !plan.terms.everyWeeks)
        return;
    LimitVerdict agreed = dueAgain(*later, Period{*plan.terms.everyWeeks, PeriodUnit::Weeks}, later->anchor, last->date, *plan.calendar, now);
    if (agreed.due && (!plan.nextMeeting || *agreed.due < *plan.nextMeeting->due))
        plan.nextMeeting = std::move(agreed);
}

void judgeNotes(const OpenConference& open, const QDateTime& now, PlanFollowed& plan)
{
    static const DocumentKey notes = *DocumentKey::parse(u"core-group-notes"_s);
    const Timescale* limit = followingLimit(notes, open.file.conference.type, *plan.procedure);
    if (!limit)
        return;
    for (const CoreGroupMeetingKept& meeting : plan.meetings)
        if (meeting.held && !meeting.circulated)
            plan.notes.push_back({meeting.id, meeting.date, dueAgain(*limit, std::nullopt, limit->anchor, meeting.date, *plan.calendar, now)});
}

void judgeVisits(const FollowingStore& store, const OpenConference& open, const QDateTime& now, PlanFollowed& plan)
{
    std::map<ChildId, int> days;
    std::vector<VisitKept> all;
    for (const ConferenceId& conference : plan.chain) {
        for (const auto& [child, every] : store.visitDays(conference))
            days.insert_or_assign(child, every);
        std::ranges::move(store.visits(conference), std::back_inserter(all));
    }
    std::ranges::stable_sort(all, {}, &VisitKept::date);
    const Timescale* limit = followingLimit(visitEvent(), open.file.conference.type, *plan.procedure);
    for (const Child& child : plan.children) {
        VisitsFollowed of{.child = child, .visits = {}, .standing = {}, .next = {}};
        std::ranges::copy_if(all, std::back_inserter(of.visits), [&](const VisitKept& visit) { return visit.child == child.id; });
        of.standing = standingOf(of.visits, child, *plan.procedure);
        const auto agreed = days.find(child.id);
        const bool born = child.born && *child.born <= now.date();
        if (limit && born) {
            const auto instead = agreed == days.end() ? std::nullopt : std::optional(Period{agreed->second, PeriodUnit::Days});
            // A child who was never seen since is due from the day of the plan on, or of the birth.
            const QDate began = std::max(plan.conferenceOn, *child.born);
            const EventKey anchor = of.standing.lastSeen ? limit->anchor : *EventKey::parse(u"conference"_s);
            of.next = dueAgain(*limit, instead, anchor, of.standing.lastSeen.value_or(began), *plan.calendar, now);
            of.next->child = child.id;
            of.next->local = !instead && plan.procedure->local.contains(u"limit."_s + limit->id.text());
        }
        plan.visits.push_back(std::move(of));
    }
}

/// As for lists; `instead`: with this child's record as given.
OpenConference readWith(const Office& office, const ConferenceId& conference, const Child* instead)
{
    OpenConference open = rereadForLists(office, conference);
    for (Subject& subject : open.file.subjects)
        if (instead && subject.child.id == instead->id)
            subject.child = *instead;
    return open;
}

/// Empty where the conference has gone, or has no day.
std::optional<PlanFollowed> followedPlan(const Office& office, const RunningPlan& running, bool withActions, const Child* instead = nullptr)
{
    const FollowingStore store(office.casebook);
    const OpenConference open = readWith(office, running.conference, instead);
    if (!open.file.conference.date)
        return std::nullopt;
    PlanFollowed plan{.conference = running.conference, .conferenceOn = *open.file.conference.date, .children = {},
                      .procedure = open.procedure, .calendar = open.calendar, .local = open.local, .meetings = {}, .terms = {},
                      .members = {}, .nextMeeting = {}, .fixed = {}, .fixedMeeting = {}, .notes = {}, .visits = {}, .actions = {}, .details = {},
                      .chain = chainOfPlan(office, running.conference, running.children)};
    for (const Subject& subject : open.file.subjects)
        if (std::ranges::find(running.children, subject.child.id) != running.children.end() && !subject.child.died)
            plan.children.push_back(subject.child);
    const QDateTime now = office.clock.now();
    readMeetingsOf(store, open.file, plan);
    judgeVisits(store, open, now, plan);
    // A group that has never met is still judged as that of the conference that made it.
    const bool neverMet = !plan.lastHeld() && plan.chain.size() > 1;
    judgeMeetings(neverMet ? readWith(office, plan.chain.front(), instead) : open, now, plan);
    judgeNotes(open, now, plan);
    if (withActions)
        readDetails(office, plan);
    return plan;
}

std::vector<PlanFollowed> followedPlans(const Office& office, const std::vector<RunningPlan>& running, bool withActions)
{
    std::vector<PlanFollowed> plans;
    for (const RunningPlan& each : running)
        if (auto plan = followedPlan(office, each, withActions))
            plans.push_back(*std::move(plan));
    return plans;
}

} // namespace

const CoreGroupMeetingKept* PlanFollowed::lastHeld() const
{
    const auto last = std::find_if(meetings.rbegin(), meetings.rend(), [](const CoreGroupMeetingKept& each) { return each.held; });
    return last == meetings.rend() ? nullptr : &*last;
}

std::vector<PlanFollowed> runningPlans(const Office& office)
{
    return followedPlans(office, FollowingStore(office.casebook).running(), false);
}

std::vector<PlanFollowed> plansOf(const Office& office, const FamilyId& family)
{
    return followedPlans(office, FollowingStore(office.casebook).running(family), true);
}

std::optional<PlanFollowed> planHolding(const Office& office, const ConferenceId& conference)
{
    const auto summary = ConferenceStore(office.casebook).summary(conference);
    if (!summary)
        return std::nullopt;
    for (const PlanFollowed& plan : plansOf(office, summary->family))
        if (std::ranges::find(plan.chain, conference) != plan.chain.end())
            return plan;
    return std::nullopt;
}

std::optional<PlanFollowed> planAfter(const Office& office, const ConferenceId& conference)
{
    const auto summary = ConferenceStore(office.casebook).summary(conference);
    if (!summary)
        return std::nullopt;
    for (const RunningPlan& running : FollowingStore(office.casebook).running(summary->family))
        if (running.conference == conference)
            return followedPlan(office, running, false);
    return std::nullopt;
}

std::optional<PlanFollowed> planIf(const Office& office, const RunningPlan& running, const Child& child)
{
    std::optional<PlanFollowed> plan = followedPlan(office, running, false, &child);
    return plan && !plan->children.empty() ? plan : std::nullopt;
}

std::optional<QDate> proposedMeeting(const PlanFollowed& plan, QDate today)
{
    const CoreGroupMeetingKept* last = plan.lastHeld();
    const QDate after = last ? last->date : plan.conferenceOn;
    const auto day = plan.nextMeeting ? proposedDay(*plan.nextMeeting, *plan.calendar, after) : std::nullopt;
    if (!day)
        return std::nullopt;
    return *day >= today ? day : std::optional(plan.calendar->addWorkingDays(today, 1)); // late already: as soon as it can be
}

void keepEvents(const Office& office, const PlanFollowed& plan)
{
    ConferenceStore conferences(office.casebook);
    const auto file = conferences.caseFile(plan.conference);
    if (!file)
        return;
    const std::vector<CaseEvent> events = eventsWith(plan, *file, office.clock.today());
    if (events != file->events)
        conferences.setEvents(plan.conference, events);
}

} // namespace cadair
