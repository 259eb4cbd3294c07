#pragma once

#include "core/workflow/registerlooks.h"
#include "ui/desk/desk.h"
#include "ui/widgets/rowcell.h"

#include <QWidget>

namespace cadair::ui {

class Card;
class CardTable;
class MadeRows;
class MessageBar;

/// Who has looked at the register, and what they did with it, day by day: from the journal, which nobody can change.
class LooksCard final : public QWidget {
    Q_OBJECT
public:
    LooksCard(Desk& desk, MessageBar& messages, QWidget* parent);

    void read();
    void clear();
    CardTable* table() const { return m_table; }

protected:
    void changeEvent(QEvent* event) override;

private:
    RowCell cell(const RegisterLook& look, int column) const;
    void refreshTexts();

    Desk& m_desk;
    MessageBar& m_messages;
    std::vector<RegisterLook> m_looks;
    Card* m_card;
    CardTable* m_table;
    MadeRows* m_rows;
};

} // namespace cadair::ui
