#include "tests/ui/program/fixture.h"
#include "tests/ui/support/bracketingtranslator.h"
#include "tests/ui/support/walks.h"
#include "core/store/conferencestore.h"
#include "ui/shell/lockscreen.h"

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// The program with every screen in it: languages, lock, and what a window may say outside itself.
class ProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void everyScreenOpens_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("part");
        for (const QString& screen : {u"today"_s, u"conferences"_s, u"new-conference"_s})
            QTest::newRow(qPrintable(screen)) << screen << QString();
        for (const QString& part : {u"prepare"_s, u"live"_s, u"after"_s})
            QTest::newRow(qPrintable(part)) << u"conference"_s << part;
    }
    void everyScreenOpens()
    {
        QFETCH(const QString, screen);
        QFETCH(const QString, part);
        ProgramFixture at(QDateTime(QDate(2026, 11, 23), QTime(11, 24)));
        at.openFamilies();
        QVERIFY(at.window().goTo({screen, screen == u"conference"_s ? liveId(at) : QString(), part}));
        QCOMPARE(at.window().windowTitle(), u"Cadair"_s); // no name of any family outside the window
        QCOMPARE(walks::namelessWidgets(at.window()), QStringList());
        // to Welsh and back leaves every word as on a fresh start
        const QStringList before = walks::texts(at.window());
        at.program->languages().setLanguage(Language::Welsh);
        const QStringList welsh = walks::texts(at.window());
        QVERIFY(welsh != before);
        QCOMPARE(walks::namelessWidgets(at.window()), QStringList());
        at.program->languages().setLanguage(Language::English);
        QCOMPARE(walks::texts(at.window()), before);
    }

    void lockingClearsTheDeskAndTheScreens()
    {
        ProgramFixture at(QDateTime(QDate(2026, 11, 23), QTime(11, 24)));
        at.openFamilies();
        QVERIFY(at.window().goTo({u"conference"_s, liveId(at), u"live"_s}));
        QTest::keyClick(&at.window(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(at.window().shownPage(), &at.window().lockScreen());
        QVERIFY(!at.program->desk().isOpen());
        const QString words = walks::texts(at.window().workbench()).join(u'\n');
        for (const QString& name : {u"Mwyaren"_s, u"Tomos"_s, u"Sera Pebble"_s})
            QVERIFY2(!words.contains(name), qPrintable(name));
    }

private:
    static QString liveId(ProgramFixture& at)
    {
        for (const ConferenceSummary& summary : ConferenceStore(at.program->desk().office().casebook).all())
            if (summary.state == ConferenceState::InSession)
                return summary.id.text();
        return {};
    }
};

QTEST_MAIN(ProgramTest)
#include "programtest.moc"
