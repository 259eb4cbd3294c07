#include "core/procedure/library.h"
#include "core/rules/entitlement.h"
#include "core/rules/exclusion.h"
#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cadair::CopyKind)

namespace {

Procedure place(const QString& id)
{
    return std::get<Procedure>(loadProcedure(id, shippedAgencyKinds()));
}

/// "before part violence evidence record:none asked:2026-03-06 10:40-11:30": what somebody asked for and what was decided.
Exclusion exclusionFrom(const QString& line)
{
    Exclusion made;
    for (const QString& word : line.split(u' ')) {
        const QStringList stay = word.split(u'-');
        if (const auto decided = fromWord<ExclusionDecided>(word))
            made.decided = *decided;
        else if (const auto extent = fromWord<ExclusionExtent>(word))
            made.extent = *extent;
        else if (word.startsWith(u"record:"_s))
            made.record = fromWord<ExclusionRecord>(word.mid(7));
        else if (word.startsWith(u"asked:"_s))
            made.requested = on(word.mid(6));
        else if (word == u"evidence"_s)
            made.evidence = u"Threats at the school gate."_s;
        else if (stay.size() == 2 && at(stay.at(0)).isValid()) {
            made.from = at(stay.at(0));
            made.to = at(stay.at(1));
        } else
            made.ground = GroundKey::parse(word);
    }
    return made;
}

QStringList withRules(const std::vector<Reason>& reasons)
{
    QStringList all;
    for (const Reason& reason : reasons)
        all << wordOf(reason.code) + u' ' + reason.rule;
    return all;
}

QStringList texts(const std::vector<PartKey>& keys)
{
    QStringList all;
    for (const PartKey& key : keys)
        all << key.text();
    return all;
}

Meeting conferenceWith(const QString& exclusion, const QString& child)
{
    Meeting meeting;
    meeting.child(u"a"_s);
    meeting.people({u"sw, childrens-social-care, contact a, 10:00-11:30"_s});
    if (!child.isEmpty())
        meeting.person(child).of = {meeting.id(u"a"_s)};
    Participant& father = meeting.person(u"dad, parent"_s);
    father.of = {meeting.id(u"a"_s)};
    father.exclusion = exclusionFrom(exclusion);
    return meeting;
}

ExclusionVerdict judged(const Meeting& meeting, const QString& id, const QString& now = u"2026-03-20"_s)
{
    const Procedure procedure = place(id);
    return exclusions(meeting.file, procedure, calendar(procedure.calendar.text()), QDateTime(on(now), QTime(9, 0)))
        .at(0);
}

} // namespace

/// Keeping somebody out, in the four places. The conference is on Thursday 12 March 2026, 10:00 to 11:30.
class ExclusionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatThePlaceSays_data();
    void whatThePlaceSays();
    void howMuchNotice_data();
    void howMuchNotice();
    void whatTheLetterHolds_data();
    void whatTheLetterHolds();
    void aChildsWish_data();
    void aChildsWish();
    void anotherConferenceBeginsWithoutOne_data();
    void anotherConferenceBeginsWithoutOne();
    void aDeathLeavesTheFamilyInPeace();
};

