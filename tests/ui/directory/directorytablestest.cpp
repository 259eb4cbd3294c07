#include "tests/ui/directory/directoryfixture.h"

namespace {

constexpr auto table = u"Name,Agency,Job,E-mail,Last day\n"
                       "Nia Nuthatch,school,teacher,nia@fesen.example,\n"
                       "Owain Otter,falconry,,,\n"
                       "Sera Pebble,police,,,\n"
                       ",school,,,30/02/2027\n";

} // namespace

/// Tables of people in and out, by keyboard.
class DirectoryTablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyAppearance({}); }

    void aTableIsTakenIn()
    {
        DemoDesk at;
        QApplication::clipboard()->setText(QString::fromUtf16(table));
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        const size_t before = directoryPeople(at.office()).size();
        run(screen, u"people.import"_s);
        QVERIFY(screen.isImporting());
        QVERIFY(screen.importPage().fileButton().hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(screen.importPage().pasteButton().hasFocus());
        press(Qt::Key_Space);
        QTRY_VERIFY(screen.importPage().hasRows());
        ImportRows& rows = screen.importPage().rows();
        QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(rows.count(ImportFilter::Problems), 2); // an unknown agency; no name and no such day
        QCOMPARE(rows.count(ImportFilter::Known), 1);
        QCOMPARE(screen.importPage().taken(), 1);
        QVERIFY(rows.cell(1, 3).second.contains(u"30/02/2027"_s));
        rows.setFilter(ImportFilter::Known);
        screen.importPage().table().setCurrentId(rows.rowId(0));
        screen.importPage().table().setFocus();
        press(Qt::Key_2);
        QCOMPARE(screen.importPage().taken(), 2);
        QCOMPARE(directoryPeople(at.office()).size(), before);
        screen.importButton()->click();
        QVERIFY(!screen.isImporting());
        QCOMPARE(directoryPeople(at.office()).size(), before + 1);
        QCOMPARE(named(at, u"Sera Pebble"_s)->agency->text(), u"police"_s);
    }

    void aColumnIsMappedByHand()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        run(screen, u"people.import"_s);
        screen.importPage().readBytes("Bird;Agency\nNia Nuthatch;school\n");
        QCOMPARE(screen.importPage().taken(), 0); // nobody knows what a Bird is
        QComboBox* box = screen.importPage().columns().boxes().front();
        box->setCurrentIndex(box->findData(u"name"_s));
        QTRY_COMPARE(screen.importPage().taken(), 1);
    }

    void whatIsNoTableIsSaidPlainly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << u"nothing in this file"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\0", 5) << u"not a text file"_s;
        QTest::newRow("too large") << QByteArray(largestCsvBytes + 1, 'x') << u"larger than 16 MB"_s;
    }
    void whatIsNoTableIsSaidPlainly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        run(screen, u"people.import"_s);
        screen.importPage().readBytes(bytes);
        QVERIFY2(screen.messages().text().contains(said), qPrintable(screen.messages().text()));
    }

    void aLongTableLeavesTheWindowFree()
    {
        DemoDesk at;
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        QByteArray text = "Name,Agency\n";
        for (int i = 1; i <= 20000; ++i)
            text += "Person " + QByteArray::number(i) + (i <= 300 ? " Rush,falconry\n" : " Rush,school\n");
        run(screen, u"people.import"_s);
        screen.importPage().readBytes(text);
        QVERIFY(screen.importPage().isReading()); // the window has its turn between the slices
        screen.importPage().stop();
        QVERIFY(!screen.importPage().isReading() && !screen.importPage().hasRows());
        screen.importPage().readBytes(text);
        QTRY_VERIFY_WITH_TIMEOUT(screen.importPage().hasRows(), 60000);
        QCOMPARE(screen.importPage().rows().count(ImportFilter::Problems), 300);
        QCOMPARE(screen.importPage().taken(), 19700);
        QCOMPARE(screen.importPage().rows().rows(), 300); // those left out, all of them
        screen.importPage().rows().setFilter(ImportFilter::All);
        QCOMPARE(screen.importPage().rows().rows(), 20000);
        CardTable& table = screen.importPage().table();
        table.setFocus();
        QElapsedTimer since;
        since.start();
        press(Qt::Key_End, Qt::ControlModifier);
        QCoreApplication::processEvents();
        QCOMPARE(table.currentIndex().row(), 19999);
        QVERIFY2(since.elapsed() < 2000, qPrintable(QString::number(since.elapsed()))); // only what is in sight is measured
    }

    void anExportIsNotedAndSafe()
    {
        DemoDesk at;
        QTemporaryDir folder;
        at.prompts.files = {folder.filePath(u"people.csv"_s)};
        DirectoryWorkspace screen(at.desk, at.prompts);
        showAsInWindow(screen);
        run(screen, u"people.export"_s);
        QFile file(folder.filePath(u"people.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xef\xbb\xbfName,") && bytes.contains("Sera Pebble") && bytes.endsWith("\r\n"));
        JournalStore journal(at.office().casebook);
        QVERIFY(journal.entries(journal.head().seq, 1).front().act == JournalAct::Export);
    }
};

QTEST_MAIN(DirectoryTablesTest)
#include "directorytablestest.moc"
