#pragma once

#include "core/workflow/translating.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;
class MadeRows;
class MessageBar;
class NoteWriting;
class SettlingText;
class Speller;
class TextLabel;
struct AfterState;
struct RowCell;

/// What people wrote, for those who read the other language: passage by passage, as it was written and as it is to stand in
/// their papers. What nobody has translated stands as it was written.
class TranslationsPane final : public QWidget {
    Q_OBJECT
public:
    TranslationsPane(Desk& desk, MessageBar& messages, QWidget* parent = nullptr);
    ~TranslationsPane() override;

    void setState(const AfterState* state);
    /// Hands over what was typed and not yet kept.
    void settle();
    /// Goes to the next passage after the marked one that nobody has translated, round once.
    void goToNext();

    CardTable& list() const { return *m_list; }
    SettlingText& field() const { return *m_field; }
    QPushButton& nextButton() const { return *m_next; }
    const std::vector<Passage>& passages() const { return m_passages; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshTexts();
    void refreshSpeller();
    void showCurrent();
    void keep(const QString& text);
    int currentRow() const;
    RowCell cell(int row, int column) const;

    Desk& m_desk;
    MessageBar& m_messages;
    const AfterState* m_state = nullptr;
    std::vector<Passage> m_passages;
    QString m_shown; ///< the source of the passage in the field: what is typed is kept for it
    Card* m_card;
    CardTable* m_list;
    MadeRows* m_rows;
    QPushButton* m_next;
    Card* m_words;
    TextLabel* m_sourceTitle;
    TextLabel* m_source;
    TextLabel* m_fieldTitle;
    SettlingText* m_field;
    NoteWriting* m_writing;
    std::unique_ptr<Speller> m_speller;
};

} // namespace cadair::ui
