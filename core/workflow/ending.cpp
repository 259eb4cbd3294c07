#include "core/rules/representation.h"
#include "core/store/familystore.h"
#include "core/store/conferencestore.h"
#include "core/store/recordstore.h"
#include "core/workflow/history.h"
#include "core/workflow/meeting.h"
#include "core/workflow/steps.h"

#include <algorithm>
#include <set>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// The same people, invited anew: nobody has answered or been there yet, and no exclusion carries over.
Participant invitedAnew(Participant participant)
{
    participant.id = ParticipantId::fresh();
    participant.invited.reset();
    participant.reply = Reply::Awaited;
    participant.apology.clear();
    participant.present.clear();
    participant.modeAccepted = false;
    participant.deputyFor.reset();
    participant.exclusion.reset();
    participant.reports.clear();
    return participant;
}

/// Whether going on is open for at least one child: quorum is each child's own, and a child for whom it is refused stays
/// refused when that child is decided. A ground that is true of nobody must not enter the record.
Verdict judgeProceeding(const OpenConference& open, const ProceedInquorate& proceed, const QDateTime& now)
{
    Verdict verdict;
    bool anybody = false;
    std::set<GroundKey> lawful;
    for (const ChildQuorum& child : quorumNow(open, now)) {
        if (!child.inquorate || open.record.decisionFor(child.child)) // what was decided before stands
            continue;
        anybody = true;
        verdict.outcome = std::max(verdict.outcome, child.inquorate->proceed);
        verdict.reasons.insert(verdict.reasons.end(), child.inquorate->reasons.begin(), child.inquorate->reasons.end());
        lawful.insert(child.inquorate->grounds.begin(), child.inquorate->grounds.end());
    }
    if (!anybody)
        verdict.reasons.push_back({ReasonCode::WrongState, open.procedure->inquorate.rule, {u"quorate"_s}, {}, {}});
    const bool untrue = std::any_of(proceed.grounds.begin(), proceed.grounds.end(),
                                    [&](const GroundKey& ground) { return !lawful.contains(ground); });
    if (untrue && !open.procedure->inquorate.grounds.empty())
        verdict.outcome = std::min(verdict.outcome, Outcome::NeedsDecision);
    return verdict;
}

/// The children a conference that follows is for: those alive whom this one did not decide about.
std::vector<const Subject*> leftUndecided(const OpenConference& open)
{
    std::vector<const Subject*> left;
    for (const Subject& subject : open.file.subjects)
        if (!open.record.decisionFor(subject.child.id) && !hasDied(subject, std::nullopt))
            left.push_back(&subject);
    if (left.empty()) // all were decided, and still it is to meet again
        for (const Subject& subject : open.file.subjects)
            left.push_back(&subject);
    return left;
}

/// The conference that follows one that was not held: the same matter on another day.
CaseFile following(const Office& office, const OpenConference& open, QDate date, QTime start)
{
    const Conference& conference = open.file.conference;
    CaseFile next{Conference{.id = ConferenceId::fresh(), .family = conference.family, .procedure = conference.procedure},
                  {}, {}, open.file.events, {}};
    next.conference.type = conference.type;
    next.conference.state = ConferenceState::Convened;
    next.conference.date = date;
    next.conference.plannedStart = start;
    next.conference.plannedMinutes = conference.plannedMinutes;
    next.conference.place = conference.place;
    next.conference.reasons = conference.reasons;
    next.conference.exploitation = conference.exploitation;
    next.conference.alsoKey = conference.alsoKey;
    next.conference.chair = conference.chair;
    next.conference.follows = conference.id;
    std::erase_if(next.events, [](const CaseEvent& event) { return event.person.has_value(); });
    next.events.push_back(CaseEvent{*EventKey::parse(u"not-proceeded"_s), *conference.date, {}, {}, {}, false, {}, {}});
    for (const Subject* subject : leftUndecided(open)) {
        std::map<ChildId, QDate> since;
        if (subject->planSince)
            since.emplace(subject->child.id, *subject->planSince);
        const auto today = FamilyStore(office.casebook).child(subject->child.id);
        next.subjects.push_back(subjectWithHistory(office, today.value_or(subject->child), date, since));
    }
    for (const Participant& participant : open.file.participants)
        if (participant.capacity != Capacity::MinuteTaker)
            next.participants.push_back(invitedAnew(participant));
    return next;
}

} // namespace

StepResult proceedInquorate(const Office& office, const ConferenceId& id, const ProceedInquorate& proceed)
{
    OpenConference open = reread(office, id);
    if (open.file.conference.state != ConferenceState::InSession)
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    open.file.conference.proceedInquorate = ProceedInquorate{proceed.grounds, proceed.reason.trimmed()};

    const Verdict verdict = judgeProceeding(open, proceed, office.clock.now());
    if (verdict.outcome != Outcome::Satisfied)
        return {verdict, false};
    Transaction transaction(office.casebook);
    ConferenceStore(office.casebook).save(open.file.conference);
    RecordStore(office.casebook)
        .add(Departure{id, u"proceed-inquorate"_s, open.procedure->inquorate.rule, proceed.reason.trimmed(),
                       chairsName(office, open.file), office.clock.now()});
    transaction.commit();
    return {verdict, true};
}

