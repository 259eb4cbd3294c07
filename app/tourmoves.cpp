#include "app/tour.h"

#include "core/workflow/families.h"
#include "core/workflow/lookedafter.h"
#include "core/workflow/transferring.h"
#include "ui/families/familiesworkspace.h"
#include "ui/families/familyplan.h"
#include "ui/widgets/cardtable.h"

#include <QPushButton>

namespace cadair {
using namespace Qt::StringLiterals;

// A family that moves to another authority's area, and a child who is looked after.

namespace {

/// Stands on the line of that kind and does what its button says.
void openLine(ui::FamiliesWorkspace& screen, ui::PlanPlace::What what, size_t index = 0)
{
    ui::CardTable* table = screen.page().plan().table();
    for (int row = 0; row < table->rows()->rows(); ++row) {
        const QString id = table->rows()->rowId(row);
        const auto place = screen.page().plan().placeOf(id);
        if (place && place->what == what && place->index == index) {
            table->setCurrentId(id);
            Q_EMIT table->rowActivated(id, 2);
            return;
        }
    }
}

} // namespace

void Tour::movesAndCare(ui::FamiliesWorkspace& screen)
{
    const Office& office = m_program->desk().office();
    const FamilyId family = findFamilies(office, u"Acorn"_s).at(0).id;
    const auto show = [&](const QString& name) {
        m_program->window().goTo({u"families"_s, family.text(), u"plan"_s});
        screen.page().plan().table()->setFocus();
        screen.page().plan().table()->scrollToBottom();
        picture(name);
    };
    const auto showMove = [&] { // from its own line on
        ui::CardTable* table = screen.page().plan().table();
        for (int row = 0; row < table->rows()->rows(); ++row)
            if (screen.page().plan().placeOf(table->rows()->rowId(row))->what == ui::PlanPlace::What::Move) {
                table->setCurrentId(table->rows()->rowId(row));
                table->scrollTo(table->rows()->index(row, 0), QAbstractItemView::PositionAtTop);
            }
        picture(u"12-moves"_s);
    };
    show(u"12-moves-none"_s);
    openLine(screen, ui::PlanPlace::What::NewMoveOut);
    picture(u"12-moves-notice"_s);
    screen.formOnShow()->cancelButton()->click();
    const FamilyView& view = *screen.view();
    const QDate today = m_clock.today();
    MoveKept move{.id = MoveId::fresh(), .family = family, .direction = MoveDirection::Out, .known = today.addDays(-6),
                  .authority = u"Otterford Council"_s, .contact = u"Perry Wren, 01632 960 111"_s, .permanent = true, .risk = MoveRisk::Reduced};
    for (const Child& child : view.plans.front().children)
        move.children.push_back(child.id);
    const ChildId child = move.children.front();
    recordMove(office, move);
    sayWhoWasTold(office, move.id, {.whom = u"childrens-social-care"_s, .name = u"Perry Wren"_s, .on = today.addDays(-6), .writtenOn = today.addDays(-5)});
    keepLookedAfter(office, {.id = CareId::fresh(), .child = child, .since = today.addDays(-12), .basis = CareBasis::Agreement, .officer = u"Ivo Rush"_s, .review = today.addDays(17)});
    keepCareStep(office, {.id = CareStepId::fresh(), .child = child, .kind = CareStepKind::Removal, .on = today.addDays(-2), .talkedWith = u"Una Sedge"_s, .talkedOn = today.addDays(-2)});
    screen.activated();
    show(u"12-moves-care"_s);
    showMove();
    for (const auto& [index, word] : {std::pair(0, u"told"_s), std::pair(3, u"interim"_s), std::pair(4, u"conference"_s), std::pair(7, u"accepted"_s)}) {
        openLine(screen, ui::PlanPlace::What::MoveLine, static_cast<size_t>(index));
        if (!screen.formOnShow())
            continue;
        picture(u"12-moves-"_s + word);
        screen.formOnShow()->cancelButton()->click();
    }
    openLine(screen, ui::PlanPlace::What::Care);
    picture(u"12-care"_s);
    screen.formOnShow()->cancelButton()->click();
    openLine(screen, ui::PlanPlace::What::CareStep);
    picture(u"12-care-step"_s);
    screen.formOnShow()->cancelButton()->click();
    m_program->window().goTo({u"families"_s, family.text(), u"timeline"_s});
    picture(u"12-moves-timeline"_s);
    m_program->window().goTo({u"today"_s, {}, {}});
    picture(u"12-moves-today"_s);
}

} // namespace cadair
