#include "core/rules/lifecycle.h"

#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cadair::ConferenceState)

/// A conference's road from the request to the closed file.
class LifecycleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theRoad_data();
    void theRoad();
    void everyStateButTheEndsLeadsOn();
    void whatAStartNeeds_data();
    void whatAStartNeeds();
    void aRecordedReasonAnswersTheShoulds();
    void whatClosingNeeds_data();
    void whatClosingNeeds();
    void whatWasDecidedWhileQuorateNeedsNoReason();
    void goingOnWithoutAQuorumOwesItsDuties();
    void notProceedingOwesANewDate();
    void aLateDateNeedsItsReasonOnce();
    void lettersGoToThoseTheProcedureNames();
    void minutesOfNothingAreAskedAbout();

private:
    Verdict step(ConferenceState to, const std::vector<LimitVerdict>& limits = {}) const
    {
        return mayStepTo(to, {.file = m_meeting.file, .record = m_record, .procedure = m_place, .now = at(u"11:30"_s),
                              .calendar = nullptr, .limits = limits});
    }
    Decision& decide(const QString& child, OutcomeKind outcome, const QString& clock = u"11:15"_s)
    {
        Decision decision{.id = DecisionId::fresh(), .conference = m_meeting.file.conference.id,
                          .child = m_meeting.id(child), .outcome = outcome};
        decision.reasons = u"Harm is likely"_s;
        decision.decidedAt = QDateTime(*m_meeting.file.conference.date, at(clock));
        m_record.decisions.push_back(decision);
        return m_record.decisions.back();
    }
    void depart(const QString& word, const QString& reason = u"Written down"_s)
    {
        m_record.departures.push_back({.conference = m_meeting.file.conference.id, .step = word, .rule = {},
                                       .reason = reason, .by = u"Chair"_s, .at = {}});
    }
    void state(ConferenceState state) { m_meeting.file.conference.state = state; }

    Procedure m_place = jerseyLike();
    Meeting m_meeting;
    ConferenceRecord m_record;
};

void LifecycleTest::init()
{
    m_place = jerseyLike();
    m_record = {};
    m_meeting = Meeting();
    m_meeting.child(u"a"_s);
    m_meeting.people({u"chair, chair, 10:00-11:30"_s, u"minutes, minute-taker, 10:00-11:30"_s,
                      u"sw, childrens-social-care, contact a, coming, 10:00-11:30"_s,
                      u"hv, health-visiting, contact a, coming, 10:00-11:30"_s,
                      u"school, school, contact a, coming, 10:00-11:30"_s, u"pc, police, coming, 10:00-10:30"_s});
}

void LifecycleTest::theRoad_data()
{
    QTest::addColumn<ConferenceState>("from");
    QTest::addColumn<ConferenceState>("to");
    QTest::addColumn<bool>("leads");
    using enum ConferenceState;
    QTest::newRow("a request is convened") << Requested << Convened << true;
    QTest::newRow("a request does not start") << Requested << InSession << false;
    QTest::newRow("a convened one starts") << Convened << InSession << true;
    QTest::newRow("a convened one is postponed") << Convened << Postponed << true;
    QTest::newRow("a postponed one is convened again") << Postponed << Convened << true;
    QTest::newRow("a convened one is cancelled") << Convened << Cancelled << true;
    QTest::newRow("a cancelled one stays so") << Cancelled << Convened << false;
    QTest::newRow("a meeting is adjourned") << InSession << Adjourned << true;
    QTest::newRow("an adjourned one goes on") << Adjourned << InSession << true;
    QTest::newRow("a meeting is not cancelled") << InSession << Cancelled << false;
    QTest::newRow("a meeting does not proceed") << InSession << NotProceeded << true;
    QTest::newRow("what was concluded is not opened again") << Concluded << InSession << false;
    QTest::newRow("no minutes before the letters") << Concluded << MinutesApproved << false;
    QTest::newRow("a distributed one is closed") << Distributed << Closed << true;
}

void LifecycleTest::theRoad()
{
    QFETCH(const ConferenceState, from);
    QFETCH(const ConferenceState, to);
    QFETCH(const bool, leads);
    state(from);
    const Verdict verdict = step(to);
    const bool wrong = codes(verdict.reasons).contains(u"wrong-state"_s);
    QCOMPARE(!wrong, leads);
    if (!leads) {
        QCOMPARE(verdict.outcome, Outcome::Refused);
        QCOMPARE(verdict.reasons.front().particulars, (QStringList{wordOf(from), wordOf(to)}));
    }
}

