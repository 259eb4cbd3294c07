#include "core/rules/quorum.h"

#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

/// Who is in the room at 11:00, and whether child a has a quorum then.
class QuorumTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgedByWhoIsInTheRoom_data();
    void judgedByWhoIsInTheRoom();
    void eachChildHasItsOwn();
    void whatIsNotStatedIsNotJudged();
    void aUnitsOwnNumberIsMarkedAsLocal();
    void kindsThatThePlaceCountsAsOneGroupCountOnce();
    void bandsFollowTheComingAndGoing_data();
    void bandsFollowTheComingAndGoing();
    void theForecastAsksWhoIsExpected_data();
    void theForecastAsksWhoIsExpected();
    void whoseComingWouldHelp_data();
    void whoseComingWouldHelp();
    void everyReasonNamesItsRule();
};

void QuorumTest::judgedByWhoIsInTheRoom_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QStringList>("lead");
    QTest::addColumn<QStringList>("counted");
    QTest::addColumn<int>("shortBy");
    QTest::addColumn<QStringList>("notCounted");

    const auto row = [](const char* name, const QStringList& people, Outcome outcome, const QStringList& lead,
                        const QStringList& counted, int shortBy, const QStringList& notCounted = {}) {
        QTest::newRow(name) << people << outcome << lead << counted << shortBy << notCounted;
    };
    const QString sw = u"sw, childrens-social-care, contact a, 10:00-11:30"_s;
    const QString hv = u"hv, health-visiting, contact a, 10:00-11:30"_s;
    const QString school = u"school, school, contact a, 10:00-11:30"_s;
    using enum Outcome;

    row("social care and two others in contact", {sw, hv, school}, Satisfied, {u"sw"_s}, {u"hv"_s, u"school"_s}, 0);
    row("nobody came", {}, Refused, {}, {}, 2);
    row("only one other came", {sw, hv}, Refused, {u"sw"_s}, {u"hv"_s}, 1);
    row("social care is missing though two others came", {hv, school}, Refused, {}, {u"hv"_s, u"school"_s}, 0);
    row("social care needs no direct contact itself",
        {u"sw, childrens-social-care, 10:00-11:30"_s, hv, school}, Satisfied, {u"sw"_s}, {u"hv"_s, u"school"_s}, 0);
    row("a social care manager without contact is social care too",
        {u"manager, childrens-social-care, responsibility, 10:00-11:30"_s, hv, school}, Satisfied, {u"manager"_s},
        {u"hv"_s, u"school"_s}, 0);
    row("several teams of social care are one agency",
        {sw, u"family-team, childrens-social-care, contact a, 10:00-11:30"_s, hv}, Refused, {u"sw"_s, u"family-team"_s},
        {u"hv"_s}, 1);
    row("two health visitors count once, the first on the list",
        {sw, hv, u"hv2, health-visiting, contact a, 10:00-11:30"_s}, Refused, {u"sw"_s}, {u"hv"_s}, 1,
        {u"hv2 same-group-already-counted"_s});
    row("a health visitor and a GP are two groups", {sw, hv, u"gp, gp, contact a, 10:00-11:30"_s}, Satisfied, {u"sw"_s},
        {u"hv"_s, u"gp"_s}, 0);
    row("the school is not part of social care", {school, hv}, Refused, {}, {u"school"_s, u"hv"_s}, 0);
    row("an expert does not make up the number",
        {sw, hv, u"expert, paediatrics, expertise, contact a, 10:00-11:30"_s}, Refused, {u"sw"_s}, {u"hv"_s}, 1,
        {u"expert expertise-only"_s});
    row("nor does somebody answering for a service", {sw, hv, u"head, camhs, responsibility, 10:00-11:30"_s}, Refused,
        {u"sw"_s}, {u"hv"_s}, 1, {u"head responsibility-only"_s});
    row("police who have never met the child do not count", {sw, hv, u"pc, police, 10:00-11:30"_s}, Refused, {u"sw"_s},
        {u"hv"_s}, 1, {u"pc no-contact-with-child"_s});
    row("contact with a brother is not contact with this child", {sw, hv, u"pc, police, contact b, 10:00-11:30"_s},
        Refused, {u"sw"_s}, {u"hv"_s}, 1, {u"pc no-contact-with-child"_s});
    row("another authority's social worker is not the local one",
        {u"other, other-authority, social-worker, contact a, 10:00-11:30"_s, hv, school}, Refused, {},
        {u"hv"_s, u"school"_s}, 0, {u"other other-authority"_s});
    row("chair, minute-taker, family, supporter and observer do not count",
        {sw, hv, u"chair, chair, childrens-social-care, 10:00-11:30"_s, u"minutes, minute-taker, 10:00-11:30"_s,
         u"mum, parent, 10:00-11:30"_s, u"friend, supporter, 10:00-11:30"_s,
         u"student, observer, midwifery, contact a, 10:00-11:30"_s},
        Refused, {u"sw"_s}, {u"hv"_s}, 1,
        {u"chair not-a-practitioner"_s, u"minutes not-a-practitioner"_s, u"mum not-a-practitioner"_s,
         u"friend not-a-practitioner"_s, u"student not-a-practitioner"_s});
    row("foster carer, guardian and lawyer do not count",
        {sw, hv, u"carer, foster-carer, contact a, 10:00-11:30"_s, u"guardian, guardian, contact a, 10:00-11:30"_s,
         u"solicitor, legal, contact a, 10:00-11:30"_s},
        Refused, {u"sw"_s}, {u"hv"_s}, 1,
        {u"carer not-a-practitioner"_s, u"guardian not-a-practitioner"_s, u"solicitor lawyer-not-counted"_s});
    row("a report in place of a person does not count", {sw, hv, u"gp, gp, contact a, report, absent"_s}, Refused,
        {u"sw"_s}, {u"hv"_s}, 1, {u"gp report-only"_s});
    row("a deputy carries the contact of the one who stayed away",
        {sw, hv, u"head, school, contact a, absent"_s, u"deputy, school, for head, 10:00-11:30"_s}, Satisfied, {u"sw"_s},
        {u"hv"_s, u"deputy"_s}, 0);
    row("the deputy carries it only for the children it was for",
        {sw, hv, u"head, school, contact b, absent"_s, u"deputy, school, for head, 10:00-11:30"_s}, Refused, {u"sw"_s},
        {u"hv"_s}, 1, {u"deputy no-contact-with-child"_s});
    row("the head of a service as deputy carries the agency's contact",
        {sw, hv, u"nurse, school-nursing, contact a, absent"_s,
         u"head, school-nursing, responsibility, for nurse, 10:00-11:30"_s},
        Satisfied, {u"sw"_s}, {u"hv"_s, u"head"_s}, 0);
    row("a deputy beside the one deputised for is still one agency",
        {sw, hv, u"hv2, health-visiting, for hv, 10:00-11:30"_s}, Refused, {u"sw"_s}, {u"hv"_s}, 1,
        {u"hv2 same-group-already-counted"_s});
    row("a deputy social worker is social care",
        {u"sw, childrens-social-care, contact a, absent"_s, u"duty, for sw, 10:00-11:30"_s, hv, school}, Satisfied,
        {u"duty"_s}, {u"hv"_s, u"school"_s}, 0);
    row("two who deputise for each other in a ring bring no contact",
        {sw, hv, u"x, police, 10:00-11:30"_s, u"y, police, for x, 10:00-11:30"_s}, Refused, {u"sw"_s}, {u"hv"_s}, 1,
        {u"x no-contact-with-child"_s, u"y no-contact-with-child"_s});
    row("by video without the chair's word does not count",
        {sw, hv, u"gp, gp, contact a, video, 10:00-11:30"_s}, Refused, {u"sw"_s}, {u"hv"_s}, 1,
        {u"gp remote-not-accepted"_s});
    row("by video with the chair's word counts", {sw, hv, u"gp, gp, contact a, video accepted, 10:00-11:30"_s}, Satisfied,
        {u"sw"_s}, {u"hv"_s, u"gp"_s}, 0);
    row("who leaves at eleven is not there at eleven", {sw, hv, u"school, school, contact a, 10:00-11:00"_s}, Refused,
        {u"sw"_s}, {u"hv"_s}, 1);
    row("who comes at eleven is there at eleven", {sw, hv, u"school, school, contact a, 11:00-11:30"_s}, Satisfied,
        {u"sw"_s}, {u"hv"_s, u"school"_s}, 0);
    row("who has not left is still there", {sw, hv, u"school, school, contact a, 10:00-"_s}, Satisfied, {u"sw"_s},
        {u"hv"_s, u"school"_s}, 0);
    row("back from the corridor in time", {sw, hv, u"school, school, contact a, 10:00-10:20, 10:55-11:30"_s}, Satisfied,
        {u"sw"_s}, {u"hv"_s, u"school"_s}, 0);
    row("a practitioner of no known agency cannot be counted", {sw, hv, u"x, contact a, 10:00-11:30"_s}, Refused,
        {u"sw"_s}, {u"hv"_s}, 1, {u"x agency-unknown"_s});
}

