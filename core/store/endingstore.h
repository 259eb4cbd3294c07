#pragma once

#include "core/casework/dossier.h"
#include "core/casework/planending.h"
#include "core/store/casebook.h"

namespace cadair {

/// How plans end without a review, what helps after a plan, and what is known of a plan's next review.
class EndingStore final {
public:
    explicit EndingStore(Casebook& casebook);

    /// Each save replaces what was kept of that one whole; the journal keeps what it was.
    void save(const PlanEndingKept& ending);
    void save(const SupportKept& support);
    void save(const ReviewingKept& reviewing);

    std::optional<PlanEndingKept> ending(const PlanEndingId& ending) const;
    /// Tied to this conference alone, oldest first.
    std::vector<PlanEndingKept> endings(const ConferenceId& conference) const;
    /// Every one that was not taken back, and of which somebody was not told yet or nothing is decided, oldest first.
    std::vector<PlanEndingKept> openEndings() const;
    /// Empty where nothing was settled after that conference.
    std::optional<SupportKept> support(const ConferenceId& conference) const;
    /// Nothing in it where nothing was ever written down.
    ReviewingKept reviewing(const ConferenceId& conference) const;
    /// Conferences whose plan runs and for whose review something happened, or the core group asked.
    std::vector<ConferenceId> reviewsAsked() const;
    /// Running plans whose review is fixed for a day up to `until`, without a conference called since, by that day.
    std::vector<std::pair<ConferenceId, QDate>> reviewDaysUntil(QDate until) const;

private:
    Database& m_database;
};

/// Fills in what a conference's checks look into of its next review, and the help after its plan. The day of the review is
/// there already.
void readReviewing(const Database& database, const ConferenceId& conference, Dossier& dossier);

} // namespace cadair
