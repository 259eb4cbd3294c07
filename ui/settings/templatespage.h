#pragma once

#include "core/workflow/unitpapers.h"
#include "ui/settings/linediff.h"
#include "ui/settings/settingspage.h"

class QStackedWidget;

namespace cadair::ui {

class Card;
class CardTable;
class DocumentPreview;
class MadeRows;
class SampleShelf;
class SegmentBar;
class TemplateEditor;
class TextLabel;
struct RowCell;

/// The templates of letters and sheets: the list, the text of one in one language, and beside it the page it gives with the
/// made-up families, the fields it may use, or where it differs from the program's own text. What is typed is kept as a draft
/// and counts only once it is put to use.
class TemplatesPage final : public SettingsPage {
    Q_OBJECT
public:
    TemplatesPage(Desk& desk, SampleShelf& samples, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent = nullptr);

    void read() override;
    void settle() override;
    void clear() override;
    QString context() const override;
    QString verbText() const override;
    bool verbEnabled() const override;
    void verb() override;
    std::vector<Command> commands() const override;
    QList<QWidget*> panes() const override;
    void showButtons(bool shown) override;

    /// Stands on a template by its name; false where there is none.
    bool choose(const QString& name);
    void setLanguage(Language language);

    CardTable& list() const { return *m_list; }
    TemplateEditor& editor() const { return *m_editor; }
    CardTable& problems() const { return *m_problemList; }
    CardTable& fields() const { return *m_fieldList; }
    CardTable& differences() const { return *m_differenceList; }
    SegmentBar& sides() const { return *m_sides; }
    SegmentBar& languages() const { return *m_languages; }
    DocumentPreview& preview() const { return *m_preview; }
    QPushButton& undoButton() const { return *m_undo; }
    QPushButton& shippedButton() const { return *m_shipped; }

protected:
    void refreshTexts() override;
    void showEvent(QShowEvent* event) override;

private:
    enum Side { PageSide, FieldsSide, DifferencesSide };
    void layOut();
    void makeModels();
    void showTemplate();
    void keepDraft();
    void check();
    void showPage();
    void undo();
    void backToShipped();
    void insertField(const QString& name);
    void showSide(int side);
    void refreshState();
    const TemplateLine* current() const;
    RowCell listCell(int row) const;
    RowCell problemCell(int row) const;
    RowCell fieldCell(int row) const;
    RowCell differenceCell(int row) const;
    QString titleOf(const TemplateLine& line) const;

    SampleShelf& m_samples;
    std::vector<TemplateLine> m_lines;              ///< of the chosen language
    std::vector<TemplateProblem> m_problems;
    std::vector<QString> m_fields;
    std::vector<DifferentLine> m_differences;
    Language m_language;
    QString m_shownName;                            ///< the template whose text stands in the editor
    QString m_kept;                                 ///< its text that counts
    QString m_program;                              ///< and the program's
    bool m_toldChanged = false;                     ///< what the actions were last told

    Card* m_listCard;
    CardTable* m_list;
    MadeRows* m_listRows;
    Card* m_textCard;
    SegmentBar* m_languages;
    TemplateEditor* m_editor;
    CardTable* m_problemList;
    MadeRows* m_problemRows;
    Card* m_sideCard;
    SegmentBar* m_sides;
    TextLabel* m_pageNote;
    QStackedWidget* m_stack;
    DocumentPreview* m_preview;
    CardTable* m_fieldList;
    MadeRows* m_fieldRows;
    CardTable* m_differenceList;
    MadeRows* m_differenceRows;
    QPushButton* m_undo;
    QPushButton* m_shipped;
};

} // namespace cadair::ui
