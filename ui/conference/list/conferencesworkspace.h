#pragma once

#include "core/workflow/convening.h"
#include "ui/desk/desk.h"
#include "ui/widgets/workspace.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace cadair::ui {

class Card;
class CardTable;
class EmptyState;
class MadeRows;

/// Every conference of the casebook: those in hand first, then those that are over. Typing narrows the list, folded
/// ("sian" finds Siân); Enter opens one.
class ConferencesWorkspace final : public Workspace {
    Q_OBJECT
public:
    explicit ConferencesWorkspace(Desk& desk, QWidget* parent = nullptr);

    QString id() const override;
    QString iconName() const override;
    QString name() const override;
    std::vector<Command> commands() const override;
    void activated() override;
    void aboutToLock() override;
    void unlocked() override;

    CardTable* table() const { return m_table; }
    QLineEdit* searchField() const { return m_search; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A heading where `row` is empty.
    struct Line {
        std::optional<ConferenceRow> row;
        bool inHand = true;
        int count = 0;
    };
    void read();
    void filter();
    void refreshTexts();
    void openRow(const QString& id);

    Desk& m_desk;
    std::vector<ConferenceRow> m_all;
    std::vector<Line> m_lines;
    Card* m_card;
    QLineEdit* m_search;
    CardTable* m_table;
    MadeRows* m_rows;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    EmptyState* m_notFound;
    QPushButton* m_makeFirst;
    QPushButton* m_clear;
    QPushButton* m_new;
};

} // namespace cadair::ui
