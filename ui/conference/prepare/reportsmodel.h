#pragma once

#include "ui/conference/prepare/preparestate.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// Every report with its whole way, what the family gives the conference, and the papers beside the reports.
class ReportsModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { From, AskedColumn, Chair, Family, Children, Others, Seen, ColumnCount };
    enum class Paper { Chronology, Assessment };
    ReportsModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    void setState(const PrepareState* state);
    /// The report of a row; nullptr for the other rows.
    const OwedReport* report(const QString& id) const;
    std::optional<Paper> paper(const QString& id) const;
    static QString idOf(const OwedReport& report);
    /// The reader a column is about; empty for other columns.
    static std::optional<ReportReader> readerOf(int column);
    /// What was seen when this report came in; empty where nobody looked.
    const ReportReceipt* receipt(const OwedReport& report) const;

    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString header(int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;
    QString tip(int row, int column) const override;

private:
    struct Row {
        enum class Kind { OwedSection, PoliceSection, WordsSection, PapersSection, Report, Contribution, Paper } kind;
        size_t index = 0;
    };
    const Row* find(const QString& id) const;
    RowCell reportCell(const OwedReport& report, int column) const;
    RowCell asked(const OwedReport& report) const;
    RowCell reader(const OwedReport& report, ReportReader which) const;
    RowCell seen(const OwedReport& report) const;
    RowCell contributionCell(const Contribution& contribution, int column) const;
    RowCell paperCell(Paper paper, int column) const;
    QString section(Row::Kind kind) const;
    QString nameOfPerson(const ParticipantId& person) const;

    const Desk& m_desk;
    const PrepareState* m_state = nullptr;
    std::vector<Row> m_rows;
};

} // namespace cadair::ui
