#include "core/documents/composing.h"

#include "core/rules/lifecycle.h"
#include "core/wording/dates.h"
#include "core/wording/joining.h"

using namespace Qt::StringLiterals;

// Letters that tell of another day, or of none.

namespace cadair {

namespace {

/// Why it was put off or called off, as last written down for that step.
QString reasonOf(const Composing& composing, ConferenceState state)
{
    const Departure* last = nullptr;
    for (const Departure& departure : composing.from.record.departures)
        if (departure.step == stepWord(state) && (!last || departure.at >= last->at))
            last = &departure;
    return last ? last->reason : QString();
}

QString dayInWords(const std::optional<QDate>& day, const Composing& composing)
{
    return day ? capitalised(dateWithWeekday(*day, composing.book)) : QString();
}

} // namespace

Fields postponementFields(const Composing& composing)
{
    const Conference& conference = composing.from.file.conference;
    const bool open = conference.state == ConferenceState::Postponed;
    Fields fields = meetingFields(composing);
    fields.line(u"was"_s, dayInWords(open ? conference.date : composing.from.judgements.movedFrom, composing));
    if (open) // the day and hour still on it are those that no longer hold
        for (const QString& name : {u"date"_s, u"time"_s, u"end"_s, u"place"_s})
            fields.line(name, {});
    fields.on(u"moved"_s, open || composing.from.judgements.movedFrom.has_value());
    fields.paragraphs(u"why"_s, reasonOf(composing, ConferenceState::Postponed));
    fields.list(u"social-workers"_s, socialWorkers(composing));
    return fields;
}

Fields cancellationFields(const Composing& composing)
{
    const Conference& conference = composing.from.file.conference;
    Fields fields = meetingFields(composing);
    fields.line(u"was"_s, dayInWords(conference.date, composing));
    fields.on(u"called-off"_s, conference.state == ConferenceState::Cancelled);
    fields.paragraphs(u"why"_s, reasonOf(composing, ConferenceState::Cancelled));
    fields.list(u"social-workers"_s, socialWorkers(composing));
    return fields;
}

} // namespace cadair
