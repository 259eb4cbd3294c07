#include "tests/core/workflow/desk.h"

#include "core/workflow/asking.h"
#include "core/workflow/issuing.h"
#include "core/workflow/today.h"

#include <QElapsedTimer>
#include <QtTest/QTest>

using namespace desk;

namespace {

QString kindName(DueKind kind)
{
    switch (kind) {
    case DueKind::DecisionLetters: return u"letters"_s;
    case DueKind::OutlinePlan: return u"plan"_s;
    case DueKind::Version: return u"version"_s;
    case DueKind::MinutesDiscussed: return u"discussed"_s;
    case DueKind::Minutes: return u"minutes"_s;
    case DueKind::Invitations: return u"invitations"_s;
    case DueKind::SetDate: return u"date"_s;
    case DueKind::Reports: return u"reports"_s;
    case DueKind::CoreGroup: return u"core-group"_s;
    case DueKind::Review: return u"review"_s;
    case DueKind::ConferenceItself: return u"conference"_s;
    case DueKind::Complaint: return u"complaint"_s;
    case DueKind::Difference: return u"difference"_s;
    case DueKind::CoreGroupHeld: return u"core-group-held"_s;
    case DueKind::CoreGroupNotes: return u"core-group-notes"_s;
    case DueKind::Visit: return u"visit"_s;
    case DueKind::ChildNotSeen: return u"child-not-seen"_s;
    case DueKind::HospitalStay: return u"hospital-stay"_s;
    case DueKind::Proposal: return u"proposal"_s;
    case DueKind::MoveTold: return u"move-told"_s;
    case DueKind::MoveInterimPlan: return u"interim-plan"_s;
    case DueKind::MoveConferenceHere: return u"transfer-in"_s;
    case DueKind::MoveConferenceThere: return u"their-conference"_s;
    case DueKind::MoveAccepted: return u"acceptance"_s;
    case DueKind::CareOrderReview: return u"care-order-review"_s;
    case DueKind::CareReviewApart: return u"reviews-apart"_s;
    case DueKind::ReviewDay: return u"review-day"_s;
    case DueKind::PlanEnding: return u"plan-ending"_s;
    case DueKind::SupportReview: return u"support-review"_s;
    case DueKind::Other: return u"other"_s;
    }
    Q_UNREACHABLE();
}

QString shown(const std::vector<DueRow>& rows)
{
    QStringList all;
    for (const DueRow& row : rows)
        all << kindName(row.kind) + u' ' + QString::number(row.open);
    return all.join(u", "_s);
}

/// "passed | today | this week"
QString shown(const TodayView& view)
{
    return shown(view.passed) + u" | "_s + shown(view.dueToday) + u" | "_s + shown(view.thisWeek);
}

const DueRow* rowOf(const TodayView& view, DueKind kind)
{
    for (const auto* rows : {&view.passed, &view.dueToday, &view.thisWeek})
        for (const DueRow& row : *rows)
            if (row.kind == kind)
                return &row;
    return nullptr;
}

QString readiness(const TodayView& view)
{
    QStringList all;
    for (const Day& day : view.week)
        for (const DayEntry& entry : day.entries) {
            static const QStringList words{u"ready"_s, u"no-quorum"_s, u"replies"_s, u"reports"_s, u"in-session"_s, u"over"_s};
            all << words.at(static_cast<int>(entry.readiness)) + u' ' + QString::number(entry.missing);
        }
    return all.join(u", "_s);
}

size_t awaited(const TodayView& view)
{
    size_t people = 0;
    for (const WaitingGroup& group : view.waiting)
        people += group.people.size();
    return people;
}

void everybodyAnswers(Desk& desk, const ConferenceId& id, Reply reply)
{
    for (const Participant& participant : desk.read(id).file.participants)
        recordReply(desk.office(), id, participant.id, reply);
}

void inviteAll(Desk& desk, const ConferenceId& id)
{
    std::set<ParticipantId> all;
    for (const Participant& participant : desk.read(id).file.participants)
        all.insert(participant.id);
    issueDocuments(desk.office(), id, documents::invitation(), all);
}

} // namespace

class TodayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDueInAnEmptyCasebook()
    {
        Desk desk;
        const TodayView view = todayView(desk.office());
        QCOMPARE(shown(view), u" |  | "_s);
        QCOMPARE(view.week.size(), size_t(5));
        QCOMPARE(view.inHand, 0);
        QVERIFY(!view.next && view.waiting.empty());
    }

    void theWeekShown_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("monday");
        QTest::newRow("on Monday") << QDate(2026, 11, 16) << QDate(2026, 11, 16);
        QTest::newRow("on Friday") << QDate(2026, 11, 20) << QDate(2026, 11, 16);
        QTest::newRow("on Saturday the coming one") << QDate(2026, 11, 21) << QDate(2026, 11, 23);
        QTest::newRow("on Sunday the coming one") << QDate(2026, 11, 22) << QDate(2026, 11, 23);
        QTest::newRow("over the end of the year") << QDate(2027, 1, 2) << QDate(2027, 1, 4);
        QTest::newRow("on 29 February") << QDate(2028, 2, 29) << QDate(2028, 2, 28);
    }
    void theWeekShown()
    {
        QFETCH(const QDate, today);
        QFETCH(const QDate, monday);
        Desk desk;
        desk.at(today, QTime(0, 10));
        const TodayView view = todayView(desk.office());
        QCOMPARE(view.today, today);
        QCOMPARE(view.week.front().date, monday);
        QCOMPARE(view.week.back().date, monday.addDays(4));
    }

    void howReadyAConferenceIs()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        desk.at(QDate(2026, 11, 4), QTime(9, 0));
        inviteAll(desk, id);
        desk.at(QDate(2026, 11, 16), QTime(8, 0));
        QCOMPARE(readiness(todayView(desk.office())), u"replies 5"_s);
        for (const PersonId& person : {desk.school, desk.healthVisitor})
            QVERIFY(recordReply(desk.office(), id, desk.who(id, person), Reply::Apologies).done);
        QCOMPARE(readiness(todayView(desk.office())), u"no-quorum 0"_s); // before the replies still awaited
        everybodyAnswers(desk, id, Reply::Coming);
        const QString reports = readiness(todayView(desk.office()));
        QCOMPARE(reports, u"reports 2"_s); // social care's, and the agencies'
        for (const Participant& participant : desk.read(id).file.participants)
            for (const ReportReader reader : {ReportReader::Chair, ReportReader::Parents, ReportReader::Children, ReportReader::Attendees})
                if (participant.capacity == Capacity::Practitioner && (participant.person != desk.police || reader == ReportReader::Chair))
                    QVERIFY(recordReport(desk.office(), id, participant.id,
                                         participant.person == desk.socialWorker ? ReportKind::SocialWork
                                         : participant.person == desk.police     ? ReportKind::Police
                                                                                 : ReportKind::Agency,
                                         reader, QDate(2026, 11, 10)).done);
        QCOMPARE(readiness(todayView(desk.office())), u"ready 0"_s);
        QCOMPARE(todayView(desk.office()).next->id, id);
        desk.inSession(id, {desk.socialWorker, desk.school, desk.gp, desk.police});
        QCOMPARE(readiness(todayView(desk.office())), u"in-session 0"_s);
        QVERIFY(!todayView(desk.office()).next || todayView(desk.office()).next->state == ConferenceState::InSession);
        QVERIFY(concludeMeeting(desk.office(), id, QTime(10, 30), u"Nothing was decided"_s).done);
        QCOMPARE(readiness(todayView(desk.office())), u"over 0"_s);
    }

    void whatIsOffShowsNothing_data()
    {
        QTest::addColumn<QString>("off");
        QTest::newRow("called off") << u"cancelled"_s;
        QTest::newRow("did not proceed") << u"not-proceeded"_s;
        QTest::newRow("put off: no card, and a day to be set") << u"postponed"_s;
    }
    void whatIsOffShowsNothing()
    {
        QFETCH(const QString, off);
        Desk desk;
        const ConferenceId id = desk.convene();
        desk.at(QDate(2026, 11, 4), QTime(9, 0));
        inviteAll(desk, id);
        if (off == u"cancelled"_s)
            QVERIFY(cancelConference(desk.office(), id, u"Moved away"_s).done);
        if (off == u"postponed"_s)
            QVERIFY(postpone(desk.office(), id, u"Snow"_s).done);
        desk.at(QDate(2026, 11, 16), QTime(10, 0));
        if (off == u"not-proceeded"_s)
            QVERIFY(doNotProceed(desk.office(), id, QDate(2026, 12, 21), QTime(10, 0), u"Nobody came"_s));
        desk.at(QTime(11, 0));
        const TodayView view = todayView(desk.office());
        QCOMPARE(readiness(view), QString());
        QCOMPARE(awaited(view), size_t(off == u"postponed"_s ? 5 : 0));
        QCOMPARE(shown(view), u" |  | "_s);
        QCOMPARE(view.inHand, off == u"cancelled"_s ? 0 : 1); // the one that follows stands for the one that was not held
        if (off == u"postponed"_s) {
            desk.at(QDate(2026, 11, 23), QTime(9, 0)); // the last day for it
            QCOMPARE(shown(todayView(desk.office())), u" | date 1 | "_s);
            desk.at(QDate(2026, 11, 24), QTime(9, 0));
            QCOMPARE(shown(todayView(desk.office())), u"date 1 |  | "_s);
        }
    }

    void oneRowForAThingHoweverManyPeople()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        desk.at(QDate(2026, 11, 5), QTime(9, 0));
        QCOMPARE(rowOf(todayView(desk.office()), DueKind::Invitations), nullptr); // next week
        desk.at(QDate(2026, 11, 9), QTime(9, 0));
        const TodayView monday = todayView(desk.office());
        QCOMPARE(monday.dueToday.size(), size_t(1));
        QCOMPARE(monday.dueToday.front().kind, DueKind::Invitations);
        QCOMPARE(monday.dueToday.front().open, 1); // nobody has been asked yet: one run of letters
        QCOMPARE(monday.week.front().due, 1);
        inviteAll(desk, id);
        const TodayView after = todayView(desk.office());
        QVERIFY(!rowOf(after, DueKind::Invitations));
        QCOMPARE(after.waiting.size(), size_t(2)); // one row for the replies, one for the reports, each opening to people
        QCOMPARE(after.waiting.front().kind, WaitingKind::Replies);
        QCOMPARE(after.waiting.front().people.size(), size_t(5));
        QVERIFY(recordReply(desk.office(), id, desk.who(id, desk.gp), Reply::Coming).done);
        QCOMPARE(todayView(desk.office()).waiting.front().people.size(), size_t(4));
        for (const WaitingFor& person : after.waiting.front().people)
            QCOMPARE(person.asked.first, QDate(2026, 11, 9));
    }

    void whoseReportIsLateIsWaitedFor()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        inviteAll(desk, id);
        everybodyAnswers(desk, id, Reply::Coming);
        desk.at(QDate(2026, 11, 10), QTime(9, 0));
        QVERIFY(recordReport(desk.office(), id, desk.who(id, desk.school), ReportKind::Agency, ReportReader::Attendees,
                             QDate(2026, 11, 10)).done); // and not yet with the chair
        const TodayView before = todayView(desk.office());
        QCOMPARE(before.waiting.size(), size_t(1)); // due this week, none of them late
        QVERIFY(!before.waiting.front().late);
        desk.at(QDate(2026, 11, 13), QTime(9, 0));
        QVERIFY(noteReminder(desk.office(), id, desk.who(id, desk.school), asking::reportReminder(), QDate(2026, 11, 12)).done);
        const TodayView view = todayView(desk.office());
        QCOMPARE(view.waiting.size(), size_t(1)); // however many agencies and limits
        const WaitingGroup& group = view.waiting.front();
        QCOMPARE(group.kind, WaitingKind::Reports);
        QVERIFY(group.late);
        QCOMPARE(group.asked, QDate(2026, 11, 2));
        const auto school = std::find_if(group.people.begin(), group.people.end(), [](const WaitingFor& each) { return each.name == u"Rhys Quill"_s; });
        QVERIFY(school != group.people.end());
        QCOMPARE(school->due, QDate(2026, 11, 12));
        QCOMPARE(school->asked.reminders, 1);
        QVERIFY(recordReport(desk.office(), id, desk.who(id, desk.school), ReportKind::Agency, ReportReader::Chair, QDate(2026, 11, 13)).done);
        QCOMPARE(awaited(todayView(desk.office())), group.people.size() - 1);
    }

    void whoIsRemindedByLetter()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        inviteAll(desk, id);
        const auto remind = [&](const DocumentKey& letter) {
            const OpenConference open = desk.read(id);
            return toRemind(open, letter, limitsNow(open, desk.clock.now()), desk.clock.today());
        };
        const size_t asked = remind(asking::invitationReminder()).size();
        QVERIFY(asked > 1);
        QVERIFY(recordReply(desk.office(), id, desk.who(id, desk.school), Reply::Coming).done);
        QCOMPARE(remind(asking::invitationReminder()).size(), asked - 1);
        const size_t owing = remind(asking::reportReminder()).size(); // nobody is late: everybody who owes one
        QVERIFY(owing > 1);
        QVERIFY(remind(documents::invitation()).empty());
        desk.at(QDate(2026, 11, 13), QTime(9, 0));
        QVERIFY(remind(asking::reportReminder()).contains(desk.who(id, desk.school)));
        QVERIFY(recordReport(desk.office(), id, desk.who(id, desk.school), ReportKind::Agency, ReportReader::Chair, QDate(2026, 11, 13)).done);
        QVERIFY(!remind(asking::reportReminder()).contains(desk.who(id, desk.school)));
    }

    void twoLimitsForOneLetter_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("rows");
        const QDate tuesday(2026, 11, 17); // held on Monday until 11:30
        const QString both = u"Gwen Mwyaren by 11:30, 5 by 23:59"_s; // each recipient by their own time; the mother has two and is one person
        QTest::newRow("the same day") << QDateTime(tuesday.addDays(-1), QTime(15, 0)) << u"week"_s << both;
        QTest::newRow("next morning: within 24 hours") << QDateTime(tuesday, QTime(10, 0)) << u"today"_s << both;
        QTest::newRow("after them: still within a working day") << QDateTime(tuesday, QTime(12, 0)) << u"today"_s << u"6 by 23:59"_s;
        QTest::newRow("late only after the second") << QDateTime(tuesday.addDays(1), QTime(9, 0)) << u"passed"_s << both;
    }
    void twoLimitsForOneLetter()
    {
        QFETCH(const QDateTime, now);
        QFETCH(const QString, where);
        QFETCH(const QString, rows);
        Desk desk;
        inviteAll(desk, desk.concluded(u"north-yorkshire"_s, ConferenceType::Initial, OutcomeKind::NoPlan));
        desk.clock.set(now);
        const TodayView view = todayView(desk.office());
        QStringList found;
        for (const DueRow& row : where == u"passed"_s ? view.passed : where == u"today"_s ? view.dueToday : view.thisWeek)
            if (row.kind == DueKind::DecisionLetters) {
                const QString whom = row.names.size() == 1 ? row.names.front() : QString::number(row.open);
                QVERIFY(row.names.isEmpty() || static_cast<int>(row.names.size()) == row.open);
                found << whom + u" by "_s + row.limit.due->time().toString(u"HH:mm"_s);
            }
        QCOMPARE(found.join(u", "_s), rows);
        QCOMPARE(shown(view).count(u"letters"_s), found.size()); // and none elsewhere
    }

    void aRequestWaitsForItsDay()
    {
        Desk desk;
        NewConference draft = desk.draft();
        draft.date.reset();
        QVERIFY(makeConference(desk.office(), draft));
        desk.at(QDate(2026, 11, 16), QTime(9, 0));
        QCOMPARE(shown(todayView(desk.office())), u" |  | "_s);
        desk.at(QDate(2026, 11, 22), QTime(9, 0)); // Sunday: the coming week
        QCOMPARE(shown(todayView(desk.office())), u" |  | date 1"_s);
        desk.at(QDate(2026, 11, 24), QTime(9, 0));
        QCOMPARE(shown(todayView(desk.office())), u"date 1 |  | "_s);
    }

    void whatIsDoneIsOffTheList()
    {
        Desk desk;
        const ConferenceId id = desk.concluded(u"jersey"_s, ConferenceType::Initial, OutcomeKind::StartPlan);
        desk.recommend(id);
        desk.at(QDate(2026, 11, 23), QTime(9, 0)); // five working days on
        const TodayView before = todayView(desk.office());
        QCOMPARE(shown(before.dueToday), u"letters 6, plan 6"_s); // the plan goes with the letter
        std::set<ParticipantId> all;
        for (const Participant& participant : desk.read(id).file.participants)
            all.insert(participant.id);
        issueDocuments(desk.office(), id, documents::decisionLetter(), all);
        const TodayView after = todayView(desk.office());
        const DueRow* letters = rowOf(after, DueKind::DecisionLetters);
        QVERIFY(!letters || letters->limit.document != documents::decisionLetter());
    }

    void sixtyConferencesAtOnce()
    {
        Desk desk;
        for (int i = 0; i < 60; ++i) {
            NewConference draft = desk.draft();
            draft.date = QDate(2026, 11, 16).addDays(i % 5);
            draft.start = QTime(8 + i % 9, 0);
            desk.convene(draft);
        }
        desk.at(QDate(2026, 11, 16), QTime(7, 0));
        QElapsedTimer timer;
        timer.start();
        const TodayView view = todayView(desk.office());
        qInfo("sixty conferences: %lld ms", static_cast<long long>(timer.elapsed()));
        QCOMPARE(view.inHand, 60);
        size_t cards = 0;
        for (const Day& day : view.week) {
            cards += day.entries.size();
            QVERIFY(std::is_sorted(day.entries.begin(), day.entries.end(),
                                   [](const DayEntry& a, const DayEntry& b) { return a.row.start < b.row.start; }));
        }
        QCOMPARE(cards, size_t(60));
        QCOMPARE(view.next->start, QTime(8, 0));
    }
};

QTEST_GUILESS_MAIN(TodayTest)
#include "todaytest.moc"
