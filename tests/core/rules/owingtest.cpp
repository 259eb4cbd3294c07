#include "core/rules/owing.h"

#include "core/rules/telling.h"

#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

LimitVerdict limit(ReportKind kind, ReportReader reader, const QString& due)
{
    const QString document = wordOf(kind) + u"-report"_s;
    LimitVerdict made{.id = *TimescaleKey::parse(document), .rule = u"R-"_s + wordOf(reader), .anchor = *EventKey::parse(u"conference"_s)};
    made.to = reader;
    made.document = DocumentKey::parse(document);
    made.due = QDateTime(on(due), QTime(23, 59, 59));
    return made;
}

SentDocument sent(const DocumentKey& document, const Participant& to, const QString& day, std::optional<QTime> at = std::nullopt)
{
    return {.document = document, .to = to.id, .date = on(day), .time = at};
}

/// "sw social-work asked" for each report.
QStringList told(const Meeting& meeting, const std::vector<OwedReport>& reports)
{
    QStringList all;
    for (const OwedReport& report : reports)
        all << meeting.file.participant(report.from)->name + u' ' + wordOf(report.kind) + u' ' + wordOf(report.state);
    return all;
}

} // namespace

/// Who owes a report and how it stands, and who has to be told that a conference changed.
class OwingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoOwesAReport_data();
    void whoOwesAReport();
    void howItStands_data();
    void howItStands();
    void everyReaderHasItsOwnDay();
    void thePolicesIsForTheChairOnly();
    void remindersAreCounted();
    void whatAReportIsToHold_data();
    void whatAReportIsToHold();
    void whoHasTheOldDate_data();
    void whoHasTheOldDate();

private:
    Participant& who(const QString& name);
    std::vector<OwedReport> owed(const QString& today = u"2026-03-05"_s) const { return reportsOwed(m_meeting.file, m_place, m_limits, on(today)); }

    Procedure m_place = jerseyLike();
    Meeting m_meeting;
    std::vector<LimitVerdict> m_limits;
};

void OwingTest::init()
{
    m_place = jerseyLike();
    m_place.distribution = {{.document = *DocumentKey::parse(u"police-report"_s), .recipients = {u"chair"_s}, .copy = CopyKind::Full},
                            {.document = *DocumentKey::parse(u"police-report"_s), .recipients = {u"parents"_s}, .copy = CopyKind::None},
                            {.document = *DocumentKey::parse(u"agency-report"_s), .recipients = {u"chair"_s, u"practitioners"_s},
                             .copy = CopyKind::Full}};
    m_meeting = Meeting();
    m_meeting.child(u"a"_s);
    m_limits = {limit(ReportKind::SocialWork, ReportReader::Parents, u"2026-03-10"_s), limit(ReportKind::SocialWork, ReportReader::Chair, u"2026-03-10"_s),
                limit(ReportKind::Agency, ReportReader::Chair, u"2026-03-09"_s), limit(ReportKind::Agency, ReportReader::Attendees, u"2026-03-10"_s)};
}

Participant& OwingTest::who(const QString& name)
{
    for (Participant& person : m_meeting.file.participants)
        if (person.name == name)
            return person;
    throw std::logic_error("the row names somebody who is not there");
}

void OwingTest::whoOwesAReport_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QStringList>("owed");
    QTest::newRow("the social worker owes social care's")
        << QStringList{u"sw, childrens-social-care, social-worker, contact a"_s} << QStringList{u"sw social-work not-asked"_s};
    QTest::newRow("the team manager beside the social worker owes none")
        << QStringList{u"sw, childrens-social-care, social-worker, contact a"_s, u"boss, childrens-social-care, team-manager"_s}
        << QStringList{u"sw social-work not-asked"_s};
    QTest::newRow("an agency in contact with a child owes its own") << QStringList{u"hv, health-visiting, contact a"_s} << QStringList{u"hv agency not-asked"_s};
    QTest::newRow("without contact there is nothing to report") << QStringList{u"dv, domestic-abuse"_s} << QStringList{};
    QTest::newRow("two people of one agency owe one")
        << QStringList{u"head, school, contact a"_s, u"teacher, school, contact a"_s} << QStringList{u"head agency not-asked"_s};
    QTest::newRow("a deputy brings the report of whom they stand in for")
        << QStringList{u"head, school, contact a"_s, u"deputy, school, for head"_s} << QStringList{u"head agency not-asked"_s};
    QTest::newRow("the police come last, in contact or not")
        << QStringList{u"pc, police"_s, u"hv, health-visiting, contact a"_s} << QStringList{u"hv agency not-asked"_s, u"pc police not-asked"_s};
    QTest::newRow("family and observers owe none") << QStringList{u"mum, parent"_s, u"student, observer"_s} << QStringList{};
}

