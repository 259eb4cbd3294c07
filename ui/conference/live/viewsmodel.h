#pragma once

#include "ui/conference/live/livestate.h"
#include "ui/widgets/rowmodel.h"

namespace cadair::ui {

/// What each practitioner who came says about one child. Nothing is chosen before it is asked, and nothing is counted.
class ViewsModel final : public RowModel {
    Q_OBJECT
public:
    enum Column { Agency, Choice, Why, ColumnCount };
    ViewsModel(const Desk& desk, QObject* parent) : RowModel(parent), m_desk(desk) {}

    /// `child` -1: nothing.
    void setViews(const LiveState* state, int child);
    /// The row that is being asked: says so in place of a reason.
    void setAsked(const QString& id);
    /// No room for a column of reasons: the one that is being asked has it under its agency.
    void setNarrow(bool narrow);
    /// Where the reason of a row stands.
    Column reasonColumn() const { return m_narrow ? Agency : Why; }
    const View* view(const QString& id) const;
    const Participant* person(const QString& id) const;
    /// Who has not been asked yet, in order.
    std::vector<const Participant*> notAsked() const;

    int rows() const override { return static_cast<int>(m_people.size()); }
    int columns() const override { return m_narrow ? Why : ColumnCount; }
    RowCell cell(int row, int column) const override;
    QString header(int column) const override;
    QString rowId(int row) const override;
    QString spoken(int row) const override;

private:
    RowCell why(const Participant& person) const;
    bool dissents(const Participant& person) const;

    const Desk& m_desk;
    const LiveState* m_state = nullptr;
    int m_child = -1;
    bool m_narrow = false;
    std::vector<Participant> m_people;
    QString m_asked;
};

} // namespace cadair::ui
