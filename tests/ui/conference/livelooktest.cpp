#include "tests/ui/conference/livefixture.h"
#include "ui/conference/live/planpage.h"
#include "ui/conference/live/sheet.h"
#include "ui/familydisplay/familyscreen.h"

#include <QCheckBox>
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRegularExpression>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// How Live looks, speaks and changes its language.
class LiveLookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void nothingIsCut_data();
    void nothingIsCut();
    void everyTextIsTranslatable();
    void languagesLeaveNothingStale();
    void everythingHasAName();
    void modelsKeepTheirWord();
    void aTickIsCheap();

private:
    /// Opens one view of Live by its name.
    static void bring(LiveFixture& at, const QString& view);
};

void LiveLookTest::bring(LiveFixture& at, const QString& view)
{
    at.show();
    LivePart& live = *at.live;
    if (view == u"decision"_s || view == u"confirm"_s) {
        live.showTab(LivePart::Decision);
        live.showChild(1);
        live.decision().views().setFocus();
    }
    if (view == u"decided"_s) {
        live.showTab(LivePart::Decision);
        live.showChild(0);
    }
    if (view == u"confirm"_s) {
        DecisionForm& form = live.decision().form();
        form.outcome().setCurrentIndex(0);
        form.category().setCurrentIndex(3);
        form.reachedBy().setCurrentIndex(0);
        form.reasons().setPlainText(u"Tomos often comes to nursery without breakfast and has missed two weigh-ins."_s);
        live.decision().confirmButton().click();
    }
    if (view.startsWith(u"plan"_s)) {
        live.showTab(LivePart::Plan);
        live.plan().showSection(view == u"plan"_s ? PlanPage::Aims : view == u"plan actions"_s ? PlanPage::Actions : view == u"plan people"_s ? PlanPage::People : PlanPage::Help);
    }
    if (view == u"scale"_s)
        at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    if (view == u"display"_s)
        Q_EMIT live.family().choiceWanted();
    if (view == u"ways"_s)
        live.whatCanIDo();
    if (view == u"close"_s)
        live.close();
    if (view == u"dissent"_s)
        live.recordDissent();
    if (view == u"exploitation"_s)
        for (const Command& command : live.commands())
            if (command.id == u"live.exploitation"_s) {
                command.run();
                live.sheet()->findChild<QCheckBox*>()->setChecked(true);
            }
    if (view == u"why"_s)
        Q_EMIT live.quorum().whyWanted(at.child(2));
    if (view == u"arrival"_s)
        Q_EMIT live.hereNow().somebodyArrived();
    if (view == u"times"_s)
        Q_EMIT live.hereNow().timesWanted(at.person(at.read(), u"Beth Marrow"_s).id);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::processEvents();
}

void LiveLookTest::nothingIsCut_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<bool>("welsh");
    for (const QString& view : {u"notes"_s, u"decision"_s, u"decided"_s, u"confirm"_s, u"ways"_s, u"close"_s, u"dissent"_s, u"exploitation"_s, u"why"_s, u"arrival"_s, u"times"_s, u"plan"_s, u"plan actions"_s,
                                u"plan people"_s, u"plan help"_s, u"scale"_s, u"display"_s})
        for (const bool welsh : {false, true})
            QTest::newRow(qPrintable(view + (welsh ? u" in Welsh"_s : u" in English"_s))) << view << welsh;
    QTest::newRow("not begun in English") << u"start"_s << false;
    QTest::newRow("not begun in Welsh") << u"start"_s << true;
}

