#include "core/rules/timescales.h"
#include "tests/core/rules/support.h"

#include <QTest>

#include <algorithm>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

constexpr Period days(int n) { return {n, PeriodUnit::Days}; }
constexpr Period weeks(int n) { return {n, PeriodUnit::Weeks}; }

/// A place that exists nowhere: its limits are no other's, so a number in code would show.
Timescale limit(const QString& id, const QString& anchor, std::optional<Period> period, const QString& measured)
{
    return {.id = *TimescaleKey::parse(id),
            .rule = u"XYZ-TIM-01"_s,
            .conferences = {ConferenceType::Initial, ConferenceType::Review},
            .anchor = *EventKey::parse(anchor),
            .period = period,
            .measured = *EventKey::parse(measured)};
}

Procedure place(std::vector<Timescale> timescales)
{
    Procedure made = test::ceredigionLike();
    made.timescales = std::move(timescales);
    return made;
}

CaseEvent happened(const QString& word, const QString& date)
{
    return {.event = *EventKey::parse(word), .date = test::on(date)};
}

std::vector<LimitVerdict> judged(const test::Meeting& meeting, const Procedure& procedure, const QString& now)
{
    static const WorkingCalendar calendar = test::calendar(u"england-wales"_s);
    return timescales(meeting.file, procedure, calendar, QDateTime(test::on(now), QTime(9, 0)));
}

/// "due state" of each limit with this id.
QStringList told(const std::vector<LimitVerdict>& limits, const QString& id)
{
    QStringList lines;
    for (const LimitVerdict& each : limits)
        if (each.id.text() == id)
            lines << (each.due ? each.due->date().toString(Qt::ISODate) : u"-"_s) + u' ' + wordOf(each.state);
    return lines;
}

} // namespace

/// The engine on made-up places: what each shape of limit does, whatever the number.
class TimescalesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stateOfTheConference_data();
    void stateOfTheConference();
    void requestedWithoutADate();
    void postponedAndCancelled();
    void calledOffOnTheDay();
    void aLetterPerRecipient();
    void whoWaitsForTheChairHasNoLimit();
    void excludedFromTheWhole();
    void aTargetIsLateOnlyAfterTheLimit_data();
    void aTargetIsLateOnlyAfterTheLimit();
    void anotherLimitReplaced();
    void aRowOfVisits();
    void withoutANumberNothingIsDue();
    void localIsMarked();
    void unknownIdsAskNothing();
};

void TimescalesTest::stateOfTheConference_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("says");
    QTest::newRow("held on the last day") << u"2026-03-22"_s << u"2026-04-01"_s << u"2026-03-22 met"_s;
    QTest::newRow("held a day later") << u"2026-03-23"_s << u"2026-04-01"_s << u"2026-03-22 late"_s;
    QTest::newRow("to come, in time") << u"2026-03-20"_s << u"2026-03-12"_s << u"2026-03-22 due"_s;
    QTest::newRow("to come, but booked too late") << u"2026-03-25"_s << u"2026-03-12"_s << u"2026-03-22 booked-late"_s;
    QTest::newRow("booked late, and the limit is past") << u"2026-03-30"_s << u"2026-03-26"_s << u"2026-03-22 booked-late"_s;
    QTest::newRow("this morning") << u"2026-03-20"_s << u"2026-03-20"_s << u"2026-03-22 due"_s;
}

void TimescalesTest::stateOfTheConference()
{
    QFETCH(const QString, date);
    QFETCH(const QString, now);
    test::Meeting meeting(ConferenceType::Initial, date);
    meeting.child(u"a"_s);
    meeting.file.events = {happened(u"strategy-discussion"_s, u"2026-03-01"_s)};
    const auto procedure = place({limit(u"initial-conference"_s, u"strategy-discussion"_s, weeks(3), u"conference"_s)});
    const auto found = judged(meeting, procedure, now);
    QCOMPARE(found.size(), size_t(1));
    QTEST(told(found, u"initial-conference"_s).front(), "says");
    QVERIFY(found.front().governs);
    QVERIFY(!found.front().child); // one entry for all the children
}

