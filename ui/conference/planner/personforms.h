#pragma once

#include "core/workflow/families.h"
#include "ui/conference/planner/plannerstate.h"
#include "ui/widgets/languagebox.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class AdultFields;
class DateField;
class FieldRow;
class SettlingText;
class TextLabel;

/// A form in a card: fields, what cannot stand under each, and at its foot "Not now" and the verb. Enter in a field moves
/// on; Escape gives up.
class PersonForm : public QWidget {
    Q_OBJECT
public:
    /// `narrow`: labels above their fields, for a card that is only a column wide.
    PersonForm(PlannerState& state, QWidget* parent, bool narrow = false);
    QPushButton* saveButton() const { return m_save; }
    QPushButton* cancelButton() const { return m_cancel; }
    virtual void begin() = 0; ///< puts the keyboard into the first field

Q_SIGNALS:
    /// Kept in the casebook.
    void kept();
    void givenUp();

protected:
    static constexpr int labelWidth = 150; ///< in 11 pt pixels
    /// Writes; shows what stands in the way where it does.
    virtual void save() = 0;
    virtual void refreshTexts() = 0;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Adds a field with its label; Tab goes from field to field in the order they are added.
    FieldRow* addRow(QWidget* field);
    /// Puts the keyboard's way through something that has no row, and at the end through the verbs.
    void follow(QWidget* field);
    /// The same for fields that have a way of their own, from `first` to `last`.
    void followTo(QWidget* first, QWidget* last);
    void followVerbs();
    QVBoxLayout* fields() const { return m_fields; }
    PlannerState& state() const { return m_state; }
    void setSaveWords(const QString& words);
    /// What stands in the way of one field, in words.
    static QString wordsOf(FieldFault fault);
    void showProblems(const std::vector<FieldProblem>& problems, const std::map<QString, FieldRow*>& rows);

private:
    PlannerState& m_state;
    bool m_narrow;
    QWidget* m_last = nullptr;
    QVBoxLayout* m_fields;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

/// A child of the family: names, born or expected, languages; children already in the casebook that may be the same.
class ChildForm final : public PersonForm {
    Q_OBJECT
public:
    ChildForm(PlannerState& state, QWidget* parent);
    void edit(const Child& child, bool isNew);
    void begin() override;
    const Child& child() const { return m_child; }

Q_SIGNALS:
    /// The child is already there, in this family.
    void familyWanted(const cadair::FamilyId& family);

protected:
    void save() override;
    void refreshTexts() override;

private:
    Child typed() const;
    void look();

    Child m_child{.id = ChildId::fresh(), .family = FamilyId::fresh()};
    bool m_new = true;
    std::vector<Child> m_same;
    std::vector<FieldProblem> m_problems;
    QLineEdit *m_given, *m_family, *m_called;
    DateField *m_born, *m_expected;
    LanguageBox *m_meeting, *m_papers;
    SettlingText* m_address;
    FieldRow *m_givenRow, *m_familyRow, *m_calledRow, *m_bornRow, *m_expectedRow, *m_meetingRow, *m_papersRow, *m_addressRow;
    QWidget* m_sameBox;
    TextLabel* m_sameWords;
    QPushButton* m_takeSame;
};

/// An adult of the family: how they belong to the children, where letters go, the languages they were asked about.
class AdultForm final : public PersonForm {
    Q_OBJECT
public:
    AdultForm(PlannerState& state, QWidget* parent);
    void edit(const Person& person, const FamilyMember& member, bool isNew);
    void begin() override;

protected:
    void save() override;
    void refreshTexts() override;

private:
    AdultFields* m_adult;
    bool m_new = true;
    std::vector<FieldProblem> m_problems;
};

/// A practitioner of the directory: name, kind of agency and its own name, job, the role some rules ask for.
class PractitionerForm final : public PersonForm {
    Q_OBJECT
public:
    PractitionerForm(PlannerState& state, QWidget* parent);
    void editNew(const QString& name);
    void begin() override;
    const Person& person() const { return m_person; }

protected:
    void save() override;
    void refreshTexts() override;

private:
    Person m_person{.id = PersonId::fresh()};
    std::vector<FieldProblem> m_problems;
    QLineEdit *m_name, *m_called, *m_agencyName, *m_job, *m_email, *m_phone;
    QComboBox *m_agency, *m_role;
    LanguageBox *m_meeting, *m_papers;
    SettlingText* m_address;
    FieldRow *m_nameRow, *m_calledRow, *m_agencyRow, *m_agencyNameRow, *m_jobRow, *m_roleRow, *m_meetingRow, *m_papersRow, *m_addressRow,
        *m_emailRow, *m_phoneRow;
};

} // namespace cadair::ui
