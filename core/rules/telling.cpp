#include "core/rules/telling.h"

#include "core/rules/lifecycle.h"
#include "core/rules/owing.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// Without a time: by the end of that day.
QDateTime momentOf(QDate date, const std::optional<QTime>& time)
{
    return QDateTime(date, time.value_or(QTime(23, 59, 59)));
}

std::optional<QDateTime> lastDeparture(const std::vector<Departure>& departures, ConferenceState to)
{
    std::optional<QDateTime> last;
    for (const Departure& departure : departures)
        if (departure.step == stepWord(to) && (!last || departure.at > *last))
            last = departure.at;
    return last;
}

std::optional<QDateTime> lastMoved(const CaseFile& file)
{
    std::optional<QDateTime> last;
    for (const CaseEvent& event : file.events)
        if (event.event == changes::moved())
            if (const QDateTime at = momentOf(event.date, event.time); !last || at > *last)
                last = at;
    return last;
}

Telling changeOf(const CaseFile& file, const std::vector<Departure>& departures)
{
    switch (file.conference.state) {
    case ConferenceState::Postponed:
        return {.change = Change::PutOff, .at = lastDeparture(departures, ConferenceState::Postponed), .told = {}, .toTell = {}};
    case ConferenceState::Cancelled:
        return {.change = Change::CalledOff, .at = lastDeparture(departures, ConferenceState::Cancelled), .told = {}, .toTell = {}};
    case ConferenceState::Requested:
    case ConferenceState::Convened:
        return {.change = Change::Moved, .at = lastMoved(file), .told = {}, .toTell = {}};
    case ConferenceState::InSession:
    case ConferenceState::Adjourned:
    case ConferenceState::Concluded:
    case ConferenceState::DecisionsIssued:
    case ConferenceState::MinutesApproved:
    case ConferenceState::Distributed:
    case ConferenceState::Closed:
    case ConferenceState::NotProceeded: return {};
    }
    Q_UNREACHABLE();
}

bool tellsOfIt(const DocumentKey& document)
{
    return document == asking::invitation() || document == changes::postponement() || document == changes::cancellation();
}

} // namespace

namespace changes {

EventKey moved()
{
    return *EventKey::parse(u"date-moved"_s);
}

DocumentKey postponement()
{
    return *DocumentKey::parse(u"postponement"_s);
}

DocumentKey cancellation()
{
    return *DocumentKey::parse(u"cancellation"_s);
}

} // namespace changes

Telling whoMustBeTold(const CaseFile& file, const std::vector<Departure>& departures)
{
    Telling telling = changeOf(file, departures);
    if (!telling.at) {
        telling.change = Change::None;
        return telling;
    }
    for (const Participant& person : file.participants) {
        bool before = person.invited && *person.invited < telling.at->date();
        bool since = false;
        for (const SentDocument& sent : file.sent) {
            if (sent.to != person.id)
                continue;
            const bool later = momentOf(sent.date, sent.time) >= *telling.at;
            since = since || (later && tellsOfIt(sent.document));
            // A notice of being kept out named the day too.
            before = before || (!later && (tellsOfIt(sent.document) || sent.document.text() == u"exclusion-notice"_s));
        }
        if (before)
            (since ? telling.told : telling.toTell).push_back(person.id);
    }
    return telling;
}

} // namespace cadair
