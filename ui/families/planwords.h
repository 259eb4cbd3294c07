#pragma once

#include "ui/families/familyplan.h"

#include <QCoreApplication>

namespace cadair::ui {

/// The words of the lines of a family's plan, each made anew in the language of the screen.
class PlanWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::FamilyPlan)
public:
    PlanWords(const PlanFollowed& plan, QDate today) : m_plan(plan), m_today(today) {}

    RowCell cell(const PlanPlace& place, int column) const;

private:
    RowCell heading(const PlanPlace& place) const;
    RowCell action(const PlanLine& line, int column) const;
    RowCell next(int column) const;
    RowCell confirm(const CoreGroupMeetingKept& meeting, int column) const;
    RowCell meeting(const CoreGroupMeetingKept& meeting, int column) const;
    RowCell notes(const NotesOwed& owed, int column) const;
    RowCell nextVisit(const VisitsFollowed& visits, int column) const;
    RowCell tell(const VisitsFollowed& visits, int column) const;
    RowCell visit(const VisitKept& visit, int column) const;
    RowCell detail(const PlanDetail& detail, int column) const;
    RowCell proposal(const PlanProposal& proposal, int column) const;
    RowCell wish(const Preference& wish, int column) const;
    RowCell concern(const ImmediateConcern& concern, int column) const;
    RowCell stay(const HospitalStay& stay, int column) const;
    /// The child's name before what is said, where the plan is of several.
    QString ofChild(const ChildId& child, const QString& words) const;

    const PlanFollowed& m_plan;
    QDate m_today;
};

} // namespace cadair::ui
