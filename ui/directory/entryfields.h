#pragma once

#include "core/casework/people.h"
#include "core/workflow/office.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair::ui {

class DateField;
class FieldRow;
class SettlingText;

/// The fields of one person of the directory. Says under each field what cannot stand.
class EntryFields final : public QWidget {
    Q_OBJECT
public:
    explicit EntryFields(Desk& desk, QWidget* parent = nullptr);

    void setPerson(const Person& person);
    Person person() const;
    /// What can be said against the fields without asking anybody: an e-mail address that is none, a date that does not exist.
    bool refuseOwn();
    void setProblems(const std::vector<FieldProblem>& problems);
    void clearRefusals();
    QString refusals() const;
    QWidget* firstField() const;
    void refreshTexts();

    QLineEdit& name() const { return *m_name; }
    QComboBox& agency() const { return *m_agency; }
    QLineEdit& email() const { return *m_email; }
    QCheckBox& safe() const { return *m_safe; }

Q_SIGNALS:
    /// Enter in a field of one line.
    void entered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refuse(QWidget* field, const QString& words);

    Desk& m_desk;
    Person m_person;
    QLineEdit* m_name;
    QLineEdit* m_called;
    QComboBox* m_agency;
    QLineEdit* m_service;
    QLineEdit* m_job;
    QComboBox* m_role;
    QComboBox* m_meeting;
    QComboBox* m_papers;
    QLineEdit* m_email;
    QCheckBox* m_safe;
    QComboBox* m_sendBy;
    QLineEdit* m_phone;
    SettlingText* m_address;
    SettlingText* m_needs;
    DateField* m_until;
    std::map<QWidget*, FieldRow*> m_rows;
};

} // namespace cadair::ui
