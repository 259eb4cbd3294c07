#pragma once

#include "core/rules/timescales.h"
#include "core/rules/verdict.h"

namespace cadair {

/// Everything a step is judged on.
struct StepFacts {
    const CaseFile& file;
    const ConferenceRecord& record;
    const Procedure& procedure;
    QTime now;                              ///< of the conference's day
    const WorkingCalendar* calendar = nullptr; ///< for the date by which a new conference must be held; may be left out
    std::vector<LimitVerdict> limits = {};  ///< as `timescales` gave them: whether a late date still lacks its reason
};

/// The states that can follow `from`, side roads included, the usual one first.
std::vector<ConferenceState> statesAfter(ConferenceState from);

/// The word of the step that leads to `to` ("start", "conclude", "not-proceeded" …). A departure recorded under it, with a
/// reason, answers everything that step left open short of a must not.
QString stepWord(ConferenceState to);

/// Whether the conference may go on to `to`: refused (a must not, or no road leads there), needs-decision (a should is
/// open: a reason is recorded), or satisfied. Reasons list all that is missing, also what is only worth knowing (replies
/// awaited at the start): those alone leave the verdict satisfied.
Verdict mayStepTo(ConferenceState to, const StepFacts& facts);

/// Whether `limit` is about the day of the conference itself, as the profile measures it; the review that a conference
/// starts the clock for is another's day.
bool isAboutTheDate(const LimitVerdict& limit, const Conference& conference, const Procedure& procedure);

} // namespace cadair
