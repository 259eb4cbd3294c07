#pragma once

#include "ui/conference/live/plandesk.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace cadair::ui {

class FieldRow;
class IconLabel;
class MessageBar;
class PlanHelp;
class PlanPeople;
class PlanProposals;
class PlanRows;
class SegmentBar;
class SettlingText;
class TextLabel;

/// The plan in the room, child by child: what must change, what is done about it and by whom, who carries it and when they
/// meet; or what helps where there is no plan. What is missing is said at the foot and stops nothing.
class PlanPage final : public QWidget {
    Q_OBJECT
public:
    enum Section { Aims, Actions, People, Help };
    PlanPage(const LiveTools& tools, MessageBar& messages, QWidget* parent);

    /// `state` stays where it is until the next call.
    void showState(const LiveState& state, int child);
    void settle();
    void clear();
    void showSection(Section section);
    Section section() const;
    bool canUndo() const { return m_desk->canUndo(); }
    void undo() { m_desk->undo(); }
    /// Asks for which child the same words are to stand.
    void copyWords();

    PlanRows& outcomes() const { return *m_outcomes; }
    PlanRows& actions() const { return *m_actions; }
    PlanPeople& people() const { return *m_people; }
    PlanHelp& help() const { return *m_help; }
    PlanProposals& proposals() const { return *m_proposals; }
    SettlingText& risks() const { return *m_risks; }
    SettlingText& changes() const { return *m_changes; }
    SegmentBar& sections() const { return *m_sections; }
    QPushButton& copyButton() const { return *m_copy; }
    QString missing() const;
    QWidget* firstField() const;

Q_SIGNALS:
    void changed();
    void kept();
    void undoChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill(bool another);
    QWidget* makeAims();
    QWidget* scrolled(QWidget* widget);
    void refreshTexts();
    void refreshMissing();
    bool withoutPlan() const;

    PlanDesk* m_desk;
    SegmentBar* m_sections;
    QStackedWidget* m_stack;
    SettlingText* m_risks;
    FieldRow* m_risksRow;
    SettlingText* m_changes;
    FieldRow* m_changesRow;
    SettlingText* m_contingency;
    FieldRow* m_contingencyRow;
    PlanRows* m_outcomes;
    PlanRows* m_actions;
    PlanPeople* m_people;
    PlanHelp* m_help;
    PlanProposals* m_proposals;
    IconLabel* m_missingIcon;
    TextLabel* m_missing;
    QPushButton* m_copy;
    bool m_behind = false; ///< a step was taken while another page was in front
};

} // namespace cadair::ui
