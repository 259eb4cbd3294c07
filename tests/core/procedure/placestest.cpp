#include "core/procedure/library.h"

#include <QtTest/QTest>

#include <algorithm>
#include <stdexcept>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

Procedure profile(const QString& id)
{
    const auto loaded = loadProcedure(id, shippedAgencyKinds());
    if (const auto* problem = std::get_if<ProcedureProblem>(&loaded))
        throw std::runtime_error(problem->text().toStdString());
    return std::get<Procedure>(loaded);
}

const OutcomeChoice* outcome(const Procedure& procedure, OutcomeKind kind)
{
    const auto found = std::find_if(procedure.outcomes.begin(), procedure.outcomes.end(),
                                    [&](const OutcomeChoice& choice) { return choice.outcome == kind; });
    return found == procedure.outcomes.end() ? nullptr : &*found;
}

const KeyAgencyRule* keyRule(const Procedure& procedure, const QString& rule)
{
    const auto found = std::find_if(procedure.keyAgencies.begin(), procedure.keyAgencies.end(),
                                    [&](const KeyAgencyRule& r) { return r.rule == rule; });
    return found == procedure.keyAgencies.end() ? nullptr : &*found;
}

std::vector<const DistributionLine*> linesFor(const Procedure& procedure, const QString& document,
                                              const QString& recipient)
{
    std::vector<const DistributionLine*> lines;
    for (const DistributionLine& line : procedure.distribution)
        if (line.document.text() == document && line.recipients.count(recipient))
            lines.push_back(&line);
    return lines;
}

} // namespace

