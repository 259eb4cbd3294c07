#include "core/documents/compose.h"

namespace cadair {

namespace {

std::optional<QDate> workingDayBefore(const std::optional<QDate>& date, const WorkingCalendar& calendar)
{
    if (!date || !WorkingCalendar::knows(*date))
        return std::nullopt;
    return calendar.addWorkingDays(*date, -1);
}

} // namespace

Judgements judged(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar, const QDateTime& now)
{
    Judgements judgements;
    judgements.limits = timescales(file, procedure, calendar, now);
    const std::optional<QTime> from = file.conference.startedAt;
    const QTime to = file.conference.endedAt.value_or(now.time());
    if (from && *from < to)
        for (const Subject& subject : file.subjects)
            judgements.quorum[subject.child.id] = quorumBands(file, subject.child.id, *from, to, procedure);
    judgements.exclusions = exclusions(file, procedure, calendar, now);
    const QuorumVerdict none{.outcome = procedure.quorum.others ? Outcome::Refused : Outcome::NotStated};
    for (const Subject& subject : file.subjects)
        if (const auto without = inquorate(file, subject.child.id, none, procedure, calendar))
            judgements.withoutQuorum.emplace(subject.child.id, *without);
    judgements.answersBy = workingDayBefore(file.conference.date, calendar);
    return judgements;
}

} // namespace cadair
