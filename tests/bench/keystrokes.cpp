#include "tests/bench/largemeeting.h"
#include "tests/bench/largeregister.h"
#include "tests/ui/program/fixture.h"

#include "core/store/conferencestore.h"
#include "ui/conference/live/decisionform.h"
#include "ui/conference/live/decisionpage.h"
#include "ui/conference/live/herenow.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/prepare/preparepart.h"
#include "ui/procedures/proceduresworkspace.h"
#include "ui/register/registerlist.h"
#include "ui/register/registerworkspace.h"
#include "ui/register/stepchart.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/settings/templateeditor.h"
#include "ui/settings/templatespage.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/settlingtext.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTextStream>

#include <time.h>

#include <algorithm>
#include <functional>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// One key of a row of keys.
struct Press {
    Qt::Key key;
    QString text = {};
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    bool timed = true;   ///< false: it only leads to the next one
};

/// What one key cost, in microseconds.
struct Cost {
    qint64 waited = 0;   ///< from the key going down to everything it changed being painted
    qint64 worked = 0;   ///< of that, this thread's own work: another program's share of the machine is not in it
};

qint64 workedSoFar()
{
    timespec so{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &so);
    return so.tv_sec * 1'000'000 + so.tv_nsec / 1000;
}

Cost painted(QWidget& window, const Press& press)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 before = workedSoFar();
    if (press.modifiers != Qt::NoModifier) { // shortcuts are found on the way through the window system only
        QTest::keyClick(window.focusWidget(), press.key, press.modifiers);
    } else {
        QKeyEvent down(QEvent::KeyPress, press.key, Qt::NoModifier, press.text);
        QCoreApplication::sendEvent(window.focusWidget(), &down);
        QKeyEvent up(QEvent::KeyRelease, press.key, Qt::NoModifier, press.text);
        QCoreApplication::sendEvent(window.focusWidget(), &up);
    }
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return {timer.nsecsElapsed() / 1000, workedSoFar() - before};
}

struct Figure {
    double middle = 0;   ///< milliseconds
    double worst = 0;    ///< the 99th of a hundred
    double worked = 0;   ///< the middle and the 99th of the thread's own work
    double mostWorked = 0;
};

/// A part of the way through the sorted values, in milliseconds.
double part(std::vector<qint64> values, double of)
{
    std::sort(values.begin(), values.end());
    return static_cast<double>(values[static_cast<size_t>(of * static_cast<double>(values.size() - 1))]) / 1000;
}

/// Presses the keys in turn, `rounds` times over.
Figure measured(QWidget& window, const std::vector<Press>& keys, int rounds)
{
    std::vector<qint64> waited;
    std::vector<qint64> worked;
    for (int round = 0; round < rounds; ++round)
        for (const Press& press : keys)
            if (const Cost took = painted(window, press); press.timed) {
                waited.push_back(took.waited);
                worked.push_back(took.worked);
            }
    return {part(waited, 0.5), part(waited, 0.99), part(worked, 0.5), part(worked, 0.99)};
}

const std::vector<Press> typing{{Qt::Key_R, u"r"_s}, {Qt::Key_E, u"e"_s}, {Qt::Key_P, u"p"_s},
                                                      {Qt::Key_Backspace, {}}, {Qt::Key_Backspace, {}}, {Qt::Key_Backspace, {}}};
