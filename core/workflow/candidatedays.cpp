#include "core/workflow/planning.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

constexpr int proposals = 3;

/// Counted on from the day of the conference itself.
bool followsFrom(const LimitVerdict& limit, QDate day)
{
    return limit.due && limit.applies && limit.direction != PeriodDirection::AtLeastBefore && limit.anchorAt &&
           limit.anchorAt->date() == day && limit.due->date() > day;
}

bool isCountedBack(const LimitVerdict& limit)
{
    return limit.document && limit.due && limit.anchor.text() == "conference"_L1 &&
           limit.direction == PeriodDirection::AtLeastBefore;
}

/// Puts one limit where it belongs on this day: the limit on the day itself, what must be done before, what follows.
void sort(const OpenConference& planned, LimitVerdict limit, CandidateDay& day)
{
    const bool onItsDay = bearsOnItsDate(*planned.procedure, planned.file.conference, limit);
    if (limit.governs && limit.due && onItsDay) {
        if (!day.limit || *limit.due < *day.limit->due)
            day.limit = std::move(limit);
        return;
    }
    if (isCountedBack(limit)) {
        day.before.push_back(std::move(limit));
        return;
    }
    const auto same = [&](const LimitVerdict& each) { return each.id == limit.id && each.document == limit.document; };
    if (followsFrom(limit, day.date) && std::none_of(day.after.begin(), day.after.end(), same))
        day.after.push_back(std::move(limit));
}

/// The last day of an emergency protection order that children of this conference are under.
std::optional<QDate> endOfOrder(const CaseFile& file)
{
    std::optional<QDate> first;
    for (const CaseEvent& event : file.events)
        if (event.event.text() == "epo-expiry"_L1 && (!first || event.date < *first))
            first = event.date;
    return first;
}

std::optional<QDate> firstBirthDue(const CaseFile& file)
{
    std::optional<QDate> first;
    for (const Subject& subject : file.subjects)
        if (!subject.child.born && subject.child.expected && (!first || *subject.child.expected < *first))
            first = subject.child.expected;
    return first;
}

DayState stateOf(const CandidateDay& day)
{
    if (day.workingDaysLate > 0 ||
        (day.limit && (day.limit->state == LimitState::BookedLate || day.limit->state == LimitState::Late)))
        return DayState::Late;
    const bool tooLate = std::any_of(day.before.begin(), day.before.end(), [](const LimitVerdict& limit) {
        return !limit.soft && limit.state == LimitState::Overdue;
    });
    if (tooLate)
        return DayState::ShortNotice;
    const bool clash = std::any_of(day.clashes.begin(), day.clashes.end(), [](const Clash& each) { return each.bars(); });
    return clash || !day.away.empty() || day.orderEnds || day.birthDue ? DayState::Busy : DayState::Suits;
}

void propose(std::vector<CandidateDay>& days)
{
    std::vector<CandidateDay*> suiting;
    for (CandidateDay& day : days)
        if (day.state == DayState::Suits)
            suiting.push_back(&day);
    const bool counting = std::any_of(suiting.begin(), suiting.end(), [](const CandidateDay* day) { return day->limit.has_value(); });
    if (counting) // the latest with a day to spare first; the last day of all after every other
        std::stable_sort(suiting.begin(), suiting.end(), [](const CandidateDay* a, const CandidateDay* b) {
            if ((a->workingDaysToSpare > 0) != (b->workingDaysToSpare > 0))
                return a->workingDaysToSpare > 0;
            return a->date > b->date;
        });
    for (int i = 0; i < proposals && i < static_cast<int>(suiting.size()); ++i)
        suiting[static_cast<size_t>(i)]->proposed = i + 1;
}

} // namespace

std::vector<CandidateDay> candidateDays(const Office& office, const ConferencePlan& plan, QDate monday, int weeks)
{
    const QDateTime now = office.clock.now();
    OpenConference planned = plannedConference(office, plan);
    const auto previous = [&] {
        std::vector<std::vector<PreviousConference>> all;
        for (const Subject& subject : planned.file.subjects)
            all.push_back(subject.previous);
        return all;
    }();
    const Diary diary(office, planned.file, monday, monday.addDays(7 * weeks));
    const std::optional<QDate> orderEnds = endOfOrder(planned.file);
    const std::optional<QDate> birthDue = firstBirthDue(planned.file);
    std::vector<CandidateDay> days;
    for (int i = 0; i < 7 * weeks; ++i) {
        CandidateDay day{.date = monday.addDays(i)};
        if (day.date.dayOfWeek() > 5)
            continue;
        if (!planned.calendar->isWorkingDay(day.date)) {
            day.state = DayState::Closed;
            day.closed = planned.calendar->nameOfHoliday(day.date).value_or(LocalText{});
            days.push_back(std::move(day));
            continue;
        }
        planned.file.conference.date = day.date;
        for (size_t s = 0; s < previous.size(); ++s) { // what lies after the day is no history of it
            auto& history = planned.file.subjects[s].previous = previous[s];
            std::erase_if(history, [&](const PreviousConference& p) { return p.date >= day.date; });
        }
        for (LimitVerdict& limit : limitsNow(planned, now))
            sort(planned, std::move(limit), day);
        if (day.limit) {
            const int left = planned.calendar->workingDaysBetween(day.date, day.limit->due->date()).value_or(0);
            day.workingDaysLate = std::max(0, -left);
            day.workingDaysToSpare = std::max(0, left);
        }
        day.workingDaysAhead = std::max(0, planned.calendar->workingDaysBetween(now.date(), day.date).value_or(0));
        day.clashes = diary.clashesOn(day.date);
        day.away = diary.awayOn(day.date);
        if (orderEnds && *orderEnds < day.date)
            day.orderEnds = orderEnds;
        if (birthDue && *birthDue <= day.date && plan.conference.type == ConferenceType::PreBirth)
            day.birthDue = birthDue;
        day.state = day.date < now.date() || (day.date == now.date() && plan.conference.start.value_or(QTime(0, 0)) <= now.time())
                        ? DayState::Past
                        : stateOf(day);
        days.push_back(std::move(day));
    }
    propose(days);
    return days;
}

} // namespace cadair