void OwingTest::whoOwesAReport()
{
    QFETCH(const QStringList, people);
    m_meeting.people(people);
    for (size_t i = 0; i < m_meeting.file.participants.size(); ++i)
        m_meeting.file.participants[i].position = static_cast<int>(i);
    QTEST(told(m_meeting, owed()), "owed");
}

void OwingTest::howItStands_data()
{
    QTest::addColumn<QString>("invited");
    QTest::addColumn<QString>("withChair");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("state");
    QTest::newRow("nobody asked yet") << QString() << QString() << u"2026-03-05"_s << u"not-asked"_s;
    QTest::newRow("the invitation asks for it") << u"2026-03-02"_s << QString() << u"2026-03-05"_s << u"asked"_s;
    QTest::newRow("on the last day it is not late yet") << u"2026-03-02"_s << QString() << u"2026-03-09"_s << u"asked"_s;
    QTest::newRow("the day after it is") << u"2026-03-02"_s << QString() << u"2026-03-10"_s << u"overdue"_s;
    QTest::newRow("late whether asked or not") << QString() << QString() << u"2026-03-10"_s << u"overdue"_s;
    QTest::newRow("in on the last day") << u"2026-03-02"_s << u"2026-03-09"_s << u"2026-03-11"_s << u"received"_s;
    QTest::newRow("in, but late") << u"2026-03-02"_s << u"2026-03-10"_s << u"2026-03-11"_s << u"received-late"_s;
}

void OwingTest::howItStands()
{
    QFETCH(const QString, invited);
    QFETCH(const QString, withChair);
    QFETCH(const QString, today);
    m_meeting.people({u"hv, health-visiting, contact a"_s});
    if (!invited.isEmpty())
        who(u"hv"_s).invited = on(invited);
    if (!withChair.isEmpty())
        who(u"hv"_s).reports = {{.kind = ReportKind::Agency, .to = {{ReportReader::Chair, on(withChair)}}}};
    const auto reports = owed(today);
    QCOMPARE(reports.size(), 1u);
    QTEST(wordOf(reports.front().state), "state");
}

void OwingTest::everyReaderHasItsOwnDay()
{
    m_meeting.people({u"hv, health-visiting, contact a"_s});
    who(u"hv"_s).reports = {{.kind = ReportKind::Agency, .to = {{ReportReader::Parents, on(u"2026-03-08"_s)}}}};
    const OwedReport report = owed().front();
    QVERIFY(report.given);
    QCOMPARE(report.reader(ReportReader::Chair)->due, on(u"2026-03-09"_s));
    QCOMPARE(report.reader(ReportReader::Chair)->rule, u"R-chair"_s);
    QVERIFY(!report.reader(ReportReader::Chair)->with);
    QCOMPARE(report.reader(ReportReader::Attendees)->due, on(u"2026-03-10"_s));
    QCOMPARE(report.reader(ReportReader::Parents)->with, on(u"2026-03-08"_s)); // nobody asks for it, and they have it
    QVERIFY(!report.reader(ReportReader::Parents)->due);
    QVERIFY(!report.reader(ReportReader::Children));
}

void OwingTest::thePolicesIsForTheChairOnly()
{
    m_limits.push_back(limit(ReportKind::Police, ReportReader::Attendees, u"2026-03-10"_s));
    m_meeting.people({u"pc, police, contact a"_s, u"hv, health-visiting, contact a"_s});
    const auto reports = owed();
    QVERIFY(!reports.front().chairOnly);
    QVERIFY(reports.back().chairOnly);
    QCOMPARE(reports.back().readers.size(), 1u);
    m_place.distribution.front().recipients.insert(u"practitioners"_s);
    QVERIFY2(!owed().back().chairOnly, "where the procedure gives it to others too it is not locked");
}

void OwingTest::remindersAreCounted()
{
    m_meeting.people({u"hv, health-visiting, contact a"_s, u"pc, police"_s});
    const Participant visitor = who(u"hv"_s);
    m_meeting.file.sent = {sent(asking::reportRequest(), visitor, u"2026-03-03"_s), sent(asking::reportReminder(), visitor, u"2026-03-06"_s),
                           sent(asking::reportReminder(), visitor, u"2026-03-05"_s), sent(asking::invitationReminder(), visitor, u"2026-03-07"_s),
                           sent(asking::reportReminder(), who(u"pc"_s), u"2026-03-08"_s)};
    const Asked asked = owed().front().asked;
    QCOMPARE(asked.first, on(u"2026-03-03"_s));
    QCOMPARE(asked.reminders, 2);
    QCOMPARE(asked.reminded, on(u"2026-03-06"_s));
    QCOMPARE(askedToCome(m_meeting.file, visitor).reminders, 1);
}

