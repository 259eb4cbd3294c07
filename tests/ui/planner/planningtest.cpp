#include "core/store/conferencestore.h"
#include "core/store/draftstore.h"
#include "core/store/personstore.h"
#include "core/workflow/demo.h"
#include "core/workflow/families.h"
#include "core/workflow/planning.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// A plan before it is a conference: the days it could be held on, its draft, and making it in one go.
class PlanningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_casebook = std::make_unique<Casebook>(Casebook::inMemory(m_clock, u"Owain Sedge"_s));
        const auto family = addFamily(office(), u"Cobnut"_s, {});
        m_family = *family.id;
        for (const auto& [name, year] : {std::pair(u"Ifan"_s, 2018), std::pair(u"Gwen"_s, 2021)}) {
            const Child child{.id = ChildId::fresh(), .family = *m_family, .givenName = name, .familyName = u"Cobnut"_s, .born = QDate(year, 5, 4)};
            m_children.push_back(*saveChild(office(), child).id);
        }
        Person mother{.id = PersonId::fresh(), .name = u"Nest Cobnut"_s, .address = u"1 Made-up Row"_s};
        saveAdult(office(), mother, {*m_family, mother.id, Relation::Mother, true, m_children});
        for (const auto& [name, agency] : {std::pair(u"Sera Pebble"_s, u"childrens-social-care"_s), std::pair(u"Rhys Quill"_s, u"school"_s),
                                           std::pair(u"Beth Marrow"_s, u"health-visiting"_s), std::pair(u"PC Ifan Gorse"_s, u"police"_s)}) {
            const Person person{.id = PersonId::fresh(), .name = name, .agency = AgencyKey::parse(agency)};
            m_people.push_back(*savePractitioner(office(), person).id);
        }
    }

    void cleanup()
    {
        m_children.clear();
        m_people.clear();
        m_casebook.reset();
    }

    void aDayIsJudgedByItsLimits_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<DayState>("state");
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("spare");
        using enum DayState;
        QTest::newRow("last week has passed") << QDate(2026, 11, 23) << Past << 0 << 12;
        QTest::newRow("tomorrow leaves four working days too few for invitations") << QDate(2026, 11, 24) << ShortNotice << 0 << 11;
        QTest::newRow("a week from now the notice is just enough") << QDate(2026, 11, 30) << Suits << 0 << 7;
        QTest::newRow("8 December leaves one working day") << QDate(2026, 12, 8) << Suits << 0 << 1;
        QTest::newRow("9 December is the fifteenth working day") << QDate(2026, 12, 9) << Suits << 0 << 0;
        QTest::newRow("10 December is a day late") << QDate(2026, 12, 10) << Late << 1 << 0;
        QTest::newRow("Christmas Day is closed") << QDate(2026, 12, 25) << Closed << 0 << 0;
    }
    void aDayIsJudgedByItsLimits()
    {
        QFETCH(const QDate, date);
        const auto days = candidateDays(office(), plan(), QDate(2026, 11, 23), 5);
        const auto day = std::find_if(days.begin(), days.end(), [&](const CandidateDay& d) { return d.date == date; });
        QVERIFY(day != days.end());
        QTEST(day->state, "state");
        QTEST(day->workingDaysLate, "late");
        QTEST(day->workingDaysToSpare, "spare");
        QCOMPARE(day->date.dayOfWeek() <= 5, true);
    }

    void theBestDayLeavesOneToSpareAndTheMostNotice()
    {
        const auto days = candidateDays(office(), plan(), QDate(2026, 11, 23), 5);
        QCOMPARE(days.size(), size_t(25));
        std::map<int, QDate> proposed;
        for (const CandidateDay& day : days)
            if (day.proposed > 0)
                proposed[day.proposed] = day.date;
        QCOMPARE(proposed.size(), size_t(3));
        QCOMPARE(proposed[1], QDate(2026, 12, 8));
        QCOMPARE(proposed[2], QDate(2026, 12, 7));
    }

    void daysAreJudgedTheSameAsTheFormWouldBe()
    {
        for (const CandidateDay& day : candidateDays(office(), plan(), QDate(2026, 11, 23), 5)) {
            if (day.state == DayState::Closed)
                continue;
            const auto limits = limitsIfHeldOn(office(), plan().conference, day.date);
            const auto governing = std::find_if(limits.begin(), limits.end(), [](const LimitVerdict& l) { return l.governs; });
            QVERIFY(governing != limits.end());
            QCOMPARE(day.limit->due, governing->due);
            QCOMPARE(day.limit->state, governing->state);
        }
    }

    void aSecondConferenceOfTheSameChairIsAClash()
    {
        ConferencePlan first = plan();
        first.conference.date = QDate(2026, 12, 8);
        first.conference.chair = m_people[0];
        QVERIFY(makePlanned(office(), first));
        ConferencePlan second = plan();
        second.conference.chair = m_people[0];
        second.conference.start = QTime(11, 0);
        const auto days = candidateDays(office(), second, QDate(2026, 12, 7), 1);
        QCOMPARE(days[1].state, DayState::Busy);
        QCOMPARE(days[1].clashes.size(), size_t(1));
        QVERIFY(days[1].clashes.front().chair);
        QVERIFY(days[1].clashes.front().place); // Room 2, too
        second.conference.start = QTime(11, 30); // as the first one ends
        QCOMPARE(candidateDays(office(), second, QDate(2026, 12, 7), 1)[1].state, DayState::Suits);
    }

    void beforeAChildIsChosenTheLimitIsKnown()
    {
        ConferencePlan early = plan();
        early.conference.family.reset();
        early.conference.children.clear();
        const auto latest = latestDay(plannedConference(office(), early), m_clock.now());
        QVERIFY(latest);
        QCOMPARE(latest->due->date(), QDate(2026, 12, 9));
    }

    void aReviewIsMeasuredFromTheConferenceBefore()
    {
        ConferencePlan first = plan();
        first.conference.date = QDate(2026, 12, 8);
        const auto made = makePlanned(office(), first);
        QVERIFY(made);
        // held: the state is all that history asks for
        Conference held = *ConferenceStore(*m_casebook).conference(*made.id);
        held.state = ConferenceState::Concluded;
        ConferenceStore(*m_casebook).save(held);
        m_clock.set(QDateTime(QDate(2026, 12, 14), QTime(9, 0)));
        ConferencePlan review = plan();
        review.conference.type = ConferenceType::Review;
        review.conference.events.clear();
        const auto latest = latestDay(plannedConference(office(), review), m_clock.now());
        QVERIFY(latest);
        QCOMPARE(latest->due->date(), QDate(2027, 3, 8));
        const auto governing = governingLimit(office(), review.conference);
        QVERIFY(governing);
        QCOMPARE(governing->due, latest->due);
        // and a review after that day needs a reason
        review.conference.date = QDate(2027, 3, 9);
        const auto problems = problemsOf(office(), review.conference);
        QVERIFY(std::find(problems.begin(), problems.end(), FieldProblem{u"lateReason"_s, FieldFault::Missing}) != problems.end());
        m_clock.set(m_now);
    }

    void everybodyComesWithTheConferenceInOneGo()
    {
        ConferencePlan whole = plan();
        whole.conference.date = QDate(2026, 12, 8);
        whole.conference.chair = m_people[3];
        whole.minuteTaker = m_people[2];
        whole.invitees = {{m_people[0], Capacity::Practitioner, Basis::Contact, m_children, true},
                          {m_people[1], Capacity::Practitioner, Basis::Contact, {m_children[0]}, false}};
        DraftStore(*m_casebook).keep(u"box"_s, planText(whole));
        const auto made = makePlanned(office(), whole, u"box"_s);
        QVERIFY(made);
        QVERIFY(!DraftStore(*m_casebook).draft(u"box"_s));
        const CaseFile file = *ConferenceStore(*m_casebook).caseFile(*made.id);
        QCOMPARE(file.participants.size(), size_t(7)); // chair, mother, two children, minute-taker, two practitioners
        const auto who = [&](const PersonId& id) {
            return *std::find_if(file.participants.begin(), file.participants.end(), [&](const Participant& p) { return p.person == id; });
        };
        QCOMPARE(who(m_people[0]).contact.size(), size_t(2));
        QCOMPARE(who(m_people[0]).reply, Reply::Coming);
        QCOMPARE(who(m_people[1]).contact, std::vector<ChildId>{m_children[0]});
        QCOMPARE(who(m_people[2]).capacity, Capacity::MinuteTaker);
        QCOMPARE(who(m_people[3]).capacity, Capacity::Chair);
        // the forecast of the plan is the forecast of the conference
        const auto planned = quorumNow(plannedConference(office(), whole), m_clock.now());
        const auto real = quorumNow(reread(office(), *made.id), m_clock.now());
        QCOMPARE(planned.size(), real.size());
        for (size_t i = 0; i < real.size(); ++i)
            QCOMPARE(planned[i].now.outcome, real[i].now.outcome);
    }

    void aLateDayWithoutAReasonMakesNothing()
    {
        ConferencePlan late = plan();
        late.conference.date = QDate(2026, 12, 14);
        QVERIFY(!makePlanned(office(), late));
        QVERIFY(ConferenceStore(*m_casebook).all().empty());
        late.conference.lateReason = u"The interpreter is free on that day only"_s;
        QVERIFY(makePlanned(office(), late));
    }

    void aDraftComesBackAsItWas()
    {
        ConferencePlan whole = plan();
        whole.conference.date = QDate(2026, 12, 8);
        whole.conference.lateReason = u"“quoted” \\ ŵ"_s;
        whole.conference.planSince.emplace(m_children[1], QDate(2026, 1, 2));
        whole.conference.chair = m_people[3];
        whole.minuteTaker = m_people[2];
        whole.invitees = {{m_people[0], Capacity::Observer, Basis::Expertise, m_children, true}};
        QCOMPARE(planFrom(planText(whole)), std::optional(whole));
        QCOMPARE(planFrom(planText(plan())), std::optional(plan()));
        QVERIFY(!planFrom(u"no plan at all"_s));
        QVERIFY(!planFrom(u"{}"_s));
    }

    void whatWasGoneThroughBeforeGoesWithIt()
    {
        ConferencePlan whole = plan();
        whole.conference.date = QDate(2026, 12, 8);
        const Answer chair{ConferenceId::fresh(), Moment::Convene, u"JER-CHA-08"_s, AnswerState::Answered, u"Asked: no part in it"_s, u"Owain Sedge"_s, m_now};
        Answer elsewhere = chair;
        elsewhere.group = u"SEF-CHR-02"_s; // ticked before another procedure was chosen
        whole.answers = {chair, elsewhere};
        whole.circumstances = {u"police-investigation"_s};
        const auto read = planFrom(planText(whole));
        QVERIFY(read);
        QCOMPARE(read->answers.size(), size_t{2});
        QCOMPARE(read->answers.front().text, chair.text);
        QCOMPARE(read->answers.front().at, chair.at);
        QCOMPARE(plannedConference(office(), *read).record.answers.size(), size_t{2});
        const auto made = makePlanned(office(), *read);
        QVERIFY(made);
        const ConferenceRecord record = reread(office(), *made.id).record;
        QCOMPARE(record.answers.size(), size_t{1});
        Answer kept = chair;
        kept.conference = *made.id;
        QVERIFY(record.answers.front() == kept); // who and when as it was ticked
        QCOMPARE(record.circumstances, (std::set<QString>{u"police-investigation"_s}));
    }

private:
    Office office() { return {*m_casebook, m_clock, m_rulebook}; }
    ConferencePlan plan()
    {
        ConferencePlan plan{{.procedure = *ProcedureKey::parse(u"jersey"_s)}, std::nullopt, {}};
        plan.conference.family = m_family;
        plan.conference.children = m_children;
        plan.conference.start = QTime(10, 0);
        plan.conference.place = u"Room 2"_s;
        plan.conference.events = {{.event = *EventKey::parse(u"strategy-discussion"_s), .date = QDate(2026, 11, 18), .initiatedEnquiry = true}};
        return plan;
    }

    const QDateTime m_now{QDate(2026, 11, 23), QTime(11, 24)};
    FixedClock m_clock{m_now};
    Rulebook m_rulebook = Rulebook::shipped();
    std::unique_ptr<Casebook> m_casebook;
    std::optional<FamilyId> m_family;
    std::vector<ChildId> m_children;
    std::vector<PersonId> m_people;
};

QTEST_GUILESS_MAIN(PlanningTest)
#include "planningtest.moc"
