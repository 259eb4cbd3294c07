#pragma once

#include "core/workflow/handing.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;
class DateField;
class FieldRow;
class MadeRows;
class MessageBar;
struct AfterState;
struct RowCell;

/// What is told and explained once papers have gone, and which version in the other language still follows: to whom, by
/// when, and that it was done, by whom and how.
class HandingPane final : public QWidget {
    Q_OBJECT
public:
    HandingPane(Desk& desk, MessageBar& messages, QWidget* parent = nullptr);

    void setState(const AfterState* state);

    CardTable& list() const { return *m_list; }
    DateField& day() const { return *m_day; }
    QLineEdit& who() const { return *m_who; }
    QLineEdit& how() const { return *m_how; }
    QPushButton& recordButton() const { return *m_record; }
    QPushButton& issueButton() const { return *m_issue; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A version that follows, or something to tell: one of the two.
    struct Row {
        std::optional<VersionOwed> version;
        std::optional<HandingLine> line;
        QString id;
        QString name;
    };
    void layOut();
    void refreshTexts();
    void fillForm();
    void record();
    void issue();
    const Row* current() const;
    QString what(const Row& row) const;
    RowCell cell(int row, int column) const;

    Desk& m_desk;
    MessageBar& m_messages;
    const AfterState* m_state = nullptr;
    std::vector<Row> m_lines;
    Card* m_card;
    CardTable* m_list;
    MadeRows* m_rows;
    QPushButton* m_issue;
    Card* m_form;
    DateField* m_day;
    FieldRow* m_dayRow;
    QLineEdit* m_who;
    FieldRow* m_whoRow;
    QLineEdit* m_how;
    FieldRow* m_howRow;
    QPushButton* m_record;
};

} // namespace cadair::ui
