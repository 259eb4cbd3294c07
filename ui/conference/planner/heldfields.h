#pragma once

#include "ui/conference/planner/plannerstate.h"

#include <QWidget>

class QComboBox;

namespace cadair::ui {

class FieldRow;
class SettlingText;

/// How the meeting is held: in the room or by video, what makes it bearable for the family, who waits where, what is to be
/// seen to for safety. In short: who is kept apart from whom is arranged once there is a list of people.
class HeldFields final : public QWidget {
    Q_OBJECT
public:
    HeldFields(PlannerState& state, QWidget* parent);

    QComboBox* mode() const { return m_mode; }
    SettlingText* familyNotes() const { return m_texts[0]; }
    SettlingText* safety() const { return m_texts[2]; }
    void settle();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showPlan();
    void refreshTexts();

    PlannerState& m_state;
    QComboBox* m_mode;
    FieldRow* m_modeRow;
    SettlingText* m_texts[3];
    FieldRow* m_textRows[3];
};

} // namespace cadair::ui
