#pragma once

#include "core/workflow/openconference.h"

namespace cadair {

// The steps of a conference that are only a step: what they lack is judged by the lifecycle, a `reason` answers open
// shoulds, and a must not is refused.

/// Puts a convened conference off; a new date is set with `setDate`. Always needs a reason.
StepResult postpone(const Office& office, const ConferenceId& conference, const QString& reason);
/// Calls a conference off for good. Always needs a reason.
StepResult cancelConference(const Office& office, const ConferenceId& conference, const QString& reason);
/// Puts right why a conference was called off. What stood there before stays in the journal; who was told of it need not be
/// told again. Refused for one that was not called off.
StepResult correctCalledOff(const Office& office, const ConferenceId& conference, const QString& reason);
/// Breaks a meeting off, part heard: notes, attendance and decisions are kept. Always needs a reason.
StepResult adjourn(const Office& office, const ConferenceId& conference, const QString& reason);
/// Takes a meeting up again that was adjourned earlier the same day; chair and minute-taker are there, others arrive anew.
StepResult resumeMeeting(const Office& office, const ConferenceId& conference);

/// Every decision letter that may go has gone; with a `reason` where some have not.
StepResult markDecisionsIssued(const Office& office, const ConferenceId& conference, const QString& reason = {});
/// The chair approves and signs the minutes as they stand: name, time and digest are kept, and from now on nothing in them
/// changes but by an amendment.
StepResult approveMinutes(const Office& office, const ConferenceId& conference, const QString& reason = {});
/// Every copy of the minutes that may go has gone.
StepResult markDistributed(const Office& office, const ConferenceId& conference, const QString& reason = {});
/// Nothing is owed any more.
StepResult closeConference(const Office& office, const ConferenceId& conference, const QString& reason = {});

/// Answers what a conference without a quorum must secure ("interim-plan", "early-review" …) in words of the record.
StepResult answerDuty(const Office& office, const ConferenceId& conference, const DutyKey& duty, const QString& words);

} // namespace cadair
