#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/rules/verdict.h"

#include <QDateTime>

namespace cadair {

/// How a time limit stands.
enum class LimitState { Met, Late, Due, BookedLate, Overdue, NotStarted, NotStated };
constexpr auto wordsOf(LimitState)
{
    using enum LimitState;
    return std::array{Word<LimitState>{Met, u"met"},
                      Word<LimitState>{Late, u"late"},
                      Word<LimitState>{Due, u"due"},
                      Word<LimitState>{BookedLate, u"booked-late"},
                      Word<LimitState>{Overdue, u"overdue"},
                      Word<LimitState>{NotStarted, u"not-started"},
                      Word<LimitState>{NotStated, u"not-stated"}};
}

/// One time limit judged: everything a person needs to follow the arithmetic.
/// Its date-times are local: what the clock on the wall shows, also for 24 hours over a change of the clocks.
struct LimitVerdict {
    TimescaleKey id;                        ///< a limit's name, or for documents the document's
    RuleId rule;                            ///< empty where the procedure does not speak of it at all
    std::optional<ChildId> child;
    std::optional<ParticipantId> person;    ///< recipient, invitee; for a report its author
    std::optional<ReportReader> to;         ///< reports: for whom
    std::optional<DocumentKey> document;
    EventKey anchor;
    std::optional<QDateTime> anchorAt;      ///< date, with the time where the limit is in hours
    std::optional<Period> period;
    PeriodDirection direction = PeriodDirection::Within;
    std::optional<QDateTime> due;           ///< the last moment; for days its date at 23:59:59
    bool dueHasTime = false;                ///< the limit is in hours
    std::optional<QDate> lastWorkingDay;    ///< the last working day on or before `due`
    std::optional<QDate> measured;          ///< when it was done
    std::optional<QDate> booked;            ///< for when it is planned; empty once measured
    LimitState state = LimitState::NotStarted;
    bool soft = false;
    bool target = false;                    ///< a target: late only once a later limit on the same thing has passed
    bool targetMissed = false;              ///< the target has passed, the later limit has not, or was met
    bool applies = true;                    ///< false: replaced by another limit, shown only
    bool governs = false;                   ///< the earliest of several on one thing that applies
    bool local = false;                     ///< rests on a value or reading the unit adopted
    LocalText doubt;                        ///< what the text leaves unclear
    std::vector<SkippedDay> skipped;        ///< days not counted, and why
    bool operator==(const LimitVerdict&) const = default;
};

/// Every limit this conference had to meet and those it starts, in order of their due date (those without one last).
/// Nothing is due any more for a child who has died; a limit the procedure does not state is there without a date.
std::vector<LimitVerdict> timescales(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar,
                                     const QDateTime& now);

} // namespace cadair
