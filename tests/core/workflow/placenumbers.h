#pragma once

#include "tests/core/workflow/desk.h"

namespace desk {

/// What one place's procedure counts, written out by hand from its text: a number that is not there is none it gives.
struct PlaceNumbers {
    // until a conference; working days where nothing else is said
    int initial = 0;
    std::optional<int> weeksBeforeBirth;
    std::optional<int> preBirth;            ///< from the strategy discussion
    bool preBirthInDays = false;            ///< and then every day counts
    std::optional<int> transferIn;
    std::optional<int> metAgain;            ///< after one that could not go on
    // between conferences
    std::optional<int> firstGroup;          ///< working days
    std::optional<int> nextGroup;           ///< days
    std::optional<int> groupAfterBirth;     ///< days
    std::optional<int> groupNotes;          ///< working days
    std::optional<int> visits;              ///< days
    std::optional<int> failedVisits;        ///< so many running, and the lead social worker is told
    bool asksOfStays = false;
    bool groupsRequest = false;             ///< a core group that asks for a review gets a day
    bool careOrder = false;                 ///< it calls for a review
    bool reviewsTogether = false;
    // moves and endings
    bool noticeAtOnce = false;
    std::optional<int> theirConference;     ///< working days from the notice
    bool meanwhile = false;                 ///< what keeps the children safe until then is agreed
    QStringList told;                       ///< of any move
    bool consulted = false;                 ///< before a plan ends without a review
    std::optional<int> help;                ///< months
};
PlaceNumbers numbersOf(const ProcedureKey& place);

/// So many working days on, counted one by one.
QDate afterWorkingDays(const ProcedureKey& place, QDate from, int days);

} // namespace desk
