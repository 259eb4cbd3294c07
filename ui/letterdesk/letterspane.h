#pragma once

#include "ui/desk/desk.h"
#include "ui/letterdesk/letterrun.h"
#include "ui/letterdesk/paperwork.h"
#include "ui/letterdesk/recipientsmodel.h"

#include <QWidget>

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
    void print();
    /// The next or previous recipient.
    void turn(int by);

    CardTable& list() const { return *m_list; }
    DocumentPreview& preview() const { return *m_preview; }
    LetterCard& letter() const { return *m_letter; }
    QPushButton& saveButton() const { return *m_save; }
    QPushButton& printButton() const { return *m_print; }
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
    void recompose();
    void showCurrent();
    void toggle(const QString& id);
    void chooseLanguage(const QString& tag);
    void offerPaper(int issued);
    std::vector<ComposedDocument> papers() const;
    const LetterRow* current() const;
    QString titleWords() const;

    DocumentKey m_document;
    Desk& m_desk;
    Prompts& m_prompts;
    MessageBar& m_messages;
    LetterChoices m_choices;
    std::optional<OpenConference> m_open;
    std::optional<ComposedDocument> m_shown;

    Card* m_recipients;
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
    PdfRun* m_pdfs;
};

} // namespace cadair::ui
