#pragma once

#include "core/workflow/minuting.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;
class MadeRows;
class MessageBar;
class Prompts;
class SettlingText;
class TextLabel;
struct AfterState;
struct RowCell;

/// What recipients ask to have put right in the signed record: who, by their own last day, and what came of it.
class AmendmentsPane final : public QWidget {
    Q_OBJECT
public:
    AmendmentsPane(Desk& desk, Prompts& prompts, MessageBar& messages, QWidget* parent = nullptr);

    void setState(const AfterState* state);

    CardTable& list() const { return *m_list; }
    QComboBox& who() const { return *m_who; }
    QComboBox& paragraph() const { return *m_paragraph; }
    SettlingText& wanted() const { return *m_wanted; }
    QPushButton& askButton() const { return *m_ask; }
    QPushButton& acceptButton() const { return *m_accept; }
    QPushButton& refuseButton() const { return *m_refuse; }
    QList<QWidget*> panes() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void refreshTexts();
    void refreshForm();
    void ask();
    void accept();
    void refuse();
    void keep(const std::function<StepResult()>& step);
    const Amendment* current() const;
    QString nameOfPerson(const ParticipantId& id) const;
    QString lastDay(const ParticipantId& id) const;
    RowCell cell(int row, int column) const;

    Desk& m_desk;
    Prompts& m_prompts;
    MessageBar& m_messages;
    const AfterState* m_state = nullptr;
    std::vector<AmendmentTime> m_times;
    std::vector<Amendment> m_amendments;
    std::vector<NoteId> m_paragraphs;
    Card* m_asked;
    CardTable* m_list;
    MadeRows* m_rows;
    QPushButton* m_accept;
    QPushButton* m_refuse;
    Card* m_form;
    TextLabel* m_whoLabel;
    QComboBox* m_who;
    TextLabel* m_paragraphLabel;
    QComboBox* m_paragraph;
    TextLabel* m_wantedLabel;
    SettlingText* m_wanted;
    QPushButton* m_ask;
};

} // namespace cadair::ui
