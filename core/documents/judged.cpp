#include "core/documents/compose.h"

namespace cadair {

Judgements judged(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar, const QDateTime& now)
{
    Judgements judgements;
    judgements.limits = timescales(file, procedure, calendar, now);
    const std::optional<QTime> from = file.conference.startedAt;
    const QTime to = file.conference.endedAt.value_or(now.time());
    if (from && *from < to)
        for (const Subject& subject : file.subjects)
            judgements.quorum[subject.child.id] = quorumBands(file, subject.child.id, *from, to, procedure);
    return judgements;
}

} // namespace cadair