const std::vector<Press> walking{{Qt::Key_Down}, {Qt::Key_Down}, {Qt::Key_Up}, {Qt::Key_Up}};
// Each person but once or twice, so that nobody's stays grow long: off and back, then the next on the list.
const std::vector<Press> comingAndGoing{{Qt::Key_Minus, u"-"_s}, {Qt::Key_Plus, u"+"_s}, {Qt::Key_Down, {}, Qt::NoModifier, false}};
const std::vector<Press> marking{{Qt::Key_Space, u" "_s}, {Qt::Key_Space, u" "_s}};
const std::vector<Press> items{{Qt::Key_PageDown, {}, Qt::ControlModifier}, {Qt::Key_PageUp, {}, Qt::ControlModifier}};
// From the notes to the other pages of the middle and back, child by child, and the sheets that a key opens.
const std::vector<Press> pages{{Qt::Key_PageDown, {}, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_PageDown, {}, Qt::ControlModifier | Qt::ShiftModifier}};
const std::vector<Press> nextChild{{Qt::Key_PageDown, {}, Qt::AltModifier}, {Qt::Key_PageUp, {}, Qt::AltModifier}};
const std::vector<Press> planAndList{{Qt::Key_P, {}, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_PageUp, {}, Qt::ControlModifier | Qt::ShiftModifier}};
const std::vector<Press> sheet{{Qt::Key_D, {}, Qt::ControlModifier | Qt::ShiftModifier}, {Qt::Key_Escape}};
const std::vector<Press> aParagraph{{Qt::Key_R, u"r"_s, Qt::NoModifier, false}, {Qt::Key_Return, u"\r"_s}};
const std::vector<Press> days{{Qt::Key_Left}, {Qt::Key_Left}, {Qt::Key_Right}, {Qt::Key_Right}};
const std::vector<Press> viewing{{Qt::Key_1, u"1"_s, Qt::NoModifier}, {Qt::Key_2, u"2"_s}, {Qt::Key_3, u"3"_s}};

Casebook casebookInFile(ProgramFixture& at, const QString& name)
{
    CasebookOptions options;
    options.stateFolder = at.folder.filePath(u"state"_s);
    options.cost = {1, 8192};
    return Casebook::create(at.folder.filePath(name), u"pedwar gair ar hap"_s, at.clock, u"Owain Sedge"_s, options);
}

/// Lays a casebook in a file on the desk, with five hundred children on the register.
void layLargeRegister(ProgramFixture& at)
{
    Casebook casebook = casebookInFile(at, u"register.cadair"_s);
    largeRegister({casebook, at.clock, at.rulebook});
    at.program->desk().put(std::move(casebook));
    at.window().start();
}

/// Lays a casebook in a file on the desk, with the large meeting in it.
ConferenceId layLargeMeeting(ProgramFixture& at)
{
    Casebook casebook = casebookInFile(at, u"large.cadair"_s);
    at.clock.set(QDateTime(QDate(2026, 11, 23), QTime(10, 0)));
    const ConferenceId large = largeMeeting({casebook, at.clock, at.rulebook});
    at.clock.set(QDateTime(QDate(2026, 11, 23), QTime(11, 0)));
    at.program->desk().put(std::move(casebook));
    at.window().start();
    return large;
}

} // namespace

