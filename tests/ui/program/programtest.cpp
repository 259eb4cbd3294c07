#include "tests/ui/program/fixture.h"
#include "tests/ui/support/bracketingtranslator.h"
#include "tests/ui/support/walks.h"
#include "core/store/conferencestore.h"
#include "core/workflow/convening.h"
#include "core/workflow/families.h"
#include "ui/settings/adoptform.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/settings/valuefield.h"
#include "ui/shell/lockscreen.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/settlingtext.h"

#include <QLineEdit>
#include <QPushButton>

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
        for (const QString& screen : {u"today"_s, u"conferences"_s, u"new-conference"_s, u"settings"_s})
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

    void adoptingAQuorumChangesWhatPrepareSays()
    {
        ProgramFixture at(QDateTime(QDate(2026, 11, 23), QTime(11, 24)));
        at.openFamilies();
        const QString conference = convenedInCeredigion(at);
        QVERIFY(!conference.isEmpty());
        const auto prepare = [&] {
            at.window().goTo({u"conference"_s, conference, u"prepare"_s});
            return walks::texts(at.window()).join(u'\n');
        };
        const QString unstated = prepare();
        QVERIFY(!unstated.contains(u"Quorum if all come"_s) && !unstated.contains(u"No quorum in sight"_s));
        QTest::keyClick(&at.window(), Qt::Key_8, Qt::ControlModifier);
        auto* settings = at.window().findChild<ui::SettingsWorkspace*>();
        QVERIFY(settings && settings->isVisible());
        QVERIFY(at.window().goTo({u"settings"_s, u"ceredigion"_s, u"quorum.others"_s}));
        settings->verb()->click();
        settings->form()->value().number()->setText(u"1"_s);
        settings->form()->by().setText(u"Mair Acorn"_s);
        settings->form()->on().setDate(QDate(2026, 11, 2));
        settings->form()->why().setPlainText(u"The board asked for it."_s);
        settings->verb()->click();
        QVERIFY2(!settings->form()->isEditing(), qPrintable(settings->form()->refusals()));
        QVERIFY(prepare().contains(u"No quorum in sight"_s)); // only the family has been asked so far
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
    static QString convenedInCeredigion(ProgramFixture& at)
    {
        const Office& office = at.program->desk().office();
        const auto household = openHousehold(office, findFamilies(office, u"Gwennol"_s).at(0).id);
        NewConference draft{.procedure = *ProcedureKey::parse(u"ceredigion"_s)};
        draft.family = household->family.id;
        draft.children = {household->children.front().id};
        draft.events = {CaseEvent{.event = *EventKey::parse(u"strategy-discussion"_s), .date = QDate(2026, 11, 20), .initiatedEnquiry = true}};
        draft.date = QDate(2026, 12, 8);
        draft.start = QTime(10, 0);
        draft.place = u"Room 2"_s;
        draft.reasons = u"Concern about neglect."_s;
        const auto made = makeConference(office, draft);
        return made.id ? made.id->text() : QString();
    }
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
