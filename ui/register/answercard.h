#pragma once

#include "core/workflow/register.h"
#include "ui/widgets/messagebar.h"
#include "ui/desk/desk.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace cadair::ui {

class Card;
class CardTable;
class MadeRows;
class TextLabel;

/// What one kept enquiry led to: what is still missing before anything may be said, or the children it may be about and what
/// the enquirer is told.
class AnswerCard final : public QWidget {
    Q_OBJECT
public:
    AnswerCard(Desk& desk, MessageBar& messages, QWidget* parent);

    /// Looks the answer up, where the enquiry may be answered. Throws StoreError.
    void show(const JudgedEnquiry& enquiry);
    void clear();
    void keepTold();
    /// Where the answer is given: the children, or what was told where none is meant.
    void focusFirst();
    bool isAnswering() const { return m_matches.has_value(); }

    CardTable* children() const { return m_children; }
    const std::vector<QCheckBox*>& ticks() const { return m_ticks; }
    QPushButton* verb() const { return m_verb; }
    QPushButton* completeButton() const { return m_complete; }
    QString sentence() const;

Q_SIGNALS:
    /// What is missing is to be filled in.
    void completeWanted(const cadair::RegisterEnquiry& enquiry);
    void kept(const cadair::EnquiryId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOutInside();
    void refreshTexts();
    const RegisterRow* chosen() const;

    Desk& m_desk;
    MessageBar& m_messages;
    std::optional<JudgedEnquiry> m_enquiry;
    std::optional<std::vector<RegisterRow>> m_matches;
    Card* m_card;
    TextLabel* m_who;
    TextLabel* m_sentence;
    CardTable* m_children;
    MadeRows* m_rows;
    TextLabel* m_tellHead;
    std::vector<QCheckBox*> m_ticks;
    QPushButton* m_complete;
    QPushButton* m_verb;
};

} // namespace cadair::ui
