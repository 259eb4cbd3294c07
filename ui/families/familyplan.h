#pragma once

#include "core/workflow/familyview.h"
#include "ui/widgets/rowcell.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace cadair::ui {

class CardTable;
class MadeRows;
class TextLabel;

/// What a line of the plan's page is about, and where in the view it stands.
struct PlanPlace {
    enum class What {
        PlanHeading, Action, NoActions, DetailHeading, Detail, Proposal, Wish, Concern, Stay, GroupHeading, Next, Confirm, Meeting, Notes, VisitsHeading, NextVisit, Tell, Visit,
        ReviewHeading, ReviewDay, ReviewMatters, ReviewCall, LookedAfter, EndingHeading, AskToEnd, Ending, EndingAnswer, EndingDay,
        EndedHeading, EndTold, TakeBack, Support, SupportReview,
        MovesHeading, Move, MoveLine, NewMoveOut, NewMoveIn, Care, CareStep, NewCareStep ///< of the family: `child` the move, or whose care
    };
    What what = What::PlanHeading;
    size_t plan = 0;
    size_t child = 0;  ///< of the plan's visits, details and children
    size_t index = 0;  ///< of actions, meetings, notes, or the child's visits, proposals, wishes and stays; of the view's endings and ended plans
    bool operator==(const PlanPlace&) const = default;

    /// Between authorities, or of a looked-after child: not of one plan.
    bool isOfMoves() const { return what >= What::MovesHeading; }
};

/// The plan of a family as it was decided last, its core group and the visits to its children: what is due, what was done.
/// Enter on a line does what its button says.
class FamilyPlan final : public QWidget {
    Q_OBJECT
public:
    explicit FamilyPlan(QWidget* parent);
    /// The view stays the page's; null for none.
    void showView(const FamilyView* view, QDate today);
    CardTable* table() const { return m_table; }
    QPushButton* meetingButton() const { return m_meeting; }
    QPushButton* dayButton() const { return m_day; }
    QPushButton* visitButton() const { return m_visit; }
    QPushButton* moreButton() const { return m_more; }
    /// Its menu leads to each heading of the list.
    QPushButton* jumpButton() const { return m_jump; }
    /// Where a line stands that was asked for; empty for a heading.
    std::optional<PlanPlace> placeOf(const QString& id) const;
    /// The rule that the current line rests on, with its procedure; empty where it rests on none.
    std::pair<QString, QString> currentRule() const;
    /// Makes this line the current one.
    void standOn(const PlanPlace& place);

Q_SIGNALS:
    /// A line's own verb.
    void lineWanted(const cadair::ui::PlanPlace& place);
    /// Of the plan that the keyboard is at, by its place in the view.
    void meetingWanted(size_t plan);
    void dayWanted(size_t plan);
    /// Something new is written down of the plan's detail: an action, a proposal, a wish, a concern, a stay.
    void newWanted(cadair::ui::PlanPlace::What what, size_t plan, size_t child);
    /// The written agreement of a plan, on paper or as files.
    void agreementWanted(size_t plan, bool printed);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    void addPlan(size_t plan);
    void addMoves();
    void fillHeadings(QMenu* menu);
    const PlanFollowed& planAt(const PlanPlace& place) const { return m_view->plans.at(place.plan); }
    RowCell cell(const PlanPlace& place, int column) const;
    void addDetail(size_t plan);
    /// The plan that the current line belongs to; the first where none is current.
    size_t currentPlan() const;
    /// The child whose line is current; the first where none is.
    size_t currentChild() const;

    const FamilyView* m_view = nullptr;
    QDate m_today;
    std::vector<PlanPlace> m_lines;
    CardTable* m_table;
    MadeRows* m_rows;
    TextLabel* m_none;
    QWidget* m_foot;
    QPushButton *m_meeting, *m_day, *m_visit, *m_more, *m_jump;
    std::vector<std::pair<PlanPlace::What, QAction*>> m_new;
    QAction *m_printAgreement, *m_saveAgreement;
};

} // namespace cadair::ui
