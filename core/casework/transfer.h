#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <set>

namespace cadair {

/// A child with a plan who moves from one authority's area to another's.
struct Transfer {
    QString direction; ///< "in" or "out"
    std::optional<bool> permanent; ///< empty: not asked
    std::optional<int> months; ///< for how long it is expected to be
    QString risk; ///< once assessed: reduced, ongoing, increased
    QString convenor; ///< who convenes the transfer conference: this-authority, receiving-authority
    bool conferenceAsked = false; ///< the transfer conference has been asked for
    bool reviewAsked = false; ///< a review of our own has been asked for
    bool receivingInvited = false; ///< somebody of the receiving authority is asked to that review
    std::set<QString> told; ///< who was told of the move, by word or agency kind
    std::optional<QDate> interimPlan; ///< when the authorities agreed what keeps the child safe meanwhile
    QString noInterimPlan; ///< why there is none
    bool conferenceHeld = false; ///< by the receiving authority
    std::optional<QDate> acceptedInWriting; ///< the receiving authority takes the case over
    bool operator==(const Transfer&) const = default;
};

} // namespace cadair
