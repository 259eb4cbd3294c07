#pragma once

#include "ui/conference/prepare/prepareform.h"

class QLineEdit;

namespace cadair::ui {

class DateField;
class FieldRow;
class SettlingText;
class TimeField;

/// Sets or moves the date. The limits that bear on it are explained while it is chosen; past one, a reason is asked.
class DateForm final : public PrepareForm {
    Q_OBJECT
public:
    DateForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent);

    DateField& date() const { return *m_date; }
    TimeField& time() const { return *m_time; }
    SettlingText& reason() const { return *m_reason; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    void explain();

    DateField* m_date;
    FieldRow* m_dateRow;
    TimeField* m_time;
    FieldRow* m_timeRow;
    QLineEdit* m_place;
    FieldRow* m_placeRow;
    TextLabel* m_limitTitle;
    TextLabel* m_limitState;
    TextLabel* m_limits;
    SettlingText* m_reason;
    FieldRow* m_reasonRow;
    bool m_late = false;
};

} // namespace cadair::ui
