#pragma once

#include "core/workflow/unitpapers.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;
class FieldRow;
class MadeRows;
class SettlingText;
class TextLabel;
struct RowCell;

/// The bank of phrases that a record is written with: the unit's own, written here in both languages, and the program's, of
/// which some may be left out.
class PhrasesPage final : public SettingsPage {
    Q_OBJECT
public:
    PhrasesPage(Desk& desk, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent = nullptr);

    void read() override;
    void settle() override;
    void clear() override;
    QString context() const override;
    QString verbText() const override;
    void verb() override;
    std::vector<Command> commands() const override;
    QList<QWidget*> panes() const override;
    void showButtons(bool shown) override;

    CardTable& list() const { return *m_list; }
    QComboBox& kind() const { return *m_kind; }
    SettlingText& text(Language language) const { return language == Language::Welsh ? *m_welsh : *m_english; }
    QPushButton& removeButton() const { return *m_remove; }

protected:
    void refreshTexts() override;

private:
    /// A heading where `line` is empty.
    struct Row {
        std::optional<size_t> line;
        bool own = false;
    };
    void layOut();
    void makeRows();
    void showCurrent();
    void keep();
    void removeOrHide();
    const PhraseLine* current() const;
    QString idOf(size_t line) const;
    RowCell cell(int row, int column) const;
    QString kindWords(const NotePhrase& phrase) const;

    std::vector<PhraseLine> m_lines;
    std::vector<Row> m_rows;
    std::optional<UnitPhraseId> m_writing;  ///< a phrase of the unit's own that stands in the fields
    QString m_shownId;
    Card* m_card;
    CardTable* m_list;
    MadeRows* m_model;
    Card* m_side;
    TextLabel* m_note;
    QComboBox* m_kind;
    SettlingText *m_english, *m_welsh;
    FieldRow *m_kindRow, *m_englishRow, *m_welshRow;
    QPushButton* m_remove;
};

} // namespace cadair::ui
