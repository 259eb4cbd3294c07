#include "core/wording/dates.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

class DatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesOfLetters();
    void everyMonthAndWeekdayIsWelsh();
    void rangesAndTimes();
    void agesByHowYoung_data();
    void agesByHowYoung();
    void periodsAsWritten_data();
    void periodsAsWritten();
    void durations();
};

void DatesTest::datesOfLetters()
{
    const QDate date(2026, 12, 8);
    QCOMPARE(longDate(QDate(2026, 11, 21), Language::English), u"21 November 2026"_s);
    QCOMPARE(longDate(QDate(2026, 11, 21), Language::Welsh), u"21 Tachwedd 2026"_s);
    QCOMPARE(dateWithWeekday(date, Language::English), u"Tuesday 8 December 2026"_s);
    QCOMPARE(dateWithWeekday(date, Language::Welsh), u"dydd Mawrth 8 Rhagfyr 2026"_s);
    QCOMPARE(onDate(date, Language::English), u"on Tuesday 8 December 2026"_s);
    QCOMPARE(onDate(date, Language::Welsh), u"ddydd Mawrth 8 Rhagfyr 2026"_s);
    QCOMPARE(weekdayDateAndTime(date, QTime(10, 0), Language::Welsh), u"dydd Mawrth 8 Rhagfyr 2026 am 10:00"_s);
    QCOMPARE(dayAndMonth(date, Language::Welsh), u"8 Rhagfyr"_s);
    QCOMPARE(shortDate(date, Language::English), u"8 Dec"_s);
    QCOMPARE(shortDate(date, Language::Welsh), u"8 Rhag"_s);
    QCOMPARE(shortWeekday(date, Language::Welsh), u"Maw"_s);
    QCOMPARE(monthAndYear(date, Language::Welsh), u"Rhagfyr 2026"_s);
    QCOMPARE(longDate(QDate(), Language::Welsh), QString());
    QCOMPARE(onDate(QDate(), Language::English), QString());
}

void DatesTest::everyMonthAndWeekdayIsWelsh()
{
    const Phrasebook english(Language::English);
    const Phrasebook welsh(Language::Welsh);
    for (int month = 1; month <= 12; ++month) {
        const QDate date(2026, month, 15);
        QVERIFY(dayAndMonth(date, english) != dayAndMonth(date, welsh));
        QVERIFY(shortDate(date, english) != shortDate(date, welsh));
    }
    for (int day = 1; day <= 7; ++day) {
        const QDate date(2026, 6, day);
        QVERIFY(weekday(date, welsh).startsWith("dydd "_L1));
        QVERIFY(onDate(date, welsh).startsWith("ddydd "_L1));
        QVERIFY(shortWeekday(date, english) != shortWeekday(date, welsh));
    }
}

void DatesTest::rangesAndTimes()
{
    const Phrasebook welsh(Language::Welsh);
    QCOMPARE(dateRange(QDate(2026, 11, 24), QDate(2026, 11, 26), welsh), u"24–26 Tachwedd 2026"_s);
    QCOMPARE(dateRange(QDate(2026, 11, 30), QDate(2026, 12, 4), welsh), u"30 Tachwedd – 4 Rhagfyr 2026"_s);
    QCOMPARE(dateRange(QDate(2026, 12, 28), QDate(2027, 1, 4), Language::English),
             u"28 December 2026 – 4 January 2027"_s);
    QCOMPARE(dateRange(QDate(2026, 11, 24), QDate(2026, 11, 24), welsh), u"24 Tachwedd 2026"_s);
    QCOMPARE(timeRange(QTime(9, 5), QTime(11, 30)), u"09:05–11:30"_s);
    QCOMPARE(timeRange(QTime(9, 5), QTime()), u"09:05–"_s);
}

void DatesTest::agesByHowYoung_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("cy");
    const QDate on(2026, 12, 8);
    QTest::newRow("nine years") << QDate(2017, 12, 8) << on << u"9 years"_s << u"9 oed"_s;
    QTest::newRow("nearly nine") << QDate(2017, 12, 9) << on << u"8 years"_s << u"8 oed"_s;
    QTest::newRow("two years are years") << QDate(2024, 12, 8) << on << u"2 years"_s << u"2 oed"_s;
    QTest::newRow("under two: months") << QDate(2024, 12, 9) << on << u"23 months"_s << u"23 mis oed"_s;
    QTest::newRow("three months") << QDate(2026, 9, 8) << on << u"3 months"_s << u"3 mis oed"_s;
    QTest::newRow("under three months: weeks") << QDate(2026, 10, 20) << on << u"7 weeks"_s << u"7 wythnos oed"_s;
    QTest::newRow("under two weeks: days") << QDate(2026, 12, 1) << on << u"7 days"_s << u"7 diwrnod oed"_s;
    QTest::newRow("born that day") << on << on << u"0 days"_s << u"llai na diwrnod oed"_s;
    QTest::newRow("not born yet") << QDate(2027, 1, 1) << on << QString() << QString();
}

void DatesTest::agesByHowYoung()
{
    QFETCH(const QDate, born);
    QFETCH(const QDate, on);
    QTEST(age(born, on, Language::English), "en");
    QTEST(age(born, on, Language::Welsh), "cy");
    QCOMPARE(unbornUntil(QDate(2026, 7, 1), Language::Welsh), u"yn y groth, disgwylir 1 Gorffennaf 2026"_s);
}

void DatesTest::periodsAsWritten_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("cy");
    const auto row = [](const char* name, int n, PeriodUnit unit, const QString& en, const QString& cy) {
        QTest::newRow(name) << n << static_cast<int>(unit) << en << cy;
    };
    row("hours", 24, PeriodUnit::Hours, u"24 hours"_s, u"24 awr"_s);
    row("days as written", 15, PeriodUnit::Days, u"15 days"_s, u"15 diwrnod"_s);
    row("one working day", 1, PeriodUnit::WorkingDays, u"1 working day"_s, u"1 diwrnod gwaith"_s);
    row("working days", 10, PeriodUnit::WorkingDays, u"10 working days"_s, u"10 diwrnod gwaith"_s);
    row("six weeks", 6, PeriodUnit::Weeks, u"6 weeks"_s, u"6 wythnos"_s);
    row("three months", 3, PeriodUnit::Months, u"3 months"_s, u"3 mis"_s);
}

void DatesTest::periodsAsWritten()
{
    QFETCH(const int, n);
    QFETCH(const int, unit);
    const Period period{n, static_cast<PeriodUnit>(unit)};
    QTEST(periodText(period, Language::English), "en");
    QTEST(periodText(period, Language::Welsh), "cy");
}

void DatesTest::durations()
{
    QCOMPARE(duration(45, Language::English), u"45 minutes"_s);
    QCOMPARE(duration(60, Language::English), u"1 hour"_s);
    QCOMPARE(duration(90, Language::Welsh), u"1 awr 30 munud"_s);
    QCOMPARE(duration(0, Language::Welsh), u"0 munud"_s);
}

QTEST_APPLESS_MAIN(DatesTest)
#include "datestest.moc"
