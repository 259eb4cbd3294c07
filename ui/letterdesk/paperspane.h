#pragma once

#include "core/workflow/openconference.h"
#include "ui/desk/desk.h"
#include "ui/letterdesk/papersmodel.h"

#include <QWidget>

class QPushButton;

namespace cadair::ui {

class ActionBar;
class Card;
class CardTable;
class DocumentPreview;
class EmptyState;
class MessageBar;
class PdfRun;
class Prompts;
class TextLabel;

/// Papers of one conference to look at, keep as files and print: the sheets of its day, or everything that went out. The
/// list stands at the left, the page at the right; Enter reads it.
class PapersPane final : public QWidget {
    Q_OBJECT
public:
    enum class Which { OfTheDay, Sent };
    PapersPane(Which which, Desk& desk, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent = nullptr);

    /// Shows this conference's papers; they are made when the pane comes to the front.
    void showConference(const ConferenceId& conference);
    /// Forgets everything: the casebook closes.
    void clear();
    /// All of the day's sheets, or the one letter looked at.
    void savePdfs();
    void print();

    CardTable& list() const { return *m_list; }
    DocumentPreview& preview() const { return *m_preview; }
    QPushButton& saveButton() const { return *m_save; }
    QPushButton& printButton() const { return *m_print; }
    const PapersModel& model() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void refreshTexts();
    void read();
    void showCurrent();
    void note(bool printed);
    /// Says that the marked letter gives away what is withheld now; false where it may go out again.
    bool isStopped();
    std::vector<ComposedDocument> wanted() const;

    Which m_which;
    Desk& m_desk;
    Prompts& m_prompts;
    MessageBar& m_messages;
    std::optional<ConferenceId> m_conference;
    Card* m_papers;
    CardTable* m_list;
    PapersModel* m_model;
    Card* m_page;
    TextLabel* m_pageWords;
    DocumentPreview* m_preview;
    EmptyState* m_nothing;
    QPushButton* m_save;
    QPushButton* m_print;
    PdfRun* m_pdfs;
};

} // namespace cadair::ui
