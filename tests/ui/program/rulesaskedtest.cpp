#include "core/store/conferencestore.h"
#include "tests/ui/program/fixture.h"
#include "ui/conference/live/decisionpage.h"
#include "ui/conference/live/livepart.h"
#include "ui/conference/live/notespage.h"
#include "ui/conference/live/quorumcard.h"
#include "ui/conference/prepare/preparepart.h"
#include "ui/procedures/proceduresworkspace.h"
#include "ui/procedures/ruledetails.h"
#include "ui/procedures/rulefilters.h"
#include "ui/shell/menus.h"
#include "ui/widgets/cardtable.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// F1: from what is on the screen to the rule it rests on, and back to exactly where one was.
class RulesAskedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void theHelpMenuOpensTheProcedures()
    {
        ProgramFixture at;
        at.openFamilies();
        QAction* action = at.window().workbench().menus().action(u"procedures"_s);
        QVERIFY(action);
        QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F1));
        action->trigger();
        QCOMPARE(at.window().workbench().current()->id(), u"procedures"_s);
        pressKey(at.window(), Qt::Key_Escape);
        QCOMPARE(at.window().workbench().current()->id(), u"today"_s);
    }

    void findOrDoKnowsARuleByItsNumber()
    {
        ProgramFixture at;
        at.openFamilies();
        pressKey(at.window(), Qt::Key_K, Qt::ControlModifier);
        typeText(at.window(), u"jer-quo-03"_s);
        pressKey(at.window(), Qt::Key_Return);
        auto* rules = at.window().findChild<ProceduresWorkspace*>();
        QCOMPARE(at.window().workbench().current(), static_cast<Workspace*>(rules));
        QCOMPARE(rules->details().rule()->id, u"JER-QUO-03"_s);
    }

    void aLineOfPrepareLeadsToItsRuleAndBack()
    {
        ProgramFixture at;
        at.openFamilies();
        openFirst(at, ConferenceState::Convened, u"prepare"_s);
        auto* prepare = at.window().findChild<PreparePart*>();
        const QString wanted = standOnALineWithARule(*prepare);
        const QString line = prepare->ready().currentId();
        pressKey(at.window(), Qt::Key_F1);
        auto* rules = at.window().findChild<ProceduresWorkspace*>();
        QCOMPARE(at.window().workbench().current(), static_cast<Workspace*>(rules));
        QVERIFY(rules->details().rule());
        QCOMPARE(rules->details().rule()->id, wanted);
        pressKey(at.window(), Qt::Key_Escape);
        QVERIFY(prepare->ready().hasFocus());
        QCOMPARE(prepare->ready().currentId(), line);
    }

    void whyInPrepareOffersTheProcedures()
    {
        ProgramFixture at;
        at.openFamilies();
        openFirst(at, ConferenceState::Convened, u"prepare"_s);
        auto* prepare = at.window().findChild<PreparePart*>();
        const QString wanted = standOnALineWithARule(*prepare);
        for (auto* button : prepare->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == u"Why?"_s)
                button->click();
        QVERIFY(press(at, u"Open in Procedures"_s));
        QCOMPARE(at.window().workbench().current()->id(), u"procedures"_s);
        QCOMPARE(at.window().findChild<ProceduresWorkspace*>()->details().rule()->id, wanted);
    }

    void theQuorumInLiveLeadsToItsRuleAndNothingTypedIsLost()
    {
        ProgramFixture at(QDateTime(QDate(2026, 11, 23), QTime(11, 24)));
        at.openFamilies();
        const QString conference = openFirst(at, ConferenceState::InSession, u"live"_s);
        auto* live = at.window().findChild<LivePart*>();
        live->showTab(LivePart::Notes);
        QPlainTextEdit* editor = nullptr;
        for (auto* each : live->findChildren<QPlainTextEdit*>())
            if (each->isVisible() && !each->isReadOnly())
                editor = each;
        QVERIFY(editor);
        editor->setFocus();
        typeText(at.window(), u"Half a sentence"_s);
        const QString typed = editor->toPlainText();
        const int caret = editor->textCursor().position();
        pressKey(at.window(), Qt::Key_F1);
        QCOMPARE(at.window().workbench().current()->id(), u"procedures"_s);
        QVERIFY(!at.window().workbench().idleLockAllowed()); // Live still runs behind it
        at.clock.set(at.clock.now().addSecs(120));
        pressKey(at.window(), Qt::Key_Escape);
        QCOMPARE(at.window().workbench().current()->whereabouts(), (Destination{u"conference"_s, conference, u"live"_s}));
        QVERIFY(editor->hasFocus());
        QCOMPARE(editor->toPlainText(), typed);
        QCOMPARE(editor->textCursor().position(), caret);

        auto& card = live->quorum();
        card.list().setFocus();
        pressKey(at.window(), Qt::Key_F1);
        auto* rules = at.window().findChild<ProceduresWorkspace*>();
        QVERIFY(rules->details().rule());
        QCOMPARE(rules->details().rule()->topic, u"quorum"_s);
        rules->backButton().click();
        QVERIFY(card.list().hasFocus());
    }

    void theWhyOfTheQuorumOffersTheProceduresAndStaysOpen()
    {
        ProgramFixture at(QDateTime(QDate(2026, 11, 23), QTime(11, 24)));
        at.openFamilies();
        openFirst(at, ConferenceState::InSession, u"live"_s);
        auto* live = at.window().findChild<LivePart*>();
        live->quorum().list().setFocus();
        pressKey(at.window(), Qt::Key_Return);
        QVERIFY(live->sheet());
        QVERIFY(press(at, u"Open in Procedures"_s));
        QCOMPARE(at.window().workbench().current()->id(), u"procedures"_s);
        pressKey(at.window(), Qt::Key_Escape);
        QCOMPARE(at.window().workbench().current()->id(), u"conference"_s);
        QVERIFY(live->sheet());
    }

    void theProceduresLeadToTheConferenceTheyWereLookedIntoFrom()
    {
        ProgramFixture at(QDateTime(QDate(2026, 11, 23), QTime(11, 24)));
        at.openFamilies();
        const QString conference = openFirst(at, ConferenceState::InSession, u"live"_s);
        at.window().findChild<LivePart*>()->quorum().list().setFocus();
        pressKey(at.window(), Qt::Key_F1);
        auto* rules = at.window().findChild<ProceduresWorkspace*>();
        rules->filters().moments().setCurrentIndex(rules->filters().moments().findData(u"prepare"_s));
        QVERIFY(rules->goButton().isVisible());
        rules->goButton().click();
        QCOMPARE(at.window().workbench().current()->whereabouts(), (Destination{u"conference"_s, conference, u"prepare"_s}));
        QVERIFY(!at.window().workbench().left());
    }

    void lockingOverTheProceduresComesBackToThem()
    {
        ProgramFixture at;
        at.openFamilies();
        openFirst(at, ConferenceState::Convened, u"prepare"_s);
        pressKey(at.window(), Qt::Key_F1);
        at.window().workbench().prepareLock();
        at.window().workbench().resume();
        QCOMPARE(at.window().workbench().current()->id(), u"procedures"_s);
        pressKey(at.window(), Qt::Key_Escape);
        QCOMPARE(at.window().workbench().current()->id(), u"conference"_s);
        QVERIFY(at.window().findChild<PreparePart*>()->ready().rows()->rows() > 0);
    }

private:
    /// Opens the first conference in that state; its id.
    static QString openFirst(ProgramFixture& at, ConferenceState state, const QString& part)
    {
        for (const ConferenceSummary& conference : ConferenceStore(at.program->desk().office().casebook).all())
            if (conference.state == state) {
                at.window().goTo({u"conference"_s, conference.id.text(), part});
                return conference.id.text();
            }
        return {};
    }

    /// Stands on a line of "Ready?" that rests on a rule; that rule.
    static QString standOnALineWithARule(PreparePart& prepare)
    {
        prepare.ready().setFocus();
        for (int row = 0; row < prepare.ready().rows()->rows(); ++row) {
            prepare.ready().setCurrentId(prepare.ready().rows()->rowId(row));
            const QString asked = prepare.ruleAsked().part;
            if (asked.contains(u'-'))
                return asked;
        }
        return {};
    }

    static bool press(ProgramFixture& at, const QString& words)
    {
        for (auto* button : at.window().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == words) {
                button->click();
                return true;
            }
        return false;
    }
};

QTEST_MAIN(RulesAskedTest)
#include "rulesaskedtest.moc"
