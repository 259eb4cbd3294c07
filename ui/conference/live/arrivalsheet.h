#pragma once

#include "ui/conference/live/sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cadair::ui {

class CardTable;
class FieldRow;
class HereModel;
class TimeField;

/// Somebody is at the door: one of those expected, by one key, or somebody nobody expected, in one line.
class ArrivalSheet final : public Sheet {
    Q_OBJECT
public:
    ArrivalSheet(const LiveTools& tools, const LiveState& state, QWidget* parent);

    QWidget* firstField() const override;
    QLineEdit& name() const { return *m_name; }
    QLineEdit& role() const { return *m_role; }
    QComboBox& from() const { return *m_from; }
    QCheckBox* contact(int child) const { return m_contact.at(static_cast<size_t>(child)); }
    TimeField& at() const { return *m_at; }

Q_SIGNALS:
    /// One of those expected has arrived.
    void arrived(const cadair::ParticipantId& who);

protected:
    bool take() override;
    void refreshTexts() override;

private:
    void fillFrom();
    bool isPractitioner() const;

    TextLabel* m_expectedTitle;
    std::vector<std::pair<ParticipantId, class QPushButton*>> m_expected;
    TextLabel* m_otherTitle;
    QLineEdit* m_name;
    QLineEdit* m_role;
    QComboBox* m_from;
    TimeField* m_at;
    FieldRow* m_nameRow;
    FieldRow* m_roleRow;
    FieldRow* m_fromRow;
    FieldRow* m_atRow;
    TextLabel* m_contactTitle;
    QWidget* m_contactRow;
    std::vector<QCheckBox*> m_contact;
};

} // namespace cadair::ui
