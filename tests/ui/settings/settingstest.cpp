#include "core/store/journalstore.h"
#include "core/store/localstore.h"
#include "core/wording/keynames.h"
#include "core/wording/localwords.h"
#include "core/workflow/unit.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/settings/adoptform.h"
#include "ui/settings/profilecard.h"
#include "ui/settings/recordingcard.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/settings/valuefield.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

const ProcedureKey ceredigion = *ProcedureKey::parse(u"ceredigion"_s);

/// The screen on Ceredigion, standing on one line.
void standOn(SettingsWorkspace& screen, const QString& key, const QString& procedure = u"ceredigion"_s)
{
    QVERIFY(screen.open(procedure, key));
    showAsInWindow(screen);
    QCOMPARE(screen.table()->currentId(), key);
}

/// Types the value, who, when and why, as somebody at the keyboard does.
void fill(AdoptForm& form, const QString& number, const QString& by, const QString& on, const QString& why)
{
    form.value().number()->setText(number);
    form.by().setText(by);
    form.on().edit()->clear();
    QTest::keyClicks(form.on().edit(), on);
    form.why().setPlainText(why);
}

/// The procedure's own words and the phrases of core/wording, which have tests of their own; longest first.
QStringList wordsFromElsewhere(const Procedure& procedure)
{
    const Language language = Language::English;
    QStringList words{localWord(language), procedure.title.in(language), procedure.shortTitle.in(language), u"Ceredigion"_s,
                      u"Sefton"_s, u"North Yorkshire"_s, u"Jersey"_s, u"England and Wales"_s};
    for (const SourceDocument& document : procedure.documents)
        words << document.title.in(language);
    for (const Gap& gap : gapsOf(procedure)) {
        words << gapTitle(gap, language) << gapAnchor(gap, language) << gapStated(gap, language) << gap.doubt.in(language);
        for (const QString& choice : gap.choices)
            words << localValue(gap, choice, language);
        for (const RuleId& id : gap.rules)
            words << procedure.rule(id)->text.in(language) << id << procedure.rule(id)->paragraph;
        if (gap.document)
            words << nameOfDocument(*gap.document, language);
    }
    for (const PeriodUnit unit : {PeriodUnit::Hours, PeriodUnit::Days, PeriodUnit::WorkingDays, PeriodUnit::Weeks, PeriodUnit::Months})
        words << nameOfUnit(unit, language);
    words.removeAll(QString());
    std::sort(words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    return words;
}

} // namespace

