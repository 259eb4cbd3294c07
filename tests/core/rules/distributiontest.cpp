#include "core/rules/distribution.h"
#include "core/procedure/library.h"
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

/// A conference of 12 March 2026 with one of everybody; the father was kept out of a part of it.
Meeting everybody(ConferenceType type = ConferenceType::Initial)
{
    Meeting meeting(type);
    meeting.child(u"a"_s).child.born = on(u"2014-05-01"_s);
    meeting.people(
        {u"chair, chair, 10:00-11:30"_s, u"taker, minute-taker, 10:00-11:30"_s,
         u"sw, childrens-social-care, contact a, 10:00-11:30"_s, u"hv, health-visiting, contact a, 10:00-11:30"_s,
         u"mum, parent, 10:00-11:30"_s, u"dad, parent, 10:00-10:40"_s, u"carer, carer, 10:00-11:30"_s,
         u"gran, relative, 10:00-11:30"_s, u"foster, foster-carer, 10:00-11:30"_s, u"ann, child, 10:00-10:30"_s,
         u"guardian, guardian, 10:00-11:30"_s, u"friend, supporter, 10:00-11:30"_s,
         u"law, legal-representative, 10:00-11:30"_s, u"obs, observer, 10:00-11:30"_s, u"uncle, relative"_s});
    for (Participant& person : meeting.file.participants) {
        if (person.capacity != Capacity::Practitioner && person.capacity != Capacity::Chair)
            person.of = {meeting.id(u"a"_s)};
        if (person.name == u"dad"_s)
            person.exclusion = Exclusion{.ground = GroundKey::parse(u"violence"_s),
                                         .evidence = u"x"_s,
                                         .extent = ExclusionExtent::Part,
                                         .from = at(u"10:40"_s),
                                         .to = at(u"11:30"_s)};
    }
    return meeting;
}

std::vector<Copy> copiesOf(const Meeting& meeting, const Procedure& procedure, const Dossier& dossier = {})
{
    return distribution(meeting.file, procedure, calendar(procedure.calendar.text()),
                        QDateTime(on(u"2026-03-20"_s), QTime(9, 0)), dossier);
}

/// "family JER-CON-02 2026-03-26" for this person's copy; nothing where there is none.
QString told(const Meeting& meeting, const std::vector<Copy>& copies, const QString& name, const QString& document)
{
    for (const Copy& copy : copies) {
        const Participant* person = copy.person ? meeting.file.participant(*copy.person) : nullptr;
        if (copy.document.text() != document || (person ? person->name : copy.recipient) != name)
            continue;
        QString text = wordOf(copy.copy) + u' ' + copy.rule;
        for (const LimitVerdict& limit : copy.limits)
            if (limit.due)
                text += u' ' + limit.due->date().toString(Qt::ISODate);
        return text;
    }
    return {};
}

} // namespace

/// Who gets which copy, in the four places.
class DistributionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneOfEverybody_data();
    void oneOfEverybody();
    void theRecordOfWhoWasKeptOut_data();
    void theRecordOfWhoWasKeptOut();
    void nothingAfterADeath_data();
    void nothingAfterADeath();
    void aPersonHasOneCopyOfEach_data();
    void aPersonHasOneCopyOfEach();
    void adultServicesWhereSomebodySaysSo();
    void everyRuleNamedIsInTheProfile_data();
    void everyRuleNamedIsInTheProfile();

