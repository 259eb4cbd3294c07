#pragma once

#include "core/store/journalstore.h"
#include "core/workflow/office.h"

namespace cadair {

/// What somebody did with the register, by the part of it.
enum class LookedAt { List, Enquiries, Notices, PoliceList };

/// What one person did with one part of it on one day.
struct RegisterLook {
    QDate on;                               ///< by the clock on the wall
    QString who;
    JournalAct act = JournalAct::Read;      ///< read, enquired, printed or saved as a file
    LookedAt part = LookedAt::List;
    int times = 1;
    bool operator==(const RegisterLook&) const = default;
};

/// Who has looked at the register, from the journal, newest first: of the last so many entries about it.
std::vector<RegisterLook> whoLooked(const Office& office, int entries = 2000);

} // namespace cadair
