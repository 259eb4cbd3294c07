#pragma once

#include "core/workflow/office.h"

#include "core/casework/dossier.h"

namespace cadair {

// What is settled around a conference before it, a part at a time: each of these replaces that part of its dossier whole, in
// one transaction. Refused once the conference is closed or called off, and for somebody who is not of it.

/// How it came to be asked for, and what was settled with that.
StepResult saveRequest(const Office& office, const ConferenceId& conference, const ConferenceRequest& request);
/// That it is not to be held after all: kept with the request and its reason, and the conference is called off, in one go.
/// Needs the reason.
StepResult declineConference(const Office& office, const ConferenceId& conference, ConferenceRequest request);
/// Corrects what was written down with a decision to hold none. It stays decided, and needs its reason; refused for a
/// conference that was not declined.
StepResult correctDeclined(const Office& office, const ConferenceId& conference, const ConferenceRequest& request);
/// The other children of a household: those of the family the conference is not about, with what was said of them, then those
/// named who have no record.
struct OthersOfHousehold {
    std::optional<std::vector<HouseholdChild>> children; ///< empty: nobody has said that there are none
    std::set<QString> recorded;                          ///< names of the family's own children, who cannot be taken off
};
/// As they stand in the casebook now; a child recorded since the conference was made is among them.
OthersOfHousehold othersOfHousehold(const Office& office, const ConferenceId& conference);
/// The other children of the household and why there is no decision for each; the rest of the request stays. Names are
/// tidied, and a child is named once.
StepResult saveHousehold(const Office& office, const ConferenceId& conference,
                         const std::optional<std::vector<HouseholdChild>>& household);
/// What is known of the chair as the chair of this conference.
StepResult saveChairing(const Office& office, const ConferenceId& conference, const Chairing& chairing);
/// Who was thought of when people were invited.
StepResult saveInviting(const Office& office, const ConferenceId& conference, const Inviting& inviting);
/// Where and how it is held. Two people kept apart must both be of the conference, and not be the same one.
StepResult saveArrangements(const Office& office, const ConferenceId& conference, const Arrangements& arrangements);
/// What was agreed and done about one person's coming.
StepResult saveAttending(const Office& office, const ConferenceId& conference, const ParticipantId& participant,
                         const Attending& attending);
/// One child's own part.
StepResult saveHeard(const Office& office, const ConferenceId& conference, const ChildId& child, const ChildHeard& heard);
/// What was seen when a report came in.
StepResult saveReceipt(const Office& office, const ConferenceId& conference, const ReportReceipt& receipt);
/// The chronology and the assessment; receipts have their own step.
StepResult savePapers(const Office& office, const ConferenceId& conference, const Papers& papers);
/// The family's requests to record a meeting.
StepResult saveRecordings(const Office& office, const ConferenceId& conference, const std::vector<RecordingRequest>& requests);
/// Whether exploitation is known or suspected, and what was asked further. A referral that was made has its day; a child whose
/// age is in doubt must be of the conference.
StepResult saveExploitation(const Office& office, const ConferenceId& conference, bool suspected, const Exploitation& asked);
/// What the children and the family give the conference themselves.
StepResult saveContributions(const Office& office, const ConferenceId& conference,
                             const std::vector<Contribution>& contributions);

} // namespace cadair
