#pragma once

#include <QDate>

namespace cadair {

/// `months` later (or earlier); where the month is too short, its last day: 31 January and one month is 28 or 29 February.
/// An invalid date stays invalid. The result may be any day of the week.
QDate addMonths(QDate date, int months);

/// `weeks` later (or earlier).
QDate addWeeks(QDate date, int weeks);

/// Whole years from `born` to `on` as a birthday counts them (born on 29 February: on 1 March in common years);
/// negative before birth.
int yearsBetween(QDate born, QDate on);

/// Whole months from `from` to `to`, as `addMonths` counts them; negative where `to` is before `from`.
int monthsBetween(QDate from, QDate to);

/// Easter Sunday of a Gregorian year.
QDate easterSunday(int year);

} // namespace cadair