void QuorumTest::judgedByWhoIsInTheRoom()
{
    QFETCH(const QStringList, people);
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.child(u"b"_s);
    meeting.people(people);
    if (QTest::currentDataTag() == QByteArray("two who deputise for each other in a ring bring no contact"))
        meeting.file.participants[2].deputyFor = meeting.file.participants[3].id;

    const QuorumVerdict verdict = quorumAt(meeting.file, meeting.id(u"a"_s), at(u"11:00"_s), jerseyLike());

    QTEST(verdict.outcome, "outcome");
    QTEST(meeting.names(verdict.lead), "lead");
    QTEST(meeting.names(verdict.counted), "counted");
    QTEST(verdict.shortBy, "shortBy");
    QTEST(meeting.names(verdict.notCounted), "notCounted");
    QVERIFY(!verdict.local);
}

void QuorumTest::eachChildHasItsOwn()
{
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.child(u"b"_s);
    meeting.people({u"sw, childrens-social-care, contact a b, 10:00-11:30"_s, u"hv, health-visiting, contact a, 10:00-11:30"_s,
                    u"school, school, contact a b, 10:00-11:30"_s});

    QCOMPARE(quorumAt(meeting.file, meeting.id(u"a"_s), at(u"10:30"_s), jerseyLike()).outcome, Outcome::Satisfied);
    const QuorumVerdict other = quorumAt(meeting.file, meeting.id(u"b"_s), at(u"10:30"_s), jerseyLike());
    QCOMPARE(other.outcome, Outcome::Refused);
    QCOMPARE(other.shortBy, 1);
    QCOMPARE(other.reasons.front().child, std::optional(meeting.id(u"b"_s)));
}