void OwingTest::whatAReportIsToHold_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("child");
    QTest::newRow("the social worker's at a first conference") << u"social-work"_s << u"initial"_s << u"facts-apart written signed"_s << u"needs"_s;
    QTest::newRow("at a review it says how the plan goes") << u"social-work"_s << u"review"_s << u"facts-apart written signed plan-progress"_s << u"needs"_s;
    QTest::newRow("an agency's") << u"agency"_s << u"initial"_s << u"facts-apart signed"_s << QString();
    QTest::newRow("the police's only what every report is") << u"police"_s << u"review"_s << u"facts-apart"_s << QString();
}

void OwingTest::whatAReportIsToHold()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, type);
    const auto line = [](const QString& check, const QStringList& words, std::set<ConferenceType> conferences = {}) {
        return CheckLine{.check = *CheckKey::parse(check), .rules = {u"T"_s}, .conferences = std::move(conferences), .condition = {},
                         .numbers = {}, .words = words};
    };
    m_place.checks = {line(u"report-shape"_s, {u"facts-apart"_s}), line(u"social-work-report"_s, {u"written"_s, u"signed"_s}),
                      line(u"social-work-report-holds"_s, {u"plan-progress"_s}, {ConferenceType::Review}),
                      line(u"social-work-report-per-child"_s, {u"needs"_s}), line(u"agency-reports"_s, {u"signed"_s})};
    const ReportMarks marks = reportMarks(*fromWord<ReportKind>(kind), *fromWord<ConferenceType>(type), m_place);
    QTEST(marks.report.join(u' '), "report");
    QTEST(marks.child.join(u' '), "child");
}

void OwingTest::whoHasTheOldDate_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("document"); // what went out again
    QTest::addColumn<QString>("day");
    QTest::addColumn<QStringList>("toTell");
    QTest::newRow("moved, and nobody told") << u"convened"_s << QString() << QString() << QStringList{u"hv"_s, u"pc"_s};
    QTest::newRow("a new invitation went to one") << u"convened"_s << u"invitation"_s << u"2026-03-05"_s << QStringList{u"pc"_s};
    QTest::newRow("what went before the change tells nothing") << u"convened"_s << u"invitation"_s << u"2026-03-03"_s << QStringList{u"hv"_s, u"pc"_s};
    QTest::newRow("a reminder is not the news") << u"convened"_s << u"invitation-reminder"_s << u"2026-03-05"_s << QStringList{u"hv"_s, u"pc"_s};
    QTest::newRow("put off, one told by letter") << u"postponed"_s << u"postponement"_s << u"2026-03-04"_s << QStringList{u"pc"_s};
    QTest::newRow("called off, one told by phone") << u"cancelled"_s << u"cancellation"_s << u"2026-03-04"_s << QStringList{u"pc"_s};
    QTest::newRow("a meeting that has begun needs no news") << u"in-session"_s << QString() << QString() << QStringList{};
}

void OwingTest::whoHasTheOldDate()
{
    QFETCH(const QString, state);
    QFETCH(const QString, document);
    QFETCH(const QString, day);
    m_meeting.people({u"hv, health-visiting, contact a"_s, u"pc, police"_s, u"new, school"_s});
    for (const QString& name : {u"hv"_s, u"pc"_s})
        who(name).invited = on(u"2026-03-02"_s);
    m_meeting.file.conference.state = *fromWord<ConferenceState>(state);
    const QDateTime changed(on(u"2026-03-04"_s), QTime(10, 0));
    m_meeting.file.events = {CaseEvent{.event = changes::moved(), .date = changed.date(), .time = changed.time()}};
    std::vector<Departure> departures;
    for (const QString& step : {u"postpone"_s, u"cancel"_s})
        departures.push_back({m_meeting.file.conference.id, step, {}, u"Snow"_s, u"Somebody"_s, changed});
    if (!document.isEmpty())
        m_meeting.file.sent = {sent(*DocumentKey::parse(document), who(u"hv"_s), day)};
    const Telling telling = whoMustBeTold(m_meeting.file, departures);
    QTEST(m_meeting.names(telling.toTell), "toTell");
    QVERIFY2(!m_meeting.names(telling.told).contains(u"new"_s), "who was never asked has no old date");
}

QTEST_APPLESS_MAIN(OwingTest)
#include "owingtest.moc"
