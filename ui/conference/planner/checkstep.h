#pragma once

#include "core/workflow/plancheck.h"
#include "ui/conference/planner/plannerstep.h"
#include "ui/widgets/rowcell.h"

namespace cadair::ui {

class Card;
class CardTable;
class ChecklistPanel;
class LimitWords;
class MadeRows;
class TextLabel;

/// ⑥ Everything on one page, with what is still open; each line leads back to where it is chosen.
class CheckStep final : public PlannerStep {
    Q_OBJECT
public:
    CheckStep(PlannerState& state, QWidget* parent);

    QString title() const override;
    bool isDone() const override { return false; }
    QString primaryWords() const override;
    bool primaryEnabled() const override;
    QString note() const override;
    void arrive() override;
    QList<QWidget*> panes() const override;

    CardTable* table() const { return m_table; }
    ChecklistPanel& checklist() const { return *m_checklist; }
    /// How many invitations the conference would begin with.
    int invitations() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class What { Kind, Point, Request, Declined, Household, Family, Plan, Reasons, Date, LateReason, Place, Chair, Independent, Change, MinuteTaker, Asked, Quorum, Agenda };
    struct Line {
        What what = What::Kind;
        int step = 0;
        bool stands = true;    ///< nothing is missing here
        bool bars = false;     ///< it cannot be made without
        std::optional<PlanPoint> point = {}; ///< what stands out in the plan
    };
    void showPlan();
    void addPoints();
    void addChosen();
    QString pointLabel(const PlanPoint& point) const;
    QString pointWords(const PlanPoint& point) const;
    void showChecklist();
    void writeChecklist();
    void refreshTexts();
    QString label(What what) const;
    QString value(What what) const;
    QString missing(What what) const;

    std::vector<Line> m_lines;
    Card* m_card;
    CardTable* m_table;
    MadeRows* m_rows;
    Card* m_limitCard;
    LimitWords* m_limit;
    TextLabel* m_next;
    Card* m_checklistCard;
    ChecklistPanel* m_checklist;
    ConferenceId m_standIn = ConferenceId::fresh(); ///< while there is none: the panel knows by it that it is the same one
};

} // namespace cadair::ui
