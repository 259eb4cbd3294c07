#include "core/calendar/calendarjson.h"
#include "core/calendar/period.h"
#include "tests/core/calendar/shipped.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

class BankHolidayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void easterFallsWhereItFell_data();
    void easterFallsWhereItFell();
    void yearHasTheseDays_data();
    void yearHasTheseDays();
    void dayHasItsName_data();
    void dayHasItsName();
    void everyYearHasItsDaysInBothLanguages();
    void commandPrintsDateAndName();
};

void BankHolidayTest::easterFallsWhereItFell_data()
{
    QTest::addColumn<QDate>("easter");
    for (const char* date :
         {"2000-04-23", "2005-03-27", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20",
          "2026-04-05", "2027-03-28", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"})
        QTest::newRow(date) << day(date);
}

void BankHolidayTest::easterFallsWhereItFell()
{
    QFETCH(QDate, easter);
    QCOMPARE(easterSunday(easter.year()), easter);
}

void BankHolidayTest::yearHasTheseDays_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days"); // month-day, in order
    const QString england = u"england-wales"_s;
    const QString jersey = u"jersey"_s;
    QTest::newRow("England and Wales 2000: New Year's Day was a Saturday")
        << england << 2000 << u"01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26"_s;
    QTest::newRow("England and Wales 2002: Golden Jubilee, spring holiday moved")
        << england << 2002 << u"01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26"_s;
    QTest::newRow("England and Wales 2004: Christmas Day a Saturday")
        << england << 2004 << u"01-01 04-09 04-12 05-03 05-31 08-30 12-27 12-28"_s;
    QTest::newRow("England and Wales 2009: Boxing Day a Saturday")
        << england << 2009 << u"01-01 04-10 04-13 05-04 05-25 08-31 12-25 12-28"_s;
    QTest::newRow("England and Wales 2011: royal wedding, Christmas Day a Sunday")
        << england << 2011 << u"01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"_s;
    QTest::newRow("England and Wales 2012: Diamond Jubilee, spring holiday moved")
        << england << 2012 << u"01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"_s;
    QTest::newRow("England and Wales 2020: early May moved to VE Day, Boxing Day a Saturday")
        << england << 2020 << u"01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"_s;
    QTest::newRow("England and Wales 2021: Christmas Day and Boxing Day at the weekend")
        << england << 2021 << u"01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"_s;
    QTest::newRow("England and Wales 2022: Platinum Jubilee and the Queen's funeral")
        << england << 2022 << u"01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"_s;
    QTest::newRow("England and Wales 2023: coronation beside early May")
        << england << 2023 << u"01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"_s;
    QTest::newRow("England and Wales 2026: an ordinary year with Boxing Day on a Saturday")
        << england << 2026 << u"01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"_s;
    QTest::newRow("England and Wales 2100: the last year, Christmas Day a Saturday")
        << england << 2100 << u"01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"_s;
    QTest::newRow("Jersey 2000: New Year's Day made good on Monday")
        << jersey << 2000 << u"01-03 04-21 04-24 05-01 05-09 05-29 08-28 12-25 12-26"_s;
    QTest::newRow("Jersey 2020: early May kept, VE Day beside it, Liberation Day a Saturday with no substitute")
        << jersey << 2020 << u"01-01 04-10 04-13 05-04 05-08 05-09 05-25 08-31 12-25 12-28"_s;
    QTest::newRow("Jersey 2021: Corn Riots, Liberation Day a Sunday with no substitute")
        << jersey << 2021 << u"01-01 04-02 04-05 05-03 05-09 05-31 08-30 09-27 12-27 12-28"_s;
    QTest::newRow("Jersey 2022: Platinum Jubilee and the Queen's funeral")
        << jersey << 2022 << u"01-03 04-15 04-18 05-02 05-09 06-02 06-03 08-29 09-19 12-26 12-27"_s;
    QTest::newRow("Jersey 2023: coronation the day before Liberation Day")
        << jersey << 2023 << u"01-02 04-07 04-10 05-01 05-08 05-09 05-29 08-28 12-25 12-26"_s;
    QTest::newRow("Jersey 2024: the King's visit")
        << jersey << 2024 << u"01-01 03-29 04-01 05-06 05-09 05-27 07-15 08-26 12-25 12-26"_s;
    QTest::newRow("before the known years there is nothing to tell") << england << 1999 << QString();
    QTest::newRow("after the known years there is nothing to tell") << jersey << 2101 << QString();
}

void BankHolidayTest::yearHasTheseDays()
{
    QFETCH(const QString, region);
    QFETCH(const int, year);
    QFETCH(const QString, days);
    QStringList found;
    for (const BankHoliday& holiday : shipped(region).bankHolidays(year)) {
        QCOMPARE(holiday.date.year(), year);
        found << holiday.date.toString(u"MM-dd"_s);
    }
    QCOMPARE(found.join(u' '), days);
}

void BankHolidayTest::dayHasItsName_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("en");
    QTest::addColumn<QString>("cy");
    const QString england = u"england-wales"_s;
    const QString jersey = u"jersey"_s;
    QTest::newRow("Good Friday") << england << day("2026-04-03") << u"Good Friday"_s << u"Gwener y Groglith"_s;
    QTest::newRow("Monday after a Saturday New Year")
        << england << day("2022-01-03") << u"New Year's Day (substitute day)"_s << u"Dydd Calan (diwrnod yn ei le)"_s;
    QTest::newRow("Sunday Christmas gives way to Boxing Day's Monday")
        << england << day("2022-12-26") << u"Boxing Day"_s << u"Dydd San Steffan"_s;
    QTest::newRow("and is made good on Tuesday")
        << england << day("2022-12-27") << u"Christmas Day (substitute day)"_s << u"Dydd Nadolig (diwrnod yn ei le)"_s;
    QTest::newRow("Christmas weekend: Monday stands for Christmas Day")
        << england << day("2021-12-27") << u"Christmas Day (substitute day)"_s << u"Dydd Nadolig (diwrnod yn ei le)"_s;
    QTest::newRow("Christmas weekend: Tuesday stands for Boxing Day")
        << england << day("2021-12-28") << u"Boxing Day (substitute day)"_s << u"Dydd San Steffan (diwrnod yn ei le)"_s;
    QTest::newRow("the spring holiday keeps its name where it moves")
        << england << day("2022-06-02") << u"Spring bank holiday"_s << u"Gŵyl banc y gwanwyn"_s;
    QTest::newRow("the day it moved from is an ordinary Monday")
        << england << day("2022-05-30") << QString() << QString();
    QTest::newRow("VE Day 2020 in England and Wales")
        << england << day("2020-05-08") << u"Early May bank holiday (VE Day)"_s
        << u"Gŵyl banc dechrau Mai (Diwrnod VE)"_s;
    QTest::newRow("4 May 2020 was a working day in England and Wales")
        << england << day("2020-05-04") << QString() << QString();
    QTest::newRow("4 May 2020 was kept in Jersey")
        << jersey << day("2020-05-04") << u"Early May bank holiday"_s << u"Gŵyl banc dechrau Mai"_s;
    QTest::newRow("Liberation Day keeps its name on a Saturday")
        << jersey << day("2026-05-09") << u"Liberation Day"_s << u"Diwrnod y Rhyddhau"_s;
    QTest::newRow("the Monday after it is an ordinary Monday") << jersey << day("2026-05-11") << QString() << QString();
    QTest::newRow("9 May is nothing special in England and Wales")
        << england << day("2025-05-09") << QString() << QString();
    QTest::newRow("Jersey's Corn Riots day is not kept in England and Wales")
        << england << day("2021-09-27") << QString() << QString();
}

