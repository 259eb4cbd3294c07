#pragma once

#include "core/procedure/procedure.h"
#include "core/wording/phrasebook.h"

#include <QDate>
#include <QDateTime>

namespace cadair {

/// "21 November 2026" · "21 Tachwedd 2026": the form of letters. Empty for an invalid date, as everywhere here.
QString longDate(QDate date, const Phrasebook& book);

/// "Tuesday 8 December 2026" · "dydd Mawrth 8 Rhagfyr 2026".
QString dateWithWeekday(QDate date, const Phrasebook& book);

/// "on Tuesday 8 December 2026" · "ddydd Mawrth 8 Rhagfyr 2026": what Welsh says by a mutation.
QString onDate(QDate date, const Phrasebook& book);

/// "8 December" · "8 Rhagfyr".
QString dayAndMonth(QDate date, const Phrasebook& book);

/// "8 Dec" · "8 Rhag": for calendars and narrow columns, never for letters.
QString shortDate(QDate date, const Phrasebook& book);

/// "Tue" · "Maw".
QString shortWeekday(QDate date, const Phrasebook& book);

/// "Tuesday" · "dydd Mawrth".
QString weekday(QDate date, const Phrasebook& book);

/// "December 2026" · "Rhagfyr 2026".
QString monthAndYear(QDate date, const Phrasebook& book);

/// "24–26 November 2026", "30 November – 4 December 2026"; one day is one date.
QString dateRange(QDate first, QDate last, const Phrasebook& book);

/// "10:00", by the 24-hour clock in both languages.
QString clockTime(QTime time);

/// "10:00–11:30"; without an end "10:00–".
QString timeRange(QTime from, QTime to);

/// "8 December 2026 at 10:00" · "8 Rhagfyr 2026 am 10:00".
QString dateAndTime(QDate date, QTime time, const Phrasebook& book);

/// "Tuesday 8 December 2026 at 10:00" · "dydd Mawrth 8 Rhagfyr 2026 am 10:00".
QString weekdayDateAndTime(QDate date, QTime time, const Phrasebook& book);

/// "9 years" · "9 oed"; months under two years, weeks under three months, days under two weeks. Empty before birth.
QString age(QDate born, QDate on, const Phrasebook& book);

/// "unborn, expected on 1 July 2026" · "yn y groth, disgwylir 1 Gorffennaf 2026".
QString unbornUntil(QDate expected, const Phrasebook& book);

/// "15 working days", "24 hours", "3 months", as a procedure writes them.
QString periodText(const Period& period, const Phrasebook& book);

/// "45 minutes", "1 hour", "1 hour 30 minutes".
QString duration(int minutes, const Phrasebook& book);

} // namespace cadair
