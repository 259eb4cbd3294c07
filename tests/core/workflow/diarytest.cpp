#include "core/workflow/diary.h"

#include "core/workflow/planning.h"
#include "tests/core/workflow/desk.h"

#include <QElapsedTimer>
#include <QTest>

using namespace desk;

namespace {

const QDate monday(2026, 11, 9);

/// A second conference about the same children, to be held on a day of the week of 16 November.
ConferencePlan planOf(const Desk& desk)
{
    ConferencePlan plan{.conference = desk.draft(), .minuteTaker = desk.minutes};
    plan.conference.date.reset();
    plan.invitees = {{desk.school, Capacity::Practitioner, Basis::Contact, {desk.sian}, false}};
    return plan;
}

CandidateDay dayOf(Desk& desk, const ConferencePlan& plan, QDate date)
{
    for (const CandidateDay& day : candidateDays(desk.office(), plan, monday, 5))
        if (day.date == date)
            return day;
    return {};
}

} // namespace

/// When people cannot come, and who is needed in two places: what speaks against a day beside the limits.
class DiaryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsCovered_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("covered");
        QTest::newRow("the first Tuesday of the holiday") << QDate(2026, 11, 10) << true;
        QTest::newRow("the last Tuesday of the holiday") << QDate(2026, 11, 24) << true;
        QTest::newRow("a Wednesday in between") << QDate(2026, 11, 11) << false;
        QTest::newRow("the Tuesday after it") << QDate(2026, 12, 1) << false;
        QTest::newRow("the Tuesday before it") << QDate(2026, 11, 3) << false;
    }
    void aDayIsCovered()
    {
        QFETCH(const QDate, date);
        const Unavailable tuesdays{UnavailableId::fresh(), PersonId::fresh(), QDate(2026, 11, 10), QDate(2026, 11, 24), 2, {}};
        QTEST(tuesdays.covers(date), "covered");
    }

    void whatIsNotedIsJudgedAndCanBeTakenBack()
    {
        Desk desk;
        const auto made = noteUnavailable(desk.office(), desk.mother, QDate(2026, 11, 17), {}, 0, u" at the  hospital "_s);
        QVERIFY(made);
        const auto noted = unavailableOf(desk.office(), {desk.mother, desk.school});
        QCOMPARE(noted.size(), size_t(1));
        QCOMPARE(noted.front().last, QDate(2026, 11, 17)); // one day, where no last day is given
        QCOMPARE(noted.front().why, u"at the hospital"_s);
        const CandidateDay day = dayOf(desk, planOf(desk), QDate(2026, 11, 17));
        QCOMPARE(day.state, DayState::Busy);
        QCOMPARE(day.proposed, 0);
        QCOMPARE(day.away.size(), size_t(1));
        QCOMPARE(day.away.front().relation, std::optional(Relation::Mother));
        QCOMPARE(dayOf(desk, planOf(desk), QDate(2026, 11, 18)).state, DayState::Suits);
        forgetUnavailable(desk.office(), *made.id);
        QCOMPARE(dayOf(desk, planOf(desk), QDate(2026, 11, 17)).state, DayState::Suits);
    }

    void whatCannotBeNoted_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("fields");
        QTest::newRow("nobody chosen") << false << QDate(2026, 11, 17) << QDate() << u"person"_s;
        QTest::newRow("no day") << true << QDate() << QDate(2026, 11, 17) << u"first"_s;
        QTest::newRow("it ends before it begins") << true << QDate(2026, 11, 17) << QDate(2026, 11, 10) << u"last"_s;
    }
    void whatCannotBeNoted()
    {
        QFETCH(const bool, known);
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        Desk desk;
        const auto given = [](QDate date) { return date.isValid() ? std::optional(date) : std::nullopt; };
        const qint64 written = desk.written();
        const auto made = noteUnavailable(desk.office(), known ? desk.mother : PersonId::fresh(), given(first), given(last), 0, {});
        QTEST(faults(made), "fields");
        QCOMPARE(desk.written(), written);
    }

    void somebodyIsNeededInTwoPlaces_data()
    {
        QTest::addColumn<QTime>("start");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("found");
        QTest::newRow("as the first one runs") << QTime(11, 0) << u"Room 9"_s << u"chair minutes people"_s;
        QTest::newRow("in its room, written another way") << QTime(11, 0) << u" committee ROOM "_s << u"chair place minutes people"_s;
        QTest::newRow("as the first one ends") << QTime(11, 30) << u"Committee room"_s << QString();
        QTest::newRow("just before the first one begins") << QTime(8, 30) << u"Committee room"_s << QString();
    }
    void somebodyIsNeededInTwoPlaces()
    {
        QFETCH(const QTime, start);
        QFETCH(const QString, place);
        Desk desk;
        NewConference first = desk.draft();
        first.date = QDate(2026, 11, 18);
        first.place = u"Committee room"_s;
        desk.convene(first);
        ConferencePlan plan = planOf(desk);
        plan.conference.start = start;
        plan.conference.place = place;
        const CandidateDay day = dayOf(desk, plan, QDate(2026, 11, 18));
        QStringList found;
        for (const Clash& clash : day.clashes) {
            found << (clash.chair ? u"chair"_s : QString()) << (clash.place ? u"place"_s : QString());
            found << (clash.minutes ? u"minutes"_s : QString()) << (clash.people.empty() ? QString() : u"people"_s);
        }
        found.removeAll(QString());
        QTEST(found.join(u' '), "found");
        QCOMPARE(day.state, found.isEmpty() ? DayState::Suits : DayState::Busy);
    }

    void anOrderEndsAndABirthIsDue()
    {
        Desk desk;
        ConferencePlan plan = planOf(desk);
        plan.conference.procedure = key<ProcedureKey>(u"ceredigion"_s); // gives no time for either
        plan.conference.events.push_back({.event = key<EventKey>(u"epo-expiry"_s), .date = QDate(2026, 11, 18)});
        QVERIFY(!dayOf(desk, plan, QDate(2026, 11, 18)).orderEnds);
        const CandidateDay after = dayOf(desk, plan, QDate(2026, 11, 19));
        QCOMPARE(after.orderEnds, std::optional(QDate(2026, 11, 18)));
        QCOMPARE(after.state, DayState::Busy);

        const Child unborn{.id = ChildId::fresh(), .family = desk.family, .familyName = u"Mwyaren"_s, .expected = QDate(2026, 11, 20)};
        QVERIFY(saveChild(desk.office(), unborn));
        plan.conference.type = ConferenceType::PreBirth;
        plan.conference.children = {unborn.id};
        plan.conference.events.clear();
        QVERIFY(!dayOf(desk, plan, QDate(2026, 11, 19)).birthDue);
        QCOMPARE(dayOf(desk, plan, QDate(2026, 11, 20)).birthDue, std::optional(QDate(2026, 11, 20)));
    }

    void whatFollowsIsCountedFromEachDay()
    {
        Desk desk;
        const CandidateDay day = dayOf(desk, planOf(desk), QDate(2026, 11, 18));
        const auto coreGroup = std::find_if(day.after.begin(), day.after.end(),
                                            [](const LimitVerdict& limit) { return limit.id.text() == u"first-core-group"; });
        QVERIFY(coreGroup != day.after.end());
        QCOMPARE(coreGroup->due->date(), QDate(2026, 12, 2)); // ten working days
    }

    void fiveWeeksAreJudgedWhileAPersonWaitsForNothing()
    {
        Desk desk;
        desk.convene();
        const ConferencePlan plan = planOf(desk);
        candidateDays(desk.office(), plan, monday, 5); // the profile is read once
        QElapsedTimer timer;
        timer.start();
        const auto days = candidateDays(desk.office(), plan, monday, 5);
        const qint64 taken = timer.elapsed();
        qInfo() << "25 days judged in" << taken << "ms";
        QCOMPARE(days.size(), size_t(25));
        QVERIFY2(taken < 500, qPrintable(QString::number(taken))); // a tenth of that where nothing else runs
    }
};

QTEST_GUILESS_MAIN(DiaryTest)
#include "diarytest.moc"
