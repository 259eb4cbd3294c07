#include "core/procedure/library.h"
#include "core/rules/disclosure.h"
#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

Procedure place(const QString& id)
{
    return std::get<Procedure>(loadProcedure(id, shippedAgencyKinds()));
}

AgendaKey item(const QString& key)
{
    return *AgendaKey::parse(key);
}

/// Two children; the mother belongs to both, the father to the second. He was there until 10:40.
struct Room {
    Meeting meeting;
    ConferenceRecord record;

    Room()
    {
        meeting.child(u"a"_s);
        meeting.child(u"b"_s);
        meeting.people({u"sw, childrens-social-care, contact a b, 10:00-11:30"_s, u"mum, parent, 10:00-11:30"_s,
                        u"dad, parent, 10:00-10:40"_s, u"gran, relative, 10:00-11:30"_s, u"ann, child, 10:00-10:30"_s,
                        u"friend, supporter, 10:00-11:30"_s, u"guardian, guardian, 10:00-11:30"_s});
        person(u"mum"_s).of = {meeting.id(u"a"_s), meeting.id(u"b"_s)};
        person(u"dad"_s).of = {meeting.id(u"b"_s)};
        person(u"gran"_s).of = {meeting.id(u"a"_s)};
        person(u"friend"_s).of = {meeting.id(u"a"_s)};
        person(u"ann"_s).child = meeting.id(u"a"_s);
        record.agenda = {{item(u"reports"_s), at(u"10:05"_s), at(u"10:30"_s)},
                         {item(u"analysis"_s), at(u"10:30"_s), at(u"11:00"_s)},
                         {item(u"reports"_s), at(u"11:00"_s), at(u"11:10"_s)},
                         {item(u"welcome"_s), at(u"10:00"_s), at(u"10:05"_s)}};
    }

    Participant& person(const QString& name)
    {
        for (Participant& each : meeting.file.participants)
            if (each.name == name)
                return each;
        throw std::logic_error("the row names somebody who is not there");
    }

    /// "about a, confidential, withheld dad, under reports, at 10:50"
    Note note(const QString& line)
    {
        Note made{.id = NoteId::fresh(), .conference = meeting.file.conference.id, .agenda = item(u"welcome"_s)};
        for (const QString& part : line.split(u", "_s, Qt::SkipEmptyParts)) {
            const QString value = part.section(u' ', 1);
            if (part == u"confidential"_s)
                made.confidential = true;
            else if (part.startsWith(u"about "_s))
                made.child = meeting.id(value);
            else if (part.startsWith(u"withheld "_s))
                made.withheldFrom.push_back(person(value).id);
            else if (part.startsWith(u"under "_s))
                made.agenda = item(value);
            else
                made.writtenAt = QDateTime(*meeting.file.conference.date, at(value));
        }
        return made;
    }
};

} // namespace

/// One question: may this person see this?
class WhoMaySeeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPassage_data();
    void aPassage();
    void aConfidentialKind_data();
    void aConfidentialKind();
    void thePartAttended_data();
    void thePartAttended();
    void aReport_data();
    void aReport();
    void anAddress();
    void anAddressWithheldByName_data();
    void anAddressWithheldByName();
};

void WhoMaySeeTest::aPassage_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("note");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char* name, QStringView who, QStringView note, Outcome outcome) {
        QTest::newRow(name) << who.toString() << note.toString() << outcome;
    };
    using enum Outcome;
    row("the mother reads what is about all of them", u"mum", u"", Satisfied);
    row("and about each of her own", u"mum", u"about b", Satisfied);
    row("the father reads about his own", u"dad", u"about b", Satisfied);
    row("about his partner's child only if the chair says so (stance 7)", u"dad", u"about a", NeedsDecision);
    row("confidential is not for him, own child or not (JER-CON-02)", u"dad", u"about b, confidential", Refused);
    row("nor for the grandmother", u"gran", u"about a, confidential", Refused);
    row("nor for the child", u"ann", u"about a, confidential", Refused);
    row("nor for the supporter", u"friend", u"about a, confidential", Refused);
    row("the child reads about itself", u"ann", u"about a", Satisfied);
    row("and not about the other", u"ann", u"about b", NeedsDecision);
    row("practitioners read it all", u"sw", u"about a, confidential", Satisfied);
    row("the guardian as well", u"guardian", u"about b, confidential", Satisfied);
    row("withheld from the mother is withheld", u"mum", u"about a, withheld mum", Refused);
    row("withheld from a practitioner too", u"sw", u"withheld sw", Refused);
    row("withheld from somebody else is not withheld from her", u"mum", u"withheld dad", Satisfied);
}

