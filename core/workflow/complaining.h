#pragma once

#include "core/rules/complaining.h"
#include "core/workflow/openconference.h"
#include "core/workflow/planning.h"

namespace cadair {

// Complaints about a conference, from the day they come in to what came of them. They can come at any time once it was held,
// after it was closed too; nothing that was decided changes with them.

/// Complaints, differences between practitioners, and requests for the record of one conference.
DisputesKept disputesOf(const Office& office, const ConferenceId& conference);

/// Records one, or changes what is known of it. Refused without a name, without anything it is about, for a day to come, and
/// for one that is settled.
StepResult recordComplaint(const Office& office, ComplaintKept complaint);
/// It is with the chair from now on.
StepResult addressToChair(const Office& office, const ConferenceId& conference, const ComplaintId& complaint);
/// It was handed on to an office of the procedure (`chairs-manager`, `complaints-manager`).
StepResult passComplaintOn(const Office& office, const ConferenceId& conference, const ComplaintId& complaint, const QString& to);
/// It was handed to the service it is about.
StepResult referComplaint(const Office& office, const ConferenceId& conference, const ComplaintId& complaint, const QString& service);
/// By when an answer was promised.
StepResult promiseAnswer(const Office& office, const ConferenceId& conference, const ComplaintId& complaint, QDate by);
/// How it ended, and what the person was told.
StepResult settleComplaint(const Office& office, const ConferenceId& conference, const ComplaintId& complaint, const QString& outcome,
                           const QString& explanation);

/// The conference that a complaint led to, as a plan to begin with: the same children and people; the same kind again, or the
/// review brought forward; without the chair where somebody else has to have it. Empty where the complaint led to none, or it
/// has been convened.
std::optional<ConferencePlan> planAfterComplaint(const Office& office, const ComplaintId& complaint);

/// Who must not chair a conference of this kind about these children: the chair of one that is to be held again under somebody
/// else, until that has been convened, and of that one afterwards.
std::set<PersonId> barredChairs(const Office& office, const CaseFile& file);

/// A conference was convened: complaints about the last one that led to such a conference say so from now on.
void noteFollowed(const Office& office, const CaseFile& made);

} // namespace cadair