void ExclusionTest::whatThePlaceSays_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("exclusion");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QStringList>("rule"); // each reason with the rule it rests on
    const auto row = [](const char* name, QStringView where, QStringView exclusion, Outcome outcome,
                        const QStringList& rule = {}) {
        QTest::newRow(name) << where.toString() << exclusion.toString() << outcome << rule;
    };
    using enum Outcome;
    row("violence, with evidence, no record", u"jersey", u"before whole violence evidence record:none", Satisfied);
    row("no ground", u"jersey", u"before whole evidence record:none", Refused,
        {u"exclusion-ground-missing JER-EXC-03"_s});
    row("welfare alone is no ground in Jersey", u"jersey", u"before whole welfare evidence record:none", Refused,
        {u"exclusion-ground-not-listed JER-EXC-03"_s});
    row("welfare is one in North Yorkshire", u"north-yorkshire", u"before whole welfare evidence record:none",
        Satisfied);
    row("welfare is one in Sefton", u"sefton", u"before whole welfare evidence record:none", Satisfied);
    row("bail is one in Jersey", u"jersey", u"before whole bail-conditions evidence record:none", Satisfied);
    row("bail is none in Sefton", u"sefton", u"before whole bail-conditions evidence record:none", Refused,
        {u"exclusion-ground-not-listed SEF-EXC-03"_s});
    row("the meeting's work is no ground before it runs", u"north-yorkshire",
        u"before whole effectiveness evidence record:none", Refused, {u"ground-only-during NYK-EXC-15"_s});
    row("it is while the meeting runs, without evidence in writing", u"north-yorkshire",
        u"during part effectiveness record:whole 10:40-11:30", Satisfied);
    row("evidence still to come", u"sefton", u"before whole violence record:none", NeedsDecision,
        {u"evidence-missing SEF-EXC-12"_s});
    row("the chair's word on the record still to come", u"jersey", u"before whole violence evidence", NeedsDecision,
        {u"record-not-decided JER-EXC-29"_s});
    row("both still to come", u"north-yorkshire", u"before part violence 10:40-11:30", NeedsDecision,
        {u"evidence-missing NYK-EXC-10"_s, u"record-not-decided NYK-FAM-14"_s});
    row("refused stays refused, whatever else is open", u"jersey", u"before whole", Refused,
        {u"exclusion-ground-missing JER-EXC-03"_s, u"evidence-missing JER-EXC-12"_s,
         u"record-not-decided JER-EXC-29"_s});
    row("kept out of a part, the record is his by right in Jersey", u"jersey",
        u"before part violence evidence record:none 10:40-11:30", Refused, {u"record-by-right JER-DST-01"_s});
    row("and in North Yorkshire", u"north-yorkshire", u"during part effectiveness record:none 10:40-11:30", Refused,
        {u"record-by-right NYK-FAM-13"_s});
    row("in Sefton the chair may say no", u"sefton", u"before part violence evidence record:none 10:40-11:30",
        Satisfied);
    row("Ceredigion has no criteria", u"ceredigion", u"before whole violence evidence record:none", NotStated,
        {u"exclusion-not-stated CER-EXC-02"_s});
    row("nor does it ask for a ground", u"ceredigion", u"before whole", NotStated,
        {u"exclusion-not-stated CER-EXC-02"_s});
}

void ExclusionTest::whatThePlaceSays()
{
    QFETCH(const QString, place);
    QFETCH(const QString, exclusion);
    const ExclusionVerdict verdict = judged(conferenceWith(exclusion, {}), place);
    QTEST(verdict.outcome, "outcome");
    QTEST(withRules(verdict.reasons), "rule");
}

void ExclusionTest::howMuchNotice_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("exclusion");
    QTest::addColumn<QString>("now");
    QTest::addColumn<Notice>("notice");
    const auto row = [](const char* name, QStringView where, QStringView exclusion, Notice notice,
                        QStringView now = u"2026-03-20") {
        QTest::newRow(name) << where.toString() << exclusion.toString() << now.toString() << notice;
    };
    using enum Notice;
    row("on the third working day before", u"jersey", u"before whole violence asked:2026-03-09", Met);
    row("on the second", u"jersey", u"before whole violence asked:2026-03-10", Late);
    row("North Yorkshire counts alike", u"north-yorkshire", u"before whole violence asked:2026-03-10", Late);
    row("and Sefton", u"sefton", u"before whole violence asked:2026-03-09", Met);
    row("never asked", u"sefton", u"before whole violence", Late);
    row("not asked yet, with time left", u"sefton", u"before whole violence", NotApplicable, u"2026-03-05");
    row("asked to leave", u"jersey", u"during part effectiveness asked:2026-03-12", NotApplicable);
    row("Ceredigion gives no number", u"ceredigion", u"before whole violence asked:2026-03-11", NotApplicable);
}

void ExclusionTest::howMuchNotice()
{
    QFETCH(const QString, place);
    QFETCH(const QString, exclusion);
    QFETCH(const QString, now);
    QTEST(judged(conferenceWith(exclusion, {}), place, now).notice, "notice");
}

void ExclusionTest::whatTheLetterHolds_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("exclusion");
    QTest::addColumn<QStringList>("letter");
    QTest::addColumn<int>("entitled");
    const QStringList three{u"views"_s, u"outcome"_s, u"complaints"_s};
    QTest::newRow("Jersey") << u"jersey"_s << u"before whole violence"_s << three << 1;
    QTest::newRow("North Yorkshire") << u"north-yorkshire"_s << u"before part violence"_s << three << 1;
    QTest::newRow("Sefton") << u"sefton"_s << u"before whole violence"_s << three << 1;
    QTest::newRow("whoever is asked to leave gets the report, and no letter")
        << u"sefton"_s << u"during part effectiveness"_s << QStringList() << 1;
    QTest::newRow("Ceredigion speaks of neither")
        << u"ceredigion"_s << u"before whole violence"_s << QStringList() << 0;
}

void ExclusionTest::whatTheLetterHolds()
{
    QFETCH(const QString, place);
    QFETCH(const QString, exclusion);
    const ExclusionVerdict verdict = judged(conferenceWith(exclusion, {}), place);
    QTEST(texts(verdict.letterMustHold), "letter");
    QTEST(static_cast<int>(verdict.entitled.size()), "entitled");
    for (const DocumentKey& report : verdict.entitled)
        QCOMPARE(report.text(), u"social-work-report"_s);
}

