#pragma once

#include "core/workflow/registernotices.h"
#include "ui/desk/desk.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cadair::ui {

class Card;
class DateField;
class FieldRow;
class SettlingText;

/// One notice: of what kind, from whom, about whom, what it says and what was done about it.
class NoticeForm final : public QWidget {
    Q_OBJECT
public:
    NoticeForm(Desk& desk, MessageBar& messages, QWidget* parent);

    void edit(const RegisterNotice& notice);
    void clear();
    /// Keeps it; what cannot stand is said under its field.
    void take();
    bool isTouched() const;

    QComboBox* kindBox() const { return m_kind; }
    QLineEdit* senderField() const { return m_sender; }
    QLineEdit* aboutField() const { return m_about; }
    SettlingText* saidField() const { return m_said; }
    SettlingText* doneField() const { return m_done; }
    QPushButton* verb() const { return m_verb; }
    QString refusals() const;

Q_SIGNALS:
    void kept(const cadair::NoticeId& id);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void refreshTexts();
    RegisterNotice typed() const;
    std::vector<std::pair<QString, FieldRow*>> rows() const;

    Desk& m_desk;
    MessageBar& m_messages;
    std::optional<RegisterNotice> m_before;
    Card* m_card;
    QWidget* m_fields;
    QComboBox* m_kind;
    FieldRow* m_kindRow;
    DateField* m_received;
    FieldRow* m_receivedRow;
    QLineEdit* m_sender;
    FieldRow* m_senderRow;
    QLineEdit* m_about;
    FieldRow* m_aboutRow;
    DateField* m_born;
    FieldRow* m_bornRow;
    SettlingText* m_said;
    FieldRow* m_saidRow;
    SettlingText* m_done;
    FieldRow* m_doneRow;
    DateField* m_doneOn;
    FieldRow* m_doneOnRow;
    QPushButton* m_cancel;
    QPushButton* m_verb;
};

} // namespace cadair::ui
