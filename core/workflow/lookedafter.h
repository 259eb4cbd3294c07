#pragma once

#include "core/casework/care.h"
#include "core/workflow/planning.h"

namespace cadair {

/// One child as a looked-after child, with what is owed.
struct CareFollowed {
    Child child;
    std::optional<CareKept> now;            ///< the time that has not ended; empty: not looked after
    std::vector<CareKept> earlier;          ///< oldest first
    std::vector<CareStep> steps;            ///< oldest first
    std::optional<ConferenceId> conference; ///< the next about the child; where none is ahead, the last: what is asked belongs to it
    std::optional<QDate> conferenceOn;
    bool ahead = false;                     ///< that conference has not been held
    CareAnswers answers;                    ///< at that conference
    std::vector<Reason> open;               ///< what its checks still miss of this child
    bool planRuns = false;
    const Procedure* procedure = nullptr;   ///< of that conference; the unit's own where there is none; owned by the rulebook
    bool operator==(const CareFollowed&) const = default;
};

/// Every child of a family, in the household's order.
std::vector<CareFollowed> careOf(const Office& office, const FamilyId& family);
/// Children of all families who are looked after and have a plan that is running.
std::vector<CareFollowed> careBesidePlans(const Office& office);

// Each of these is one transaction. A form that cannot stand names its fields.

/// A child became looked after, ceased to be; a care order was made; the review day, the reviewing officer, the answer about one
/// plan: writes the time down, new or put right. Two times of one child never overlap.
Made<CareId> keepLookedAfter(const Office& office, CareKept care);
/// Both at once, as one form has them: either is kept with the other, or neither.
Made<CareId> keepCare(const Office& office, const CareKept& care, const std::optional<CareAnswers>& answers);
/// A return home is proposed, a parent removes the child or asks for it, and what was decided about it. Only of a child who is,
/// or was, looked after.
Made<CareStepId> keepCareStep(const Office& office, CareStep step);
/// What belongs to one conference about a looked-after child.
Made<ConferenceId> answerAboutCare(const Office& office, CareAnswers answers);

/// A plan to begin with for the conference that was decided on because of it: before a child goes home, or where a parent asks
/// for the child. Empty where none was decided on.
std::optional<ConferencePlan> planForCareStep(const Office& office, const CareStepId& step);

} // namespace cadair
