#include "core/workflow/scaling.h"
#include "tests/ui/conference/livefixture.h"
#include "ui/conference/live/displaysheet.h"
#include "ui/conference/live/personsheet.h"
#include "ui/conference/live/sheet.h"
#include "ui/familydisplay/displaychoice.h"
#include "ui/familydisplay/familyscreen.h"
#include "ui/familydisplay/familywindow.h"

#include <QCheckBox>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// A meeting going on, with so many screens: the chair's is the first.
struct DisplayFixture : LiveFixture {
    explicit DisplayFixture(int screens = 2)
    {
        std::vector<QRect> all;
        for (int i = 0; i < screens; ++i)
            all.push_back(QRect(i * 1366, 0, 1366, 768));
        live->family().setScreens(all);
        show();
    }
    FamilyScreen& family() const { return live->family(); }
    QString shown() const { return family().window().lines().join(u'\n'); }
    bool f5() { return press(QKeySequence(Qt::Key_F5)); }
    bool blankKey() { return press(QKeySequence(Qt::CTRL | Qt::Key_Period)); }
    void open()
    {
        at.prompts.verbs.push_back(1);
        QVERIFY(f5());
        QVERIFY(family().isOpen());
    }
    /// Somebody is kept out from now on, or is back.
    void keepOut(const QString& name, bool out)
    {
        Participant who = person(read(), name);
        who.exclusion = Exclusion{.decided = ExclusionDecided::During, .extent = ExclusionExtent::Part, .from = at.clock.now().time()};
        if (!out)
            who.exclusion->to = at.clock.now().time();
        ConferenceStore(at.office().casebook).save(*id, who);
        Q_EMIT live->changed();
    }
};

} // namespace

/// The family's own screen: it asks before it shows, shows what was chosen, and goes blank by itself.
class FamilyDisplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void itAsksBeforeAnythingStandsOnIt();
    void itMovesToTheOtherScreen();
    void overLiveItOpensOnlyWhenAskedTwice();
    void itIsBlankedAndShownByOneKey();
    void lockingBlanksIt();
    void whileSomebodyIsKeptOutItIsBlank();
    void whoIsSentOutInTheMeetingBlanksIt();
    void theBoardIsTickedThenShared();
    void theChoiceIsKept();
    void aBreakIsCountedDown();
    void itSpeaksTheScreensLanguage();
    void nothingTooSmallIsPainted();
};

void FamilyDisplayTest::itAsksBeforeAnythingStandsOnIt()
{
    DisplayFixture at;
    QVERIFY(at.f5()); // the question is closed
    QCOMPARE(at.at.prompts.asked.size(), size_t{1});
    QVERIFY(!at.family().isOpen());
    QVERIFY(at.shown().isEmpty());
    at.open();
    QVERIFY(at.shown().contains(u"Now: "_s));
    QVERIFY(at.shown().contains(u"Sera"_s));
    QVERIFY(!at.shown().contains(u"Pebble"_s));
    QVERIFY(at.f5());
    QVERIFY(!at.family().isOpen());
    QVERIFY(at.shown().isEmpty());
}

void FamilyDisplayTest::itMovesToTheOtherScreen()
{
    DisplayFixture at(3);
    at.at.prompts.verbs = {0, 1};
    QVERIFY(at.f5());
    QVERIFY(at.family().isOpen());
    QCOMPARE(at.at.prompts.asked.size(), size_t{2});
    QCOMPARE(at.family().screenIndex(), size_t{2});
}

void FamilyDisplayTest::overLiveItOpensOnlyWhenAskedTwice()
{
    DisplayFixture at(1);
    QVERIFY(at.f5());
    QVERIFY(!at.family().isOpen());
    QVERIFY(at.live->messages().isOpen());
    QVERIFY(at.f5());
    QVERIFY(at.family().isOpen());
    QTest::keyClick(&at.family().window(), Qt::Key_F5); // the keyboard is there now
    QVERIFY(!at.family().isOpen());
    QVERIFY(at.f5()); // it warns anew
    QVERIFY(!at.family().isOpen());
}

