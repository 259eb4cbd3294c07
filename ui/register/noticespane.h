#pragma once

#include "core/workflow/registernotices.h"
#include "ui/desk/desk.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowcell.h"

#include <QWidget>

namespace cadair::ui {

class Card;
class CardTable;
class MadeRows;
class NoticeForm;
class TextLabel;

/// What came to the keeper beside the decisions of conferences: movements in and out, people who may pose a risk, requests for
/// checks. What is not dealt with stands first; beside the list the form that records one, or says what was done.
class NoticesPane final : public QWidget {
    Q_OBJECT
public:
    NoticesPane(Desk& desk, MessageBar& messages, QWidget* parent);

    /// Reads the list: journalled as reading. Throws StoreError.
    void read();
    void clear();
    void beginNotice();
    bool isTouched() const;
    /// Whatever is typed and not kept goes.
    void endForm();
    void focusList();

    CardTable* table() const { return m_table; }
    NoticeForm& form() const { return *m_form; }

Q_SIGNALS:
    void saved();

protected:
    void changeEvent(QEvent* event) override;

private:
    RowCell cell(const JudgedNotice& notice, int column) const;
    void openNotice(const QString& id);
    void refreshTexts();

    Desk& m_desk;
    MessageBar& m_messages;
    std::vector<JudgedNotice> m_all;
    Card* m_card;
    CardTable* m_table;
    MadeRows* m_rows;
    TextLabel* m_none;
    NoticeForm* m_form;
};

} // namespace cadair::ui
