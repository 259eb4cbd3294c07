#include "core/exchange/csv.h"
#include "core/store/journalstore.h"
#include "core/wording/namesoffigures.h"
#include "tests/ui/support/barewords.h"
#include "ui/reports/definitionpane.h"
#include "ui/reports/figuresout.h"
#include "ui/reports/figurestable.h"
#include "ui/reports/periodbar.h"
#include "ui/reports/reportsworkspace.h"
#include "ui/widgets/cardtable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmentbar.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cadair;
using namespace cadair::ui;
using namespace Qt::StringLiterals;

namespace {

/// What the made-up families came to in the year before they are looked at.
const FigurePeriod demoYear{QDate(2025, 11, 24), QDate(2026, 11, 23)};

void press(int key)
{
    QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key));
}

void count(ReportsWorkspace& screen, const FigurePeriod& period)
{
    screen.period().setPeriod(PeriodBar::TwoDates, period);
    screen.activated();
    QTRY_VERIFY(!screen.isReading());
}

void run(const ReportsWorkspace& screen, const QString& command)
{
    for (const Command& each : screen.commands())
        if (each.id == command)
            return each.run();
    QFAIL(qPrintable(command));
}

qint64 written(const DemoDesk& at)
{
    return JournalStore(at.office().casebook).head().seq;
}

} // namespace

