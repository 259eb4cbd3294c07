#pragma once

#include "core/workflow/register.h"
#include "ui/desk/desk.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace cadair::ui {

class Card;
class DateField;
class FieldRow;
class SettlingText;
class TextLabel;

/// Who asks, how that was checked, why and about whom. Kept before anything is shown.
class EnquiryForm final : public QWidget {
    Q_OBJECT
public:
    EnquiryForm(Desk& desk, MessageBar& messages, QWidget* parent);

    /// Opens on a new enquiry, or on one that is kept and still lacks something.
    void edit(const RegisterEnquiry& enquiry, const Procedure& procedure);
    void clear();
    /// Keeps it; what cannot stand is said under its field.
    void take();
    bool isTouched() const;

    QLineEdit* nameField() const { return m_name; }
    QLineEdit* agencyField() const { return m_agency; }
    SettlingText* reasonField() const { return m_reason; }
    QCheckBox* calledBackBox() const { return m_calledBack; }
    QComboBox* basisBox() const { return m_basis; }
    QLineEdit* aboutField() const { return m_about; }
    DateField& bornField() const { return *m_born; }
    QPushButton* verb() const { return m_verb; }
    QString refusals() const;

Q_SIGNALS:
    void kept(const cadair::EnquiryId& id);
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refreshTexts();
    RegisterEnquiry typed() const;

    Desk& m_desk;
    MessageBar& m_messages;
    std::optional<RegisterEnquiry> m_before;
    QStringList m_bases;
    bool m_asksBack = false;
    Card* m_card;
    TextLabel* m_safe;
    QLineEdit* m_name;
    FieldRow* m_nameRow;
    QLineEdit* m_agency;
    FieldRow* m_agencyRow;
    QCheckBox* m_calledBack;
    FieldRow* m_calledBackRow;
    QComboBox* m_basis;
    FieldRow* m_basisRow;
    SettlingText* m_reason;
    FieldRow* m_reasonRow;
    QLineEdit* m_about;
    FieldRow* m_aboutRow;
    DateField* m_born;
    FieldRow* m_bornRow;
    QPushButton* m_cancel;
    QPushButton* m_verb;
};

} // namespace cadair::ui