/// cadair_bench [WORD]: prints what a key costs on each screen (those whose row holds WORD), and how many times the same key costs in a window with nothing but a field.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    applyAppearance({});
    QTextStream out(stdout);
    QWidget empty;
    empty.resize(1366, 768);
    auto* field = new QLineEdit(&empty);
    field->resize(400, 32);
    empty.show();
    if (!QTest::qWaitForWindowActive(&empty))
        return 3;
    field->setFocus();
    ProgramFixture at(QDateTime(QDate(2026, 11, 23), QTime(11, 24)));
    at.window().resize(1366, 768);
    at.openFamilies();

    const QString wanted = application.arguments().value(1); // a part of what a row is called; empty: all of them
    const auto say = [&](const QString& what, const std::vector<Press>& keys, int rounds) {
        if (!what.contains(wanted))
            return;
        at.window().activateWindow();
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        QWidget* here = at.window().focusWidget();
        const Figure screen = measured(at.window(), keys, rounds);
        empty.activateWindow();
        field->setFocus();
        QCoreApplication::processEvents();
        const Figure floor = measured(empty, typing, 40); // in turn: a slow minute slows both
        at.window().activateWindow();
        if (here)
            here->setFocus();
        out << u"%1  %2 ms (99th %3), own work %4 (%5)  %6 x an empty window's key\n"_s.arg(what, -44).arg(screen.middle, 6, 'f', 2)
                   .arg(screen.worst, 6, 'f', 2).arg(screen.worked, 6, 'f', 2).arg(screen.mostWorked, 6, 'f', 2)
                   .arg(screen.middle / std::max(0.001, floor.middle), 0, 'f', 1);
        out.flush();
    };

    at.window().goTo({u"today"_s, {}, {}});
    say(u"Today: from row to row"_s, walking, 20);
    at.window().goTo(rulesOf(u"jersey"_s, {}));
    auto* procedures = at.window().findChild<ProceduresWorkspace*>();
    procedures->searchField()->setFocus();
    say(u"Procedures: searching all rules"_s, typing, 10);
    at.window().goTo({u"settings"_s, {}, u"templates"_s});
    auto* settings = at.window().findChild<SettingsWorkspace*>();
    settings->templatesPage()->choose(u"decision-letter-family"_s);
    settings->templatesPage()->editor().setFocus();
    say(u"Settings: writing a template"_s, typing, 20);
    const auto conferences = ConferenceStore(at.program->desk().office().casebook).all();
    for (const ConferenceSummary& each : conferences) {
        if (each.state == ConferenceState::Convened) {
            at.window().goTo({u"conference"_s, each.id.text(), u"prepare"_s});
            at.window().findChild<PreparePart*>()->board().setFocus();
            say(u"Prepare: from person to person"_s, walking, 20);
            break;
        }
    }
    for (const ConferenceSummary& each : conferences) {
        if (each.state == ConferenceState::InSession) {
            at.window().goTo({u"conference"_s, each.id.text(), u"live"_s});
            at.window().findChild<LivePart*>()->notes().editor().setFocus();
            say(u"Live: writing a note"_s, typing, 20);
            break;
        }
    }

    if (QStringView(u"Register").startsWith(wanted.left(8)) || wanted.isEmpty()) {
        layLargeRegister(at);
        at.window().goTo({u"register"_s, {}, {}});
        auto* book = at.window().findChild<RegisterWorkspace*>();
        say(u"Register of 500: from row to row"_s, walking, 20);
        book->list().chart().setFocus();
        say(u"Register of 500: from day to day"_s, days, 10);
        book->list().searchField()->setFocus();
        say(u"Register of 500: finding a name"_s, typing, 10);
    }

    // The largest meeting there is, in a casebook on the disk: here no key may take longer than a picture on the screen.
    const ConferenceId large = layLargeMeeting(at);
    at.window().goTo({u"conference"_s, large.text(), u"live"_s});
    auto* live = at.window().findChild<LivePart*>();
    live->notes().editor().setFocus();
    say(u"Large meeting: writing a note"_s, typing, 20);
    say(u"Large meeting: a paragraph kept"_s, aParagraph, 15);
    say(u"Large meeting: the next item, and back"_s, items, 20);
    say(u"Large meeting: notes, decision, notes"_s, pages, 15);
    const auto person = [&](bool there) {
        for (int row = 0; row < live->hereNow().model().rows(); ++row) {
            const QString id = live->hereNow().model().rowId(row);
            const Participant* each = live->hereNow().model().person(id);
            if (each && each->capacity == Capacity::Practitioner && (whereaboutsOf(*each) == Whereabouts::Here) == there)
                return id;
        }
        return QString();
    };
    live->hereNow().list().setFocus();
    live->hereNow().list().setCurrentId(person(true));
    say(u"Large meeting: − and + on who is here"_s, comingAndGoing, 20);
    live->hereNow().list().setCurrentId(person(false));
    say(u"Large meeting: Space on who is here"_s, marking, 20);
    live->showTab(LivePart::Decision);
    live->showChild(0);
    say(u"Large meeting: the next child, and back"_s, nextChild, 15);
    say(u"Large meeting: plan, checklist"_s, planAndList, 10);
    live->showTab(LivePart::Decision);
    say(u"Large meeting: the sheet for a dissent"_s, sheet, 10);
    live->decision().views().setFocus();
    say(u"Large meeting: 1, 2, 3 in the views"_s, viewing, 15);
    live->decision().form().reasons().setFocus();
    say(u"Large meeting: writing the reasons"_s, typing, 20);
    return 0;
}