void TimescalesTest::requestedWithoutADate()
{
    test::Meeting meeting;
    meeting.child(u"a"_s);
    meeting.file.conference.date.reset();
    meeting.file.conference.startedAt.reset();
    meeting.file.events = {happened(u"strategy-discussion"_s, u"2026-03-01"_s)};
    const auto procedure = place({limit(u"initial-conference"_s, u"strategy-discussion"_s, days(9), u"conference"_s),
                                  limit(u"first-review"_s, u"initial-conference"_s, weeks(9), u"review"_s)});
    QCOMPARE(told(judged(meeting, procedure, u"2026-03-10"_s), u"initial-conference"_s), QStringList{u"2026-03-10 due"_s});
    QCOMPARE(told(judged(meeting, procedure, u"2026-03-11"_s), u"initial-conference"_s), QStringList{u"2026-03-10 overdue"_s});
    QCOMPARE(told(judged(meeting, procedure, u"2026-03-11"_s), u"first-review"_s), QStringList{u"- not-started"_s});
}

void TimescalesTest::postponedAndCancelled()
{
    test::Meeting meeting;
    meeting.child(u"a"_s);
    meeting.file.events = {happened(u"strategy-discussion"_s, u"2026-03-01"_s)};
    const auto procedure = place({limit(u"initial-conference"_s, u"strategy-discussion"_s, weeks(3), u"conference"_s)});
    meeting.file.conference.state = ConferenceState::Postponed;
    QCOMPARE(told(judged(meeting, procedure, u"2026-03-23"_s), u"initial-conference"_s), QStringList{u"2026-03-22 overdue"_s});
    meeting.file.conference.state = ConferenceState::Cancelled;
    QVERIFY(judged(meeting, procedure, u"2026-03-23"_s).empty());
}

void TimescalesTest::calledOffOnTheDay()
{
    test::Meeting meeting;
    meeting.child(u"a"_s);
    meeting.person(u"mum, parent, 10:00-11:30"_s);
    meeting.file.events = {happened(u"strategy-discussion"_s, u"2026-03-01"_s)};
    meeting.file.conference.state = ConferenceState::NotProceeded;
    Timescale letter = limit(u"decision-letter"_s, u"conference"_s, days(3), u"sent"_s);
    letter.document = *DocumentKey::parse(u"decision-letter"_s);
    letter.recipients = u"everyone"_s;
    Timescale again = limit(u"reconvened-conference"_s, u"not-proceeded"_s, days(6), u"conference"_s);
    const auto found = judged(meeting, place({limit(u"initial-conference"_s, u"strategy-discussion"_s, weeks(3), u"conference"_s),
                                              letter, again}),
                              u"2026-03-13"_s);
    QCOMPARE(told(found, u"initial-conference"_s), QStringList{u"2026-03-22 due"_s}); // a day that came to nothing meets no limit
    QCOMPARE(told(found, u"reconvened-conference"_s), QStringList{u"2026-03-18 due"_s});
    QVERIFY(told(found, u"decision-letter"_s).isEmpty());
}

void TimescalesTest::aLetterPerRecipient()
{
    test::Meeting meeting;
    meeting.child(u"a"_s);
    meeting.people({u"hv, health-visiting, 10:00-11:30"_s, u"mum, parent, 10:00-11:30"_s, u"dad, parent"_s});
    meeting.file.participants.back().invited = test::on(u"2026-03-02"_s); // asked, did not come
    const DocumentKey document = *DocumentKey::parse(u"decision-letter"_s);
    meeting.file.sent = {{.document = document, .to = meeting.file.participants[1].id, .date = test::on(u"2026-03-19"_s)},
                         {.document = document, .to = meeting.file.participants[1].id, .date = test::on(u"2026-03-15"_s)},
                         {.document = document, .to = meeting.file.participants[2].id, .date = test::on(u"2026-03-17"_s)},
                         {.document = document, .to = meeting.file.participants[0].id, .date = test::on(u"2026-03-11"_s)}};
    Timescale letter = limit(u"decision-letter"_s, u"conference"_s, days(4), u"sent"_s);
    letter.document = document;
    letter.recipients = u"everyone"_s;
    const auto found = judged(meeting, place({letter}), u"2026-03-20"_s);
    QCOMPARE(told(found, u"decision-letter"_s),
             QStringList({u"2026-03-16 overdue"_s,  // what went before the conference is no letter of its decision
                          u"2026-03-16 met"_s,      // the first of two counts
                          u"2026-03-16 late"_s}));
    letter.recipients = u"parents"_s;
    QCOMPARE(judged(meeting, place({letter}), u"2026-03-20"_s).size(), size_t(2));
}