Made<ConferenceId> doNotProceed(const Office& office, const ConferenceId& id, QDate newDate, QTime newStart,
                                const QString& reason)
{
    Made<ConferenceId> made;
    OpenConference open = reread(office, id);
    Conference& conference = open.file.conference;
    const std::vector<ConferenceState> roads = statesAfter(conference.state);
    if (std::find(roads.begin(), roads.end(), ConferenceState::NotProceeded) == roads.end()) {
        made.problems.push_back({u"conference"_s, FieldFault::OutsideMeeting});
        return made;
    }
    if (reason.trimmed().isEmpty())
        made.problems.push_back({u"reason"_s, FieldFault::Missing});
    if (!conference.date || newDate <= *conference.date)
        made.problems.push_back({u"newDate"_s, FieldFault::TooLongAgo});
    if (!made.problems.empty())
        return made;

    const QString by = chairsName(office, open.file);
    const QDateTime now = office.clock.now();
    const Departure dated{id, u"new-date"_s, open.procedure->inquorate.newDateRule, newDate.toString(Qt::ISODate), by, now};
    open.record.departures.push_back(dated); // one duty is answered by the date itself
    Verdict verdict = judgedStep(ConferenceState::NotProceeded, open, now);
    verdict.reasons.insert(verdict.reasons.begin(), Reason{ReasonCode::NotQuorate, open.procedure->inquorate.rule, {}, {}, {}});

    const QTime end = toMinute(now.time());
    endPresences(open, end);
    conference.state = ConferenceState::NotProceeded;
    if (conference.startedAt && !conference.endedAt) // an adjourned one ended when it was broken off
        conference.endedAt = std::max(*conference.startedAt, end);

    Transaction transaction(office.casebook);
    ConferenceStore store(office.casebook);
    RecordStore records(office.casebook);
    store.save(conference);
    saveMeeting(office, open);
    records.add(dated);
    recordDepartures(office, id, stepWord(ConferenceState::NotProceeded), verdict, reason.trimmed());

    CaseFile next = following(office, open, newDate, newStart);
    OpenConference judged{next, {}, open.procedure, open.calendar};
    const auto missed = missedByItsDate(*open.procedure, next.conference, limitsNow(judged, now));
    if (!missed.empty()) // why this one did not proceed is why the next one is late
        next.conference.lateReason = reason.trimmed();
    store.save(next);
    Verdict late{Outcome::NeedsDecision, {}, {}};
    for (const LimitVerdict& limit : missed)
        late.reasons.push_back({ReasonCode::LateWithoutReason, limit.rule, {limit.id.text()}, {}, limit.child});
    recordDepartures(office, next.conference.id, u"late-date"_s, late, reason.trimmed());
    transaction.commit();
    made.id = next.conference.id;
    return made;
}

StepResult setFollowUp(const Office& office, const ConferenceId& id, const EventKey& what, QDate date)
{
    const OpenConference open = reread(office, id);
    const ConferenceState state = open.file.conference.state;
    if (!open.file.conference.startedAt || state == ConferenceState::NotProceeded || state == ConferenceState::Cancelled)
        return refused(ReasonCode::WrongState, {wordOf(state)});
    if (!open.file.conference.date || date <= *open.file.conference.date)
        return refused(ReasonCode::WrongState, {u"date-not-after"_s});
    std::vector<CaseEvent> events = open.file.events;
    std::erase_if(events, [&](const CaseEvent& event) { return event.event == what; });
    events.push_back(CaseEvent{what, date, {}, {}, {}, false, {}, {}});
    ConferenceStore(office.casebook).setEvents(id, events);
    return done();
}

StepResult concludeMeeting(const Office& office, const ConferenceId& id, QTime at, const QString& reason)
{
    OpenConference open = reread(office, id);
    const QTime end = toMinute(at);
    const Verdict verdict = judgedStep(ConferenceState::Concluded, open, office.clock.now(), end);
    if (verdict.outcome == Outcome::Refused || (verdict.outcome == Outcome::NeedsDecision && reason.trimmed().isEmpty()))
        return {verdict, false};
    endPresences(open, end);
    keepLateReason(open.file.conference, verdict, reason.trimmed());
    open.file.conference.state = ConferenceState::Concluded;
    open.file.conference.endedAt = std::max(open.file.conference.startedAt.value_or(end), end);
    Transaction transaction(office.casebook);
    ConferenceStore(office.casebook).save(open.file.conference);
    saveMeeting(office, open);
    recordDepartures(office, id, stepWord(ConferenceState::Concluded), verdict, reason.trimmed());
    transaction.commit();
    return {verdict, true};
}

} // namespace cadair
