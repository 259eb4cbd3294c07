#pragma once

#include "ui/families/familyform.h"

#include <vector>

namespace cadair::ui {

class ActionForm;
class ConcernForm;
class CareStepForm;
class EndToldForm;
class EndingAnswerForm;
class EndingForm;
class FixMeetingForm;
class LookedAfterForm;
class MeetingForm;
class MoveForm;
class MoveStepForm;
class NotesForm;
class PlanActionForm;
class PlanWorkForm;
class ProposalForm;
class StayForm;
class ReviewDayForm;
class ReviewMattersForm;
class SupportForm;
class SupportReviewForm;
class VisitForm;
class WishForm;

/// The forms in which what follows a plan is written down.
struct PlanForms {
    PlanForms(const FamilyTools& tools, QWidget* parent);

    FixMeetingForm* day;
    MeetingForm* meeting;
    NotesForm* notes;
    VisitForm* visit;
    ActionForm* action;
    PlanWorkForm* work;
    PlanActionForm* newAction;
    ProposalForm* proposal;
    WishForm* wish;
    ConcernForm* concern;
    StayForm* stay;
    MoveForm* move;
    MoveStepForm* moveStep;
    LookedAfterForm* care;
    CareStepForm* careStep;
    ReviewDayForm* reviewDay;
    ReviewMattersForm* reviewMatters;
    EndingForm* ending;
    EndingAnswerForm* endingAnswer;
    EndToldForm* endTold;
    SupportForm* support;
    SupportReviewForm* supportReview;

    std::vector<FamilyForm*> all() const;
    /// Nothing of any family stays in them.
    void forget() const;
};

} // namespace cadair::ui
