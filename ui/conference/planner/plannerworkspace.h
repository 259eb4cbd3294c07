#pragma once

#include "ui/conference/planner/plannerstep.h"
#include "ui/widgets/workspace.h"

#include <array>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace cadair::ui {

class AgendaStep;
class CheckStep;
class FamilyStep;
class KindStep;
class StepBar;
class WhenStep;
class WhoStep;

/// New conference: one page in six steps, any of them open at any time. What is chosen is kept as a draft within two
/// seconds and offered again; at the end everything is made in one go.
class PlannerWorkspace final : public Workspace {
    Q_OBJECT
public:
    PlannerWorkspace(Desk& desk, Prompts& prompts, QWidget* parent = nullptr);

    QString id() const override;
    QString railId() const override;
    QString name() const override;
    std::vector<Command> commands() const override;
    /// `record` may be a family, `part` "review": the next conference about it.
    bool open(const QString& record, const QString& part) override;
    Destination whereabouts() const override;
    Destination ruleAsked() const override;
    void activated() override;
    bool canLeave() override;
    void aboutToLock() override;
    void unlocked() override;
    QList<QWidget*> stops() const override;

    PlannerState& state() const { return *m_state; }
    KindStep& kind() const { return *m_kind; }
    FamilyStep& family() const { return *m_family; }
    WhenStep& when() const { return *m_when; }
    WhoStep& who() const { return *m_who; }
    AgendaStep& agenda() const { return *m_agenda; }
    CheckStep& check() const { return *m_check; }
    int step() const { return m_step; }
    void showStep(int step);
    QPushButton* primaryButton() const { return m_next; }
    QPushButton* backButton() const { return m_back; }

protected:
    void changeEvent(QEvent* event) override;

private:
    PlannerStep* current() const;
    void beginOrResume();
    /// Begins with that plan; a draft begun is not thrown away without being asked.
    bool openPlan(const std::function<std::optional<ConferencePlan>()>& made);
    void startAgain();
    void keepDraft();
    void proceed();
    bool isDeclined() const;
    int following() const;
    void make();
    void refreshBar();
    void refreshTexts();

    Desk& m_desk;
    Prompts& m_prompts;
    PlannerState* m_state;
    StepBar* m_bar;
    QStackedWidget* m_stack;
    KindStep* m_kind;
    FamilyStep* m_family;
    WhenStep* m_when;
    WhoStep* m_who;
    AgendaStep* m_agenda;
    CheckStep* m_check;
    std::array<PlannerStep*, 6> m_steps;
    QPushButton* m_back;
    QPushButton* m_close;
    QPushButton* m_next;
    QTimer* m_keep;
    int m_step = 0;
    std::optional<QTime> m_keptAt;
};

} // namespace cadair::ui