/// Settings, Local procedures.
class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void howRequestsToRecordAreDealtWithIsKeptAsItIsWritten()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QSignalSpy saved(&screen, &Workspace::saved);
        for (const Command& command : screen.commands())
            if (command.id == u"settings.recording")
                command.run();
        QVERIFY(screen.recording()->howToAsk().hasFocus());
        QTest::keyClicks(&screen.recording()->howToAsk(), u"By letter to the unit"_s);
        QTest::keyClick(&screen.recording()->howToAsk(), Qt::Key_Tab); // leaving the field keeps it
        QCOMPARE(unitsRecording(at.office()).howToAsk, u"By letter to the unit"_s);
        QVERIFY(saved.size() >= 1);
        screen.recording()->banned().click();
        QVERIFY(unitsRecording(at.office()).banned);
        QTest::keyClick(&screen.recording()->banned(), Qt::Key_Escape);
        QVERIFY(screen.table()->hasFocus());
        screen.aboutToLock();
        QVERIFY(screen.recording()->howToAsk().text().isEmpty());
        QCOMPARE(unitsRecording(at.office()).howToAsk, u"By letter to the unit"_s);
        screen.unlocked();
        QCOMPARE(screen.recording()->howToAsk().text(), u"By letter to the unit"_s);
    }

    void aQuorumIsAdoptedByKeyboardAlone()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        QAbstractItemModelTester tester(screen.table()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        standOn(screen, u"quorum.others"_s);
        QVERIFY(screen.table()->hasFocus());
        QSignalSpy saved(&screen, &Workspace::saved);
        QTest::keyClick(screen.table(), Qt::Key_Return);
        QVERIFY(screen.form()->isEditing());
        QVERIFY(screen.form()->value().number()->hasFocus());
        QTest::keyClicks(screen.form()->value().number(), u"2"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(screen.form()->by().hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"Mair Acorn"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"2/11/2026"_s);
        while (!screen.form()->why().hasFocus())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"The board asked for it"_s);
        QTest::keyClick(&screen.form()->by(), Qt::Key_Return);
        QVERIFY2(!screen.form()->isEditing(), qPrintable(screen.form()->refusals()));
        QCOMPARE(saved.size(), 1);
        QVERIFY(screen.table()->hasFocus());
        QCOMPARE(screen.table()->currentId(), u"quorum.others"_s);
        const LocalSettings kept = LocalStore(at.office().casebook).settings(ceredigion);
        QCOMPARE(kept.values.at(u"quorum.others"_s), u"2"_s);
        QCOMPARE(kept.adopted.at(u"quorum.others"_s), (Adoption{u"Mair Acorn"_s, QDate(2026, 11, 2), u"The board asked for it"_s}));
        const RowCell here = screen.table()->rows()->cell(screen.table()->currentIndex().row(), 2);
        QCOMPARE(here.text, u"2 further groups"_s);
        QCOMPARE(here.sideText, u"Local"_s);
        QCOMPARE(here.second, u"Mair Acorn, 2 November 2026"_s);
    }

    void whoWhenAndWhyAreAllAsked()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOn(screen, u"quorum.others"_s);
        const qint64 before = JournalStore(at.office().casebook).head().seq;
        QTest::keyClick(screen.table(), Qt::Key_Return);
        screen.verb()->click();
        QCOMPARE(screen.form()->refusals().split(u'\n').size(), 4);
        QVERIFY(screen.form()->value().number()->hasFocus());
        QCOMPARE(JournalStore(at.office().casebook).head().seq, before);
        walks::picture(screen, u"settings-refused-en"_s);
    }

    void aLooserValueIsRefusedInPlainWords()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOn(screen, u"limit.initial-conference"_s);
        QTest::keyClick(screen.table(), Qt::Key_Return);
        fill(*screen.form(), u"20"_s, u"Mair Acorn"_s, u"2/11/2026"_s, u"There is never time"_s);
        screen.verb()->click();
        QCOMPARE(screen.form()->refusals(), u"The procedure states 15 working days (CER-TIM-01). A local value may only be stricter."_s);
        QVERIFY(screen.form()->isEditing());
        screen.form()->value().number()->setText(u"10"_s);
        screen.verb()->click();
        QVERIFY(!screen.form()->isEditing());
    }

    void withdrawingAsksAndTheTextCountsAgain()
    {
        DemoDesk at;
        QVERIFY(adoptLocal(at.office(), ceredigion, u"child.age"_s, u"11"_s, {u"Mair Acorn"_s, QDate(2026, 11, 2), u"Agreed"_s}).empty());
        SettingsWorkspace screen(at.desk, at.prompts);
        standOn(screen, u"child.age"_s);
        at.prompts.verbs = {0, 1};
        screen.withdrawButton()->click();
        QVERIFY(LocalStore(at.office().casebook).settings(ceredigion).values.contains(u"child.age"_s)); // "Keep it"
        screen.withdrawButton()->click();
        QVERIFY(LocalStore(at.office().casebook).settings(ceredigion).values.empty());
        QVERIFY(!screen.withdrawButton()->isVisible());
    }

    void escapeLeavesTheFieldsAndWritesNothing()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOn(screen, u"limit.minutes"_s);
        QTest::keyClick(screen.table(), Qt::Key_Return);
        QTest::keyClicks(screen.form()->value().number(), u"5"_s);
        QTest::keyClick(screen.form()->value().number(), Qt::Key_Escape);
        QVERIFY(!screen.form()->isEditing());
        QVERIFY(screen.table()->hasFocus());
        QVERIFY(LocalStore(at.office().casebook).settings(ceredigion).values.empty());
    }

    void whatIsTypedStaysWhileAnotherLineIsLookedAt()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOn(screen, u"limit.minutes"_s);
        QTest::keyClick(screen.table(), Qt::Key_Return);
        screen.form()->by().setText(u"Mair Acorn"_s);
        screen.table()->setFocus();
        QTest::keyClick(screen.table(), Qt::Key_Down);
        QVERIFY(screen.form()->isEditing());
        QCOMPARE(screen.form()->by().text(), u"Mair Acorn"_s);
        QVERIFY(screen.canLeave());
        screen.activated();
        QCOMPARE(screen.form()->by().text(), u"Mair Acorn"_s);
    }

    void onlyWhatIsAdoptedIsShownOnRequest()
    {
        DemoDesk at;
        QVERIFY(adoptLocal(at.office(), ceredigion, u"child.age"_s, u"11"_s, {u"Mair Acorn"_s, QDate(2026, 11, 2), u"Agreed"_s}).empty());
        SettingsWorkspace screen(at.desk, at.prompts);
        standOn(screen, u"quorum.others"_s);
        screen.filter()->setChosen(1);
        Q_EMIT screen.filter()->choiceMade(1);
        QCOMPARE(screen.table()->rows()->rows(), 2); // its heading and itself
        QCOMPARE(screen.table()->rows()->rowId(1), u"child.age"_s);
    }

    void everyProcedureCanBeChosen()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QCOMPARE(screen.profiles()->box()->count(), 4);
        for (int i = 0; i < 4; ++i) {
            screen.profiles()->box()->setCurrentIndex(i);
            Q_EMIT screen.profiles()->box()->activated(i);
            QCOMPARE(screen.profiles()->box()->currentIndex(), i);
            QVERIFY(screen.table()->rows()->rowOf(u"quorum.others"_s) > 0);
        }
    }

    void lockingEmptiesTheScreen()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOn(screen, u"quorum.others"_s);
        QTest::keyClick(screen.table(), Qt::Key_Return);
        screen.form()->by().setText(u"Mair Acorn"_s);
        screen.aboutToLock();
        QCOMPARE(screen.table()->rows()->rows(), 0);
        QVERIFY(screen.form()->by().text().isEmpty());
        screen.unlocked();
        QVERIFY(screen.table()->rows()->rows() > 10);
    }

    void everyPaneIsAStopOfTheKeyboard()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOn(screen, u"quorum.others"_s);
        QCOMPARE(screen.stops().size(), 5); // the pages, procedures, list, what the text says, the bar at the foot
    }

    void everythingIsNamedTranslatedAndFits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("editing");
        for (const Language language : {Language::English, Language::Welsh}) {
            const QByteArray word = wordOf(language).toUtf8();
            QTest::newRow("Ceredigion's quorum " + word) << language << u"ceredigion"_s << u"quorum.others"_s << false;
            QTest::newRow("Ceredigion's age, being adopted " + word) << language << u"ceredigion"_s << u"child.age"_s << true;
            QTest::newRow("Jersey's days before a birth " + word) << language << u"jersey"_s << u"reading.pre-birth-conference"_s << true;
            QTest::newRow("Sefton's minutes for parents " + word) << language << u"sefton"_s << u"copy.minutes.parents"_s << true;
            QTest::newRow("North Yorkshire's visits " + word) << language << u"north-yorkshire"_s << u"limit.visit"_s << true;
        }
    }
    void everythingIsNamedTranslatedAndFits()
    {
        QFETCH(const Language, language);
        QFETCH(const QString, procedure);
        QFETCH(const QString, key);
        QFETCH(const bool, editing);
        DemoDesk at;
        QVERIFY(adoptLocal(at.office(), ceredigion, u"quorum.others"_s, u"2"_s, {u"Mair Acorn"_s, QDate(2026, 11, 2), u"The board asked for it, minute 14."_s}).empty());
        SettingsWorkspace screen(at.desk, at.prompts);
        standOn(screen, key, procedure);
        if (editing)
            screen.verb()->click();
        const QStringList before = walks::texts(screen);
        at.languages.setLanguage(language);
        walks::picture(screen, u"settings-%1-%2-%3"_s.arg(procedure, key, wordOf(language)));
        QCOMPARE(walks::cutTexts(screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(screen), QStringList());
        QCOMPARE(screen.form()->isEditing(), editing);
        at.languages.setLanguage(Language::English);
        QCOMPARE(walks::texts(screen), before);
    }

    void noWordOfTheScreenIsLeftUntranslated()
    {
        DemoDesk at;
        SettingsWorkspace screen(at.desk, at.prompts);
        standOn(screen, u"quorum.others"_s);
        screen.verb()->click();
        screen.verb()->click();
        const Bracketed brackets;
        screen.verb()->click(); // the refusals are said anew
        QCOMPARE(walks::bareTexts(screen, wordsFromElsewhere(at.rulebook.procedure(ceredigion))).join(u'\n'), QString());
    }
};

QTEST_MAIN(SettingsTest)
#include "settingstest.moc"
