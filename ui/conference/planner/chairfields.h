#pragma once

#include "ui/conference/planner/plannerstate.h"

#include <QWidget>

class QComboBox;

namespace cadair::ui {

class Card;
class FieldRow;
class IconLabel;
class SettlingText;
class TextLabel;

/// What is settled about the chair: free of the case or not, the same as last time or why not, and what speaks against them.
class ChairFields final : public QWidget {
    Q_OBJECT
public:
    ChairFields(PlannerState& state, QWidget* parent);

    QComboBox* independence() const { return m_independent; }
    SettlingText* conflict() const { return m_conflict; }
    SettlingText* changeReason() const { return m_change; }
    /// What speaks against the chair chosen, in words; empty: nothing.
    QString doubts() const;
    void settle();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPlan();
    void refreshTexts();
    QString chairsName() const;

    PlannerState& m_state;
    TextLabel* m_before;
    IconLabel* m_doubtIcon;
    TextLabel* m_doubts;
    QComboBox* m_independent;
    FieldRow* m_independentRow;
    SettlingText* m_conflict;
    FieldRow* m_conflictRow;
    SettlingText* m_change;
    FieldRow* m_changeRow;
};

} // namespace cadair::ui