void ExclusionTest::aChildsWish_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("exclusion");
    QTest::addColumn<QString>("child");
    QTest::addColumn<bool>("carries");
    const auto row = [](const char* name, QStringView where, QStringView exclusion, QStringView child, bool carries) {
        QTest::newRow(name) << where.toString() << exclusion.toString() << child.toString() << carries;
    };
    row("the child is there all the time", u"jersey", u"before whole child-request", u"ann, child, 10:00-11:30", true);
    row("the child goes at half past ten", u"jersey", u"before whole child-request", u"ann, child, 10:00-10:30", false);
    row("only that half hour is asked for", u"north-yorkshire", u"before part child-request 10:00-10:30",
        u"ann, child, 10:00-10:30", true);
    row("a minute more than the child is there", u"north-yorkshire", u"before part child-request 10:00-10:31",
        u"ann, child, 10:00-10:30", false);
    row("a minute before the child comes", u"sefton", u"before part child-request 10:14-10:30",
        u"ann, child, 10:15-10:30", false);
    row("the child goes out in between", u"sefton", u"before part child-request 10:00-10:40",
        u"ann, child, 10:00-10:20, 10:25-10:40", false);
    row("the child does not come", u"sefton", u"before part child-request 10:00-10:40", u"ann, child", false);
    row("there is no child on the list", u"jersey", u"before whole child-request", u"", false);
    row("a part whose times nobody has written down yet", u"jersey", u"before part child-request",
        u"ann, child, 10:00-10:30", true);
}

void ExclusionTest::aChildsWish()
{
    QFETCH(const QString, place);
    QFETCH(const QString, exclusion);
    QFETCH(const QString, child);
    QFETCH(const bool, carries);
    const ExclusionVerdict verdict = judged(conferenceWith(exclusion + u" evidence record:whole"_s, child), place);
    QCOMPARE(verdict.outcome, carries ? Outcome::Satisfied : Outcome::Refused);
    QCOMPARE(codes(verdict.reasons), carries ? QStringList() : QStringList{u"ground-only-while-child-there"_s});
}

void ExclusionTest::anotherConferenceBeginsWithoutOne_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<CopyKind>("minutes");
    QTest::newRow("kept out once, asked to the next one in Jersey") << u"jersey"_s << u"JER-EXC-30"_s << CopyKind::Family;
    QTest::newRow("kept out once, asked to the next one in North Yorkshire")
        << u"north-yorkshire"_s << u"NYK-EXC-28"_s << CopyKind::Family;
    QTest::newRow("kept out once, asked to the next one in Sefton")
        << u"sefton"_s << u"SEF-EXC-31"_s << CopyKind::NotStated;
}

/// What was decided about somebody then says nothing now: the next conference judges nothing and takes no copy away.
void ExclusionTest::anotherConferenceBeginsWithoutOne()
{
    QFETCH(const QString, place);
    QFETCH(const QString, rule);
    const Procedure procedure = std::get<Procedure>(loadProcedure(place, shippedAgencyKinds()));
    QCOMPARE(procedure.exclusion.notCarriedOverRule, rule);
    Meeting then = conferenceWith(u"before whole violence evidence record:none"_s, {});
    const DocumentKey minutes = *DocumentKey::parse(u"minutes"_s);
    QCOMPARE(entitledCopy(minutes, then.file.participants.back(), then.file, procedure).copy, CopyKind::None);
    Meeting now = conferenceWith({}, {});
    Participant& father = now.file.participants.back();
    father.exclusion.reset();
    father.invited = on(u"2026-03-02"_s);
    now.file.subjects.front().previous.push_back({.type = ConferenceType::Initial, .date = on(u"2025-12-01"_s)});
    QVERIFY(exclusions(now.file, procedure, calendar(procedure.calendar.text()),
                       QDateTime(on(u"2026-03-20"_s), QTime(9, 0)))
                .empty());
    QTEST(entitledCopy(minutes, father, now.file, procedure).copy, "minutes");
}

void ExclusionTest::aDeathLeavesTheFamilyInPeace()
{
    Meeting meeting = conferenceWith(u"before whole violence"_s, {});
    meeting.file.subjects.front().child.died = on(u"2026-03-13"_s);
    const Procedure procedure = place(u"jersey"_s);
    QVERIFY(exclusions(meeting.file, procedure, calendar(u"jersey"_s), QDateTime(on(u"2026-03-20"_s), QTime(9, 0)))
                .empty());
}

QTEST_APPLESS_MAIN(ExclusionTest)
#include "exclusiontest.moc"