void LifecycleTest::everyStateButTheEndsLeadsOn()
{
    using enum ConferenceState;
    std::set<ConferenceState> reached{Requested};
    for (const Word<ConferenceState>& each : wordsOf(ConferenceState{})) {
        const bool end = each.value == Closed || each.value == Cancelled || each.value == NotProceeded;
        QCOMPARE(statesAfter(each.value).empty(), end);
        for (const ConferenceState next : statesAfter(each.value))
            reached.insert(next);
        QVERIFY(!stepWord(each.value).isEmpty());
    }
    QCOMPARE(reached.size(), wordsOf(ConferenceState{}).size());
    QCOMPARE(statesAfter(Requested).front(), Convened);
    QCOMPARE(statesAfter(InSession).front(), Concluded);
}

void LifecycleTest::whatAStartNeeds_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QStringList>("reasons");
    using enum Outcome;
    QTest::newRow("all is ready") << QString() << Satisfied << QStringList{};
    QTest::newRow("a reply is missing: listed, no bar") << u"reply"_s << Satisfied << QStringList{u"replies-awaited"_s};
    QTest::newRow("no quorum in sight: listed, no bar") << u"quorum"_s << Satisfied << QStringList{u"quorum-unlikely"_s};
    QTest::newRow("nobody takes minutes: asked") << u"minutes"_s << NeedsDecision << QStringList{u"no-minute-taker"_s};
    QTest::newRow("nobody chairs") << u"chair"_s << Refused << QStringList{u"no-chair"_s};
    QTest::newRow("no date") << u"date"_s << Refused << QStringList{u"no-date"_s};
    QTest::newRow("no child") << u"child"_s << Refused << QStringList{u"no-children"_s};
    QTest::newRow("the only child has died") << u"died"_s << Refused << QStringList{u"no-children"_s};
    QTest::newRow("no practitioner at all")
        << u"nobody"_s << Satisfied << QStringList{u"nobody-invited"_s, u"quorum-unlikely"_s};
}

void LifecycleTest::whatAStartNeeds()
{
    QFETCH(const QString, change);
    state(ConferenceState::Convened);
    auto& people = m_meeting.file.participants;
    for (Participant& person : people)
        person.present.clear();
    if (change == u"reply"_s)
        m_meeting.person(u"gp, gp"_s).invited = on(u"2026-03-02"_s);
    else if (change == u"quorum"_s)
        people[3].reply = people[4].reply = Reply::Apologies;
    else if (change == u"minutes"_s)
        people.erase(people.begin() + 1);
    else if (change == u"chair"_s)
        people.erase(people.begin());
    else if (change == u"date"_s)
        m_meeting.file.conference.date.reset();
    else if (change == u"child"_s)
        m_meeting.file.subjects.clear();
    else if (change == u"died"_s)
        m_meeting.file.subjects[0].child.died = on(u"2026-03-01"_s);
    else if (change == u"nobody"_s)
        people.erase(people.begin() + 2, people.end());
    const Verdict verdict = step(ConferenceState::InSession);
    QTEST(verdict.outcome, "outcome");
    QTEST(codes(verdict.reasons), "reasons");
}

void LifecycleTest::aRecordedReasonAnswersTheShoulds()
{
    state(ConferenceState::Convened);
    m_meeting.file.participants.erase(m_meeting.file.participants.begin() + 1);
    QCOMPARE(step(ConferenceState::InSession).outcome, Outcome::NeedsDecision);
    depart(u"start"_s, u"  "_s); // blanks are no reason
    QCOMPARE(step(ConferenceState::InSession).outcome, Outcome::NeedsDecision);
    depart(u"start"_s);
    QCOMPARE(step(ConferenceState::InSession).outcome, Outcome::Satisfied);
    QCOMPARE(codes(step(ConferenceState::InSession).reasons), QStringList{u"no-minute-taker"_s}); // still told
    m_meeting.file.subjects.clear();
    QCOMPARE(step(ConferenceState::InSession).outcome, Outcome::Refused); // no reason passes a must not
}

