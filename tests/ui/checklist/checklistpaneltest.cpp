#include "core/store/journalstore.h"
#include "core/wording/honouring.h"
#include "core/wording/keynames.h"
#include "core/wording/namesofrules.h"
#include "core/workflow/convening.h"
#include "core/workflow/meeting.h"
#include "tests/ui/support/demodesk.h"
#include "tests/ui/support/walks.h"
#include "ui/checklist/checklistmodel.h"
#include "ui/checklist/checklistpanel.h"
#include "ui/checklist/linepage.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"
#include "ui/widgets/settlingtext.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace cadair;
using namespace cadair::ui;

namespace {

/// The panel over one conference of the made-up families, reading it anew after each answer as a part does.
struct Fixture {
    Fixture(ConferenceState state = ConferenceState::InSession, const QString& procedure = u"jersey"_s,
            std::vector<Moment> moments = {Moment::Open, Moment::Meet, Moment::Review, Moment::Decide, Moment::Close})
    {
        for (const ConferenceRow& row : findConferences(at.office(), {}))
            if (row.state == state && row.procedure.text() == procedure)
                id = row.id;
        auto* column = new QVBoxLayout(&window);
        column->addWidget(panel);
        panel->setMoments(std::move(moments));
        QObject::connect(panel, &ChecklistPanel::changed, panel, [this] { show(); });
    }
    void show() { panel->showConference(reread(at.office(), *id)); }
    void bring(Seat seat, Moment moment)
    {
        QVERIFY(id.has_value());
        window.resize(px(690), px(600));
        show();
        panel->showSeat(seat);
        panel->showMoment(moment);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        panel->list().setFocus();
    }
    void stand(const QString& row) { QVERIFY2(panel->list().setCurrentId(row), qPrintable(row)); }
    void press(Qt::Key key) { QTest::keyClick(window.focusWidget(), key); }
    std::optional<Answer> answer(const QString& group) const
    {
        for (const Answer& each : reread(at.office(), *id).record.answers)
            if (each.group == group)
                return each;
        return std::nullopt;
    }
    /// Words of the procedure and of the rules, which are in both languages by themselves.
    QStringList data() const
    {
        QStringList known{u"Owain Sedge"_s, u"Sedge"_s, u"Owain"_s};
        const Procedure& procedure = *reread(at.office(), *id).procedure;
        for (const Rule& rule : procedure.rules)
            known << rule.text.en << rule.brief.en << rule.id << whereItStands(rule, procedure, Language::English);
        for (const auto& [group, heading] : procedure.groups)
            known << heading.en;
        for (const SourceDocument& document : procedure.documents)
            known << document.title.en;
        for (const Word<Moment>& moment : wordsOf(Moment{}))
            known << cadair::nameOf(moment.value, Language::English);
        for (const Word<Force>& force : wordsOf(Force{}))
            known << cadair::nameOf(force.value, Language::English);
        for (const Rule& rule : procedure.rules)
            known << nameOfCircumstance(rule.when, Language::English);
        known.removeAll(QString());
        std::sort(known.begin(), known.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
        return known;
    }

    DemoDesk at;
    std::optional<ConferenceId> id;
    QWidget window;
    MessageBar* bar = new MessageBar(&window);
    ChecklistPanel* panel = new ChecklistPanel(at.desk, *bar, &window);
};

} // namespace

/// The panel that every step's checklist is gone through in.
class ChecklistPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }
    void spaceTicksAndTakesBack();
    void enterOpensTheLineAndWordsAreKept();
    void notApplicableAsksWhy();
    void typedWordsOutliveALock();
    void whyShowsEveryRule();
    void restoredTextIsMarked();
    void aCircumstanceBringsItsLines();
    void theSeatIsRemembered();
    void aClosedConferenceIsOnlyRead();
    void countsFollowTheAnswers();
    void everyTextIsTranslatable();
    void languagesLeaveNothingStale();
    void everythingHasAName();
    void nothingIsCut_data();
    void nothingIsCut();
    void theModelKeepsItsWord();
    void showingIsQuick();
};

