#include "core/procedure/library.h"
#include "core/procedure/local.h"
#include "core/rules/childpart.h"
#include "core/rules/decision.h"
#include "core/rules/keyagencies.h"
#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cadair::ConferenceType)

/// The rules over the four profiles the program carries: what differs by place, in one table each.
class ShippedRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameRoomInFourPlaces_data();
    void theSameRoomInFourPlaces();
    void withoutAQuorumInFourPlaces_data();
    void withoutAQuorumInFourPlaces();
    void aSecondTimeInARow();
    void endingAPlanWithoutAQuorum_data();
    void endingAPlanWithoutAQuorum();
    void keyAgenciesByPlace_data();
    void keyAgenciesByPlace();
    void aTransferIntoJersey();
    void elevenAndTwelve_data();
    void elevenAndTwelve();
    void ceredigionAfterItsUnitAdopted();
    void everyRuleNamedIsInTheProfile_data();
    void everyRuleNamedIsInTheProfile();

private:
    static Procedure place(const QString& id)
    {
        return std::get<Procedure>(loadProcedure(id, shippedAgencyKinds()));
    }
    static Meeting room(ConferenceType type, const QStringList& further)
    {
        Meeting meeting(type);
        Subject& child = meeting.child(u"a"_s);
        if (type == ConferenceType::Review)
            child.planSince = on(u"2025-12-01"_s);
        meeting.people({u"sw, childrens-social-care, social-worker, contact a, 10:00-11:30"_s,
                        u"hv, health-visiting, contact a, 10:00-11:30"_s});
        meeting.people(further);
        return meeting;
    }
    static void places()
    {
        QTest::addColumn<QString>("place");
        for (const char* id : {"jersey", "north-yorkshire", "sefton", "ceredigion"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    static QuorumVerdict quorum(const Meeting& meeting, const Procedure& procedure)
    {
        return quorumAt(meeting.file, meeting.id(u"a"_s), at(u"11:00"_s), procedure);
    }
    static std::optional<InquorateVerdict> without(const Meeting& meeting, const Procedure& procedure)
    {
        return inquorate(meeting.file, meeting.id(u"a"_s), quorum(meeting, procedure), procedure,
                         calendar(procedure.calendar.text()));
    }
    static void goOn(Meeting& meeting)
    {
        meeting.file.conference.proceedInquorate
            = ProceedInquorate{.grounds = {*GroundKey::parse(u"delay-detrimental"_s)}, .reason = u"Waiting would harm"_s};
    }
};

void ShippedRulesTest::theSameRoomInFourPlaces_data()
{
    QTest::addColumn<QStringList>("further");
    QTest::addColumn<QString>("outcomes"); // Jersey, North Yorkshire, Sefton, Ceredigion
    QTest::newRow("social care and a health visitor") << QStringList{} << u"refused refused refused not-stated"_s;
    QTest::newRow("and the school") << QStringList{u"school, school, contact a, 10:00-11:30"_s}
                                    << u"satisfied satisfied satisfied not-stated"_s;
    QTest::newRow("and an expert") << QStringList{u"x, camhs, expertise, 10:00-11:30"_s}
                                   << u"refused refused refused not-stated"_s;
    QTest::newRow("and a second health visitor") << QStringList{u"hv2, health-visiting, contact a, 10:00-11:30"_s}
                                                 << u"refused refused refused not-stated"_s;
    QTest::newRow("and the GP") << QStringList{u"gp, gp, contact a, 10:00-11:30"_s}
                                << u"satisfied satisfied satisfied not-stated"_s;
}

void ShippedRulesTest::theSameRoomInFourPlaces()
{
    QFETCH(const QStringList, further);
    const Meeting meeting = room(ConferenceType::Initial, further);
    QStringList outcomes;
    for (const QString& id : {u"jersey"_s, u"north-yorkshire"_s, u"sefton"_s, u"ceredigion"_s})
        outcomes << wordOf(quorum(meeting, place(id)).outcome);
    QTEST(outcomes.join(u' '), "outcomes");
}

void ShippedRulesTest::withoutAQuorumInFourPlaces_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("grounds");
    QTest::addColumn<QString>("mustBefore");
    QTest::addColumn<QString>("mustAfter");
    QTest::addColumn<QString>("newDateBy");
    QTest::newRow("Jersey") << u"jersey"_s << 3 << u"new-date interim-plan"_s << u"interim-safeguards early-review"_s
                            << u"2026-03-26"_s;
    QTest::newRow("North Yorkshire") << u"north-yorkshire"_s << 3 << u"new-date interim-plan"_s
                                     << u"interim-safeguards early-review"_s << QString();
    QTest::newRow("Sefton") << u"sefton"_s << 0 << u"new-date interim-plan"_s << QString() << QString();
}

void ShippedRulesTest::withoutAQuorumInFourPlaces()
{
    QFETCH(const QString, place);
    QFETCH(const int, grounds);
    QFETCH(const QString, newDateBy);
    Meeting meeting = room(ConferenceType::Initial, {});
    const Procedure procedure = ShippedRulesTest::place(place);
    const auto words = [](const std::vector<DutyKey>& keys) {
        QStringList all;
        for (const DutyKey& key : keys)
            all << key.text();
        return all.join(u' ');
    };
    const auto before = without(meeting, procedure);
    QCOMPARE(before->proceed, Outcome::NeedsDecision);
    QCOMPARE(before->grounds.size(), size_t(grounds)); // few contacts is true in this room
    QTEST(words(before->must), "mustBefore");
    QCOMPARE(before->newDateBy, newDateBy.isEmpty() ? std::nullopt : std::optional(on(newDateBy)));
    goOn(meeting);
    const auto after = without(meeting, procedure);
    QCOMPARE(after->proceed, Outcome::Satisfied);
    QTEST(words(after->must), "mustAfter");
}

void ShippedRulesTest::aSecondTimeInARow()
{
    Meeting meeting = room(ConferenceType::Initial, {});
    goOn(meeting);
    meeting.file.subjects[0].previous
        = {{.type = ConferenceType::Initial, .date = on(u"2026-02-20"_s), .held = true, .quorate = false},
           {.type = ConferenceType::Initial, .date = on(u"2026-03-02"_s), .held = false, .quorate = false}};
    QCOMPARE(without(meeting, place(u"jersey"_s))->proceed, Outcome::Refused);
    QCOMPARE(without(meeting, place(u"jersey"_s))->reasons.front().rule, u"JER-QUO-19"_s);
    QCOMPARE(without(meeting, place(u"north-yorkshire"_s))->proceed, Outcome::Satisfied);
    QCOMPARE(without(meeting, place(u"sefton"_s))->proceed, Outcome::Satisfied);
}

void ShippedRulesTest::endingAPlanWithoutAQuorum_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<Outcome>("before");
    QTest::addColumn<Outcome>("goingOn");
    using enum Outcome;
    QTest::newRow("Jersey: never") << u"jersey"_s << Refused << Refused;
    QTest::newRow("North Yorkshire: with grounds and reason") << u"north-yorkshire"_s << NeedsDecision << Satisfied;
    QTest::newRow("Sefton: with the reason") << u"sefton"_s << NeedsDecision << Satisfied;
    QTest::newRow("Ceredigion: no quorum is stated") << u"ceredigion"_s << Satisfied << Satisfied;
}

