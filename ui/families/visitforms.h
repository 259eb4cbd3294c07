#pragma once

#include "core/workflow/following.h"
#include "ui/families/familyform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class SettlingText;
class TextLabel;
class TickList;

/// One visit to a child, or the attempt at one.
class VisitForm final : public FamilyForm {
    Q_OBJECT
public:
    VisitForm(const FamilyTools& tools, QWidget* parent);
    void edit(const PlanFollowed& plan, const VisitKept& visit, bool isNew);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    QComboBox* childBox() const { return m_child; }
    QComboBox* seenBox() const { return m_seen; }
    QLineEdit* byField() const { return m_by; }
    TickList* seenTicks() const { return m_ticks; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    void showWhatFits();
    /// The visits of the child that is chosen; nullptr for none.
    const VisitsFollowed* visits() const;

    std::optional<PlanFollowed> m_plan;
    std::optional<VisitKept> m_visit;
    bool m_new = true;
    QComboBox* m_child;
    DateField* m_on;
    QLineEdit* m_by;
    QComboBox* m_seen;
    TickList *m_ticks, *m_matters;
    SettlingText* m_notes;
    QCheckBox *m_leadTold, *m_signed;
    QPushButton* m_takeBack;
    FieldRow *m_childRow, *m_onRow, *m_byRow, *m_seenRow, *m_ticksRow, *m_mattersRow, *m_notesRow;
};

/// How one action of a plan stands, and what shows it.
class ActionForm final : public FamilyForm {
    Q_OBJECT
public:
    ActionForm(const FamilyTools& tools, QWidget* parent);
    void edit(const PlanLine& line);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    QComboBox* stateBox() const { return m_state; }
    SettlingText* evidenceField() const { return m_evidence; }
    QPushButton* agreeAnewButton() const { return m_anew; }

Q_SIGNALS:
    /// Who does it, and by when, is agreed anew.
    void agreeAnewWanted(const cadair::PlanLine& line);

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    std::optional<PlanLine> m_line;
    TextLabel* m_what;
    QComboBox* m_state;
    SettlingText* m_evidence;
    QPushButton* m_anew;
    FieldRow *m_stateRow, *m_evidenceRow;
};

} // namespace cadair::ui
