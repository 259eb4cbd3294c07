#include "core/rules/readiness.h"

#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

/// What Prepare's "Ready?" list shows.
class ReadinessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingReady();
    void whatIsStillToDo_data();
    void whatIsStillToDo();
    void theDate_data();
    void theDate();
    void reportsComeFromTheLimits();
    void notStatedIsNotDoneAndNotToDo();
    void theNextReviewIsAnotherDay();

private:
    const ReadyItem& line(const std::vector<ReadyItem>& items, ReadyKind kind) const
    {
        for (const ReadyItem& item : items)
            if (item.kind == kind)
                return item;
        throw std::logic_error("no such line");
    }
    LimitVerdict dateLimit(LimitState state) const
    {
        LimitVerdict limit{.id = *TimescaleKey::parse(u"initial-conference"_s), .rule = u"T"_s,
                           .anchor = *EventKey::parse(u"strategy-discussion"_s)};
        limit.state = state;
        limit.governs = state != LimitState::NotStarted && state != LimitState::NotStated;
        if (limit.governs)
            limit.due = QDateTime(on(u"2026-03-13"_s), QTime(23, 59, 59));
        return limit;
    }

    Procedure m_place = jerseyLike();
    Meeting m_meeting;
    std::vector<LimitVerdict> m_limits;
};

void ReadinessTest::init()
{
    m_place = jerseyLike();
    m_place.timescales = {{.id = *TimescaleKey::parse(u"initial-conference"_s), .rule = u"T"_s,
                           .conferences = {ConferenceType::Initial}, .anchor = *EventKey::parse(u"strategy-discussion"_s),
                           .period = Period{.n = 15, .unit = PeriodUnit::WorkingDays},
                           .measured = *EventKey::parse(u"conference"_s)},
                          {.id = *TimescaleKey::parse(u"later-review"_s), .rule = u"R"_s,
                           .conferences = {ConferenceType::Review}, .anchor = *EventKey::parse(u"previous-review"_s),
                           .period = Period{.n = 6, .unit = PeriodUnit::Months},
                           .measured = *EventKey::parse(u"review"_s)}};
    m_limits = {dateLimit(LimitState::Due)};
    m_meeting = Meeting();
    m_meeting.child(u"a"_s);
    m_meeting.file.conference.state = ConferenceState::Convened;
    m_meeting.file.conference.startedAt.reset();
    m_meeting.file.conference.endedAt.reset();
    m_meeting.people({u"chair, chair"_s, u"minutes, minute-taker"_s, u"sw, childrens-social-care, contact a, coming"_s,
                      u"hv, health-visiting, contact a, coming"_s, u"school, school, contact a, coming"_s,
                      u"pc, police, coming"_s, u"mum, parent, coming"_s});
    for (Participant& person : m_meeting.file.participants)
        person.invited = on(u"2026-03-02"_s);
    m_meeting.file.participants.back().languages = {.meeting = u"cy"_s, .papers = u"en"_s};
}

void ReadinessTest::everythingReady()
{
    LimitVerdict report = dateLimit(LimitState::Met);
    report.id = *TimescaleKey::parse(u"social-work-report"_s);
    report.to = ReportReader::Parents;
    report.measured = on(u"2026-03-09"_s);
    m_limits.push_back(report);
    for (const ReadyItem& item : readyItems(m_meeting.file, m_place, m_limits))
        QVERIFY2(item.state == ReadyState::Done, qPrintable(wordOf(item.kind)));
}

void ReadinessTest::whatIsStillToDo_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("people");
    QTest::newRow("the GP has not answered") << u"reply"_s << u"replies-in"_s << QStringList{u"gp"_s};
    QTest::newRow("the GP has not been asked") << u"invite"_s << u"everybody-invited"_s << QStringList{u"gp"_s};
    QTest::newRow("nobody but the staff is on the list") << u"nobody"_s << u"everybody-invited"_s << QStringList{};
    QTest::newRow("nobody takes minutes") << u"minutes"_s << u"minute-taker-named"_s << QStringList{};
    QTest::newRow("nobody chairs") << u"chair"_s << u"chair-named"_s << QStringList{};
    QTest::newRow("the mother's papers were not asked about") << u"language"_s << u"languages-asked"_s << QStringList{u"mum"_s};
    QTest::newRow("the school cannot come") << u"quorum"_s << u"quorum-if-all-come"_s << QStringList{};
    QTest::newRow("the police cannot come") << u"police"_s << u"key-agencies-expected"_s << QStringList{};
}

