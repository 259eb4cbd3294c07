#include "ui/families/planforms.h"

#include "ui/families/careforms.h"
#include "ui/families/concernforms.h"
#include "ui/families/endinganswerforms.h"
#include "ui/families/endingforms.h"
#include "ui/families/groupforms.h"
#include "ui/families/movesforms.h"
#include "ui/families/plandetailforms.h"
#include "ui/families/proposalforms.h"
#include "ui/families/reviewforms.h"
#include "ui/families/supportforms.h"
#include "ui/families/visitforms.h"

namespace cadair::ui {

PlanForms::PlanForms(const FamilyTools& tools, QWidget* parent)
    : day(new FixMeetingForm(tools, parent)), meeting(new MeetingForm(tools, parent)), notes(new NotesForm(tools, parent)),
      visit(new VisitForm(tools, parent)), action(new ActionForm(tools, parent)), work(new PlanWorkForm(tools, parent)),
      newAction(new PlanActionForm(tools, parent)), proposal(new ProposalForm(tools, parent)), wish(new WishForm(tools, parent)),
      concern(new ConcernForm(tools, parent)), stay(new StayForm(tools, parent)), move(new MoveForm(tools, parent)),
      moveStep(new MoveStepForm(tools, parent)), care(new LookedAfterForm(tools, parent)), careStep(new CareStepForm(tools, parent)),
      reviewDay(new ReviewDayForm(tools, parent)), reviewMatters(new ReviewMattersForm(tools, parent)), ending(new EndingForm(tools, parent)),
      endingAnswer(new EndingAnswerForm(tools, parent)), endTold(new EndToldForm(tools, parent)), support(new SupportForm(tools, parent)),
      supportReview(new SupportReviewForm(tools, parent))
{
}

std::vector<FamilyForm*> PlanForms::all() const
{
    return {day, meeting, notes, visit, action, work, newAction, proposal, wish, concern, stay, move,
            moveStep, care, careStep, reviewDay, reviewMatters, ending, endingAnswer, endTold, support, supportReview};
}

void PlanForms::forget() const
{
    day->forget();
    meeting->forget();
    notes->forget();
    visit->forget();
    action->forget();
    work->forget();
    newAction->forget();
    proposal->forget();
    wish->forget();
    concern->forget();
    stay->forget();
    move->forget();
    moveStep->forget();
    care->forget();
    careStep->forget();
    reviewDay->forget();
    reviewMatters->forget();
    ending->forget();
    endingAnswer->forget();
    endTold->forget();
    support->forget();
    supportReview->forget();
}

} // namespace cadair::ui
