#pragma once

#include <vector>

namespace cadair::test {

/// A case told in short lines, and what a limit says of it.
struct Told {
    const char* title;
    const char* rule;
    const char* type; ///< of the conference, held on Thursday 12 March 2026 from 10:00 to 11:30
    const char* happened; ///< what else is known, parted by semicolons: "strategy-discussion 2026-02-20 enquiry"
    const char* who; ///< whose limit it is: a person, "to READER" for a report; empty: nobody's own
    const char* says; ///< the last day and how it stands on Friday 20 March, 09:00
};

/// One place's cases.
struct ToldOf {
    const char* place;
    std::vector<Told> cases;
};

/// Every deadline of the four procedures on a case of its own, the dates counted by hand.
std::vector<ToldOf> deadlineRows();

} // namespace cadair::test
