#include "core/procedure/library.h"
#include "core/wording/honouring.h"

#include <QTest>

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

/// A procedure with one of everything a line speaks of.
Procedure small()
{
    Procedure procedure = profile(u"sefton"_s);
    procedure.documents = {{u"conferences"_s, {u"Conferences"_s, u"Cynadleddau"_s}, {}}};
    procedure.groups.clear();
    procedure.groups[u"opening"_s] = {u"Opening words"_s, u"Geiriau agoriadol"_s};
    procedure.agendas.clear();
    procedure.agendas[ConferenceType::Initial] = {AgendaItem{.key = *AgendaKey::parse(u"welcome"_s), .title = {u"Welcome"_s, u"Croeso"_s}, .plannedMinutes = 5, .phase = {}, .rules = {}}};
    Rule rule;
    rule.id = u"TST-01"_s;
    rule.brief = {u"Count the agencies"_s, u"Cyfrwch yr asiantaethau"_s};
    rule.text = {u"The agencies are counted."_s, {}};
    rule.moment = Moment::Open;
    rule.attention = Attention::Tick;
    rule.group = u"TST-01"_s;
    rule.document = u"conferences"_s;
    rule.paragraph = u"3,7-8"_s;
    procedure.rules = {rule};
    return procedure;
}

} // namespace

Q_DECLARE_METATYPE(cadair::Honoured)

