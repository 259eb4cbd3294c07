#pragma once

#include "core/rules/owing.h"
#include "core/rules/proposing.h"
#include "core/rules/telling.h"
#include "core/workflow/openconference.h"

namespace cadair {

// Asking people to come and for their reports, reminding them, and telling them of a change, beside the letters that do so:
// by phone, in a corridor, by a word at another meeting. Each step is one transaction.

/// Notes that somebody was asked, reminded or told on a day: `document` is the letter that would have done it (a request for
/// a report, a reminder, a postponement …). Refused for other documents, for a day to come, for somebody who is not of the
/// conference, and once it is closed.
StepResult noteReminder(const Office& office, const ConferenceId& conference, const ParticipantId& participant,
                        const DocumentKey& document, QDate date);
/// The same for several people at once, all or none.
StepResult noteReminders(const Office& office, const ConferenceId& conference, const std::vector<ParticipantId>& participants,
                         const DocumentKey& document, QDate date);

/// Takes back that a report has reached somebody, where it was marked by mistake. A report that has reached nobody any more
/// is one that is owed.
StepResult forgetReport(const Office& office, const ConferenceId& conference, const ParticipantId& author, ReportKind kind,
                        ReportReader reader);

/// Names further key agencies for these children, where the procedure lets the chair do so.
StepResult nameKeyAgencies(const Office& office, const ConferenceId& conference, const std::vector<AgencyKey>& agencies);

/// Every report given or owed.
std::vector<OwedReport> reportsOwedNow(const OpenConference& conference, const std::vector<LimitVerdict>& limits, QDate today);

/// Who still has to be told that the conference was moved, put off or called off.
Telling tellingNow(const OpenConference& conference);

/// Whom the casebook knows around this family: practitioners in contact with these children at earlier conferences, and the
/// adults of the household.
AroundTheFamily aroundTheFamily(const Office& office, const OpenConference& conference);

} // namespace cadair
