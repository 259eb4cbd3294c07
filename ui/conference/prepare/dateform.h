#pragma once

#include "core/workflow/moving.h"
#include "ui/conference/prepare/prepareform.h"
#include "ui/widgets/rowcell.h"

class QLineEdit;

namespace cadair::ui {

class CardTable;
class DateField;
class FieldRow;
class MadeRows;
class SettlingText;
class TimeField;

/// Sets or moves the date. The limits that bear on it are explained while it is chosen; past one, a reason is asked.
class DateForm final : public PrepareForm {
    Q_OBJECT
public:
    DateForm(const PrepareTools& tools, const PrepareState& state, QWidget* parent);

    DateField& date() const { return *m_date; }
    TimeField& time() const { return *m_time; }
    SettlingText& reason() const { return *m_reason; }
    /// What would move with the date, a row each.
    CardTable& moves() const { return *m_moves; }
    /// Who has to hear of it and what stands against it, a line each; empty while there is nothing.
    QString told() const;

protected:
    bool take() override;
    void refreshTexts() override;

private:
    void explain();
    void explainMove();
    RowCell moveCell(int row, int column) const;

    DateField* m_date;
    FieldRow* m_dateRow;
    TimeField* m_time;
    FieldRow* m_timeRow;
    QLineEdit* m_place;
    FieldRow* m_placeRow;
    TextLabel* m_limitTitle;
    TextLabel* m_limitState;
    TextLabel* m_limits;
    SettlingText* m_reason;
    FieldRow* m_reasonRow;
    TextLabel* m_movesTitle;
    CardTable* m_moves;
    MadeRows* m_moveRows;
    TextLabel* m_told;
    TextLabel* m_against;
    Move m_move;
    bool m_late = false;
};

} // namespace cadair::ui
