#include "tests/core/calendar/shipped.h"

#include <QTest>

#include <limits>

using namespace cadair;
using namespace Qt::StringLiterals;

class WorkingDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsWorkingDays_data();
    void addsWorkingDays();
    void countsWorkingDays_data();
    void countsWorkingDays();
    void findsTheNearestWorkingDay_data();
    void findsTheNearestWorkingDay();
    void explainsWhatItSkipped();
    void localClosedDaysCountAsClosed();
    void saysNothingOfUnknownYears();
    void addingIsQuickAtAnyLength_data();
    void addingIsQuickAtAnyLength();
};

void WorkingDaysTest::addsWorkingDays_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<int>("n");
    QTest::addColumn<QDate>("end");
    const QString england = u"england-wales"_s;
    const QString jersey = u"jersey"_s;
    QTest::newRow("15 working days from a strategy discussion")
        << jersey << day("2026-02-20") << 15 << day("2026-03-13");
    QTest::newRow("10 working days over Easter") << england << day("2026-03-30") << 10 << day("2026-04-15");
    QTest::newRow("one day from a Friday is Monday") << england << day("2026-11-20") << 1 << day("2026-11-23");
    QTest::newRow("one day from a Saturday is Monday") << england << day("2026-11-21") << 1 << day("2026-11-23");
    QTest::newRow("one day from a Sunday is Monday") << england << day("2026-11-22") << 1 << day("2026-11-23");
    QTest::newRow("no days at all: the day itself, even a Sunday")
        << england << day("2026-11-22") << 0 << day("2026-11-22");
    QTest::newRow("one day back from a Monday is Friday") << england << day("2026-11-23") << -1 << day("2026-11-20");
    QTest::newRow("one day back from a Sunday is Friday") << england << day("2026-11-22") << -1 << day("2026-11-20");
    QTest::newRow("three days before a conference, the conference day not counted")
        << england << day("2026-04-08") << -3 << day("2026-04-01");
    QTest::newRow("over a Christmas with substitute days") << england << day("2021-12-24") << 3 << day("2021-12-31");
    QTest::newRow("Liberation Day takes a day in Jersey") << jersey << day("2025-05-08") << 1 << day("2025-05-12");
    QTest::newRow("but not in England") << england << day("2025-05-08") << 1 << day("2025-05-09");
    QTest::newRow("a Saturday Liberation Day takes none") << jersey << day("2026-05-08") << 1 << day("2026-05-11");
    QTest::newRow("250 working days, about a year") << england << day("2026-01-02") << 250 << day("2026-12-29");
}

void WorkingDaysTest::addsWorkingDays()
{
    QFETCH(const QString, region);
    QFETCH(const QDate, start);
    QFETCH(const int, n);
    QTEST(shipped(region).addWorkingDays(start, n), "end");
}

void WorkingDaysTest::countsWorkingDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("days");
    QTest::newRow("the same day") << day("2026-11-20") << day("2026-11-20") << 0;
    QTest::newRow("Friday to Monday") << day("2026-11-20") << day("2026-11-23") << 1;
    QTest::newRow("Friday to Sunday") << day("2026-11-20") << day("2026-11-22") << 0;
    QTest::newRow("Monday back to Friday") << day("2026-11-23") << day("2026-11-20") << -1;
    QTest::newRow("a week with Good Friday in it") << day("2026-03-30") << day("2026-04-06") << 3;
    QTest::newRow("all of 2026") << day("2025-12-31") << day("2026-12-31") << 253;
}

void WorkingDaysTest::countsWorkingDays()
{
    QFETCH(const QDate, from);
    QFETCH(const QDate, to);
    QFETCH(const int, days);
    QCOMPARE(shipped(u"england-wales"_s).workingDaysBetween(from, to), std::optional(days));
}

void WorkingDaysTest::findsTheNearestWorkingDay_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("before");
    QTest::addColumn<QDate>("after");
    QTest::newRow("a working day is its own") << day("2026-11-20") << day("2026-11-20") << day("2026-11-20");
    QTest::newRow("a Sunday") << day("2026-11-22") << day("2026-11-20") << day("2026-11-23");
    QTest::newRow("Easter Monday") << day("2026-04-06") << day("2026-04-02") << day("2026-04-07");
    QTest::newRow("before the first working day there is none") << day("2000-01-03") << QDate() << day("2000-01-04");
}

void WorkingDaysTest::findsTheNearestWorkingDay()
{
    QFETCH(const QDate, date);
    const WorkingCalendar calendar = shipped(u"england-wales"_s);
    QTEST(calendar.lastWorkingDayOnOrBefore(date), "before");
    QTEST(calendar.firstWorkingDayOnOrAfter(date), "after");
}