/// What each of the four places says, as a practitioner there would put it.
class PlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void socialCareAndTwoOthersMakeAQuorum_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("others"); // -1: none stated
        QTest::addColumn<QString>("rule");
        QTest::newRow("Jersey") << u"jersey"_s << 2 << u"JER-QUO-03"_s;
        QTest::newRow("North Yorkshire") << u"north-yorkshire"_s << 2 << u"NYK-QUO-01"_s;
        QTest::newRow("Sefton") << u"sefton"_s << 2 << u"SEF-QUO-01"_s;
        QTest::newRow("Ceredigion states none") << u"ceredigion"_s << -1 << QString();
    }
    void socialCareAndTwoOthersMakeAQuorum()
    {
        QFETCH(const QString, id);
        const QuorumRule quorum = profile(id).quorum;
        QCOMPARE(quorum.lead.text(), u"childrens-social-care"_s);
        QTEST(quorum.others.value_or(-1), "others");
        QTEST(quorum.rule, "rule");
        for (const auto& group : quorum.oneGroup)
            QVERIFY2(!group.count(*AgencyKey::parse(u"school"_s)), "a school is never part of social care");
    }

    void withoutAQuorum_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("grounds");
        QTest::addColumn<int>("newDateWithinWorkingDays"); // -1: no number
        QTest::addColumn<bool>("secondRefused");
        QTest::addColumn<bool>("endPlanRefused");
        QTest::addColumn<QStringList>("ifHeld");
        const QStringList kept{u"early-review"_s, u"interim-safeguards"_s};
        QTest::newRow("Jersey: new date in ten, never twice, never an end")
            << u"jersey"_s << 3 << 10 << true << true << kept;
        QTest::newRow("North Yorkshire: three grounds, no number")
            << u"north-yorkshire"_s << 3 << -1 << false << false << kept;
        QTest::newRow("Sefton: a reason, a date at once") << u"sefton"_s << 0 << -1 << false << false << QStringList();
        QTest::newRow("Ceredigion: nothing said") << u"ceredigion"_s << 0 << -1 << false << false << QStringList();
    }
    void withoutAQuorum()
    {
        QFETCH(const QString, id);
        const InquorateRule rule = profile(id).inquorate;
        QVERIFY(rule.mayProceed && rule.reasonRequired);
        QTEST(static_cast<int>(rule.grounds.size()), "grounds");
        QTEST(rule.newDateWithin ? rule.newDateWithin->n : -1, "newDateWithinWorkingDays");
        QTEST(rule.secondInRowRefused, "secondRefused");
        QTEST(rule.endPlanRefused, "endPlanRefused");
        QStringList ifHeld;
        for (const auto& [duty, why] : rule.mustIfHeld)
            ifHeld << duty;
        QTEST(ifHeld, "ifHeld");
        QCOMPARE(rule.mustIfNotHeld.size(), size_t(3));
        for (const InquorateGround& ground : rule.grounds)
            QCOMPARE(ground.fewerAgenciesThan.value_or(0), ground.ground.text() == u"few-contacts" ? 3 : 0);
    }

    void keyAgenciesOfEachPlace()
    {
        const Procedure jersey = profile(u"jersey"_s);
        const KeyAgencyRule* core = keyRule(jersey, u"JER-ATT-01"_s);
        QVERIFY(core && core->conferences.size() == 4 && core->agencies.size() == 4);
        QCOMPARE(core->agencies.at(2).anyOf, shippedAgencyKinds().inSector(*SectorKey::parse(u"health"_s)));
        const KeyAgencyRule* transfer = keyRule(jersey, u"JER-TRA-18"_s);
        QVERIFY(transfer && transfer->agencies.size() == 4);
        QCOMPARE(transfer->conferences, std::set<ConferenceType>{ConferenceType::TransferIn});

        const Procedure northYorkshire = profile(u"north-yorkshire"_s);
        QCOMPARE(keyRule(northYorkshire, u"NYK-ATT-18"_s)->agencies.size(), size_t(3));
        QCOMPARE(keyRule(northYorkshire, u"NYK-ATT-23"_s)->condition, u"exploitation"_s);
        QVERIFY(keyRule(northYorkshire, u"NYK-ATT-16"_s)->alsoNamedByChair);
        QVERIFY(profile(u"sefton"_s).keyAgencies.empty());
        QVERIFY(profile(u"ceredigion"_s).keyAgencies.empty());
    }

    void whoDecides()
    {
        QVERIFY(profile(u"jersey"_s).decision.chairMaySettle);
        for (const char* id : {"north-yorkshire", "sefton", "ceredigion"})
            QVERIFY2(!profile(QString::fromLatin1(id)).decision.chairMaySettle, id);
        QVERIFY(profile(u"sefton"_s).decision.updatedAssessmentBeforeEnding);
        QCOMPARE(profile(u"ceredigion"_s).decision.decidedBy.en, u"The professionals attending"_s);
        QCOMPARE(outcome(profile(u"ceredigion"_s), OutcomeKind::StartPlan)->title.en, u"Name placed on the register"_s);
        for (const char* id : {"jersey", "north-yorkshire", "sefton", "ceredigion"})
            QCOMPARE(outcome(profile(QString::fromLatin1(id)), OutcomeKind::EndPlan)->conferences,
                     std::set<ConferenceType>{ConferenceType::Review});
    }

    void categoriesWhereThePlaceHasThem()
    {
        QCOMPARE(profile(u"jersey"_s).categories.choices.size(), size_t(4));
        QCOMPARE(profile(u"north-yorkshire"_s).categories.exploitationNeglectRule, u"NYK-EXP-15"_s);
        QVERIFY(!profile(u"sefton"_s).categories.stated);
        QVERIFY(!profile(u"ceredigion"_s).categories.stated);
    }

    void twelveIsTheAgeWhereOneIsStated()
    {
        QCOMPARE(profile(u"jersey"_s).child.offeredFromAge, std::optional(12));
        QCOMPARE(profile(u"north-yorkshire"_s).child.offeredFromAge, std::optional(12));
        QVERIFY(!profile(u"sefton"_s).child.offeredFromAge);
        const ChildRule ceredigion = profile(u"ceredigion"_s).child;
        QVERIFY(!ceredigion.offeredFromAge);
        QCOMPARE(ceredigion.ageInWords.en, u"above secondary school age"_s);
    }

    void whoGetsWhat()
    {
        const Procedure jersey = profile(u"jersey"_s);
        QCOMPARE(linesFor(jersey, u"police-report"_s, u"chair"_s).front()->copy, CopyKind::Full);
        QCOMPARE(linesFor(jersey, u"police-report"_s, u"practitioners"_s).front()->copy, CopyKind::None);
        QCOMPARE(linesFor(jersey, u"minutes"_s, u"parents"_s).front()->copy, CopyKind::Family);
        QCOMPARE(linesFor(jersey, u"minutes"_s, u"supporters"_s).front()->copy, CopyKind::ChairDecides);
        QCOMPARE(linesFor(jersey, u"decision-letter"_s, u"parents"_s).front()->due->text(), u"decision-letter"_s);
        const Procedure northYorkshire = profile(u"north-yorkshire"_s);
        QCOMPARE(linesFor(northYorkshire, u"minutes"_s, u"children"_s).front()->copy, CopyKind::ChairDecides);
        QCOMPARE(linesFor(northYorkshire, u"minutes"_s, u"excluded-part"_s).front()->copy, CopyKind::AttendedPart);
    }

    void whereATextSaysNothingOfCopiesNorDoWe()
    {
        for (const char* id : {"sefton", "ceredigion"}) {
            const Procedure procedure = profile(QString::fromLatin1(id));
            for (const QString& document : {u"minutes"_s, u"decision-letter"_s}) {
                const auto lines = linesFor(procedure, document, u"parents"_s);
                QCOMPARE(lines.size(), size_t(1));
                QCOMPARE(lines.front()->copy, CopyKind::NotStated);
                QVERIFY(!lines.front()->due);
            }
        }
    }

    void limitsAPractitionerKnowsByHeart_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("period");
        QTest::newRow("Jersey: conference in fifteen working days")
            << u"jersey"_s << u"initial-conference"_s << u"JER-TIM-01"_s << u"15 working-days"_s;
        QTest::newRow("Jersey: letter in five working days")
            << u"jersey"_s << u"decision-letter"_s << u"JER-LET-01"_s << u"5 working-days"_s;
        QTest::newRow("North Yorkshire: letter to parents in 24 hours")
            << u"north-yorkshire"_s << u"decision-letter"_s << u"NYK-LTR-01"_s << u"24 hours"_s;
        QTest::newRow("North Yorkshire: amendments in a week")
            << u"north-yorkshire"_s << u"amendments"_s << u"NYK-MIN-03"_s << u"1 weeks"_s;
        QTest::newRow("Sefton: first review in three months")
            << u"sefton"_s << u"first-review"_s << u"SEF-TIM-01"_s << u"3 months"_s;
        QTest::newRow("Ceredigion: conference in fifteen working days")
            << u"ceredigion"_s << u"initial-conference"_s << u"CER-TIM-01"_s << u"15 working-days"_s;
    }
    void limitsAPractitionerKnowsByHeart()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, limit);
        QFETCH(const QString, rule);
        const Procedure procedure = profile(id);
        const auto found = std::find_if(procedure.timescales.begin(), procedure.timescales.end(),
                                        [&](const Timescale& t) { return t.id.text() == limit && t.rule == rule; });
        QVERIFY(found != procedure.timescales.end() && found->period);
        QTEST(QString(u"%1 %2"_s.arg(found->period->n).arg(wordOf(found->period->unit))), "period");
    }
};

QTEST_APPLESS_MAIN(PlacesTest)
#include "placestest.moc"