void ShippedRulesTest::endingAPlanWithoutAQuorum()
{
    QFETCH(const QString, place);
    Meeting meeting = room(ConferenceType::Review, {});
    const Procedure procedure = ShippedRulesTest::place(place);
    const auto ending = [&] {
        return decisionFor(meeting.file, meeting.id(u"a"_s), quorum(meeting, procedure), without(meeting, procedure),
                           procedure)
            .outcomes.at(OutcomeKind::EndPlan)
            .outcome;
    };
    QTEST(ending(), "before");
    goOn(meeting);
    QTEST(ending(), "goingOn");
}

void ShippedRulesTest::keyAgenciesByPlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<ConferenceType>("type");
    QTest::addColumn<bool>("exploitation");
    QTest::addColumn<QStringList>("missing");
    QTest::addColumn<QString>("rule");
    const QStringList police{u"police"_s};
    using enum ConferenceType;
    QTest::newRow("Jersey asks for four") << u"jersey"_s << Initial << false << QStringList{u"police"_s, u"education"_s}
                                          << u"JER-ATT-01"_s;
    QTest::newRow("Jersey asks at reviews too") << u"jersey"_s << Review << false
                                                << QStringList{u"police"_s, u"education"_s} << u"JER-ATT-01"_s;
    QTest::newRow("North Yorkshire asks for three") << u"north-yorkshire"_s << Initial << false << police
                                                    << u"NYK-ATT-18"_s;
    QTest::newRow("North Yorkshire asks nothing at a review") << u"north-yorkshire"_s << Review << false << QStringList{}
                                                              << QString();
    QTest::newRow("North Yorkshire asks at a review about exploitation") << u"north-yorkshire"_s << Review << true << police
                                                                         << u"NYK-ATT-23"_s;
    QTest::newRow("Sefton asks for none") << u"sefton"_s << Initial << true << QStringList{} << QString();
    QTest::newRow("Ceredigion asks for none") << u"ceredigion"_s << Initial << true << QStringList{} << QString();
}

void ShippedRulesTest::keyAgenciesByPlace()
{
    QFETCH(const QString, place);
    QFETCH(const ConferenceType, type);
    QFETCH(const bool, exploitation);
    Meeting meeting = room(type, {});
    meeting.file.conference.exploitation = exploitation;
    const KeyAgencyVerdict verdict = keyAgencies(meeting.file, ShippedRulesTest::place(place));
    QTEST(verdict.missing, "missing");
    QTEST(verdict.rule, "rule");
    QCOMPARE(verdict.outcome, verdict.rule.isEmpty() ? Outcome::NotStated : Outcome::Refused);
}

