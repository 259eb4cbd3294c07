#pragma once

#include "core/workflow/minuting.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace cadair::ui {

class Card;
class CardTable;
class MadeRows;
class MessageBar;
class RecordSpelling;
class SettlingText;
class TextLabel;
struct AfterState;
struct RowCell;

/// The record, edited as paragraphs: headings at the left, the words of the marked heading at the right, under them what was
/// changed since the last draft. Once it is signed it can only be read.
class RecordPane final : public QWidget {
    Q_OBJECT
public:
    RecordPane(Desk& desk, MessageBar& messages, QWidget* parent = nullptr);

    void setState(const AfterState* state);
    /// Hands over what was typed and not yet kept.
    void settle();

    CardTable& headings() const { return *m_headings; }
    CardTable& changes() const { return *m_changes; }
    QPushButton& toChairButton() const { return *m_toChair; }
    QPushButton& languageButton() const { return *m_language; }
    RecordSpelling& spelling() const { return *m_spelling; }
    /// Goes through the words under the marked heading that spelling does not know.
    void checkSpelling();
    /// The fields of the marked heading, in the record's order; empty once it is signed.
    const std::vector<SettlingText*>& fields() const { return m_fields; }
    QList<QWidget*> panes() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();
    void buildParagraphs();
    void addParagraph(const Note& note);
    void keepWords(const NoteId& id, const QString& text);
    bool isEditable() const;
    QString headingOf(const AgendaKey& item) const;
    QString marksOf(const Note& note) const;
    QString standing() const;
    RowCell headingCell(int row) const;
    RowCell changeCell(int row, int column) const;

    Desk& m_desk;
    MessageBar& m_messages;
    const AfterState* m_state = nullptr;
    std::vector<AgendaKey> m_items;             ///< those with a paragraph, in the record's order
    std::vector<MinutesChange> m_since;
    std::vector<SettlingText*> m_fields;
    std::vector<NoteId> m_built;                ///< whose paragraphs stand at the right
    bool m_builtEditable = false;
    Card* m_list;
    CardTable* m_headings;
    MadeRows* m_headingRows;
    Card* m_words;
    QScrollArea* m_area;
    QWidget* m_inside = nullptr;
    QVBoxLayout* m_lines = nullptr;
    QPushButton* m_toChair;
    QPushButton* m_language;
    RecordSpelling* m_spelling;
    Card* m_changed;
    CardTable* m_changes;
    MadeRows* m_changeRows;
};

} // namespace cadair::ui
