#include "ui/families/planforms.h"

#include "ui/families/endinganswerforms.h"
#include "ui/families/endingforms.h"
#include "ui/families/groupforms.h"
#include "ui/families/reviewforms.h"
#include "ui/families/supportforms.h"
#include "ui/families/visitforms.h"

namespace cadair::ui {

PlanForms::PlanForms(const FamilyTools& tools, QWidget* parent)
    : day(new FixMeetingForm(tools, parent)), meeting(new MeetingForm(tools, parent)), notes(new NotesForm(tools, parent)),
      visit(new VisitForm(tools, parent)), action(new ActionForm(tools, parent)), reviewDay(new ReviewDayForm(tools, parent)),
      reviewMatters(new ReviewMattersForm(tools, parent)), ending(new EndingForm(tools, parent)), endingAnswer(new EndingAnswerForm(tools, parent)),
      endTold(new EndToldForm(tools, parent)), support(new SupportForm(tools, parent)), supportReview(new SupportReviewForm(tools, parent))
{
}

std::vector<FamilyForm*> PlanForms::all() const
{
    return {day, meeting, notes, visit, action, reviewDay, reviewMatters, ending, endingAnswer, endTold, support, supportReview};
}

void PlanForms::forget() const
{
    day->forget();
    meeting->forget();
    notes->forget();
    visit->forget();
    action->forget();
    reviewDay->forget();
    reviewMatters->forget();
    ending->forget();
    endingAnswer->forget();
    endTold->forget();
    support->forget();
    supportReview->forget();
}

} // namespace cadair::ui