/// How the program honours a rule, where it stands and who acts, in both languages.
class HonouringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachWayHasItsLine_data()
    {
        QTest::addColumn<Honoured>("way");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("welsh");
        QTest::newRow("a time limit") << Honoured{HonouredKind::Limit, u"initial-conference"_s}
                                      << u"A time limit, counted for you: Initial conference"_s
                                      << u"Terfyn amser, wedi'i gyfrif ar eich rhan: Cynhadledd gychwynnol"_s;
        QTest::newRow("a rule of the engine") << Honoured{HonouredKind::Function, u"quorum"_s}
                                              << u"Judged by the program wherever it bears on a step: Count the agencies"_s
                                              << u"Mae'r rhaglen yn barnu hyn lle bynnag y mae'n effeithio ar gam: Cyfrwch yr asiantaethau"_s;
        QTest::newRow("a check") << Honoured{HonouredKind::Check, u"chair-independent"_s} << u"A check the program makes: Count the agencies"_s
                                 << u"Gwiriad y mae'r rhaglen yn ei wneud: Cyfrwch yr asiantaethau"_s;
        QTest::newRow("a part of a document") << Honoured{HonouredKind::Content, u"decision-letter/complaint"_s}
                                              << u"Decision letter: not issued without it"_s
                                              << u"Llythyr penderfyniad: heb hyn, ni chaiff y ddogfen ei chyhoeddi"_s;
        QTest::newRow("who gets a copy") << Honoured{HonouredKind::Copy, u"minutes"_s} << u"The list of copies follows it: Minutes"_s
                                         << u"Mae'r rhestr gopïau yn ei dilyn: Cofnodion"_s;
        QTest::newRow("an item of the agenda") << Honoured{HonouredKind::Agenda, u"welcome"_s} << u"An item of the agenda: Welcome"_s
                                               << u"Eitem ar yr agenda: Croeso"_s;
        QTest::newRow("a checklist's heading") << Honoured{HonouredKind::Checklist, u"opening"_s}
                                               << u"Asked on the checklist “Opening”: Opening words"_s
                                               << u"Gofynnir amdano ar y rhestr wirio “Agor”: Geiriau agoriadol"_s;
        QTest::newRow("a checklist's line without a heading") << Honoured{HonouredKind::Checklist, u"TST-01"_s}
                                                              << u"Asked on the checklist “Opening”: Count the agencies"_s
                                                              << u"Gofynnir amdano ar y rhestr wirio “Agor”: Cyfrwch yr asiantaethau"_s;
        QTest::newRow("to be looked up") << Honoured{HonouredKind::Browser, u"purpose"_s}
                                         << u"For information: it is found here and behind “Why?”"_s
                                         << u"Er gwybodaeth: mae i'w chael yma a thu ôl i “Pam?”"_s;
    }
    void eachWayHasItsLine()
    {
        QFETCH(const Honoured, way);
        const Procedure procedure = small();
        QTEST(honouredLine(way, procedure.rules.front(), procedure, Language::English), "english");
        QTEST(honouredLine(way, procedure.rules.front(), procedure, Language::Welsh), "welsh");
    }

    void whereARuleStands_data()
    {
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("welsh");
        QTest::newRow("one line") << u"143"_s << u"Conferences, line 143"_s << u"Cynadleddau, llinell 143"_s;
        QTest::newRow("a stretch of lines") << u"97-98"_s << u"Conferences, lines 97–98"_s << u"Cynadleddau, llinellau 97–98"_s;
        QTest::newRow("two places") << u"3,7-8"_s << u"Conferences, lines 3, 7–8"_s << u"Cynadleddau, llinellau 3, 7–8"_s;
        QTest::newRow("the document as a whole") << u""_s << u"Conferences"_s << u"Cynadleddau"_s;
    }
    void whereARuleStands()
    {
        QFETCH(const QString, paragraph);
        Procedure procedure = small();
        procedure.rules.front().paragraph = paragraph;
        QTEST(whereItStands(procedure.rules.front(), procedure, Language::English), "english");
        QTEST(whereItStands(procedure.rules.front(), procedure, Language::Welsh), "welsh");
    }

    void restoredTextSaysSo()
    {
        Rule rule = small().rules.front();
        QCOMPARE(markedText(rule, Language::English), rule.text.en);
        rule.restored = true;
        QCOMPARE(markedText(rule, Language::English), u"The agencies are counted. Restored text: the published document has lost its list here."_s);
        QVERIFY(markedText(rule, Language::Welsh).endsWith(u"Testun wedi'i adfer: mae'r ddogfen gyhoeddedig wedi colli ei rhestr yma."_s));
    }

    void everyShippedRuleSaysHowItIsHonoured_data()
    {
        QTest::addColumn<QString>("id");
        for (const ProcedureKey& key : shippedProcedures())
            QTest::newRow(qPrintable(key.text())) << key.text();
    }
    void everyShippedRuleSaysHowItIsHonoured()
    {
        QFETCH(const QString, id);
        const Procedure procedure = profile(id);
        QVERIFY(!procedure.rules.empty());
        for (const Rule& rule : procedure.rules) {
            const auto ways = honouredBy(rule, procedure);
            QVERIFY2(!ways.empty(), qPrintable(rule.id));
            for (const Honoured& way : ways)
                for (const Language language : {Language::English, Language::Welsh}) {
                    const QString line = honouredLine(way, rule, procedure, language);
                    QVERIFY2(!line.isEmpty() && !line.contains(u'%') && !line.endsWith(u": "_s) && !line.endsWith(u": "_s + way.name), qPrintable(rule.id + u": "_s + line));
                }
            QVERIFY2(whereItStands(rule, procedure, Language::English).contains(u", line"_s), qPrintable(rule.id));
            QVERIFY2(nameOfActor(rule.actor, Language::Welsh) != nameOfActor(rule.actor, Language::English), qPrintable(rule.id + u": "_s + rule.actor));
            QCOMPARE(rule.restored, !rule.restoredFrom.isEmpty());
        }
    }

    void anActorNobodyKnowsIsShownAsItStands()
    {
        QCOMPARE(nameOfActor(u"harbour master"_s, Language::Welsh), u"Harbour master"_s);
        QCOMPARE(nameOfActor(u"chair"_s, Language::Welsh), u"Cadeirydd"_s);
    }
};

QTEST_APPLESS_MAIN(HonouringTest)
#include "honouringtest.moc"
