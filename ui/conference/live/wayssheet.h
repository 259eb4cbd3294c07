#pragma once

#include "ui/conference/live/sheet.h"

class QCheckBox;
class QRadioButton;

namespace cadair::ui {

class DateField;
class DutyFields;
class FieldRow;
class SettlingText;
class TimeField;

/// The lawful ways on where a child has no quorum, each with what taking it must record.
class WaysSheet final : public Sheet {
    Q_OBJECT
public:
    enum Way { GoOn, NewDate, Adjourn, Conclude, WayCount };
    WaysSheet(const LiveTools& tools, const LiveState& state, QWidget* parent);

    void refresh() override;
    QWidget* firstField() const override;
    void choose(Way way);
    QRadioButton* way(Way way) const { return m_ways[static_cast<size_t>(way)]; }
    QCheckBox* ground(const QString& word) const;
    SettlingText& reason() const { return *m_reason; }
    DateField& date() const { return *m_date; }
    TimeField& time() const { return *m_time; }
    DutyFields& duties() const { return *m_duties; }

Q_SIGNALS:
    void closeWanted();

protected:
    bool take() override;
    void refreshTexts() override;

private:
    std::vector<const InquorateVerdict*> verdicts() const;
    bool mayGoOn() const;
    bool goOn();
    bool setNewDate();
    Way chosen() const;
    void refreshGrounds();

    std::array<QRadioButton*, WayCount> m_ways{};
    TextLabel* m_barred;
    std::vector<std::pair<GroundKey, QCheckBox*>> m_grounds;
    TextLabel* m_groundsTitle;
    QWidget* m_groundsBox;
    TextLabel* m_dateRule;
    DateField* m_date;
    TimeField* m_time;
    FieldRow* m_dateRow;
    SettlingText* m_reason;
    FieldRow* m_reasonRow;
    DutyFields* m_duties;
};

} // namespace cadair::ui
