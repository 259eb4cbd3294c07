#include "core/exchange/csv.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Tables as spreadsheets write them, and as they must not be written.
class CsvTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << QByteArray("Si\xc3\xa2n") << u"Siân"_s;
        QTest::newRow("UTF-8 with its mark") << QByteArray("\xef\xbb\xbfT\xc5\xb7") << u"Tŷ"_s;
        QTest::newRow("UTF-16 as an older spreadsheet saves it") << QByteArray("\xff\xfeT\0w\x01", 6) << u"Tŷ"_s;
        QTest::newRow("UTF-16, the other way round") << QByteArray("\xfe\xff\0T\x01w", 6) << u"Tŷ"_s;
        QTest::newRow("Windows-1252, a circumflex and a quote") << QByteArray("Si\xe2n \x92") << u"Siân ’"_s;
    }
    void textIsRead()
    {
        QFETCH(QByteArray, bytes);
        CsvFault fault{};
        const auto text = csvText(bytes, fault);
        QVERIFY(text);
        QTEST(*text, "text");
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CsvFault>("fault");
        QTest::newRow("an empty file") << QByteArray() << CsvFault::Empty;
        QTest::newRow("nothing but blank lines") << QByteArray("\r\n \r\n") << CsvFault::Empty;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << CsvFault::NotText;
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0", 6) << CsvFault::NotText;
        QTest::newRow("more than any directory") << QByteArray(largestCsvBytes + 1, 'a') << CsvFault::TooLarge;
    }
    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        CsvFault fault{};
        QVERIFY(!csvText(bytes, fault));
        QTEST(fault, "fault");
    }

    void rowsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rows"); // cells parted by |, rows by /
        QTest::newRow("commas") << u"a,b\nc,d"_s << u"a|b/c|d"_s;
        QTest::newRow("semicolons, as in a continental spreadsheet") << u"a;b\nc,1;d"_s << u"a|b/c,1|d"_s;
        QTest::newRow("tabs, as pasted") << u"a\tb\r\nc\td\r\n"_s << u"a|b/c|d"_s;
        QTest::newRow("a separator in quotes") << u"name,job\n\"Sedge, Owain\",clerk"_s << u"name|job/Sedge, Owain|clerk"_s;
        QTest::newRow("a quote in quotes") << u"a,\"the \"\"Nest\"\"\""_s << u"a|the \"Nest\""_s;
        QTest::newRow("a line end in quotes") << u"a,\"1 Fern Row\r\nHazel\"\nc,d"_s << u"a|1 Fern Row\nHazel/c|d"_s;
        QTest::newRow("a quote inside a word stays") << u"a,5\" pipe"_s << u"a|5\" pipe"_s;
        QTest::newRow("the last cell empty") << u"a,\nb,"_s << u"a|/b|"_s;
        QTest::newRow("blank rows are none") << u"a,b\n\n,\nc,d\n\n"_s << u"a|b/c|d"_s;
        QTest::newRow("a quote left open") << u"a,\"b\nc"_s << u"a|b\nc"_s;
        QTest::newRow("line ends of an old Mac") << u"a,b\rc,d"_s << u"a|b/c|d"_s;
    }
    void rowsAreRead()
    {
        QFETCH(QString, text);
        QStringList rows;
        for (const CsvRow& row : readCsv(text).rows)
            rows << row.cells.join(u'|');
        QTEST(rows.join(u'/'), "rows");
    }

    void aRowKnowsItsLine()
    {
        const CsvTable table = readCsv(u"name\n\"one\ntwo\"\n\nthree"_s);
        QCOMPARE(table.rows.size(), size_t(3));
        QCOMPARE(table.rows[1].line, 2);
        QCOMPARE(table.rows[2].line, 5);
    }

    void formulasAreGuarded_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("an ordinary name") << u"Sera Pebble"_s << u"Sera Pebble"_s;
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("a phone number abroad") << u"+44 1534 000000"_s << u"'+44 1534 000000"_s;
        QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("an apostrophe of its own") << u"'t Veld"_s << u"'t Veld"_s;
        QTest::newRow("an apostrophe before a sign") << u"'=x"_s << u"''=x"_s;
        QTest::newRow("two apostrophes") << u"''x"_s << u"'''x"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void formulasAreGuarded()
    {
        QFETCH(QString, cell);
        QTEST(guardedCell(cell), "written");
        QCOMPARE(unguardedCell(guardedCell(cell)), cell);
    }

    void whatIsWrittenIsReadAgain()
    {
        const std::vector<QStringList> rows{{u"Name"_s, u"Post address"_s, u"Phone"_s},
                                            {u"Siân \"Nyth\" Sedge; B"_s, u"1 Fern Row\nHazel"_s, u"+44 1534 000000"_s}};
        const QByteArray bytes = writeCsv(rows);
        QVERIFY(bytes.startsWith("\xef\xbb\xbfName,Post address,Phone\r\n"));
        QVERIFY(bytes.endsWith("\r\n"));
        CsvFault fault{};
        const CsvTable table = readCsv(*csvText(bytes, fault));
        QCOMPARE(table.rows.size(), rows.size());
        for (size_t i = 0; i < rows.size(); ++i)
            for (qsizetype cell = 0; cell < rows[i].size(); ++cell)
                QCOMPARE(unguardedCell(table.rows[i].cells.at(cell)), rows[i].at(cell));
    }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "csvtest.moc"