void WhoMaySeeTest::aPassage()
{
    QFETCH(const QString, who);
    QFETCH(const QString, note);
    Room room;
    const Note passage = room.note(note);
    QTEST(mayRead(passage, room.person(who)).outcome, "outcome");
    QTEST(mayHaveInMinutes(passage, room.person(who), room.meeting.file, room.record, place(u"jersey"_s)).outcome,
          "outcome");
}

void WhoMaySeeTest::aConfidentialKind_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QString>("who");
    QTest::addColumn<ConfidentialKind>("kind");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char* name, QStringView procedure, QStringView who, ConfidentialKind kind, Outcome outcome) {
        QTest::newRow(name) << procedure.toString() << who.toString() << kind << outcome;
    };
    using enum ConfidentialKind;
    using enum Outcome;
    row("Jersey: police information stays with the chair (JER-REP-21)", u"jersey", u"sw", Police, Refused);
    row("and out of the guardian's copy", u"jersey", u"guardian", Police, Refused);
    row("the police know what they said", u"jersey", u"pc", Police, Satisfied);
    row("the chair has it", u"jersey", u"chair", Police, Satisfied);
    row("a third party's affairs are for practitioners", u"jersey", u"sw", ThirdParty, Satisfied);
    row("legal advice as well, unless it is withheld by name", u"jersey", u"sw", LegalAdvice, Satisfied);
    row("none of it is for the family", u"jersey", u"mum", ThirdParty, Refused);
    row("nor is legal advice", u"jersey", u"mum", LegalAdvice, Refused);
    row("nor what the police say", u"jersey", u"mum", Police, Refused);
    row("North Yorkshire keeps no police report for the chair alone", u"north-yorkshire", u"sw", Police, Satisfied);
    row("and still not for the family", u"north-yorkshire", u"mum", Police, Refused);
}

void WhoMaySeeTest::aConfidentialKind()
{
    QFETCH(const QString, procedure);
    QFETCH(const QString, who);
    QFETCH(const ConfidentialKind, kind);
    Room room;
    room.meeting.people({u"pc, police, contact a b, 10:00-11:30"_s, u"chair, chair, 10:00-11:30"_s});
    Note passage = room.note(u"confidential"_s);
    passage.confidentialKind = kind;
    const Participant& reader = room.person(who);
    QTEST(mayHaveInMinutes(passage, reader, room.meeting.file, room.record, place(procedure)).outcome, "outcome");
    room.record.dossier.copies.passages = {{.note = passage.id, .to = reader.id, .given = true, .reason = u"weighed"_s, .by = {}, .at = {}}};
    const bool given = mayHaveInMinutes(passage, reader, room.meeting.file, room.record, place(procedure)).outcome == Outcome::Satisfied;
    QCOMPARE(given, readsAll(reader)); // the chair may give it to a practitioner, never to the family
}

void WhoMaySeeTest::thePartAttended_data()
{
    QTest::addColumn<QString>("record"); // empty: not decided
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* name, QStringView record, QStringView note, bool holds) {
        QTest::newRow(name) << record.toString() << note.toString() << holds;
    };
    row("begun while he was there", u"attended-part", u"at 10:20", true);
    row("begun after he had left", u"attended-part", u"at 10:50", false);
    row("begun at the minute he left", u"attended-part", u"at 10:40", false);
    row("written up later, of an item he heard", u"attended-part", u"under welcome", true);
    row("written up later, of an item he left in the middle of", u"attended-part", u"under analysis", false);
    row("written up later, of an item taken up again without him", u"attended-part", u"under reports", false);
    row("written up later, of an item whose time nobody knows", u"attended-part", u"under plan", false);
    row("heard, and confidential", u"attended-part", u"at 10:20, confidential", false);
    row("the whole record holds what he did not hear", u"whole", u"at 10:50", true);
    row("and leaves out what is confidential", u"whole", u"at 10:50, confidential", false);
    row("no record, no passage", u"none", u"at 10:20", false);
    row("not decided, no passage", u"", u"at 10:20", false);
}

void WhoMaySeeTest::thePartAttended()
{
    QFETCH(const QString, record);
    QFETCH(const QString, note);
    Room room;
    room.person(u"dad"_s).exclusion = Exclusion{.ground = GroundKey::parse(u"violence"_s),
                                                .evidence = u"x"_s,
                                                .extent = ExclusionExtent::Part,
                                                .from = at(u"10:40"_s),
                                                .to = at(u"11:30"_s),
                                                .record = fromWord<ExclusionRecord>(record)};
    const Verdict verdict =
        mayHaveInMinutes(room.note(note), room.person(u"dad"_s), room.meeting.file, room.record, place(u"jersey"_s));
    QTEST(isYes(verdict), "holds");
}

