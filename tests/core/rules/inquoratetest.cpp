#include "core/rules/inquorate.h"

#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

/// What may and must be done for a child without a quorum.
class InquorateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goingOnNeedsGroundAndReason_data();
    void goingOnNeedsGroundAndReason();
    void fewContactsIsComputed_data();
    void fewContactsIsComputed();
    void twiceInARow_data();
    void twiceInARow();
    void theNewDate_data();
    void theNewDate();
    void aPlanIsReviewedRatherThanMade();
    void noEntryWhereNothingIsMissing();
    void itRestsOnTheMinuteOfTheDecision_data();
    void itRestsOnTheMinuteOfTheDecision();

private:
    std::optional<InquorateVerdict> judged(const Procedure& place)
    {
        const QuorumVerdict quorum = quorumForDecision(m_meeting.file, m_meeting.id(u"a"_s), at(u"11:30"_s), place);
        return inquorate(m_meeting.file, m_meeting.id(u"a"_s), quorum, place, m_calendar);
    }
    void proceed(const QStringList& grounds, const QString& reason)
    {
        ProceedInquorate given{.grounds = {}, .reason = reason};
        for (const QString& ground : grounds)
            given.grounds.push_back(*GroundKey::parse(ground));
        m_meeting.file.conference.proceedInquorate = given;
    }
    static QStringList words(const std::vector<GroundKey>& keys)
    {
        QStringList all;
        for (const GroundKey& key : keys)
            all << key.text();
        return all;
    }
    static QStringList words(const std::vector<DutyKey>& keys)
    {
        QStringList all;
        for (const DutyKey& key : keys)
            all << key.text();
        return all;
    }

    WorkingCalendar m_calendar = calendar(u"jersey"_s);
    Meeting m_meeting;
};

void InquorateTest::init()
{
    m_meeting = Meeting();
    m_meeting.child(u"a"_s);
    m_meeting.people({u"sw, childrens-social-care, contact a, 10:00-11:30"_s,
                      u"hv, health-visiting, contact a, 10:00-11:30"_s, u"gp, gp, contact a, apologies"_s});
}

void InquorateTest::goingOnNeedsGroundAndReason_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("grounds"); // "-": nothing was decided
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Outcome>("proceed");
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<QStringList>("must");
    const QStringList notHeld{u"new-date"_s, u"interim-plan"_s};
    const QStringList held{u"interim-safeguards"_s, u"early-review"_s};
    const QStringList none{u"-"_s};
    using enum Outcome;

    QTest::newRow("Jersey: nothing said yet") << u"jersey"_s << none << QString() << NeedsDecision
                                              << QStringList{u"ground-needed"_s, u"reason-needed"_s} << notHeld;
    QTest::newRow("Jersey: delay would harm, with the reason") << u"jersey"_s << QStringList{u"delay-detrimental"_s}
                                                               << u"Baby due on Monday"_s << Satisfied << QStringList{}
                                                               << held;
    QTest::newRow("Jersey: a ground without a reason") << u"jersey"_s << QStringList{u"delay-detrimental"_s} << u"  "_s
                                                       << NeedsDecision << QStringList{u"reason-needed"_s} << notHeld;
    QTest::newRow("Jersey: a reason without a ground") << u"jersey"_s << QStringList{} << u"We are all here"_s
                                                       << NeedsDecision << QStringList{u"ground-needed"_s} << notHeld;
    QTest::newRow("Jersey: few contacts claimed though three agencies have contact")
        << u"jersey"_s << QStringList{u"few-contacts"_s} << u"Only two know the child"_s << NeedsDecision
        << QStringList{u"ground-not-true"_s, u"ground-needed"_s} << notHeld;
    QTest::newRow("Jersey: one true ground beside an untrue one")
        << u"jersey"_s << QStringList{u"few-contacts"_s, u"sufficient-information"_s} << u"All reports are in"_s
        << Satisfied << QStringList{u"ground-not-true"_s} << held;
    QTest::newRow("Jersey: a ground that is not in the list")
        << u"jersey"_s << QStringList{u"room-is-booked"_s} << u"We have the room"_s << NeedsDecision
        << QStringList{u"ground-not-listed"_s, u"ground-needed"_s} << notHeld;
    QTest::newRow("North Yorkshire: the chair's exceptional decision")
        << u"north-yorkshire"_s << QStringList{u"sufficient-information"_s} << u"All reports are in"_s << Satisfied
        << QStringList{} << held;
    QTest::newRow("Sefton: the reason alone") << u"sefton"_s << QStringList{} << u"The family came from far"_s << Satisfied
                                              << QStringList{} << QStringList{};
    QTest::newRow("Sefton: no reason yet") << u"sefton"_s << none << QString() << NeedsDecision
                                           << QStringList{u"reason-needed"_s} << notHeld;
    QTest::newRow("a place that forbids it") << u"strict"_s << QStringList{u"delay-detrimental"_s} << u"Please"_s << Refused
                                             << QStringList{u"proceed-not-provided"_s} << notHeld;
    QTest::newRow("Ceredigion with a quorum of its own: the reason alone")
        << u"ceredigion"_s << QStringList{} << u"The roads are closed"_s << Satisfied << QStringList{} << QStringList{};
}

