#include "core/workflow/timelineplans.h"

#include "core/store/carestore.h"
#include "core/store/endingstore.h"
#include "core/store/followingstore.h"
#include "core/store/movestore.h"
#include "core/store/plankeepingstore.h"
#include "core/store/planstore.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Meetings and visits that were written down; their events say the same without who.
void addFollowing(const FollowingStore& store, const Conference& conference, std::vector<TimelineEntry>& all)
{
    const std::vector<CoreGroupMeetingKept> meetings = store.meetings(conference.id);
    std::erase_if(all, [&](const TimelineEntry& entry) {
        const QString event = entry.event && entry.conference == conference.id ? entry.event->text() : QString();
        return event == u"core-group" || event == u"visit" || (event == u"first-core-group" && !meetings.empty());
    });
    for (const CoreGroupMeetingKept& meeting : meetings) {
        if (!meeting.held)
            continue;
        TimelineEntry entry{Told::GroupMet, meeting.date, std::nullopt};
        entry.conference = conference.id;
        entry.name = meeting.chair;
        entry.count = static_cast<int>(std::count_if(meeting.members.begin(), meeting.members.end(), [](const GroupMember& each) { return each.came; }));
        all.push_back(std::move(entry));
    }
    for (const VisitKept& visit : store.visits(conference.id)) {
        TimelineEntry entry{visit.seen ? Told::Visited : Told::NotReached, visit.date, std::nullopt};
        entry.conference = conference.id;
        entry.child = visit.child;
        entry.name = visit.by;
        all.push_back(std::move(entry));
    }
}

TimelineEntry ofReview(const QString& word, QDate on, const Conference& conference, const QString& name = {})
{
    TimelineEntry entry{Told::OfReview, on, std::nullopt};
    entry.conference = conference.id;
    entry.word = word;
    entry.name = name;
    return entry;
}

/// How the day of the next review was fixed and moved, and what speaks for an earlier one.
void addReviewing(const EndingStore& store, const Conference& conference, std::vector<TimelineEntry>& all)
{
    const ReviewingKept kept = store.reviewing(conference.id);
    for (const ReviewMove& move : kept.moves) {
        TimelineEntry entry = ofReview(move.was ? u"review-moved"_s : u"review-fixed"_s, move.on, conference, move.reason);
        entry.date = move.day;
        entry.before = move.was;
        all.push_back(std::move(entry));
    }
    for (const ReviewTrigger& trigger : kept.triggers)
        all.push_back(ofReview(u"trigger"_s, trigger.on, conference, trigger.word));
    if (kept.askedByGroup)
        all.push_back(ofReview(u"review-asked"_s, *kept.askedByGroup, conference, kept.askedWhy));
    for (const auto& [child, look] : kept.looked) {
        all.push_back(ofReview(u"long-plan"_s, look.on, conference, look.note));
        all.back().child = child;
    }
}

/// How plans came to end without a review, and what helps since; that they ended is an event.
void addEndings(const EndingStore& store, const Conference& conference, std::vector<TimelineEntry>& all)
{
    for (const PlanEndingKept& ending : store.endings(conference.id)) {
        if (!ending.askedBy.isEmpty()) // by a death or a move nobody asks
            all.push_back(ofReview(u"end-asked"_s, ending.askedOn, conference, ending.askedBy));
        if (ending.decidedOn)
            all.push_back(ofReview(ending.agreed.value_or(false) ? u"end-agreed"_s : u"end-declined"_s, *ending.decidedOn, conference, ending.decidedBy));
        if (ending.takenBack)
            all.push_back(ofReview(u"end-taken-back"_s, *ending.takenBack, conference, ending.takenBackWhy));
        std::map<QDate, int> told;
        for (const EndingPerson& person : ending.people)
            if (person.told)
                ++told[*person.told];
        for (const auto& [on, people] : told) {
            all.push_back(ofReview(u"end-told"_s, on, conference));
            all.back().count = people;
        }
    }
    if (const auto support = store.support(conference.id)) {
        all.push_back(ofReview(support->kind == u"none" ? u"no-support"_s : u"support"_s, support->agreedOn, conference, support->what));
        for (const SupportReview& review : support->reviews)
            all.push_back(ofReview(u"support-reviewed"_s, review.on, conference, review.outcome));
        if (support->overOn)
            all.push_back(ofReview(u"support-over"_s, *support->overOn, conference, support->overWhy));
    }
    std::erase_if(all, [&](const TimelineEntry& entry) { // said above, with what came of it
        return entry.event && entry.event->text() == u"support-plan-review" && entry.conference == conference.id;
    });
}