void QuorumTest::whatIsNotStatedIsNotJudged()
{
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.people({u"sw, childrens-social-care, contact a, 10:00-11:30"_s, u"gp, gp, contact a, 10:00-11:30"_s});
    const QuorumVerdict verdict = quorumAt(meeting.file, meeting.id(u"a"_s), at(u"10:30"_s), ceredigionLike());
    QCOMPARE(verdict.outcome, Outcome::NotStated);
    QCOMPARE(meeting.names(verdict.counted), QStringList{u"gp"_s}); // who is there is still worth showing
    QCOMPARE(verdict.shortBy, 0);
    QCOMPARE(codes(verdict.reasons), QStringList{u"quorum-not-stated"_s});
}

void QuorumTest::aUnitsOwnNumberIsMarkedAsLocal()
{
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.people({u"sw, childrens-social-care, contact a, 10:00-11:30"_s, u"gp, gp, contact a, 10:00-11:30"_s});
    const auto with = [&](int others) {
        return quorumAt(meeting.file, meeting.id(u"a"_s), at(u"10:30"_s), ceredigionWithQuorum(others));
    };
    QCOMPARE(with(1).outcome, Outcome::Satisfied);
    QVERIFY(with(1).local);
    QCOMPARE(with(3).outcome, Outcome::Refused);
    QCOMPARE(with(3).shortBy, 2);
}

void QuorumTest::kindsThatThePlaceCountsAsOneGroupCountOnce()
{
    Procedure place = jerseyLike();
    place.quorum.oneGroup = {{*AgencyKey::parse(u"gp"_s), *AgencyKey::parse(u"paediatrics"_s)},
                             {*AgencyKey::parse(u"childrens-social-care"_s), *AgencyKey::parse(u"family-support"_s)}};
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.people({u"sw, childrens-social-care, contact a, 10:00-11:30"_s, u"gp, gp, contact a, 10:00-11:30"_s,
                    u"doctor, paediatrics, contact a, 10:00-11:30"_s, u"worker, family-support, contact a, 10:00-11:30"_s});
    const QuorumVerdict verdict = quorumAt(meeting.file, meeting.id(u"a"_s), at(u"10:30"_s), place);
    QCOMPARE(meeting.names(verdict.counted), QStringList{u"gp"_s});
    QCOMPARE(verdict.outcome, Outcome::Refused);
}

