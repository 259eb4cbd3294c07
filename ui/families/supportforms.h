#pragma once

#include "core/workflow/endedplans.h"
#include "ui/families/familyform.h"

class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class SettlingText;
class TextLabel;

/// What goes on helping a child once the plan has ended, agreed with whom, and until when.
class SupportForm final : public FamilyForm {
    Q_OBJECT
public:
    SupportForm(const FamilyTools& tools, QWidget* parent);
    void edit(const EndedPlan& ended);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    QComboBox* kindBox() const { return m_kind; }
    SettlingText* whatField() const { return m_what; }
    QLineEdit* withField() const { return m_with; }
    QLineEdit* leadField() const { return m_lead; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    void showWhatFits();

    std::optional<EndedPlan> m_ended;
    QComboBox* m_kind;
    SettlingText* m_what;
    QLineEdit* m_with;
    DateField* m_agreed;
    QLineEdit* m_lead;
    QComboBox* m_every;
    DateField* m_over;
    SettlingText* m_overWhy;
    FieldRow *m_kindRow, *m_whatRow, *m_withRow, *m_agreedRow, *m_leadRow, *m_everyRow, *m_overRow, *m_overWhyRow;
};

/// One review of that help.
class SupportReviewForm final : public FamilyForm {
    Q_OBJECT
public:
    SupportReviewForm(const FamilyTools& tools, QWidget* parent);
    void offer(const EndedPlan& ended);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    SettlingText* outcomeField() const { return m_outcome; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    std::optional<EndedPlan> m_ended;
    TextLabel* m_before;
    DateField* m_on;
    SettlingText* m_outcome;
    FieldRow *m_onRow, *m_outcomeRow;
};

} // namespace cadair::ui
