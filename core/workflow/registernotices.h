#pragma once

#include "core/casework/registernotice.h"
#include "core/rules/verdict.h"
#include "core/workflow/office.h"

#include <vector>

namespace cadair {

/// A notice with what is still to be done about it.
struct JudgedNotice {
    RegisterNotice notice;
    Verdict verdict;
    std::optional<QDate> moveSince = {};    ///< the move it tells of is written down with the family, known since that day
    bool isOpen() const { return verdict.outcome != Outcome::Satisfied && !moveSince; }
};

/// Every notice, what is open first, then the last received: journalled as reading.
std::vector<JudgedNotice> openNotices(const Office& office);
/// The same for a list of what is due, without a journal entry.
std::vector<JudgedNotice> noticesNow(const Office& office);

/// Writes a notice down, new or put right. Who or what it is about and who sent it must be there; days lie in the past, and a
/// day on which it was dealt with comes with what was done.
Made<NoticeId> keepNotice(const Office& office, const RegisterNotice& notice);

} // namespace cadair
