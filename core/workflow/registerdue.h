#pragma once

#include "core/workflow/office.h"

#include <QDate>

#include <optional>
#include <set>
#include <vector>

namespace cadair {

/// Something owed about the register as a whole, of no conference in hand.
enum class RegisterDueKind {
    PoliceList, ///< theirs is older than the last movement
    Enquiry,    ///< may be answered, and nothing was told yet
    Notice,     ///< not dealt with
    Review      ///< a child on it whose review is late, though every conference about the child is closed
};

/// One line for all that is owed of a kind.
struct RegisterDue {
    RegisterDueKind kind = RegisterDueKind::Enquiry;
    int count = 1;
    QDate since;                               ///< the oldest of them: the change, the question, the notice, the last day
    bool operator==(const RegisterDue&) const = default;
};

/// What is owed today. `inHand`: conferences whose limits are shown already.
std::vector<RegisterDue> registerDue(const Office& office, const std::set<ConferenceId>& inHand);

} // namespace cadair
