#pragma once

#include "ui/conference/live/sheet.h"

namespace cadair::ui {

class DateField;
class DutyFields;
class FieldRow;
class SettlingText;
class TimeField;

/// The end of the meeting: what is still open, the dates of what follows with their limits explained, one reason for what
/// stays open.
class CloseSheet final : public Sheet {
    Q_OBJECT
public:
    CloseSheet(const LiveTools& tools, const LiveState& state, QWidget* parent);

    void refresh() override;
    TimeField& at() const { return *m_at; }
    DateField& coreGroup() const { return *m_coreGroup.field; }
    DateField& review() const { return *m_review.field; }
    SettlingText& reason() const { return *m_reason; }
    SettlingText& telling() const { return *m_telling; }

protected:
    bool take() override;
    void refreshTexts() override;

private:
    /// A date that follows, and the limit it is counted by.
    struct FollowUp {
        QString event;
        DateField* field = nullptr;
        FieldRow* row = nullptr;
    };
    FollowUp followUp(const QString& event);
    void refreshFollowUp(const FollowUp& what, const std::vector<LimitVerdict>& limits, const QString& label);
    const LimitVerdict* limitFor(const QString& event, const std::vector<LimitVerdict>& limits) const;
    Verdict verdict() const;
    bool plansFollow() const;

    TimeField* m_at;
    FieldRow* m_atRow;
    TextLabel* m_openTitle;
    TextLabel* m_open;
    DutyFields* m_duties;
    TextLabel* m_followTitle;
    FollowUp m_coreGroup;
    FollowUp m_review;
    SettlingText* m_telling; ///< who tells the family who were not there
    FieldRow* m_tellingRow;
    SettlingText* m_reason;
    FieldRow* m_reasonRow;
};

} // namespace cadair::ui
