#include "ui/families/familiesworkspace.h"

#include "core/workflow/endnotices.h"
#include "ui/families/endinganswerforms.h"
#include "ui/families/endingforms.h"
#include "ui/families/familyplan.h"
#include "ui/families/reviewforms.h"
#include "ui/families/supportforms.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/storewords.h"

#include <algorithm>

// What a person does about a plan's review, its end, and the help after it.

namespace cadair::ui {

using namespace Qt::StringLiterals;

void FamiliesWorkspace::connectEndings()
{
    connect(m_planForms.ending, &EndingForm::withdrawWanted, this, &FamiliesWorkspace::takeBackEnding);
    connect(m_planForms.endTold, &EndToldForm::lettersWanted, this, &FamiliesWorkspace::makeEndLetters);
}

void FamiliesWorkspace::doEndingLine(const PlanPlace& place)
{
    using What = PlanPlace::What;
    switch (place.what) {
    case What::ReviewDay: return fixReview(place.plan);
    case What::ReviewMatters: return goThroughReview(place.plan);
    case What::ReviewCall: return planReview(place.plan);
    case What::AskToEnd: return askToEnd(place.plan);
    case What::Ending: {
        const EndingFollowed& ending = m_view->endings.at(place.index);
        if (ending.stands == EndingStands::Agreed)
            return takeBackEnding(ending.kept.id);
        if (ending.stands != EndingStands::Asked)
            return;
        m_planForms.ending->edit(ending.kept, m_view->plans.at(place.plan).children, *m_view->plans.at(place.plan).procedure, false);
        return showForm(m_planForms.ending);
    }
    case What::EndingAnswer: return answerEnding(place);
    case What::EndingDay: return step([this, id = m_view->endings.at(place.index).kept.id] { return endPlan(m_tools.desk.office(), id); });
    case What::EndTold: return tellOfEnd(place.index);
    case What::TakeBack: return takeBackEnding(m_view->ended.at(place.index).ending->id);
    case What::Support: return settleSupport(place.index);
    case What::SupportReview:
        m_planForms.supportReview->offer(m_view->ended.at(place.index));
        return showForm(m_planForms.supportReview);
    default: return;
    }
}

void FamiliesWorkspace::openOwed(const QString& what, const QString& conference)
{
    using What = PlanPlace::What;
    std::optional<PlanPlace> place;
    for (size_t i = 0; i < m_view->reviews.size(); ++i)
        if (what.startsWith(u"review-") && m_view->reviews[i].conference.text() == conference)
            place = PlanPlace{What::ReviewDay, i};
    const std::map<QString, What> ofEnding{{u"plan-ending-consult"_s, What::Ending}, {u"plan-ending-answer"_s, What::EndingAnswer}, {u"plan-ending-day"_s, What::EndingDay}};
    const auto waits = ofEnding.find(what);
    for (size_t i = 0; waits != ofEnding.end() && i < m_view->endings.size(); ++i) {
        const EndingFollowed& ending = m_view->endings[i];
        const bool open = ending.stands == EndingStands::Asked || ending.stands == EndingStands::Agreed;
        for (size_t plan = 0; open && plan < m_view->plans.size(); ++plan)
            if (ending.kept.conference.text() == conference && std::ranges::find(m_view->plans[plan].chain, ending.kept.conference) != m_view->plans[plan].chain.end())
                place = PlanPlace{waits->second, plan, 0, i};
    }
    for (size_t i = 0; i < m_view->ended.size(); ++i) {
        const EndedPlan& ended = m_view->ended[i];
        if (ended.conference.text() == conference && what == u"plan-ending-tell" && !ended.byReview)
            place = PlanPlace{What::EndTold, 0, 0, i};
        else if (ended.conference.text() == conference && what == u"support-plan-review")
            place = PlanPlace{ended.support ? What::SupportReview : What::Support, 0, 0, i};
    }
    if (!place)
        return;
    m_page->plan().standOn(*place);
    if (place->what != What::EndingDay) // a plan is not ended by looking
        doEndingLine(*place);
}

void FamiliesWorkspace::tellOfEnd(size_t index)
{
    const EndedPlan& ended = m_view->ended.at(index);
    std::optional<PlanEndingKept> end = ended.ending;
    if (!end && !guarded(messages(), [&] { end = endToNote(m_tools.desk.office(), ended); }))
        return;
    if (!end || std::ranges::all_of(end->people, [](const EndingPerson& person) { return person.told.has_value(); }))
        return;
    m_planForms.endTold->offer(*end, *ended.procedure, !ended.ending);
    showForm(m_planForms.endTold);
}

void FamiliesWorkspace::fixReview(size_t plan)
{
    if (!m_view || plan >= m_view->reviews.size())
        return;
    m_planForms.reviewDay->offer(m_view->reviews[plan]);
    showForm(m_planForms.reviewDay);
}

void FamiliesWorkspace::goThroughReview(size_t plan)
{
    if (!m_view || plan >= m_view->reviews.size())
        return;
    m_planForms.reviewMatters->offer(m_view->reviews[plan]);
    showForm(m_planForms.reviewMatters);
}

/// The conference itself is planned in its own place, with everything filled in that this plan tells.
void FamiliesWorkspace::planReview(size_t plan)
{
    if (!m_view || plan >= m_view->reviews.size())
        return;
    const PlanReview& review = m_view->reviews[plan];
    if (review.called)
        Q_EMIT goTo({u"conference"_s, review.called->id.text(), {}});
    else
        Q_EMIT goTo({u"new-conference"_s, review.conference.text(), u"review-of-plan"_s});
}

void FamiliesWorkspace::askToEnd(size_t plan)
{
    if (!m_view || plan >= m_view->plans.size())
        return;
    const PlanFollowed& of = m_view->plans[plan];
    if (groundsToEnd(*of.procedure).empty()) {
        messages().show({Tone::Attention, [] { return tr("Here a plan ends at a review only. Nothing was changed."); }, {}, true, {}, false});
        return;
    }
    std::optional<PlanEndingKept> ending;
    if (!guarded(messages(), [&] { ending = endingToAsk(m_tools.desk.office(), of.conference); }) || !ending)
        return;
    m_planForms.ending->edit(*ending, of.children, *of.procedure, true);
    showForm(m_planForms.ending);
}

void FamiliesWorkspace::answerEnding(const PlanPlace& place)
{
    const PlanFollowed& plan = m_view->plans.at(place.plan);
    QString chair; // who chaired it last, as a rule
    guarded(messages(), [&] { chair = chairOf(m_tools.desk.office(), plan.conference); });
    m_planForms.endingAnswer->offer(m_view->endings.at(place.index), *plan.procedure, chair);
    showForm(m_planForms.endingAnswer);
}

void FamiliesWorkspace::takeBackEnding(const PlanEndingId& ending)
{
    const auto why = m_tools.prompts.askReason(this, {.title = tr("Take back that the plan ends"),
                                                      .text = tr("What was asked and agreed stays in the record as taken back. Where the plan had ended, the children are on the register again as if it had not."),
                                                      .placeholder = tr("Why it is taken back"),
                                                      .verb = tr("Take it back"),
                                                      .draft = {}});
    if (!why)
        return;
    step([this, ending, &why] { return cadair::takeBackEnding(m_tools.desk.office(), ending, *why); });
    if (formOnShow())
        planKept(); // out of the form it was asked for in
}

void FamiliesWorkspace::settleSupport(size_t ended)
{
    if (!m_view || ended >= m_view->ended.size())
        return;
    m_planForms.support->edit(m_view->ended[ended]);
    showForm(m_planForms.support);
}

} // namespace cadair::ui
