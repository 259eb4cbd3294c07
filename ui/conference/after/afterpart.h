#pragma once

#include "core/workflow/meeting.h"
#include "ui/conference/after/finishmodel.h"
#include "ui/widgets/conferencepart.h"

#include <array>
#include <functional>

class QPushButton;
class QStackedWidget;

namespace cadair::ui {

class AmendmentsPane;
class Card;
class CardTable;
class ComplaintsPane;
class ChecklistPanel;
class CopiesPane;
class DecisionsPane;
class DifferencesPane;
class DispatchPane;
class DisputePane;
class HandingPane;
class LettersPane;
class Prompts;
class RecordPane;
class RequestsPane;

/// After: what is left to finish picks the right side: the decisions as recorded, the decision letters, who gets what, the
/// record and its minutes, amendments, and what was sent.
class AfterPart final : public ConferencePart {
    Q_OBJECT
public:
    AfterPart(Desk& desk, Prompts& prompts, QWidget* parent = nullptr);

    QString partId() const override { return QStringLiteral("after"); }
    void showConference(const OpenConference& conference) override;
    void activated() override;
    /// The word of a line of "To finish".
    void showMatter(const QString& matter) override;
    bool canLeave() override;
    void aboutToLock() override;
    std::vector<Command> commands() const override;
    std::vector<PartChip> chips() const override;
    Destination ruleAsked() const override;
    QString contextWords() const override;

    CardTable& toFinish() const { return *m_list; }
    DecisionsPane& decisions() const { return *m_decisions; }
    LettersPane& letters() const { return *m_letters; }
    LettersPane& minutes() const { return *m_minutes; }
    LettersPane& plans() const { return *m_plans; }
    HandingPane& handing() const { return *m_handing; }
    ChecklistPanel& checklist() const { return *m_checklist; }
    CopiesPane& copies() const { return *m_copies; }
    RecordPane& record() const { return *m_record; }
    AmendmentsPane& amendments() const { return *m_amendments; }
    DispatchPane& dispatch() const { return *m_dispatch; }
    ComplaintsPane& complaints() const { return *m_complaints; }
    DifferencesPane& differences() const { return *m_differences; }
    RequestsPane& requests() const { return *m_requests; }
    QPushButton& primary() const { return *m_primary; }
    /// Shows what a line of "To finish" stands for.
    void show(FinishKind kind);

protected:
    void changeEvent(QEvent* event) override;

private:
    // afterpart.cpp
    void layOut();
    void connectAll();
    void refreshTexts();
    void refreshActions();
    FinishKind shown() const;
    QWidget* viewOf(FinishKind kind) const;
    std::array<DisputePane*, 3> disputePanes() const;
    FinishKind firstToFinish() const;
    const FinishItem* item(FinishKind kind) const;
    // aftersteps.cpp: what a person does here
    LettersPane* lettersShown() const;
    enum class Primary { None, IssueLetters, IssuePlans, LettersDone, Approve, SignAgain, IssueMinutes, MinutesDone, Close };
    Primary primaryNow() const;
    void press();
    void approve();
    void correct(const ChildId& child);
    void mend(const ParticipantId& who);
    void enterAddress(const ParticipantId& who);
    /// A step that asks for a reason only where a should is open.
    bool step(const QString& title, const QString& verb, const std::function<StepResult(const QString& reason)>& taken);
    QString reasonsOf(const Verdict& verdict) const;
    void say(const Verdict& verdict);

    Desk& m_desk;
    Prompts& m_prompts;
    std::optional<AfterState> m_state;
    Card* m_card;
    CardTable* m_list;
    FinishModel* m_model;
    QStackedWidget* m_right;
    DecisionsPane* m_decisions;
    LettersPane* m_letters;
    LettersPane* m_minutes;
    LettersPane* m_plans;
    CopiesPane* m_copies;
    RecordPane* m_record;
    AmendmentsPane* m_amendments;
    DispatchPane* m_dispatch;
    HandingPane* m_handing;
    ComplaintsPane* m_complaints;
    DifferencesPane* m_differences;
    RequestsPane* m_requests;
    Card* m_checklistCard;
    ChecklistPanel* m_checklist;
    QPushButton* m_primary;
};

} // namespace cadair::ui