private:
    static void places()
    {
        QTest::addColumn<QString>("place");
        for (const char* id : {"jersey", "north-yorkshire", "sefton", "ceredigion"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
};

void DistributionTest::oneOfEverybody_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("rule"); // the copy, the rule it goes by, and when it is due
    const auto row = [](const char* name, QStringView where, QStringView document, QStringView who, QStringView rule) {
        QTest::newRow(name) << where.toString() << document.toString() << who.toString() << rule.toString();
    };
    row("Jersey: the health visitor's minutes", u"jersey", u"minutes", u"hv", u"full JER-DST-03 2026-03-26");
    row("Jersey: the mother's minutes", u"jersey", u"minutes", u"mum", u"family JER-CON-02 2026-03-26");
    row("Jersey: the carer's", u"jersey", u"minutes", u"carer", u"family JER-CON-02 2026-03-26");
    row("Jersey: the grandmother's", u"jersey", u"minutes", u"gran", u"family JER-CON-02 2026-03-26");
    row("Jersey: the foster carer's", u"jersey", u"minutes", u"foster", u"family JER-CON-02 2026-03-26");
    row("Jersey: the child's", u"jersey", u"minutes", u"ann", u"family JER-CON-02 2026-03-26");
    row("Jersey: the guardian's", u"jersey", u"minutes", u"guardian", u"full JER-DST-03 2026-03-26");
    row("Jersey: a supporter waits", u"jersey", u"minutes", u"friend", u"chair-decides JER-CON-03");
    row("Jersey: an observer waits", u"jersey", u"decision-letter", u"obs", u"chair-decides JER-LET-03");
    row("Jersey: an uncle who was never asked", u"jersey", u"minutes", u"uncle", u"none JER-CON-02");
    row("Jersey: the chair has no letter", u"jersey", u"decision-letter", u"chair", u"");
    row("Jersey: the minute-taker has no minutes", u"jersey", u"minutes", u"taker", u"");
    row("Jersey: the mother's letter, by both its limits at once", u"jersey", u"decision-letter", u"mum",
        u"full JER-LET-03 2026-03-19");
    row("Jersey: the father who was kept out has the letter", u"jersey", u"decision-letter", u"dad",
        u"full JER-LET-03 2026-03-19");
    row("Jersey: he is told in writing", u"jersey", u"exclusion-notice", u"dad", u"full JER-EXC-23");
    row("Jersey: nobody else is", u"jersey", u"exclusion-notice", u"mum", u"");
    row("Jersey: the police report is for nobody", u"jersey", u"police-report", u"sw", u"none JER-REP-21");
    row("Jersey: the plan, by the chair", u"jersey", u"child-protection-plan", u"mum", u"full JER-CHA-23");
    row("Jersey: the child's own plan", u"jersey", u"childs-plan", u"ann", u"childs-page JER-DST-05");
    row("North Yorkshire: the child's minutes", u"north-yorkshire", u"minutes", u"ann", u"chair-decides NYK-DST-04");
    row("North Yorkshire: the mother's letter has two limits", u"north-yorkshire", u"decision-letter", u"mum",
        u"full NYK-LTR-01 2026-03-13 2026-03-13");
    row("North Yorkshire: the carer's has one", u"north-yorkshire", u"decision-letter", u"carer",
        u"full NYK-LTR-04 2026-03-13");
    row("North Yorkshire: a lawyer waits", u"north-yorkshire", u"minutes", u"law", u"chair-decides NYK-DST-05");
    row("Sefton does not say", u"sefton", u"minutes", u"mum", u"not-stated ");
    row("Sefton does not say of practitioners either", u"sefton", u"decision-letter", u"hv", u"not-stated ");
    row("Sefton: a supporter waits all the same", u"sefton", u"minutes", u"friend", u"chair-decides ");
    row("Ceredigion does not say", u"ceredigion", u"minutes", u"hv", u"not-stated ");
    row("Ceredigion: the family sees the report", u"ceredigion", u"social-work-report", u"gran",
        u"full CER-RPT-03 2026-03-11");
}

void DistributionTest::oneOfEverybody()
{
    QFETCH(const QString, place);
    QFETCH(const QString, document);
    QFETCH(const QString, who);
    const Meeting meeting = everybody();
    QTEST(told(meeting, copiesOf(meeting, ::place(place)), who, document), "rule");
}

void DistributionTest::theRecordOfWhoWasKeptOut_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<ExclusionExtent>("extent");
    QTest::addColumn<QString>("record"); // empty: nobody has decided
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, QStringView where, ExclusionExtent extent, QStringView record,
                        QStringView rule) {
        QTest::newRow(name) << where.toString() << extent << record.toString() << rule.toString();
    };
    using enum ExclusionExtent;
    row("Jersey, a part, the part attended", u"jersey", Part, u"attended-part", u"attended-part JER-DST-01 2026-03-26");
    row("Jersey, a part, the whole record", u"jersey", Part, u"whole", u"family JER-DST-02 2026-03-26");
    row("Jersey, a part, not decided", u"jersey", Part, u"", u"chair-decides JER-DST-02 2026-03-26");
    row("Jersey, a part, none: not lawful", u"jersey", Part, u"none", u"chair-decides JER-DST-01 2026-03-26");
    row("Jersey, all of it, none", u"jersey", Whole, u"none", u"none JER-EXC-29");
    row("Jersey, all of it, the whole record", u"jersey", Whole, u"whole", u"family JER-EXC-29 2026-03-26");
    row("Jersey, all of it, not decided", u"jersey", Whole, u"", u"chair-decides JER-EXC-29");
    row("North Yorkshire, a part", u"north-yorkshire", Part, u"attended-part", u"attended-part NYK-FAM-13 2026-04-02");
    row("North Yorkshire, all of it, not decided", u"north-yorkshire", Whole, u"", u"chair-decides NYK-EXC-26");
    row("Sefton, a part, none", u"sefton", Part, u"none", u"none SEF-EXC-29");
    row("Sefton, a part, not decided", u"sefton", Part, u"", u"chair-decides SEF-EXC-29");
    row("Sefton, all of it, the whole record", u"sefton", Whole, u"whole", u"family SEF-EXC-29");
    row("Ceredigion, none", u"ceredigion", Whole, u"none", u"none ");
    row("Ceredigion, the part attended", u"ceredigion", Part, u"attended-part", u"attended-part ");
    row("Ceredigion, not decided: it does not say", u"ceredigion", Part, u"", u"not-stated ");
}

