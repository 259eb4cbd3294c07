#pragma once

#include "core/rules/checks.h"

namespace cadair {

// What is still open between conferences, by the same checks that look at a conference.

/// Of a move, whether a conference is about it already or not; each reason's particulars are the check and what it misses.
std::vector<Reason> openOf(const Transfer& transfer, const Procedure& procedure, const WorkingCalendar& calendar, const QDateTime& now);
/// Of the looked-after children among those of a conference, by child.
std::vector<Reason> openOf(const std::map<ChildId, LookedAfter>& lookedAfter, const CaseFile& file, const Procedure& procedure,
                           const WorkingCalendar& calendar, const QDateTime& now);

/// Whether the profile has a check of this word at all.
bool hasCheck(QStringView check, const Procedure& procedure);

/// The limit with this id for conferences of this kind; nullptr where the profile has none.
const Timescale* limitNamed(QStringView id, ConferenceType type, const Procedure& procedure);

} // namespace cadair
