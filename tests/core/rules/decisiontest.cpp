#include "core/rules/decision.h"

#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cadair::ConferenceType)

/// What can be decided for one child.
class DecisionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMakesSenseAtThisConference_data();
    void whatMakesSenseAtThisConference();
    void withoutAQuorum_data();
    void withoutAQuorum();
    void anUpdatedAssessmentComesBeforeEnding_data();
    void anUpdatedAssessmentComesBeforeEnding();
    void theCategory_data();
    void theCategory();
    void noCategoryNoVerdict();
    void whatWasDecidedWhileQuorateStands();
    void nothingIsDecidedAboutAChildWhoHasDied();
    void forgettingNeverPermits();
    void aTransferTakesThePlanOver();

private:
    /// "start continue end none" in that order, each as its word.
    static QStringList outcomes(const Meeting& meeting, const Procedure& place)
    {
        const ChildId child = meeting.id(u"a"_s);
        const QuorumVerdict quorum = quorumForDecision(meeting.file, child, at(u"11:30"_s), place);
        const auto without = inquorate(meeting.file, child, quorum, place, calendar(u"jersey"_s));
        const DecisionVerdict verdict = decisionFor(meeting.file, child, quorum, without, place);
        QStringList all;
        for (const OutcomeKind kind :
             {OutcomeKind::StartPlan, OutcomeKind::ContinuePlan, OutcomeKind::EndPlan, OutcomeKind::NoPlan})
            all << wordOf(verdict.outcomes.at(kind).outcome);
        return all;
    }
    static Verdict verdictFor(const Meeting& meeting, OutcomeKind kind, const Procedure& place)
    {
        const ChildId child = meeting.id(u"a"_s);
        const QuorumVerdict quorum = quorumForDecision(meeting.file, child, at(u"11:30"_s), place);
        const auto without = inquorate(meeting.file, child, quorum, place, calendar(u"jersey"_s));
        return decisionFor(meeting.file, child, quorum, without, place).outcomes.at(kind);
    }
    static Meeting meetingOf(ConferenceType type, bool plan, bool quorate)
    {
        Meeting meeting(type);
        Subject& child = meeting.child(u"a"_s);
        if (plan)
            child.planSince = on(u"2025-12-01"_s);
        meeting.people({u"sw, childrens-social-care, contact a, 10:00-11:30"_s,
                        u"hv, health-visiting, contact a, 10:00-11:30"_s});
        meeting.person(quorate ? u"gp, gp, contact a, 10:00-11:30"_s : u"gp, gp, contact a, apologies"_s);
        return meeting;
    }
    static void goOn(Meeting& meeting)
    {
        meeting.file.conference.proceedInquorate
            = ProceedInquorate{.grounds = {*GroundKey::parse(u"delay-detrimental"_s)}, .reason = u"Waiting would harm"_s};
    }
};

void DecisionTest::whatMakesSenseAtThisConference_data()
{
    QTest::addColumn<ConferenceType>("type");
    QTest::addColumn<bool>("plan");
    QTest::addColumn<QString>("outcomes"); // start continue end none
    using enum ConferenceType;
    QTest::newRow("an initial conference starts a plan or does not")
        << Initial << false << u"satisfied refused refused satisfied"_s;
    QTest::newRow("an initial conference cannot start a plan that is there")
        << Initial << true << u"refused refused refused refused"_s;
    QTest::newRow("before birth: as at an initial one") << PreBirth << false << u"satisfied refused refused satisfied"_s;
    QTest::newRow("a review continues or ends a plan") << Review << true << u"refused satisfied satisfied refused"_s;
    QTest::newRow("a review cannot end a plan that is not there")
        << Review << false << u"refused refused refused refused"_s;
    QTest::newRow("a transfer asks whether to make a plan here")
        << TransferIn << true << u"satisfied refused refused satisfied"_s;
}

void DecisionTest::whatMakesSenseAtThisConference()
{
    QFETCH(const ConferenceType, type);
    QFETCH(const bool, plan);
    QFETCH(const QString, outcomes);
    for (const Procedure& place : {jerseyLike(), northYorkshireLike(), seftonLike(), ceredigionLike()})
        QCOMPARE(DecisionTest::outcomes(meetingOf(type, plan, true), place).join(u' '), outcomes);
}

void DecisionTest::withoutAQuorum_data()
{
    QTest::addColumn<ConferenceType>("type");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<bool>("lastInquorateToo");
    QTest::addColumn<QString>("jersey"); // start continue end none
    QTest::addColumn<QString>("elsewhere");
    using enum ConferenceType;
    QTest::newRow("an initial conference, nothing said yet")
        << Initial << false << false << u"needs-decision refused refused needs-decision"_s
        << u"needs-decision refused refused needs-decision"_s;
    QTest::newRow("an initial conference that goes on with reason")
        << Initial << true << false << u"satisfied refused refused satisfied"_s
        << u"satisfied refused refused satisfied"_s;
    QTest::newRow("a review, nothing said yet")
        << Review << false << false << u"refused needs-decision refused refused"_s
        << u"refused needs-decision needs-decision refused"_s;
    QTest::newRow("a review that goes on may continue, in Jersey never end, a plan")
        << Review << true << false << u"refused satisfied refused refused"_s
        << u"refused satisfied satisfied refused"_s;
    QTest::newRow("the second in a row: in Jersey nothing can be decided")
        << Review << true << true << u"refused refused refused refused"_s
        << u"refused satisfied satisfied refused"_s;
}

