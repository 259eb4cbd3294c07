#pragma once

#include "core/rules/inquorate.h"

namespace cadair {

/// The moment the decision about `child` was taken, on the day of the conference. A correction puts words right, not the
/// moment: it rests on what the first one rested on. Empty while undecided, and where no time of that day is known.
std::optional<QTime> decidedAt(const CaseFile& file, const ConferenceRecord& record, const ChildId& child);

/// The quorum that the decision about one child rests on, each child at its own moment: what was decided while there was a
/// quorum stands, whoever left before the next child's turn. A child not decided yet is judged at `asOf` while the meeting
/// goes on, and in its last band once it has ended.
QuorumVerdict quorumForChild(const CaseFile& file, const ConferenceRecord& record, const ChildId& child, QTime asOf,
                             const Procedure& procedure);

} // namespace cadair
