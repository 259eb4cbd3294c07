#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/rules/verdict.h"

#include <QDateTime>

namespace cadair {

/// Whether the chair was asked in time to keep somebody out.
enum class Notice { Met, Late, NotApplicable };
constexpr auto wordsOf(Notice)
{
    using enum Notice;
    return std::array{Word<Notice>{Met, u"met"}, Word<Notice>{Late, u"late"},
                      Word<Notice>{NotApplicable, u"not-applicable"}};
}

/// What the procedure says of keeping one person out of this conference.
struct ExclusionVerdict {
    ParticipantId person;
    Outcome outcome = Outcome::Refused;     ///< not-stated where the place has no criteria: recorded, not judged
    Notice notice = Notice::NotApplicable;  ///< late is marked, never refused
    std::vector<PartKey> letterMustHold;    ///< in the order of the procedure's rules; empty where decided during the meeting
    std::vector<DocumentKey> entitled;      ///< reports the person gets whatever becomes of the record
    std::vector<Reason> reasons;
    bool operator==(const ExclusionVerdict&) const = default;
};

/// Everybody somebody wants kept out of this conference, or who was asked to leave it. Each conference begins without
/// anybody: what was decided about an earlier one is no ground. The family of none but children who died has no entry.
std::vector<ExclusionVerdict> exclusions(const CaseFile& file, const Procedure& procedure,
                                         const WorkingCalendar& calendar, const QDateTime& now);

/// Whether this person was kept out of the whole conference by a decision before it: not invited, but told of it.
bool keptOutBeforehand(const Participant& person);

/// Whether this place gives the person the record by right: kept out of a part only, and the text says so.
bool recordByRight(const Participant& person, const Procedure& procedure);

} // namespace cadair
