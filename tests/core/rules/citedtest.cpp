#include "core/procedure/library.h"
#include "core/rules/childpart.h"
#include "core/rules/decision.h"
#include "core/rules/inquorate.h"
#include "tests/core/rules/support.h"

#include <QTest>

#include <algorithm>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

const Procedure& place(const QString& id)
{
    static std::map<QString, Procedure> read;
    auto found = read.find(id);
    if (found == read.end())
        found = read.emplace(id, std::get<Procedure>(loadProcedure(id, shippedAgencyKinds()))).first;
    return found->second;
}

/// What else is known of child a or of the meeting, as a row tells it: "plan", "goes-on few-contacts", "born 2014-03-13" …
void tell(Meeting& meeting, const QString& line)
{
    Subject& child = meeting.file.subjects.front();
    const QStringList words = line.simplified().split(u' ');
    if (words.front() == u"plan")
        child.planSince = on(u"2025-12-01"_s);
    else if (words.front() == u"born")
        child.child.born = on(words.at(1));
    else if (words.front() == u"declines")
        child.wishesToAttend = false;
    else if (words.front() == u"ending-proposed")
        child.recommended = OutcomeKind::EndPlan;
    else if (words.front() == u"categories")
        for (const QString& word : words.mid(1))
            child.categories.push_back(*CategoryKey::parse(word));
    else if (words.front() == u"goes-on")
        meeting.file.conference.proceedInquorate =
            ProceedInquorate{.grounds = {*GroundKey::parse(words.at(1))}, .reason = u"Waiting would harm"_s};
    else
        meeting.person(line);
}

Meeting meetingOf(const QString& type, const QStringList& lines)
{
    Meeting meeting(*fromWord<ConferenceType>(type));
    meeting.child(u"a"_s);
    meeting.child(u"b"_s);
    meeting.people({u"sw, childrens-social-care, social-worker, contact a b, 10:00-11:30"_s,
                    u"hv, health-visiting, contact a b, 10:00-11:30"_s});
    for (const QString& line : lines)
        tell(meeting, line);
    return meeting;
}

void add(QStringList& said, const std::vector<Reason>& reasons)
{
    for (const Reason& reason : reasons)
        said << wordOf(reason.code) + u' ' + reason.rule;
}

void addProceeding(QStringList& said, const InquorateVerdict& verdict, const Procedure& procedure)
{
    add(said, verdict.reasons);
    for (const Way& way : verdict.ways)
        said << way.way + u' ' + way.rule;
    for (const InquorateGround& ground : procedure.inquorate.grounds)
        if (std::find(verdict.grounds.begin(), verdict.grounds.end(), ground.ground) != verdict.grounds.end())
            said << u"ground "_s + ground.ground.text() + u' ' + ground.rule;
}

/// Everything that is said of one child, each with the rule it rests on: "too-few-agencies JER-QUO-03".
QStringList saidOf(const Meeting& meeting, const QString& child, const Procedure& procedure)
{
    QStringList said;
    const ChildId id = meeting.id(child);
    const QuorumVerdict quorum = quorumAt(meeting.file, id, at(u"11:00"_s), procedure);
    said << wordOf(quorum.outcome);
    add(said, quorum.reasons);
    for (const NotCounted& each : quorum.notCounted)
        said << wordOf(each.code) + u' ' + each.rule;
    const auto without = inquorate(meeting.file, id, quorum, procedure, calendar(procedure.calendar.text()));
    if (without)
        addProceeding(said, *without, procedure);
    const DecisionVerdict decision = decisionFor(meeting.file, id, quorum, without, procedure);
    for (const auto& [outcome, verdict] : decision.outcomes)
        add(said, verdict.reasons);
    if (decision.category)
        add(said, decision.category->reasons);
    if (const auto part = childPart(*meeting.file.subject(id), *meeting.file.conference.date, procedure))
        said << wordOf(part->presumption) + u' ' + part->rule;
    return said;
}

} // namespace

/// The rule a verdict rests on, place by place: what is said to a chair names the paragraph that says it.
class CitedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesItsRule_data();
    void namesItsRule();
    void eachChildApart_data();
    void eachChildApart();
    void fewerThanThreeAgencies_data();
    void fewerThanThreeAgencies();
    void nobodyElseCounts_data();
    void nobodyElseCounts();
};

