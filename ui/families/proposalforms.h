#pragma once

#include "core/workflow/plankeeping.h"
#include "ui/families/familyform.h"

class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class SettlingText;

/// A change that the core group proposes to the review, or what became of one.
class ProposalForm final : public FamilyForm {
    Q_OBJECT
public:
    ProposalForm(const FamilyTools& tools, QWidget* parent);
    void propose(const PlanFollowed& plan, const PlanDetail& detail);
    void answer(const PlanFollowed& plan, const PlanProposal& proposal);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    SettlingText* whatField() const { return m_what; }
    SettlingText* whyField() const { return m_why; }
    QComboBox* stateBox() const { return m_state; }
    SettlingText* answerField() const { return m_answer; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    void begin(const PlanFollowed& plan, const PlanProposal& proposal);
    void showWhatFits();
    void offerStates(const std::vector<PlanChangeState>& states);

    std::optional<PlanProposal> m_proposal;
    bool m_new = true;
    const Procedure* m_procedure = nullptr;
    std::optional<QDate> m_review;          ///< the last one since it was proposed
    std::vector<Child> m_children;
    QComboBox* m_for;
    SettlingText *m_what, *m_why;
    DateField* m_on;
    QLineEdit* m_by;
    QComboBox* m_state;
    DateField* m_decided;
    SettlingText* m_answer;
    FieldRow *m_forRow, *m_whatRow, *m_whyRow, *m_onRow, *m_byRow, *m_stateRow, *m_decidedRow, *m_answerRow;
};

/// Something the parents ask for in the plan, and what came of it.
class WishForm final : public FamilyForm {
    Q_OBJECT
public:
    WishForm(const FamilyTools& tools, QWidget* parent);
    /// `index`: which of the wishes; one past the last for a new one.
    void edit(const PlanDetail& detail, size_t index);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    SettlingText* whatField() const { return m_what; }
    QComboBox* stateBox() const { return m_state; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    std::optional<PlanDetail> m_detail;
    size_t m_index = 0;
    SettlingText* m_what;
    QComboBox* m_state;
    FieldRow *m_whatRow, *m_stateRow;
};

} // namespace cadair::ui
