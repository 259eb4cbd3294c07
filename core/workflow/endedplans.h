#pragma once

#include "core/casework/planending.h"
#include "core/casework/registerevents.h"
#include "core/rules/planendings.h"
#include "core/workflow/office.h"

namespace cadair {

/// Children whose plan has ended, by one conference or on one day without one, and what helps them since.
struct EndedPlan {
    ConferenceId conference;                ///< that ended it, or the last one before it ended without
    ConferenceType type = ConferenceType::Review;
    QDate on;
    std::vector<Child> children;
    bool byReview = true;
    const Procedure* procedure = nullptr;   ///< owned by the rulebook
    LocalSettings local;
    std::optional<PlanEndingKept> ending;   ///< how it ended without a review, where that was written down
    std::optional<SupportKept> support;
    std::optional<LimitVerdict> nextReview; ///< of the help; empty: none is owed
    bool operator==(const EndedPlan&) const = default;
};

/// Each child's last plan where it has ended, by conference, the latest first: of one family, and of all of them.
std::vector<EndedPlan> endedPlansOf(const Office& office, const FamilyId& family);
std::vector<EndedPlan> endedPlans(const Office& office);

// Each of these is one transaction.

/// What helps after a plan, agreed with whom. A form that cannot stand names its fields: "kind", "what", "with", "agreed" …
Made<ConferenceId> settleSupport(const Office& office, const SupportKept& support);
/// It was reviewed: "reviewed", "outcome".
Made<ConferenceId> reviewSupport(const Office& office, const ConferenceId& ended, const SupportReview& review);

} // namespace cadair
