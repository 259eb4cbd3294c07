#pragma once

#include "core/workflow/transferring.h"
#include "ui/families/familyform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair {
struct FamilyView;
}

namespace cadair::ui {

class DateField;
class SettlingText;
class TextLabel;
class TickList;

/// The notice of a move of children with a plan, into this area or out of it.
class MoveForm final : public FamilyForm {
    Q_OBJECT
public:
    MoveForm(const FamilyTools& tools, QWidget* parent);
    /// A new one. Out: about children whose plan runs here; in: about the others.
    void begin(const FamilyView& view, MoveDirection direction);
    void edit(const FamilyView& view, const MoveFollowed& move);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    std::pair<QString, QString> rule() const override;
    TickList* childTicks() const { return m_children; }
    QLineEdit* authorityField() const { return m_authority; }
    QComboBox* permanentBox() const { return m_permanent; }
    SettlingText* addressField() const { return m_address; }
    DateField* knownField() const { return m_known; }

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    void put(const FamilyView& view);
    void showWhatFits();
    bool out() const { return m_move && m_move->direction == MoveDirection::Out; }

    std::optional<MoveKept> m_move;
    bool m_new = true;
    bool m_withheld = false;
    std::vector<Child> m_offered; ///< in the order of the ticks
    const Procedure* m_procedure = nullptr;
    TickList* m_children;
    DateField* m_known;
    QLineEdit *m_authority, *m_contact;
    DateField* m_movesOn;
    QComboBox *m_permanent, *m_months, *m_risk;
    DateField* m_planSince;
    SettlingText* m_address;
    TextLabel* m_noAddress;
    SettlingText* m_over;
    FieldRow *m_childrenRow, *m_knownRow, *m_authorityRow, *m_contactRow, *m_movesOnRow, *m_permanentRow, *m_monthsRow, *m_riskRow, *m_planSinceRow,
        *m_addressRow, *m_overRow;
};

/// One matter of a move: who was told, what keeps the children safe meanwhile, how the other authority's conference stands, the
/// papers, and their letter.
class MoveStepForm final : public FamilyForm {
    Q_OBJECT
public:
    MoveStepForm(const FamilyTools& tools, QWidget* parent);
    void edit(const MoveFollowed& move, const MoveLine& line);
    /// Nothing of any family stays in it.
    void forget();
    QString title() const override;
    std::pair<QString, QString> rule() const override;
    QComboBox* whomBox() const { return m_whom; }
    QLineEdit* nameField() const { return m_name; }
    DateField* firstDay() const { return m_first; }
    DateField* secondDay() const { return m_second; }
    SettlingText* wordsField() const { return m_words; }
    SettlingText* whyNoneField() const { return m_whyNone; }
    QCheckBox* doneBox() const { return m_done; }

Q_SIGNALS:
    /// Whose plans ended by it, and why others go on.
    void acceptanceKept(const cadair::MoveAccepted& accepted);

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    void showWhatFits();
    void refreshDays();
    /// The problems under the fields of this form, which serve several matters.
    std::vector<FieldProblem> renamed(std::vector<FieldProblem> problems) const;
    std::vector<FieldProblem> keepAcceptance();
    bool wantsConsultation() const;
    const Rule* ruleOfNotice() const;

    std::optional<MoveFollowed> m_move;
    MoveLine m_line;
    QComboBox* m_whom;
    QLineEdit* m_name;
    DateField *m_first, *m_second;
    SettlingText *m_words, *m_whyNone;
    QCheckBox* m_done;
    TextLabel* m_said;
    FieldRow *m_whomRow, *m_nameRow, *m_firstRow, *m_secondRow, *m_wordsRow, *m_whyNoneRow;
};

} // namespace cadair::ui
