#pragma once

#include "core/workflow/retaining.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QScrollArea;

namespace cadair::ui {

class Card;
class DateField;
class FieldRow;
class SettlingText;
class TextLabel;

/// The rules for keeping files, one procedure and one start at a time: what is adopted, and the fields to adopt it by.
class RetentionCard final : public QWidget {
    Q_OBJECT
public:
    explicit RetentionCard(Desk& desk, QWidget* parent = nullptr);

    /// Offers the unit's procedures and shows the rules anew; what is being typed stays.
    void showRules(const std::vector<RetentionRule>& rules);
    /// Adopts what the fields say; false where something stands against it, said under its field. Throws StoreError.
    bool take();
    /// The rule the fields stand on; empty: none is adopted there.
    const RetentionRule* current() const;
    const Procedure* procedure() const;
    RetentionStart start() const;
    void clear();
    void refreshTexts();

    QComboBox& procedures() const { return *m_procedures; }
    QComboBox& starts() const { return *m_starts; }
    QLineEdit& years() const { return *m_years; }
    SettlingText& source() const { return *m_source; }
    QLineEdit& by() const { return *m_by; }
    DateField& on() const { return *m_on; }
    QString refusals() const;

Q_SIGNALS:
    /// Another procedure or start was chosen.
    void choiceMade();
    /// Enter in a field of one line.
    void entered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void fill();
    void clearRefusals();
    FieldRow* rowOf(RetentionFault fault) const;
    QString adoptedWords() const;

    Desk& m_desk;
    std::vector<const Procedure*> m_offered;
    std::vector<RetentionRule> m_rules;
    Card* m_card;
    QScrollArea* m_scroll;
    TextLabel* m_adopted;
    QComboBox* m_procedures;
    QComboBox* m_starts;
    QLineEdit* m_years;
    SettlingText* m_source;
    QLineEdit* m_by;
    DateField* m_on;
    FieldRow *m_procedureRow, *m_startRow, *m_yearsRow, *m_sourceRow, *m_byRow, *m_onRow;
};

} // namespace cadair::ui
