#include "core/workflow/coregroups.h"

#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/followingstore.h"
#include "core/store/planstore.h"
#include "core/store/recordstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 20000;

void checkLength(const QString& words, const QString& field, std::vector<FieldProblem>& problems)
{
    if (words.size() > mostLetters)
        problems.push_back({field, FieldFault::TooLong});
}

/// The last conference of the plan that was held by that day.
ConferenceId tiedTo(const Office& office, const PlanFollowed& plan, QDate on)
{
    for (auto each = plan.chain.rbegin(); each != plan.chain.rend(); ++each)
        if (const auto summary = ConferenceStore(office.casebook).summary(*each); summary && summary->date && *summary->date <= on)
            return *each;
    return plan.chain.front();
}

QDate beganOn(const Office& office, const PlanFollowed& plan)
{
    const auto first = ConferenceStore(office.casebook).summary(plan.chain.front());
    return first && first->date ? *first->date : plan.conferenceOn;
}

/// Saves it, and has the limits of the conference count from what is known now.
Made<MeetingId> keep(const Office& office, const ConferenceId& conference, const CoreGroupMeetingKept& meeting)
{
    FollowingStore(office.casebook).save(meeting);
    if (const auto plan = planHolding(office, conference))
        keepEvents(office, *plan);
    return {meeting.id, {}};
}

CoreGroupMeetingKept tidiedUp(CoreGroupMeetingKept meeting)
{
    meeting.chair = tidied(meeting.chair);
    meeting.dealtWith = meeting.dealtWith.trimmed();
    meeting.disagreements = meeting.disagreements.trimmed();
    meeting.moveReason = meeting.moveReason.trimmed();
    for (GroupMember& member : meeting.members)
        member.name = tidied(member.name);
    std::erase_if(meeting.members, [](const GroupMember& member) { return member.name.isEmpty(); });
    for (ActionPoint& action : meeting.actions) {
        action.what = action.what.trimmed();
        action.who = tidied(action.who);
    }
    std::erase_if(meeting.actions, [](const ActionPoint& action) { return action.what.isEmpty(); });
    return meeting;
}

std::vector<FieldProblem> problemsOf(const Office& office, const PlanFollowed& plan, const CoreGroupMeetingKept& meeting)
{
    std::vector<FieldProblem> problems;
    if (!meeting.date.isValid())
        problems.push_back({u"on"_s, FieldFault::Missing});
    else if (meeting.date > office.clock.today())
        problems.push_back({u"on"_s, FieldFault::InTheFuture});
    else if (meeting.date < beganOn(office, plan))
        problems.push_back({u"on"_s, FieldFault::TooLongAgo});
    if (meeting.chairKind.isEmpty())
        problems.push_back({u"chair"_s, FieldFault::Missing});
    if (std::ranges::none_of(meeting.members, [](const GroupMember& member) { return member.came; }))
        problems.push_back({u"members"_s, FieldFault::Missing});
    checkLength(meeting.dealtWith, u"dealt"_s, problems);
    checkLength(meeting.disagreements, u"disagreements"_s, problems);
    return problems;
}

/// The conference's file no longer says that this meeting took place, nor that it is fixed for that day.
void forgetMeeting(const Office& office, const CoreGroupMeetingKept& meeting)
{
    ConferenceStore conferences(office.casebook);
    auto file = conferences.caseFile(meeting.conference);
    if (!file)
        return;
    const auto forgotten = std::erase_if(file->events, [&](const CaseEvent& event) {
        const bool ours = event.event.text() == u"first-core-group" || event.event.text() == u"core-group";
        return ours && event.date == meeting.date;
    });
    if (forgotten > 0)
        conferences.setEvents(meeting.conference, file->events);
}

