#include "core/workflow/planmaking.h"
#include "core/workflow/scaling.h"
#include "tests/ui/conference/livefixture.h"
#include "ui/conference/live/planhelp.h"
#include "ui/conference/live/planpage.h"
#include "ui/conference/live/planpeople.h"
#include "ui/conference/live/planrows.h"
#include "ui/conference/live/scalemodel.h"
#include "ui/conference/live/scalepage.h"
#include "ui/widgets/datefield.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// The plan in front, for the first child.
struct PlanFixture : LiveFixture {
    PlanFixture()
    {
        show();
        live->showTab(LivePart::Plan);
        live->showChild(0);
        QCoreApplication::processEvents();
    }
    PlanPage& page() const { return live->plan(); }
    ChildPlan planOf(int index) const
    {
        const auto plans = read().record.dossier.plans;
        const auto found = plans.find(child(index));
        return found == plans.end() ? ChildPlan{.child = child(index)} : found->second;
    }
    /// Writes an action as a person does: Insert, then field by field, Enter.
    void writeAction(const QString& what, const QString& who, const QString& by, const QString& measure)
    {
        page().showSection(PlanPage::Actions);
        PlanRows& rows = page().actions();
        rows.table().setFocus();
        QTest::keyClick(&rows.table(), Qt::Key_Insert);
        QVERIFY(rows.isEditing());
        QTest::keyClicks(rows.field(PlanRowsModel::What), what);
        rows.field(PlanRowsModel::Who)->setText(who);
        rows.field(PlanRowsModel::By)->setText(by);
        rows.field(PlanRowsModel::Measure)->setText(measure);
        QTest::keyClick(rows.field(PlanRowsModel::Measure), Qt::Key_Return);
    }
};

} // namespace

/// The plan and the scale in the room, by keyboard.
class LivePlanTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    // the plan
    void oneKeyBringsThePlan();
    void anActionIsWrittenInItsRow();
    void aVagueActionSaysSoAndStandsAllTheSame();
    void workingDaysAreCountedFromTheConference();
    void aDayNobodyUnderstandsIsNotLost();
    void rowsMoveAndGoAndComeBack();
    void textsAreDraftsUntilTheyAreLeft();
    void anotherChildKeepsItsOwnPlan();
    void theSameWordsForASibling();
    void leadAndCoreGroupAreChosen();
    void theFirstCoreGroupIsProposed();
    void helpWithoutAPlan();
    void whatIsTypedSurvivesALock();
    void theLanguageChangesWhileARowIsWritten();
    // the scale
    void theScaleIsOffUntilItIsTurnedOn();
    void marksAreHiddenUntilTheyAreShownTogether();
    void theRecordHasThemOnlyByTheChairsWord();
    void modelsKeepTheirWord();
};

void LivePlanTest::oneKeyBringsThePlan()
{
    LiveFixture at;
    at.show();
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)));
    QCOMPARE(at.live->tab(), LivePart::Plan);
    QVERIFY(at.live->plan().isAncestorOf(at.live->window()->focusWidget()));
}

void LivePlanTest::anActionIsWrittenInItsRow()
{
    PlanFixture at;
    at.writeAction(u"Weigh the child every Monday"_s, u"Sera Pebble"_s, u"8 Dec"_s, u"the red book"_s);
    const std::vector<PlanAction> actions = at.planOf(0).actions;
    QCOMPARE(actions.size(), size_t{1});
    QCOMPARE(actions[0].what, u"Weigh the child every Monday"_s);
    QCOMPARE(actions[0].by, std::optional(QDate(2026, 12, 8)));
    QVERIFY(actions[0].agency.has_value()); // the owner is at the table: the agency is known
    QVERIFY(at.page().actions().model().leavesOpen(0).isEmpty());
    QVERIFY(at.page().actions().table().hasFocus());
}

