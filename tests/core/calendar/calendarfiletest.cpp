#include "tests/core/calendar/shipped.h"

#include <QFile>
#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

class CalendarFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothRegionsAreShipped();
    void unknownRegionIsToldTheKnownOnes();
    void readsWhatItIsGiven();
    void namesTheFaultyPlace_data();
    void namesTheFaultyPlace();
    void ruleKeepsToItsYears();
    void removedDayIsWorkedOn();
};

static QByteArray fileWith(const QByteArray& rules, const QByteArray& oneOffs)
{
    return R"({"id":"mann","title":{"en":"Mann","cy":"Manaw"},"substitute":{"en":"substitute day","cy":"diwrnod yn ei le"},"rules":[)"
        + rules + R"(],"one_offs":[)" + oneOffs + "]}";
}

static const QByteArray tynwald =
    R"({"name":{"en":"Tynwald Day","cy":"Diwrnod Tynwald"},"rule":"fixed","month":7,"day":5,"substitute":"next-free-day","from":2005,"to":2030})";

void CalendarFileTest::bothRegionsAreShipped()
{
    QStringList found;
    for (const CalendarKey& key : shippedCalendars())
        found << key.text();
    QCOMPARE(found, (QStringList{u"england-wales"_s, u"jersey"_s}));
    QCOMPARE(shipped(u"england-wales"_s).title(), (LocalText{u"England and Wales"_s, u"Cymru a Lloegr"_s}));
}

void CalendarFileTest::unknownRegionIsToldTheKnownOnes()
{
    const auto read = loadShippedCalendar(*CalendarKey::parse(u"atlantis"_s));
    QVERIFY(std::holds_alternative<JsonProblem>(read));
    const QString text = std::get<JsonProblem>(read).text();
    QVERIFY2(text.contains(u"atlantis") && text.contains(u"england-wales, jersey"), qPrintable(text));
}

void CalendarFileTest::readsWhatItIsGiven()
{
    const auto read = readCalendar(fileWith(tynwald, {}), u"mann.json"_s);
    QVERIFY(std::holds_alternative<CalendarData>(read));
    const HolidayRule& rule = std::get<CalendarData>(read).rules.front();
    QCOMPARE(rule.month, 7);
    QCOMPARE(rule.fromYear, std::optional(2005));
    QCOMPARE(rule.substitute, Substitute::NextFreeDay);
}

void CalendarFileTest::namesTheFaultyPlace_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("path");
    const QByteArray name = R"({"name":{"en":"A","cy":"B"},)";
    QTest::newRow("not JSON at all") << QByteArray("bank holidays") << QString();
    QTest::newRow("a misspelt key at the top") << QByteArray(R"({"id":"mann","titel":{}})") << u"titel"_s;
    QTest::newRow("no Welsh name") << fileWith(
        R"({"name":{"en":"A"},"rule":"easter","days_after":1,"substitute":"none"})", {})
                                   << u"rules[0].name.cy"_s;
    QTest::newRow("a month 13") << fileWith(name + R"("rule":"fixed","month":13,"day":1,"substitute":"none"})", {})
                                << u"rules[0].month"_s;
    QTest::newRow("31 April") << fileWith(name + R"("rule":"fixed","month":4,"day":31,"substitute":"none"})", {})
                              << u"rules[0].day"_s;
    QTest::newRow("the nought-th Monday")
        << fileWith(name + R"("rule":"weekday","month":4,"weekday":1,"nth":0,"substitute":"none"})", {})
        << u"rules[0].nth"_s;
    QTest::newRow("an unknown kind of rule")
        << fileWith(name + R"("rule":"moon","substitute":"none"})", {}) << u"rules[0].rule"_s;
    QTest::newRow("a key of another kind of rule")
        << fileWith(name + R"("rule":"easter","days_after":1,"month":4,"substitute":"none"})", {})
        << u"rules[0].month"_s;
    QTest::newRow("the second rule is the wrong one")
        << fileWith(tynwald + "," + name + R"("rule":"easter","days_after":1})", {}) << u"rules[1].substitute"_s;
    QTest::newRow("years the wrong way round")
        << fileWith(name + R"("rule":"easter","days_after":1,"substitute":"none","from":2010,"to":2009})", {})
        << u"rules[0].to"_s;
    QTest::newRow("a one-off on 30 February")
        << fileWith(tynwald, R"({"change":"added","date":"2026-02-30","name":{"en":"A","cy":"B"}})")
        << u"one_offs[0].date"_s;
    QTest::newRow("moved from a day that is no holiday")
        << fileWith(tynwald, R"({"change":"moved","date":"2026-07-07","from":"2026-07-04"})") << u"one_offs[0].from"_s;
    QTest::newRow("a removed day that is no holiday")
        << fileWith(tynwald, R"({"change":"removed","date":"2026-07-06"})") << u"one_offs[0].date"_s;
}

void CalendarFileTest::namesTheFaultyPlace()
{
    QFETCH(const QByteArray, file);
    const auto read = readCalendar(file, u"mann.json"_s);
    QVERIFY(std::holds_alternative<JsonProblem>(read));
    const JsonProblem& problem = std::get<JsonProblem>(read);
    QTEST(problem.path, "path");
    QCOMPARE(problem.file, u"mann.json"_s);
    QVERIFY(!problem.expected.isEmpty());
}

void CalendarFileTest::ruleKeepsToItsYears()
{
    const WorkingCalendar calendar(std::get<CalendarData>(readCalendar(fileWith(tynwald, {}), u"mann.json"_s)));
    QCOMPARE(calendar.bankHolidays(2004).size(), size_t{0});
    QCOMPARE(calendar.bankHolidays(2005).size(), size_t{1});
    QCOMPARE(calendar.bankHolidays(2030).size(), size_t{1});
    QCOMPARE(calendar.bankHolidays(2031).size(), size_t{0});
    QCOMPARE(calendar.bankHolidays(2026).front().date, day("2026-07-06")); // the 5th was a Sunday
}

void CalendarFileTest::removedDayIsWorkedOn()
{
    const auto read = readCalendar(fileWith(tynwald, R"({"change":"removed","date":"2024-07-05"})"), u"mann.json"_s);
    const WorkingCalendar calendar(std::get<CalendarData>(read));
    QVERIFY(calendar.isWorkingDay(day("2024-07-05")));
    QVERIFY(!calendar.isWorkingDay(day("2023-07-05")));
}

QTEST_APPLESS_MAIN(CalendarFileTest)
#include "calendarfiletest.moc"