void QuorumTest::bandsFollowTheComingAndGoing_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QStringList>("bands");
    const QString sw = u"sw, childrens-social-care, contact a, 10:00-11:30"_s;
    const QString hv = u"hv, health-visiting, contact a, 10:00-11:30"_s;

    QTest::newRow("nobody moves: one band") << QStringList{sw, hv, u"gp, gp, contact a, 10:00-"_s}
                                            << QStringList{u"10:00-11:30 satisfied: hv gp"_s};
    QTest::newRow("the school leaves and the quorum with it")
        << QStringList{sw, hv, u"school, school, contact a, 10:00-11:02"_s}
        << QStringList{u"10:00-11:02 satisfied: hv school"_s, u"11:02-11:30 refused: hv"_s};
    QTest::newRow("a parent's coming and going splits nothing")
        << QStringList{sw, hv, u"gp, gp, contact a, 10:00-11:30"_s, u"mum, parent, 10:10-10:20"_s}
        << QStringList{u"10:00-11:30 satisfied: hv gp"_s};
    QTest::newRow("who counts changes though the quorum stands")
        << QStringList{sw, hv, u"gp, gp, contact a, 10:00-11:00"_s, u"school, school, contact a, 10:30-11:30"_s}
        << QStringList{u"10:00-10:30 satisfied: hv gp"_s, u"10:30-11:00 satisfied: hv gp school"_s,
                       u"11:00-11:30 satisfied: hv school"_s};
    QTest::newRow("a colleague takes over within one agency")
        << QStringList{sw, u"hv1, health-visiting, contact a, 10:00-10:45"_s,
                       u"hv2, health-visiting, contact a, 10:30-11:30"_s, u"gp, gp, contact a, 10:00-11:30"_s}
        << QStringList{u"10:00-10:45 satisfied: hv1 gp"_s, u"10:45-11:30 satisfied: hv2 gp"_s};
    QTest::newRow("social care comes late")
        << QStringList{u"sw, childrens-social-care, contact a, 10:20-11:30"_s, hv, u"gp, gp, contact a, 10:00-11:30"_s}
        << QStringList{u"10:00-10:20 refused: hv gp"_s, u"10:20-11:30 satisfied: hv gp"_s};
    QTest::newRow("stays outside the meeting do not matter")
        << QStringList{sw, hv, u"gp, gp, contact a, 09:00-12:00"_s, u"pc, police, contact a, 08:00-09:30"_s}
        << QStringList{u"10:00-11:30 satisfied: hv gp"_s};
}

void QuorumTest::bandsFollowTheComingAndGoing()
{
    QFETCH(const QStringList, people);
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.people(people);
    QStringList shown;
    for (const QuorumBand& band :
         quorumBands(meeting.file, meeting.id(u"a"_s), at(u"10:00"_s), at(u"11:30"_s), jerseyLike()))
        shown << band.from.toString(u"HH:mm"_s) + u'-' + band.to.toString(u"HH:mm"_s) + u' '
                     + wordOf(band.verdict.outcome) + u": "_s + meeting.names(band.verdict.counted).join(u' ');
    QTEST(shown, "bands");
    QVERIFY(quorumBands(meeting.file, meeting.id(u"a"_s), at(u"10:00"_s), at(u"10:00"_s), jerseyLike()).empty());
}

void QuorumTest::theForecastAsksWhoIsExpected_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<Outcome>("saidYes");
    QTest::addColumn<Outcome>("ifAllCome");
    const QString sw = u"sw, childrens-social-care, contact a, coming"_s;
    const QString hv = u"hv, health-visiting, contact a, coming"_s;
    using enum Outcome;
    QTest::newRow("all three said yes") << QStringList{sw, hv, u"gp, gp, contact a, coming"_s} << Satisfied << Satisfied;
    QTest::newRow("the GP has not answered") << QStringList{sw, hv, u"gp, gp, contact a"_s} << Refused << Satisfied;
    QTest::newRow("the GP cannot come") << QStringList{sw, hv, u"gp, gp, contact a, apologies"_s} << Refused << Refused;
    QTest::newRow("the GP sends a report only")
        << QStringList{sw, hv, u"gp, gp, contact a, report, report-only"_s} << Refused << Refused;
    QTest::newRow("a report sent ahead of coming takes nothing away")
        << QStringList{sw, hv, u"gp, gp, contact a, report, coming"_s} << Satisfied << Satisfied;
    QTest::newRow("the GP sends somebody not yet named")
        << QStringList{sw, hv, u"gp, gp, contact a, sends-deputy"_s} << Satisfied << Satisfied;
    QTest::newRow("the named deputy has not answered")
        << QStringList{sw, hv, u"gp, gp, contact a, sends-deputy"_s, u"locum, gp, for gp"_s} << Refused << Satisfied;
}

