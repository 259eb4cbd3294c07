#pragma once

#include "core/workflow/dispatching.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;
class FoldingButtons;
class MadeRows;
class MessageBar;
class Prompts;
struct AfterState;
struct RowCell;

/// What was issued and what became of it: one envelope at a time, and the log of what left, came back and was received.
class DispatchPane final : public QWidget {
    Q_OBJECT
public:
    DispatchPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent = nullptr);

    void setState(const AfterState* state);
    /// Fills the envelopes that are due, one recipient after the other: the address is confirmed, cover sheet and papers are
    /// printed, and nothing of anybody else's is printed before they are in their envelope.
    void fillEnvelopes();
    /// Where papers are printed to; answers false where the printer took nothing, and nothing where printing was called off.
    /// By default the printer that the person chooses.
    void setPrinter(std::function<std::optional<bool>(const std::vector<ComposedDocument>&)> printer) { m_printer = std::move(printer); }
    /// How many recipients have something due.
    int due() const { return m_due; }

    CardTable& list() const { return *m_list; }
    QPushButton& envelopesButton() const { return *m_envelopes; }
    QPushButton& returnedButton() const { return *m_returned; }
    QPushButton& receivedButton() const { return *m_received; }
    QList<QWidget*> panes() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Filled { Next, Stop };
    void refreshTexts();
    Filled fillOne(const Envelope& envelope, int number, int of);
    bool printEnvelope(const Envelope& envelope);
    std::vector<ComposedDocument> papersOf(const Envelope& envelope) const;
    QString faultWords(const Envelope& envelope) const;
    void noteReturn();
    void noteReceived();
    void printAgain();
    const DispatchLine* current() const;
    RowCell cell(int row, int column) const;

    Desk& m_desk;
    Prompts& m_prompts;
    MessageBar& m_messages;
    std::function<std::optional<bool>(const std::vector<ComposedDocument>&)> m_printer;
    const AfterState* m_state = nullptr;
    std::vector<DispatchLine> m_lines;
    int m_due = 0;
    Card* m_card;
    CardTable* m_list;
    MadeRows* m_rows;
    QPushButton* m_envelopes;
    QPushButton* m_again;
    QPushButton* m_returned;
    QPushButton* m_received;
    FoldingButtons* m_folding;
};

} // namespace cadair::ui