/// What was worked out, proposed and answered of the plan that this conference made, and stays in hospital since.
void addPlanKept(const PlanKeepingStore& store, const std::map<ChildId, ChildPlan>& plans, const Conference& conference, std::vector<TimelineEntry>& all)
{
    const auto add = [&](Told told, QDate on, const ChildId& child, const QString& name, const QString& word = {}) {
        TimelineEntry entry{told, on, std::nullopt};
        entry.conference = conference.id;
        entry.child = child;
        entry.name = name;
        entry.word = word;
        all.push_back(std::move(entry));
    };
    for (const auto& [child, plan] : plans)
        for (const auto& [word, on] : plan.done)
            add(Told::PlanWorked, on, child, {}, word);
    for (const PlanProposal& proposal : store.proposals(conference.id)) {
        add(Told::Proposed, proposal.on, proposal.child, proposal.what);
        if (proposal.answeredOn)
            add(Told::ProposalAnswered, *proposal.answeredOn, proposal.child, proposal.what, wordOf(proposal.state));
    }
    for (const HospitalStay& stay : store.stays(conference.id)) {
        add(Told::Admitted, stay.admitted, stay.child, stay.where);
        if (stay.discharged)
            add(Told::WentHome, *stay.discharged, stay.child, stay.where);
    }
}

TimelineEntry told(Told kind, const QString& word, QDate on, const QString& name = {})
{
    TimelineEntry entry{kind, on, std::nullopt};
    entry.word = word;
    entry.name = name;
    return entry;
}

/// Moves that were written down; the events of the plan's conference say the same without whom.
void addMoves(const std::vector<MoveKept>& moves, std::vector<TimelineEntry>& all)
{
    static const QStringList said{u"permanent-move-known"_s, u"transfer-out-notification"_s, u"transfer-conference"_s};
    if (!moves.empty())
        std::erase_if(all, [](const TimelineEntry& entry) { return entry.event && said.contains(entry.event->text()); });
    for (const MoveKept& move : moves) {
        const bool out = move.direction == MoveDirection::Out;
        all.push_back(told(Told::OfMove, out ? u"known-out"_s : u"known-in"_s, move.known, move.authority));
        for (const MoveTold& each : move.told)
            all.push_back(told(Told::OfMove, u"told"_s, each.on, each.whom == u"other" ? each.name : each.whom));
        if (move.interimOn)
            all.push_back(told(Told::OfMove, u"interim-plan"_s, *move.interimOn, move.interimBy));
        if (move.held && move.conferenceOn)
            all.push_back(told(Told::OfMove, u"held"_s, *move.conferenceOn, move.authority));
        if (move.acceptedOn)
            all.push_back(told(Told::OfMove, u"accepted"_s, *move.acceptedOn, move.acceptedBy));
    }
}

void addCare(const CareStore& store, const Household& household, std::vector<TimelineEntry>& all)
{
    for (const Child& child : household.children) {
        const auto add = [&](const QString& word, const std::optional<QDate>& on, const QString& name = {}) {
            if (!on)
                return;
            all.push_back(told(Told::OfCare, word, *on, name));
            all.back().child = child.id;
        };
        for (const CareKept& care : store.times(child.id)) {
            add(u"since"_s, care.since);
            if (care.careOrder != care.since)
                add(u"care-order"_s, care.careOrder);
            add(u"until"_s, care.until);
        }
        for (const CareStep& step : store.steps(child.id))
            add(wordOf(step.kind), step.on, step.decidedBy);
    }
}

} // namespace

void timeline::addOfPlan(const Office& office, const Conference& conference, std::vector<TimelineEntry>& all)
{
    addFollowing(FollowingStore(office.casebook), conference, all);
    addPlanKept(PlanKeepingStore(office.casebook), PlanStore(office.casebook).plans(conference.id), conference, all);
    addReviewing(EndingStore(office.casebook), conference, all);
    addEndings(EndingStore(office.casebook), conference, all);
}

void timeline::addMovesAndCare(const Office& office, const Household& household, std::vector<TimelineEntry>& all)
{
    addMoves(MoveStore(office.casebook).ofFamily(household.family.id), all);
    addCare(CareStore(office.casebook), household, all);
}

} // namespace cadair
