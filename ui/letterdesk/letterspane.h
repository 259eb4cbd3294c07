#pragma once

#include "ui/desk/desk.h"
#include "ui/letterdesk/letterrun.h"
#include "ui/letterdesk/paperwork.h"
#include "ui/letterdesk/recipientsmodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace cadair::ui {

class ActionBar;
class Card;
class CardTable;
class DocumentPreview;
class EmptyState;
class LetterCard;
class MessageBar;
class Prompts;
class TextLabel;

/// Letters of one kind of one conference: recipients, the page as it will be printed, and what there is to say about it.
/// Whoever holds it has the action bar; the pane puts [Save PDFs…] and [Print…] there while it is on the screen.
class LettersPane final : public QWidget {
    Q_OBJECT
public:
    LettersPane(DocumentKey document, Desk& desk, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent = nullptr);

    /// Shows the run of this conference; the recipient looked at stays the same where there still is one.
    void showConference(const OpenConference& open);
    /// Lets the person choose among several kinds of letter; without it the pane is about its one kind.
    void offer(std::vector<DocumentKey> kinds);
    void showKind(const DocumentKey& document);
    /// Leaves out of this run everybody but these.
    void tickOnly(const std::set<ParticipantId>& people);
    const DocumentKey& kind() const { return m_document; }
    /// Forgets everything: the casebook closes.
    void clear();

    const LetterRun& run() const { return m_model->run(); }
    /// How many letters issuing now would send.
    int readyCount() const { return run().count(LetterState::Ready); }
    /// What issuing would leave out and why, as one sentence; empty where nothing is left out.
    QString leftOutWords() const;
    /// Issues every letter that is ready.
    void issue();
    void savePdfs();
    /// The same in the form the person chooses: PDF, OpenDocument or a web page.
    void saveAs();
    void print();
    /// Writes the letters that were issued as drafts for a mail program, with an entry for the calendar where they ask to come.
    void makeDrafts();
    /// Writes the day and hour as an entry for other people's calendars.
    void saveCalendarEntry();
    /// The next or previous recipient.
    void turn(int by);

    CardTable& list() const { return *m_list; }
    DocumentPreview& preview() const { return *m_preview; }
    LetterCard& letter() const { return *m_letter; }
    QPushButton& saveButton() const { return *m_save; }
    QPushButton& printButton() const { return *m_print; }
    QPushButton& draftsButton() const { return *m_drafts; }
    QPushButton& calendarButton() const { return *m_calendar; }
    QPushButton& formsButton() const { return *m_forms; }
    QComboBox& kinds() const { return *m_kinds; }
    QList<QWidget*> panes() const;

Q_SIGNALS:
    /// Something was written: the conference is to be read anew.
    void changed();
    /// A value this person's letter needs is to be entered.
    void mendWanted(const cadair::ParticipantId& who);
    /// What can be issued has changed.
    void readyChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refreshTexts();
    void refreshKinds();
    QByteArray entryFor(Language language) const;
    void recompose();
    void showCurrent();
    void toggle(const QString& id);
    void chooseLanguage(const QString& tag);
    void chooseLater();
    void askSafety();
    void offerPaper(int issued);
    std::vector<ComposedDocument> papers() const;
    void saveIn(PaperForm form);
    const LetterRow* current() const;
    QString titleWords() const;

    DocumentKey m_document;
    Desk& m_desk;
    Prompts& m_prompts;
    MessageBar& m_messages;
    LetterChoices m_choices;
    std::optional<OpenConference> m_open;
    std::optional<ComposedDocument> m_shown;

    std::vector<DocumentKey> m_offered;     ///< empty: the one kind only
    Card* m_recipients;
    QWidget* m_kindsRow;
    QComboBox* m_kinds;
    CardTable* m_list;
    RecipientsModel* m_model;
    Card* m_page;
    TextLabel* m_pageWords;
    QPushButton* m_previous;
    QPushButton* m_next;
    DocumentPreview* m_preview;
    EmptyState* m_waits;
    LetterCard* m_letter;
    QPushButton* m_save;
    QPushButton* m_print;
    QWidget* m_waysRow;
    QPushButton* m_drafts;
    QPushButton* m_calendar;
    QPushButton* m_forms;
    PdfRun* m_pdfs;
};

} // namespace cadair::ui
