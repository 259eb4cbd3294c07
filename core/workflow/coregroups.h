#pragma once

#include "core/workflow/following.h"

namespace cadair {

// The core group of a running plan: its next day, what came of each meeting, and how the actions of the plan stand. Each of
// these is one transaction. A form that cannot stand names its fields: "on", "next", "sent", "members", "why" …

/// Fixes the day of the next meeting, in place of one that was fixed before. A day that moves wants a reason; `confirmed`: it
/// was confirmed in writing to everyone concerned today.
Made<MeetingId> fixMeeting(const Office& office, const ConferenceId& plan, QDate on, const QString& reason = {}, bool confirmed = false);
/// The new day of a meeting has been confirmed in writing.
StepResult confirmMove(const Office& office, const MeetingId& meeting);

/// Writes down a meeting that was held, or changes what is known of one. The meeting that was fixed becomes this one. Nothing
/// ahead of today, nothing before the conference, and not without anybody there.
Made<MeetingId> recordMeeting(const Office& office, CoreGroupMeetingKept meeting);
/// The notes went to these members on that day.
Made<MeetingId> circulateNotes(const Office& office, const MeetingId& meeting, QDate on, const QStringList& names);
/// They are signed, by whoever is at the keyboard.
StepResult signMeeting(const Office& office, const MeetingId& meeting);

/// Takes back a meeting that was written down by mistake: as if it had not been, and the journal keeps it. Refused once its
/// notes are signed or have gone out.
StepResult takeBackMeeting(const Office& office, const MeetingId& meeting);

/// What was agreed of the group itself.
StepResult agreeTerms(const Office& office, const ConferenceId& plan, const GroupTerms& terms);

/// How one action of a plan stands. What is done or no longer needed says what shows it.
Made<ConferenceId> sayHowActionStands(const Office& office, const ActionStanding& standing);

/// A meeting to begin with: on the day that was fixed, with who belongs to the group, everybody there.
CoreGroupMeetingKept meetingToRecord(const PlanFollowed& plan, QDate today);

} // namespace cadair
