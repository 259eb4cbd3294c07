#pragma once

#include "core/rules/verdict.h"

#include <QDate>

namespace cadair {

/// Whether one child's plan may end without a review.
struct EndingVerdict {
    ChildId child;
    Outcome withoutReview = Outcome::Refused;
    RuleId rule;                            ///< of the ground where the place lists it, else that a review ends plans
    std::vector<Reason> reasons;
    bool operator==(const EndingVerdict&) const = default;
};

/// Empty for a child for whom nobody has spoken of an ending. What is dated after `today` has not happened yet.
std::optional<EndingVerdict> endingFor(const Subject& subject, const Procedure& procedure, QDate today);

} // namespace cadair