void TimescalesTest::whoWaitsForTheChairHasNoLimit()
{
    test::Meeting meeting;
    meeting.child(u"a"_s);
    meeting.people({u"chair, chair, 10:00-11:30"_s, u"taker, minute-taker, 10:00-11:30"_s, u"friend, supporter, 10:00-11:30"_s,
                    u"lawyer, legal-representative, 10:00-11:30"_s, u"watcher, observer, 10:00-11:30"_s,
                    u"stranger, health-visiting"_s, u"gran, relative, 10:00-11:30"_s});
    Timescale minutes = limit(u"minutes"_s, u"conference"_s, days(4), u"sent"_s);
    minutes.document = *DocumentKey::parse(u"minutes"_s);
    minutes.recipients = u"everyone"_s;
    const auto found = judged(meeting, place({minutes}), u"2026-03-13"_s);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(meeting.names(std::vector<ParticipantId>{*found.front().person}), QStringList{u"gran"_s});
}

void TimescalesTest::excludedFromTheWhole()
{
    test::Meeting meeting;
    meeting.child(u"a"_s);
    meeting.person(u"dad, parent"_s);
    Participant& dad = meeting.file.participants.front();
    dad.invited = test::on(u"2026-03-02"_s);
    dad.exclusion = Exclusion{.extent = ExclusionExtent::Whole};
    Timescale minutes = limit(u"minutes"_s, u"conference"_s, days(4), u"sent"_s);
    minutes.document = *DocumentKey::parse(u"minutes"_s);
    minutes.recipients = u"everyone"_s;
    QVERIFY(judged(meeting, place({minutes}), u"2026-03-13"_s).empty()); // until the chair has said
    dad.exclusion->record = ExclusionRecord::Whole;
    QCOMPARE(judged(meeting, place({minutes}), u"2026-03-13"_s).size(), size_t(1));
}

void TimescalesTest::aTargetIsLateOnlyAfterTheLimit_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<bool>("missed");
    QTest::newRow("within both") << u"2026-03-13"_s << u"2026-03-30"_s << QStringList{u"2026-03-13 met"_s, u"2026-03-16 met"_s} << false;
    QTest::newRow("after the target") << u"2026-03-15"_s << u"2026-03-30"_s << QStringList{u"2026-03-13 met"_s, u"2026-03-16 met"_s} << true;
    QTest::newRow("after both") << u"2026-03-17"_s << u"2026-03-30"_s << QStringList{u"2026-03-13 late"_s, u"2026-03-16 late"_s} << false;
    QTest::newRow("not yet, the target is past") << QString() << u"2026-03-15"_s << QStringList{u"2026-03-13 due"_s, u"2026-03-16 due"_s} << true;
    QTest::newRow("not yet, both are past") << QString() << u"2026-03-17"_s
                                            << QStringList{u"2026-03-13 overdue"_s, u"2026-03-16 overdue"_s} << false;
}

void TimescalesTest::aTargetIsLateOnlyAfterTheLimit()
{
    QFETCH(const QString, sent);
    QFETCH(const QString, now);
    test::Meeting meeting;
    meeting.child(u"a"_s);
    meeting.person(u"mum, parent, 10:00-11:30"_s);
    const DocumentKey document = *DocumentKey::parse(u"decision-letter"_s);
    if (!sent.isEmpty())
        meeting.file.sent = {{.document = document, .to = meeting.file.participants[0].id, .date = test::on(sent)}};
    Timescale target = limit(u"decision-letter"_s, u"conference"_s, days(1), u"sent"_s);
    target.document = document;
    target.recipients = u"parents"_s;
    Timescale hard = target;
    hard.period = days(4);
    target.target = true;
    const auto found = judged(meeting, place({target, hard}), now);
    QTEST(told(found, u"decision-letter"_s), "says");
    QVERIFY(found[0].governs && !found[1].governs);
    QTEST(found[0].targetMissed, "missed");
    QVERIFY(!found[1].targetMissed);
}