/// Everybody of the conference who is a member by that name has had the notes: the limits on sending them see it.
void noteSent(const Office& office, const CoreGroupMeetingKept& meeting, const QStringList& names, QDate on)
{
    ConferenceStore conferences(office.casebook);
    const auto file = conferences.caseFile(meeting.conference);
    if (!file)
        return;
    for (const Participant& person : file->participants)
        if (person.coreGroup && names.contains(person.name))
            conferences.add(meeting.conference, SentDocument{*DocumentKey::parse(u"core-group-notes"_s), person.id, on, {}});
}

} // namespace

Made<MeetingId> fixMeeting(const Office& office, const ConferenceId& conference, QDate on, const QString& reason, bool confirmed)
{
    const auto plan = planHolding(office, conference);
    if (!plan)
        return {{}, {{u"next"_s, FieldFault::Missing}}};
    const CoreGroupMeetingKept* last = plan->lastHeld();
    const QDate after = last ? std::max(last->date, plan->conferenceOn) : plan->conferenceOn;
    Made<MeetingId> made;
    if (!on.isValid())
        made.problems.push_back({u"next"_s, FieldFault::Missing});
    else if (on <= after || on < office.clock.today())
        made.problems.push_back({u"next"_s, FieldFault::TooLongAgo});
    const bool moves = plan->fixed && on.isValid() && *plan->fixed != on;
    if (moves && reason.trimmed().isEmpty())
        made.problems.push_back({u"why"_s, FieldFault::Missing});
    checkLength(reason, u"why"_s, made.problems);
    if (!made.problems.empty())
        return made;
    CoreGroupMeetingKept meeting{.id = plan->fixedMeeting.value_or(MeetingId::fresh()), .conference = plan->conference, .date = on};
    if (plan->fixedMeeting)
        meeting = *FollowingStore(office.casebook).meeting(*plan->fixedMeeting);
    meeting.conference = plan->conference;
    meeting.date = on;
    if (moves) {
        meeting.movedFrom = plan->fixed;
        meeting.moveReason = reason.trimmed();
        meeting.moveConfirmed = confirmed ? std::optional(office.clock.today()) : std::nullopt;
    }
    Transaction transaction(office.casebook);
    made = keep(office, conference, meeting);
    transaction.commit();
    return made;
}

StepResult confirmMove(const Office& office, const MeetingId& id)
{
    FollowingStore store(office.casebook);
    auto meeting = store.meeting(id);
    if (!meeting || !meeting->movedFrom || meeting->moveConfirmed)
        return refused(ReasonCode::WrongState);
    meeting->moveConfirmed = office.clock.today();
    store.save(*meeting);
    return done();
}

CoreGroupMeetingKept meetingToRecord(const PlanFollowed& plan, QDate today)
{
    CoreGroupMeetingKept meeting{.id = plan.fixedMeeting.value_or(MeetingId::fresh()), .conference = plan.conference,
                                 .date = plan.fixed && *plan.fixed <= today ? *plan.fixed : today};
    for (const CoreGroupMeetingKept& each : plan.meetings)
        if (each.id == meeting.id) {
            meeting.movedFrom = each.movedFrom;
            meeting.moveReason = each.moveReason;
            meeting.moveConfirmed = each.moveConfirmed;
        }
    meeting.members = plan.members;
    for (GroupMember& member : meeting.members)
        member.came = true;
    if (const CoreGroupMeetingKept* last = plan.lastHeld()) {
        meeting.chairKind = last->chairKind;
        meeting.chair = last->chair;
        std::ranges::copy_if(last->actions, std::back_inserter(meeting.actions), [](const ActionPoint& action) { return !action.done; });
    }
    return meeting;
}

Made<MeetingId> recordMeeting(const Office& office, CoreGroupMeetingKept meeting)
{
    const auto plan = planHolding(office, meeting.conference);
    if (!plan)
        return {{}, {{u"on"_s, FieldFault::Missing}}};
    meeting = tidiedUp(std::move(meeting));
    Made<MeetingId> made{{}, problemsOf(office, *plan, meeting)};
    if (!made.problems.empty())
        return made;
    meeting.held = true;
    meeting.conference = tiedTo(office, *plan, meeting.date);
    Transaction transaction(office.casebook);
    made = keep(office, plan->conference, meeting);
    transaction.commit();
    return made;
}