void ChecklistPanelTest::spaceTicksAndTakesBack()
{
    Fixture f;
    f.bring(Seat::Chair, Moment::Decide);
    QSignalSpy changed(f.panel, &ChecklistPanel::changed);
    f.stand(u"line/JER-CHA-12"_s);
    f.press(Qt::Key_Space);
    const auto ticked = f.answer(u"JER-CHA-12"_s);
    QVERIFY(ticked);
    QCOMPARE(ticked->state, AnswerState::Ticked);
    QCOMPARE(ticked->by, u"Owain Sedge"_s);
    QCOMPARE(ticked->at, f.at.clock.now());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.panel->list().currentId(), u"line/JER-CHA-12"_s); // the row stays where it is
    QVERIFY(f.window.focusWidget() == &f.panel->list());
    const int row = f.panel->list().rows()->rowOf(u"line/JER-CHA-12"_s);
    QVERIFY(f.panel->list().rows()->cell(row, 0).second.contains(u"Owain Sedge"_s));
    f.press(Qt::Key_Space);
    QVERIFY(!f.answer(u"JER-CHA-12"_s));
}

void ChecklistPanelTest::enterOpensTheLineAndWordsAreKept()
{
    Fixture f;
    f.bring(Seat::Chair, Moment::Decide);
    f.stand(u"line/JER-CHA-12"_s);
    f.press(Qt::Key_Return);
    QVERIFY(f.panel->pageIsOpen());
    QVERIFY(f.window.focusWidget() == &f.panel->page().answer());
    QTest::keyClicks(&f.panel->page().answer(), u"Both were read back"_s);
    f.panel->page().keepButton().setFocus();
    f.press(Qt::Key_Space);
    QVERIFY(!f.panel->pageIsOpen());
    QVERIFY(f.window.focusWidget() == &f.panel->list());
    QCOMPARE(f.answer(u"JER-CHA-12"_s)->state, AnswerState::Answered);
    QCOMPARE(f.answer(u"JER-CHA-12"_s)->text, u"Both were read back"_s);
    f.press(Qt::Key_Space); // words are not lost to a key: the line opens
    QVERIFY(f.panel->pageIsOpen());
    QCOMPARE(f.panel->page().answer().text(), u"Both were read back"_s);
    QVERIFY(f.panel->page().takeBackButton().isVisible());
    f.press(Qt::Key_Escape);
    QVERIFY(!f.panel->pageIsOpen());
    QCOMPARE(f.answer(u"JER-CHA-12"_s)->text, u"Both were read back"_s);
}

void ChecklistPanelTest::notApplicableAsksWhy()
{
    Fixture f;
    f.bring(Seat::Chair, Moment::Decide);
    f.stand(u"line/JER-CHA-12"_s);
    f.press(Qt::Key_Return);
    f.panel->page().notApplicableButton().click();
    QVERIFY(f.panel->pageIsOpen()); // in place, not in a window of its own
    QVERIFY(!f.answer(u"JER-CHA-12"_s));
    QVERIFY(f.window.focusWidget() == &f.panel->page().answer());
    QTest::keyClicks(&f.panel->page().answer(), u"Nobody of the family was there"_s);
    f.panel->page().notApplicableButton().click();
    QCOMPARE(f.answer(u"JER-CHA-12"_s)->state, AnswerState::NotApplicable);
}

void ChecklistPanelTest::typedWordsOutliveALock()
{
    Fixture f;
    f.bring(Seat::Chair, Moment::Decide);
    f.stand(u"line/JER-CHA-12"_s);
    f.press(Qt::Key_Return);
    QTest::keyClicks(&f.panel->page().answer(), u"Half a sen"_s);
    f.panel->settle();
    f.panel->clear();
    f.show();
    f.panel->showMoment(Moment::Decide);
    f.stand(u"line/JER-CHA-12"_s);
    f.panel->list().setFocus();
    f.press(Qt::Key_Return);
    QCOMPARE(f.panel->page().answer().text(), u"Half a sen"_s);
    QVERIFY(!f.answer(u"JER-CHA-12"_s)); // typed is not yet answered
}

