#pragma once

#include "ui/letterdesk/letterrun.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// The recipients of a run: whether they are in it, who they are, how their letter stands, and its language.
class RecipientsModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { Tick, Who, PaperLanguage, ColumnCount };
    using RowModel::RowModel;

    void setRun(LetterRun run, std::map<ParticipantId, QString> places);
    const LetterRun& run() const { return m_run; }

    int rows() const override { return static_cast<int>(m_run.rows.size()); }
    int columns() const override { return ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;

private:
    QString standing(const LetterRow& row) const;

    LetterRun m_run{.document = documents::invitation(), .rows = {}};
    std::map<ParticipantId, QString> m_places;
};

} // namespace cadair::ui
