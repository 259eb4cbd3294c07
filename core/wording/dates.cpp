#include "core/wording/dates.h"

#include "core/calendar/period.h"

#include <array>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array months{QT_TRANSLATE_NOOP("Phrasebook", "January"),   QT_TRANSLATE_NOOP("Phrasebook", "February"),
                            QT_TRANSLATE_NOOP("Phrasebook", "March"),     QT_TRANSLATE_NOOP("Phrasebook", "April"),
                            QT_TRANSLATE_NOOP("Phrasebook", "May"),       QT_TRANSLATE_NOOP("Phrasebook", "June"),
                            QT_TRANSLATE_NOOP("Phrasebook", "July"),      QT_TRANSLATE_NOOP("Phrasebook", "August"),
                            QT_TRANSLATE_NOOP("Phrasebook", "September"), QT_TRANSLATE_NOOP("Phrasebook", "October"),
                            QT_TRANSLATE_NOOP("Phrasebook", "November"),  QT_TRANSLATE_NOOP("Phrasebook", "December")};

// Whole short dates: "May" alone would have to serve as the long name too.
constexpr std::array shortDates{QT_TRANSLATE_NOOP("Phrasebook", "%1 Jan"), QT_TRANSLATE_NOOP("Phrasebook", "%1 Feb"),
                                QT_TRANSLATE_NOOP("Phrasebook", "%1 Mar"), QT_TRANSLATE_NOOP("Phrasebook", "%1 Apr"),
                                QT_TRANSLATE_NOOP("Phrasebook", "%1 May"), QT_TRANSLATE_NOOP("Phrasebook", "%1 Jun"),
                                QT_TRANSLATE_NOOP("Phrasebook", "%1 Jul"), QT_TRANSLATE_NOOP("Phrasebook", "%1 Aug"),
                                QT_TRANSLATE_NOOP("Phrasebook", "%1 Sep"), QT_TRANSLATE_NOOP("Phrasebook", "%1 Oct"),
                                QT_TRANSLATE_NOOP("Phrasebook", "%1 Nov"), QT_TRANSLATE_NOOP("Phrasebook", "%1 Dec")};

constexpr std::array weekdays{QT_TRANSLATE_NOOP("Phrasebook", "Monday"),    QT_TRANSLATE_NOOP("Phrasebook", "Tuesday"),
                              QT_TRANSLATE_NOOP("Phrasebook", "Wednesday"), QT_TRANSLATE_NOOP("Phrasebook", "Thursday"),
                              QT_TRANSLATE_NOOP("Phrasebook", "Friday"),    QT_TRANSLATE_NOOP("Phrasebook", "Saturday"),
                              QT_TRANSLATE_NOOP("Phrasebook", "Sunday")};

constexpr std::array onWeekdays{
    QT_TRANSLATE_NOOP("Phrasebook", "on Monday %1"),    QT_TRANSLATE_NOOP("Phrasebook", "on Tuesday %1"),
    QT_TRANSLATE_NOOP("Phrasebook", "on Wednesday %1"), QT_TRANSLATE_NOOP("Phrasebook", "on Thursday %1"),
    QT_TRANSLATE_NOOP("Phrasebook", "on Friday %1"),    QT_TRANSLATE_NOOP("Phrasebook", "on Saturday %1"),
    QT_TRANSLATE_NOOP("Phrasebook", "on Sunday %1")};

constexpr std::array shortWeekdays{QT_TRANSLATE_NOOP("Phrasebook", "Mon"), QT_TRANSLATE_NOOP("Phrasebook", "Tue"),
                                   QT_TRANSLATE_NOOP("Phrasebook", "Wed"), QT_TRANSLATE_NOOP("Phrasebook", "Thu"),
                                   QT_TRANSLATE_NOOP("Phrasebook", "Fri"), QT_TRANSLATE_NOOP("Phrasebook", "Sat"),
                                   QT_TRANSLATE_NOOP("Phrasebook", "Sun")};

template <size_t N>
const char* entry(const std::array<const char*, N>& table, int from1)
{
    return table[static_cast<size_t>(from1 - 1)];
}

} // namespace