void CitedTest::namesItsRule_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* title, const char* place, const char* type, const QStringList& lines,
                        const char* says) {
        QTest::addRow("%s (%s)", title, place)
            << QString::fromLatin1(place) << QString::fromLatin1(type) << lines << QString::fromLatin1(says);
    };
    const char *jersey = "jersey", *york = "north-yorkshire", *sefton = "sefton";
    const QString expert = u"x, camhs, expertise, 10:00-11:30"_s;
    const QString teacher = u"t, school, contact a, 10:00-11:30"_s, gp = u"gp, gp, contact a, 10:00-11:30"_s;
    row("a teacher who has never met the child", jersey, "initial", {u"t, school, 10:00-11:30"_s},
        "no-contact-with-child JER-QUO-04");
    row("an expert does not count", jersey, "initial", {expert}, "expertise-only JER-QUO-06");
    row("an expert does not count", york, "initial", {expert}, "expertise-only NYK-QUO-02");
    row("an expert does not count", sefton, "initial", {expert}, "expertise-only SEF-QUO-03");
    row("without a quorum an existing plan is looked at by those who came", jersey, "review", {u"plan"_s},
        "review-existing-plan JER-QUO-10");
    row("going on needs exceptional circumstances", jersey, "initial", {}, "ground-needed JER-QUO-12");
    row("going on is the chair's choice, with grounds", york, "initial", {}, "ground-needed NYK-QUO-04");
    row("ordinarily it does not go ahead", sefton, "initial", {}, "reason-needed SEF-QUO-04");
    row("fewer than three agencies know the child", york, "pre-birth", {}, "ground few-contacts NYK-QUO-05");
    row("it is not true that few agencies know the child", york, "initial",
        {u"goes-on few-contacts"_s, u"t, school, contact a, absent"_s, u"gp, gp, contact a, absent"_s},
        "ground-not-true NYK-QUO-05");
    row("enough is known to go on", york, "initial", {}, "ground sufficient-information NYK-QUO-06");
    row("waiting would harm the child", york, "initial", {}, "ground delay-detrimental NYK-QUO-07");
    row("eleven years old: seldom in the room", jersey, "initial", {u"born 2014-03-13"_s}, "not-expected JER-CHI-12");
    row("a child who does not wish to come", jersey, "initial", {u"born 2012-01-01"_s, u"declines"_s},
        "respected-refusal JER-CHI-14");
    row("a category that this place has not", jersey, "initial", {teacher, u"categories poverty"_s},
        "unknown-category JER-DEC-31");
    row("two categories and no reason", york, "initial", {teacher, u"categories neglect emotional"_s},
        "more-than-one-category NYK-DEC-10");
    row("an ending is proposed before the assessment is updated", sefton, "review",
        {teacher, gp, u"plan"_s, u"ending-proposed"_s}, "updated-assessment-needed SEF-DEC-02");
}

void CitedTest::namesItsRule()
{
    QFETCH(const QString, place);
    QFETCH(const QString, type);
    QFETCH(const QStringList, lines);
    QFETCH(const QString, says);
    const QStringList said = saidOf(meetingOf(type, lines), u"a"_s, ::place(place));
    QVERIFY2(said.contains(says), qPrintable(said.join(u", "_s)));
}

/// A quorum is needed for each child: who knows one of two makes it for that one.
void CitedTest::eachChildApart_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rule");
    QTest::newRow("the school knows one of two children") << u"jersey"_s << u"JER-QUO-05"_s;
}

void CitedTest::eachChildApart()
{
    QFETCH(const QString, place);
    QFETCH(const QString, rule);
    QVERIFY(::place(place).rule(rule));
    const Meeting meeting = meetingOf(u"initial"_s, {u"t, school, contact a, 10:00-11:30"_s});
    QCOMPARE(saidOf(meeting, u"a"_s, ::place(place)).front(), u"satisfied"_s);
    QCOMPARE(saidOf(meeting, u"b"_s, ::place(place)).front(), u"refused"_s);
}

/// The exception is open where fewer than three agencies have had contact, and is closed with the third.
void CitedTest::fewerThanThreeAgencies_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<bool>("open");
    QTest::newRow("two agencies know the child") << u"NYK-QUO-03"_s << QStringList{} << true;
    QTest::newRow("a third knows the child and did not come")
        << u"NYK-QUO-03"_s << QStringList{u"t, school, contact a, absent"_s} << false;
}

void CitedTest::fewerThanThreeAgencies()
{
    QFETCH(const QString, rule);
    QFETCH(const QStringList, lines);
    const Procedure& york = place(u"north-yorkshire"_s);
    QVERIFY(york.rule(rule));
    const QStringList said = saidOf(meetingOf(u"initial"_s, lines), u"a"_s, york);
    QTEST(said.contains(u"ground few-contacts NYK-QUO-05"_s), "open");
}

void CitedTest::nobodyElseCounts_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("person");
    for (const char* capacity :
         {"chair", "minute-taker", "parent", "relative", "child", "supporter", "interpreter", "observer"})
        QTest::newRow(capacity) << u"JER-QUO-07"_s << u"x, %1, contact a, 10:00-11:30"_s.arg(QLatin1String(capacity));
}

void CitedTest::nobodyElseCounts()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, person);
    QVERIFY(place(u"jersey"_s).rule(rule));
    const QStringList said = saidOf(meetingOf(u"initial"_s, {person}), u"a"_s, place(u"jersey"_s));
    QCOMPARE(said.front(), u"refused"_s);
    QVERIFY2(said.contains(u"too-few-agencies JER-QUO-03"_s), qPrintable(said.join(u", "_s)));
    QCOMPARE(said.filter(u"not-a-practitioner"_s).size(), 1);
}

QTEST_APPLESS_MAIN(CitedTest)
#include "citedtest.moc"
