#pragma once

#include "core/workflow/openconference.h"

namespace cadair {

/// The verdict of a step that nothing stands against.
inline StepResult done()
{
    return {{Outcome::Satisfied, {}, {}}, true};
}

/// A step refused for one reason; nothing was written.
StepResult refused(ReasonCode code, const QStringList& particulars = {}, const RuleId& rule = {});

/// Records departures against every reason of a verdict that a person decided to step past, once for each rule; none
/// without a `reason`.
void recordDepartures(const Office& office, const ConferenceId& conference, const QString& step, const Verdict& verdict,
                      const QString& reason);

/// The name of the chair on that day, else of who is at the keyboard.
QString chairsName(const Office& office, const CaseFile& file);

/// The facts a lifecycle step is judged on, as of `now`; borrows `open` for the call.
StepFacts stepFacts(const OpenConference& open, const QDateTime& now);

/// Whether the conference may go on to `to` as of `now`, with what is open of the checklists that the step closes. `at`: the
/// time of day the step is to have, where that is another one.
Verdict judgedStep(ConferenceState to, const OpenConference& open, const QDateTime& now, std::optional<QTime> at = std::nullopt);

/// The hard limits on the day a conference is held that this day misses: each asks for a reason, soft ones do not.
std::vector<LimitVerdict> missedByItsDate(const Procedure& procedure, const Conference& conference,
                                          const std::vector<LimitVerdict>& limits);

/// A reason given for a step that also lacked the one for its late date is that one too: it is not asked for twice.
void keepLateReason(Conference& conference, const Verdict& verdict, const QString& reason);

/// To the minute: a meeting is not timed in seconds, and 11:02:40 is 11:02 to everybody in the room.
QTime toMinute(QTime time);

/// Everybody still there leaves, and the current agenda item ends, at `at`.
void endPresences(OpenConference& open, QTime at);

/// Writes attendance and agenda times of a conference on the desk.
void saveMeeting(const Office& office, const OpenConference& open);

} // namespace cadair
