#pragma once

#include "core/workflow/endingplans.h"
#include "ui/families/familyform.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cadair::ui {

class DateField;
class SettlingText;
class TextLabel;
class TickList;

/// What the chair answered, with what the rule still misses in front of it.
class EndingAnswerForm final : public FamilyForm {
    Q_OBJECT
public:
    EndingAnswerForm(const FamilyTools& tools, QWidget* parent);
    /// `chair`: who is thought to answer.
    void offer(const EndingFollowed& ending, const Procedure& procedure, const QString& chair);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    QComboBox* answerBox() const { return m_answer; }
    QLineEdit* byField() const { return m_by; }
    SettlingText* reasonsField() const { return m_reasons; }
    DateField* endsField() const { return m_ends; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    void showWhatFits();
    QString missingWords() const;

    std::optional<EndingFollowed> m_ending;
    const Procedure* m_procedure = nullptr;
    TextLabel* m_missing;
    QComboBox* m_answer;
    QLineEdit* m_by;
    DateField *m_on, *m_ends;
    SettlingText* m_reasons;
    FieldRow *m_answerRow, *m_byRow, *m_onRow, *m_endsRow, *m_reasonsRow;
};

/// Who was told that a plan has ended, and when; and the letters that tell them.
class EndToldForm final : public FamilyForm {
    Q_OBJECT
public:
    EndToldForm(const FamilyTools& tools, QWidget* parent);
    /// `isNew`: nothing has been written down of this end yet.
    void offer(const PlanEndingKept& ending, const Procedure& procedure, bool isNew);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    TickList* peopleTicks() const { return m_people; }
    QPushButton* lettersButton() const { return m_letters; }
    /// What it is about; empty while nothing is offered.
    const std::optional<PlanEndingKept>& ending() const { return m_ending; }
    /// Notes that these were told today, as if they alone were ticked.
    void noteTold(const QStringList& names);

Q_SIGNALS:
    /// For those who are ticked.
    void lettersWanted();

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    std::optional<PlanEndingKept> m_ending;
    const Procedure* m_procedure = nullptr;
    QPushButton* m_letters;
    bool m_new = false;
    TickList* m_people;
    DateField* m_on;
    FieldRow *m_peopleRow, *m_onRow;
};

} // namespace cadair::ui
