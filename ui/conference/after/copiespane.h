#pragma once

#include "core/workflow/copying.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace cadair::ui {

class Card;
class CardTable;
class MadeRows;
class MessageBar;
class Prompts;
class TextLabel;
struct AfterState;
struct RowCell;

/// Who gets what: recipients by documents, with what and why; under it, passage by passage, what the marked recipient's
/// minutes leave out beside the full copy. The chair changes a copy or a passage with a reason.
class CopiesPane final : public QWidget {
    Q_OBJECT
public:
    CopiesPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent = nullptr);

    /// `state` outlives the pane's use of it; nothing: the casebook closes.
    void setState(const AfterState* state);

    CardTable& grid() const { return *m_grid; }
    QPushButton& changeButton() const { return *m_change; }
    QPushButton& passageButton() const { return *m_passage; }
    QPushButton& nextButton() const { return *m_next; }
    /// How many recipients wait for the chair.
    int waiting() const { return m_copies.waiting(); }
    QPushButton& allButton() const { return *m_all; }
    QPushButton& othersButton() const { return *m_others; }
    /// What the marked recipient's minutes leave out, and which passage is shown: of those, or of all.
    const std::vector<LeftOut>& leftOut() const { return m_leftOut; }
    int shown() const { return m_shown; }
    /// Asks what the marked copy shall be, and why.
    void changeCopy();
    /// Gives the passage on show, withholds it, or has it as the rules say again.
    void changePassage();
    /// Says yes or no to what was noted about the other children.
    void settleOthers();
    /// Every passage of the record can be turned to, so that a further one can be withheld.
    void showAll(bool all);
    void turn(int by);
    QList<QWidget*> panes() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    void showCurrent();
    void showPassage();
    void addPassage(QGridLayout* rows, const Note& note, int row);
    const Note* passage() const;
    const LeftOut* leftOutAs(const NoteId& note) const;
    bool isGiven(const NoteId& note) const;
    const GridRow* current() const;
    const DocumentKey* currentDocument() const;
    RowCell cell(int row, int column) const;
    RowCell copyCell(const GridRow& row, const DocumentKey& document) const;
    QString nameOfRow(const GridRow& row) const;
    QString placeOfRow(const GridRow& row) const;
    QString why(const GridRow& row) const;
    QString sentencesOf(const std::vector<Reason>& reasons) const;
    QString headerOf(int column) const;
    void say(const Verdict& verdict);
    void keep(const std::function<StepResult()>& step);

    Desk& m_desk;
    Prompts& m_prompts;
    MessageBar& m_messages;
    const AfterState* m_state = nullptr;
    CopyGrid m_copies;
    std::vector<LeftOut> m_leftOut;
    std::vector<Note> m_passages;           ///< that can be turned to
    int m_shown = 0;
    Card* m_card;
    CardTable* m_grid;
    MadeRows* m_rows;
    TextLabel* m_why;
    QPushButton* m_change;
    Card* m_compare;
    QScrollArea* m_area;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_passage;
    QPushButton* m_all;
    QPushButton* m_others;
};

} // namespace cadair::ui