void LifecycleTest::whatClosingNeeds_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("decided with category and reasons") << QString() << QStringList{};
    QTest::newRow("not decided") << u"open"_s << QStringList{u"decision-open"_s};
    QTest::newRow("no reasons written") << u"reasons"_s << QStringList{u"reasons-missing"_s};
    QTest::newRow("a plan without a category") << u"category"_s << QStringList{u"category-missing"_s};
    QTest::newRow("no plan needs no category") << u"no-plan"_s << QStringList{};
    QTest::newRow("two categories without a reason") << u"two"_s << QStringList{u"more-than-one-category"_s};
    QTest::newRow("police never came") << u"police"_s << QStringList{u"key-agency-missing"_s};
    QTest::newRow("the child died before: nothing to decide") << u"died"_s << QStringList{};
}

void LifecycleTest::whatClosingNeeds()
{
    QFETCH(const QString, change);
    QFETCH(const QStringList, reasons);
    if (change != u"open"_s && change != u"died"_s) {
        Decision& decision = decide(u"a"_s, change == u"no-plan"_s ? OutcomeKind::NoPlan : OutcomeKind::StartPlan);
        if (change != u"category"_s && change != u"no-plan"_s)
            decision.categories = {*CategoryKey::parse(u"neglect"_s)};
        if (change == u"two"_s)
            decision.categories.push_back(*CategoryKey::parse(u"physical"_s));
        if (change == u"reasons"_s)
            decision.reasons.clear();
    }
    if (change == u"police"_s)
        m_meeting.file.participants.pop_back();
    if (change == u"died"_s)
        m_meeting.file.subjects[0].child.died = on(u"2026-03-01"_s);
    const Verdict verdict = step(ConferenceState::Concluded);
    QCOMPARE(codes(verdict.reasons), reasons);
    QCOMPARE(verdict.outcome, reasons.isEmpty() ? Outcome::Satisfied : Outcome::NeedsDecision);
    depart(stepWord(ConferenceState::Concluded));
    QCOMPARE(step(ConferenceState::Concluded).outcome, Outcome::Satisfied);
}

void LifecycleTest::whatWasDecidedWhileQuorateNeedsNoReason()
{
    m_meeting.file.participants[4].present = {{at(u"10:00"_s), at(u"11:02"_s)}};
    decide(u"a"_s, OutcomeKind::NoPlan, u"10:58"_s);
    QCOMPARE(step(ConferenceState::Concluded).outcome, Outcome::Satisfied);
    m_record.decisions.clear();
    decide(u"a"_s, OutcomeKind::NoPlan, u"11:10"_s);
    QVERIFY(codes(step(ConferenceState::Concluded).reasons).contains(u"proceed-reason-missing"_s));
}

void LifecycleTest::goingOnWithoutAQuorumOwesItsDuties()
{
    m_meeting.file.participants.erase(m_meeting.file.participants.begin() + 3); // the health visitor is not there
    m_meeting.person(u"gp, gp, 10:00-11:30"_s);                                // health is, without contact
    decide(u"a"_s, OutcomeKind::NoPlan);
    m_meeting.file.conference.proceedInquorate
        = ProceedInquorate{.grounds = {*GroundKey::parse(u"delay-detrimental"_s)}, .reason = u"Waiting would harm"_s};
    Verdict verdict = step(ConferenceState::Concluded);
    QCOMPARE(codes(verdict.reasons), (QStringList{u"duty-open"_s, u"duty-open"_s}));
    QCOMPARE(verdict.outcome, Outcome::NeedsDecision);
    depart(u"interim-safeguards"_s, u"The child stays with her grandmother until then"_s);
    verdict = step(ConferenceState::Concluded);
    QCOMPARE(verdict.reasons.size(), size_t(1));
    QCOMPARE(verdict.reasons.front().particulars, QStringList{u"early-review"_s});
    depart(u"early-review"_s, u"2026-04-09"_s);
    QCOMPARE(step(ConferenceState::Concluded).outcome, Outcome::Satisfied);
}

