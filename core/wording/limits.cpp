#include "core/wording/limits.h"

#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/keynames.h"
#include "core/wording/localwords.h"
#include "core/wording/names.h"
#include "core/wording/namesofrules.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

bool inHours(const LimitVerdict& limit)
{
    return limit.dueHasTime;
}

QString anchorMoment(const LimitVerdict& limit, const Phrasebook& book)
{
    const QDateTime at = *limit.anchorAt;
    return inHours(limit) ? dateAndTime(at.date(), at.time(), book) : longDate(at.date(), book);
}

/// The rule of a limit whose clock has not begun: nothing is counted, so nothing is dated.
QString ruleWithoutAnchor(const LimitVerdict& limit, const Phrasebook& book)
{
    const QStringList values{periodText(*limit.period, book), anchorPhrase(limit.anchor, book)};
    if (limit.period->n == 0)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "No later than %1, whose date is not recorded yet."),
                           {values[1]});
    if (limit.direction == PeriodDirection::AtLeastBefore)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "At least %1 before %2, whose date is not recorded yet."),
                           values);
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Within %1 of %2, whose date is not recorded yet."), values);
}

QString afterLimit(int workingDays, LimitState state, const Phrasebook& book)
{
    if (workingDays == 0)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "After the limit, by less than a working day."));
    if (state == LimitState::BookedLate)
        return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "Booked %n working day(s) after the limit."),
                            workingDays);
    return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n working day(s) after the limit."), workingDays);
}

QString beforeLimit(int workingDays, const Phrasebook& book)
{
    if (workingDays == 0)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "In time, on the last day."));
    return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "In time, with %n working day(s) to spare."), workingDays);
}

} // namespace

QString limitTitle(const LimitVerdict& limit, const Naming& naming, const Phrasebook& book)
{
    const QString about = limit.document ? nameOfDocument(*limit.document, book) : nameOfLimit(limit.id, book);
    QStringList whose;
    if (const Participant* person = limit.person ? naming.file.participant(*limit.person) : nullptr)
        whose << person->name;
    if (limit.to)
        whose << nameOf(*limit.to, book);
    if (const Subject* subject = limit.child ? naming.file.subject(*limit.child) : nullptr)
        whose << callName(subject->child, book);
    return whose.isEmpty() ? about : about + u": "_s + whose.join(u", "_s);
}

QString limitDue(const LimitVerdict& limit, const Phrasebook& book)
{
    if (!limit.due)
        return {};
    return inHours(limit) ? dateAndTime(limit.due->date(), limit.due->time(), book) : longDate(limit.due->date(), book);
}

QString limitRule(const LimitVerdict& limit, const Phrasebook& book)
{
    if (!limit.period)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "This procedure gives no time for this."));
    if (!limit.anchorAt || !limit.due)
        return ruleWithoutAnchor(limit, book);
    const QStringList values{periodText(*limit.period, book), anchorPhrase(limit.anchor, book),
                             anchorMoment(limit, book), limitDue(limit, book)};
    if (limit.period->n == 0)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "No later than %1 (%2)."), {values[1], values[2]});
    if (limit.direction == PeriodDirection::AtLeastBefore)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "At least %1 before %2 (%3), so by %4."), values);
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Within %1 of %2 (%3), so by %4."), values);
}

QString limitSkipped(const LimitVerdict& limit, const Phrasebook& book)
{
    if (!limit.period || limit.period->unit != PeriodUnit::WorkingDays || !limit.due)
        return {};
    QStringList parts;
    int weekendDays = 0;
    for (const SkippedDay& day : limit.skipped) {
        if (day.why == SkippedDay::Why::Weekend)
            ++weekendDays;
        else
            parts << day.name.in(book.language()) + u" ("_s + longDate(day.date, book) + u')';
    }
    const QString weekends = book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n weekend day(s)"), weekendDays);
    if (parts.isEmpty())
        return weekendDays == 0
            ? book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "No weekend and no bank holiday falls between."))
            : book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Not counted: %1; no bank holiday falls between."),
                          {weekends});
    if (weekendDays > 0)
        parts.prepend(weekends);
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Not counted: %1."), {joined(parts, book, Joined::Nouns)});
}

QString limitState(const LimitVerdict& limit, const WorkingCalendar& calendar, QDate today, const Phrasebook& book)
{
    const QDate due = limit.due ? limit.due->date() : QDate();
    const auto workingDays = [&calendar](QDate from, QDate to) {
        return calendar.workingDaysBetween(from, to).value_or(0);
    };
    if (!limit.applies)
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Another limit applies instead."));
    if (limit.targetMissed)
        return limit.state == LimitState::Met
            ? book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "After the target, within the limit."))
            : book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "The target has passed, the limit has not."));
    switch (limit.state) {
    case LimitState::Met:
        return limit.measured && due.isValid() && !inHours(limit)
            ? beforeLimit(workingDays(*limit.measured, due), book)
            : book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "In time."));
    case LimitState::Late:
    case LimitState::BookedLate: {
        const std::optional<QDate> when = limit.measured ? limit.measured : limit.booked;
        return afterLimit(when && due.isValid() ? workingDays(due, *when) : 0, limit.state, book);
    }
    case LimitState::Due:
        if (inHours(limit))
            return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Due by %1."), {limitDue(limit, book)});
        if (due == today)
            return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Due today."));
        return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n working day(s) left."), workingDays(today, due));
    case LimitState::Overdue:
        if (const int over = workingDays(due, today); over > 0)
            return book.counted(QT_TRANSLATE_N_NOOP("Phrasebook", "%n working day(s) over the limit."), over);
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "The limit has passed."));
    case LimitState::NotStarted:
    case LimitState::NotStated: return nameOf(limit.state, book) + u'.';
    }
    Q_UNREACHABLE();
}

QString limitExplanation(const LimitVerdict& limit, const Phrasebook& book, const LocalSettings& local)
{
    QStringList parts{limitRule(limit, book), limitSkipped(limit, book)};
    if (limit.due && limit.lastWorkingDay && limit.lastWorkingDay != limit.due->date())
        parts << book.phrase(
            QT_TRANSLATE_NOOP("Phrasebook", "That is not a working day; the last working day before it is %1."),
            {longDate(*limit.lastWorkingDay, book)});
    if (limit.soft)
        parts << book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "The text asks for it where it is possible."));
    parts << limit.doubt.in(book.language());
    if (limit.local) {
        const QStringList adopted{adoptionSentence(local, u"limit."_s + limit.id.text(), book),
                                  adoptionSentence(local, u"reading."_s + limit.id.text(), book)};
        parts << book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "This number is the unit's own, not the text's.")) << adopted;
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace cadair
