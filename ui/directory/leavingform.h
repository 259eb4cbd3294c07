#pragma once

#include "core/workflow/directory.h"
#include "ui/desk/desk.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class Card;
class DateField;
class FieldRow;
class TextLabel;

/// Somebody moves on: their last day, and, where they are replaced, who takes over and to which conferences not yet held
/// the new one is asked instead.
class LeavingForm final : public QWidget {
    Q_OBJECT
public:
    LeavingForm(Desk& desk, MessageBar& messages, QWidget* parent = nullptr);

    /// Opens on somebody; `replaced`: with a successor. Throws StoreError.
    void edit(const Person& leaving, bool replaced);
    void take();
    void clear();
    DateField& lastDay() const { return *m_lastDay; }
    QComboBox& successor() const { return *m_successor; }
    QLineEdit& newName() const { return *m_name; }
    QLineEdit& newEmail() const { return *m_email; }
    const std::vector<QCheckBox*>& invitations() const { return m_ticks; }
    QPushButton& verb() const { return *m_verb; }
    QString refusals() const;
    /// What speaks against the new one as the chair of each conference; empty where nothing does.
    QStringList doubts() const;
    void refreshTexts();

Q_SIGNALS:
    void kept(const QString& id);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showWhatApplies();
    void showInvitations();
    void showDoubts();
    void clearRefusals();
    std::optional<Person> successorTyped();
    void takeLastDay();
    void takeSuccession();

    Desk& m_desk;
    MessageBar& m_messages;
    std::optional<Person> m_leaving;
    bool m_replaced = false;
    std::vector<Person> m_others;              ///< of the same agency, still here
    std::vector<OpenInvitation> m_open;
    Card* m_card;
    TextLabel* m_safe;
    DateField* m_lastDay;
    FieldRow* m_lastDayRow;
    QComboBox* m_successor;
    FieldRow* m_successorRow;
    QLineEdit* m_name;
    FieldRow* m_nameRow;
    QLineEdit* m_email;
    FieldRow* m_emailRow;
    TextLabel* m_invitationsHead;
    QVBoxLayout* m_invitations;
    std::vector<QCheckBox*> m_ticks;
    std::vector<TextLabel*> m_doubts;          ///< under each tick: what speaks against the new one as the chair
    QPushButton* m_cancel;
    QPushButton* m_verb;
};

} // namespace cadair::ui
