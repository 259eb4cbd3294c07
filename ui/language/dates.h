#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

/// Dates and times as the screen shows them: explicit and long, for Welsh short dates drop the century.
namespace cadair::ui {

/// "21 November 2026", "21 Tachwedd 2026".
QString longDate(QDate date, Language language);
/// "Tuesday 8 December 2026", "dydd Mawrth 8 Rhagfyr 2026" (at the start of a line: "Dydd Mawrth …").
QString weekdayDate(QDate date, Language language);
/// "Tue 24 Nov", "Maw 24 Tach".
QString shortWeekdayDate(QDate date, Language language);
/// "24 Nov", "24 Tach".
QString shortDate(QDate date, Language language);
/// "8 December", "8 Rhagfyr".
QString dayAndMonth(QDate date, Language language);
QString monthName(int month, Language language);
QString shortMonthName(int month, Language language);
/// 1 is Monday. "Monday", "Llun".
QString weekdayName(int day, Language language);
QString shortWeekdayName(int day, Language language);
/// "10:42", 24 hours. With seconds "10:42:07".
QString timeText(QTime time);
QString timeTextWithSeconds(QTime time);

/// What somebody typed into a date field.
struct TypedDate {
    enum class Kind { Empty, Understood, Impossible, NotUnderstood };
    Kind kind = Kind::NotUnderstood;
    QDate date;      ///< Understood: the date. Impossible: the nearest real one ("30 February": 28 February).
    int day = 0;     ///< Impossible: what was asked for
    int month = 0;
    int year = 0;
};

/// Reads "8/12", "8.12.2026", "8 Dec 2026", "8 rhag", "2026-12-08", "8" in either language whatever the screen's.
/// Without a year: the year that brings the date nearest to `near`; without a month: `near`'s month or the next.
TypedDate readDate(const QString& typed, QDate near);

/// Reads "9", "9:30", "930", "0930", "9.30", "14:05"; empty where it is no time of day.
std::optional<QTime> readTime(const QString& typed);

} // namespace cadair::ui
