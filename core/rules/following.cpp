#include "core/rules/following.h"

#include "core/rules/timescalesparts.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Whether the visits at which the child was seen end with as many running that lack something as the profile allows.
template <typename Had>
bool owedNext(const std::vector<VisitKept>& visits, const std::optional<int>& mostWithout, Had had)
{
    if (!mostWithout)
        return false;
    int without = 0;
    for (const VisitKept& visit : visits)
        if (visit.seen)
            without = had(visit) ? 0 : without + 1;
    return without >= *mostWithout;
}

} // namespace

const Timescale* followingLimit(const EventKey& measured, ConferenceType type, const Procedure& procedure)
{
    const auto found = std::ranges::find_if(procedure.timescales, [&](const Timescale& each) {
        return each.measured == measured && each.conferences.contains(type) && !each.document && each.condition != u"anchor-known";
    });
    return found == procedure.timescales.end() ? nullptr : &*found;
}

const Timescale* followingLimit(const DocumentKey& document, ConferenceType type, const Procedure& procedure)
{
    const auto found = std::ranges::find_if(procedure.timescales, [&](const Timescale& each) {
        return each.document == document && each.recipients == u"core-group" && each.conferences.contains(type);
    });
    return found == procedure.timescales.end() ? nullptr : &*found;
}

LimitVerdict dueAgain(const Timescale& timescale, const std::optional<Period>& instead, const EventKey& anchor, QDate from,
                      const WorkingCalendar& calendar, const QDateTime& now)
{
    LimitVerdict verdict{.id = timescale.id, .rule = timescale.rule, .anchor = anchor};
    verdict.document = timescale.document;
    verdict.anchorAt = limits::wallClock(from);
    verdict.period = instead ? instead : timescale.period;
    verdict.soft = timescale.soft;
    verdict.doubt = timescale.doubt;
    if (!verdict.period) {
        verdict.state = LimitState::NotStated;
        return verdict;
    }
    const auto counted = limits::count(*verdict.anchorAt, *verdict.period, PeriodDirection::Within, calendar);
    if (!counted)
        return verdict;
    verdict.due = counted->due;
    verdict.dueHasTime = counted->hasTime;
    verdict.lastWorkingDay = counted->lastWorkingDay;
    verdict.skipped = counted->skipped;
    verdict.state = limits::wallClock(now.date(), now.time()) <= *verdict.due ? LimitState::Due : LimitState::Overdue;
    return verdict;
}

const LimitVerdict* nextMeetingLimit(const std::vector<LimitVerdict>& limits, const Procedure& procedure)
{
    const LimitVerdict* first = nullptr;
    for (const LimitVerdict& limit : limits) {
        const bool ofGroup = std::ranges::any_of(procedure.timescales, [&](const Timescale& each) {
            const QString& measured = each.measured.text();
            return each.id == limit.id && each.rule == limit.rule && (measured == u"first-core-group" || measured == u"core-group");
        });
        if (ofGroup && limit.applies && limit.due && !limit.measured && (!first || *limit.due < *first->due))
            first = &limit;
    }
    return first;
}

std::vector<CaseEvent> eventsOf(const MeetingsFollowed& meetings, QDate today)
{
    const EventKey first = *EventKey::parse(u"first-core-group"_s);
    const EventKey later = *EventKey::parse(u"core-group"_s);
    std::vector<CaseEvent> events;
    if (meetings.before)
        events.push_back({.event = later, .date = *meetings.before});
    bool isFirst = !meetings.review && !meetings.before;
    for (const CoreGroupMeetingKept& meeting : meetings.own) {
        if (!meeting.held && meeting.date < today)
            continue;
        events.push_back({.event = isFirst ? first : later, .date = meeting.date});
        isFirst = false;
    }
    return events;
}

std::vector<CaseEvent> eventsOf(const std::vector<VisitKept>& visits)
{
    std::vector<CaseEvent> events;
    for (const VisitKept& visit : visits)
        if (visit.seen)
            events.push_back({.event = *EventKey::parse(u"visit"_s), .date = visit.date, .child = visit.child});
    return events;
}

VisitsStanding standingOf(const std::vector<VisitKept>& visits, const Child& child, const Procedure& procedure)
{
    VisitsStanding standing;
    bool told = false;
    const auto alarm = numberAsked(u"visits-failed", u"in-a-row"_s, procedure);
    for (const VisitKept& visit : visits) {
        standing.failed = visit.seen ? 0 : standing.failed + 1;
        told = !visit.seen && (told || (alarm && standing.failed >= *alarm && visit.leadTold));
        if (visit.seen)
            standing.lastSeen = visit.date;
    }
    if (alarm && standing.failed >= *alarm && !told)
        standing.toTell = visits.back().id;
    standing.aloneNext = owedNext(visits, numberAsked(u"visit-alone", u"most-without"_s, procedure), [](const VisitKept& visit) { return visit.alone; });
    standing.bedroomNext = owedNext(visits, numberAsked(u"visit-bedroom", u"most-without"_s, procedure), [](const VisitKept& visit) { return visit.bedroom; });
    const auto months = numberAsked(u"visit-awake", u"under-months"_s, procedure);
    if (months && !visits.empty() && child.born)
        standing.awakeNext = visits.back().seen && !visits.back().awake && visits.back().date < child.born->addMonths(*months);
    return standing;
}

std::optional<int> numberAsked(QStringView check, const QString& name, const Procedure& procedure)
{
    for (const CheckLine& line : procedure.checks)
        if (line.check.text() == check)
            if (const auto found = line.numbers.find(name); found != line.numbers.end())
                return found->second;
    return std::nullopt;
}

QStringList wordsAsked(QStringView check, const Procedure& procedure)
{
    QStringList words;
    for (const CheckLine& line : procedure.checks)
        if (line.check.text() == check)
            for (const QString& word : line.words)
                if (!words.contains(word))
                    words << word;
    return words;
}

} // namespace cadair
