#include "tests/ui/shell/fakes.h"
#include "tests/ui/support/walks.h"
#include "ui/shell/createpage.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/lockscreen.h"
#include "ui/shell/passphrasefield.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace cadair;
using namespace cadair::ui;

/// The screens before a casebook is open, driven by the keyboard.
class GateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void firstRunOffersWhatExists();
    void madeUpFamiliesOpenWithEnter();
    void aCasebookIsMadeByKeyboardAlone();
    void aWeakPassphraseMakesNoCasebook();
    void aWrongPassphraseWaitsLongerEachTime();
    void unlockingComesBackToTheSamePlace();
    void capsLockIsTold();
    void eachFailureHasItsSentence();
    void everyTextIsTranslatable();
    void languagesLeaveNothingStale();
    void everythingHasAName();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    static void show(Fixture& at)
    {
        at.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&at.window));
        at.window.start();
    }
    static QLineEdit* passphraseEdit(QWidget& page, int which = 0) { return page.findChildren<PassphraseField*>().at(which)->edit(); }
};

void GateTest::firstRunOffersWhatExists()
{
    Fixture at;
    show(at);
    QCOMPARE(at.window.shownPage(), &at.window.firstRun());
    QCOMPARE(at.window.firstRun().findChildren<Tile*>().size(), 3);
    QCOMPARE(at.window.windowTitle(), u"Cadair"_s);
    walks::picture(at.window, u"first-run-en"_s);
    at.languages.toggle();
    walks::picture(at.window, u"first-run-cy"_s);
}

void GateTest::madeUpFamiliesOpenWithEnter()
{
    Fixture at;
    show(at);
    QTest::keyClick(at.window.focusWidget(), Qt::Key_Space);
    QCOMPARE(at.gate.calls, QStringList{u"made up"_s});
    QTRY_COMPARE(at.window.shownPage(), &at.window.workbench());
    QCOMPARE(at.today->calls.constFirst(), u"unlocked"_s);
}

