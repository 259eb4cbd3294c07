#pragma once

#include "core/workflow/office.h"

namespace cadair {

/// A meeting that was in session when the casebook was last open, and how that ended.
struct LeftInSession {
    ConferenceId conference;
    QDateTime keptUntil; ///< when the last thing reached the file
    bool closed = false; ///< the casebook was closed in order then; else the program stopped
    bool operator==(const LeftInSession&) const = default;
};

/// To be asked right after a casebook was unlocked, before anything is typed. Empty where no meeting is in session.
std::optional<LeftInSession> leftInSession(const Office& office);

/// The time since `from` was no part of the meeting: the current agenda item ends then and is taken up again now, so that the
/// time between is a break. Refused where no item is current, and for a moment of another day.
StepResult countAsBreak(const Office& office, const ConferenceId& conference, const QDateTime& from);

} // namespace cadair
