#pragma once

#include "core/rules/timescales.h"

#include <map>
#include <vector>

namespace cadair {

/// One conference as the figures take it. `limits` as `timescales` gave them.
struct CountedConference {
    const CaseFile& file;
    const ConferenceRecord& record;
    const Procedure& procedure;
    std::vector<LimitVerdict> limits;
};

/// So many of so many. `of` leaves out whatever the procedure states no number for: nobody is late where nothing is asked.
struct Share {
    int met = 0;
    int of = 0;
    bool operator==(const Share&) const = default;
};

/// What a unit counts over a period. A conference belongs to the day it was held on; one that was called off, put off or
/// not gone on with for want of a quorum is not a conference held.
struct Figures {
    std::map<ConferenceType, int> held;
    Share conferencesInTime; ///< held by the limit that governed its date
    std::map<OutcomeKind, int> outcomes; ///< a decision a child, as in force now
    std::map<CategoryKey, int> registrations; ///< plans begun, by primary category; a plan is counted once
    std::map<int, int> ages; ///< children decided about, by full years that day; -1: unborn
    Share lettersInTime; ///< decision letters: a letter a recipient
    Share minutesInTime; ///< minutes: a copy a recipient
    std::map<AgencyKey, Share> reportsInTime; ///< by the author's agency; late for one reader is late
    std::vector<int> monthsOnPlan; ///< of each plan that was ended, in full months, shortest first
    bool operator==(const Figures&) const = default;
};

/// The figures of the conferences held from `first` to `last`, both included.
Figures figuresOf(const std::vector<CountedConference>& conferences, QDate first, QDate last);

} // namespace cadair