/// The figures on the screen, by keyboard.
class ReportsScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void fromAFigureToAConferenceBehindIt()
    {
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        count(screen, demoYear);
        QAbstractItemModelTester tester(screen.figures()->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen.figures()->setFocus();
        QVERIFY(screen.figures()->setCurrentId(u"held/"_s));
        QCOMPARE(screen.definition()->text(), definitionOf(FigureKind::Held, Language::English));
        QVERIFY(screen.behind()->rows()->rows() > 1);
        press(Qt::Key_Return);
        QVERIFY(screen.behind()->hasFocus());
        QSignalSpy going(&screen, &Workspace::goTo);
        press(Qt::Key_Down);
        const QString id = screen.behind()->currentId();
        press(Qt::Key_Return);
        QCOMPARE(going.size(), 1);
        QCOMPARE(going.first().first().value<Destination>(), (Destination{u"conference"_s, id, {}}));
        press(Qt::Key_Escape);
        QVERIFY(screen.figures()->hasFocus());
    }

    void whereThereIsNoRoomForBothOneIsShownAtATime()
    {
        Appearance large;
        large.typeSize = 18;
        applyAppearance(large);
        const auto back = qScopeGuard([] { applyAppearance({}); });
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        screen.resize(1190, 697);
        count(screen, demoYear);
        QVERIFY(screen.figures()->isVisible());
        QVERIFY(!screen.behind()->isVisible());
        screen.figures()->setCurrentId(u"held/"_s);
        press(Qt::Key_Return);
        QVERIFY(screen.behind()->hasFocus());
        QVERIFY(!screen.figures()->isVisible());
        QCOMPARE(walks::cutTexts(screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(screen), QStringList());
        walks::picture(screen, u"reports-behind-en-18"_s);
        press(Qt::Key_Escape);
        QVERIFY(screen.figures()->hasFocus());
        applyAppearance({});
        QTRY_VERIFY(screen.behind()->isVisible() && screen.figures()->isVisible());
    }

    void whatIsShownIsWhatIsCounted()
    {
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        count(screen, demoYear);
        const FiguresView view = figures(m_at.office(), {demoYear, {}});
        QVERIFY(view.held > 0);
        const RowModel& rows = *screen.figures()->rows();
        size_t found = 0;
        for (int row = 0; row < rows.rows(); ++row) {
            if (rows.isSection(row))
                continue;
            const FigureRow& figure = view.lines.at(found++).now;
            QCOMPARE(rows.rowId(row), wordOf(figure.kind) + u'/' + figure.part);
            if (!isShare(figure.kind))
                QCOMPARE(rows.cell(row, FiguresTable::Now).text, QString::number(figure.count));
        }
        QCOMPARE(found, view.lines.size());
    }

    void aPeriodIsChosenByKeyboard()
    {
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        QTRY_VERIFY(!screen.isReading());
        QCOMPARE(screen.period().period()->first, QDate(2026, 10, 1));
        screen.period().earlier().setFocus();
        press(Qt::Key_Space);
        QCOMPARE(screen.period().period()->last, QDate(2026, 9, 30));
        screen.period().later().setFocus();
        press(Qt::Key_Space);
        QCOMPARE(screen.period().period()->first, QDate(2026, 10, 1));
        QWidget* segment = screen.period().choices().findChild<QAbstractButton*>();
        segment->setFocus();
        press(Qt::Key_Right);
        QCOMPARE(*screen.period().period(), (FigurePeriod{QDate(2026, 4, 1), QDate(2027, 3, 31)}));
        press(Qt::Key_Right);
        QCOMPARE(screen.period().choices().chosen(), int(PeriodBar::TwoDates));
        QTRY_VERIFY(!screen.isReading());
    }

    void datesThatMakeNoPeriodAreSaidPlainly()
    {
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        count(screen, demoYear);
        const int rows = screen.figures()->rows()->rows();
        screen.period().last().setDate(QDate(2020, 1, 1));
        Q_EMIT screen.period().last().dateChanged(QDate(2020, 1, 1));
        QVERIFY(!screen.period().period());
        QVERIFY(!screen.isReading());
        QVERIFY(walks::texts(screen).join(u'\n').contains(u"The second date lies before the first."_s));
        QCOMPARE(screen.figures()->rows()->rows(), rows); // nothing lost
    }

    void onePlaceAlone()
    {
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        count(screen, demoYear);
        for (int place = 1; place < screen.place()->count(); ++place) {
            screen.place()->setCurrentIndex(place);
            Q_EMIT screen.place()->activated(place);
            QTRY_VERIFY(!screen.isReading());
            const FiguresView view = figures(m_at.office(), {demoYear, ProcedureKey::parse(screen.place()->itemData(place).toString())});
            QCOMPARE(screen.figures()->rows()->rows() > 0, std::any_of(view.lines.begin(), view.lines.end(), [](const FigureLine& line) { return !line.now.behind.empty(); }));
        }
    }

    void smallNumbersAreHiddenWithTheirLists()
    {
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        count(screen, demoYear);
        screen.hideSmallBox()->setFocus();
        press(Qt::Key_Space);
        const RowModel& rows = *screen.figures()->rows();
        int hidden = 0;
        for (int row = 0; row < rows.rows(); ++row) {
            if (rows.isSection(row))
                continue;
            const QString number = rows.cell(row, FiguresTable::Now).text;
            hidden += number == u"hidden"_s;
            QVERIFY2(!QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}).contains(number), qPrintable(rows.rowId(row)));
            if (number != u"hidden"_s)
                continue;
            screen.figures()->setCurrentId(rows.rowId(row));
            QCOMPARE(screen.behind()->rows()->rows(), 0);
            QCOMPARE(rows.cell(row, FiguresTable::Bar).barOf, 0);
        }
        QVERIFY(hidden > 0);
        for (const QStringList& row : FiguresOut::table([&] { FiguresReading reading(m_at.office(), {demoYear, {}}); reading.readOn(m_at.office(), reading.total()); return reading.view(true); }(), m_at.rulebook.agencies()))
            QVERIFY2(row[3] != u"1"_s && row[3] != u"4"_s && row[6] != u"2"_s, qPrintable(row.join(u' ')));
    }

    void noConferencesSaysSo()
    {
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        count(screen, {QDate(2019, 1, 1), QDate(2019, 3, 31)});
        QVERIFY(walks::texts(screen).contains(u"No conferences between these dates."_s));
        for (const Command& command : screen.commands())
            QVERIFY(!command.enabled && !command.whyNot.isEmpty());
        walks::picture(screen, u"reports-empty-en"_s);
    }

    void leavingEndsTheReading()
    {
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        screen.activated();
        QVERIFY(screen.isReading());
        screen.hide();
        QVERIFY(!screen.isReading());
        screen.show();
        screen.activated();
        QTRY_VERIFY(!screen.isReading());
        screen.aboutToLock();
        QCOMPARE(screen.figures()->rows()->rows(), 0);
        QCOMPARE(screen.behind()->rows()->rows(), 0);
    }

    void theFiguresLeaveAsTableAndOnPaper()
    {
        QTemporaryDir folder;
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        count(screen, demoYear);
        const qint64 before = written(m_at);
        run(screen, u"reports.copy"_s);
        QVERIFY(QApplication::clipboard()->text().contains(u"initial-in-time\tInitial conferences in time\t"_s));
        m_at.prompts.files = {folder.filePath(u"f.csv"_s)};
        run(screen, u"reports.export"_s);
        QFile csv(folder.filePath(u"f.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const CsvTable table = readCsv(QString::fromUtf8(csv.readAll()));
        QCOMPARE(table.rows.size(), figures(m_at.office(), {demoYear, {}}).lines.size() + 1);
        m_at.prompts.files = {folder.filePath(u"f.pdf"_s)};
        run(screen, u"reports.paper"_s);
        QVERIFY(QFile(folder.filePath(u"f.pdf"_s)).size() > 1000);
        QCOMPARE(written(m_at), before + 3); // each noted
        m_at.prompts.files = {u"/nowhere/at/all/f.csv"_s};
        run(screen, u"reports.export"_s);
        QVERIFY(screen.messages().text().contains(u"could not be written"_s));
        run(screen, u"reports.paper"_s); // no file chosen: nothing happens
        QCOMPARE(written(m_at), before + 4);
    }

    void noFamilyIsNamedOutside()
    {
        const FiguresView view = figures(m_at.office(), {demoYear, {}});
        QString all = FiguresOut::paper(view, m_at.rulebook.agencies(), {}, m_at.now.date()).bodyHtml;
        for (const QStringList& row : FiguresOut::table(view, m_at.rulebook.agencies()))
            all += row.join(u' ');
        for (const auto& [id, conference] : view.conferences)
            QVERIFY2(!all.contains(conference.familyName), qPrintable(conference.familyName));
    }

    void everythingIsNamedTranslatedAndFits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<double>("size");
        QTest::newRow("en-11") << Language::English << 11.0;
        QTest::newRow("cy-11") << Language::Welsh << 11.0;
        QTest::newRow("en-18") << Language::English << 18.0;
        QTest::newRow("cy-18") << Language::Welsh << 18.0;
    }
    void everythingIsNamedTranslatedAndFits()
    {
        QFETCH(const Language, language);
        QFETCH(const double, size);
        Appearance look;
        look.typeSize = size;
        applyAppearance(look);
        const auto back = qScopeGuard([this] {
            applyAppearance({});
            m_at.languages.setLanguage(Language::English);
        });
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        screen.resize(1190, 697); // the window stays as it is when the type grows
        count(screen, demoYear);
        m_at.languages.setLanguage(language);
        screen.figures()->setCurrentId(u"initial-in-time/"_s);
        QCOMPARE(walks::cutTexts(screen).join(u'\n'), QString());
        QCOMPARE(walks::namelessWidgets(screen), QStringList());
        walks::picture(screen, u"reports-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    }

    void everyWordComesFromACatalogue()
    {
        ReportsWorkspace screen(m_at.desk, m_at.prompts);
        showAsInWindow(screen);
        count(screen, demoYear);
        const auto texts = [&screen, this] {
            QStringList all = walks::texts(screen);
            for (const Command& command : screen.commands())
                all << command.text << command.whyNot;
            for (const QStringList& row : FiguresOut::table(figures(m_at.office(), {demoYear, {}}), m_at.rulebook.agencies()))
                all << row.mid(1);
            return all;
        };
        QStringList data = walks::dataOf(m_at);
        for (const ConferenceRow& row : findConferences(m_at.office(), {}))
            data << row.place << row.children;
        QCOMPARE(walks::bareWords(m_at.languages, texts, data).join(u'\n'), QString());
    }

private:
    DemoDesk m_at;
};

QTEST_MAIN(ReportsScreenTest)
#include "reportsscreentest.moc"
