#include "core/base/folding.h"
#include "tests/ui/shell/fakes.h"
#include "tests/ui/support/walks.h"
#include "ui/shell/findbox.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/menus.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QTest>

using namespace cadair;
using namespace cadair::ui;

/// The window with a casebook open.
class ShellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void theRailShowsOnlyScreensThatExist();
    void digitsGoToScreens();
    void aScreenThatHoldsIsNotLeft();
    void f6WalksThePanes();
    void findOrDoFoldsAccents();
    void whatCannotRunSaysWhy();
    void idlenessCountsDownAndLocks();
    void liveStaysOpen();
    void savedIsAnswered();
    void typeSizeMovesEverythingAndIsKept();
    void everyTextIsTranslatable();
    void languagesLeaveNothingStale();
    void everythingHasAName();
    void menuAccessKeysAreUnique();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    static void show(Fixture& at)
    {
        at.gate.now.open = true;
        at.gate.now.procedures = {u"Jersey"_s, u"Jersey"_s};
        at.gate.now.lastBackup = QDateTime(QDate(2026, 11, 22), QTime(17, 5));
        at.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        at.window.start();
    }
};

struct Families final : FindProvider {
    std::vector<Finding> find(const QString& query) const override
    {
        if (!matchesWords(u"Siân Mwyaren"_s, query))
            return {};
        return {{u"Siân Mwyaren"_s, u"Mwyaren"_s, u"people"_s, {}, {}, [this] { const_cast<Families*>(this)->opened = true; }}};
    }
    bool opened = false;
};

void ShellTest::theRailShowsOnlyScreensThatExist()
{
    Fixture at;
    at.window.addWorkspace(new FakeScreen(u"conference"_s, {}, u"conferences"_s)); // no item of its own
    show(at);
    QAbstractItemModel* model = at.window.workbench().rail().list()->model();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data().toString(), u"Today"_s);
    walks::picture(at.window, u"shell-en"_s);
    at.languages.toggle();
    walks::picture(at.window, u"shell-cy"_s);
    applyAppearance({ThemeKind::Dark, 11, false});
    walks::picture(at.window, u"shell-dark"_s);
    applyAppearance({ThemeKind::Contrast, 11, false});
    QTest::qWait(10);
    walks::picture(at.window, u"shell-contrast"_s);
    applyAppearance({});
}

