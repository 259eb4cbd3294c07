#include "ui/families/familiesworkspace.h"

#include "core/wording/joining.h"
#include "ui/families/careforms.h"
#include "ui/families/familieswords.h"
#include "ui/families/movesforms.h"
#include "ui/language/languageswitch.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"

#include <algorithm>

// What a person does about moves between authorities and about children who are looked after.

namespace cadair::ui {

using namespace Qt::StringLiterals;

void FamiliesWorkspace::doMovesLine(const PlanPlace& place)
{
    using What = PlanPlace::What;
    switch (place.what) {
    case What::Move:
        m_planForms.move->edit(*m_view, m_view->moves.at(place.child));
        return showForm(m_planForms.move);
    case What::MoveLine: return doMoveLine(m_view->moves.at(place.child), place.index);
    case What::NewMoveOut: return recordMove(MoveDirection::Out);
    case What::NewMoveIn: return recordMove(MoveDirection::In);
    case What::Care:
        m_planForms.care->edit(m_view->care.at(place.child));
        return showForm(m_planForms.care);
    case What::CareStep:
        m_planForms.careStep->edit(m_view->care.at(place.child), m_view->care.at(place.child).steps.at(place.index), false);
        return showForm(m_planForms.careStep);
    case What::NewCareStep: {
        const CareFollowed& care = m_view->care.at(place.child);
        CareStep step{.id = CareStepId::fresh(), .child = care.child.id, .on = m_tools.desk.clock().today()};
        m_planForms.careStep->edit(care, step, true);
        return showForm(m_planForms.careStep);
    }
    default: return;
    }
}

void FamiliesWorkspace::doMoveLine(const MoveFollowed& move, size_t index)
{
    const MoveLine& line = move.lines.at(index);
    if (line.matter == MoveMatter::Conference && move.kept.direction == MoveDirection::In) {
        if (move.known.transferConference)
            Q_EMIT goTo({u"conference"_s, move.known.transferConference->text(), {}});
        else
            Q_EMIT goTo({u"new-conference"_s, move.kept.id.text(), u"move"_s});
        return;
    }
    if (line.matter == MoveMatter::Review && !move.known.reviewAsked) {
        Q_EMIT goTo({u"new-conference"_s, move.kept.family.text(), u"review"_s});
        return;
    }
    m_planForms.moveStep->edit(move, line);
    showForm(m_planForms.moveStep);
}

void FamiliesWorkspace::recordMove(MoveDirection direction)
{
    if (!m_view)
        return;
    m_planForms.move->begin(*m_view, direction);
    showForm(m_planForms.move);
}

void FamiliesWorkspace::recordCare()
{
    if (!m_view || m_view->care.empty())
        return;
    const QString child = m_page->childTable()->currentId();
    const auto care = std::ranges::find_if(m_view->care, [&](const CareFollowed& each) { return each.child.id.text() == child; });
    m_planForms.care->edit(care == m_view->care.end() ? m_view->care.front() : *care);
    showForm(m_planForms.care);
}

/// Whose plan ended with the other authority's letter, or why it goes on.
void FamiliesWorkspace::tellAccepted(const MoveAccepted& accepted)
{
    QStringList names;
    for (const ChildId& child : accepted.ended)
        if (const Child* record = childOf(m_view->household, child))
            names << FamiliesWords::calledName(*record);
    const bool consult = std::ranges::any_of(accepted.goesOn, [](const Reason& reason) { return reason.code == ReasonCode::ConsultationMissing; });
    const bool ended = !names.isEmpty();
    messages().show({ended ? Tone::Done : Tone::Note,
                     [names, consult, ended] {
                         if (ended) //: %1: children
                             return tr("Kept. The plan here has ended for %1, and the register shows it.").arg(joined(names, screenLanguage()));
                         return consult ? tr("Kept. The plan here goes on until those who made it have been consulted on its end.")
                                        : tr("Kept. The plan here goes on: in this procedure a review ends it.");
                     },
                     {}});
}

Destination FamiliesWorkspace::ruleAsked() const
{
    const auto [procedure, rule] = formOnShow() ? formOnShow()->rule() : m_page->tab() == FamilyPage::Plan ? m_page->plan().currentRule() : std::pair<QString, QString>();
    return rulesOf(procedure, rule);
}

} // namespace cadair::ui
