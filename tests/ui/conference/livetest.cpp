#include "tests/ui/conference/livefixture.h"
#include "ui/conference/live/confirmsheet.h"
#include "ui/conference/live/dissentsheet.h"

#include <QCheckBox>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// What a chair and a minute-taker do while everybody talks, by keyboard: the agenda, and the decision.
class LiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    // the agenda
    void theNextItemIsTakenUpByOneKey();
    void aBreakEndsByTheSameKey();
    void enterTakesUpAnItemAgain();
    // the decision
    void nothingIsChosenBeforeItIsAsked();
    void viewsAreRecordedByDigit();
    void aReasonFollowsItsView();
    void theDecisionIsReadBackBeforeItIsWritten();
    void whatIsMissingIsSaidAndShown();
    void aDecisionIsCorrectedWithAReason();
    void aDissentIsRecorded();
    void anotherChildKeepsItsOwnDraft();
};

void LiveTest::theNextItemIsTakenUpByOneKey()
{
    LiveFixture at;
    at.show();
    QCOMPARE(at.live->agenda().viewed()->text(), u"decision"_s);
    at.pass(60);
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::Key_PageDown)));
    QCOMPARE(at.read().record.agenda.back().item.text(), u"plan"_s);
    QCOMPARE(at.live->agenda().viewed()->text(), u"plan"_s); // the notes follow
    at.pass(125);
    at.live->tick();
    const AgendaModel& model = at.live->agenda().model();
    QCOMPARE(model.cell(model.rowOf(u"plan"_s), AgendaModel::Times).text, u"15 / 2:05"_s);
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::Key_PageUp)));
    QCOMPARE(at.read().record.agenda.back().item.text(), u"decision"_s);
}

void LiveTest::aBreakEndsByTheSameKey()
{
    LiveFixture at;
    at.show();
    QVERIFY(at.press(QKeySequence(Qt::Key_F9)));
    QVERIFY(at.read().record.agenda.back().to.has_value());
    at.pass(600);
    at.live->tick();
    QVERIFY(at.live->transport().elapsedText().contains(u"Break"_s));
    QVERIFY(at.press(QKeySequence(Qt::Key_F9)));
    QVERIFY(!at.read().record.agenda.back().to);
    QCOMPARE(at.read().record.agenda.back().item.text(), u"decision"_s);
}

void LiveTest::enterTakesUpAnItemAgain()
{
    LiveFixture at;
    at.show();
    CardTable& list = at.live->agenda().list();
    list.setFocus();
    list.setCurrentId(u"reports"_s);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(at.read().record.agenda.back().item.text(), u"reports"_s);
    at.pass(60);
    at.live->tick();
    const AgendaTimes& times = at.live->agenda().model().times();
    QCOMPARE(times.items[3].spentSeconds, 23 * 60); // 22 before
}

static DecisionPage& decisionOf(LiveFixture& at, int child)
{
    at.show();
    at.live->showTab(LivePart::Decision);
    at.live->showChild(child);
    at.live->decision().views().setFocus();
    return at.live->decision();
}

static void decide(DecisionPage& page)
{
    DecisionForm& form = page.form();
    form.outcome().setCurrentIndex(form.outcome().findData(u"start-plan"_s));
    form.category().setCurrentIndex(form.category().findData(u"neglect"_s));
    form.reachedBy().setCurrentIndex(0);
    form.reasons().setPlainText(u"Tomos comes without breakfast."_s);
}

void LiveTest::nothingIsChosenBeforeItIsAsked()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 2);
    for (int row = 0; row < page.viewsModel().rows(); ++row)
        QCOMPARE(page.viewsModel().cell(row, ViewsModel::Choice).chosen, -1);
    QCOMPARE(page.form().outcome().currentIndex(), -1);
    QCOMPARE(page.form().category().currentIndex(), -1);
    QVERIFY(page.warning().contains(u"not asked yet"_s));
}

void LiveTest::viewsAreRecordedByDigit()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    const ParticipantId police = at.person(at.read(), u"PC Ifan Gorse"_s).id;
    page.views().setCurrentId(police.text());
    for (const int column : {0, 1, 2}) {
        page.views().setCurrentIndex(page.views().model()->index(page.viewsModel().rowOf(police.text()), column));
        QTest::keyClick(&page.views(), Qt::Key_2);
        QVERIFY(page.viewsModel().view(police.text()));
        QCOMPARE(page.viewsModel().view(police.text())->choice, ViewChoice::NotLikely);
        QTest::keyClick(&page.views(), Qt::Key_0);
        QVERIFY(!page.viewsModel().view(police.text())); // as if never asked
        QCOMPARE(page.views().currentId(), police.text());
    }
}

