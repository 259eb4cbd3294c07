#include "core/workflow/progress.h"

#include "core/store/conferencestore.h"
#include "core/store/recordstore.h"
#include "core/workflow/minuting.h"
#include "core/workflow/steps.h"

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

enum class ReasonAsked { WhenOpen, Always };

/// Judges the step, applies `change` to the conference on the desk and writes it all with its departures.
template <typename Change>
StepResult step(const Office& office, const ConferenceId& id, ConferenceState to, const QString& reason, ReasonAsked asked,
                Change change)
{
    OpenConference open = reread(office, id);
    const QDateTime now = office.clock.now();
    Verdict verdict = judgedStep(to, open, now);
    const bool unexplained = reason.trimmed().isEmpty();
    if (verdict.outcome == Outcome::Satisfied && asked == ReasonAsked::Always) {
        if (unexplained)
            return {{Outcome::NeedsDecision, {{ReasonCode::ReasonNeeded, {}, {}, {}, {}}}, {}}, false};
        verdict.reasons.push_back({ReasonCode::ReasonNeeded, {}, {}, {}, {}});
    }
    if (verdict.outcome == Outcome::Refused || (verdict.outcome == Outcome::NeedsDecision && unexplained))
        return {verdict, false};
    open.file.conference.state = to;
    Transaction transaction(office.casebook);
    change(open);
    ConferenceStore(office.casebook).save(open.file.conference);
    if (!unexplained)
        recordDepartures(office, id, stepWord(to), verdict, reason.trimmed());
    transaction.commit();
    return {verdict, true};
}

} // namespace

StepResult postpone(const Office& office, const ConferenceId& id, const QString& reason)
{
    return step(office, id, ConferenceState::Postponed, reason, ReasonAsked::Always, [](OpenConference&) {});
}

StepResult cancelConference(const Office& office, const ConferenceId& id, const QString& reason)
{
    return step(office, id, ConferenceState::Cancelled, reason, ReasonAsked::Always, [](OpenConference&) {});
}

StepResult correctCalledOff(const Office& office, const ConferenceId& id, const QString& reason)
{
    const OpenConference open = reread(office, id);
    if (open.file.conference.state != ConferenceState::Cancelled)
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    if (reason.trimmed().isEmpty())
        return {{Outcome::NeedsDecision, {{ReasonCode::ReasonNeeded, {}, {}, {}, {}}}, {}}, false};
    const Departure* last = nullptr;
    for (const Departure& each : open.record.departures)
        if (each.step == stepWord(ConferenceState::Cancelled) && (!last || each.at >= last->at))
            last = &each;
    if (last && last->reason == reason.trimmed())
        return done();
    // at the hour it was called off: with a later one everybody would have to be told anew
    const QDateTime at = last ? last->at : office.clock.now();
    Transaction transaction(office.casebook);
    RecordStore(office.casebook)
        .add(Departure{id, stepWord(ConferenceState::Cancelled), last ? last->rule : RuleId(), reason.trimmed(), office.casebook.actor(), at});
    transaction.commit();
    return done();
}

StepResult adjourn(const Office& office, const ConferenceId& id, const QString& reason)
{
    return step(office, id, ConferenceState::Adjourned, reason, ReasonAsked::Always, [&](OpenConference& open) {
        const QTime now = toMinute(office.clock.now().time());
        endPresences(open, now);
        saveMeeting(office, open);
        open.file.conference.endedAt = now;
    });
}

StepResult resumeMeeting(const Office& office, const ConferenceId& id)
{
    const QDateTime now = office.clock.now();
    const Conference conference = reread(office, id).file.conference;
    if (conference.state != ConferenceState::Adjourned)
        return refused(ReasonCode::WrongState, {wordOf(conference.state)});
    if (conference.date != now.date())
        return refused(ReasonCode::WrongState, {u"another-day"_s});
    return step(office, id, ConferenceState::InSession, {}, ReasonAsked::WhenOpen, [&](OpenConference& open) {
        open.file.conference.endedAt.reset();
        for (Participant& participant : open.file.participants)
            if (participant.capacity == Capacity::Chair ||
                (participant.capacity == Capacity::MinuteTaker && !participant.present.empty()))
                participant.present.push_back({toMinute(now.time()), std::nullopt});
        saveMeeting(office, open);
    });
}

StepResult markDecisionsIssued(const Office& office, const ConferenceId& id, const QString& reason)
{
    return step(office, id, ConferenceState::DecisionsIssued, reason, ReasonAsked::WhenOpen, [](OpenConference&) {});
}

StepResult approveMinutes(const Office& office, const ConferenceId& id, const QString& reason)
{
    return step(office, id, ConferenceState::MinutesApproved, reason, ReasonAsked::WhenOpen,
                [&](OpenConference& open) { keepSignedVersion(office, open); });
}

StepResult markDistributed(const Office& office, const ConferenceId& id, const QString& reason)
{
    return step(office, id, ConferenceState::Distributed, reason, ReasonAsked::WhenOpen, [](OpenConference&) {});
}

StepResult closeConference(const Office& office, const ConferenceId& id, const QString& reason)
{
    return step(office, id, ConferenceState::Closed, reason, ReasonAsked::WhenOpen, [](OpenConference&) {});
}

StepResult answerDuty(const Office& office, const ConferenceId& id, const DutyKey& duty, const QString& words)
{
    const OpenConference open = reread(office, id);
    const InquorateRule& rule = open.procedure->inquorate;
    if (words.trimmed().isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    const auto held = rule.mustIfHeld.find(duty.text());
    const auto notHeld = rule.mustIfNotHeld.find(duty.text());
    if (held == rule.mustIfHeld.end() && notHeld == rule.mustIfNotHeld.end())
        return refused(ReasonCode::WrongState, {duty.text()});
    RecordStore(office.casebook)
        .add(Departure{id, duty.text(), held != rule.mustIfHeld.end() ? held->second : notHeld->second, words.trimmed(),
                       chairsName(office, open.file), office.clock.now()});
    return done();
}

} // namespace cadair
