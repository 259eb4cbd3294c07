#pragma once

#include "core/workflow/lookedafter.h"
#include "ui/families/familyform.h"

class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class SettlingText;
class TextLabel;

/// One time a child is looked after, with what the conference about the child has to say of it.
class LookedAfterForm final : public FamilyForm {
    Q_OBJECT
public:
    LookedAfterForm(const FamilyTools& tools, QWidget* parent);
    /// The time that goes on, or a new one.
    void edit(const CareFollowed& care);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    std::pair<QString, QString> rule() const override;
    DateField* sinceField() const { return m_since; }
    QComboBox* basisBox() const { return m_basis; }
    DateField* orderField() const { return m_order; }
    QLineEdit* officerField() const { return m_officer; }
    DateField* reviewField() const { return m_review; }
    SettlingText* apartField() const { return m_apart; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    void showWhatFits();
    bool asks(QStringView check) const;
    CareAnswers answersNow() const;

    std::optional<CareFollowed> m_care;
    DateField* m_since;
    QComboBox* m_basis;
    DateField* m_order;
    QLineEdit* m_officer;
    QComboBox* m_single;
    DateField *m_review, *m_changed, *m_until;
    TextLabel* m_conference;
    SettlingText *m_why, *m_chair, *m_apart;
    QComboBox* m_secure;
    SettlingText* m_secureWhy;
    FieldRow *m_sinceRow, *m_basisRow, *m_orderRow, *m_officerRow, *m_singleRow, *m_reviewRow, *m_changedRow, *m_untilRow, *m_whyRow, *m_chairRow,
        *m_apartRow, *m_secureRow, *m_secureWhyRow;
};

/// A return home proposed, a parent who takes the child or asks for it; and what was decided.
class CareStepForm final : public FamilyForm {
    Q_OBJECT
public:
    CareStepForm(const FamilyTools& tools, QWidget* parent);
    void edit(const CareFollowed& care, const CareStep& step, bool isNew);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    std::pair<QString, QString> rule() const override;
    QComboBox* kindBox() const { return m_kind; }
    QComboBox* decidedBox() const { return m_decided; }
    DateField* decidedOnField() const { return m_decidedOn; }
    SettlingText* reasonsField() const { return m_reasons; }
    QPushButton* planButton() const { return m_plan; }

Q_SIGNALS:
    /// The conference that was decided on is to be planned.
    void conferenceWanted(const cadair::CareStepId& step);

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    void showWhatFits();
    CareStepKind kind() const;
    QStringView check() const;

    std::optional<CareFollowed> m_care;
    std::optional<CareStep> m_step;
    bool m_new = true;
    QComboBox* m_kind;
    DateField* m_on;
    QLineEdit* m_with;
    DateField* m_talkedOn;
    QComboBox* m_decided;
    DateField* m_decidedOn;
    QLineEdit* m_by;
    SettlingText* m_reasons;
    QPushButton* m_plan;
    FieldRow *m_kindRow, *m_onRow, *m_withRow, *m_talkedRow, *m_decidedRow, *m_decidedOnRow, *m_byRow, *m_reasonsRow;
};

} // namespace cadair::ui
