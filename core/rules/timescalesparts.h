#pragma once

#include "core/rules/timescales.h"

namespace cadair::limits {

/// A moment as the wall clock shows it, free of any change of the clocks.
QDateTime wallClock(QDate date, QTime time = QTime(0, 0));
/// The last second of a day: a limit in days holds till then.
QDateTime endOfDay(QDate date);

/// Where counting ended, and how it went.
struct Counted {
    QDateTime due;
    bool hasTime = false;
    QDate lastWorkingDay;
    std::vector<SkippedDay> skipped;
};

/// Counts `period` on from `anchor`, or back from it. Empty where it leaves the years the calendar knows.
std::optional<Counted> count(const QDateTime& anchor, const Period& period, PeriodDirection direction,
                             const WorkingCalendar& calendar);

/// One limit on one thing, before it is judged.
struct Instance {
    LimitVerdict verdict;
    std::optional<QDateTime> done;          ///< when what it asks for happened
    std::optional<QDateTime> booked;        ///< for when that is planned
    bool ownToChild = false;                ///< its anchor belongs to one child, so it never stands for all of them
    int occurrence = 0;                     ///< which of several in a row: the third visit is not the second
    bool ofThisConference = false;          ///< a limit on when this conference is held
    std::optional<QDate> notAfter;          ///< never due later than this day
};

/// Everything the limits of one conference are worked out from.
class Case final {
public:
    Case(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar, const QDateTime& now);

    const CaseFile& file;
    const Procedure& procedure;
    const WorkingCalendar& calendar;
    QDateTime now;                              ///< on the wall clock
    QDate date;                                 ///< of the conference
    bool planned = false;                       ///< the conference is still to come
    std::vector<const Subject*> alive;          ///< the children for whom anything is still due

    /// What kind of conference it is for one child: a child born before a pre-birth conference makes it an initial one.
    ConferenceType typeFor(const Subject& subject) const;
    /// Whether `timescale` is a limit of this conference for some child.
    bool concerns(const Timescale& timescale) const;
    /// Whether there is a plan, or would be if it were decided.
    bool planInForce(const Subject& subject) const;
    bool anyPlanInForce() const;
    /// Whether the conference was called off on its day for want of a quorum.
    bool notProceeded(const Subject& subject) const;
    std::optional<QDate> birthOf(const Subject& subject) const;
    std::optional<QDate> expectedOf(const Subject& subject) const;
    /// The events of one kind that concern `subject`, in order of date.
    std::vector<const CaseEvent*> events(QStringView kind, const Subject& subject) const;

    /// A verdict with all that the profile gives, its period lengthened where the chair gave longer with a reason.
    LimitVerdict begin(const Timescale& timescale, const Subject* subject) const;
    /// Works out the due date from the anchor, and how it stands.
    void judge(Instance& instance) const;
};

/// The limits on when a conference is held and on what follows for each child; of these only those on `measured`, where one is
/// given.
std::vector<Instance> childLimits(const Case& known, QStringView measured = {});
/// The limits that run per recipient, invitee, author or reader.
std::vector<Instance> personalLimits(const Case& known);

/// Among the limits on one thing the earliest that applies governs, both of them on the same day.
void markGoverning(std::vector<Instance>& instances);
/// A target beside a later limit is something to aim for: it is late only once the later one is.
void easeTargets(std::vector<Instance>& instances);
/// One entry for the whole conference where every child has the same one, from an anchor that belongs to none of them.
std::vector<Instance> merged(std::vector<std::vector<Instance>> perChild);

} // namespace cadair::limits
