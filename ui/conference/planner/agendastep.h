#pragma once

#include "ui/conference/planner/plannerstep.h"
#include "ui/widgets/rowcell.h"

class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;
class HeldFields;
class MadeRows;
class TextLabel;

/// ⑤ The agenda the procedures give, with minutes, and whether it fits the time that is booked.
class AgendaStep final : public PlannerStep {
    Q_OBJECT
public:
    AgendaStep(PlannerState& state, QWidget* parent);

    QString title() const override;
    bool isDone() const override;
    void arrive() override;
    void settle() override;
    QList<QWidget*> panes() const override;

    CardTable* table() const { return m_table; }
    HeldFields* held() const { return m_held; }
    QPushButton* bookButton() const { return m_book; }
    /// Minutes of the whole agenda.
    int planned() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A phase as heading, or an item.
    struct Line {
        QString phase;
        const AgendaItem* item = nullptr; ///< of the rulebook
        int number = 0;
        int minutes = 0;
    };
    void showPlan();
    void refreshTexts();
    RowCell cell(int row, int column) const;

    std::vector<Line> m_lines;
    Card* m_card;
    CardTable* m_table;
    MadeRows* m_rows;
    Card* m_sumCard;
    TextLabel* m_sum;
    TextLabel* m_words;
    TextLabel* m_source;
    QPushButton* m_book;
    Card* m_heldCard;
    HeldFields* m_held;
};

} // namespace cadair::ui
