#pragma once

#include "ui/conference/prepare/prepareform.h"

class QCheckBox;
class QComboBox;

namespace cadair::ui {

class DateField;
class FieldRow;
class ReceiptFields;

/// Records who has somebody's report, since when, and what was seen of it, with the due dates explained. Where a report is
/// for the chair only, nobody else can be ticked.
class ReportForm final : public PrepareForm {
    Q_OBJECT
public:
    /// `kind` empty: the one this person owes. `reader` empty: nobody new is ticked.
    ReportForm(const PrepareTools& tools, const PrepareState& state, const ParticipantId& author, std::optional<ReportKind> kind,
               std::optional<ReportReader> reader, QWidget* parent);

    DateField& date() const { return *m_date; }
    QCheckBox& tick(ReportReader reader) const { return *m_ticks.at(reader); }
    QComboBox& kind() const { return *m_kind; }
    ReceiptFields& receipt() const { return *m_receipt; }

    /// The kind of report this person owes, by the limits; else by their role.
    static ReportKind kindOf(const PrepareState& state, const Participant& author);

protected:
    bool take() override;
    void refreshTexts() override;

private:
    ReportKind chosenKind() const;
    void kindChosen();
    bool takeReaders(QDate date);

    ParticipantId m_author;
    QComboBox* m_kind;
    FieldRow* m_kindRow;
    std::map<ReportReader, QCheckBox*> m_ticks;
    TextLabel* m_ticksTitle;
    DateField* m_date;
    FieldRow* m_dateRow;
    TextLabel* m_locked;            ///< why nobody else can be ticked
    TextLabel* m_limits;
    ReceiptFields* m_receipt;
};

} // namespace cadair::ui
