#pragma once

#include "core/base/clock.h"
#include "ui/shell/casebookgate.h"
#include "ui/shell/finding.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspace.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace cadair::ui {

class CreatePage;
class FirstRun;
class IdleLock;
class LanguageSwitch;
class LockScreen;
class Prompts;
class Workbench;

/// What the window is given; `app` owns all of it and outlives the window.
struct ShellParts {
    LanguageSwitch& languages;
    CasebookGate& gate;
    Prompts& prompts;
    const Clock& clock;
    QSettings& settings;
};

/// The window: the screens before a casebook is open, the workbench, and the lock between them.
/// Its title is the program's name and nothing else, whatever is open.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const ShellParts& parts, QWidget* parent = nullptr);

    /// Screens in the order of the rail (screens without an icon are not on it). The window takes them over.
    void addWorkspace(Workspace* workspace);
    void addFindProvider(const FindProvider& provider);
    /// Commands that hold on every screen while a casebook is open, beyond the window's own: asked for each time.
    void setFurtherCommands(std::function<std::vector<Command>()> commands) { m_further = std::move(commands); }
    /// Shows what is right at the start: the workbench, the lock screen or the first run.
    void start();
    bool goTo(const Destination& destination);
    /// Shows the page on which a casebook is created, or the lock screen: where orders and pictures ask for them.
    void showCreate();
    void showLock();
    /// Keeps every text, closes every dialog and the casebook, at once and without a question.
    void lock();

    Workbench& workbench() const { return *m_workbench; }
    LockScreen& lockScreen() const { return *m_lockScreen; }
    FirstRun& firstRun() const { return *m_firstRun; }
    CreatePage& createPage() const { return *m_createPage; }
    IdleLock& idleLock() const { return *m_idle; }
    QWidget* shownPage() const;

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectGate();
    void gateFinished(const GateResult& result);
    void enter();
    void showPage(QWidget* page);
    void showFirstRun();
    void openFile();
    void countDown(int seconds);
    bool locksInMeeting() const;
    void refreshIdle();
    void changeTypeSize(double points);
    void applyLook(const Appearance& look);
    std::vector<Command> commands();
    std::vector<Command> viewCommands();
    void refreshTexts();
    void about();

    ShellParts m_parts;
    QStackedWidget* m_pages;
    FirstRun* m_firstRun;
    CreatePage* m_createPage;
    LockScreen* m_lockScreen;
    Workbench* m_workbench;
    IdleLock* m_idle;
    std::function<std::vector<Command>()> m_further;
    bool m_counting = false;
};

} // namespace cadair::ui