void ReadinessTest::whatIsStillToDo()
{
    QFETCH(const QString, change);
    QFETCH(const QString, kind);
    auto& people = m_meeting.file.participants;
    if (change == u"reply"_s)
        m_meeting.person(u"gp, gp, contact a"_s).invited = on(u"2026-03-02"_s);
    else if (change == u"invite"_s)
        m_meeting.person(u"gp, gp, contact a"_s);
    else if (change == u"nobody"_s)
        people.erase(people.begin() + 2, people.end());
    else if (change == u"minutes"_s)
        people.erase(people.begin() + 1);
    else if (change == u"chair"_s)
        people.erase(people.begin());
    else if (change == u"language"_s)
        people.back().languages.papers.clear();
    else if (change == u"quorum"_s)
        people[4].reply = Reply::Apologies;
    else if (change == u"police"_s)
        people[5].reply = Reply::Apologies;
    const auto items = readyItems(m_meeting.file, m_place, m_limits);
    const ReadyItem& item = line(items, *fromWord<ReadyKind>(kind));
    QCOMPARE(item.state, ReadyState::ToDo);
    QTEST(m_meeting.names(item.people), "people");
    if (change == u"quorum"_s) {
        QCOMPARE(item.child, std::optional(m_meeting.id(u"a"_s)));
        QCOMPARE(item.rule, u"Q"_s);
        QCOMPARE(codes(item.reasons), QStringList{u"too-few-agencies"_s});
    }
}

void ReadinessTest::theDate_data()
{
    QTest::addColumn<QString>("limit");
    QTest::addColumn<bool>("soft");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("passed");
    QTest::newRow("in time") << u"due"_s << false << QString() << u"done"_s << false;
    QTest::newRow("booked late, no reason") << u"booked-late"_s << false << QString() << u"to-do"_s << true;
    QTest::newRow("booked late, with the reason") << u"booked-late"_s << false << u"Abroad until then"_s << u"done"_s << true;
    QTest::newRow("past a soft limit") << u"booked-late"_s << true << QString() << u"done"_s << false;
    QTest::newRow("the strategy discussion is not entered") << u"not-started"_s << false << QString() << u"to-do"_s << false;
    QTest::newRow("the place states no limit") << u"not-stated"_s << false << QString() << u"not-stated"_s << false;
}

void ReadinessTest::theDate()
{
    QFETCH(const QString, limit);
    QFETCH(const bool, soft);
    QFETCH(const QString, reason);
    m_limits = {dateLimit(*fromWord<LimitState>(limit))};
    m_limits.front().soft = soft;
    m_meeting.file.conference.lateReason = reason;
    const auto items = readyItems(m_meeting.file, m_place, m_limits);
    const ReadyItem& date = line(items, ReadyKind::DateInTime);
    QTEST(wordOf(date.state), "state");
    QTEST(date.passed, "passed");
    if (m_limits.front().due) {
        QCOMPARE(date.due, std::optional(on(u"2026-03-13"_s)));
        QCOMPARE(date.rule, u"T"_s);
    }
}

void ReadinessTest::reportsComeFromTheLimits()
{
    LimitVerdict report = dateLimit(LimitState::Overdue);
    report.id = *TimescaleKey::parse(u"social-work-report"_s);
    report.rule = u"REP"_s;
    report.to = ReportReader::Parents;
    report.person = m_meeting.file.participants[2].id;
    LimitVerdict toChair = report;
    toChair.to = ReportReader::Chair;
    toChair.state = LimitState::Due;
    toChair.due = QDateTime(on(u"2026-03-10"_s), QTime(23, 59, 59));
    m_limits.push_back(report);
    m_limits.push_back(toChair);
    const auto items = readyItems(m_meeting.file, m_place, m_limits);
    const ReadyItem& reports = line(items, ReadyKind::ReportsIn);
    QCOMPARE(reports.state, ReadyState::ToDo);
    QCOMPARE(m_meeting.names(reports.people), QStringList{u"sw"_s}); // once, though two readers wait
    QCOMPARE(reports.due, std::optional(on(u"2026-03-10"_s)));
    QVERIFY(reports.passed);
}

void ReadinessTest::notStatedIsNotDoneAndNotToDo()
{
    const auto items = readyItems(m_meeting.file, ceredigionLike(), {});
    for (const ReadyKind kind : {ReadyKind::DateInTime, ReadyKind::ReportsIn, ReadyKind::QuorumIfAllCome,
                                 ReadyKind::KeyAgenciesExpected})
        QCOMPARE(line(items, kind).state, ReadyState::NotStated);
}

void ReadinessTest::theNextReviewIsAnotherDay()
{
    m_meeting.file.conference.type = ConferenceType::Review;
    LimitVerdict own = dateLimit(LimitState::BookedLate);
    own.id = *TimescaleKey::parse(u"later-review"_s);
    own.rule = u"R"_s;
    own.booked = m_meeting.file.conference.date;
    LimitVerdict next = own;
    next.booked = on(u"2026-12-01"_s);
    m_limits = {next};
    QCOMPARE(line(readyItems(m_meeting.file, m_place, m_limits), ReadyKind::DateInTime).state, ReadyState::NotStated);
    m_limits = {next, own};
    QCOMPARE(line(readyItems(m_meeting.file, m_place, m_limits), ReadyKind::DateInTime).state, ReadyState::ToDo);
}

QTEST_APPLESS_MAIN(ReadinessTest)
#include "readinesstest.moc"