void GateTest::aCasebookIsMadeByKeyboardAlone()
{
    Fixture at;
    show(at);
    QTest::keyClick(at.window.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(at.window.focusWidget(), Qt::Key_Space);
    QCOMPARE(at.window.shownPage(), &at.window.createPage());
    QCOMPARE(at.window.focusWidget(), passphraseEdit(at.window.createPage()));
    QTest::keyClicks(at.window.focusWidget(), u"mwyaren cloch llwybr tegell"_s);
    walks::picture(at.window, u"create-en"_s);
    QTest::keyClick(at.window.focusWidget(), Qt::Key_Tab); // the Show button
    QTest::keyClick(at.window.focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(at.window.focusWidget(), u"mwyaren cloch llwybr tegell"_s);
    QTest::keyClick(at.window.focusWidget(), Qt::Key_Return);
    QCOMPARE(at.gate.calls, QStringList{u"create /nowhere/casebook.cadair jersey"_s});
    QTRY_COMPARE(at.window.shownPage(), &at.window.workbench());
    QVERIFY(passphraseEdit(at.window.createPage())->text().isEmpty());
}

void GateTest::aWeakPassphraseMakesNoCasebook()
{
    Fixture at;
    show(at);
    at.window.firstRun().findChildren<Tile*>().at(1)->click();
    for (const int which : {0, 1})
        QTest::keyClicks(passphraseEdit(at.window.createPage(), which), u"tomos1987"_s);
    QTest::keyClick(passphraseEdit(at.window.createPage(), 1), Qt::Key_Return);
    QVERIFY(at.gate.calls.isEmpty());
    QVERIFY(walks::texts(at.window.createPage()).join(u'\n').contains(u"seconds"_s));
}

void GateTest::aWrongPassphraseWaitsLongerEachTime()
{
    Fixture at;
    at.gate.known = true;
    show(at);
    LockScreen& lock = at.window.lockScreen();
    lock.setSecond(1);
    QCOMPARE(at.window.shownPage(), &lock);
    for (const int wait : {1, 2, 4, 8, 16, 30, 30}) {
        QSignalSpy finished(&at.gate, &CasebookGate::finished);
        QTest::keyClicks(at.window.focusWidget(), u"wrong"_s);
        QTest::keyClick(at.window.focusWidget(), Qt::Key_Return);
        lock.setSecond(60000); // hold still and look
        QVERIFY(finished.wait());
        QCOMPARE(lock.secondsLeft(), wait);
        QVERIFY(walks::texts(lock).join(u'\n').contains(u"capital letters and spaces"_s));
        if (wait == 4)
            walks::picture(at.window, u"lock-wrong-en"_s);
        const qsizetype calls = at.gate.calls.size();
        QTest::keyClicks(at.window.focusWidget(), u"correct horse battery staple"_s);
        QTest::keyClick(at.window.focusWidget(), Qt::Key_Return);
        QCOMPARE(at.gate.calls.size(), calls); // not even the right one, while waiting
        passphraseEdit(lock)->clear();
        lock.setSecond(1);
        QTRY_COMPARE(lock.secondsLeft(), 0);
    }
    QTest::keyClicks(at.window.focusWidget(), u"correct horse battery staple"_s);
    QTest::keyClick(at.window.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(at.window.shownPage(), &at.window.workbench());
}

void GateTest::unlockingComesBackToTheSamePlace()
{
    Fixture at;
    at.gate.now.open = true;
    show(at);
    QVERIFY(at.window.goTo({u"conferences"_s, u"17"_s, u"live"_s}));
    at.conferences->table()->setFocus();
    at.conferences->table()->setCurrentId(u"2"_s);
    QTest::keyClick(&at.window, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(at.window.shownPage(), &at.window.lockScreen());
    QCOMPARE(at.gate.calls.constLast(), u"lock"_s);
    QVERIFY(at.today->calls.contains(u"aboutToLock"_s));
    QVERIFY(walks::texts(at.window.lockScreen()).contains(u"Everything you typed was kept at 10:42:07."_s));
    walks::picture(at.window, u"lock-en"_s);
    QTest::keyClicks(at.window.focusWidget(), at.gate.passphrase);
    QTest::keyClick(at.window.focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(at.window.shownPage(), &at.window.workbench());
    QCOMPARE(at.window.workbench().current(), at.conferences);
    QCOMPARE(at.window.focusWidget(), at.conferences->table());
    QCOMPARE(at.conferences->table()->currentId(), u"2"_s);
}

void GateTest::capsLockIsTold()
{
    Fixture at;
    at.gate.known = true;
    show(at);
    auto* chip = at.window.lockScreen().findChild<Chip*>();
    QTest::keyClick(at.window.focusWidget(), Qt::Key_A, Qt::NoModifier);
    QVERIFY(!chip->isVisible());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
    QApplication::sendEvent(at.window.focusWidget(), &capital);
    QVERIFY(chip->isVisible());
    walks::picture(at.window, u"lock-caps-en"_s);
}

void GateTest::eachFailureHasItsSentence()
{
    QStringList seen;
    for (int i = static_cast<int>(GateFailure::WrongPassphrase); i <= static_cast<int>(GateFailure::Other); ++i) {
        const QString sentence = gateSentence({static_cast<GateFailure>(i), u"9.9"_s});
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"rror") && !sentence.contains(u'!'), qPrintable(sentence));
        seen << sentence;
    }
}

void GateTest::everyTextIsTranslatable()
{
    Fixture at;
    show(at);
    const Bracketed brackets;
    const QStringList data{u"/nowhere/casebook.cadair"_s, u"Jersey"_s, u"Ceredigion (Wales)"_s};
    QCOMPARE(walks::bareTexts(at.window.firstRun()), QStringList());
    at.window.firstRun().findChildren<Tile*>().at(1)->click();
    QTest::keyClicks(passphraseEdit(at.window.createPage()), u"weak"_s);
    QTest::keyClicks(passphraseEdit(at.window.createPage(), 1), u"other"_s);
    QCOMPARE(walks::bareTexts(at.window.createPage(), data), QStringList());
    at.window.lockScreen().showLocked(QTime(10, 0));
    at.gate.known = true;
    at.window.start();
    at.window.lockScreen().tryEnded({GateFailure::WrongPassphrase, {}});
    QCOMPARE(walks::bareTexts(at.window.lockScreen()), QStringList());
}

void GateTest::languagesLeaveNothingStale()
{
    Fixture at;
    show(at);
    const QStringList fresh = walks::texts(at.window.firstRun());
    at.languages.toggle();
    const QStringList welsh = walks::texts(at.window.firstRun());
    at.languages.toggle();
    QCOMPARE(walks::texts(at.window.firstRun()), fresh);
    for (qsizetype i = 0; i < fresh.size(); ++i)
        if (fresh.at(i) != u"English"_s && fresh.at(i) != u"Cymraeg"_s)
            QVERIFY2(fresh.at(i) != welsh.at(i), qPrintable(fresh.at(i)));
}

void GateTest::everythingHasAName()
{
    for (const Language language : {Language::English, Language::Welsh}) {
        Fixture at;
        at.languages.setLanguage(language);
        show(at);
        QCOMPARE(walks::namelessWidgets(at.window), QStringList());
        at.window.firstRun().findChildren<Tile*>().at(1)->click();
        QCOMPARE(walks::namelessWidgets(at.window), QStringList());
        at.gate.known = true;
        at.window.start();
        QCOMPARE(walks::namelessWidgets(at.window), QStringList());
    }
}

void GateTest::nothingIsCut_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<Language>("language");
    for (const double points : {11.0, 14.0, 18.0})
        for (const Language language : {Language::English, Language::Welsh})
            QTest::addRow("%s at %.0f points", language == Language::Welsh ? "Welsh" : "English", points) << points << language;
}

void GateTest::nothingIsCut()
{
    QFETCH(const double, points);
    QFETCH(const Language, language);
    applyAppearance({ThemeKind::Light, points, true});
    Fixture at;
    at.languages.setLanguage(language);
    show(at);
    const QString tag = u"-%1-%2"_s.arg(wordOf(language)).arg(points);
    walks::picture(at.window, u"first-run"_s + tag);
    QCOMPARE(walks::cutTexts(at.window), QStringList());
    at.window.firstRun().findChildren<Tile*>().at(1)->click();
    QTest::keyClicks(passphraseEdit(at.window.createPage()), u"weak"_s);
    QTest::qWait(0);
    walks::picture(at.window, u"create"_s + tag);
    QCOMPARE(walks::cutTexts(at.window), QStringList());
    at.gate.known = true;
    at.window.start();
    at.window.lockScreen().tryEnded({GateFailure::WrongPassphrase, {}});
    QTest::qWait(0);
    walks::picture(at.window, u"lock-wrong"_s + tag);
    QCOMPARE(walks::cutTexts(at.window), QStringList());
    applyAppearance({});
}

QTEST_MAIN(GateTest)
#include "gatetest.moc"