void FamilyDisplayTest::itIsBlankedAndShownByOneKey()
{
    DisplayFixture at;
    at.open();
    QVERIFY(at.blankKey());
    QVERIFY(at.shown().isEmpty());
    at.pass(60);
    at.live->tick();
    QVERIFY(at.shown().isEmpty());
    QVERIFY(at.blankKey());
    QVERIFY(!at.shown().isEmpty());
    QTest::keyClick(&at.family().window(), Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(at.shown().isEmpty());
}

void FamilyDisplayTest::lockingBlanksIt()
{
    DisplayFixture at;
    at.open();
    at.live->aboutToLock();
    QVERIFY(at.shown().isEmpty());
    at.live->showConference(at.read());
    at.live->unlocked();
    QVERIFY(at.shown().isEmpty()); // the chair shows it again
    QVERIFY(at.blankKey());
    QVERIFY(!at.shown().isEmpty());
}

void FamilyDisplayTest::whileSomebodyIsKeptOutItIsBlank()
{
    DisplayFixture at;
    at.open();
    at.keepOut(u"Joss Thistledown"_s, true);
    QVERIFY(at.shown().isEmpty());
    at.at.prompts.verbs = {0};
    QVERIFY(at.blankKey()); // it asks, and the chair leaves it blank
    QVERIFY(at.shown().isEmpty());
    at.at.prompts.verbs = {1};
    QVERIFY(at.blankKey());
    QVERIFY(!at.shown().isEmpty());
    at.live->tick();
    QVERIFY(!at.shown().isEmpty()); // the chair's word stands
    QVERIFY(at.blankKey());
    at.keepOut(u"Joss Thistledown"_s, false);
    QVERIFY(at.shown().isEmpty()); // and nothing comes back by itself
}

void FamilyDisplayTest::whoIsSentOutInTheMeetingBlanksIt()
{
    DisplayFixture at;
    at.open();
    at.live->hereNow().list().setCurrentId(at.person(at.read(), u"Elin Mwyaren"_s).id.text());
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B)));
    auto* sheet = qobject_cast<PersonSheet*>(at.live->sheet());
    QVERIFY(sheet);
    QPushButton* button = sheet->button(at.person(at.read(), u"Elin Mwyaren"_s).id);
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(at.live->band().isOpen());
    QVERIFY(at.shown().isEmpty());
    at.pass(120);
    at.live->tick();
    QVERIFY(at.shown().isEmpty());
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B))); // back in the room
    QVERIFY(!at.live->band().isOpen());
    at.live->tick();
    QVERIFY(at.shown().isEmpty()); // the chair says when it shows again
    QVERIFY(at.blankKey());
    QVERIFY(!at.shown().isEmpty());
}

void FamilyDisplayTest::theBoardIsTickedThenShared()
{
    DisplayFixture at;
    at.open();
    at.family().share(DisplayPart::Board, true);
    QVERIFY(!at.family().sharing().board); // it was not ticked
    QVERIFY(at.live->messages().isOpen());
    DisplayChoice choice;
    choice.shows.insert(DisplayPart::Board);
    at.family().setChoice(choice);
    at.family().share(DisplayPart::Board, true);
    QVERIFY(at.family().sharing().board);
    bool marked = false;
    for (const PartChip& chip : at.live->chips())
        marked = marked || chip.text.contains(u"SHARED"_s);
    QVERIFY(marked);
    QVERIFY(at.blankKey()); // blank is blank, shared or not
    QVERIFY(at.shown().isEmpty());
}

void FamilyDisplayTest::theChoiceIsKept()
{
    DisplayFixture at;
    Q_EMIT at.family().choiceWanted();
    auto* sheet = qobject_cast<DisplaySheet*>(at.live->sheet());
    QVERIFY(sheet);
    QCheckBox& plan = sheet->fields().box(DisplayPart::Plan);
    plan.setFocus();
    QTest::keyClick(&plan, Qt::Key_Space);
    sheet->verb().click();
    QVERIFY(displayChoiceOf(at.at.office(), *at.id).shows.contains(DisplayPart::Plan));
    QVERIFY(at.family().choice().shows.contains(DisplayPart::Plan));
}

void FamilyDisplayTest::aBreakIsCountedDown()
{
    DisplayFixture at;
    at.open();
    QVERIFY(at.press(QKeySequence(Qt::Key_F9)));
    QVERIFY2(at.shown().contains(u"10 more minutes"_s), qPrintable(at.shown()));
    at.pass(9 * 60 + 10);
    at.live->tick();
    QVERIFY2(at.shown().contains(u"1 more minute"_s), qPrintable(at.shown()));
    at.pass(120);
    at.live->tick();
    QVERIFY(!at.shown().contains(u"minute"_s)); // never how long it is over
}

void FamilyDisplayTest::itSpeaksTheScreensLanguage()
{
    DisplayFixture at;
    at.open();
    const QString english = at.shown();
    at.at.languages.toggle();
    QVERIFY(at.shown().contains(u"Nawr: "_s));
    QVERIFY(at.shown() != english);
}

void FamilyDisplayTest::nothingTooSmallIsPainted()
{
    // A full page, painted in both languages: large type on cream, and no exception for what does not fit.
    DisplayFixture at;
    at.open();
    for (const QSize& size : {QSize(1366, 768), QSize(800, 600), QSize(1920, 1080)}) {
        at.family().window().resize(size);
        const QImage image = at.family().window().grab().toImage();
        QCOMPARE(image.pixelColor(2, 2), tokenColor(ThemeKind::Cream, Token::Window));
    }
}

QTEST_MAIN(FamilyDisplayTest)
#include "familydisplaytest.moc"
