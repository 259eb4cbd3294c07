#pragma once

#include "ui/families/familyform.h"

#include <vector>

namespace cadair::ui {

class ActionForm;
class CareStepForm;
class FixMeetingForm;
class LookedAfterForm;
class MeetingForm;
class MoveForm;
class MoveStepForm;
class NotesForm;
class VisitForm;

/// The forms in which what follows a plan is written down.
struct PlanForms {
    PlanForms(const FamilyTools& tools, QWidget* parent);

    FixMeetingForm* day;
    MeetingForm* meeting;
    NotesForm* notes;
    VisitForm* visit;
    ActionForm* action;
    MoveForm* move;
    MoveStepForm* moveStep;
    LookedAfterForm* care;
    CareStepForm* careStep;

    std::vector<FamilyForm*> all() const;
    /// Nothing of any family stays in them.
    void forget() const;
};

} // namespace cadair::ui
