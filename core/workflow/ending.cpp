#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/recordstore.h"
#include "core/workflow/history.h"
#include "core/workflow/meeting.h"
#include "core/workflow/steps.h"

#include <algorithm>

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

} // namespace

StepResult proceedInquorate(const Office& office, const ConferenceId& id, const ProceedInquorate& proceed)
{
    OpenConference open = reread(office, id);
    if (open.file.conference.state != ConferenceState::InSession)
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    open.file.conference.proceedInquorate = ProceedInquorate{proceed.grounds, proceed.reason.trimmed()};

    Verdict verdict{Outcome::Satisfied, {}, {}};
    for (const ChildQuorum& child : quorumNow(open, office.clock.now())) {
        if (!child.inquorate)
            continue;
        verdict.outcome = std::min(verdict.outcome, child.inquorate->proceed);
        verdict.reasons.insert(verdict.reasons.end(), child.inquorate->reasons.begin(), child.inquorate->reasons.end());
    }
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
    if (conference.state != ConferenceState::InSession && conference.state != ConferenceState::Convened) {
        made.problems.push_back({u"conference"_s, FieldFault::OutsideMeeting});
        return made;
    }
    if (reason.trimmed().isEmpty())
        made.problems.push_back({u"reason"_s, FieldFault::Missing});
    if (!conference.date || newDate <= *conference.date)
        made.problems.push_back({u"newDate"_s, FieldFault::TooLongAgo});
    if (!made.problems.empty())
        return made;

    const QTime end = toMinute(office.clock.now().time());
    endPresences(open, end);
    conference.state = ConferenceState::NotProceeded;
    if (conference.startedAt)
        conference.endedAt = std::max(*conference.startedAt, end);

    Transaction transaction(office.casebook);
    ConferenceStore store(office.casebook);
    RecordStore records(office.casebook);
    store.save(conference);
    saveMeeting(office, open);
    records.add(Departure{id, u"new-date"_s, open.procedure->inquorate.newDateRule, newDate.toString(Qt::ISODate),
                          chairsName(office, open.file), office.clock.now()});
    records.add(Departure{id, stepWord(ConferenceState::NotProceeded), open.procedure->inquorate.rule, reason.trimmed(),
                          chairsName(office, open.file), office.clock.now()});

    CaseFile next{Conference{.id = ConferenceId::fresh(), .family = conference.family, .procedure = conference.procedure},
                  {}, {}, open.file.events, {}};
    next.conference.type = conference.type;
    next.conference.state = ConferenceState::Convened;
    next.conference.date = newDate;
    next.conference.plannedStart = newStart;
    next.conference.plannedMinutes = conference.plannedMinutes;
    next.conference.place = conference.place;
    next.conference.reasons = conference.reasons;
    next.conference.exploitation = conference.exploitation;
    next.conference.alsoKey = conference.alsoKey;
    next.conference.chair = conference.chair;
    next.conference.follows = id;
    std::erase_if(next.events, [](const CaseEvent& event) { return event.person.has_value(); });
    next.events.push_back(CaseEvent{*EventKey::parse(u"not-proceeded"_s), *conference.date, {}, {}, {}, false, {}, {}});
    for (const Subject& subject : open.file.subjects) {
        std::map<ChildId, QDate> since;
        if (subject.planSince)
            since.emplace(subject.child.id, *subject.planSince);
        next.subjects.push_back(subjectWithHistory(office, subject.child, newDate, since));
    }
    for (const Participant& participant : open.file.participants)
        if (participant.capacity != Capacity::MinuteTaker)
            next.participants.push_back(invitedAnew(participant));
    store.save(next);
    transaction.commit();
    made.id = next.conference.id;
    return made;
}

StepResult setFollowUp(const Office& office, const ConferenceId& id, const EventKey& what, QDate date)
{
    const OpenConference open = reread(office, id);
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
    StepFacts facts = stepFacts(open, office.clock.now());
    facts.now = end;
    const Verdict verdict = mayStepTo(ConferenceState::Concluded, facts);
    if (verdict.outcome == Outcome::Refused || (verdict.outcome == Outcome::NeedsDecision && reason.trimmed().isEmpty()))
        return {verdict, false};
    endPresences(open, end);
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