void ShippedRulesTest::aTransferIntoJersey()
{
    Meeting meeting = room(ConferenceType::TransferIn,
                           {u"pc, police, 10:00-10:20"_s, u"school, school, contact a, 10:00-11:30"_s,
                            u"osw, other-authority, social-worker, contact a, video accepted, 10:00-11:30"_s});
    const KeyAgencyVerdict verdict = keyAgencies(meeting.file, place(u"jersey"_s));
    QCOMPARE(verdict.missing, (QStringList{u"originating-manager"_s, u"receiving-manager"_s}));
    QCOMPARE(verdict.rule, u"JER-TRA-18"_s);
    QCOMPARE(quorum(meeting, place(u"jersey"_s)).outcome, Outcome::Satisfied); // a light of its own
}

void ShippedRulesTest::elevenAndTwelve_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("eleven");
    QTest::addColumn<QString>("twelve");
    QTest::addColumn<QString>("declined");
    QTest::newRow("Jersey") << u"jersey"_s << u"not-expected"_s << u"offered"_s << u"respected-refusal"_s;
    QTest::newRow("North Yorkshire") << u"north-yorkshire"_s << u"not-expected"_s << u"offered"_s << u"respected-refusal"_s;
    QTest::newRow("Sefton") << u"sefton"_s << u"not-stated"_s << u"not-stated"_s << u"not-stated"_s;
    QTest::newRow("Ceredigion") << u"ceredigion"_s << u"not-stated"_s << u"not-stated"_s << u"not-stated"_s;
}

void ShippedRulesTest::elevenAndTwelve()
{
    QFETCH(const QString, place);
    const Procedure procedure = ShippedRulesTest::place(place);
    Meeting meeting;
    Subject& child = meeting.child(u"a"_s);
    const auto presumption = [&](const QString& born) {
        child.child.born = on(born);
        return wordOf(childPart(child, on(u"2026-03-12"_s), procedure)->presumption);
    };
    QTEST(presumption(u"2014-03-13"_s), "eleven");
    QTEST(presumption(u"2014-03-12"_s), "twelve");
    child.wishesToAttend = false;
    QTEST(presumption(u"2014-03-12"_s), "declined");
}

void ShippedRulesTest::ceredigionAfterItsUnitAdopted()
{
    const LocalSettings settings{.values = {{u"quorum.others"_s, u"2"_s}, {u"child.age"_s, u"11"_s}}, .adopted = {}};
    const auto adopted = applyLocal(place(u"ceredigion"_s), settings);
    const Procedure& procedure = std::get<Procedure>(adopted);
    Meeting meeting = room(ConferenceType::Initial, {});
    QCOMPARE(quorum(meeting, procedure).outcome, Outcome::Refused);
    QVERIFY(quorum(meeting, procedure).local);
    QCOMPARE(without(meeting, procedure)->proceed, Outcome::NeedsDecision); // nowhere forbidden: the reason is asked
    meeting.file.subjects[0].child.born = on(u"2014-06-01"_s);
    const auto part = childPart(meeting.file.subjects[0], on(u"2026-03-12"_s), procedure);
    QCOMPARE(part->presumption, Presumption::Offered);
    QVERIFY(part->local);
}

void ShippedRulesTest::everyRuleNamedIsInTheProfile_data()
{
    places();
}

void ShippedRulesTest::everyRuleNamedIsInTheProfile()
{
    QFETCH(const QString, place);
    const Procedure procedure = ShippedRulesTest::place(place);
    const auto known = [&](const RuleId& rule) { return rule.isEmpty() || procedure.rule(rule); };
    for (const Word<ConferenceType>& type : wordsOf(ConferenceType{})) {
        Meeting meeting = room(type.value, {u"x, camhs, expertise, 10:00-11:30"_s, u"y, housing, 10:00-11:30"_s});
        meeting.file.conference.exploitation = true;
        meeting.file.conference.alsoKey = {*AgencyKey::parse(u"probation"_s)};
        meeting.file.subjects[0].categories = {*CategoryKey::parse(u"neglect"_s), *CategoryKey::parse(u"sexual"_s)};
        meeting.file.subjects[0].recommended = OutcomeKind::EndPlan;
        const QuorumVerdict there = quorum(meeting, procedure);
        for (const NotCounted& each : there.notCounted)
            QVERIFY2(known(each.rule), qPrintable(each.rule));
        std::vector<Reason> reasons = there.reasons;
        const auto gather = [&](const std::vector<Reason>& more) { reasons.insert(reasons.end(), more.begin(), more.end()); };
        const auto ways = without(meeting, procedure);
        if (ways)
            gather(ways->reasons);
        gather(keyAgencies(meeting.file, procedure).reasons);
        const DecisionVerdict decision = decisionFor(meeting.file, meeting.id(u"a"_s), there, ways, procedure);
        for (const auto& [kind, verdict] : decision.outcomes)
            gather(verdict.reasons);
        gather(decision.category->reasons);
        gather(childPart(meeting.file.subjects[0], on(u"2026-03-12"_s), procedure)->reasons);
        for (const Reason& reason : reasons)
            QVERIFY2(known(reason.rule), qPrintable(reason.rule));
    }
}

QTEST_APPLESS_MAIN(ShippedRulesTest)
#include "shippedrulestest.moc"
