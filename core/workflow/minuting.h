#pragma once

#include "core/rules/minuteschanges.h"
#include "core/workflow/openconference.h"

namespace cadair {

// The record from the first draft to its last version.

/// Keeps the record as it stands as a draft for the chair. Refused once it is signed.
StepResult sendToChair(const Office& office, const ConferenceId& conference);

/// What was changed since the last draft or signature; since nothing was kept yet, nothing.
std::vector<MinutesChange> changesSinceLast(const OpenConference& open);

/// Keeps the record as it stands as the next signed version, by the chair's name that day, with its digest and the journal's
/// head. For `approveMinutes`, in its transaction.
void keepSignedVersion(const Office& office, const OpenConference& open);

/// The chair signs once more after amendments. Refused where nothing changed since the last signature, and while somebody's
/// amendment is neither accepted nor refused.
StepResult signAmended(const Office& office, const ConferenceId& conference);

/// Whether the record has been changed since it was signed: nothing goes out until it is signed again.
bool isUnsigned(const ConferenceRecord& record);

/// A recipient asks for something to be put right; `note` names the paragraph. Refused before the record is signed.
StepResult askAmendment(const Office& office, Amendment amendment);
/// Accepts it: the paragraph reads `text` from now on, and the record waits to be signed again. Always with a reason.
StepResult acceptAmendment(const Office& office, const ConferenceId& conference, const AmendmentId& amendment, const QString& text,
                           const QString& reason);
/// Refuses it, always with a reason; what was asked stays beside the record.
StepResult refuseAmendment(const Office& office, const ConferenceId& conference, const AmendmentId& amendment, const QString& reason);

/// One recipient of the minutes and the last day on which they can ask for an amendment.
struct AmendmentTime {
    ParticipantId who;
    std::optional<LimitVerdict> limit;      ///< empty: this procedure sets no time, or they have not had their copy
    bool hasCopy = false;
};
std::vector<AmendmentTime> amendmentTimes(const OpenConference& open, const QDateTime& now);
/// Whether it was asked for after that person's last day.
bool isLate(const Amendment& amendment, const std::vector<AmendmentTime>& times);

} // namespace cadair
