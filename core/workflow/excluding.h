#pragma once

#include "core/rules/excluding.h"
#include "core/workflow/office.h"

namespace cadair {

// A request to keep somebody out of a conference, from being made to being settled. Only before the meeting: whoever is asked
// to leave one that runs is asked by the chair there and then, without notice or letter.

/// What became of such a step. With problems, or refused: nothing was written.
struct ExclusionResult {
    Verdict verdict;
    std::vector<ExclusionProblem> problems; ///< what to mend first, field by field
    bool done = false;
};

/// What was done for somebody who is to be kept out.
struct ExclusionCare {
    std::optional<QDate> reportGiven;       ///< when the person had the social work report
    std::optional<QDate> viewsCollected;
    std::set<QString> ways;                 ///< how their views reach the meeting
    QString presentedBy;                    ///< who puts them to it
    bool operator==(const ExclusionCare&) const = default;
};

/// Writes down a request, or mends one: whom, by whom, when, on what ground and with what evidence. The rest of it stays. What
/// the person's exclusion says of the request is kept the same.
ExclusionResult requestExclusion(const Office& office, const ConferenceId& conference, const ExclusionRequest& asked);

/// The chair has looked at it, and what legal advice was had.
ExclusionResult considerExclusion(const Office& office, const ConferenceId& conference, const ParticipantId& person,
                                  std::optional<QDate> considered, std::optional<QDate> legalAdvice, const QString& legalSummary);

/// The chair's decision. A part or the whole is written to the participant, by which invitations, the meeting, letters and
/// copies go; none takes it away again. Settling is considering: without a day for that, it is today.
ExclusionResult settleExclusion(const Office& office, const ConferenceId& conference, const ParticipantId& person,
                                const ExclusionDecision& decision);

/// As if never asked; the journal keeps it. The person comes again.
ExclusionResult withdrawExclusionRequest(const Office& office, const ConferenceId& conference, const ParticipantId& person);

/// What was done for the person: may be written down until the conference is closed.
ExclusionResult keepExclusionCare(const Office& office, const ConferenceId& conference, const ParticipantId& person,
                                  const ExclusionCare& care);

} // namespace cadair
