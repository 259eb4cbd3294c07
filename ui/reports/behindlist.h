#pragma once

#include "core/workflow/figures.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// The conferences behind one figure, each once, with how it stands there.
class BehindList final : public RowModel {
    Q_OBJECT
public:
    enum Column { When, Who, Standing, ColumnCount };
    using RowModel::RowModel;

    /// Nothing where the figure is hidden: the list would give its number away.
    void show(const FigureRow& figure, const std::map<ConferenceId, ConferenceRow>& conferences);
    void clear();

    int rows() const override { return static_cast<int>(m_behind.size()); }
    int columns() const override { return ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString rowId(int row) const override { return m_behind.at(static_cast<size_t>(row)).conference.id.text(); }
    QString header(int column) const override;

private:
    struct Behind {
        ConferenceRow conference;
        int met = 0;
        int of = 0;
    };
    FigureKind m_kind = FigureKind::Held;
    std::vector<Behind> m_behind;
};

} // namespace cadair::ui
