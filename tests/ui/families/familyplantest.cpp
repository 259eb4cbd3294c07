#include "tests/ui/families/planfixture.h"

#include "core/store/followingstore.h"
#include "ui/families/groupforms.h"
#include "ui/families/ticklist.h"
#include "ui/families/visitforms.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QMenu>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// The Acorn family's plan: two reviews of it, three core groups, and two visits running at which nobody was found.
using Plan = PlanFixture;

} // namespace

/// A plan, its core group and its visits, on the page of the family and by keyboard alone.
class FamilyPlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void cleanup() { applyAppearance({}); }

    void aFamilyWithoutAPlanSaysSo()
    {
        FamiliesFixture f;
        f.open(u"Nettle"_s, u"plan"_s);
        QVERIFY(walks::texts(f.screen).join(u'\n').contains(u"has a plan that is running"_s));
        QVERIFY(f.screen.page().plan().table()->rows()->spoken(0).contains(u"Moves and care"_s));
        QVERIFY(!f.screen.page().plan().visitButton()->isVisible());
    }

    void everythingAboutThePlanIsThere()
    {
        Plan f;
        QAbstractItemModelTester tester(f.table().rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QString& words : {u"The breakfast rota goes on through the winter"_s, u"Under way"_s, u"Core group"_s, u"Visits: Linnet"_s, u"not reached"_s,
                                     u"Not seen at 2 visits running"_s, u"away: "_s})
            QVERIFY2(f.says(words), qPrintable(words + u'\n' + f.lines().join(u'\n')));
    }

    void everyHeadingIsOneStepAway()
    {
        Plan f;
        const RowModel& rows = *f.table().rows();
        QStringList headings;
        for (int row = 0; row < rows.rows(); ++row)
            if (rows.isSection(row))
                headings << rows.cell(row, 0).text;
        QVERIFY(headings.size() > 4);
        QMenu& menu = *f.screen.page().plan().jumpButton()->menu();
        Q_EMIT menu.aboutToShow(); // as it opens
        QStringList offered;
        for (const QAction* action : menu.actions())
            offered << action->text();
        QCOMPARE(offered, headings);
        menu.actions().at(2)->trigger();
        QVERIFY(f.table().hasFocus());
        QCOMPARE(rows.cell(f.table().currentIndex().row() - 1, 0).text, headings.at(2));
        f.press(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(rows.cell(f.table().currentIndex().row() - 1, 0).text, headings.at(3));
    }

    void whoHasToKnowIsTold()
    {
        Plan f;
        f.standOn(u"Not seen at 2 visits running"_s);
        f.press(Qt::Key_Return);
        QVERIFY(!f.says(u"Not seen at 2 visits running"_s));
        QVERIFY(f.says(u"lead social worker told"_s));
        QVERIFY(f.table().hasFocus());
    }

    void aVisitIsWrittenDownByKeyboard()
    {
        Plan f;
        f.standOn(u"The next visit"_s);
        f.press(Qt::Key_Return);
        auto& form = *f.screen.planForms().visit;
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&form));
        QCOMPARE(form.byField()->text(), u"Sera Pebble"_s); // as the last time
        form.byField()->clear();
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(walks::texts(f.screen).contains(u"This is still needed."_s));
        QCOMPARE(f.focus(), form.byField());
        f.type(u"Idris Flint"_s);
        form.seenTicks()->box(u"alone"_s)->setFocus();
        f.press(Qt::Key_Space);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.says(u"Idris Flint"_s));
        QVERIFY(!f.says(u"Not seen at 2 visits running"_s)); // somebody has seen her
        QVERIFY(f.plan().visits.at(0).visits.back().alone);
        QCOMPARE(f.plan().visits.at(0).standing.failed, 0);
    }

    void aMeetingIsWrittenDownByKeyboard()
    {
        Plan f;
        const size_t before = f.plan().meetings.size();
        f.screen.page().plan().meetingButton()->setFocus();
        f.press(Qt::Key_Space);
        auto& form = *f.screen.planForms().meeting;
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(&form));
        QVERIFY(form.actionsField()->toPlainText().contains(u"Write down what changed for the review"_s)); // not done the last time
        form.actionsField()->setPlainText(u"+ Write it down; Sera Pebble\nRing the school; Sera Pebble; someday"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(walks::texts(f.screen).join(u'\n').contains(u"One of these days cannot be read."_s));
        QVERIFY(form.actionsField()->toPlainText().contains(u"someday"_s)); // nothing is lost
        form.actionsField()->setPlainText(u"+ Write it down; Sera Pebble\nRing the school; Sera Pebble; 8 Dec 2026"_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f.screen.formOnShow());
        QCOMPARE(f.plan().meetings.size(), before + 1);
        const CoreGroupMeetingKept& kept = *f.plan().lastHeld();
        QCOMPARE(kept.actions.size(), size_t(2));
        QVERIFY(kept.actions[0].done && !kept.actions[1].done);
        QCOMPARE(kept.actions[1].by, QDate(2026, 12, 8));
        QCOMPARE(kept.date, f.at.clock.today());
    }

    void nobodyThereIsNoMeeting()
    {
        Plan f;
        f.screen.page().plan().meetingButton()->click();
        auto& form = *f.screen.planForms().meeting;
        form.memberTicks()->setTicked({});
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(walks::texts(f.screen).contains(u"Tick at least one person."_s));
        f.press(Qt::Key_Escape);
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.table().hasFocus());
    }

    void theNextDayIsFixedAndMoved()
    {
        Plan f;
        QVERIFY(f.plan().fixed); // the review set a day
        f.screen.page().plan().dayButton()->click();
        auto& form = *f.screen.planForms().day;
        QVERIFY(!form.whyField()->isVisible());
        form.dayField()->edit()->setFocus();
        form.dayField()->edit()->selectAll();
        f.type(u"10 Dec 2026"_s);
        f.press(Qt::Key_Return);
        QVERIFY(form.whyField()->isVisible());
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.screen.formOnShow()); // a reason is wanted
        form.whyField()->setFocus();
        f.type(u"The school is closed."_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f.screen.formOnShow());
        QCOMPARE(f.plan().fixed, QDate(2026, 12, 10));
        f.standOn(u"not confirmed"_s);
        f.press(Qt::Key_Return);
        QVERIFY(!f.says(u"not confirmed"_s));
    }

    void theNotesGoToTheMembers()
    {
        Plan f;
        f.standOn(u"to its members"_s);
        f.press(Qt::Key_Return);
        QCOMPARE(f.screen.formOnShow(), static_cast<FamilyForm*>(f.screen.planForms().notes));
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(!f.says(u"to its members"_s));
    }

    void anActionIsSaidToBeDone()
    {
        Plan f;
        f.standOn(u"Rings her sister"_s);
        f.press(Qt::Key_Return);
        auto& form = *f.screen.planForms().action;
        form.stateBox()->setFocus();
        form.stateBox()->setCurrentIndex(form.stateBox()->findData(u"done"_s));
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.screen.formOnShow()); // what shows it?
        form.evidenceField()->setFocus();
        f.type(u"Her sister says so."_s);
        f.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!f.screen.formOnShow());
        QVERIFY(f.says(u"Her sister says so."_s));
    }

    void everythingIsNamedTranslatedAndFits_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("size");
        for (const QString& part : {u"page"_s, u"day"_s, u"meeting"_s, u"notes"_s, u"visit"_s, u"action"_s})
            for (const Language language : {Language::English, Language::Welsh})
                for (const double size : {11.0, 14.0})
                    QTest::newRow(qPrintable(u"%1, %2, %3 points"_s.arg(part, wordOf(language)).arg(size))) << part << language << size;
    }
    void everythingIsNamedTranslatedAndFits()
    {
        QFETCH(const QString, part);
        QFETCH(const Language, language);
        QFETCH(const double, size);
        applyAppearance({.typeSize = size});
        Plan f;
        f.screen.resize(1190, 697);
        if (part == u"day")
            f.screen.page().plan().dayButton()->click();
        else if (part == u"meeting")
            f.screen.page().plan().meetingButton()->click();
        else if (part == u"visit")
            f.screen.page().plan().visitButton()->click();
        else if (part == u"notes" || part == u"action") {
            f.standOn(part == u"notes" ? u"to its members"_s : u"Rings her sister"_s);
            f.press(Qt::Key_Return);
        }
        QCoreApplication::processEvents();
        const QStringList before = walks::texts(f.screen);
        f.at.languages.setLanguage(language);
        QTRY_COMPARE(walks::cutTexts(f.screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(f.screen), QStringList());
        walks::picture(f.screen, u"plan-%1-%2-%3"_s.arg(part, wordOf(language)).arg(size));
        f.at.languages.setLanguage(Language::English);
        QCOMPARE(walks::texts(f.screen), before);
    }
};

QTEST_MAIN(FamilyPlanTest)
#include "familyplantest.moc"
