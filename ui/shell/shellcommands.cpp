#include "ui/language/languageswitch.h"
#include "ui/shell/findbox.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/prompts.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTextEdit>

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

const QString lockInMeetingSetting = u"security/lockInMeeting"_s;

/// Whether the keyboard stands in something that holds text.
bool inText()
{
    const QWidget* at = QApplication::focusWidget();
    return qobject_cast<const QLineEdit*>(at) || qobject_cast<const QTextEdit*>(at)
        || qobject_cast<const QPlainTextEdit*>(at);
}

/// Undo, cut, copy… done by whatever has the keyboard.
std::function<void()> inFocus(const char* slot)
{
    return [slot] {
        if (inText())
            QMetaObject::invokeMethod(QApplication::focusWidget(), slot);
    };
}

Command command(const QString& id, Menu menu, const QString& text, const QKeySequence& key, std::function<void()> run)
{
    Command made;
    made.id = id;
    made.menu = menu;
    made.text = text;
    made.key = key;
    made.run = std::move(run);
    return made;
}

Command separator(const QString& id, Menu menu)
{
    return command(u"-"_s + id, menu, {}, {}, {});
}

} // namespace

std::vector<Command> MainWindow::commands()
{
    std::vector<Command> all;
    const auto add = [&all](Command made) { all.push_back(std::move(made)); };
    add(separator(u"file"_s, Menu::File));
    if (m_parts.gate.state().sample)
        add(command(u"own"_s, Menu::File, tr("Start my &own casebook…"), {}, [this] {
            lock();
            showFirstRun();
        }));
    add(command(u"lock"_s, Menu::File, tr("&Lock now"), Qt::CTRL | Qt::Key_L, [this] { lock(); }));
    Command idle = command(u"lock.meeting"_s, Menu::File, tr("Lock in a meeting too when &idle"), {}, [this] {
        m_parts.settings.setValue(lockInMeetingSetting, !locksInMeeting());
        m_workbench->refreshCommands();
        refreshIdle();
    });
    idle.checkable = true;
    idle.checked = locksInMeeting();
    add(idle);
    add(command(u"quit"_s, Menu::File, tr("&Quit"), QKeySequence::Quit, [this] { close(); }));
    add(command(u"undo"_s, Menu::Edit, tr("&Undo"), QKeySequence::Undo, inFocus("undo")));
    add(command(u"redo"_s, Menu::Edit, tr("&Redo"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z, inFocus("redo")));
    add(separator(u"edit"_s, Menu::Edit));
    add(command(u"cut"_s, Menu::Edit, tr("Cu&t"), QKeySequence::Cut, inFocus("cut")));
    add(command(u"copy"_s, Menu::Edit, tr("&Copy"), QKeySequence::Copy, inFocus("copy")));
    add(command(u"paste"_s, Menu::Edit, tr("&Paste"), QKeySequence::Paste, inFocus("paste")));
    add(command(u"selectAll"_s, Menu::Edit, tr("Select &all"), QKeySequence::SelectAll, inFocus("selectAll")));
    if (m_further && m_parts.gate.state().open)
        for (Command& made : m_further())
            add(std::move(made));
    for (Command& made : viewCommands())
        add(std::move(made));
    add(command(u"find"_s, Menu::None, tr("Find or do"), Qt::CTRL | Qt::Key_K,
                [this] { m_workbench->findBox().begin(); }));
    add(command(u"save"_s, Menu::None, tr("Ask when everything was saved"), QKeySequence::Save,
                [this] { m_workbench->status().sayEverythingIsSaved(); }));
    add(command(u"keys"_s, Menu::Help, tr("&Keys on this screen"), Qt::CTRL | Qt::Key_Slash,
                [this] { m_workbench->showKeys(); }));
    add(command(u"about"_s, Menu::Help, tr("&About Cadair"), {}, [this] { about(); }));
    return all;
}

std::vector<Command> MainWindow::viewCommands()
{
    std::vector<Command> all;
    const auto add = [&all](Command made) { all.push_back(std::move(made)); };
    int place = 0;
    for (const Workspace* screen : m_workbench->railScreens()) {
        ++place;
        const int number = screen->keyNumber() > 0 ? screen->keyNumber() : place;
        add(command(u"go."_s + screen->id(), Menu::View, screen->name(),
                    number <= 8 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)) : QKeySequence(),
                    [this, id = screen->id()] {
                        goTo({id, {}, {}});
                    }));
    }
    add(separator(u"view.language"_s, Menu::View));
    add(command(u"language"_s, Menu::View, tr("Cymrae&g"), Qt::Key_F8, [this] { m_parts.languages.toggle(); }));
    add(separator(u"view.size"_s, Menu::View));
    add(command(u"larger"_s, Menu::View, tr("&Larger type"), Qt::CTRL | Qt::Key_Plus,
                [this] { changeTypeSize(appearance().typeSize + 1); }));
    add(command(u"smaller"_s, Menu::View, tr("&Smaller type"), Qt::CTRL | Qt::Key_Minus,
                [this] { changeTypeSize(appearance().typeSize - 1); }));
    add(command(u"usual"_s, Menu::View, tr("&Usual type size"), Qt::CTRL | Qt::Key_0,
                [this] { changeTypeSize(usualType); }));
    add(separator(u"view.theme"_s, Menu::View));
    const auto theme = [this, &add](ThemeKind kind, const QString& text) {
        Command made = command(u"theme.%1"_s.arg(static_cast<int>(kind)), Menu::View, text, {}, [this, kind] {
            Appearance look = appearance();
            look.theme = kind;
            applyLook(look);
        });
        made.checkable = true;
        made.checked = appearance().theme == kind;
        add(made);
    };
    theme(ThemeKind::Light, tr("L&ight colours"));
    theme(ThemeKind::Cream, tr("&Cream colours"));
    theme(ThemeKind::Dark, tr("&Dark colours"));
    theme(ThemeKind::Contrast, tr("&High contrast"));
    Command still = command(u"still"_s, Menu::View, tr("&No movement"), {}, [this] {
        Appearance look = appearance();
        look.reduceMotion = !look.reduceMotion;
        applyLook(look);
    });
    still.checkable = true;
    still.checked = appearance().reduceMotion;
    add(still);
    add(command(u"nextPane"_s, Menu::None, tr("Next pane"), Qt::Key_F6, [this] { m_workbench->movePane(1); }));
    add(command(u"previousPane"_s, Menu::None, tr("Previous pane"), Qt::SHIFT | Qt::Key_F6,
                [this] { m_workbench->movePane(-1); }));
    return all;
}

/// A meeting goes on while nobody types: it is not locked by idleness unless somebody asks for it.
bool MainWindow::locksInMeeting() const
{
    return m_parts.settings.value(lockInMeetingSetting).toBool();
}

void MainWindow::changeTypeSize(double points)
{
    Appearance look = appearance();
    look.typeSize = std::clamp(points, smallestType, largestType);
    applyLook(look);
}

void MainWindow::applyLook(const Appearance& look)
{
    applyAppearance(look);
    keepAppearance(m_parts.settings, appearance());
    m_workbench->refreshCommands();
}

void MainWindow::about()
{
    Question question;
    question.title = u"Cadair %1"_s.arg(QCoreApplication::applicationVersion()).trimmed();
    question.text =
        tr("Child protection conferences, prepared, held and followed up. Everything stays on this computer.");
    question.details =
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty.");
    question.verbs = {tr("Close")};
    m_parts.prompts.ask(this, question);
}

} // namespace cadair::ui
