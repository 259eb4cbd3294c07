#include "ui/conference/live/agendatimes.h"

#include <algorithm>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int secondsInMinute = 60;
constexpr int secondsInDay = 24 * 60 * secondsInMinute;

/// Seconds from one time of the meeting to another; a meeting left open over night has run on.
int secondsBetween(QTime from, QTime to, qint64 days)
{
    return std::max(0, from.secsTo(to) + static_cast<int>(days) * secondsInDay);
}

void gatherPhases(AgendaTimes& times, const std::vector<AgendaItem>& agenda)
{
    for (size_t i = 0; i < agenda.size(); ++i) {
        if (times.phases.empty() || times.phases.back().phase != agenda[i].phase)
            times.phases.push_back({agenda[i].phase, i, i, 0, 0});
        PhaseTimes& phase = times.phases.back();
        phase.end = i + 1;
        phase.plannedMinutes += times.items[i].plannedMinutes;
        phase.spentSeconds += times.items[i].spentSeconds;
    }
    for (const PhaseTimes& phase : times.phases)
        times.overMinutes += phase.overMinutes();
}

int secondsToCome(const AgendaTimes& times)
{
    int seconds = 0;
    for (const ItemTimes& item : times.items) {
        const int planned = item.plannedMinutes * secondsInMinute;
        if (item.current)
            seconds += std::max(0, planned - item.spentSeconds);
        else if (!item.visited)
            seconds += planned;
    }
    return seconds;
}

} // namespace

int PhaseTimes::overMinutes() const
{
    return std::max(0, spentSeconds / secondsInMinute - plannedMinutes);
}

std::optional<size_t> AgendaTimes::next() const
{
    const size_t at = last ? *last + 1 : 0;
    return at < items.size() ? std::optional(at) : std::nullopt;
}

std::optional<size_t> AgendaTimes::previous() const
{
    return last && *last > 0 ? std::optional(*last - 1) : std::nullopt;
}

const std::vector<AgendaItem>& agendaOf(const OpenConference& open)
{
    static const std::vector<AgendaItem> none;
    const auto found = open.procedure->agendas.find(open.file.conference.type);
    return found == open.procedure->agendas.end() ? none : found->second;
}

AgendaTimes agendaTimes(const OpenConference& open, const QDateTime& now)
{
    AgendaTimes times;
    const Conference& conference = open.file.conference;
    const std::vector<AgendaItem>& agenda = agendaOf(open);
    for (const AgendaItem& item : agenda)
        times.items.push_back({item.key, item.plannedMinutes, 0, false, false});
    times.plannedMinutes = conference.plannedMinutes;

    const bool over = conference.endedAt.has_value();
    const QTime until = over ? *conference.endedAt : now.time();
    const qint64 days = !over && conference.date ? std::max<qint64>(0, conference.date->daysTo(now.date())) : 0;
    int inItems = 0;
    for (const AgendaSpan& span : open.record.agenda) {
        const int spent = span.to ? secondsBetween(span.from, *span.to, 0) : secondsBetween(span.from, until, days);
        inItems += spent;
        const auto item = std::find_if(times.items.begin(), times.items.end(), [&](const ItemTimes& each) { return each.key == span.item; });
        if (item == times.items.end())
            continue; // taken up under an agenda this profile no longer has
        item->spentSeconds += spent;
        item->visited = true;
        times.last = static_cast<size_t>(item - times.items.begin());
        if (!span.to && !over) {
            item->current = true;
            times.current = times.last;
        }
    }
    times.onBreak = !over && !open.record.agenda.empty() && !times.current;
    if (conference.startedAt) {
        times.elapsedSeconds = secondsBetween(*conference.startedAt, until, days);
        const bool begun = !open.record.agenda.empty();
        const int before = begun ? std::max(0, conference.startedAt->secsTo(open.record.agenda.front().from)) : 0;
        times.breakSeconds = begun ? std::max(0, times.elapsedSeconds - inItems - before) : 0;
    }
    gatherPhases(times, agenda);
    if (conference.startedAt && !over)
        times.expectedEnd = now.time().addSecs(secondsToCome(times));
    return times;
}

QString minutesAndSeconds(int seconds)
{
    return u"%1:%2"_s.arg(seconds / secondsInMinute).arg(seconds % secondsInMinute, 2, 10, QLatin1Char('0'));
}

} // namespace cadair::ui
