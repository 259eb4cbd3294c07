#pragma once

#include "ui/conference/planner/plannerstate.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class FieldRow;
class SettlingText;
class TextLabel;

/// The other children of the household: those of the family the conference is not about, and others who live there. Each
/// needs a reason why no decision is made for them.
class HouseholdFields final : public QWidget {
    Q_OBJECT
public:
    HouseholdFields(PlannerState& state, QWidget* parent);

    /// The field for why this child is left out; null where the child is not one of them.
    SettlingText* reasonFor(const QString& name) const;
    QLineEdit* nameField() const { return m_name; }
    QPushButton* addButton() const { return m_add; }
    QCheckBox* noOthers() const { return m_none; }
    void settle();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QString name;
        FieldRow* row;
        SettlingText* reason;
        QPushButton* takeOff;              ///< for those without a record only
    };
    void showPlan();
    void build(const std::vector<HouseholdChild>& children);
    void add();
    void change(const std::function<void(std::vector<HouseholdChild>&)>& change);
    void refreshTexts();

    PlannerState& m_state;
    TextLabel* m_head;
    TextLabel* m_hint;
    QVBoxLayout* m_rowLayout;
    std::vector<Row> m_rows;
    QLineEdit* m_name;
    QPushButton* m_add;
    QCheckBox* m_none;
};

} // namespace cadair::ui