void TimescalesTest::anotherLimitReplaced()
{
    test::Meeting meeting;
    Subject& child = meeting.child(u"a"_s);
    child.child.born.reset();
    child.child.expected = test::on(u"2026-06-01"_s);
    Timescale usual = limit(u"pre-birth-conference"_s, u"expected-delivery"_s, weeks(11), u"conference"_s); // 16 March
    usual.direction = PeriodDirection::AtLeastBefore;
    Timescale late = limit(u"pre-birth-conference"_s, u"concern-notification"_s, weeks(13), u"conference"_s);
    late.rule = u"XYZ-TIM-02"_s;
    late.condition = u"late-pregnancy-notice"_s;
    late.replaces = usual.rule;
    late.notAfter = *EventKey::parse(u"expected-delivery"_s);
    const auto procedure = place({usual, late});
    const auto governing = [&](const QString& notified) {
        meeting.file.events = {happened(u"concern-notification"_s, notified)};
        QStringList rules;
        for (const LimitVerdict& each : judged(meeting, procedure, u"2026-03-20"_s))
            if (each.governs)
                rules << each.rule + u' ' + each.due->date().toString(Qt::ISODate);
        return rules;
    };
    QCOMPARE(governing(u"2026-03-16"_s), QStringList{u"XYZ-TIM-01 2026-03-16"_s}); // on the day is not after it
    QCOMPARE(governing(u"2026-03-17"_s), QStringList{u"XYZ-TIM-02 2026-06-01"_s}); // never after the expected date
    meeting.file.events.clear();
    QCOMPARE(judged(meeting, procedure, u"2026-03-20"_s).size(), size_t(1));
}

void TimescalesTest::aRowOfVisits()
{
    test::Meeting meeting;
    meeting.child(u"a"_s);
    const auto procedure = place({limit(u"visit"_s, u"previous-visit"_s, days(10), u"visit"_s)});
    QCOMPARE(told(judged(meeting, procedure, u"2026-04-10"_s), u"visit"_s), QStringList{u"- not-started"_s});
    meeting.file.events = {happened(u"visit"_s, u"2026-04-01"_s), happened(u"visit"_s, u"2026-03-15"_s), happened(u"visit"_s, u"2026-03-25"_s)};
    QCOMPARE(told(judged(meeting, procedure, u"2026-04-12"_s), u"visit"_s),
             QStringList({u"2026-03-25 met"_s, u"2026-04-04 met"_s, u"2026-04-11 overdue"_s}));
}

void TimescalesTest::withoutANumberNothingIsDue()
{
    test::Meeting meeting;
    meeting.child(u"a"_s);
    meeting.file.events = {happened(u"strategy-discussion"_s, u"2026-03-01"_s)};
    const auto found = judged(meeting, place({limit(u"initial-conference"_s, u"strategy-discussion"_s, std::nullopt, u"conference"_s)}),
                              u"2026-03-20"_s);
    QCOMPARE(told(found, u"initial-conference"_s), QStringList{u"- not-stated"_s});
    QVERIFY(!found.front().governs);
    QCOMPARE(found.front().measured, meeting.file.conference.date);
}

void TimescalesTest::localIsMarked()
{
    test::Meeting meeting;
    meeting.child(u"a"_s);
    meeting.file.events = {happened(u"strategy-discussion"_s, u"2026-03-01"_s)};
    Procedure procedure = place({limit(u"initial-conference"_s, u"strategy-discussion"_s, weeks(3), u"conference"_s),
                                 limit(u"first-review"_s, u"initial-conference"_s, weeks(9), u"review"_s)});
    procedure.local = {u"limit.initial-conference"_s};
    for (const LimitVerdict& each : judged(meeting, procedure, u"2026-03-20"_s))
        QCOMPARE(each.local, each.id.text() == u"initial-conference");
}

void TimescalesTest::unknownIdsAskNothing()
{
    test::Meeting meeting;
    QVERIFY(judged(meeting, place({limit(u"visit"_s, u"previous-visit"_s, days(1), u"visit"_s)}), u"2026-03-20"_s).empty());
}

QTEST_GUILESS_MAIN(TimescalesTest)
#include "timescalestest.moc"