void QuorumTest::theForecastAsksWhoIsExpected()
{
    QFETCH(const QStringList, people);
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.people(people);
    const ChildId child = meeting.id(u"a"_s);
    QTEST(quorumForecast(meeting.file, child, ForecastBasis::WhoSaidYes, jerseyLike()).outcome, "saidYes");
    QTEST(quorumForecast(meeting.file, child, ForecastBasis::AllWhoHaveNotDeclined, jerseyLike()).outcome, "ifAllCome");
}

void QuorumTest::whoseComingWouldHelp_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QStringList>("anyOf");
    QTest::addColumn<QStringList>("together");
    const QString sw = u"sw, childrens-social-care, contact a, 10:00-11:30"_s;
    const QString hv = u"hv, health-visiting, contact a, 10:00-11:30"_s;
    const QString school = u"school, school, contact a, 10:00-11:30"_s;
    const QString gp = u"gp, gp, contact a, coming"_s;
    QTest::newRow("there is a quorum: nobody has to be rung") << QStringList{sw, hv, school, gp} << QStringList{} << QStringList{};
    QTest::newRow("the doctor who said yes") << QStringList{sw, hv, gp} << QStringList{u"gp"_s} << QStringList{};
    QTest::newRow("a doctor who has not answered may still come") << QStringList{sw, hv, u"gp, gp, contact a"_s} << QStringList{u"gp"_s} << QStringList{};
    QTest::newRow("a doctor who sent apologies will not") << QStringList{sw, hv, u"gp, gp, contact a, apologies"_s} << QStringList{} << QStringList{};
    QTest::newRow("nor one who gives a report only") << QStringList{sw, hv, u"gp, gp, contact a, report, report-only"_s} << QStringList{} << QStringList{};
    QTest::newRow("whoever has left may come back")
        << QStringList{sw, hv, u"school, school, contact a, 10:00-10:20"_s} << QStringList{u"school"_s} << QStringList{};
    QTest::newRow("either of two") << QStringList{sw, hv, gp, u"nursery, school, contact a, coming"_s} << QStringList{u"gp"_s, u"nursery"_s} << QStringList{};
    QTest::newRow("neither alone, both together") << QStringList{sw, gp, u"nursery, school, contact a, coming"_s} << QStringList{} << QStringList{u"gp"_s, u"nursery"_s};
    QTest::newRow("who has no contact with the child does not help") << QStringList{sw, hv, u"pc, police, coming"_s} << QStringList{} << QStringList{};
    QTest::newRow("the social worker is missing") << QStringList{u"sw, childrens-social-care, contact a, coming"_s, hv, school} << QStringList{u"sw"_s} << QStringList{};
    QTest::newRow("a parent is no agency") << QStringList{sw, hv, u"mother, parent, coming"_s} << QStringList{} << QStringList{};
}

void QuorumTest::whoseComingWouldHelp()
{
    QFETCH(const QStringList, people);
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.people(people);
    const QuorumHelp help = whoWouldHelp(meeting.file, meeting.id(u"a"_s), at(u"10:30"_s), jerseyLike());
    const auto names = [&](const std::vector<ParticipantId>& ids) {
        QStringList all;
        for (const ParticipantId& id : ids)
            all << meeting.file.participant(id)->name;
        return all;
    };
    QTEST(names(help.anyOf), "anyOf");
    QTEST(names(help.together), "together");
}

void QuorumTest::everyReasonNamesItsRule()
{
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.people({u"expert, camhs, expertise, 10:00-11:30"_s, u"pc, police, 10:00-11:30"_s});
    const QuorumVerdict verdict = quorumAt(meeting.file, meeting.id(u"a"_s), at(u"10:30"_s), jerseyLike());
    QCOMPARE(codes(verdict.reasons), (QStringList{u"lead-agency-missing"_s, u"too-few-agencies"_s}));
    QCOMPARE(verdict.reasons[0].rule, u"Q-LEAD"_s);
    QCOMPARE(verdict.reasons[1].rule, u"Q-OTHERS"_s);
    QCOMPARE(verdict.reasons[1].particulars, QStringList{u"2"_s});
    QCOMPARE(verdict.notCounted[0].rule, u"Q-NOT"_s);
    QCOMPARE(verdict.notCounted[1].rule, u"Q-CONTACT"_s);
}

QTEST_APPLESS_MAIN(QuorumTest)
#include "quorumtest.moc"
