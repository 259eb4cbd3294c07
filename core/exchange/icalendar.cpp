#include "core/exchange/icalendar.h"

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

/// Text as a value: what would end it or part it is escaped, and every kind of line break is one.
QString escaped(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    QString out;
    for (const QChar c : text) {
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            out += QString(u'\\') + c;
        else if (c.category() != QChar::Other_Control)
            out += c;
    }
    return out;
}

/// One content line, folded so that no line is longer than 75 octets and no character is torn.
QByteArray folded(const QString& line)
{
    constexpr int most = 75;
    QByteArray out;
    int octets = 0;
    for (const char32_t c : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (octets + bytes.size() > most) {
            out += "\r\n ";
            octets = 1; // the space counts
        }
        out += bytes;
        octets += static_cast<int>(bytes.size());
    }
    return out + "\r\n";
}

QString local(const QDateTime& at)
{
    return at.toString(u"yyyyMMdd'T'HHmmss"_s);
}

/// The clock of London: an hour on from the last Sunday of March, back on that of October, at one o'clock universal time.
constexpr QLatin1StringView london("BEGIN:VTIMEZONE\r\n"
                                   "TZID:Europe/London\r\n"
                                   "BEGIN:DAYLIGHT\r\n"
                                   "DTSTART:19960331T010000\r\n"
                                   "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                                   "TZOFFSETFROM:+0000\r\n"
                                   "TZOFFSETTO:+0100\r\n"
                                   "TZNAME:BST\r\n"
                                   "END:DAYLIGHT\r\n"
                                   "BEGIN:STANDARD\r\n"
                                   "DTSTART:19961027T020000\r\n"
                                   "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                                   "TZOFFSETFROM:+0100\r\n"
                                   "TZOFFSETTO:+0000\r\n"
                                   "TZNAME:GMT\r\n"
                                   "END:STANDARD\r\n"
                                   "END:VTIMEZONE\r\n");

QString summary(Language language)
{
    return language == Language::Welsh ? u"Cynhadledd amddiffyn plant"_s : u"Child protection conference"_s;
}

} // namespace

std::optional<CalendarEntry> calendarEntry(const Conference& conference, int sequence, Language language, const QDateTime& now)
{
    if (!conference.date || !conference.plannedStart || conference.state == ConferenceState::Postponed)
        return std::nullopt;
    CalendarEntry entry{.conference = conference.id, .date = *conference.date, .start = *conference.plannedStart};
    entry.minutes = conference.plannedMinutes;
    entry.place = conference.place;
    entry.sequence = sequence;
    entry.method = conference.state == ConferenceState::Cancelled ? CalendarMethod::Cancel : CalendarMethod::Request;
    entry.language = language;
    entry.stamped = now;
    return entry;
}

QByteArray iCalendar(const CalendarEntry& entry)
{
    const bool cancels = entry.method == CalendarMethod::Cancel;
    const QDateTime start(entry.date, entry.start, Qt::UTC); // wall clock: only its digits are written
    QByteArray out;
    const auto line = [&](const QString& text) { out += folded(text); };
    line(u"BEGIN:VCALENDAR"_s);
    line(u"VERSION:2.0"_s);
    line(u"PRODID:-//Cadair//Cadair//EN"_s);
    line(cancels ? u"METHOD:CANCEL"_s : u"METHOD:REQUEST"_s);
    out += QByteArray(london.data(), london.size());
    line(u"BEGIN:VEVENT"_s);
    line(u"UID:%1@cadair"_s.arg(entry.conference.text()));
    line(u"SEQUENCE:%1"_s.arg(entry.sequence));
    line(u"DTSTAMP:%1Z"_s.arg(local(entry.stamped.toUTC())));
    line(u"DTSTART;TZID=Europe/London:%1"_s.arg(local(start)));
    line(u"DTEND;TZID=Europe/London:%1"_s.arg(local(start.addSecs(60 * qMax(1, entry.minutes)))));
    line(u"SUMMARY:"_s + escaped(summary(entry.language)));
    if (!entry.place.trimmed().isEmpty())
        line(u"LOCATION:"_s + escaped(entry.place.trimmed()));
    line(u"CLASS:CONFIDENTIAL"_s);
    line(cancels ? u"STATUS:CANCELLED"_s : u"STATUS:CONFIRMED"_s);
    line(u"END:VEVENT"_s);
    line(u"END:VCALENDAR"_s);
    return out;
}

} // namespace cadair
