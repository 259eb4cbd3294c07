#pragma once

#include "core/workflow/localsettings.h"
#include "ui/desk/desk.h"
#include "ui/settings/sampleshelf.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/rowcell.h"
#include "ui/widgets/workspace.h"

class QPushButton;
class QStackedWidget;

namespace cadair::ui {

class AdoptForm;
class Card;
class CardTable;
class CurrentStack;
class LeastScroll;
class LetterheadPage;
class MadeRows;
class PhrasesPage;
class ProfileCard;
class RecordingCard;
class RetentionPage;
class SegmentBar;
class SettingsPage;
class TemplatesPage;

/// Settings: the page "Local procedures" (what the unit's procedure leaves open, and what it adopted there itself), and the
/// pages of its own paper: letterhead, templates, phrases; and how long files are kept.
class SettingsWorkspace final : public Workspace {
    Q_OBJECT
public:
    SettingsWorkspace(Desk& desk, Prompts& prompts, QWidget* parent = nullptr);

    QString id() const override;
    QString iconName() const override;
    QString name() const override;
    int keyNumber() const override { return 8; }
    std::vector<Command> commands() const override;
    /// `record`: a procedure; `part`: the key of a setting to stand on, or the word of a page ("letterhead", "templates",
    /// "phrases", "keeping"). Both may be empty.
    bool open(const QString& record, const QString& part) override;
    Destination whereabouts() const override;
    void activated() override;
    bool canLeave() override;
    void aboutToLock() override;
    void unlocked() override;

    CardTable* table() const { return m_table; }
    AdoptForm* form() const { return m_form; }
    ProfileCard* profiles() const { return m_profiles; }
    RecordingCard* recording() const { return m_recording; }
    SegmentBar* filter() const { return m_filter; }
    QPushButton* verb() const { return m_verb; }
    SegmentBar* pages() const { return m_pages; }
    LetterheadPage* letterheadPage() const { return m_letterhead; }
    TemplatesPage* templatesPage() const { return m_templates; }
    PhrasesPage* phrasesPage() const { return m_phrases; }
    RetentionPage* retentionPage() const { return m_retention; }
    QPushButton* withdrawButton() const { return m_withdraw; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Column { What, Says, Here, ColumnCount };
    /// A heading where `line` is empty.
    struct Row {
        std::optional<size_t> line;            ///< of m_lines
        bool open = true;                      ///< left open, or stated and stricter here
        std::optional<DocumentKey> document;   ///< a heading over who has this document
        int count = 0;
    };
    void layOut();
    /// The pages beside the local procedures, in their order.
    std::vector<SettingsPage*> allPages() const;
    void addPages();
    void clearPages();
    /// 0: the local procedures.
    void showPage(int page);
    /// The page in front; empty where that is the local procedures.
    SettingsPage* page() const;
    void refreshPage();
    void read();
    std::vector<Row> rowsOf(const std::vector<LocalLine>& lines) const;
    void filterRows();
    void standOnWanted();
    void showCurrent();
    bool showsRecording() const;
    void showRecording(bool shown);
    void beginEditing();
    void endEditing();
    void adopt();
    void withdraw();
    void refreshTexts();
    void refreshActions();
    const LocalLine* current() const;
    RowCell cell(int row, int column) const;
    RowCell lineCell(const LocalLine& line, int column) const;
    QString sectionWords(const Row& row) const;
    QString spoken(int row) const;
    int adopted() const;

    Desk& m_desk;
    Prompts& m_prompts;
    std::vector<LocalLine> m_lines;
    std::vector<Row> m_rows;
    QString m_wanted;                          ///< the setting to stand on once it is read
    SampleShelf m_samples;
    SegmentBar* m_pages;
    LeastScroll* m_scroll;
    CurrentStack* m_stack;                     ///< the pages, the local procedures first
    LetterheadPage* m_letterhead;
    TemplatesPage* m_templates;
    PhrasesPage* m_phrases;
    RetentionPage* m_retention;
    ProfileCard* m_profiles;
    Card* m_card;
    CardTable* m_table;
    MadeRows* m_model;
    SegmentBar* m_filter;
    QStackedWidget* m_side;                    ///< a place of the procedure, or how requests to record are dealt with
    AdoptForm* m_form;
    RecordingCard* m_recording;
    QPushButton* m_recordings;
    QPushButton* m_withdraw;
    QPushButton* m_notNow;
    QPushButton* m_verb;
};

} // namespace cadair::ui
