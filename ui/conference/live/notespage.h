#pragma once

#include "core/wording/notephrases.h"
#include "ui/conference/live/notehistory.h"
#include "ui/conference/live/notesmodel.h"
#include "ui/writing/notewriting.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class CardTable;
class MessageBar;
class SettlingText;
class Speller;
class TextLabel;

/// The record of the item looked into: its paragraphs, and at the foot the next one. What is typed is a draft at most two
/// seconds after the keystroke; Enter makes it a paragraph.
class NotesPage final : public QWidget {
    Q_OBJECT
public:
    NotesPage(const LiveTools& tools, MessageBar& messages, QWidget* parent);
    ~NotesPage() override;

    /// `state` stays where it is until the next call. `lookInto` follows, and shows it.
    void showState(const LiveState& state);
    /// Shows the paragraphs of one item and child (empty: everybody), and writes there.
    void lookInto(const std::optional<AgendaKey>& item, const std::optional<ChildId>& child);
    /// Everything typed reaches the file as a draft.
    void settle();
    void clear();
    /// The drafts are in their fields again, with the caret where it stood.
    void restore();

    CardTable& list() const { return *m_list; }
    /// Kind, child, who may read it, time and accents do not stand beside each other in words.
    void setNarrow(bool narrow);
    SettlingText& editor() const { return *m_editor; }
    SettlingText* inPlace() const { return m_inPlace; }
    QComboBox& kinds() const { return *m_kind; }
    NoteWriting& writing() const { return *m_writing; }
    NoteWriting* writingInPlace() const { return m_inPlaceWriting; }
    QPushButton& languageButton() const { return *m_language; }
    QPushButton& confidenceButton() const { return *m_confidence; }
    /// The paragraph that the list stands on while the keyboard is there; nullptr while the next one is being written.
    const Note* current() const;
    /// Asks who may read the next paragraph.
    void openConfidence();
    /// Goes through the words that spelling does not know: in what is being written, then paragraph by paragraph.
    void checkSpelling();
    void insertTime();
    NoteHistory& history() { return m_history; }
    void removeCurrent();
    void moveCurrent(int step);

Q_SIGNALS:
    /// A paragraph was written.
    void changed();
    /// A draft reached the file.
    void kept();
    /// The child of the next paragraph was changed by the keyboard; -1: everybody.
    void childWanted(int step);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refreshTexts();
    void layOutHead(QVBoxLayout* all);
    void layOutFoot();
    void settleParagraph();
    void editCurrent();
    void endEdit(bool take);
    void changeKind(int key);
    void changeChild(int step);
    void keep(const QString& box, const SettlingText& field);
    void fillKinds();
    void fillMenus();
    NoteOffers offers();
    /// Makes the speller of the record's language, and tells it the names of this conference.
    void refreshSpeller();
    void setLanguage(Language language);
    void setNextConfidence(std::optional<ConfidentialKind> kind);
    bool checkParagraphs(int from);
    QString box() const;
    QString boxOf(const QString& note) const;
    bool editorKey(class QKeyEvent* event);
    bool listKey(class QKeyEvent* event);

    LiveTools m_tools;
    MessageBar& m_messages;
    const LiveState* m_state = nullptr;
    std::optional<AgendaKey> m_item;
    std::optional<ChildId> m_child;
    NoteHistory m_history;
    std::unique_ptr<Speller> m_speller; ///< empty until the record is written in
    std::vector<NotePhrase> m_phrases;
    std::optional<ConfidentialKind> m_nextConfidence; ///< of the paragraph being written; empty: not confidential
    int m_checked = -1;                 ///< the row that spelling is at; -1: none
    bool m_editorChecked = false;       ///< spelling went through what is being written
    TextLabel* m_where;
    QPushButton* m_language;
    TextLabel* m_empty;
    CardTable* m_list;
    NotesModel* m_model;
    QWidget* m_foot;
    TextLabel* m_about;
    QComboBox* m_kind;
    bool m_narrow = false;
    QPushButton* m_time;
    QPushButton* m_accents;
    QPushButton* m_confidence;
    NoteWriting* m_writing = nullptr;
    NoteWriting* m_inPlaceWriting = nullptr;
    SettlingText* m_editor;
    TextLabel* m_hint;
    QPushButton* m_add;
    SettlingText* m_inPlace = nullptr;
    QString m_inPlaceId;
};

} // namespace cadair::ui
