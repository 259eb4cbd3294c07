#include "core/procedure/honoured.h"
#include "core/procedure/library.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

const Procedure& profile(const QString& id)
{
    static std::map<QString, Procedure> read;
    auto found = read.find(id);
    if (found == read.end())
        found = read.emplace(id, std::get<Procedure>(loadProcedure(id, shippedAgencyKinds()))).first;
    return found->second;
}

/// "during" and "child there": how far a ground carries.
QString reachOf(const ExclusionGround& ground)
{
    if (ground.onlyDuring)
        return u"during"_s;
    return ground.onlyWhileChildPresent ? u"child there"_s : u"throughout"_s;
}

} // namespace

/// What each place lets a chair choose from: the grounds for keeping a parent out, and what to ask before a child comes.
class GroundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAGroundHere_data();
    void isAGroundHere();
    void isNoGroundHere_data();
    void isNoGroundHere();
    void isAskedBeforeAChildComes_data();
    void isAskedBeforeAChildComes();
};

void GroundsTest::isAGroundHere_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("ground");
    QTest::addColumn<QString>("reach");
    const auto row = [](const char* title, const char* place, const char* rule, const char* ground, const char* reach) {
        QTest::addRow("%s (%s)", title, rule) << QString::fromLatin1(place) << QString::fromLatin1(rule)
                                              << QString::fromLatin1(ground) << QString::fromLatin1(reach);
    };
    const char *jersey = "jersey", *york = "north-yorkshire", *sefton = "sefton";
    row("others would be at risk", jersey, "JER-EXC-04", "risk-to-others", "throughout");
    row("bail conditions forbid it", jersey, "JER-EXC-05", "bail-conditions", "throughout");
    row("the child's welfare would suffer", york, "NYK-EXC-03", "welfare", "throughout");
    row("violence is likely", york, "NYK-EXC-04", "violence", "throughout");
    row("the child asks for it, for as long as the child is there", york, "NYK-EXC-05", "child-request", "child there");
    row("a practitioner could not speak for fear", york, "NYK-EXC-06", "intimidation", "throughout");
    row("what only comes without the parent", york, "NYK-EXC-07", "confidential-information", "throughout");
    row("relatives who may not be able to meet", york, "NYK-EXC-08", "family-conflict", "throughout");
    row("the meeting's work is impaired", york, "NYK-EXC-15", "effectiveness", "during");
    row("the child's welfare would suffer", sefton, "SEF-EXC-04", "welfare", "throughout");
    row("fear stops a practitioner", sefton, "SEF-EXC-08", "intimidation", "throughout");
    row("what is to be heard in confidence", sefton, "SEF-EXC-09", "confidential-information", "throughout");
    row("relatives in conflict", sefton, "SEF-EXC-10", "family-conflict", "throughout");
}

void GroundsTest::isAGroundHere()
{
    QFETCH(const QString, place);
    QFETCH(const QString, rule);
    const auto& grounds = profile(place).exclusion.grounds;
    const auto found =
        std::find_if(grounds.begin(), grounds.end(), [&](const ExclusionGround& each) { return each.rule == rule; });
    QVERIFY(found != grounds.end());
    QTEST(found->ground.text(), "ground");
    QTEST(reachOf(*found), "reach");
    QVERIFY(found->text.has(Language::English) && found->text.has(Language::Welsh));
}

void GroundsTest::isNoGroundHere_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("ground");
    QTest::newRow("Jersey does not name the child's welfare") << u"jersey"_s << u"welfare"_s;
    QTest::newRow("North Yorkshire does not name bail") << u"north-yorkshire"_s << u"bail-conditions"_s;
    QTest::newRow("Sefton does not name a risk to others") << u"sefton"_s << u"risk-to-others"_s;
    QTest::newRow("Ceredigion names none at all") << u"ceredigion"_s << u"violence"_s;
}

void GroundsTest::isNoGroundHere()
{
    QFETCH(const QString, place);
    QFETCH(const QString, ground);
    const auto& grounds = profile(place).exclusion.grounds;
    QVERIFY(std::none_of(grounds.begin(), grounds.end(),
                         [&](const ExclusionGround& each) { return each.ground.text() == ground; }));
}

void GroundsTest::isAskedBeforeAChildComes_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rule");
    QTest::newRow("does the child understand what it is?") << u"north-yorkshire"_s << u"NYK-CHI-05"_s;
    QTest::newRow("does the child wish to come?") << u"north-yorkshire"_s << u"NYK-CHI-06"_s;
    QTest::newRow("what do the parents think?") << u"north-yorkshire"_s << u"NYK-CHI-07"_s;
    QTest::newRow("is it good for the child?") << u"north-yorkshire"_s << u"NYK-CHI-08"_s;
    QTest::newRow("the first of Jersey's questions") << u"jersey"_s << u"JER-CHI-07"_s;
}

/// A question is one of the place's, and stands on the list at its moment.
void GroundsTest::isAskedBeforeAChildComes()
{
    QFETCH(const QString, place);
    QFETCH(const QString, rule);
    const Procedure& procedure = profile(place);
    const auto& questions = procedure.child.questions;
    QVERIFY(std::find(questions.begin(), questions.end(), rule) != questions.end());
    const std::vector<Honoured> ways = honouredBy(*procedure.rule(rule), procedure);
    QCOMPARE(ways.front().text(), u"function:childpart"_s);
    QVERIFY(
        std::any_of(ways.begin(), ways.end(), [](const Honoured& way) { return way.kind == HonouredKind::Checklist; }));
}

QTEST_APPLESS_MAIN(GroundsTest)
#include "groundstest.moc"
