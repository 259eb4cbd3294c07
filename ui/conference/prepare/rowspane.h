#pragma once

#include "ui/conference/prepare/preparepane.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/maderows.h"

class QPushButton;

namespace cadair::ui {

class Card;

/// A view of Prepare that is one table in a card: Enter or F2 opens a row's form, + adds, Space marks done, Delete removes.
class RowsPane : public PreparePane {
    Q_OBJECT
public:
    RowsPane(const PrepareTools& tools, QWidget* parent);

    void setState(const PrepareState* state) override;
    QWidget* firstField() const override { return m_list; }
    bool showAbout(const QString& id) override;
    QString paneName() const override { return title(); }

    CardTable& list() const { return *m_list; }
    /// One button of the card's head.
    QPushButton& adding() const { return *m_add; }

protected:
    /// The rows' identities from top to bottom. One that begins with "section:" is the heading of those after it.
    virtual std::vector<QString> rowIds() const = 0;
    virtual RowCell cell(const QString& id, int column) const = 0;
    virtual QString heading(int column) const = 0;
    virtual std::vector<ColumnWidth> columns() const = 0;
    virtual QString title() const = 0;
    /// Of the button that adds.
    virtual QString addWords() const = 0;
    /// What the keys do here, for a screen reader.
    virtual QString keyWords() const = 0;
    /// The kind of letter that belongs to these rows, and the words of the button that leads to them; empty: none.
    virtual std::optional<DocumentKey> letterKind() const { return std::nullopt; }
    virtual QString letterWords() const { return {}; }
    virtual void openRow(const QString& id) = 0;
    virtual void addRow(const QString& current) = 0;
    virtual void markRow(const QString& /*id*/) {}
    virtual void removeRow(const QString& /*id*/) {}

    /// Null: nothing to show.
    const PrepareState* state() const { return m_state; }
    /// A question before something is taken off the list; true where the person goes on.
    bool confirmed(const QString& title, const QString& text, const QStringList& verbs);
    /// One workflow step from a key: what stands against it is told, else everything is read again.
    bool did(const std::function<StepResult()>& step);

    /// Columns and rows; the last line of a subclass's constructor, for only then its rows are known.
    void finish();
    void changeEvent(QEvent* event) override;

private:
    void refreshTexts();

    const PrepareState* m_state = nullptr;
    std::vector<QString> m_ids;
    Card* m_card;
    QPushButton* m_letters;
    QPushButton* m_add;
    CardTable* m_list;
    MadeRows* m_rows;
};

/// The id of a row's thing behind its kind: "pair:3" → "3". Empty where the row is of another kind.
QString afterKind(const QString& rowId, QLatin1StringView kind);

} // namespace cadair::ui