void ChecklistPanelTest::whyShowsEveryRule()
{
    Fixture f;
    f.bring(Seat::Chair, Moment::Open);
    f.stand(u"line/opening-words"_s);
    f.panel->whyButton().click();
    QVERIFY(f.panel->pageIsOpen());
    const QString shown = walks::texts(f.panel->page()).join(u'\n');
    const Procedure& procedure = *reread(f.at.office(), *f.id).procedure;
    for (const RuleId& id : {u"JER-PUR-01"_s, u"JER-PUR-06"_s, u"JER-CHA-10"_s, u"JER-FAM-14"_s}) {
        QVERIFY2(shown.contains(id), qPrintable(id));
        QVERIFY(shown.contains(procedure.rule(id)->text.en));
    }
    QVERIFY(shown.contains(procedure.rule(u"JER-PUR-01"_s)->paragraph));
}

void ChecklistPanelTest::restoredTextIsMarked()
{
    Fixture f(ConferenceState::Convened, u"north-yorkshire"_s);
    f.bring(Seat::Chair, Moment::Review);
    f.stand(u"line/NYK-REV-08"_s);
    f.press(Qt::Key_Return);
    QVERIFY(walks::texts(f.panel->page()).contains(u"Restored text: the published document has lost its list here."_s));
}

void ChecklistPanelTest::aCircumstanceBringsItsLines()
{
    Fixture f(ConferenceState::Convened, u"north-yorkshire"_s, {Moment::Convene, Moment::Prepare});
    f.bring(Seat::Administrator, Moment::Prepare);
    const auto rows = [&] { return f.panel->list().rows()->rows(); };
    f.panel->showSeat(Seat::Chair);
    f.panel->list().setFocus();
    const int before = rows();
    f.stand(u"circumstance/recording-request"_s);
    f.press(Qt::Key_Space);
    QVERIFY(rows() > before);
    QCOMPARE(f.panel->list().rows()->cell(f.panel->list().rows()->rowOf(u"circumstance/recording-request"_s), 0).chosen, 1);
    f.press(Qt::Key_Space);
    QCOMPARE(rows(), before);
}

void ChecklistPanelTest::theSeatIsRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    settings.setValue(u"today/role"_s, u"chair"_s);
    Fixture f;
    f.panel->rememberIn(&settings);
    QCOMPARE(f.panel->seat(), Seat::Chair); // who chairs on Today chairs here
    f.panel->showSeat(Seat::Administrator);
    Fixture later;
    later.panel->rememberIn(&settings);
    QCOMPARE(later.panel->seat(), Seat::Administrator);
}

void ChecklistPanelTest::aClosedConferenceIsOnlyRead()
{
    Fixture f(ConferenceState::Closed, u"north-yorkshire"_s);
    f.bring(Seat::Chair, Moment::Open);
    const qint64 before = JournalStore(f.at.office().casebook).head().seq;
    f.stand(u"line/opening-words"_s);
    f.press(Qt::Key_Space);
    f.press(Qt::Key_Return);
    QVERIFY(f.panel->pageIsOpen());
    QVERIFY(!f.panel->page().tickButton().isVisible());
    QCOMPARE(JournalStore(f.at.office().casebook).head().seq, before);
}

void ChecklistPanelTest::countsFollowTheAnswers()
{
    Fixture f;
    f.bring(Seat::Chair, Moment::Decide);
    const int ticks = f.panel->ticks(Moment::Decide);
    const int answered = f.panel->answered(Moment::Decide);
    QVERIFY(ticks > answered);
    f.stand(u"line/JER-CHA-12"_s);
    f.press(Qt::Key_Space);
    QCOMPARE(f.panel->answered(Moment::Decide), answered + 1);
    QCOMPARE(f.panel->ticks(Moment::Decide), ticks);
}