void BankHolidayTest::dayHasItsName()
{
    QFETCH(const QString, region);
    QFETCH(const QDate, date);
    QFETCH(const QString, en);
    QFETCH(const QString, cy);
    const auto name = shipped(region).nameOfHoliday(date);
    QCOMPARE(name.has_value(), !en.isEmpty());
    QCOMPARE(name.value_or(LocalText{}), (LocalText{en, cy}));
}

void BankHolidayTest::everyYearHasItsDaysInBothLanguages()
{
    for (const CalendarKey& region : shippedCalendars()) {
        const WorkingCalendar calendar = shipped(region.text());
        for (int year = WorkingCalendar::firstYear; year <= WorkingCalendar::lastYear; ++year) {
            const std::vector<BankHoliday> days = calendar.bankHolidays(year);
            QVERIFY2(days.size() >= 8 && days.size() <= 11, qPrintable(QString::number(year)));
            for (size_t i = 0; i < days.size(); ++i) {
                QVERIFY(days[i].name.has(Language::Welsh));
                QVERIFY(i == 0 || days[i - 1].date < days[i].date);
                QVERIFY(!calendar.isWorkingDay(days[i].date));
            }
        }
    }
}

void BankHolidayTest::commandPrintsDateAndName()
{
    const QByteArray printed = calendarJson(shipped(u"jersey"_s), 2024);
    const QJsonArray days = QJsonDocument::fromJson(printed).array();
    QCOMPARE(days.size(), 10);
    QCOMPARE(days[6].toObject(),
             (QJsonObject{{u"date"_s, u"2024-07-15"_s}, {u"name"_s, u"Visit of King Charles III"_s}}));
    QCOMPARE(QJsonDocument::fromJson(calendarJson(shipped(u"jersey"_s), 2024, Language::Welsh))
                 .array()[4]
                 .toObject()[u"name"],
             QJsonValue(u"Diwrnod y Rhyddhau"_s));
    QVERIFY(printed.endsWith('\n'));
}

QTEST_APPLESS_MAIN(BankHolidayTest)
#include "bankholidaytest.moc"