Made<MeetingId> circulateNotes(const Office& office, const MeetingId& id, QDate on, const QStringList& names)
{
    FollowingStore store(office.casebook);
    auto meeting = store.meeting(id);
    Made<MeetingId> made;
    if (!on.isValid())
        made.problems.push_back({u"sent"_s, FieldFault::Missing});
    else if (on > office.clock.today())
        made.problems.push_back({u"sent"_s, FieldFault::InTheFuture});
    else if (meeting && on < meeting->date)
        made.problems.push_back({u"sent"_s, FieldFault::TooLongAgo});
    if (!meeting || !meeting->held || names.isEmpty())
        made.problems.push_back({u"members"_s, FieldFault::Missing});
    if (!made.problems.empty())
        return made;
    for (GroupMember& member : meeting->members)
        member.hasNotes = member.hasNotes || names.contains(member.name);
    meeting->circulated = meeting->circulated.value_or(on);
    Transaction transaction(office.casebook);
    store.save(*meeting);
    noteSent(office, *meeting, names, on);
    transaction.commit();
    made.id = id;
    return made;
}

StepResult signMeeting(const Office& office, const MeetingId& id)
{
    FollowingStore store(office.casebook);
    auto meeting = store.meeting(id);
    if (!meeting || !meeting->held || meeting->signedOn)
        return refused(ReasonCode::WrongState);
    meeting->signedOn = office.clock.today();
    meeting->signedBy = office.casebook.actor();
    store.save(*meeting);
    return done();
}

StepResult takeBackMeeting(const Office& office, const MeetingId& id)
{
    FollowingStore store(office.casebook);
    const auto meeting = store.meeting(id);
    if (!meeting || !meeting->held || meeting->signedOn || meeting->circulated)
        return refused(ReasonCode::WrongState);
    Transaction transaction(office.casebook);
    store.remove(id);
    forgetMeeting(office, *meeting);
    if (const auto plan = planHolding(office, meeting->conference))
        keepEvents(office, *plan);
    transaction.commit();
    return done();
}

StepResult agreeTerms(const Office& office, const ConferenceId& conference, const GroupTerms& terms)
{
    const auto plan = planHolding(office, conference);
    if (!plan || (terms.everyWeeks && (*terms.everyWeeks < 1 || *terms.everyWeeks > 52)))
        return refused(ReasonCode::WrongState);
    if (terms != plan->terms)
        FollowingStore(office.casebook).save(plan->conference, terms);
    return done();
}

Made<ConferenceId> sayHowActionStands(const Office& office, const ActionStanding& said)
{
    Made<ConferenceId> made;
    ActionStanding standing = said;
    standing.evidence = said.evidence.trimmed();
    standing.on = office.clock.today();
    standing.by = office.casebook.actor();
    const bool over = standing.state == ActionState::Done || standing.state == ActionState::NotNeeded;
    if (over && standing.evidence.isEmpty())
        made.problems.push_back({u"evidence"_s, FieldFault::Missing});
    checkLength(standing.evidence, u"evidence"_s, made.problems);
    const Dossier dossier = RecordStore(office.casebook).record(standing.conference).dossier;
    const auto found = dossier.plans.find(standing.child);
    if (found == dossier.plans.end())
        made.problems.push_back({u"action"_s, FieldFault::Missing});
    if (!made.problems.empty())
        return made;
    ChildPlan plan = found->second;
    for (PlanAction& action : plan.actions)
        if (action.what == standing.what)
            action.progress = standing.evidence; // what a review and the papers read
    Transaction transaction(office.casebook);
    FollowingStore(office.casebook).save(standing);
    if (plan != found->second)
        PlanStore(office.casebook).save(standing.conference, plan);
    transaction.commit();
    made.id = standing.conference;
    return made;
}

} // namespace cadair