void InquorateTest::goingOnNeedsGroundAndReason()
{
    QFETCH(const QString, place);
    QFETCH(const QStringList, grounds);
    QFETCH(const QString, reason);
    if (grounds != QStringList{u"-"_s})
        proceed(grounds, reason);
    Procedure strict = jerseyLike();
    strict.inquorate.mayProceed = false;
    const std::map<QString, Procedure> places{{u"jersey"_s, jerseyLike()}, {u"north-yorkshire"_s, northYorkshireLike()},
                                              {u"sefton"_s, seftonLike()}, {u"strict"_s, strict},
                                              {u"ceredigion"_s, ceredigionWithQuorum(2)}};
    const auto verdict = judged(places.at(place));
    QVERIFY(verdict);
    QTEST(verdict->proceed, "proceed");
    QTEST(codes(verdict->reasons), "reasons");
    QTEST(words(verdict->must), "must");
}

void InquorateTest::fewContactsIsComputed_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<bool>("few");
    const QString sw = u"sw, childrens-social-care, contact a, 10:00-11:30"_s;
    const QString hv = u"hv, health-visiting, contact a, 10:00-11:30"_s;
    QTest::newRow("social care and the midwife alone know the unborn child")
        << QStringList{sw, u"mw, midwifery, contact a, 10:00-11:30"_s} << true;
    QTest::newRow("a third agency stayed away, but has contact")
        << QStringList{sw, hv, u"school, school, contact a, absent"_s} << false;
    QTest::newRow("two of one agency are one") << QStringList{sw, hv, u"hv2, health-visiting, contact a, absent"_s} << true;
    QTest::newRow("an expert has no contact") << QStringList{sw, hv, u"x, camhs, expertise, contact a, absent"_s} << true;
    QTest::newRow("contact with a brother is not contact") << QStringList{sw, hv, u"pc, police, contact b, absent"_s} << true;
    QTest::newRow("family and observers are no agencies")
        << QStringList{sw, hv, u"mum, parent, 10:00-11:30"_s, u"student, observer, gp, contact a, 10:00-11:30"_s} << true;
    QTest::newRow("social care is one of them though nobody ticked it")
        << QStringList{u"sw, childrens-social-care, 10:00-11:30"_s, hv, u"gp, gp, contact a, absent"_s} << false;
    QTest::newRow("social care is not on the list at all") << QStringList{hv, u"gp, gp, contact a, absent"_s} << true;
    QTest::newRow("a deputy brings no further agency")
        << QStringList{sw, u"hv, health-visiting, contact a, absent"_s, u"hv2, health-visiting, for hv, 10:00-11:30"_s}
        << true;
}

void InquorateTest::fewContactsIsComputed()
{
    QFETCH(const QStringList, people);
    QFETCH(const bool, few);
    m_meeting.file.participants.clear();
    m_meeting.child(u"b"_s);
    m_meeting.people(people);
    const auto verdict = judged(northYorkshireLike());
    QVERIFY(verdict);
    QCOMPARE(words(verdict->grounds).contains(u"few-contacts"_s), few);
    QVERIFY(words(verdict->grounds).contains(u"delay-detrimental"_s));
    proceed({u"few-contacts"_s}, u"Nobody else knows the child"_s);
    QCOMPARE(judged(northYorkshireLike())->proceed, few ? Outcome::Satisfied : Outcome::NeedsDecision);
}

void InquorateTest::twiceInARow_data()
{
    QTest::addColumn<QString>("previous"); // date held quorate, oldest first
    QTest::addColumn<Outcome>("jersey");
    QTest::addColumn<Outcome>("elsewhere");
    using enum Outcome;
    QTest::newRow("the first of all") << QString() << Satisfied << Satisfied;
    QTest::newRow("the last one was quorate") << u"2026-02-02 held quorate"_s << Satisfied << Satisfied;
    QTest::newRow("the last one went on without a quorum") << u"2026-02-02 held inquorate"_s << Refused << Satisfied;
    QTest::newRow("one not held in between does not break the row")
        << u"2026-01-12 held inquorate;2026-02-02 not inquorate"_s << Refused << Satisfied;
    QTest::newRow("one held and quorate in between breaks it")
        << u"2026-01-12 held inquorate;2026-02-02 held quorate"_s << Satisfied << Satisfied;
    QTest::newRow("not held is not held inquorate") << u"2026-02-02 not inquorate"_s << Satisfied << Satisfied;
    QTest::newRow("told out of order, the later date is the last")
        << u"2026-02-02 held inquorate;2026-01-12 held quorate"_s << Refused << Satisfied;
}