void WhoMaySeeTest::aReport_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("who");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, QStringView place, QStringView document, QStringView who, Outcome outcome,
                        QStringView rule) {
        QTest::newRow(name) << place.toString() << document.toString() << who.toString() << outcome << rule.toString();
    };
    using enum Outcome;
    row("the police report is not the social worker's to see", u"jersey", u"police-report", u"sw", Refused,
        u"JER-REP-21");
    row("nor the mother's", u"jersey", u"police-report", u"mum", Refused, u"JER-REP-21");
    row("in North Yorkshire the social worker has it", u"north-yorkshire", u"police-report", u"sw", Satisfied,
        u"NYK-RPT-17");
    row("the mother has the social work report", u"jersey", u"social-work-report", u"mum", Satisfied, u"JER-REP-12");
    row("a supporter waits for the chair", u"jersey", u"minutes", u"friend", NeedsDecision, u"JER-CON-03");
    row("Sefton does not say who has the minutes", u"sefton", u"minutes", u"mum", NotStated, u"");
}

void WhoMaySeeTest::aReport()
{
    QFETCH(const QString, place);
    QFETCH(const QString, document);
    QFETCH(const QString, who);
    Room room;
    const Verdict verdict = mayHave(*DocumentKey::parse(document), room.person(who), room.meeting.file, ::place(place));
    QTEST(verdict.outcome, "outcome");
    QTEST(verdict.reasons.at(0).rule, "rule");
}

void WhoMaySeeTest::anAddress()
{
    Room room;
    const QDate on(2026, 11, 23);
    const Child& child = room.meeting.file.subjects.front().child;
    QVERIFY(isYes(maySeeAddress(room.person(u"mum"_s), room.person(u"mum"_s), {}, on)));
    QVERIFY(!isYes(maySeeAddress(room.person(u"mum"_s), room.person(u"dad"_s), {}, on)));
    QVERIFY(isYes(maySeeAddress(room.person(u"mum"_s), room.person(u"sw"_s), {}, on)));
    QVERIFY(!isYes(maySeeAddress(child, room.person(u"dad"_s), {}, on)));
    QVERIFY(!isYes(maySeeAddress(child, room.person(u"friend"_s), {}, on)));
    QVERIFY(isYes(maySeeAddress(child, room.person(u"ann"_s), {}, on)));
}

void WhoMaySeeTest::anAddressWithheldByName_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("reader");
    QTest::addColumn<int>("day"); // of November 2026; it holds from the 2nd up to and with the 29th
    QTest::addColumn<bool>("mothers");
    QTest::addColumn<bool>("childs"); // at the same house
    QTest::newRow("the social worker, and nobody named") << u"dad"_s << u"sw"_s << 23 << true << true;
    QTest::newRow("the social worker, who is named") << u"sw"_s << u"sw"_s << 23 << false << false;
    QTest::newRow("the father, who is named") << u"dad"_s << u"dad"_s << 23 << false << false;
    QTest::newRow("the mother keeps seeing her own") << u"dad"_s << u"mum"_s << 23 << true << false;
    QTest::newRow("the named social worker, the day before it holds") << u"sw"_s << u"sw"_s << 1 << true << true;
    QTest::newRow("the named social worker, its first day") << u"sw"_s << u"sw"_s << 2 << false << false;
    QTest::newRow("the named social worker, its last day") << u"sw"_s << u"sw"_s << 29 << false << false;
    QTest::newRow("the named social worker, after it has ended") << u"sw"_s << u"sw"_s << 30 << true << true;
}

void WhoMaySeeTest::anAddressWithheldByName()
{
    QFETCH(const QString, from);
    QFETCH(const QString, reader);
    QFETCH(const int, day);
    Room room;
    for (Participant& person : room.meeting.file.participants)
        person.person = PersonId::fresh();
    const Participant& mother = room.person(u"mum"_s);
    WithheldAddress withheld{.id = WithholdingId::fresh(), .owner = *mother.person, .from = *room.person(from).person};
    withheld.since = QDate(2026, 11, 2);
    withheld.until = QDate(2026, 11, 30);
    withheld.address = u"4 Lôn Goed\nLlanddraenen"_s;
    Child child = room.meeting.file.subjects.front().child;
    child.address = u"4 LON GOED, Llanddraenen"_s; // the same house, typed by somebody else
    const QDate on(2026, 11, day);
    QTEST(isYes(maySeeAddress(mother, room.person(reader), {withheld}, on)), "mothers");
    QTEST(isYes(maySeeAddress(child, room.person(reader), {withheld}, on)), "childs");
}

QTEST_APPLESS_MAIN(WhoMaySeeTest)
#include "whomayseetest.moc"
