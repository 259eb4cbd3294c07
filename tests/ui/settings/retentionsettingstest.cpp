#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/store/journalstore.h"
#include "core/workflow/retaining.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/settings/retentioncard.h"
#include "ui/settings/retentionpage.h"
#include "ui/settings/settingsworkspace.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

const ProcedureKey jersey = *ProcedureKey::parse(u"jersey"_s);

/// A family whose only conference was closed on the desk's day, with one child.
FamilyId closedFamily(DemoDesk& at, const QString& name)
{
    const Family family{FamilyId::fresh(), name, u"CG/0007"_s};
    FamilyStore(at.office().casebook).save(family);
    Conference conference{.id = ConferenceId::fresh(), .family = family.id, .procedure = jersey};
    conference.date = at.now.date();
    conference.state = ConferenceState::Closed;
    ConferenceStore(at.office().casebook).save(CaseFile{conference, {}, {}, {}, {}});
    return family.id;
}

void adoptSixYears(DemoDesk& at)
{
    const RetentionRule rule{.procedure = jersey, .start = RetentionStart::ConferenceClosed, .years = 6, .source = u"The archive’s schedule"_s,
                             .adoptedBy = u"Mair Acorn"_s, .adoptedOn = QDate(2026, 1, 5)};
    QVERIFY(adoptRetention(at.office(), rule).empty());
}

} // namespace

