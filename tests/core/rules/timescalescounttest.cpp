#include "core/rules/timescalesparts.h"
#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Days, weeks, months and hours as a person counts them on a wall calendar.
class TimescalesCountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dueDate_data();
    void dueDate();
    void hoursStandOnTheClock_data();
    void hoursStandOnTheClock();
    void explainsWhatItSkips();
    void knowsNothingOutsideItsYears();
};

void TimescalesCountTest::dueDate_data()
{
    using enum PeriodUnit;
    using enum PeriodDirection;
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("n");
    QTest::addColumn<PeriodUnit>("unit");
    QTest::addColumn<PeriodDirection>("direction");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("lastWorkingDay");
    const auto row = [](const char* name, const char* from, int n, PeriodUnit unit, PeriodDirection direction, const char* due,
                        const char* last, const char* region = "england-wales") {
        QTest::newRow(name) << QString::fromLatin1(region) << QString::fromLatin1(from) << n << unit << direction
                            << QString::fromLatin1(due) << QString::fromLatin1(last);
    };
    row("the day itself is day nought", "2026-03-12", 1, WorkingDays, Within, "2026-03-13", "2026-03-13");
    row("a weekend between", "2026-03-13", 1, WorkingDays, Within, "2026-03-16", "2026-03-16");
    row("from a Saturday", "2026-03-14", 1, WorkingDays, Within, "2026-03-16", "2026-03-16");
    row("over Easter", "2026-04-02", 1, WorkingDays, Within, "2026-04-07", "2026-04-07");
    row("over Christmas and the New Year", "2025-12-24", 5, WorkingDays, Within, "2026-01-05", "2026-01-05");
    row("at once is the same day", "2026-03-12", 0, Days, Within, "2026-03-12", "2026-03-12");
    row("two working days before a Monday", "2026-03-16", 2, WorkingDays, AtLeastBefore, "2026-03-12", "2026-03-12");
    row("five working days before the Tuesday after Easter", "2026-04-07", 5, WorkingDays, AtLeastBefore, "2026-03-27", "2026-03-27");
    row("three days before, as written", "2026-03-16", 3, Days, AtLeastBefore, "2026-03-13", "2026-03-13");
    row("fifteen days end on a Saturday", "2026-02-20", 15, Days, Within, "2026-03-07", "2026-03-06");
    row("twelve weeks before", "2026-07-01", 12, Weeks, AtLeastBefore, "2026-04-08", "2026-04-08");
    row("a month from 31 January", "2026-01-31", 1, Months, Within, "2026-02-28", "2026-02-27");
    row("a month from 31 January in a leap year", "2028-01-31", 1, Months, Within, "2028-02-29", "2028-02-29");
    row("six months from 31 August", "2026-08-31", 6, Months, Within, "2027-02-28", "2027-02-26");
    row("a year of months from leap day", "2028-02-29", 12, Months, Within, "2029-02-28", "2029-02-28");
    row("Liberation Day on a Friday", "2025-05-08", 1, WorkingDays, Within, "2025-05-12", "2025-05-12", "jersey");
    row("no Liberation Day in England", "2025-05-08", 1, WorkingDays, Within, "2025-05-09", "2025-05-09");
    row("due on Liberation Day: the working day before", "2025-05-02", 1, Weeks, Within, "2025-05-09", "2025-05-08", "jersey");
}

void TimescalesCountTest::dueDate()
{
    QFETCH(const QString, region);
    QFETCH(const QString, from);
    QFETCH(const int, n);
    QFETCH(const PeriodUnit, unit);
    QFETCH(const PeriodDirection, direction);
    QFETCH(const QString, due);
    const auto counted = limits::count(limits::wallClock(test::on(from)), {n, unit}, direction, test::calendar(region));
    QVERIFY(counted.has_value());
    QCOMPARE(counted->due, limits::endOfDay(test::on(due)));
    QTEST(counted->lastWorkingDay.toString(Qt::ISODate), "lastWorkingDay");
    QVERIFY(!counted->hasTime);
}

void TimescalesCountTest::hoursStandOnTheClock_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("due");
    QTest::newRow("till the same time tomorrow") << u"2026-03-12T11:30"_s << u"2026-03-13T11:30"_s;
    QTest::newRow("over the end of the month") << u"2026-02-28T16:05"_s << u"2026-03-01T16:05"_s;
    QTest::newRow("though the clocks go forward") << u"2026-03-28T11:30"_s << u"2026-03-29T11:30"_s;
    QTest::newRow("in the hour that is skipped") << u"2026-03-28T01:30"_s << u"2026-03-29T01:30"_s;
    QTest::newRow("though the clocks go back") << u"2026-10-24T11:30"_s << u"2026-10-25T11:30"_s;
}

void TimescalesCountTest::hoursStandOnTheClock()
{
    QFETCH(const QString, from);
    QFETCH(const QString, due);
    const QDateTime anchor = limits::wallClock(test::on(from.left(10)), test::at(from.mid(11)));
    const auto counted = limits::count(anchor, {24, PeriodUnit::Hours}, PeriodDirection::Within,
                                       test::calendar(u"england-wales"_s));
    QVERIFY(counted && counted->hasTime);
    QCOMPARE(counted->due.toString(u"yyyy-MM-ddTHH:mm"_s), due);
    QVERIFY(counted->skipped.empty());
}

void TimescalesCountTest::explainsWhatItSkips()
{
    const auto counted = limits::count(limits::wallClock(test::on(u"2026-04-02"_s)), {2, PeriodUnit::WorkingDays},
                                       PeriodDirection::Within, test::calendar(u"england-wales"_s));
    QVERIFY(counted.has_value());
    QCOMPARE(counted->due.date(), test::on(u"2026-04-08"_s));
    QStringList told;
    for (const SkippedDay& day : counted->skipped)
        told << day.date.toString(u"dd "_s) + wordOf(day.why) + (day.name.en.isEmpty() ? QString() : u' ' + day.name.en);
    QCOMPARE(told, QStringList({u"03 bank-holiday Good Friday"_s, u"04 weekend"_s, u"05 weekend"_s,
                                u"06 bank-holiday Easter Monday"_s}));
}

void TimescalesCountTest::knowsNothingOutsideItsYears()
{
    QVERIFY(!limits::count(limits::wallClock(test::on(u"2100-12-20"_s)), {15, PeriodUnit::WorkingDays},
                           PeriodDirection::Within, test::calendar(u"jersey"_s)));
    QVERIFY(!limits::count(limits::wallClock(test::on(u"2100-12-20"_s)), {3, PeriodUnit::Months}, PeriodDirection::Within,
                           test::calendar(u"jersey"_s)));
}

QTEST_GUILESS_MAIN(TimescalesCountTest)
#include "timescalescounttest.moc"