void LiveTest::aReasonFollowsItsView()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    const QString police = at.person(at.read(), u"PC Ifan Gorse"_s).id.text();
    page.views().setCurrentId(police);
    QTest::keyClick(&page.views(), Qt::Key_Return);
    QVERIFY(!page.reasonField()); // nothing was said yet
    QTest::keyClick(&page.views(), Qt::Key_3);
    QTest::keyClick(&page.views(), Qt::Key_Return);
    QVERIFY(page.reasonField());
    QTest::keyClicks(page.reasonField(), u"Not known to us"_s);
    QTest::keyClick(page.reasonField(), Qt::Key_Return);
    QCOMPARE(page.viewsModel().view(police)->reason, u"Not known to us"_s);
    QTest::keyClick(&page.views(), Qt::Key_1);
    QCOMPARE(page.viewsModel().view(police)->reason, u"Not known to us"_s); // the words stay
}

void LiveTest::theDecisionIsReadBackBeforeItIsWritten()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    decide(page);
    page.confirmButton().click();
    auto* sheet = qobject_cast<ConfirmSheet*>(at.live->sheet());
    QVERIFY(sheet);
    QVERIFY(!at.read().record.decisionFor(at.child(1)));
    QVERIFY2(sheet->readBack().startsWith(u"Tomos: Child protection plan: Neglect"_s), qPrintable(sheet->readBack()));
    QCOMPARE(sheet->notNow().text(), u"Ask now"_s); // two were not asked
    sheet->verb().click();
    const auto open = at.read();
    const cadair::Decision* written = open.record.decisionFor(at.child(1));
    QVERIFY(written);
    QCOMPARE(written->outcome, OutcomeKind::StartPlan);
    QCOMPARE(written->reasons, u"Tomos comes without breakfast."_s);
    QVERIFY(!at.live->sheet());
    QVERIFY(!page.confirmButton().isVisible());
    QVERIFY(page.correctButton().isVisible());
}

void LiveTest::whatIsMissingIsSaidAndShown()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    page.confirmButton().click();
    QVERIFY(!at.live->sheet());
    QCOMPARE(page.warning(), u"Choose the outcome first."_s);
    QVERIFY(page.form().outcome().hasFocus());
    decide(page);
    page.form().reasons().clear();
    page.confirmButton().click();
    QVERIFY(!at.live->sheet());
    QVERIFY2(page.warning().contains(u"reasons"_s), qPrintable(page.warning()));
    QVERIFY(page.form().reasons().hasFocus());
}

void LiveTest::aDecisionIsCorrectedWithAReason()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 0); // Siân is decided
    page.correctButton().click();
    QVERIFY(page.isCorrecting());
    page.form().reasons().setPlainText(u"Siân is safe; the wording was wrong before."_s);
    page.confirmButton().click();
    auto* sheet = qobject_cast<ConfirmSheet*>(at.live->sheet());
    QVERIFY(sheet);
    sheet->verb().click();
    QVERIFY(at.live->sheet()); // the reason is asked for
    sheet->why().setPlainText(u"Said otherwise in the room."_s);
    sheet->verb().click();
    QVERIFY(!at.live->sheet());
    const auto open = at.read();
    const cadair::Decision* now = open.record.decisionFor(at.child(0));
    QVERIFY(now && now->corrects);
    QCOMPARE(now->correctionReason, u"Said otherwise in the room."_s);
    QCOMPARE(open.record.decisions.size(), size_t(2)); // the old one stays
}

void LiveTest::aDissentIsRecorded()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    page.views().setCurrentId(at.person(at.read(), u"Mair Sorrel"_s).id.text());
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)));
    auto* sheet = qobject_cast<DissentSheet*>(at.live->sheet());
    QVERIFY(sheet);
    QVERIFY(sheet->who().currentText().startsWith(u"Mair Sorrel"_s));
    sheet->verb().click();
    QVERIFY(at.live->sheet() == sheet);
    QVERIFY(!sheet->refusal().isEmpty());
    QTest::keyClicks(&sheet->words(), u"The weight is back on track."_s);
    sheet->readBack().setChecked(true);
    sheet->verb().click();
    QVERIFY(!at.live->sheet());
    const auto open = at.read();
    QCOMPARE(open.record.dissents.size(), size_t(1));
    QVERIFY(open.record.dissents.front().readBack);
}

void LiveTest::anotherChildKeepsItsOwnDraft()
{
    LiveFixture at;
    DecisionPage& page = decisionOf(at, 1);
    decide(page);
    at.live->showChild(2);
    QCOMPARE(page.form().outcome().currentIndex(), -1);
    QVERIFY(page.form().reasons().text().isEmpty());
    at.live->showChild(1);
    QCOMPARE(page.form().reasons().text(), u"Tomos comes without breakfast."_s);
    QCOMPARE(page.form().category().currentData().toString(), u"neglect"_s);
    at.frame.aboutToLock();
    at.frame.unlocked();
    at.live->showTab(LivePart::Decision);
    QCOMPARE(page.form().outcome().currentData().toString(), u"start-plan"_s);
}

QTEST_MAIN(LiveTest)
#include "livetest.moc"
