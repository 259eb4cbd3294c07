#pragma once

#include "core/workflow/answering.h"
#include "ui/desk/desk.h"

#include <QScrollArea>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace cadair::ui {

class MessageBar;
class SettlingText;
class TextLabel;

/// One line opened: how it stands, the answer in words, the ways to answer it, and every rule it stands for.
class LinePage final : public QScrollArea {
    Q_OBJECT
public:
    LinePage(const Desk& desk, MessageBar& messages, QWidget* parent);

    /// Shows a line. Text typed for another is settled.
    void showLine(const OpenConference& conference, const ChecklistLine& line, bool writable);
    /// The same line as before, read anew.
    void refresh(const OpenConference& conference, const ChecklistLine& line);
    void clear();
    /// The name that drafts stand under, where there is no conference yet to name them.
    void keepDraftsUnder(const QString& name) { m_drafts = name; }
    /// What was typed reaches the file as a draft.
    void settle();

    const std::optional<ChecklistLine>& line() const { return m_line; }
    SettlingText& answer() const { return *m_answer; }
    QPushButton& tickButton() const { return *m_tick; }
    QPushButton& keepButton() const { return *m_keep; }
    QPushButton& notApplicableButton() const { return *m_notApplicable; }
    QPushButton& takeBackButton() const { return *m_takeBack; }
    QPushButton& backButton() const { return *m_back; }
    QWidget* firstField() const;

Q_SIGNALS:
    void answered(cadair::AnswerState state, const QString& text);
    void takenBack();
    void backWanted();
    void kept();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void refreshTexts();
    void refreshRules();
    void fitRules();
    void press(AnswerState state);
    QString box() const;
    void keepDraftOf(const QString& text);

    const Desk& m_desk;
    MessageBar& m_messages;
    const Procedure* m_procedure = nullptr; ///< the rulebook's own, which outlives every screen
    std::optional<ConferenceId> m_conference;
    std::optional<ChecklistLine> m_line;
    QString m_drafts;
    LocalText m_title;
    std::vector<RuleId> m_rules;
    bool m_writable = false;
    TextLabel* m_titleLabel;
    TextLabel* m_state;
    TextLabel* m_answerLabel;
    SettlingText* m_answer;
    TextLabel* m_refusal;
    QPushButton* m_tick;
    QPushButton* m_keep;
    QPushButton* m_notApplicable;
    QPushButton* m_takeBack;
    QPushButton* m_back;
    TextLabel* m_rulesLabel;
    QVBoxLayout* m_ruleLines;
    std::vector<QWidget*> m_ruleLabels;
};

} // namespace cadair::ui
