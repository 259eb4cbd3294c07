#pragma once

#include "core/workflow/register.h"
#include "ui/desk/desk.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowcell.h"

#include <QWidget>

class QStackedWidget;

namespace cadair::ui {

class AnswerCard;
class Card;
class CardTable;
class EnquiryForm;
class MadeRows;
class TextLabel;

/// Enquiries to the register: the list of those who asked, newest first, and beside it the form or the answer.
class EnquiriesPane final : public QWidget {
    Q_OBJECT
public:
    EnquiriesPane(Desk& desk, MessageBar& messages, QWidget* parent);

    /// Reads the list: journalled as reading. Throws StoreError.
    void read();
    void clear();
    void beginEnquiry();
    bool isFormOpen() const;
    bool isTouched() const;
    void endForm();
    void focusList();

    CardTable* table() const { return m_table; }
    EnquiryForm& form() const { return *m_form; }
    AnswerCard& answer() const { return *m_answer; }

Q_SIGNALS:
    void changed();
    void saved();

protected:
    void changeEvent(QEvent* event) override;

private:
    RowCell cell(const JudgedEnquiry& enquiry, int column) const;
    void showAnswer(const QString& id);
    void refreshTexts();

    Desk& m_desk;
    MessageBar& m_messages;
    std::vector<JudgedEnquiry> m_all;
    Card* m_card;
    CardTable* m_table;
    MadeRows* m_rows;
    TextLabel* m_none;
    QStackedWidget* m_side;
    AnswerCard* m_answer;
    EnquiryForm* m_form;
};

} // namespace cadair::ui