void LivePlanTest::aVagueActionSaysSoAndStandsAllTheSame()
{
    PlanFixture at;
    at.writeAction(u"Support the family"_s, {}, {}, {});
    QCOMPARE(at.planOf(0).actions.size(), size_t{1});
    const QString open = at.page().actions().model().leavesOpen(0);
    QVERIFY2(open.contains(u"support"_s) && open.contains(u"nobody named"_s) && open.contains(u"no day"_s), qPrintable(open));
    QVERIFY(at.page().actions().model().spoken(0).contains(open));
}

void LivePlanTest::workingDaysAreCountedFromTheConference()
{
    PlanFixture at;
    at.writeAction(u"Book the clinic"_s, u"Sera Pebble"_s, u"10 wd"_s, u"the letter"_s);
    QCOMPARE(at.planOf(0).actions[0].by, std::optional(QDate(2026, 12, 7)));
}

void LivePlanTest::aDayNobodyUnderstandsIsNotLost()
{
    PlanFixture at;
    at.writeAction(u"Book the clinic"_s, u"Sera Pebble"_s, u"sometime"_s, u"the letter"_s);
    PlanRows& rows = at.page().actions();
    QVERIFY(rows.isEditing());
    QVERIFY(at.live->messages().text().contains(u"sometime"_s));
    QCOMPARE(rows.field(PlanRowsModel::What)->text(), u"Book the clinic"_s);
    QVERIFY(rows.field(PlanRowsModel::By)->hasFocus());
    QTest::keyClick(rows.field(PlanRowsModel::By), Qt::Key_Escape);
    QVERIFY(!rows.isEditing());
    QVERIFY(at.planOf(0).actions.empty());
}

void LivePlanTest::rowsMoveAndGoAndComeBack()
{
    PlanFixture at;
    at.writeAction(u"First"_s, u"Sera Pebble"_s, u"8 Dec"_s, u"a"_s);
    at.writeAction(u"Second"_s, u"Sera Pebble"_s, u"9 Dec"_s, u"b"_s);
    CardTable& table = at.page().actions().table();
    table.setCurrentId(u"1"_s);
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(at.planOf(0).actions[0].what, u"Second"_s);
    QCOMPARE(table.currentId(), u"0"_s);
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(at.planOf(0).actions.size(), size_t{1});
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QCOMPARE(at.planOf(0).actions.size(), size_t{2});
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QCOMPARE(at.planOf(0).actions[0].what, u"First"_s);
}

void LivePlanTest::textsAreDraftsUntilTheyAreLeft()
{
    PlanFixture at;
    at.page().showSection(PlanPage::Aims);
    at.page().risks().setFocus();
    QTest::keyClicks(&at.page().risks(), u"No breakfast"_s);
    QTest::keyClick(&at.page().risks(), Qt::Key_Return);
    QTest::keyClicks(&at.page().risks(), u"Left alone at night"_s);
    at.page().risks().settleNow(); // as after a second and a half
    QVERIFY(at.planOf(0).risks.isEmpty());
    const QString box = u"live/%1/%2/plan/risks"_s.arg(at.id->text(), at.child(0).text());
    QVERIFY(draftIn(at.at.office(), box)->text.contains(u"Left alone"_s));
    at.page().changes().setFocus();
    QCOMPARE(at.planOf(0).risks, (QStringList{u"No breakfast"_s, u"Left alone at night"_s}));
    QVERIFY(!draftIn(at.at.office(), box));
}

void LivePlanTest::anotherChildKeepsItsOwnPlan()
{
    PlanFixture at;
    at.page().showSection(PlanPage::Aims);
    at.page().changes().setFocus();
    QTest::keyClicks(&at.page().changes(), u"Breakfast every day"_s);
    at.live->showChild(1);
    QCOMPARE(at.planOf(0).changes, u"Breakfast every day"_s); // written into the plan it was typed for
    QVERIFY(at.planOf(1).changes.isEmpty());
    QVERIFY(at.page().changes().text().isEmpty());
    at.live->showChild(0);
    QCOMPARE(at.page().changes().text(), u"Breakfast every day"_s);
}

