#pragma once

#include "ui/conference/live/sheet.h"

class QCheckBox;
class QGridLayout;

namespace cadair::ui {

class SegmentBar;
class TimeField;

/// How somebody takes part and when they were there, put right.
class TimesSheet final : public Sheet {
    Q_OBJECT
public:
    TimesSheet(const LiveTools& tools, const LiveState& state, const ParticipantId& who, QWidget* parent);

    QWidget* firstField() const override;
    SegmentBar& mode() const { return *m_mode; }
    QCheckBox& accepted() const { return *m_accepted; }
    TimeField* from(int stay) const { return m_stays.at(static_cast<size_t>(stay)).from; }
    TimeField* to(int stay) const { return m_stays.at(static_cast<size_t>(stay)).to; }
    QCheckBox* contact(int child) const { return m_contact.at(static_cast<size_t>(child)); }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    struct Row {
        TextLabel* fromLabel;
        TimeField* from;
        TextLabel* toLabel;
        TimeField* to;
    };
    void addStay(const Presence* stay);
    const Participant& person() const;

    ParticipantId m_who;
    TextLabel* m_modeTitle;
    SegmentBar* m_mode;
    QCheckBox* m_accepted;
    TextLabel* m_staysTitle;
    QGridLayout* m_grid;
    std::vector<Row> m_stays;
    TextLabel* m_hint;
    TextLabel* m_contactTitle;
    std::vector<QCheckBox*> m_contact;
};

} // namespace cadair::ui