void ChecklistPanelTest::everyTextIsTranslatable()
{
    Fixture f;
    f.bring(Seat::Chair, Moment::Decide);
    const QStringList known = f.data();
    const Bracketed bracketed;
    QCOMPARE(walks::bareTexts(f.window, known), QStringList());
    f.stand(u"line/JER-CHA-12"_s);
    f.press(Qt::Key_Return);
    QCOMPARE(walks::bareTexts(f.window, known), QStringList());
}

void ChecklistPanelTest::languagesLeaveNothingStale()
{
    for (const bool page : {false, true}) {
        Fixture f;
        f.bring(Seat::Chair, Moment::Open);
        f.stand(u"line/opening-words"_s);
        if (page)
            f.press(Qt::Key_Return);
        QWidget* focus = f.window.focusWidget();
        const QStringList english = walks::texts(f.window);
        f.at.languages.setLanguage(Language::Welsh);
        const QStringList welsh = walks::texts(f.window);
        QVERIFY(english != welsh);
        QCOMPARE(f.window.focusWidget(), focus);
        f.at.languages.setLanguage(Language::English);
        QCOMPARE(walks::texts(f.window), english);
    }
}

void ChecklistPanelTest::everythingHasAName()
{
    for (const Language language : {Language::English, Language::Welsh}) {
        Fixture f;
        f.at.languages.setLanguage(language);
        f.bring(Seat::Chair, Moment::Open);
        QCOMPARE(walks::namelessWidgets(f.window), QStringList());
        f.stand(u"line/opening-words"_s);
        f.press(Qt::Key_Return);
        QCOMPARE(walks::namelessWidgets(f.window), QStringList());
    }
}

void ChecklistPanelTest::nothingIsCut_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<double>("type");
    QTest::newRow("English") << Language::English << 11.0;
    QTest::newRow("Welsh") << Language::Welsh << 11.0;
    QTest::newRow("Welsh, large") << Language::Welsh << 14.0;
}

void ChecklistPanelTest::nothingIsCut()
{
    QFETCH(const Language, language);
    QFETCH(const double, type);
    applyAppearance({.typeSize = type});
    {
        Fixture f;
        f.at.languages.setLanguage(language);
        f.bring(Seat::Chair, Moment::Meet);
        QCOMPARE(walks::cutTexts(f.window), QStringList());
        walks::picture(f.window, u"checklist-%1-%2"_s.arg(wordOf(language)).arg(type));
        f.stand(u"line/JER-PUR-04"_s);
        f.press(Qt::Key_Return);
        QCOMPARE(walks::cutTexts(f.window), QStringList());
        walks::picture(f.window, u"checklist-line-%1-%2"_s.arg(wordOf(language)).arg(type));
    }
    applyAppearance({});
}

void ChecklistPanelTest::theModelKeepsItsWord()
{
    Fixture f;
    f.bring(Seat::Chair, Moment::Open);
    const QAbstractItemModelTester tester(f.panel->list().rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const Moment moment : {Moment::Meet, Moment::Decide, Moment::Close})
        for (const Seat seat : {Seat::Administrator, Seat::Chair}) {
            f.panel->showSeat(seat);
            f.panel->showMoment(moment);
            QVERIFY(f.panel->list().rows()->rows() > 0);
        }
    f.panel->clear();
    QCOMPARE(f.panel->list().rows()->rows(), 0);
}

/// One answer reads the conference and judges every moment again: still within a frame of the screen.
void ChecklistPanelTest::showingIsQuick()
{
    Fixture f;
    f.bring(Seat::Chair, Moment::Open);
    const OpenConference open = reread(f.at.office(), *f.id);
    QElapsedTimer timer;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int round = 0; round < 10; ++round) {
        timer.start();
        f.panel->showConference(open);
        best = std::min(best, timer.nsecsElapsed());
    }
    QVERIFY2(best < 16'000'000, qPrintable(QString::number(static_cast<double>(best) / 1e6)));
}

QTEST_MAIN(ChecklistPanelTest)

#include "checklistpaneltest.moc"
