#pragma once

#include "core/base/language.h"
#include "core/casework/conference.h"

#include <QByteArray>

namespace cadair {

/// What an entry for a calendar says.
enum class CalendarMethod { Request, Cancel };

/// One conference as an entry for other people's calendars.
struct CalendarEntry {
    ConferenceId conference;
    QDate date;
    QTime start;
    int minutes = 90;
    QString place;
    int sequence = 0;                       ///< how often it was moved: a higher one takes the place of a lower
    CalendarMethod method = CalendarMethod::Request;
    Language language = Language::English;
    QDateTime stamped;                      ///< when the entry was made
    bool operator==(const CalendarEntry&) const = default;
};

/// The entry for a conference that was moved `sequence` times; empty while it has no day or hour, or none that holds.
std::optional<CalendarEntry> calendarEntry(const Conference& conference, int sequence, Language language, const QDateTime& now);

/// The entry as a file (RFC 5545): lines of at most 75 octets that end in CR LF, times by the clock of London with the rules
/// of that clock. It names neither family nor child nor anybody who comes.
QByteArray iCalendar(const CalendarEntry& entry);

} // namespace cadair