QString dayAndMonth(QDate date, const Phrasebook& book)
{
    return date.isValid() ? QString::number(date.day()) + u' ' + book.phrase(entry(months, date.month())) : QString();
}

QString longDate(QDate date, const Phrasebook& book)
{
    return date.isValid() ? dayAndMonth(date, book) + u' ' + QString::number(date.year()) : QString();
}

QString monthAndYear(QDate date, const Phrasebook& book)
{
    return date.isValid() ? book.phrase(entry(months, date.month())) + u' ' + QString::number(date.year()) : QString();
}

QString shortDate(QDate date, const Phrasebook& book)
{
    return date.isValid() ? book.phrase(entry(shortDates, date.month()), {QString::number(date.day())}) : QString();
}

QString weekday(QDate date, const Phrasebook& book)
{
    return date.isValid() ? book.phrase(entry(weekdays, date.dayOfWeek())) : QString();
}

QString shortWeekday(QDate date, const Phrasebook& book)
{
    return date.isValid() ? book.phrase(entry(shortWeekdays, date.dayOfWeek())) : QString();
}

QString dateWithWeekday(QDate date, const Phrasebook& book)
{
    return date.isValid() ? weekday(date, book) + u' ' + longDate(date, book) : QString();
}

QString onDate(QDate date, const Phrasebook& book)
{
    return date.isValid() ? book.phrase(entry(onWeekdays, date.dayOfWeek()), {longDate(date, book)}) : QString();
}

QString dateRange(QDate first, QDate last, const Phrasebook& book)
{
    if (!first.isValid() || !last.isValid() || first == last)
        return longDate(first.isValid() ? first : last, book);
    if (first.year() != last.year())
        return longDate(first, book) + u" – "_s + longDate(last, book);
    if (first.month() != last.month())
        return dayAndMonth(first, book) + u" – "_s + longDate(last, book);
    return QString::number(first.day()) + u'–' + longDate(last, book);
}

QString clockTime(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

QString timeRange(QTime from, QTime to)
{
    return clockTime(from) + u'–' + clockTime(to);
}

QString dateAndTime(QDate date, QTime time, const Phrasebook& book)
{
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "%1 at %2"), {longDate(date, book), clockTime(time)});
}

QString weekdayDateAndTime(QDate date, QTime time, const Phrasebook& book)
{
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "%1 at %2"), {dateWithWeekday(date, book), clockTime(time)});
}

QString age(QDate born, QDate on, const Phrasebook& book)
{
    if (!born.isValid() || !on.isValid() || on < born)
        return {};
    const int monthsOld = monthsBetween(born, on);
    if (monthsOld >= 24)
        return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n years (age)"), yearsBetween(born, on));
    if (monthsOld >= 3)
        return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n months (age)"), monthsOld);
    const int days = static_cast<int>(born.daysTo(on));
    if (days >= 14)
        return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n weeks (age)"), days / 7);
    return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n days (age)"), days);
}

QString unbornUntil(QDate expected, const Phrasebook& book)
{
    if (!expected.isValid())
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "unborn"));
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "unborn, expected on %1"), {longDate(expected, book)});
}

QString periodText(const Period& period, const Phrasebook& book)
{
    switch (period.unit) {
    case PeriodUnit::Hours: return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n hour(s)"), period.n);
    case PeriodUnit::Days: return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n day(s)"), period.n);
    case PeriodUnit::WorkingDays: return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n working day(s)"), period.n);
    case PeriodUnit::Weeks: return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n week(s)"), period.n);
    case PeriodUnit::Months: return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n month(s)"), period.n);
    }
    Q_UNREACHABLE();
}

QString duration(int minutes, const Phrasebook& book)
{
    const QString rest = book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n minute(s)"), minutes % 60);
    if (minutes < 60)
        return rest;
    const QString hours = book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n hour(s)"), minutes / 60);
    return minutes % 60 == 0 ? hours : hours + u' ' + rest;
}

} // namespace cadair
