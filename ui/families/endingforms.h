#pragma once

#include "core/workflow/endingplans.h"
#include "ui/families/familyform.h"

class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class SettlingText;
class TickList;

/// That somebody asks the chair to end a plan without a review: on what ground, and who was consulted and said what.
class EndingForm final : public FamilyForm {
    Q_OBJECT
public:
    EndingForm(const FamilyTools& tools, QWidget* parent);
    /// `children`: of the plan.
    void edit(const PlanEndingKept& ending, const std::vector<Child>& children, const Procedure& procedure, bool isNew);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    QComboBox* groundBox() const { return m_ground; }
    QLineEdit* askedByField() const { return m_askedBy; }
    TickList* consultedTicks() const { return m_consulted; }
    DateField* acceptedField() const { return m_accepted; }
    SettlingText* saidField() const { return m_said; }
    QPushButton* withdrawButton() const { return m_withdraw; }

Q_SIGNALS:
    /// The request is to be taken back.
    void withdrawWanted(const cadair::PlanEndingId& ending);

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    void showWhatFits();
    /// The rule of the place on the ground that is chosen; nullptr for none.
    const EndingLine* line() const;
    PlanEndingKept said() const;

    std::optional<PlanEndingKept> m_ending;
    std::vector<Child> m_children;
    const Procedure* m_procedure = nullptr;
    bool m_new = true;
    TickList* m_who;
    QComboBox* m_ground;
    QLineEdit* m_askedBy;
    DateField* m_askedOn;
    SettlingText* m_why;
    DateField* m_accepted;
    QLineEdit* m_acceptedBy;
    TickList* m_consulted;
    DateField* m_consultedOn;
    SettlingText* m_said;
    QPushButton* m_withdraw;
    FieldRow *m_whoRow, *m_groundRow, *m_askedByRow, *m_askedOnRow, *m_whyRow, *m_acceptedRow, *m_acceptedByRow, *m_consultedRow,
        *m_consultedOnRow, *m_saidRow;
};

} // namespace cadair::ui
