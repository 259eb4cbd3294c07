#pragma once

#include "core/workflow/today.h"
#include "ui/desk/desk.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/rowcell.h"
#include "ui/widgets/workspace.h"

#include <functional>

class QPushButton;
class QSettings;
class QStackedWidget;
class QTimer;

namespace cadair::ui {

class Card;
class CardTable;
class DayCard;
class EmptyState;
class MadeRows;
class SegmentBar;
class TodayPage;
class WaitingModel;

/// Today: the week and how ready it is, what is due and how that is counted, and who is being waited for. A chair sees the
/// conferences to come in place of those waited for; nothing else differs.
class TodayWorkspace final : public Workspace {
    Q_OBJECT
public:
    /// `settings` remember whether a chair or an administrator looks; they outlive the screen.
    TodayWorkspace(Desk& desk, Prompts& prompts, QSettings* settings = nullptr, QWidget* parent = nullptr);

    QString id() const override;
    QString iconName() const override;
    QString name() const override;
    Destination ruleAsked() const override;
    void activated() override;
    void aboutToLock() override;
    void unlocked() override;

    CardTable* dueTable() const { return m_due; }
    CardTable* sideTable() const { return m_side; }
    const std::vector<DayCard*>& days() const;
    SegmentBar* roles() const { return m_roles; }
    QPushButton* lettersButton() const { return m_letters; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Role { Chair, Administrator };
    /// A heading (`section`) or a due row.
    struct DueLine {
        enum class Section { None, Passed, Today, ThisWeek, Life, Register } section = Section::None;
        std::optional<DueRow> due;
        int count = 0;
        std::optional<RegisterDue> owed = {}; ///< in place of a due row: about the register
        std::optional<LifeDue> life = {};     ///< likewise: after something happened to a child
    };
    void read();
    void showView();
    void refreshTexts();
    void refreshContext();
    // todaydue.cpp: what is due
    void buildDue();
    RowCell dueCell(int row, int column) const;
    QString sectionWords(const DueLine& line) const;
    void openDue(const QString& id);
    // todayside.cpp: who is waited for, or what comes
    void buildSide();
    void chooseRole(Role role);
    void openSide(const QString& id);
    RowCell comingCellAt(int row, int column) const;
    /// The list that belongs to the role, with its columns.
    void showSide();
    // waitingsteps.cpp: what the keys do about those who are waited for
    void openWaiting(const QString& id);
    void foldWaiting(const QString& id, bool open);
    /// Shows the letters that remind everybody of a matter who is late, or one person of it.
    void writeTo(const WaitingGroup& group, const WaitingFor* person);
    void writeToCurrent();
    void askReply(const WaitingGroup& group, const WaitingFor& person);
    void spaceOnWaiting(const QString& id);
    void signOnWaiting(const QString& id, QChar sign);
    void remind(const WaitingGroup& group, const std::vector<ParticipantId>& people);
    void remindAll(const WaitingGroup& group);
    /// One step about somebody waited for: reads again and stands where it stood.
    void wait(const std::function<StepResult()>& step);
    const WorkingCalendar& calendarOf(const ConferenceRow& row) const;

    Desk& m_desk;
    Prompts& m_prompts;
    QSettings* m_settings;
    Role m_role = Role::Administrator;
    TodayView m_view;
    std::vector<DueLine> m_dueLines;
    std::vector<ConferenceRow> m_coming;
    bool m_empty = true;              ///< no conference at all
    SegmentBar* m_roles;
    QStackedWidget* m_stack;
    TodayPage* m_page;
    Card* m_dueCard;
    CardTable* m_due;
    MadeRows* m_dueRows;
    EmptyState* m_nothingDue;
    Card* m_sideCard;
    CardTable* m_side;
    MadeRows* m_comingRows;
    WaitingModel* m_waiting;
    QPushButton* m_remindAll;
    QPushButton* m_letters;
    EmptyState* m_nobody;
    EmptyState* m_none;
    QPushButton* m_makeFirst;
    QPushButton* m_new;
    QTimer* m_minute;
};

} // namespace cadair::ui
