#include "tests/ui/program/fixture.h"

#include "core/store/conferencestore.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/prepare/preparepart.h"
#include "ui/procedures/proceduresworkspace.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/settlingtext.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// From a key going down to everything it changed being painted, in microseconds.
qint64 painted(QWidget& window, Qt::Key key, const QString& text)
{
    QElapsedTimer timer;
    timer.start();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(window.focusWidget(), &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(window.focusWidget(), &up);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return timer.nsecsElapsed() / 1000;
}

struct Figure {
    double middle = 0;   ///< milliseconds
    double worst = 0;    ///< the 99th of a hundred
};

/// Presses the keys in turn, `rounds` times over.
Figure measured(QWidget& window, const std::vector<std::pair<Qt::Key, QString>>& keys, int rounds)
{
    std::vector<qint64> times;
    for (int round = 0; round < rounds; ++round)
        for (const auto& [key, text] : keys)
            times.push_back(painted(window, key, text));
    std::sort(times.begin(), times.end());
    const auto at = [&](double part) { return static_cast<double>(times[static_cast<size_t>(part * static_cast<double>(times.size() - 1))]) / 1000; };
    return {at(0.5), at(0.99)};
}

const std::vector<std::pair<Qt::Key, QString>> typing{{Qt::Key_R, u"r"_s}, {Qt::Key_E, u"e"_s}, {Qt::Key_P, u"p"_s},
                                                      {Qt::Key_Backspace, {}}, {Qt::Key_Backspace, {}}, {Qt::Key_Backspace, {}}};
const std::vector<std::pair<Qt::Key, QString>> walking{{Qt::Key_Down, {}}, {Qt::Key_Down, {}}, {Qt::Key_Up, {}}, {Qt::Key_Up, {}}};

} // namespace

/// Prints what a key costs on each screen, and how many times the same key costs in a window with nothing but a field.
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

    const auto say = [&](const QString& what, const std::vector<std::pair<Qt::Key, QString>>& keys, int rounds) {
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
        out << u"%1  %2 ms (99th %3)  %4 x an empty window's key\n"_s.arg(what, -44).arg(screen.middle, 6, 'f', 2).arg(screen.worst, 6, 'f', 2)
                   .arg(screen.middle / std::max(0.001, floor.middle), 0, 'f', 1);
        out.flush();
    };

    at.window().goTo({u"today"_s, {}, {}});
    say(u"Today: from row to row"_s, walking, 20);
    at.window().goTo(rulesOf(u"jersey"_s, {}));
    auto* procedures = at.window().findChild<ProceduresWorkspace*>();
    procedures->searchField()->setFocus();
    say(u"Procedures: searching all rules"_s, typing, 10);
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
    return 0;
}
