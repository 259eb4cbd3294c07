#include "core/rules/timescalesparts.h"

#include "core/rules/representation.h"

#include <algorithm>

namespace cadair::limits {

using namespace Qt::StringLiterals;

namespace {

/// The day the conference is or was held; none while it has only been requested, or waits for another day.
QDate dayOf(const Conference& conference)
{
    return conference.state == ConferenceState::Postponed ? QDate() : conference.date.value_or(QDate());
}

bool isPlanned(const Conference& conference, const QDateTime& now)
{
    if (!dayOf(conference).isValid())
        return true;
    const QTime start = conference.startedAt ? *conference.startedAt : conference.plannedStart.value_or(QTime(0, 0));
    return wallClock(*conference.date, start) > now;
}

/// A reading speaks of days: another limit of the same id, in weeks, stays the text's own.
bool restsOnLocal(const Timescale& timescale, const Procedure& procedure)
{
    const QString id = timescale.id.text();
    if (procedure.local.contains(u"limit."_s + id))
        return true;
    const bool inDays = timescale.period
                        && (timescale.period->unit == PeriodUnit::Days || timescale.period->unit == PeriodUnit::WorkingDays);
    return inDays && procedure.local.contains(u"reading."_s + id);
}

} // namespace

Case::Case(const CaseFile& caseFile, const Procedure& rules, const WorkingCalendar& days, const QDateTime& at)
    : file(caseFile), procedure(rules), calendar(days), now(wallClock(at.date(), at.time())),
      date(dayOf(caseFile.conference)), planned(isPlanned(caseFile.conference, now))
{
    if (file.conference.state == ConferenceState::Cancelled) // nothing is due of a conference that will not be
        return;
    for (const Subject& subject : file.subjects)
        if (!hasDied(subject, now.date()))
            alive.push_back(&subject);
}

std::vector<const CaseEvent*> Case::events(QStringView kind, const Subject& subject) const
{
    std::vector<const CaseEvent*> found;
    for (const CaseEvent& event : file.events)
        if (event.event.text() == kind && (!event.child || *event.child == subject.child.id))
            found.push_back(&event);
    std::stable_sort(found.begin(), found.end(),
                     [](const CaseEvent* a, const CaseEvent* b) { return a->date < b->date; });
    return found;
}

std::optional<QDate> Case::birthOf(const Subject& subject) const
{
    if (subject.child.born)
        return subject.child.born;
    const auto births = events(u"birth", subject);
    return births.empty() ? std::nullopt : std::optional(births.front()->date);
}

std::optional<QDate> Case::expectedOf(const Subject& subject) const
{
    if (subject.child.expected)
        return subject.child.expected;
    const auto dates = events(u"expected-delivery", subject);
    return dates.empty() ? std::nullopt : std::optional(dates.front()->date);
}

ConferenceType Case::typeFor(const Subject& subject) const
{
    const ConferenceType type = file.conference.type;
    if (type != ConferenceType::PreBirth)
        return type;
    const std::optional<QDate> born = birthOf(subject);
    return born && date.isValid() && *born < date ? ConferenceType::Initial : type;
}

bool Case::concerns(const Timescale& timescale) const
{
    return std::any_of(alive.begin(), alive.end(),
                       [&](const Subject* subject) { return timescale.conferences.contains(typeFor(*subject)); });
}

bool Case::planInForce(const Subject& subject) const
{
    if (subject.outcome && *subject.outcome != OutcomeKind::StartPlan && *subject.outcome != OutcomeKind::ContinuePlan)
        return false;
    const auto ended = events(u"plan-ended", subject);
    return std::none_of(ended.begin(), ended.end(), [&](const CaseEvent* e) { return e->date <= now.date(); });
}

bool Case::anyPlanInForce() const
{
    return std::any_of(alive.begin(), alive.end(), [&](const Subject* subject) { return planInForce(*subject); });
}

bool Case::notProceeded(const Subject& subject) const
{
    if (file.conference.state == ConferenceState::NotProceeded)
        return true;
    const auto called = events(u"not-proceeded", subject);
    return std::any_of(called.begin(), called.end(), [&](const CaseEvent* e) { return e->date == date; });
}

LimitVerdict Case::begin(const Timescale& timescale, const Subject* subject) const
{
    LimitVerdict verdict{.id = timescale.id,
                         .rule = timescale.rule,
                         .document = timescale.document,
                         .anchor = timescale.anchor,
                         .period = timescale.period,
                         .direction = timescale.direction,
                         .soft = timescale.soft,
                         .target = timescale.target,
                         .local = restsOnLocal(timescale, procedure),
                         .doubt = timescale.doubt};
    if (!subject || !timescale.longer)
        return verdict;
    const auto extensions = events(u"extension", *subject);
    const bool given = std::any_of(extensions.begin(), extensions.end(), [&](const CaseEvent* e) {
        return e->limit == timescale.id && !e->reason.trimmed().isEmpty();
    });
    if (given) {
        verdict.period = timescale.longer;
        verdict.rule = timescale.longerRule;
    }
    return verdict;
}

void Case::judge(Instance& instance) const
{
    LimitVerdict& verdict = instance.verdict;
    if (instance.done && *instance.done > now && instance.done->date() > now.date()) {
        instance.booked = instance.done; // to come: a plan, not yet a fact
        instance.done.reset();
    }
    if (instance.done)
        verdict.measured = instance.done->date();
    else if (instance.booked)
        verdict.booked = instance.booked->date();
    if (!verdict.period) {
        verdict.state = LimitState::NotStated;
        return;
    }
    auto counted = verdict.anchorAt ? count(*verdict.anchorAt, *verdict.period, verdict.direction, calendar)
                                    : std::nullopt;
    if (!counted)
        return;
    if (instance.notAfter && counted->due.date() > *instance.notAfter) {
        counted->due = endOfDay(*instance.notAfter);
        counted->lastWorkingDay = calendar.lastWorkingDayOnOrBefore(*instance.notAfter);
    }
    verdict.due = counted->due;
    verdict.dueHasTime = counted->hasTime;
    verdict.lastWorkingDay = counted->lastWorkingDay;
    verdict.skipped = counted->skipped;
    if (instance.done)
        verdict.state = *instance.done <= *verdict.due ? LimitState::Met : LimitState::Late;
    else if (instance.booked)
        verdict.state = *instance.booked <= *verdict.due ? LimitState::Due : LimitState::BookedLate;
    else
        verdict.state = now <= *verdict.due ? LimitState::Due : LimitState::Overdue;
}

} // namespace cadair::limits
