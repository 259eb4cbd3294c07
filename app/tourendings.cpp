#include "app/tour.h"

#include "core/workflow/endingplans.h"
#include "core/workflow/endpapers.h"
#include "core/workflow/families.h"
#include "core/workflow/reviewing.h"
#include "ui/families/endinganswerforms.h"
#include "ui/families/endingforms.h"
#include "ui/families/familiesworkspace.h"
#include "ui/families/reviewforms.h"
#include "ui/families/supportforms.h"
#include "ui/print/pagelayout.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/settlingtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace cadair {
using namespace Qt::StringLiterals;

// The next review of a plan, how a plan ends without one, and what helps afterwards.

/// Goes to the line of this kind on the page of a family's plan, and does what its button says.
void Tour::doPlanLine(int kind, const QString& name)
{
    auto& screen = *m_program->window().findChild<ui::FamiliesWorkspace*>();
    const auto what = static_cast<ui::PlanPlace::What>(kind);
    auto& table = *screen.page().plan().table();
    for (int row = 0; row < table.rows()->rows(); ++row) {
        table.setCurrentIndex(table.rows()->index(row, 0));
        const auto place = screen.page().plan().placeOf(table.currentId());
        if (!place || place->what != what)
            continue;
        table.scrollTo(table.rows()->index(row, 0), QAbstractItemView::PositionAtCenter);
        table.setFocus();
        if (!name.isEmpty())
            picture(name);
        Q_EMIT screen.page().plan().lineWanted(*place);
        return;
    }
}

void Tour::reviewsAndEndings()
{
    auto& screen = *m_program->window().findChild<ui::FamiliesWorkspace*>();
    using What = ui::PlanPlace::What;
    const Office& office = m_program->desk().office();
    const auto show = [&](const FamilyId& family) { m_program->window().goTo({u"families"_s, family.text(), u"plan"_s}); };
    const FamilyId acorn = findFamilies(office, u"Acorn"_s).at(0).id;
    const PlanFollowed plan = plansOf(office, acorn).at(0);
    ReviewingKept kept = reviewAfter(office, plan.conference)->kept;
    kept.triggers = {{u"new-incident"_s, m_clock.today().addDays(-3), u"A burn on the arm, seen at nursery."_s}};
    keepReviewing(office, kept);
    m_program->window().goTo({u"today"_s, {}, {}});
    picture(u"12-review-today"_s);
    show(acorn);
    doPlanLine(int(What::ReviewDay), u"12-review"_s);
    auto& day = *screen.planForms().reviewDay;
    day.dayField()->setDate(m_clock.today().addDays(14));
    Q_EMIT day.dayField()->dateChanged(day.dayField()->date());
    picture(u"12-review-day"_s);
    screen.formOnShow()->cancelButton()->click();
    doPlanLine(int(What::ReviewMatters), {});
    picture(u"12-review-matters"_s);
    screen.formOnShow()->cancelButton()->click();
    endAPlan(screen);
}

/// The letters to everybody, in their readers' languages.
void Tour::endLetters(const PlanEndingKept& end)
{
    std::set<QString> names;
    for (const EndingPerson& person : end.people)
        names.insert(person.name);
    m_folder.mkpath(u"papers"_s);
    for (const EndPaper& each : endPapers(m_program->desk().office(), end, names).papers) {
        const QString path = m_folder.filePath(u"papers/end-%1.pdf"_s.arg(each.paper.fileName));
        if (each.paper.mayBeIssued() && !m_made.contains(path) && ui::PageLayout(each.paper).writePdf(path))
            keep(path);
    }
}

/// A plan of the place that lets the chair agree, from the request to the help afterwards.
void Tour::endAPlan(ui::FamiliesWorkspace& screen)
{
    using What = ui::PlanPlace::What;
    const Office& office = m_program->desk().office();
    for (const PlanFollowed& plan : runningPlans(office)) {
        if (groundsToEnd(*plan.procedure).empty())
            continue;
        m_program->window().goTo({u"families"_s, plan.children.front().family.text(), u"plan"_s});
        doPlanLine(int(What::AskToEnd), u"12-ending"_s);
        auto& ask = *screen.planForms().ending;
        ask.askedByField()->setText(u"Sera Pebble"_s);
        picture(u"12-ending-ask"_s);
        ask.keepButton()->click();
        doPlanLine(int(What::EndingAnswer), u"12-ending-asked"_s);
        screen.planForms().endingAnswer->reasonsField()->setPlainText(u"The new authority has the case, and its plan has begun."_s);
        picture(u"12-ending-answer"_s);
        screen.planForms().endingAnswer->keepButton()->click();
        doPlanLine(int(What::EndTold), u"12-ended"_s);
        picture(u"12-ended-told"_s);
        endLetters(screen.planForms().endTold->ending().value());
        screen.formOnShow()->cancelButton()->click();
        doPlanLine(int(What::Support), {});
        auto& support = *screen.planForms().support;
        support.whatField()->setPlainText(u"A family worker calls each week, and the school keeps a place at breakfast club."_s);
        support.withField()->setText(u"the parents"_s);
        support.leadField()->setText(u"Sera Pebble"_s);
        picture(u"12-support"_s);
        support.keepButton()->click();
        doPlanLine(int(What::SupportReview), u"12-supported"_s);
        picture(u"12-support-review"_s);
        screen.formOnShow()->cancelButton()->click();
        m_program->window().goTo({u"families"_s, plan.children.front().family.text(), u"timeline"_s});
        picture(u"12-ended-timeline"_s);
        m_program->window().goTo({u"today"_s, {}, {}});
        picture(u"12-ended-today"_s);
        return;
    }
}

} // namespace cadair
