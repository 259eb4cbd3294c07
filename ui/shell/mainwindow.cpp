#include "ui/shell/mainwindow.h"

#include "ui/language/languageswitch.h"
#include "ui/shell/createpage.h"
#include "ui/shell/findbox.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/currentstack.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const ShellParts& parts, QWidget* parent)
    : QMainWindow(parent), m_parts(parts), m_pages(new CurrentStack(this)), m_firstRun(new FirstRun(parts.languages)),
      m_createPage(new CreatePage(parts.languages, parts.gate, parts.prompts)), m_lockScreen(new LockScreen(parts.languages, parts.gate)),
      m_workbench(new Workbench(parts.languages)), m_idle(new IdleLock(parts.clock, this))
{
    setCentralWidget(m_pages);
    for (QWidget* page : {static_cast<QWidget*>(m_firstRun), static_cast<QWidget*>(m_createPage), static_cast<QWidget*>(m_lockScreen), static_cast<QWidget*>(m_workbench)})
        m_pages->addWidget(page);
    resize(1366, 768);
    setMinimumSize(800, 560);
    m_idle->setMinutes(std::clamp(parts.settings.value(u"security/idleMinutes"_s, IdleLock::usualMinutes).toInt(), 1, 60));
    connectGate();
    connect(&parts.languages, &LanguageSwitch::languageChanged, this, [this](Language language) { LanguageSwitch::remember(m_parts.settings, language); });
    connect(m_workbench, &Workbench::lockRequested, this, &MainWindow::lock);
    connect(m_workbench, &Workbench::saved, this, [this] { m_workbench->status().setSaved(m_parts.clock.now().time()); });
    connect(m_workbench, &Workbench::stateChanged, this, &MainWindow::refreshIdle);
    connect(&m_workbench->status(), &StatusLine::ownCasebookRequested, this, [this] {
        lock();
        showFirstRun();
    });
    connect(m_idle, &IdleLock::secondsLeftChanged, this, &MainWindow::countDown);
    connect(m_idle, &IdleLock::stirred, this, [this] { countDown(m_idle->secondsLeft()); });
    connect(m_idle, &IdleLock::lockDue, this, &MainWindow::lock);
    m_workbench->setOwnCommands([this] { return commands(); });
    refreshTexts();
}

void MainWindow::connectGate()
{
    connect(&m_parts.gate, &CasebookGate::finished, this, &MainWindow::gateFinished);
    connect(&m_parts.gate, &CasebookGate::progressed, m_firstRun, &FirstRun::setProgress);
    connect(m_firstRun, &FirstRun::madeUpRequested, this, [this] {
        m_firstRun->setRefusal({});
        m_firstRun->setProgress(0);
        m_parts.gate.openMadeUp();
    });
    connect(m_firstRun, &FirstRun::createRequested, this, [this] {
        showCreate();
    });
    connect(m_firstRun, &FirstRun::openRequested, this, &MainWindow::openFile);
    connect(m_createPage, &CreatePage::backRequested, this, &MainWindow::showFirstRun);
    connect(m_lockScreen, &LockScreen::anotherRequested, this, &MainWindow::showFirstRun);
    connect(m_lockScreen, &LockScreen::quitRequested, this, &QWidget::close);
}

void MainWindow::addWorkspace(Workspace* workspace)
{
    m_workbench->addWorkspace(workspace);
}

void MainWindow::addFindProvider(const FindProvider& provider)
{
    m_workbench->addFindProvider(provider);
}

void MainWindow::start()
{
    if (m_parts.gate.state().open) {
        enter();
    } else if (m_parts.gate.hasCasebook()) {
        showLock();
    } else {
        showFirstRun();
    }
}

void MainWindow::showCreate()
{
    m_createPage->begin();
    showPage(m_createPage);
}

void MainWindow::showLock()
{
    m_lockScreen->showKnown();
    showPage(m_lockScreen);
}

bool MainWindow::goTo(const Destination& destination)
{
    return m_workbench->go(destination);
}

QWidget* MainWindow::shownPage() const
{
    return m_pages->currentWidget();
}

void MainWindow::showPage(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    if (page == m_firstRun)
        m_firstRun->takeFocus();
    else if (page == m_createPage)
        m_createPage->takeFocus();
    else if (page == m_lockScreen)
        m_lockScreen->takeFocus();
    refreshIdle();
}

void MainWindow::showFirstRun()
{
    m_firstRun->setRefusal({});
    showPage(m_firstRun);
}

void MainWindow::openFile()
{
    const auto path = m_parts.prompts.askFile(this, {tr("Open a casebook"), tr("Choose"), m_parts.gate.suggestedPath(), tr("Casebooks (*.cadair)"), false});
    if (!path)
        return;
    m_lockScreen->showFile(*path);
    showPage(m_lockScreen);
}

void MainWindow::gateFinished(const GateResult& result)
{
    m_firstRun->setProgress(-1);
    if (shownPage() == m_lockScreen)
        m_lockScreen->tryEnded(result);
    else if (shownPage() == m_createPage)
        m_createPage->tryEnded(result);
    else if (shownPage() == m_firstRun)
        m_firstRun->setRefusal(gateSentence(result));
    if (result.ok())
        enter();
}

void MainWindow::enter()
{
    m_workbench->status().setCasebook(m_parts.gate.state(), m_parts.clock.today());
    showPage(m_workbench);
    m_workbench->resume();
    refreshIdle();
}

void MainWindow::lock()
{
    if (shownPage() != m_workbench)
        return;
    m_workbench->prepareLock();
    while (QWidget* dialog = QApplication::activeModalWidget())
        if (!dialog->close()) {
            dialog->hide(); // nothing may stay readable over a locked window
            break;
        }
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    m_parts.gate.lock();
    m_workbench->messages().dismiss();
    m_lockScreen->showLocked(m_parts.clock.now().time());
    showPage(m_lockScreen);
}

void MainWindow::refreshIdle()
{
    const bool counts = shownPage() == m_workbench && (m_workbench->idleLockAllowed() || locksInMeeting());
    m_idle->setActive(counts);
    m_workbench->status().setLock(counts ? std::optional((m_idle->secondsLeft() + 59) / 60) : std::nullopt);
}

void MainWindow::countDown(int seconds)
{
    m_workbench->status().setLock((seconds + 59) / 60);
    if (seconds > IdleLock::countedSeconds || seconds == 0) {
        if (std::exchange(m_counting, false))
            m_workbench->messages().dismiss();
        return;
    }
    m_counting = true;
    Message message;
    message.tone = Tone::Attention;
    message.icon = u"lock"_s;
    message.closable = false;
    message.text = [seconds] { return tr("Locking in 0:%1 — press any key.").arg(seconds % 60, 2, 10, QChar(u'0')); };
    m_workbench->messages().show(std::move(message));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (shownPage() == m_workbench) {
        if (m_workbench->current() && !m_workbench->current()->canLeave()) {
            event->ignore();
            return;
        }
        m_workbench->prepareLock();
        m_parts.gate.lock();
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::refreshTexts()
{
    setWindowTitle(u"Cadair"_s); // never a name: it is read on task bars
    setAccessibleName(u"Cadair"_s);
}

} // namespace cadair::ui

#include "moc_mainwindow.cpp"
