#pragma once

#include "core/workflow/localsettings.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLineEdit;
class QScrollArea;

namespace cadair::ui {

class Card;
class DateField;
class FieldRow;
class SettlingText;
class TextLabel;
class ValueField;

/// One place of the procedure beside the list: what the text says there, what was adopted, and, while it is being adopted,
/// the fields for the value, who adopted it, when and why. What stands against it is said under its field.
class AdoptForm final : public QWidget {
    Q_OBJECT
public:
    explicit AdoptForm(Desk& desk, QWidget* parent = nullptr);

    /// Shows a place of this procedure; leaves the fields. No line: nothing is shown.
    void showLine(const Procedure* shipped, std::optional<LocalLine> line);
    /// Opens the fields and puts the keyboard into them.
    void edit();
    void leave();
    bool isEditing() const { return m_editing; }
    /// Whether anything was typed that would be lost.
    bool isTouched() const;
    /// Adopts what the fields say; false where something stands against it, said under its field. Throws StoreError.
    bool take();
    void clear();
    void refreshTexts();

    ValueField& value() const { return *m_value; }
    QLineEdit& by() const { return *m_by; }
    DateField& on() const { return *m_on; }
    SettlingText& why() const { return *m_why; }
    QString refusals() const;

Q_SIGNALS:
    /// Escape in a field.
    void left();
    /// Enter in a field of one line.
    void entered();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refuse(const LocalProblem& problem);
    void clearRefusals();

    Desk& m_desk;
    const Procedure* m_procedure = nullptr;
    std::optional<LocalLine> m_line;
    bool m_editing = false;
    Card* m_card;
    TextLabel* m_title;
    QScrollArea* m_scroll;
    TextLabel* m_saysHead;
    TextLabel* m_says;
    TextLabel* m_rules;
    TextLabel* m_localHead;
    TextLabel* m_local;
    QWidget* m_fields;
    ValueField* m_value;
    FieldRow* m_valueRow;
    QLineEdit* m_by;
    FieldRow* m_byRow;
    DateField* m_on;
    FieldRow* m_onRow;
    SettlingText* m_why;
    FieldRow* m_whyRow;
};

} // namespace cadair::ui