void LiveLookTest::nothingIsCut()
{
    QFETCH(const QString, view);
    QFETCH(const bool, welsh);
    LiveFixture at(view == u"start"_s ? u"Nettle"_s : u"Mwyaren"_s);
    at.at.languages.setLanguage(welsh ? Language::Welsh : Language::English);
    bring(at, view);
    walks::picture(at.frame, u"live-%1-%2"_s.arg(view, welsh ? u"cy"_s : u"en"_s));
    QVERIFY2(at.frame.height() <= px(700), "it must fit a screen of 768");
    const QStringList cut = walks::cutTexts(at.frame);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

/// What reads the same in both languages was not put through tr(): only names, numbers and what people wrote may.
void LiveLookTest::everyTextIsTranslatable()
{
    for (const QString& view : {u"notes"_s, u"decision"_s, u"decided"_s, u"confirm"_s, u"ways"_s, u"close"_s, u"dissent"_s, u"exploitation"_s, u"why"_s, u"arrival"_s, u"times"_s}) {
        LiveFixture at;
        bring(at, view);
        QStringList data{u"Mwyaren"_s, u"Room 2"_s, u"Agenda"_s};
        const OpenConference open = at.read();
        for (const Participant& person : open.file.participants)
            data << person.name;
        for (const Subject& subject : open.file.subjects)
            data << subject.child.givenName << subject.child.calledName;
        for (const Note& note : open.record.notes)
            data << note.text;
        for (const View& said : open.record.views)
            data << said.reason;
        for (const cadair::Decision& decision : open.record.decisions)
            data << decision.reasons;
        data << u"Tomos often comes to nursery without breakfast and has missed two weigh-ins."_s;
        for (const RuleId& id : {open.procedure->quorum.rule, open.procedure->quorum.contactRule, open.procedure->quorum.notCountedRule})
            data << livewords::ruleText(*std::make_unique<LiveState>(liveState(open, at.at.clock.now())), id);
        for (const Rule& rule : open.procedure->rules) // quoted as the procedure has them
            data << rule.text.en;
        for (const AgencyKind& kind : at.at.rulebook.agencies().kinds) // CAMHS is CAMHS in Welsh
            for (const LocalText& name : {kind.name, kind.shortName})
                if (name.en == name.cy)
                    data << name.en;
        data.removeAll(QString());
        std::sort(data.begin(), data.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        const QStringList english = walks::texts(at.frame);
        at.at.languages.toggle();
        QCoreApplication::processEvents();
        static const QRegularExpression words(u"\\p{L}{3,}"_s);
        static const QRegularExpression keys(u"(Ctrl|Shift|Alt|PgUp|PgDown|PgDn|\\+)"_s);
        for (QString text : walks::texts(at.frame)) {
            if (!english.contains(text))
                continue;
            const QString whole = text;
            for (const QString& known : data)
                text.remove(known);
            QVERIFY2(!text.remove(keys).contains(words), qPrintable(view + u": "_s + whole));
        }
    }
}

void LiveLookTest::languagesLeaveNothingStale()
{
    for (const QString& view : {u"notes"_s, u"decision"_s, u"decided"_s, u"ways"_s, u"close"_s, u"dissent"_s, u"exploitation"_s, u"why"_s, u"arrival"_s, u"times"_s}) {
        LiveFixture at;
        bring(at, view);
        const QStringList english = walks::texts(at.frame);
        at.at.languages.toggle();
        QCoreApplication::processEvents();
        QVERIFY(walks::texts(at.frame) != english);
        at.at.languages.toggle();
        QCoreApplication::processEvents();
        const QStringList again = walks::texts(at.frame);
        for (const QString& text : again)
            QVERIFY2(english.contains(text), qPrintable(view + u": "_s + text));
        for (const QString& text : again)
            QVERIFY2(again.count(text) == english.count(text), qPrintable(view + u": "_s + text));
    }
}

void LiveLookTest::everythingHasAName()
{
    for (const QString& view : {u"notes"_s, u"decision"_s, u"confirm"_s, u"ways"_s, u"close"_s, u"dissent"_s, u"exploitation"_s, u"why"_s, u"arrival"_s, u"times"_s}) {
        LiveFixture at;
        bring(at, view);
        QCOMPARE(walks::namelessWidgets(at.frame), QStringList());
    }
}

void LiveLookTest::modelsKeepTheirWord()
{
    LiveFixture at;
    at.show();
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    QAbstractItemModelTester agenda(&at.live->agenda().model(), Mode::QtTest);
    QAbstractItemModelTester here(&at.live->hereNow().model(), Mode::QtTest);
    QAbstractItemModelTester quorum(&at.live->quorum().model(), Mode::QtTest);
    QAbstractItemModelTester views(at.live->decision().views().model(), Mode::QtTest);
    QAbstractItemModelTester notes(at.live->notes().list().model(), Mode::QtTest);
    at.live->showTab(LivePart::Decision);
    for (int child : {1, 2, 0})
        at.live->showChild(child);
    at.live->previous();
    at.frame.aboutToLock();
    at.frame.unlocked();
    QCOMPARE(at.live->quorum().model().rows(), 3);
}

/// Printed, not judged: clocks of shared machines are no witnesses.
void LiveLookTest::aTickIsCheap()
{
    LiveFixture at;
    at.show();
    at.live->notes().editor().setFocus();
    QElapsedTimer timer;
    timer.start();
    constexpr int times = 60;
    for (int i = 0; i < times; ++i) {
        at.pass(1);
        at.live->tick();
    }
    qInfo("a tick: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6 / times);
    timer.restart();
    for (int i = 0; i < times; ++i) {
        QTest::keyClick(&at.live->notes().editor(), Qt::Key_A);
        at.frame.repaint();
    }
    qInfo("a keystroke, painted: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6 / times);
    timer.restart();
    at.live->notes().settle();
    qInfo("a draft kept: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    timer.restart();
    QTest::keyClick(&at.live->notes().editor(), Qt::Key_Return);
    qInfo("a paragraph settled: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

QTEST_MAIN(LiveLookTest)
#include "livelooktest.moc"
