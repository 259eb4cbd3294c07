#pragma once

#include "core/workflow/familyview.h"
#include "ui/families/familyform.h"

class QLineEdit;

namespace cadair::ui {

class AdultFields;
class DateField;
class IconLabel;
class LanguageBox;
class SettlingText;
class TextLabel;

/// The family's own name and reference.
class FamilyRecordForm final : public FamilyForm {
    Q_OBJECT
public:
    FamilyRecordForm(const FamilyTools& tools, QWidget* parent);
    void edit(const Family& family);
    QString title() const override;

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    Family m_family{FamilyId::fresh(), {}, {}};
    QLineEdit *m_name, *m_reference;
    FieldRow *m_nameRow, *m_referenceRow;
};

/// "There may already be a record", under the names of somebody being written down for the first time.
class SameRecordNote final : public QWidget {
    Q_OBJECT
public:
    explicit SameRecordNote(QWidget* parent);
    void showLookalike(const std::optional<Lookalike>& other);
    QPushButton* compareButton() const { return m_compare; }
    QPushButton* notTheSameButton() const { return m_notTheSame; }

Q_SIGNALS:
    void compareWanted(const cadair::Lookalike& other);
    void notTheSameSaid(const cadair::Lookalike& other);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    std::optional<Lookalike> m_other;
    TextLabel* m_words;
    QPushButton *m_compare, *m_notTheSame;
};

/// A child: names, born or expected, each language asked for, address. It puts a record right; what happens to a child is
/// recorded in a form of its own.
class ChildRecordForm final : public FamilyForm {
    Q_OBJECT
public:
    ChildRecordForm(const FamilyTools& tools, QWidget* parent);
    void edit(const Child& child, bool isNew);
    QString title() const override;
    const Child& child() const { return m_child; }
    /// What keeping it changed beside the record.
    ChildChange change() const { return m_change; }
    DateField* bornField() const { return m_born; }
    SameRecordNote* sameNote() const { return m_same; }
    QPushButton* happenedButton() const { return m_happened; }

Q_SIGNALS:
    void compareWanted(const cadair::Lookalike& other);
    /// A birth, a death, another name: more than a record that is put right.
    void somethingHappened(const cadair::ChildId& child);

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    Child typed() const;
    void look();

    Child m_child{.id = ChildId::fresh(), .family = FamilyId::fresh()};
    bool m_new = true;
    ChildChange m_change = ChildChange::None;
    QLineEdit *m_given, *m_surname, *m_called;
    DateField *m_born, *m_expected, *m_died;
    LanguageBox *m_meeting, *m_papers;
    SettlingText* m_address;
    SameRecordNote* m_same;
    QPushButton* m_happened;
    FieldRow *m_givenRow, *m_surnameRow, *m_calledRow, *m_bornRow, *m_expectedRow, *m_diedRow, *m_meetingRow, *m_papersRow, *m_addressRow;
};

/// An adult of the family, and the way out of it.
class AdultRecordForm final : public FamilyForm {
    Q_OBJECT
public:
    AdultRecordForm(const FamilyTools& tools, QWidget* parent);
    void edit(const Person& person, const FamilyMember& member, const Household& household, bool isNew);
    QString title() const override;
    const Person& person() const { return m_person; }
    /// Whether keeping it gave the adult another address.
    bool moved() const { return m_moved; }
    SameRecordNote* sameNote() const { return m_same; }
    AdultFields& fields() const { return *m_fields; }
    QPushButton* takeOutButton() const { return m_takeOut; }

Q_SIGNALS:
    void compareWanted(const cadair::Lookalike& other);
    /// This adult is to be of the family no longer.
    void takeOutWanted(const cadair::PersonId& person);

protected:
    std::vector<FieldProblem> keep() override;
    void refreshTexts() override;

private:
    void look();

    Person m_person{.id = PersonId::fresh()};
    bool m_new = true;
    bool m_moved = false;
    AdultFields* m_fields;
    SameRecordNote* m_same;
    QPushButton* m_takeOut;
};

} // namespace cadair::ui
