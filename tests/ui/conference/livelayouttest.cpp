#include "core/workflow/leavingroom.h"
#include "tests/ui/conference/livefixture.h"
#include "ui/conference/live/askingbar.h"
#include "ui/widgets/textlabel.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

/// How Live shares the window, for large type and for two at one screen; the order people are asked in.
class LiveLayoutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { applyAppearance({}); }
    void cleanupTestCase() { applyAppearance({}); }
    void everythingIsInReachWithLargeType_data();
    void everythingIsInReachWithLargeType();
    void nothingStandsOverTheQuorum();
    void whatIsFoldedIsAMenu();
    void theReasonStandsUnderTheOneWhoIsAsked();
    void twoSeatsShowNotesAndDecision();
    void twoSeatsAreRemembered();
    void twoSeatsWaitForAWideWindow();
    void theChairChoosesTheOrder();
    void theQuorumCardSaysWhoseComingHelps();
};

namespace {

void at18Points()
{
    Appearance look;
    look.typeSize = 18;
    applyAppearance(look);
}

/// A laptop's window whatever the type, without its frame and its narrow rail.
void showOnLaptop(LiveFixture& at)
{
    at.show();
    at.frame.resize(1268, 660);
    QCoreApplication::processEvents();
}

/// What says less needs less room, which each pane tells the next a turn later.
void settle()
{
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents();
}

QScrollArea* roomScroll(const LiveFixture& at)
{
    for (QWidget* up = at.live->notes().parentWidget(); up; up = up->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(up))
            return area;
    return nullptr;
}

void choose(QPushButton& button, const QString& words)
{
    Q_EMIT button.menu()->aboutToShow();
    for (QAction* action : button.menu()->actions())
        if (action->text().contains(words)) {
            action->trigger();
            QCoreApplication::processEvents();
            return;
        }
    QFAIL(qPrintable(u"no such line: "_s + words));
}

QStringList askedInOrder(const LiveFixture& at)
{
    QStringList names;
    const ViewsModel& model = at.live->decision().viewsModel();
    for (int row = 0; row < model.rows(); ++row)
        names << model.person(model.rowId(row))->name;
    return names;
}

} // namespace

void LiveLayoutTest::everythingIsInReachWithLargeType_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("tab");
    for (const Language language : {Language::English, Language::Welsh})
        for (const auto& [tab, name] : {std::pair{LivePart::Notes, "notes"}, {LivePart::Decision, "decision"}, {LivePart::Plan, "plan"}, {LivePart::Checklist, "checklist"}})
            QTest::addRow("%s, %s", name, language == Language::Welsh ? "Welsh" : "English") << language << static_cast<int>(tab);
}

void LiveLayoutTest::everythingIsInReachWithLargeType()
{
    QFETCH(const Language, language);
    QFETCH(const int, tab);
    at18Points();
    LiveFixture at;
    at.at.languages.setLanguage(language);
    showOnLaptop(at);
    at.live->showTab(static_cast<LivePart::Tab>(tab));
    QCoreApplication::processEvents();
    QVERIFY(at.live->isFolded());
    settle();
    QVERIFY2(roomScroll(at)->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(roomScroll(at)->horizontalScrollBar()->maximum()) + u" px too wide"_s));
    QVERIFY2(at.live->quorum().y() < at.live->hereNow().y(), "the quorum stands first");
    for (const QPushButton* button : {&at.live->transport().closeButton(), &at.live->transport().nextButton(), &at.live->transport().breakButton()})
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
}