void WorkingDaysTest::explainsWhatItSkipped()
{
    using Why = SkippedDay::Why;
    const WorkingCalendar calendar =
        shipped(u"england-wales"_s, {{day("2026-04-07"), {u"Office move"_s, u"Symud swyddfa"_s}}});
    const LocalText goodFriday{u"Good Friday"_s, u"Gwener y Groglith"_s};
    const LocalText easterMonday{u"Easter Monday"_s, u"Llun y Pasg"_s};
    const std::vector<SkippedDay> skipped{
        {day("2026-04-03"), Why::BankHoliday, goodFriday},
        {day("2026-04-04"), Why::Weekend, {}},
        {day("2026-04-05"), Why::Weekend, {}},
        {day("2026-04-06"), Why::BankHoliday, easterMonday},
        {day("2026-04-07"), Why::LocalClosedDay, {u"Office move"_s, u"Symud swyddfa"_s}}};
    QVERIFY(calendar.skippedBetween(day("2026-04-02"), day("2026-04-08")) == skipped);
    QVERIFY(calendar.skippedBetween(day("2026-04-08"), day("2026-04-02")) == skipped);
    QVERIFY(calendar.skippedBetween(day("2026-04-07"), day("2026-04-07")).empty());
    QVERIFY(calendar.skippedBetween(QDate(), day("2026-04-08")).empty());
    QCOMPARE(shipped(u"jersey"_s).skippedBetween(day("2026-05-08"), day("2026-05-09")).front().why, Why::Weekend);
}

void WorkingDaysTest::localClosedDaysCountAsClosed()
{
    const std::vector<LocalClosedDay> closed{
        {day("2026-12-29"), {u"Winter closing"_s, u"Cau dros y gaeaf"_s}},
        {day("2026-12-28"), {u"Winter closing"_s, u"Cau dros y gaeaf"_s}}, // a bank holiday too
        {day("2026-12-27"), {u"Winter closing"_s, u"Cau dros y gaeaf"_s}}}; // a Sunday
    const WorkingCalendar calendar = shipped(u"england-wales"_s, closed);
    QVERIFY(!calendar.isWorkingDay(day("2026-12-29")));
    QCOMPARE(calendar.addWorkingDays(day("2026-12-24"), 1), day("2026-12-30"));
    QCOMPARE(calendar.nameOfHoliday(day("2026-12-28"))->en, u"Boxing Day (substitute day)"_s);
    QCOMPARE(calendar.nameOfHoliday(day("2026-12-29"))->cy, u"Cau dros y gaeaf"_s);
    QCOMPARE(calendar.bankHolidays(2026).size(), size_t{8});
}

void WorkingDaysTest::saysNothingOfUnknownYears()
{
    const WorkingCalendar calendar = shipped(u"england-wales"_s);
    QVERIFY(!WorkingCalendar::knows(QDate()));
    QVERIFY(!WorkingCalendar::knows(day("1999-12-31")));
    QVERIFY(WorkingCalendar::knows(day("2100-12-31")));
    QVERIFY(!calendar.isWorkingDay(day("1999-12-30")));
    QVERIFY(!calendar.isWorkingDay(day("2101-01-04")));
    QVERIFY(!calendar.addWorkingDays(day("2100-12-30"), 5).isValid());
    QVERIFY(!calendar.addWorkingDays(day("2000-01-05"), -5).isValid());
    QVERIFY(!calendar.addWorkingDays(day("2101-01-04"), 0).isValid());
    QVERIFY(!calendar.addWorkingDays(day("2026-01-05"), std::numeric_limits<int>::max()).isValid());
    QVERIFY(!calendar.addWorkingDays(day("2026-01-05"), std::numeric_limits<int>::min()).isValid());
    QVERIFY(!calendar.addWorkingDays(QDate(), 1).isValid());
    QVERIFY(!calendar.workingDaysBetween(day("1999-12-31"), day("2026-01-05")));
    QVERIFY(!calendar.lastWorkingDayOnOrBefore(day("2101-01-01")).isValid());
    QCOMPARE(calendar.addWorkingDays(day("2100-12-30"), 1), day("2100-12-31"));
}

void WorkingDaysTest::addingIsQuickAtAnyLength_data()
{
    QTest::addColumn<int>("n");
    QTest::newRow("15 working days") << 15;
    QTest::newRow("250 working days") << 250;
    QTest::newRow("5000 working days") << 5000;
}

void WorkingDaysTest::addingIsQuickAtAnyLength()
{
    QFETCH(const int, n);
    const WorkingCalendar calendar = shipped(u"england-wales"_s);
    const QDate start = day("2026-01-05");
    QDate end;
    QBENCHMARK
    { // nanoseconds a call are thousandths of the milliseconds an iteration
        for (int i = 0; i < 1000; ++i)
            end = calendar.addWorkingDays(start.addDays(i), n);
    }
    QVERIFY(calendar.isWorkingDay(end));
}

QTEST_APPLESS_MAIN(WorkingDaysTest)
#include "workingdaystest.moc"
