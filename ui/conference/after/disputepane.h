#pragma once

#include "core/casework/disputes.h"
#include "core/workflow/office.h"
#include "ui/desk/desk.h"
#include "ui/widgets/maderows.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QGridLayout;
class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;
class DateField;
class FieldRow;
class MessageBar;
class Prompts;
class TextLabel;
struct AfterState;

/// What the panes about complaints, differences and requests share: a list of what came in, what can be done about the marked
/// one in the head of its card, and under it the form that records another.
class DisputePane : public QWidget {
    Q_OBJECT
public:
    DisputePane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent);

    /// `state` outlives the pane's use of it; nothing: the casebook closes.
    void setState(const AfterState* state);
    CardTable& list() const { return *m_list; }
    QPushButton& recordButton() const { return *m_record; }
    QList<QWidget*> panes() const;

Q_SIGNALS:
    void changed();

protected:
    // What each pane is about.
    virtual int rowCount() const = 0;
    virtual RowCell cell(int row, int column) const = 0;
    virtual QString rowId(int row) const = 0;
    /// Takes up what the state says now, inside a change of the rows.
    virtual void take(const DisputesKept& kept) = 0;
    /// The casebook closes: nothing typed stays on the screen.
    virtual void forget() = 0;
    virtual void refreshTexts() = 0;

    /// For the constructors: a field of the form, in its two columns; the whole width for `wide`.
    FieldRow* addField(QWidget* field, bool wide = false);
    /// A button of the list's head.
    QPushButton* addAction(const QString& icon, std::function<void()> run);
    DateField* makeDate();
    QComboBox* makeChoice();
    void fillHow(QComboBox* box) const;
    /// The columns and rows; the last line of a subclass's constructor, for only then its rows are known.
    void finish();

    /// The step is taken; its reasons are said where it was not. True where it was.
    bool keep(const std::function<StepResult()>& step);
    void say(const std::function<QString()>& words) const;
    QString sentencesOf(const Verdict& verdict) const;
    int currentRow() const;
    bool isOpen() const { return m_state != nullptr && m_desk.isOpen(); }
    /// refreshTexts(), and what its words leave room for.
    void refresh();
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

    Desk& m_desk;
    Prompts& m_prompts;
    MessageBar& m_messages;
    const AfterState* m_state = nullptr;
    Card* m_card;
    CardTable* m_list;
    TextLabel* m_note;                  ///< over the form: what holds meanwhile
    Card* m_form;
    QPushButton* m_record;

private:
    void fitActions();

    std::vector<QPushButton*> m_actions;
    MadeRows* m_rows = nullptr;
    QGridLayout* m_fields;
    int m_place = 2;                    ///< of the next field: row and column
};

} // namespace cadair::ui
