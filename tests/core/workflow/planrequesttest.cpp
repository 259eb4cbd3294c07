#include "core/workflow/plancheck.h"

#include "core/workflow/settling.h"
#include "tests/core/workflow/desk.h"

#include <QTest>

using namespace desk;

using Change = std::function<void(ConferencePlan&, const Desk&)>;
Q_DECLARE_METATYPE(Change)

namespace {

ConferencePlan planOf(const Desk& desk)
{
    ConferencePlan plan{.conference = desk.draft(), .minuteTaker = desk.minutes};
    plan.request.trigger = RequestTrigger::StrategyDiscussion;
    plan.request.receivedOn = QDate(2026, 11, 2);
    plan.request.from = u"the social worker’s team"_s;
    plan.request.reasonsAgainst = u"the aunt would take them"_s;
    plan.request.decidedBy = u"Hazel Service-Manager"_s;
    plan.request.decidedOn = QDate(2026, 11, 2);
    plan.request.enquiryOutcome = u"harm from neglect"_s;
    plan.request.harmFound = true;
    plan.request.supported = SupportedRequest{u"the school"_s, u"the named nurse"_s, false, {}};
    plan.request.interimPlanSince = QDate(2026, 11, 2);
    plan.request.interimPlanHeldBy = u"the team manager"_s;
    plan.request.household = std::vector<HouseholdChild>{{u"Cennin Mwyaren"_s, u"lives with the grandmother"_s, false, true, false}};
    plan.request.delay = Delay{u"the head of service"_s, QDate(2026, 11, 2), u"daily visits"_s};
    plan.request.preBirthGrounds = {u"earlier-child"_s};
    plan.request.schoolDayEnds = QTime(15, 10);
    plan.request.dayCare = false;
    plan.chairing.independent = true;
    plan.chairing.changeReason = u"the last chair has retired"_s;
    plan.arrangements.mode = MeetingMode::Both;
    plan.arrangements.familyNotes = u"a break half way"_s;
    plan.arrangements.safety = u"the side entrance"_s;
    return plan;
}

} // namespace