void InquorateTest::twiceInARow()
{
    QFETCH(const QString, previous);
    for (const QString& each : previous.split(u';', Qt::SkipEmptyParts)) {
        const QStringList parts = each.split(u' ');
        m_meeting.file.subjects[0].previous.push_back({.type = ConferenceType::Initial, .date = on(parts[0]),
                                                       .held = parts[1] == u"held"_s, .quorate = parts[2] == u"quorate"_s});
    }
    proceed({u"delay-detrimental"_s}, u"Waiting would harm"_s);
    const auto jersey = judged(jerseyLike());
    QTEST(jersey->proceed, "jersey");
    if (jersey->proceed == Outcome::Refused) {
        QCOMPARE(codes(jersey->reasons), QStringList{u"second-inquorate-in-row"_s});
        QCOMPARE(jersey->reasons[0].rule, u"I-TWICE"_s);
        QVERIFY(jersey->newDateBy); // what remains is to meet again
    }
    QTEST(judged(northYorkshireLike())->proceed, "elsewhere");
}

void InquorateTest::theNewDate_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("by");
    QTest::newRow("ten working days, two weekends") << u"2026-03-12"_s << u"2026-03-26"_s;
    QTest::newRow("over Easter") << u"2026-03-27"_s << u"2026-04-14"_s;
    QTest::newRow("over Jersey's Liberation Day, which falls on a Saturday") << u"2026-05-01"_s << u"2026-05-18"_s;
}

void InquorateTest::theNewDate()
{
    QFETCH(const QString, date);
    QFETCH(const QString, by);
    m_meeting.file.conference.date = on(date);
    QCOMPARE(judged(jerseyLike())->newDateBy, std::optional(on(by)));
    QCOMPARE(judged(northYorkshireLike())->newDateBy, std::nullopt); // no number is given there
    proceed({u"delay-detrimental"_s}, u"Waiting would harm"_s);
    QCOMPARE(judged(jerseyLike())->newDateBy, std::nullopt); // it went on: no new date is owed
}

void InquorateTest::aPlanIsReviewedRatherThanMade()
{
    m_meeting.file.subjects[0].planSince = on(u"2025-12-01"_s);
    const auto verdict = judged(jerseyLike());
    QCOMPARE(words(verdict->must), (QStringList{u"new-date"_s, u"review-existing-plan"_s}));
    QCOMPARE(verdict->ways.front().way, u"proceed-with-reason"_s);
    QCOMPARE(verdict->ways.front().records, (QStringList{u"grounds"_s, u"reason"_s}));
    QCOMPARE(verdict->ways[1].way, u"new-date"_s);
    QCOMPARE(verdict->ways[1].rule, u"I-NEW"_s);
}

void InquorateTest::noEntryWhereNothingIsMissing()
{
    QVERIFY(!judged(ceredigionLike())); // nothing is stated
    m_meeting.file.subjects[0].child.died = on(u"2026-03-01"_s);
    QVERIFY(!judged(jerseyLike())); // nothing is decided about a child who has died
    m_meeting.file.subjects[0].child.died.reset();
    m_meeting.person(u"school, school, contact a, 10:00-11:30"_s);
    QVERIFY(!judged(jerseyLike())); // quorate
}

void InquorateTest::itRestsOnTheMinuteOfTheDecision_data()
{
    QTest::addColumn<QString>("decided");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<Outcome>("quorum");
    using enum Outcome;
    QTest::newRow("decided while the school was there") << u"10:40"_s << u"11:30"_s << true << Satisfied;
    QTest::newRow("decided in the minute the school left") << u"11:02"_s << u"11:30"_s << true << Refused;
    QTest::newRow("decided as all stood up") << u"11:30"_s << u"11:30"_s << true << Refused;
    QTest::newRow("no time noted: the last part of the meeting") << QString() << u"11:30"_s << true << Refused;
    QTest::newRow("still going on, the school still there") << QString() << u"10:30"_s << false << Satisfied;
    QTest::newRow("still going on, the school gone") << QString() << u"11:15"_s << false << Refused;
    QTest::newRow("asked before it began: as at its start") << QString() << u"09:00"_s << false << Satisfied;
}

void InquorateTest::itRestsOnTheMinuteOfTheDecision()
{
    QFETCH(const QString, decided);
    QFETCH(const QString, asOf);
    QFETCH(const bool, ended);
    m_meeting.person(u"school, school, contact a, 10:00-11:02"_s);
    if (!decided.isEmpty())
        m_meeting.file.conference.decisionTime = at(decided);
    if (!ended)
        m_meeting.file.conference.endedAt.reset();
    QTEST(quorumForDecision(m_meeting.file, m_meeting.id(u"a"_s), at(asOf), jerseyLike()).outcome, "quorum");
}

QTEST_APPLESS_MAIN(InquorateTest)
#include "inquoratetest.moc"