void LiveLayoutTest::nothingStandsOverTheQuorum()
{
    LiveFixture at;
    at.at.languages.setLanguage(Language::Welsh);
    at.show();
    const Participant father = at.person(at.read(), u"Joss Thistledown"_s);
    QVERIFY(goOut(at.at.office(), *at.id, father.id, at.at.clock.now().time()).done);
    Q_EMIT at.live->changed();
    settle();
    QVERIFY(at.live->band().isOpen());
    QuorumCard& card = at.live->quorum();
    const auto placeOf = [&card](const QWidget& each) { return QRect(each.mapTo(&card, QPoint(0, 0)), each.size()); };
    for (const TextLabel* label : card.findChildren<TextLabel*>())
        if (label->isVisible()) {
            QVERIFY2(!placeOf(*label).intersects(placeOf(card.list())), qPrintable(label->text()));
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    QVERIFY(placeOf(card.list()).height() >= card.list().minimumHeight());
}

void LiveLayoutTest::whatIsFoldedIsAMenu()
{
    at18Points();
    LiveFixture at;
    showOnLaptop(at);
    QVERIFY(!at.live->agenda().isVisible());
    QVERIFY(at.live->agendaMenu().isVisible());
    choose(at.live->pageMenu(), u"Decision"_s);
    QCOMPARE(at.live->tab(), LivePart::Decision);
    QCOMPARE(at.live->pageMenu().text(), u"Decision"_s);
    const auto viewed = at.live->agenda().viewed();
    choose(at.live->agendaMenu(), u"1  "_s); // looks into it
    QVERIFY(at.live->agenda().viewed() != viewed);
    const QString before = at.live->agendaMenu().text();
    choose(at.live->agendaMenu(), u"Take up"_s);
    QCOMPARE(at.read().record.agenda.back().item, *at.live->agenda().viewed());
    QVERIFY(at.live->agendaMenu().text() != before);
}

void LiveLayoutTest::theReasonStandsUnderTheOneWhoIsAsked()
{
    at18Points();
    LiveFixture at;
    showOnLaptop(at);
    at.live->showTab(LivePart::Decision);
    QCoreApplication::processEvents();
    ViewsModel& model = at.live->decision().viewsModel();
    QCOMPARE(model.columns(), 2);
    CardTable& list = at.live->decision().views();
    list.setFocus();
    list.setCurrentId(model.notAsked().front()->id.text());
    QCOMPARE(model.cell(model.rowOf(list.currentId()), ViewsModel::Agency).second, u"Asked now: 1, 2 or 3"_s);
    QTest::keyClick(&list, Qt::Key_1);
    QTest::keyClick(&list, Qt::Key_F2);
    QVERIFY(at.live->decision().reasonField());
    QTest::keyClicks(at.live->decision().reasonField(), u"hungry"_s);
    QTest::keyClick(at.live->decision().reasonField(), Qt::Key_Return);
    QCOMPARE(model.cell(model.rowOf(list.currentId()), ViewsModel::Agency).second, u"hungry"_s);
}

void LiveLayoutTest::twoSeatsShowNotesAndDecision()
{
    LiveFixture at;
    at.show();
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_2)));
    QCoreApplication::processEvents();
    QVERIFY(at.live->twoSeats());
    QVERIFY(at.live->notes().isVisible() && at.live->decision().isVisible());
    settle();
    QCOMPARE(roomScroll(at)->horizontalScrollBar()->maximum(), 0);
    at.live->notes().editor().setFocus();
    QTest::keyClicks(&at.live->notes().editor(), u"Both at once."_s);
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown)));
    QVERIFY(at.live->decision().isAncestorOf(at.frame.window()->focusWidget()));
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown)));
    QCOMPARE(at.frame.window()->focusWidget(), &at.live->notes().editor());
    const size_t notes = at.read().record.notes.size();
    QTest::keyClick(&at.live->notes().editor(), Qt::Key_Return);
    QCOMPARE(at.read().record.notes.size(), notes + 1);
    QVERIFY(at.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_2)));
    QVERIFY(!at.live->twoSeats());
    at.live->showTab(LivePart::Notes);
    QVERIFY(at.live->notes().isVisible() && !at.live->decision().isVisible());
}

void LiveLayoutTest::twoSeatsAreRemembered()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        LiveFixture at;
        at.live->rememberIn(&settings);
        at.show();
        at.live->setTwoSeats(true);
    }
    LiveFixture next;
    next.live->rememberIn(&settings);
    next.show();
    QVERIFY(next.live->twoSeats());
    QVERIFY(next.live->notes().isVisible() && next.live->decision().isVisible());
}

void LiveLayoutTest::twoSeatsWaitForAWideWindow()
{
    LiveFixture at;
    at.show();
    at.live->setTwoSeats(true);
    QVERIFY(at.live->twoSeats());
    at.frame.window()->resize(900, 700);
    settle();
    QVERIFY(at.live->isFolded() && !at.live->twoSeats());
    QVERIFY(at.live->notes().isVisible() != at.live->decision().isVisible());
    const std::vector<Command> commands = at.live->commands();
    const auto seats = std::find_if(commands.begin(), commands.end(), [](const Command& each) { return each.id == u"live.seats"_s; });
    QVERIFY(seats != commands.end() && !seats->enabled && !seats->whyNot.isEmpty());
    at.frame.window()->resize(1366, 768);
    settle();
    QVERIFY(at.live->twoSeats());
    QVERIFY(at.live->notes().isVisible() && at.live->decision().isVisible());
}

void LiveLayoutTest::theChairChoosesTheOrder()
{
    LiveFixture at;
    at.show();
    at.live->showTab(LivePart::Decision);
    const QStringList listed = askedInOrder(at);
    QVERIFY(listed.size() > 2);
    QCOMPARE(listed.constFirst(), u"Sera Pebble"_s);
    choose(at.live->decision().asking().orderButton(), u"Social care last"_s);
    QVERIFY(askedInOrder(at).constFirst() != u"Sera Pebble"_s);
    QVERIFY(at.live->decision().asking().orderButton().text().contains(u"Social care last"_s));
    QCOMPARE(askingOrder(at.at.office()), AskingOrder::SocialCareLast); // the next conference begins with it
    QVERIFY(!at.live->decision().asking().questions().text().isEmpty());
    at.at.languages.setLanguage(Language::Welsh);
    QVERIFY(at.live->decision().asking().orderButton().text().contains(u"olaf"_s));
}

void LiveLayoutTest::theQuorumCardSaysWhoseComingHelps()
{
    LiveFixture at;
    at.show();
    CardTable& list = at.live->hereNow().list();
    list.setFocus();
    list.setCurrentId(at.person(at.read(), u"Rhys Quill"_s).id.text());
    QTest::keyClick(&list, Qt::Key_Minus); // Siân and Tomos had the school
    const RowCell first = at.live->quorum().model().cell(0, QuorumModel::Who);
    QVERIFY2(first.second.contains(u"There is a quorum if"_s) && first.second.contains(u"Mr Quill (School)"_s), qPrintable(first.second));
}

QTEST_MAIN(LiveLayoutTest)
#include "livelayouttest.moc"