/// What is settled with a request while the conference is only a plan, and what a plan cannot be.
class PlanRequestTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftKeepsAllOfIt()
    {
        Desk desk;
        const ConferencePlan plan = planOf(desk);
        const auto read = planFrom(planText(plan));
        QVERIFY(read);
        QVERIFY(read->request == plan.request);
        QVERIFY(read->chairing == plan.chairing);
        QVERIFY(read->arrangements == plan.arrangements);
        QVERIFY(*read == plan);
    }

    void anOlderDraftIsStillRead()
    {
        const auto read = planFrom(u"{\"conference\":{\"procedure\":\"jersey\",\"type\":\"initial\",\"minutes\":60}}"_s);
        QVERIFY(read);
        QVERIFY(read->request == ConferenceRequest{});
        QVERIFY(!read->chairing.independent);
        QVERIFY(!read->arrangements.mode);
    }

    void whatWasSettledIsOfTheConference()
    {
        Desk desk;
        const ConferencePlan plan = planOf(desk);
        const auto made = makePlanned(desk.office(), plan);
        QVERIFY(made);
        const OpenConference open = desk.read(*made.id);
        QVERIFY(open.record.dossier.request == plan.request);
        QVERIFY(open.record.dossier.arrangements == plan.arrangements);
        QVERIFY(open.record.dossier.chairing);
        QCOMPARE(open.record.dossier.chairing->independent, std::optional(true));
        QCOMPARE(open.file.conference.state, ConferenceState::Convened);
    }

    void thatNoneIsHeldIsARecordToo()
    {
        Desk desk;
        ConferencePlan plan = planOf(desk);
        plan.request.declined = true;
        plan.request.declinedReason = u"support with the family’s agreement is enough"_s;
        const auto made = makePlanned(desk.office(), plan);
        QVERIFY(made);
        const OpenConference open = desk.read(*made.id);
        QCOMPARE(open.file.conference.state, ConferenceState::Cancelled);
        QVERIFY(!open.file.conference.date);
        QVERIFY(open.record.dossier.request == plan.request);
        QCOMPARE(desk.departures(*made.id).back().reason, plan.request.declinedReason);
        const auto rows = findConferences(desk.office(), {}); // and is found where conferences are
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().id, *made.id);
    }

    void noneIsNotHeldWithoutAReason()
    {
        Desk desk;
        ConferencePlan plan = planOf(desk);
        plan.request.declined = true;
        const qint64 written = desk.written();
        QCOMPARE(faults(makePlanned(desk.office(), plan)), u"declinedReason"_s);
        QCOMPARE(desk.written(), written);
    }

    void everyChildOfTheHouseholdIsThoughtOf()
    {
        Desk desk;
        const Household household = *openHousehold(desk.office(), desk.family);
        ConferenceRequest request;
        QVERIFY(!householdOf(request, household, {desk.sian, desk.llyr})); // nobody has said that there are no others
        auto others = householdOf(request, household, {desk.sian});
        QVERIFY(others);
        QCOMPARE(others->size(), size_t(1));
        QVERIFY(others->front().name.startsWith(u"Llŷr"));
        others->front().whyLeftOut = u"is looked after elsewhere"_s;
        request.household = others;
        request.household->push_back({.name = u"Cennin, a cousin"_s});
        others = householdOf(request, household, {desk.sian});
        QCOMPARE(others->size(), size_t(2));
        QCOMPARE(others->front().whyLeftOut, u"is looked after elsewhere"_s);
        others = householdOf(request, household, {desk.sian, desk.llyr}); // chosen after all
        QCOMPARE(others->size(), size_t(1));
        QCOMPARE(others->front().name, u"Cennin, a cousin"_s);
    }

    void theLastChairIsKnown()
    {
        Desk desk;
        desk.planMade(u"jersey"_s); // on 2 September
        const auto before = previousChair(desk.office(), {desk.sian, desk.llyr}, {});
        QVERIFY(before);
        QCOMPARE(before->person, std::optional(desk.chair));
        QCOMPARE(before->date, QDate(2026, 9, 2));
        QVERIFY(!previousChair(desk.office(), {desk.sian}, QDate(2026, 9, 2))); // that day's own was not before it
        QVERIFY(!previousChair(desk.office(), {ChildId::fresh()}, {}));
    }

    void whoMayHardlyChair()
    {
        Desk desk;
        desk.planMade(u"jersey"_s);
        ConferencePlan plan{.conference = desk.draft(u"jersey"_s, ConferenceType::Review), .minuteTaker = desk.minutes};
        plan.conference.chair.reset();
        plan.invitees = {{desk.school, Capacity::Practitioner, Basis::Contact, {desk.sian}, false}};
        QVERIFY(noteUnavailable(desk.office(), desk.gp, plan.conference.date, {}, 0, {}));
        const OpenConference planned = plannedConference(desk.office(), plan);
        const auto doubts = chairDoubts(desk.office(), planned.file, findPractitioners(desk.office(), {}));
        QVERIFY(!doubts.contains(desk.chair));
        QVERIFY(doubts.at(desk.minutes).contains(ChairDoubt::TakesMinutes));
        QVERIFY(doubts.at(desk.school).contains(ChairDoubt::TakesPart));
        QVERIFY(doubts.at(desk.socialWorker).contains(ChairDoubt::KnowsTheCase));
        QVERIFY(doubts.at(desk.gp).contains(ChairDoubt::Away));
    }

    void aPlanIsLookedOver_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<std::vector<PlanFault>>("faults");
        using enum PlanFault;
        const auto row = [](const char* name, Change change, std::vector<PlanFault> found) { QTest::newRow(name) << change << found; };
        row("nothing stands out", [](ConferencePlan&, const Desk&) {}, {});
        row("a day that has passed", [](ConferencePlan& p, const Desk&) { p.conference.date = QDate(2026, 10, 30); }, {DayHasPassed});
        row("an hour of today that has passed", [](ConferencePlan& p, const Desk&) {
            p.conference.date = QDate(2026, 11, 2);
            p.conference.start = QTime(8, 30);
        }, {DayHasPassed});
        row("half past eleven at night for an hour and a half", [](ConferencePlan& p, const Desk&) { p.conference.start = QTime(23, 30); }, {EndsAfterMidnight});
        row("until midnight exactly", [](ConferencePlan& p, const Desk&) { p.conference.start = QTime(22, 30); }, {});
        row("a request of tomorrow", [](ConferencePlan& p, const Desk&) {
            p.request.receivedOn = QDate(2026, 11, 3);
            p.request.decidedOn.reset();
        }, {ReceivedLater});
        row("a decision of tomorrow", [](ConferencePlan& p, const Desk&) { p.request.decidedOn = QDate(2026, 11, 3); }, {DecidedLater});
        row("decided on before it was asked for", [](ConferencePlan& p, const Desk&) { p.request.decidedOn = QDate(2026, 10, 30); }, {DecidedBeforeAsked});
        row("no conference, and nobody said why", [](ConferencePlan& p, const Desk&) { p.request.declined = true; }, {NoReasonAgainst});
        row("none is held, so no day is wrong", [](ConferencePlan& p, const Desk&) {
            p.request.declined = true;
            p.request.declinedReason = u"support is enough"_s;
            p.conference.date = QDate(2026, 10, 30);
        }, {});
    }
    void aPlanIsLookedOver()
    {
        QFETCH(const Change, change);
        QFETCH(const std::vector<PlanFault>, faults);
        Desk desk;
        ConferencePlan plan = planOf(desk);
        change(plan, desk);
        std::vector<PlanFault> found;
        for (const PlanPoint& point : pointsOf(plan, plannedConference(desk.office(), plan), {}, desk.clock.now()))
            found.push_back(point.fault);
        QCOMPARE(found, faults);
    }

    void childrenAndPeopleThatAreTooMuchAlike()
    {
        Desk desk;
        const Household household = *openHousehold(desk.office(), desk.family);
        Child twin = household.children.front();
        twin.id = ChildId::fresh();
        QVERIFY(saveChild(desk.office(), twin));
        Person namesake{.id = PersonId::fresh(), .name = household.adults.front().name, .agency = key<AgencyKey>(u"school"_s)};
        QVERIFY(savePractitioner(desk.office(), namesake));
        ConferencePlan plan = planOf(desk);
        plan.conference.children.push_back(twin.id);
        plan.invitees.push_back({namesake.id});
        plan.conference.date = QDate(2017, 1, 10); // long ago: before the older child was born
        std::vector<PlanFault> found;
        for (const PlanPoint& point : pointsOf(plan, plannedConference(desk.office(), plan), {}, desk.clock.now()))
            found.push_back(point.fault);
        using enum PlanFault;
        for (const PlanFault expected : {DayHasPassed, BornAfterTheDay, ChildTwice, SameName})
            QVERIFY2(std::find(found.begin(), found.end(), expected) != found.end(), qPrintable(QString::number(static_cast<int>(expected))));
    }
};

QTEST_GUILESS_MAIN(PlanRequestTest)
#include "planrequesttest.moc"