void LifecycleTest::notProceedingOwesANewDate()
{
    const auto duties = [this] {
        QStringList all;
        for (const Reason& reason : step(ConferenceState::NotProceeded).reasons)
            all << reason.particulars;
        return all;
    };
    QCOMPARE(duties(), (QStringList{u"interim-plan"_s, u"new-date"_s}));
    m_meeting.file.subjects[0].planSince = on(u"2025-12-01"_s);
    QCOMPARE(duties(), (QStringList{u"new-date"_s, u"review-existing-plan"_s}));
    QCOMPARE(step(ConferenceState::NotProceeded).outcome, Outcome::NeedsDecision);
    depart(u"not-proceeded"_s, u"Only two agencies came; next Thursday"_s);
    QCOMPARE(step(ConferenceState::NotProceeded).outcome, Outcome::Satisfied);
}

void LifecycleTest::aLateDateNeedsItsReasonOnce()
{
    state(ConferenceState::Requested);
    const Timescale timescale{.id = *TimescaleKey::parse(u"initial-conference"_s), .rule = u"T"_s,
                              .conferences = {ConferenceType::Initial}, .anchor = *EventKey::parse(u"strategy-discussion"_s),
                              .period = Period{.n = 15, .unit = PeriodUnit::WorkingDays},
                              .measured = *EventKey::parse(u"conference"_s)};
    m_place.timescales = {timescale};
    LimitVerdict limit{.id = timescale.id, .rule = u"T"_s, .anchor = timescale.anchor};
    limit.state = LimitState::BookedLate;
    limit.governs = true;
    limit.due = QDateTime(on(u"2026-03-10"_s), QTime(23, 59, 59));
    const Verdict late = step(ConferenceState::Convened, {limit});
    QCOMPARE(late.outcome, Outcome::NeedsDecision);
    QCOMPARE(late.reasons.front().particulars, (QStringList{u"initial-conference"_s, u"2026-03-10"_s}));

    LimitVerdict soft = limit;
    soft.soft = true;
    QCOMPARE(step(ConferenceState::Convened, {soft}).outcome, Outcome::Satisfied);
    LimitVerdict letter = limit;
    letter.id = *TimescaleKey::parse(u"decision-letter"_s);
    QCOMPARE(step(ConferenceState::Convened, {letter}).outcome, Outcome::Satisfied); // not about this day

    m_meeting.file.conference.lateReason = u"The family was abroad; the partnership was told"_s;
    QCOMPARE(step(ConferenceState::Convened, {limit}).outcome, Outcome::Satisfied);
}

void LifecycleTest::lettersGoToThoseTheProcedureNames()
{
    state(ConferenceState::Concluded);
    const DocumentKey letter = *DocumentKey::parse(u"decision-letter"_s);
    m_place.distribution = {{.document = letter, .recipients = {u"parents"_s}, .copy = CopyKind::Full, .due = std::nullopt,
                             .by = {}, .condition = {}, .rule = u"L"_s}};
    Participant mum = m_meeting.person(u"mum, parent, 10:00-11:30"_s);
    m_meeting.person(u"dad, parent"_s); // neither asked nor there
    const Verdict open = step(ConferenceState::DecisionsIssued);
    QCOMPARE(open.outcome, Outcome::NeedsDecision);
    QCOMPARE(open.reasons.size(), size_t(1));
    QCOMPARE(open.reasons.front().person, std::optional(mum.id));
    QCOMPARE(open.reasons.front().rule, u"L"_s);
    m_meeting.file.sent.push_back({.document = letter, .to = mum.id, .date = on(u"2026-03-13"_s), .time = std::nullopt});
    QCOMPARE(step(ConferenceState::DecisionsIssued).outcome, Outcome::Satisfied);

    m_place.distribution.clear(); // a place that names nobody: at least somebody has had one
    QCOMPARE(step(ConferenceState::DecisionsIssued).outcome, Outcome::Satisfied);
    m_meeting.file.sent.clear();
    QCOMPARE(step(ConferenceState::DecisionsIssued).outcome, Outcome::NeedsDecision);
}

void LifecycleTest::minutesOfNothingAreAskedAbout()
{
    state(ConferenceState::DecisionsIssued);
    QCOMPARE(codes(step(ConferenceState::MinutesApproved).reasons), QStringList{u"nothing-recorded"_s});
    m_record.notes.push_back({.id = NoteId::fresh(), .conference = m_meeting.file.conference.id,
                              .agenda = *AgendaKey::parse(u"welcome"_s)});
    QCOMPARE(step(ConferenceState::MinutesApproved).outcome, Outcome::Satisfied);
}

QTEST_APPLESS_MAIN(LifecycleTest)
#include "lifecycletest.moc"