/// Settings: how long files are kept.
class RetentionSettingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void aRuleIsAdoptedByKeyboard()
    {
        DemoDesk at(false);
        closedFamily(at, u"Mwyaren"_s);
        SettingsWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open({}, u"keeping"_s));
        showAsInWindow(screen);
        RetentionCard& card = screen.retentionPage()->rules();
        card.procedures().setCurrentIndex(card.procedures().findData(jersey.text()));
        QVERIFY(!screen.retentionPage()->withdrawButton().isEnabled());
        card.years().setFocus();
        QTest::keyClick(&card.years(), Qt::Key_Return);
        QCOMPARE(card.refusals().count(u'\n'), 3); // years, source, by, on
        QVERIFY(card.years().hasFocus());
        QTest::keyClicks(&card.years(), u"6"_s);
        QTest::keyClick(&card.years(), Qt::Key_Tab);
        QVERIFY(card.source().hasFocus());
        QTest::keyClicks(&card.source(), u"The schedule of the archive"_s);
        QTest::keyClick(&card.source(), Qt::Key_Tab);
        QTest::keyClicks(&card.by(), u"Mair Acorn"_s);
        QTest::keyClick(&card.by(), Qt::Key_Tab);
        QTest::keyClicks(card.on().edit(), u"5/1/2026"_s);
        QTest::keyClick(&card.by(), Qt::Key_Return);
        QCOMPARE(card.refusals(), QString());
        const Keeping keeping = readKeeping(at.office());
        QCOMPARE(keeping.rules.size(), size_t{1});
        QCOMPARE(keeping.rules.front().years, 6);
        QCOMPARE(keeping.rules.front().adoptedOn, QDate(2026, 1, 5));
        QCOMPARE(keeping.files.front().verdict.dueOn, at.now.date().addYears(6));
        QVERIFY(screen.retentionPage()->withdrawButton().isEnabled());
        at.prompts.verbs = {0, 1};
        screen.retentionPage()->withdrawButton().click(); // "Keep it"
        QCOMPARE(readKeeping(at.office()).rules.size(), size_t{1});
        screen.retentionPage()->withdrawButton().click();
        QVERIFY(readKeeping(at.office()).rules.empty());
    }

    void aHoldNeedsAReasonAndStopsTheDestroying()
    {
        DemoDesk at(false);
        closedFamily(at, u"Mwyaren"_s);
        adoptSixYears(at);
        at.clock.set(at.now.addYears(6));
        SettingsWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open({}, u"keeping"_s));
        showAsInWindow(screen);
        RetentionPage& page = *screen.retentionPage();
        QVERIFY(page.destroyButton().isEnabled());
        page.holdButton().click(); // closed without a reason
        QVERIFY(page.destroyButton().isEnabled());
        at.prompts.reasons = {u"An inquiry"_s, u"The inquiry is over"_s};
        page.holdButton().click();
        QVERIFY(!page.destroyButton().isEnabled());
        QCOMPARE(readKeeping(at.office()).files.front().facts.hold->reason, u"An inquiry"_s);
        QTest::keyClick(&page.list(), Qt::Key_Return); // on hold: Enter offers to release it
        QVERIFY(page.destroyButton().isEnabled());
    }

    void destroyedByKeyboardAfterTwoConfirmations()
    {
        DemoDesk at(false);
        const FamilyId kept = closedFamily(at, u"Draenen"_s);
        const FamilyId family = closedFamily(at, u"Mwyaren"_s);
        QVERIFY(holdFile(at.office(), kept, u"An inquiry"_s));
        adoptSixYears(at);
        at.clock.set(at.now.addYears(6));
        SettingsWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open({}, u"keeping"_s));
        showAsInWindow(screen);
        RetentionPage& page = *screen.retentionPage();
        QVERIFY(page.list().setCurrentId(family.text()));
        page.list().setFocus();
        at.prompts.verbs = {0, 1, 1};
        at.prompts.reasons = {u"Draenen"_s, u"mwyaren"_s};
        QTest::keyClick(&page.list(), Qt::Key_Return); // "Keep it"
        QVERIFY(at.prompts.reasonsAsked.empty());
        QTest::keyClick(&page.list(), Qt::Key_Return); // another family's name
        QVERIFY(screen.messages().isOpen());
        QVERIFY(FamilyStore(at.office().casebook).family(family));
        QTest::keyClick(&page.list(), Qt::Key_Return);
        QVERIFY(!FamilyStore(at.office().casebook).family(family));
        QVERIFY(FamilyStore(at.office().casebook).family(kept));
        QCOMPARE(at.prompts.asked.size(), size_t{3});
        QVERIFY(at.prompts.asked.back().text.contains(u"1 conference"_s));
        QVERIFY(screen.messages().text().contains(u"backups"_s));
        QCOMPARE(page.list().currentId(), kept.text());
        QVERIFY(JournalStore(at.office().casebook).verify().sound());
    }

    void nothingToKeepIsSaid()
    {
        DemoDesk at(false);
        SettingsWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open({}, u"keeping"_s));
        showAsInWindow(screen);
        QVERIFY(!screen.retentionPage()->list().isVisible());
        QVERIFY(!screen.retentionPage()->holdButton().isEnabled());
        QVERIFY(!screen.retentionPage()->destroyButton().isEnabled());
        screen.aboutToLock();
        screen.unlocked();
        QVERIFY(!screen.retentionPage()->list().isVisible());
    }

    void everythingIsNamedTranslatedAndFits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("type");
        for (const Language language : {Language::English, Language::Welsh})
            for (const double type : {11.0, 18.0})
                QTest::addRow("%s %.0f pt", qPrintable(wordOf(language)), type) << language << type;
    }
    void everythingIsNamedTranslatedAndFits()
    {
        QFETCH(const Language, language);
        QFETCH(const double, type);
        applyAppearance({.typeSize = type, .reduceMotion = true});
        DemoDesk at(false);
        closedFamily(at, u"Mwyaren"_s);
        QVERIFY(holdFile(at.office(), closedFamily(at, u"Draenen"_s), u"An inquiry"_s));
        closedFamily(at, u"Celynnen"_s);
        adoptSixYears(at);
        at.clock.set(at.now.addYears(6));
        SettingsWorkspace screen(at.desk, at.prompts);
        QVERIFY(screen.open({}, u"keeping"_s));
        showAsInWindow(screen);
        screen.resize(1190, 697);
        RetentionCard& card = screen.retentionPage()->rules();
        card.procedures().setCurrentIndex(card.procedures().findData(jersey.text()));
        Q_EMIT card.procedures().activated(card.procedures().currentIndex());
        at.languages.setLanguage(language);
        for (int turn = 0; turn < 10; ++turn) // layouts within layouts settle over a few turns
            QCoreApplication::processEvents();
        walks::picture(screen, u"settings-keeping-%1-%2"_s.arg(wordOf(language)).arg(type));
        for (const SegmentBar* bar : screen.findChildren<SegmentBar*>())
            QVERIFY2(type > 12 || !bar->isVisible() || bar->width() >= bar->sizeHint().width(), qPrintable(bar->findChild<QAbstractButton*>()->text()));
        if (type < 12)
            QCOMPARE(walks::cutTexts(screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(screen), QStringList());
        at.languages.setLanguage(Language::English);
        applyAppearance({});
    }
};

QTEST_MAIN(RetentionSettingsTest)
#include "retentionsettingstest.moc"
