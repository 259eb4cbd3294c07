#include "core/exchange/icalendar.h"

#include <QRegularExpression>
#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

Conference conference()
{
    Conference made{.id = *ConferenceId::parse(u"00000000-0000-4000-8000-000000000800"_s),
                    .family = FamilyId::fresh(),
                    .procedure = *ProcedureKey::parse(u"made-up"_s)};
    made.state = ConferenceState::Convened;
    made.date = QDate(2026, 12, 8);
    made.plannedStart = QTime(10, 0);
    made.plannedMinutes = 90;
    made.place = u"Room 2, County Hall"_s;
    return made;
}

const QDateTime stamp(QDate(2026, 11, 24), QTime(9, 30), Qt::UTC);

QByteArray entryOf(const Conference& held, int sequence = 0, Language language = Language::English)
{
    return iCalendar(*calendarEntry(held, sequence, language, stamp));
}

/// The lines as they were before they were folded.
QStringList unfolded(QByteArray bytes)
{
    return QString::fromUtf8(bytes.replace("\r\n ", "")).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

/// The entry that goes into other people's calendars.
class ICalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhenAndWhereAndNoMore()
    {
        const QStringList lines = unfolded(entryOf(conference(), 2));
        QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
        QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
        for (const QString& line : {u"VERSION:2.0"_s, u"METHOD:REQUEST"_s, u"UID:00000000-0000-4000-8000-000000000800@cadair"_s, u"SEQUENCE:2"_s,
                                    u"DTSTAMP:20261124T093000Z"_s, u"DTSTART;TZID=Europe/London:20261208T100000"_s,
                                    u"DTEND;TZID=Europe/London:20261208T113000"_s, u"SUMMARY:Child protection conference"_s,
                                    u"LOCATION:Room 2\\, County Hall"_s, u"STATUS:CONFIRMED"_s})
            QVERIFY2(lines.contains(line), qPrintable(line));
        for (const QString& line : lines)
            QVERIFY2(!line.startsWith(u"ATTENDEE"_s) && !line.startsWith(u"ORGANIZER"_s) && !line.startsWith(u"DESCRIPTION"_s), qPrintable(line));
        QVERIFY(unfolded(entryOf(conference(), 0, Language::Welsh)).contains(u"SUMMARY:Cynhadledd amddiffyn plant"_s));
    }

    void theClockChangesInMarchAndOctober()
    {
        const QStringList lines = unfolded(entryOf(conference()));
        const auto after = [&](const QString& begin, const QString& rule) { return lines.indexOf(rule) > lines.indexOf(begin) && lines.contains(rule); };
        QVERIFY(after(u"BEGIN:DAYLIGHT"_s, u"RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"_s));
        QVERIFY(after(u"BEGIN:STANDARD"_s, u"RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"_s));
        QCOMPARE(lines.filter(u"TZOFFSETTO:+0100"_s).size(), 1);
        QCOMPARE(lines.filter(u"TZOFFSETTO:+0000"_s).size(), 1);
    }

    void noLineIsLongerThan75OctetsAndNoCharacterIsTorn()
    {
        Conference held = conference();
        held.place = u"Neuadd y Dref ŵŷâêîôû "_s.repeated(9);
        const QByteArray bytes = entryOf(held);
        QVERIFY(!bytes.contains("\n\n"));
        for (const QByteArray& line : bytes.split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 76, line.constData()); // with the CR
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(unfolded(bytes).contains(u"LOCATION:"_s + held.place.trimmed()));
    }

    void aPlaceCannotWriteALineOfItsOwn()
    {
        Conference held = conference();
        held.place = u"Room 2\r\nATTENDEE:mailto:x@y.example; back\\slash"_s;
        const QStringList lines = unfolded(entryOf(held));
        QVERIFY(lines.contains(u"LOCATION:Room 2\\nATTENDEE:mailto:x@y.example\\; back\\\\slash"_s));
        QVERIFY(lines.filter(QRegularExpression(u"^ATTENDEE"_s)).isEmpty());
    }

    void whatIsCalledOffIsTakenOutOfTheCalendar()
    {
        Conference held = conference();
        held.state = ConferenceState::Cancelled;
        const QStringList lines = unfolded(entryOf(held, 3));
        QVERIFY(lines.contains(u"METHOD:CANCEL"_s) && lines.contains(u"STATUS:CANCELLED"_s) && lines.contains(u"SEQUENCE:3"_s));
        held.state = ConferenceState::Postponed;
        QVERIFY(!calendarEntry(held, 3, Language::English, stamp)); // no day holds any more
        held = conference();
        held.plannedStart.reset();
        QVERIFY(!calendarEntry(held, 0, Language::English, stamp));
    }
};

QTEST_APPLESS_MAIN(ICalendarTest)
#include "icalendartest.moc"
