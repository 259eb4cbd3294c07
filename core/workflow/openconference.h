#pragma once

#include "core/casework/handing.h"
#include "core/rules/childpart.h"
#include "core/rules/decision.h"
#include "core/rules/keyagencies.h"
#include "core/rules/lifecycle.h"
#include "core/rules/timescales.h"
#include "core/workflow/office.h"

namespace cadair {

/// A conference on the desk: what was read, with its rules. A value: read again after each step.
struct OpenConference {
    CaseFile file;
    ConferenceRecord record;
    const Procedure* procedure = nullptr;      ///< with the unit's local settings; owned by the rulebook
    const WorkingCalendar* calendar = nullptr;
    Handing handing = {};                      ///< how its papers reach people; not for lists, but for what is still owed
    bool warned = false;                       ///< a warning about the family stands; not for lists
    LocalSettings local;                       ///< the local settings in those rules, with who adopted each, when and why
};

/// Reads a conference; opening it is journalled as reading. Empty where there is none with this id.
std::optional<OpenConference> openConference(const Office& office, const ConferenceId& conference);
/// Reads it again after a step, without a further journal entry.
OpenConference reread(const Office& office, const ConferenceId& conference);

/// The same without notes, times, views and letters: all that time limits and quorum are judged by. For lists of many.
OpenConference rereadForLists(const Office& office, const ConferenceId& conference);

/// The quorum of one child over the meeting so far, or as forecast before it.
struct ChildQuorum {
    ChildId child;
    QuorumVerdict now;                         ///< in the room now; before the meeting: if all come who have not declined
    std::optional<QuorumVerdict> ifConfirmed;  ///< before the meeting: only who said yes
    std::vector<QuorumBand> bands;             ///< empty before the meeting
    std::optional<InquorateVerdict> inquorate; ///< what may and must be done where there is none
};

/// Every child's quorum as of `now`.
std::vector<ChildQuorum> quorumNow(const OpenConference& conference, const QDateTime& now);
/// The second light: key agencies.
KeyAgencyVerdict keyAgenciesNow(const OpenConference& conference);
/// What can be decided for each child as of `now`.
std::vector<DecisionVerdict> decisionsNow(const OpenConference& conference, const QDateTime& now);
/// Each born child's part.
std::vector<ChildPartVerdict> childPartsNow(const OpenConference& conference);
/// Every time limit as of `now`.
std::vector<LimitVerdict> limitsNow(const OpenConference& conference, const QDateTime& now);

} // namespace cadair