void LivePlanTest::theSameWordsForASibling()
{
    PlanFixture at;
    at.writeAction(u"Walk to breakfast club"_s, u"Sera Pebble"_s, u"8 Dec"_s, u"the list"_s);
    at.at.prompts.verbs = {0};
    at.page().copyButton().click();
    QCOMPARE(at.at.prompts.asked.size(), size_t{1});
    QCOMPARE(at.planOf(1).actions.size(), size_t{1});
    QVERIFY(at.live->messages().isOpen());
    at.at.prompts.verbs = {}; // closed without an answer
    at.page().copyWords();
    QVERIFY(at.planOf(2).actions.empty());
}

void LivePlanTest::leadAndCoreGroupAreChosen()
{
    PlanFixture at;
    at.page().showSection(PlanPage::People);
    QComboBox& lead = at.page().people().lead();
    QVERIFY(lead.count() >= 2);
    lead.setFocus();
    QTest::keyClick(&lead, Qt::Key_Down);
    QCOMPARE(at.planOf(0).lead, std::optional(at.person(at.read(), lead.currentText()).id));
    CardTable& group = at.page().people().coreGroup();
    const QString id = at.person(at.read(), u"Sera Pebble"_s).id.text();
    const bool before = at.person(at.read(), u"Sera Pebble"_s).coreGroup;
    group.setFocus();
    group.setCurrentId(id);
    QTest::keyClick(&group, Qt::Key_Space);
    QCOMPARE(at.person(at.read(), u"Sera Pebble"_s).coreGroup, !before);
}

void LivePlanTest::theFirstCoreGroupIsProposed()
{
    PlanFixture at;
    at.page().showSection(PlanPage::People);
    QPushButton& propose = at.page().people().proposedFirstCoreGroup();
    QVERIFY(propose.isVisible());
    propose.click();
    std::optional<QDate> set;
    for (const CaseEvent& event : at.read().file.events)
        if (event.event.text() == u"first-core-group"_s)
            set = event.date;
    QCOMPARE(set, std::optional(QDate(2026, 12, 7))); // ten working days
    QCOMPARE(at.page().people().firstCoreGroup().date(), set);
    QVERIFY(!propose.isVisible());
}

void LivePlanTest::helpWithoutAPlan()
{
    PlanFixture at;
    at.page().showSection(PlanPage::Help);
    QCheckBox* early = at.page().help().way(u"early-help"_s);
    QVERIFY(early);
    QVERIFY(!at.page().help().way(u"advice"_s)); // this procedure does not name it
    early->setFocus();
    QTest::keyClick(early, Qt::Key_Space);
    QVERIFY(at.read().record.dossier.weighed.at(at.child(0)).support.contains(u"early-help"_s));
}

void LivePlanTest::whatIsTypedSurvivesALock()
{
    PlanFixture at;
    at.page().showSection(PlanPage::Actions);
    PlanRows& rows = at.page().actions();
    rows.table().setFocus();
    QTest::keyClick(&rows.table(), Qt::Key_Insert);
    QTest::keyClicks(rows.field(PlanRowsModel::What), u"Half an action"_s);
    at.live->aboutToLock();
    QVERIFY(!rows.isEditing());
    at.live->showConference(at.read());
    at.live->unlocked();
    QVERIFY(rows.isEditing());
    QCOMPARE(rows.field(PlanRowsModel::What)->text(), u"Half an action"_s);
    QTest::keyClick(rows.field(PlanRowsModel::What), Qt::Key_Return);
    QCOMPARE(at.planOf(0).actions.size(), size_t{1});
}

void LivePlanTest::theLanguageChangesWhileARowIsWritten()
{
    PlanFixture at;
    at.page().showSection(PlanPage::Actions);
    PlanRows& rows = at.page().actions();
    rows.edit(0);
    QTest::keyClicks(rows.field(PlanRowsModel::What), u"Pwyso'r plentyn"_s);
    at.at.languages.toggle();
    QCOMPARE(rows.field(PlanRowsModel::What)->text(), u"Pwyso'r plentyn"_s);
    QVERIFY(at.page().sections().isVisible());
    QVERIFY(rows.model().header(0) != u"What is done"_s);
}

