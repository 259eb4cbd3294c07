#include "core/rules/followup.h"

#include <QRegularExpression>

#include <algorithm>

namespace cadair {

const LimitVerdict* limitOn(const EventKey& event, const std::vector<LimitVerdict>& limits, const Procedure& procedure)
{
    const LimitVerdict* first = nullptr;
    for (const LimitVerdict& limit : limits) {
        const bool measures = std::any_of(procedure.timescales.begin(), procedure.timescales.end(), [&](const Timescale& each) {
            return each.id == limit.id && each.rule == limit.rule && each.measured == event;
        });
        if (measures && limit.applies && limit.due && (!first || *limit.due < *first->due))
            first = &limit;
    }
    return first;
}

std::optional<QDate> proposedDay(const LimitVerdict& limit, const WorkingCalendar& calendar, QDate conference)
{
    if (!limit.due)
        return std::nullopt;
    const QDate due = limit.lastWorkingDay.value_or(calendar.lastWorkingDayOnOrBefore(limit.due->date()));
    const QDate day = due > conference ? due : limit.due->date();
    return day > conference ? std::optional(day) : std::nullopt;
}

std::optional<QDate> inWorkingDays(const QString& typed, QDate from, const WorkingCalendar& calendar)
{
    // "10 working days", "10 diwrnod gwaith", "10wd": a number and at least one letter of what it counts.
    static const QRegularExpression form(QStringLiteral("^\\s*\\+?(\\d{1,3})\\s*(wd|dg|working days?|(ddiwrnod|niwrnod|diwrnod) gwaith)\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate day = calendar.addWorkingDays(from, match.captured(1).toInt());
    return day.isValid() && day > from ? std::optional(day) : std::nullopt;
}

} // namespace cadair
