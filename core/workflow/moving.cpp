#include "core/workflow/moving.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// One thing that is limited: the same for everybody who owes or gets it.
bool sameThing(const LimitVerdict& a, const LimitVerdict& b)
{
    return a.id == b.id && a.document == b.document && a.rule == b.rule && a.to == b.to;
}

/// Limits that are counted from the conference, back or on, each thing once: the first to end stands for all.
std::vector<LimitVerdict> hanging(const OpenConference& open, QDate on, const QDateTime& now)
{
    std::vector<LimitVerdict> found;
    for (LimitVerdict& limit : limitsNow(open, now)) {
        if (!limit.due || !limit.applies || !limit.anchorAt || limit.anchorAt->date() != on)
            continue;
        const auto same = std::find_if(found.begin(), found.end(), [&](const LimitVerdict& each) { return sameThing(each, limit); });
        if (same == found.end())
            found.push_back(std::move(limit));
        else if (*limit.due < *same->due)
            *same = std::move(limit);
    }
    std::stable_sort(found.begin(), found.end(), [](const LimitVerdict& a, const LimitVerdict& b) { return *a.due < *b.due; });
    return found;
}

/// The conference as if its day were another. What has happened before it stays; nothing is measured on it yet.
OpenConference onDay(const OpenConference& open, QDate date)
{
    OpenConference asIf = open;
    asIf.file.conference.date = date;
    for (Subject& subject : asIf.file.subjects)
        std::erase_if(subject.previous, [&](const PreviousConference& each) { return each.date >= date; });
    return asIf;
}

} // namespace

Move ifMovedTo(const Office& office, const OpenConference& open, QDate date, std::optional<QTime> start)
{
    const QDateTime now = office.clock.now();
    const std::optional<QDate> current = open.file.conference.date;
    OpenConference moved = onDay(open, date);
    moved.file.conference.plannedStart = start;
    const std::vector<LimitVerdict> before = current ? hanging(open, *current, now) : std::vector<LimitVerdict>();
    Move move;
    for (LimitVerdict& limit : hanging(moved, date, now)) {
        const auto was = std::find_if(before.begin(), before.end(), [&](const LimitVerdict& each) { return sameThing(each, limit); });
        const QDate would = limit.due->date();
        move.dates.push_back({std::move(limit), was == before.end() ? std::nullopt : std::optional(was->due->date()), would});
    }
    const bool hears = current != date || open.file.conference.plannedStart != start;
    for (const Participant& person : open.file.participants)
        if (hears && current && person.invited)
            move.toTell.push_back(person.id);
    const Diary diary(office, moved.file, date, date);
    move.clashes = diary.clashesOn(date);
    move.away = diary.awayOn(date);
    return move;
}

} // namespace cadair
