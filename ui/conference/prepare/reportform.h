#pragma once

#include "ui/conference/prepare/prepareform.h"

class QCheckBox;
class QComboBox;

namespace cadair::ui {

class DateField;
class FieldRow;

/// Records who has somebody's report, and since when, with the due dates explained.
class ReportForm final : public PrepareForm {
    Q_OBJECT
public:
    ReportForm(const PrepareTools& tools, const PrepareState& state, const ParticipantId& author, std::optional<ReportReader> reader,
               QWidget* parent);

    DateField& date() const { return *m_date; }
    QCheckBox& tick(ReportReader reader) const { return *m_ticks.at(reader); }

    /// The kind of report this person owes, by the limits; else by their role.
    static ReportKind kindOf(const PrepareState& state, const Participant& author);

protected:
    bool take() override;
    void refreshTexts() override;

private:
    ParticipantId m_author;
    QComboBox* m_kind;
    FieldRow* m_kindRow;
    std::map<ReportReader, QCheckBox*> m_ticks;
    TextLabel* m_ticksTitle;
    DateField* m_date;
    FieldRow* m_dateRow;
    TextLabel* m_limits;
};

} // namespace cadair::ui
