#include "tests/ui/conference/livefixture.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/heading.h"

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// The frame of a conference: title, parts, and who reads.
class FrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void theTitleNamesFamilyAndKind();
    void withoutAPartTheStateDecides();
    void altDigitsChangeThePart();
    void aPartThatHoldsIsNotLeft();
    void whatAPartWritesIsReadAnew();
    void chipsFollowThePart();
    void lockingLeavesNoName();
    void aRecordThatIsNotThereIsNotOpened();
};

void FrameTest::theTitleNamesFamilyAndKind()
{
    LiveFixture at;
    at.show();
    QCOMPARE(at.frame.heading().title(), u"Mwyaren: initial conference"_s);
    at.at.languages.toggle();
    QCOMPARE(at.frame.heading().title(), u"Mwyaren: cynhadledd gychwynnol"_s);
}

void FrameTest::withoutAPartTheStateDecides()
{
    LiveFixture at;
    at.show({});
    QCOMPARE(at.frame.currentPart(), at.live); // in session
    QVERIFY(!at.frame.idleLockAllowed());
    LiveFixture later(u"Nettle"_s);
    later.show({});
    QVERIFY(later.frame.currentPart() != later.live);
}

void FrameTest::altDigitsChangeThePart()
{
    LiveFixture at;
    at.show();
    QVERIFY(at.press(QKeySequence(Qt::ALT | Qt::Key_1)));
    QCOMPARE(at.frame.currentPart(), at.prepare);
    QCOMPARE(at.prepare->last, at.id);
    QVERIFY(at.frame.idleLockAllowed());
    QVERIFY(at.press(QKeySequence(Qt::ALT | Qt::Key_3)));
    QCOMPARE(at.frame.currentPart(), at.after);
    QCOMPARE(at.frame.whereabouts(), (Destination{u"conference"_s, at.id->text(), u"after"_s}));
}

void FrameTest::aPartThatHoldsIsNotLeft()
{
    LiveFixture at;
    at.show(u"prepare"_s);
    at.prepare->leaves = false;
    QVERIFY(!at.frame.showPart(u"live"_s));
    QCOMPARE(at.frame.currentPart(), at.prepare);
    QVERIFY(!at.frame.canLeave());
}

void FrameTest::whatAPartWritesIsReadAnew()
{
    LiveFixture at;
    at.show(u"prepare"_s);
    QSignalSpy saved(&at.frame, &Workspace::saved);
    const int before = at.prepare->shown;
    Q_EMIT at.prepare->changed();
    QCOMPARE(at.prepare->shown, before + 1);
    QCOMPARE(saved.count(), 1);
    Q_EMIT at.prepare->kept();
    QCOMPARE(at.prepare->shown, before + 1); // a draft changes nothing that is read
    QCOMPARE(saved.count(), 2);
}

void FrameTest::chipsFollowThePart()
{
    LiveFixture at;
    bool pressed = false;
    at.prepare->chipList = {{u"2 things missing"_s, Tone::Attention, {}, [&pressed] { pressed = true; }}};
    at.show(u"prepare"_s);
    const auto chip = [&at](const QString& text) -> ChipButton* {
        for (ChipButton* button : at.frame.findChildren<ChipButton*>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    };
    QVERIFY(chip(u"2 things missing"_s));
    chip(u"2 things missing"_s)->click();
    QVERIFY(pressed);
    QVERIFY(at.frame.showPart(u"live"_s));
    QVERIFY(!chip(u"2 things missing"_s));
    QVERIFY(chip(u"Quorum 2 of 3"_s));
}

void FrameTest::lockingLeavesNoName()
{
    LiveFixture at;
    at.show();
    at.frame.aboutToLock();
    for (const QString& text : walks::texts(at.frame))
        for (const QString& name : {u"Mwyaren"_s, u"Siân"_s, u"Tomos"_s, u"Quill"_s, u"Marrow"_s})
            QVERIFY2(!text.contains(name), qPrintable(text));
    at.frame.unlocked();
    QCOMPARE(at.frame.heading().title(), u"Mwyaren: initial conference"_s);
    QCOMPARE(at.frame.currentPart(), at.live);
}

void FrameTest::aRecordThatIsNotThereIsNotOpened()
{
    LiveFixture at;
    QVERIFY(!at.frame.open(ConferenceId::fresh().text(), {}));
    QVERIFY(!at.frame.open(u"nonsense"_s, {}));
    QVERIFY(!at.frame.open({}, {})); // nothing was open before
}

QTEST_MAIN(FrameTest)
#include "frametest.moc"