void DecisionTest::withoutAQuorum()
{
    QFETCH(const ConferenceType, type);
    QFETCH(const bool, goesOn);
    QFETCH(const bool, lastInquorateToo);
    Meeting meeting = meetingOf(type, type == ConferenceType::Review, false);
    if (goesOn)
        goOn(meeting);
    if (lastInquorateToo)
        meeting.file.subjects[0].previous = {{.type = type, .date = on(u"2026-01-12"_s), .held = true, .quorate = false}};
    QTEST(outcomes(meeting, jerseyLike()).join(u' '), "jersey");
    QTEST(outcomes(meeting, northYorkshireLike()).join(u' '), "elsewhere");
    QTEST(outcomes(meeting, seftonLike()).join(u' '), "elsewhere");
}

void DecisionTest::anUpdatedAssessmentComesBeforeEnding_data()
{
    QTest::addColumn<bool>("proposed");
    QTest::addColumn<QString>("assessed"); // the day parents had it; "-" none, "" listed without a day
    QTest::addColumn<Outcome>("ending");
    using enum Outcome;
    QTest::newRow("social care proposes to end it, no assessment") << true << u"-"_s << NeedsDecision;
    QTest::newRow("with the assessment on the table") << true << u"2026-03-09"_s << Satisfied;
    QTest::newRow("with the assessment listed") << true << QString() << Satisfied;
    QTest::newRow("the assessment came a week after") << true << u"2026-03-19"_s << NeedsDecision;
    QTest::newRow("social care does not propose it") << false << u"-"_s << Satisfied;
}

void DecisionTest::anUpdatedAssessmentComesBeforeEnding()
{
    QFETCH(const bool, proposed);
    QFETCH(const QString, assessed);
    Meeting meeting = meetingOf(ConferenceType::Review, true, true);
    if (proposed)
        meeting.file.subjects[0].recommended = OutcomeKind::EndPlan;
    if (assessed != u"-"_s) {
        Report report{.kind = ReportKind::Assessment, .to = {}};
        if (!assessed.isEmpty())
            report.to[ReportReader::Parents] = on(assessed);
        meeting.file.participants[0].reports.push_back(report);
    }
    const Verdict verdict = verdictFor(meeting, OutcomeKind::EndPlan, seftonLike());
    QTEST(verdict.outcome, "ending");
    if (verdict.outcome == Outcome::NeedsDecision)
        QCOMPARE(verdict.reasons.front().rule, u"D-ASSESS"_s);
    QCOMPARE(verdictFor(meeting, OutcomeKind::EndPlan, jerseyLike()).outcome, Outcome::Satisfied); // not asked there
}

void DecisionTest::theCategory_data()
{
    QTest::addColumn<QStringList>("categories");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("exploitation");
    QTest::addColumn<Outcome>("jersey");
    QTest::addColumn<Outcome>("northYorkshire");
    using enum Outcome;
    QTest::newRow("one category") << QStringList{u"physical"_s} << QString() << false << Satisfied << Satisfied;
    QTest::newRow("neglect alone") << QStringList{u"neglect"_s} << QString() << false << Satisfied << Satisfied;
    QTest::newRow("two without a reason") << QStringList{u"neglect"_s, u"emotional"_s} << QString() << false
                                          << NeedsDecision << NeedsDecision;
    QTest::newRow("two with a reason") << QStringList{u"neglect"_s, u"emotional"_s} << u"Both are primary"_s << false
                                       << Satisfied << Satisfied;
    QTest::newRow("the same twice is one") << QStringList{u"neglect"_s, u"neglect"_s} << QString() << false << Satisfied
                                           << Satisfied;
    QTest::newRow("neglect where the child is exploited") << QStringList{u"neglect"_s} << QString() << true << Satisfied
                                                          << NeedsDecision;
    QTest::newRow("neglect where the child is exploited, with the chair's reason")
        << QStringList{u"neglect"_s} << u"Long before the exploitation"_s << true << Satisfied << Satisfied;
    QTest::newRow("sexual harm where the child is exploited") << QStringList{u"sexual"_s} << QString() << true << Satisfied
                                                              << Satisfied;
    QTest::newRow("a category the place does not have") << QStringList{u"financial"_s} << u"It is"_s << false << Refused
                                                        << Refused;
    QTest::newRow("blanks are no reason") << QStringList{u"neglect"_s, u"emotional"_s} << u" \n"_s << false
                                          << NeedsDecision << NeedsDecision;
}

