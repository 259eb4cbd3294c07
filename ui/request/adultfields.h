#pragma once

#include "core/casework/people.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace cadair::ui {

class FieldRow;
class LanguageBox;
class SettlingText;

/// The fields of an adult of a family: how they belong to the children, where letters go, each language asked for. Whoever
/// holds them writes, and says under each row what cannot stand.
class AdultFields final : public QWidget {
    Q_OBJECT
public:
    /// `labelWidth` in 11 pt pixels, as of the form around them.
    AdultFields(QWidget* parent, int labelWidth);

    void showAdult(const Person& person, const FamilyMember& member, const std::vector<Child>& children, bool isNew);
    /// As the fields have it now; what is not asked here stays as it was shown.
    Person person() const;
    FamilyMember member() const;
    /// By the name of the struct's member.
    const std::map<QString, FieldRow*>& rows() const { return m_rows; }
    QLineEdit* nameField() const { return m_name; }
    SettlingText* addressField() const { return m_address; }
    /// The last stop of the keyboard's way through the fields.
    QWidget* lastField() const { return m_last; }
    /// Something about the name, right under it.
    void putUnderName(QWidget* note);

Q_SIGNALS:
    /// The name has been typed.
    void named();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addRow(QWidget* field, const QString& name);
    void addIndented(QWidget* widget);
    void follow();
    void refreshTexts();

    int m_labelWidth;
    Person m_person{.id = PersonId::fresh()};
    FamilyMember m_member{FamilyId::fresh(), PersonId::fresh()};
    std::map<QString, FieldRow*> m_rows;
    QVBoxLayout* m_layout;
    QLineEdit *m_name, *m_called, *m_phone, *m_email;
    QWidget* m_underName = nullptr;
    QWidget* m_last = nullptr;
    QComboBox* m_relation;
    QCheckBox* m_responsible;
    QWidget* m_ofBox;
    std::vector<std::pair<Child, QCheckBox*>> m_of;
    LanguageBox *m_meeting, *m_papers;
    SettlingText *m_address, *m_needs;
};

} // namespace cadair::ui
