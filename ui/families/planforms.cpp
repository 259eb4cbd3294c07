#include "ui/families/planforms.h"

#include "ui/families/careforms.h"
#include "ui/families/groupforms.h"
#include "ui/families/movesforms.h"
#include "ui/families/visitforms.h"

namespace cadair::ui {

PlanForms::PlanForms(const FamilyTools& tools, QWidget* parent)
    : day(new FixMeetingForm(tools, parent)), meeting(new MeetingForm(tools, parent)), notes(new NotesForm(tools, parent)),
      visit(new VisitForm(tools, parent)), action(new ActionForm(tools, parent)), move(new MoveForm(tools, parent)),
      moveStep(new MoveStepForm(tools, parent)), care(new LookedAfterForm(tools, parent)), careStep(new CareStepForm(tools, parent))
{
}

std::vector<FamilyForm*> PlanForms::all() const
{
    return {day, meeting, notes, visit, action, move, moveStep, care, careStep};
}

void PlanForms::forget() const
{
    day->forget();
    meeting->forget();
    notes->forget();
    visit->forget();
    action->forget();
    move->forget();
    moveStep->forget();
    care->forget();
    careStep->forget();
}

} // namespace cadair::ui