void DecisionTest::theCategory()
{
    QFETCH(const QStringList, categories);
    QFETCH(const QString, reason);
    QFETCH(const bool, exploitation);
    Meeting meeting = meetingOf(ConferenceType::Initial, false, true);
    for (const QString& word : categories)
        meeting.file.subjects[0].categories.push_back(*CategoryKey::parse(word));
    meeting.file.subjects[0].categoryReason = reason;
    meeting.file.conference.exploitation = exploitation;
    const auto category = [&](const Procedure& place) {
        return decisionFor(meeting.file, meeting.id(u"a"_s), {.outcome = Outcome::Satisfied}, std::nullopt, place)
            .category->outcome;
    };
    QTEST(category(jerseyLike()), "jersey");
    QTEST(category(northYorkshireLike()), "northYorkshire");
    QCOMPARE(category(seftonLike()), Outcome::NotStated);
    QCOMPARE(category(ceredigionLike()), Outcome::NotStated);
}

void DecisionTest::noCategoryNoVerdict()
{
    const Meeting meeting = meetingOf(ConferenceType::Initial, false, true);
    for (const Procedure& place : {jerseyLike(), seftonLike()})
        QVERIFY(!decisionFor(meeting.file, meeting.id(u"a"_s), {.outcome = Outcome::Satisfied}, std::nullopt, place)
                     .category);
}

void DecisionTest::whatWasDecidedWhileQuorateStands()
{
    Meeting meeting = meetingOf(ConferenceType::Review, true, false);
    meeting.person(u"school, school, contact a, 10:00-11:02"_s);
    QCOMPARE(verdictFor(meeting, OutcomeKind::EndPlan, jerseyLike()).outcome, Outcome::Refused);
    meeting.file.conference.decisionTime = at(u"10:58"_s);
    QCOMPARE(verdictFor(meeting, OutcomeKind::EndPlan, jerseyLike()).outcome, Outcome::Satisfied);
}

void DecisionTest::nothingIsDecidedAboutAChildWhoHasDied()
{
    Meeting meeting = meetingOf(ConferenceType::Review, true, true);
    meeting.file.subjects[0].child.died = on(u"2026-03-01"_s);
    for (const QString& outcome : outcomes(meeting, jerseyLike()))
        QCOMPARE(outcome, u"refused"_s);
    QCOMPARE(codes(verdictFor(meeting, OutcomeKind::EndPlan, jerseyLike()).reasons),
             QStringList{u"child-has-died"_s}); // closed by an entry, not by a decision
    meeting.file.subjects[0].child.died = on(u"2026-03-14"_s); // two days after it was held
    for (const QString& outcome : outcomes(meeting, jerseyLike()))
        QCOMPARE(outcome, u"refused"_s);

    Meeting unborn = meetingOf(ConferenceType::PreBirth, false, true);
    unborn.file.subjects[0].child.born.reset();
    unborn.file.subjects[0].child.expected = on(u"2026-05-01"_s);
    QCOMPARE(verdictFor(unborn, OutcomeKind::StartPlan, jerseyLike()).outcome, Outcome::Satisfied);
}

void DecisionTest::forgettingNeverPermits()
{
    const Meeting meeting = meetingOf(ConferenceType::Initial, false, true);
    // A refused quorum of which nobody said what follows, and a child the conference is not about.
    const DecisionVerdict verdict = decisionFor(meeting.file, meeting.id(u"a"_s), {}, std::nullopt, jerseyLike());
    QCOMPARE(verdict.outcomes.at(OutcomeKind::StartPlan).outcome, Outcome::Refused);
    const DecisionVerdict stranger
        = decisionFor(meeting.file, ChildId::fresh(), {.outcome = Outcome::Satisfied}, std::nullopt, jerseyLike());
    for (const auto& [kind, each] : stranger.outcomes)
        QCOMPARE(each.outcome, Outcome::Refused);
    QCOMPARE(stranger.outcomes.size(), size_t(4));

    const Verdict open
        = verdictFor(meetingOf(ConferenceType::Review, true, false), OutcomeKind::ContinuePlan, jerseyLike());
    QCOMPARE(open.ways.front().way, u"proceed-with-reason"_s);
    const Verdict barred = verdictFor(meetingOf(ConferenceType::Review, true, false), OutcomeKind::EndPlan, jerseyLike());
    QCOMPARE(barred.reasons.front().rule, u"I-END"_s);
    for (const Way& way : barred.ways)
        QVERIFY(way.way != u"proceed-with-reason"_s); // no override: only a new date and the plan's review are open
    QVERIFY(!barred.ways.empty());
}

void DecisionTest::aTransferTakesThePlanOver()
{
    Procedure place = jerseyLike();
    for (OutcomeChoice& choice : place.outcomes)
        if (choice.outcome == OutcomeKind::ContinuePlan)
            choice.conferences.insert(ConferenceType::TransferIn);
    QCOMPARE(outcomes(meetingOf(ConferenceType::TransferIn, true, true), place).join(u' '),
             u"refused satisfied refused refused"_s);
    QCOMPARE(outcomes(meetingOf(ConferenceType::TransferIn, false, true), place).join(u' '),
             u"satisfied refused refused satisfied"_s);
}

QTEST_APPLESS_MAIN(DecisionTest)
#include "decisiontest.moc"
