#pragma once

#include "core/workflow/retaining.h"
#include "ui/settings/settingspage.h"

class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;
class EmptyState;
class MadeRows;
class RetentionCard;
class TextLabel;
struct RowCell;

/// How long families' files are kept: the rules adopted, and every family's file: due, on hold, or kept. One that is due is
/// destroyed here, after two confirmations.
class RetentionPage final : public SettingsPage {
    Q_OBJECT
public:
    RetentionPage(Desk& desk, Prompts& prompts, MessageBar& messages, ActionBar& actions, QWidget* parent = nullptr);

    void read() override;
    void settle() override {}
    void clear() override;
    QString context() const override;
    QString verbText() const override;
    void verb() override;
    std::vector<Command> commands() const override;
    QList<QWidget*> panes() const override;
    void showButtons(bool shown) override;

    CardTable& list() const { return *m_list; }
    RetentionCard& rules() const { return *m_rules; }
    QPushButton& holdButton() const { return *m_hold; }
    QPushButton& destroyButton() const { return *m_destroy; }
    QPushButton& withdrawButton() const { return *m_withdraw; }

protected:
    void refreshTexts() override;

private:
    enum Column { Who, Until, State, ColumnCount };
    enum class Group { Due, Held, Kept };
    /// A heading where `file` is empty.
    struct Row {
        std::optional<size_t> file;
        Group group = Group::Kept;
    };
    void layOut();
    void makeRows();
    void holdOrRelease();
    void destroy();
    void sayDestroyed(const Destroyed& destroyed);
    void withdraw();
    void changed();
    const KeptFile* current() const;
    RowCell cell(int row, int column) const;
    RowCell fileCell(const KeptFile& file, int column) const;
    QString groupWords(Group group) const;

    Keeping m_keeping;
    std::vector<Row> m_rows;
    Card* m_card;
    TextLabel* m_note;
    CardTable* m_list;
    MadeRows* m_model;
    EmptyState* m_empty;
    RetentionCard* m_rules;
    QPushButton *m_hold, *m_destroy, *m_withdraw;
};

} // namespace cadair::ui
