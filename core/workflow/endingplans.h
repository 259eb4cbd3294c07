#pragma once

#include "core/casework/planending.h"
#include "core/rules/ending.h"
#include "core/rules/planendings.h"
#include "core/workflow/following.h"

namespace cadair {

/// One ending without a review, with what the place's rule makes of it.
struct EndingFollowed {
    PlanEndingKept kept;
    EndingStands stands = EndingStands::Asked;
    Verdict verdict;                        ///< whether the plan may end so, with what is missing
    bool operator==(const EndingFollowed&) const = default;
};

/// Endings asked for about these running plans, oldest first; those taken back and declined too.
std::vector<EndingFollowed> endingsOf(const Office& office, const std::vector<PlanFollowed>& plans);

/// The grounds on which a plan may end without a review here; empty: a review ends it.
std::vector<EndingGround> groundsToEnd(const Procedure& procedure);
/// One to begin with: everybody who belongs to the plan, with those marked who were at the conference that first decided on it.
/// Empty where no plan runs after that conference.
std::optional<PlanEndingKept> endingToAsk(const Office& office, const ConferenceId& plan);

/// Who chaired that conference; empty where nobody did.
QString chairOf(const Office& office, const ConferenceId& conference);

// Each of these is one transaction. A form that cannot stand names its fields: "ground", "asked-by", "asked", "children" …

/// Keeps that somebody asks the chair to end a plan, on what ground, and who was consulted. Not once the chair has agreed.
Made<PlanEndingId> askToEnd(const Office& office, const PlanEndingKept& asked);

/// What the chair answered.
struct ChairsAnswer {
    bool agreed = true;
    QString by;
    QDate on;
    QString reasons;
    std::optional<QDate> endsOn;            ///< the first day without the plan; may lie ahead
    bool operator==(const ChairsAnswer&) const = default;
};
/// Keeps it; where the chair agrees and the day has come, the plan ends. Refused where the place ends plans at a review only or
/// does not list the ground; what else the rule misses (acceptance, consultation) is kept as a departure with the chair's reasons.
Made<PlanEndingId> answerEnding(const Office& office, const PlanEndingId& ending, const ChairsAnswer& answer);
/// Ends the plan on the day that was agreed, once it has come.
StepResult endPlan(const Office& office, const PlanEndingId& ending);
/// Asked, agreed and ended in one go, where everything was settled elsewhere: a move whose acceptance came in, a death.
StepResult endPlan(const Office& office, const PlanEndingKept& settled);

/// As if it had never ended, or been agreed: only while nobody was told of the end.
StepResult takeBackEnding(const Office& office, const PlanEndingId& ending, const QString& why);

/// Who was told of the end, and when.
Made<PlanEndingId> tellOfEnd(const Office& office, const PlanEndingId& ending, QDate on, const QStringList& names);

} // namespace cadair