void ShellTest::digitsGoToScreens()
{
    Fixture at;
    show(at);
    QTest::keyClick(&at.window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(at.window.workbench().current(), at.conferences);
    QTest::keyClick(&at.window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(at.window.workbench().current(), at.today);
    QVERIFY(!at.window.goTo({u"conferences"_s, u"gone"_s, {}}));
    QCOMPARE(at.window.workbench().current(), at.today);
}

void ShellTest::aScreenThatHoldsIsNotLeft()
{
    Fixture at;
    show(at);
    at.today->leaves = false;
    QVERIFY(!at.window.goTo({u"conferences"_s, {}, {}}));
    QCOMPARE(at.window.workbench().current(), at.today);
    at.window.lock(); // locking asks nobody
    QVERIFY(at.today->calls.contains(u"aboutToLock"_s));
}

void ShellTest::f6WalksThePanes()
{
    Fixture at;
    show(at);
    at.window.workbench().rail().list()->setFocus();
    QTest::keyClick(&at.window, Qt::Key_F6);
    QCOMPARE(at.window.focusWidget(), at.today->table());
    QTest::keyClick(&at.window, Qt::Key_F6);
    QVERIFY(at.today->actions().isAncestorOf(at.window.focusWidget()));
    QTest::keyClick(&at.window, Qt::Key_F6);
    QCOMPARE(at.window.focusWidget(), at.window.workbench().rail().list());
    QTest::keyClick(&at.window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(at.today->actions().isAncestorOf(at.window.focusWidget()));
}

void ShellTest::findOrDoFoldsAccents()
{
    Fixture at;
    Families families;
    at.window.addFindProvider(families);
    show(at);
    at.today->table()->setFocus();
    QTest::keyClick(&at.window, Qt::Key_K, Qt::ControlModifier);
    FindBox& box = at.window.workbench().findBox();
    QCOMPARE(at.window.focusWidget(), &box);
    QTest::keyClicks(&box, u"sian mw"_s);
    QVERIFY(box.isListOpen());
    QCOMPARE(box.found().front().text, u"Siân Mwyaren"_s);
    walks::picture(at.window, u"find-en"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(families.opened);
    QVERIFY(!box.isListOpen());
    QCOMPARE(at.window.focusWidget(), at.today->table());
    QTest::keyClick(&at.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(&box, Qt::Key_Escape);
    QVERIFY(!box.isListOpen());
    QCOMPARE(at.window.focusWidget(), at.today->table());
}

void ShellTest::whatCannotRunSaysWhy()
{
    Fixture at;
    show(at);
    QTest::keyClick(&at.window, Qt::Key_K, Qt::ControlModifier);
    FindBox& box = at.window.workbench().findBox();
    QTest::keyClicks(&box, u"start conf"_s);
    QCOMPARE(box.found().front().whyNot, u"Nobody has been invited yet"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(box.isListOpen()); // nothing was done
    QTest::keyClick(&box, Qt::Key_Escape);
}

void ShellTest::idlenessCountsDownAndLocks()
{
    Fixture at;
    show(at);
    IdleLock& idle = at.window.idleLock();
    at.clock.set(at.clock.now().addSecs(4 * 60 + 12));
    idle.tick();
    QCOMPARE(at.window.workbench().messages().text(), u"Locking in 0:48 — press any key."_s);
    walks::picture(at.window, u"idle-en"_s);
    QTest::keyClick(at.window.focusWidget(), Qt::Key_Shift);
    QVERIFY(!at.window.workbench().messages().isOpen());
    at.clock.set(at.clock.now().addSecs(4 * 60));
    idle.tick();
    QCOMPARE(at.window.shownPage(), &at.window.workbench());
    at.clock.set(at.clock.now().addSecs(2 * 3600)); // the lid was closed
    idle.tick();
    QCOMPARE(at.window.shownPage(), &at.window.lockScreen());
    QCOMPARE(at.gate.calls.constLast(), u"lock"_s);
}

void ShellTest::liveStaysOpen()
{
    Fixture at;
    show(at);
    at.today->idle = false;
    Q_EMIT at.today->stateChanged();
    QVERIFY(!at.window.idleLock().isActive());
    at.clock.set(at.clock.now().addSecs(3600));
    at.window.idleLock().tick();
    QCOMPARE(at.window.shownPage(), &at.window.workbench());
    QVERIFY(walks::texts(at.window).contains(u"Stays open in Live"_s));
    FindBox& box = at.window.workbench().findBox();
    QTest::keyClick(&at.window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&box, u"lock in a meeting"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(at.window.idleLock().isActive()); // somebody asked for it
    at.clock.set(at.clock.now().addSecs(3600));
    at.window.idleLock().tick();
    QCOMPARE(at.window.shownPage(), &at.window.lockScreen());
}

void ShellTest::savedIsAnswered()
{
    Fixture at;
    show(at);
    Q_EMIT at.today->saved();
    QCOMPARE(at.window.workbench().status().savedText(), u"Saved 10:42:07"_s);
    QTest::keyClick(&at.window, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(at.window.workbench().status().savedText(), u"Everything is saved (10:42:07)"_s);
}

void ShellTest::typeSizeMovesEverythingAndIsKept()
{
    Fixture at;
    show(at);
    const int before = at.today->heading().sizeHint().height();
    QTest::keyClick(&at.window, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(&at.window, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(appearance().typeSize, 13.0);
    QVERIFY(at.today->heading().sizeHint().height() > before);
    QCOMPARE(readAppearance(at.settings).typeSize, 13.0);
    QTest::keyClick(&at.window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(appearance().typeSize, 11.0);
    QCOMPARE(at.today->heading().sizeHint().height(), before);
}

void ShellTest::everyTextIsTranslatable()
{
    Fixture at;
    at.gate.now.sample = true;
    show(at);
    Q_EMIT at.today->saved();
    const Bracketed brackets;
    QCOMPARE(walks::bareTexts(at.window, {u"Sera Pebble"_s, u"Jersey"_s}), QStringList());
    at.window.workbench().findBox().begin();
    QCOMPARE(walks::bareTexts(at.window, {u"Sera Pebble"_s, u"Jersey"_s, u"Ctrl"_s, u"Shift"_s}), QStringList());
}

void ShellTest::languagesLeaveNothingStale()
{
    Fixture at;
    show(at);
    const QStringList fresh = walks::texts(at.window);
    QTest::keyClick(&at.window, Qt::Key_F8);
    QCOMPARE(at.languages.language(), Language::Welsh);
    QVERIFY(walks::texts(at.window) != fresh);
    QTest::keyClick(&at.window, Qt::Key_F8);
    QCOMPARE(walks::texts(at.window), fresh);
    QCOMPARE(LanguageSwitch::remembered(at.settings), Language::English);
}

void ShellTest::everythingHasAName()
{
    for (const Language language : {Language::English, Language::Welsh}) {
        Fixture at;
        at.languages.setLanguage(language);
        at.gate.now.sample = true;
        show(at);
        QCOMPARE(walks::namelessWidgets(at.window), QStringList());
    }
}

void ShellTest::menuAccessKeysAreUnique()
{
    Fixture at;
    show(at);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(walks::doubledAccessKeys(*at.window.findChild<QMenuBar*>()), QStringList());
        at.languages.toggle();
    }
}

void ShellTest::nothingIsCut_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<Language>("language");
    for (const double points : {11.0, 14.0, 18.0})
        for (const Language language : {Language::English, Language::Welsh})
            QTest::addRow("%s at %.0f points", language == Language::Welsh ? "Welsh" : "English", points) << points << language;
}

void ShellTest::nothingIsCut()
{
    QFETCH(const double, points);
    QFETCH(const Language, language);
    applyAppearance({ThemeKind::Light, points, true});
    Fixture at;
    at.gate.now.sample = true;
    at.languages.setLanguage(language);
    show(at);
    Q_EMIT at.today->saved();
    QTest::qWait(0);
    walks::picture(at.window, u"shell-%1-%2"_s.arg(wordOf(language)).arg(points));
    QCOMPARE(walks::cutTexts(at.window), QStringList());
    applyAppearance({});
}

QTEST_MAIN(ShellTest)
#include "shelltest.moc"
