#pragma once

#include "core/documents/document.h"
#include "ui/widgets/rowmodel.h"

#include <QDateTime>

namespace cadair::ui {

/// One paper in a list of papers.
struct PaperRow {
    QString id;
    ComposedDocument document;
    std::optional<QDateTime> issuedAt;      ///< empty: a sheet for the day, made anew
    int printed = 0;                        ///< how often copies of its kind were printed, and saved as files, since
    int saved = 0;
};

/// Papers to look at: sheets of a day, or letters that went out.
class PapersModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { What, PaperLanguage, ColumnCount };
    using RowModel::RowModel;

    void setPapers(std::vector<PaperRow> papers);
    const PaperRow* find(const QString& id) const;
    const std::vector<PaperRow>& papers() const { return m_papers; }

    int rows() const override { return static_cast<int>(m_papers.size()); }
    int columns() const override { return ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;

private:
    QString second(const PaperRow& paper) const;

    std::vector<PaperRow> m_papers;
};

} // namespace cadair::ui
