#pragma once

#include "core/rules/timescales.h"

namespace cadair {

/// Of the limits that timescales() gives, those on the next review of each child. For lists of many children: the file needs
/// nobody of the meeting, unless that went on without a quorum.
std::vector<LimitVerdict> reviewLimits(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar,
                                       const QDateTime& now);

} // namespace cadair
