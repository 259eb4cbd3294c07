#include "tests/core/calendar/shipped.h"

#include <QTest>

#include <rapidcheck.h>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

// Well inside the known years, so that no count of up to ten years leaves them.
QDate anyDay(int low, int high)
{
    return WorkingCalendar::firstDay().addDays(*rc::gen::inRange(low, high));
}

QDate anyDay()
{
    return anyDay(4000, 32000);
}

const WorkingCalendar& anyCalendar()
{
    static const WorkingCalendar england = shipped(u"england-wales"_s);
    static const WorkingCalendar jersey = shipped(u"jersey"_s, {{day("2026-12-29"), {u"Closed"_s, u"Ar gau"_s}}});
    return **rc::gen::element(&england, &jersey);
}

/// The plain way: one day at a time, asking of each whether it is a weekend or in the year's list.
bool plainlyWorkingDay(const WorkingCalendar& calendar, QDate date)
{
    return date.dayOfWeek() < 6 && !calendar.nameOfHoliday(date);
}

QDate plainlyAdded(const WorkingCalendar& calendar, QDate date, int n)
{
    const int step = n < 0 ? -1 : 1;
    while (n != 0) {
        date = date.addDays(step);
        if (plainlyWorkingDay(calendar, date))
            n -= step;
    }
    return date;
}

} // namespace

class WorkingDaysPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addingAgreesWithTheCalendarOnTheWall();
    void countingAgreesWithTheCalendarOnTheWall();
    void countingUndoesAdding();
    void aLaterStartNeverEndsEarlier();
    void moreDaysEndLater();
    void endIsAlwaysAWorkingDay();
    void skippedAndWorkedDaysMakeThePeriod();
    void everyDayOfTheCenturyAgrees();
};

void WorkingDaysPropertyTest::addingAgreesWithTheCalendarOnTheWall()
{
    QVERIFY(rc::check("adding equals stepping day by day", [] {
        const WorkingCalendar& calendar = anyCalendar();
        const QDate start = anyDay();
        const int n = *rc::gen::inRange(-300, 300);
        RC_ASSERT(calendar.addWorkingDays(start, n) == plainlyAdded(calendar, start, n));
    }));
}

void WorkingDaysPropertyTest::countingAgreesWithTheCalendarOnTheWall()
{
    QVERIFY(rc::check("counting equals looking at each day", [] {
        const WorkingCalendar& calendar = anyCalendar();
        const QDate from = anyDay();
        const QDate to = from.addDays(*rc::gen::inRange(0, 500));
        int days = 0;
        for (QDate date = from.addDays(1); date <= to; date = date.addDays(1))
            days += plainlyWorkingDay(calendar, date) ? 1 : 0;
        RC_ASSERT(calendar.workingDaysBetween(from, to) == days);
    }));
}

void WorkingDaysPropertyTest::countingUndoesAdding()
{
    QVERIFY(rc::check("counting back to the start gives the number added", [] {
        const WorkingCalendar& calendar = anyCalendar();
        const QDate start = anyDay();
        const int n = *rc::gen::inRange(-2500, 2500);
        RC_ASSERT(calendar.workingDaysBetween(start, calendar.addWorkingDays(start, n)) == n);
    }));
    QVERIFY(rc::check("from a working day, going there and back ends at home", [] {
        const WorkingCalendar& calendar = anyCalendar();
        const QDate start = calendar.lastWorkingDayOnOrBefore(anyDay());
        const int n = *rc::gen::inRange(-2500, 2500);
        RC_ASSERT(calendar.addWorkingDays(calendar.addWorkingDays(start, n), -n) == start);
    }));
}

void WorkingDaysPropertyTest::aLaterStartNeverEndsEarlier()
{
    QVERIFY(rc::check("a later start never ends earlier", [] {
        const WorkingCalendar& calendar = anyCalendar();
        const QDate start = anyDay();
        const QDate later = start.addDays(*rc::gen::inRange(0, 60));
        const int n = *rc::gen::inRange(-300, 300);
        RC_ASSERT(calendar.addWorkingDays(start, n) <= calendar.addWorkingDays(later, n));
    }));
}

void WorkingDaysPropertyTest::moreDaysEndLater()
{
    QVERIFY(rc::check("one more working day always ends later", [] {
        const WorkingCalendar& calendar = anyCalendar();
        const QDate start = anyDay();
        const int n = *rc::gen::inRange(1, 300);
        RC_ASSERT(calendar.addWorkingDays(start, n) < calendar.addWorkingDays(start, n + 1));
        RC_ASSERT(calendar.addWorkingDays(start, -n) > calendar.addWorkingDays(start, -n - 1));
    }));
}

void WorkingDaysPropertyTest::endIsAlwaysAWorkingDay()
{
    QVERIFY(rc::check("no weekend, holiday or closed day is ever landed on", [] {
        const WorkingCalendar& calendar = anyCalendar();
        const int n = *rc::gen::suchThat(rc::gen::inRange(-2500, 2500), [](int number) { return number != 0; });
        const QDate end = calendar.addWorkingDays(anyDay(), n);
        RC_ASSERT(end.dayOfWeek() <= 5);
        RC_ASSERT(calendar.isWorkingDay(end));
        RC_ASSERT(!calendar.nameOfHoliday(end));
    }));
}

void WorkingDaysPropertyTest::skippedAndWorkedDaysMakeThePeriod()
{
    QVERIFY(rc::check("skipped days and working days together make the period", [] {
        const WorkingCalendar& calendar = anyCalendar();
        const QDate from = anyDay();
        const QDate to = from.addDays(*rc::gen::inRange(-500, 500));
        const auto skipped = static_cast<qint64>(calendar.skippedBetween(from, to).size());
        RC_ASSERT(skipped + std::abs(*calendar.workingDaysBetween(from, to)) == std::abs(from.daysTo(to)));
    }));
}

void WorkingDaysPropertyTest::everyDayOfTheCenturyAgrees()
{
    for (const QString& region : {u"england-wales"_s, u"jersey"_s}) {
        const WorkingCalendar calendar = shipped(region);
        QDate lastWorking;
        for (QDate date = WorkingCalendar::firstDay(); date <= WorkingCalendar::lastDay(); date = date.addDays(1)) {
            const bool working = plainlyWorkingDay(calendar, date);
            if (working)
                lastWorking = date;
            QCOMPARE(calendar.isWorkingDay(date), working);
            QCOMPARE(calendar.lastWorkingDayOnOrBefore(date), lastWorking);
        }
    }
}

QTEST_APPLESS_MAIN(WorkingDaysPropertyTest)
#include "workingdayspropertytest.moc"
