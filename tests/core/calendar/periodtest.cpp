#include "core/calendar/period.h"

#include <QTest>

using namespace cadair;

class PeriodTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void monthsClampToTheMonthsEnd_data();
    void monthsClampToTheMonthsEnd();
    void agesFollowBirthdays_data();
    void agesFollowBirthdays();
    void weeksAreSevenDays();
};

void PeriodTest::monthsClampToTheMonthsEnd_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("to");
    QTest::newRow("three months from mid-March") << QDate(2026, 3, 12) << 3 << QDate(2026, 6, 12);
    QTest::newRow("six months from 31 August end with February") << QDate(2026, 8, 31) << 6 << QDate(2027, 2, 28);
    QTest::newRow("in a leap year with the 29th") << QDate(2027, 8, 31) << 6 << QDate(2028, 2, 29);
    QTest::newRow("one month from 31 January") << QDate(2026, 1, 31) << 1 << QDate(2026, 2, 28);
    QTest::newRow("three months back") << QDate(2026, 5, 31) << -3 << QDate(2026, 2, 28);
    QTest::newRow("over the year's end") << QDate(2026, 11, 30) << 3 << QDate(2027, 2, 28);
}

void PeriodTest::monthsClampToTheMonthsEnd()
{
    QFETCH(const QDate, from);
    QFETCH(const int, months);
    QFETCH(const QDate, to);
    QCOMPARE(addMonths(from, months), to);
    QCOMPARE(monthsBetween(from, to), months);
}

void PeriodTest::agesFollowBirthdays_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("years");
    QTest::newRow("the day before the birthday") << QDate(2014, 5, 1) << QDate(2026, 4, 30) << 11;
    QTest::newRow("the birthday") << QDate(2014, 5, 1) << QDate(2026, 5, 1) << 12;
    QTest::newRow("born on 29 February, in a common year") << QDate(2016, 2, 29) << QDate(2026, 2, 28) << 9;
    QTest::newRow("and the day after") << QDate(2016, 2, 29) << QDate(2026, 3, 1) << 10;
    QTest::newRow("not yet born") << QDate(2026, 7, 1) << QDate(2026, 3, 12) << -1;
}

void PeriodTest::agesFollowBirthdays()
{
    QFETCH(const QDate, born);
    QFETCH(const QDate, on);
    QTEST(yearsBetween(born, on), "years");
}

void PeriodTest::weeksAreSevenDays()
{
    QCOMPARE(addWeeks(QDate(2026, 12, 28), 6), QDate(2027, 2, 8));
    QCOMPARE(addWeeks(QDate(2026, 12, 28), -12), QDate(2026, 10, 5));
    QVERIFY(!addWeeks(QDate(), 1).isValid());
}

QTEST_APPLESS_MAIN(PeriodTest)
#include "periodtest.moc"