void DistributionTest::theRecordOfWhoWasKeptOut()
{
    QFETCH(const QString, place);
    QFETCH(const ExclusionExtent, extent);
    QFETCH(const QString, record);
    Meeting meeting = everybody();
    for (Participant& person : meeting.file.participants)
        if (person.exclusion) {
            person.exclusion->extent = extent;
            person.exclusion->record = fromWord<ExclusionRecord>(record);
        }
    QTEST(told(meeting, copiesOf(meeting, ::place(place)), u"dad"_s, u"minutes"_s), "rule");
}

void DistributionTest::nothingAfterADeath_data()
{
    places();
}

void DistributionTest::nothingAfterADeath()
{
    QFETCH(const QString, place);
    Meeting meeting = everybody();
    meeting.file.subjects.front().child.died = on(u"2026-03-14"_s);
    QVERIFY(copiesOf(meeting, ::place(place)).empty());
}

void DistributionTest::aPersonHasOneCopyOfEach_data()
{
    places();
}

void DistributionTest::aPersonHasOneCopyOfEach()
{
    QFETCH(const QString, place);
    const Meeting meeting = everybody();
    std::set<std::pair<DocumentKey, ParticipantId>> seen;
    for (const Copy& copy : copiesOf(meeting, ::place(place)))
        if (copy.person)
            QVERIFY2(seen.insert({copy.document, *copy.person}).second, qPrintable(copy.document.text()));
    QVERIFY(seen.size() > 20);
}

void DistributionTest::adultServicesWhereSomebodySaysSo()
{
    const Meeting meeting = everybody();
    const Procedure jersey = place(u"jersey"_s);
    QCOMPARE(told(meeting, copiesOf(meeting, jersey), u"adult-services"_s, u"child-protection-plan"_s), QString());
    const Dossier known{.circumstances = {u"parent-known-to-adult-services"_s}, .chairing = {}};
    QCOMPARE(told(meeting, copiesOf(meeting, jersey, known), u"adult-services"_s, u"child-protection-plan"_s),
             u"full JER-DST-07"_s);
}

void DistributionTest::everyRuleNamedIsInTheProfile_data()
{
    places();
}

void DistributionTest::everyRuleNamedIsInTheProfile()
{
    QFETCH(const QString, place);
    const Procedure procedure = ::place(place);
    for (const ConferenceType type : {ConferenceType::Initial, ConferenceType::Review}) {
        for (const Copy& copy : copiesOf(everybody(type), procedure)) {
            QVERIFY2(copy.rule.isEmpty() || procedure.rule(copy.rule), qPrintable(copy.rule));
            QVERIFY2(!copy.reasons.empty() || !copy.person, qPrintable(copy.document.text()));
            for (const Reason& reason : copy.reasons)
                QVERIFY2(reason.rule.isEmpty() || procedure.rule(reason.rule), qPrintable(reason.rule));
        }
    }
}

QTEST_APPLESS_MAIN(DistributionTest)
#include "distributiontest.moc"
