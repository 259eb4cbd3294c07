#pragma once

#include "ui/families/familyform.h"

#include <vector>

namespace cadair::ui {

class ActionForm;
class EndToldForm;
class EndingAnswerForm;
class EndingForm;
class FixMeetingForm;
class MeetingForm;
class NotesForm;
class ReviewDayForm;
class ReviewMattersForm;
class SupportForm;
class SupportReviewForm;
class VisitForm;

/// The forms in which what follows a plan is written down.
struct PlanForms {
    PlanForms(const FamilyTools& tools, QWidget* parent);

    FixMeetingForm* day;
    MeetingForm* meeting;
    NotesForm* notes;
    VisitForm* visit;
    ActionForm* action;
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