void LivePlanTest::theScaleIsOffUntilItIsTurnedOn()
{
    LiveFixture at;
    at.show();
    QVERIFY(!at.live->scale().isOn());
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)));
    QVERIFY(at.live->scale().isOn());
    QCOMPARE(at.live->tab(), LivePart::Scale);
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)));
    QVERIFY(!at.live->scale().isOn());
    QCOMPARE(at.live->tab(), LivePart::Notes);
}

void LivePlanTest::marksAreHiddenUntilTheyAreShownTogether()
{
    LiveFixture at;
    at.show();
    at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    ScalePage& page = at.live->scale();
    page.statement().setFocus();
    QTest::keyClicks(&page.statement(), u"Alone at night"_s);
    page.table().setFocus();
    QCOMPARE(scaleOf(at.at.office(), *at.id).statements.size(), size_t{1});
    const int row = page.model().rowOf(at.person(at.read(), u"Sera Pebble"_s).id.text());
    QVERIFY(row > 0);
    page.table().setCurrentIndex(page.model().index(row, 0));
    QTest::keyClick(&page.table(), Qt::Key_1);
    QVERIFY(page.markField());
    QCOMPARE(page.markField()->echoMode(), QLineEdit::Password);
    QTest::keyClick(page.markField(), Qt::Key_0);
    QTest::keyClicks(page.reasonField(), u"locks are new"_s);
    QTest::keyClick(page.reasonField(), Qt::Key_Return);
    QCOMPARE(scaleOf(at.at.office(), *at.id).statements[0].marks[0].mark, 10);
    QString seen;
    for (int column = 0; column < ScaleModel::ColumnCount; ++column)
        seen += page.model().cell(row, column).text + page.model().cell(row, column).second;
    seen += page.model().spoken(row) + page.rangeWords();
    QVERIFY2(!seen.contains(u"10"_s) && !seen.contains(u"locks"_s), qPrintable(seen));
    QVERIFY(page.revealButton().isEnabled());
    page.revealButton().click();
    QCOMPARE(page.model().cell(row, ScaleModel::Mark).text, u"10"_s);
    QVERIFY(page.rangeWords().contains(u"10"_s));
}

void LivePlanTest::theRecordHasThemOnlyByTheChairsWord()
{
    LiveFixture at;
    at.show();
    const Office& office = at.at.office();
    const size_t before = at.read().record.notes.size();
    turnScale(office, *at.id, true);
    saveScaleStatement(office, *at.id, 0, u"alone at night"_s);
    markScale(office, *at.id, 0, at.person(at.read(), u"Sera Pebble"_s).id, 3, u"two nights"_s);
    revealScale(office, *at.id, 0);
    Q_EMIT at.live->changed();
    at.live->showTab(LivePart::Scale);
    QCOMPARE(at.read().record.notes.size(), before);
    QVERIFY(at.live->scale().recordButton().isVisible());
    at.live->scale().recordButton().click();
    const auto notes = at.read().record.notes;
    QCOMPARE(notes.size(), before + 1);
    QVERIFY(std::any_of(notes.begin(), notes.end(), [](const Note& each) {
        return each.text.contains(u"alone at night"_s) && each.text.contains(u": 3, two nights"_s);
    }));
}

void LivePlanTest::modelsKeepTheirWord()
{
    PlanFixture at;
    const QAbstractItemModelTester actions(&at.page().actions().model());
    const QAbstractItemModelTester group(at.page().people().coreGroup().model());
    const QAbstractItemModelTester scale(&at.live->scale().model());
    at.writeAction(u"Weigh the child"_s, {}, {}, {});
    at.live->showChild(1);
    at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    QCOMPARE(at.page().actions().model().written(), 0);
}

QTEST_MAIN(LivePlanTest)
#include "liveplantest.moc"
