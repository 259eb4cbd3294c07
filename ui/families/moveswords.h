#pragma once

#include "ui/families/familyplan.h"

#include <QCoreApplication>

namespace cadair::ui {

/// The words of the lines about moves between authorities and about children who are looked after, each made anew in the
/// language of the screen.
class MovesWords final {
    Q_DECLARE_TR_FUNCTIONS(cadair::ui::FamilyPlan)
public:
    MovesWords(const FamilyView& view, QDate today) : m_view(view), m_today(today) {}

    RowCell cell(const PlanPlace& place, int column) const;
    /// How the limit of this line is counted; empty where none is.
    QString tip(const PlanPlace& place) const;
    /// The rule that the line rests on; empty where there is none.
    RuleId rule(const PlanPlace& place) const;
    /// The procedure of that rule.
    const Procedure* procedure(const PlanPlace& place) const;

private:
    const MoveFollowed& moveAt(const PlanPlace& place) const { return m_view.moves.at(place.child); }
    const CareFollowed& careAt(const PlanPlace& place) const { return m_view.care.at(place.child); }
    RowCell move(const MoveFollowed& move, int column) const;
    RowCell line(const MoveFollowed& move, const MoveLine& line, int column) const;
    RowCell told(const MoveFollowed& move, const MoveLine& line) const;
    RowCell conference(const MoveFollowed& move, const MoveLine& line) const;
    RowCell state(const MoveFollowed& move, const MoveLine& line) const;
    RowCell newMove(bool out, int column) const;
    RowCell care(const CareFollowed& care, int column) const;
    RowCell step(const CareStep& step, int column) const;
    RowCell newStep(const CareFollowed& care, int column) const;

    const FamilyView& m_view;
    QDate m_today;
};

/// A rule as a form explains a field by it, in the language of the screen; empty where the profile has no such check.
QString ruleOfCheck(QStringView check, const Procedure& procedure);
/// Its id.
RuleId ruleIdOfCheck(QStringView check, const Procedure& procedure);

} // namespace cadair::ui
