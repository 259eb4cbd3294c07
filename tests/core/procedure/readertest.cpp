#include "core/procedure/listing.h"
#include "tests/core/procedure/spoilt.h"

#include <QtTest/QTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

/// Thirty ways to spoil a profile, each named by its exact place.
class ReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSpoiltProfileIsRefusedByItsPath_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("change"); // where the slip is made
        QTest::addColumn<QJsonValue>("to");
        QTest::addColumn<QString>("path"); // where it is seen; empty: where it was made
        QTest::addColumn<QString>("expected");
        const QJsonValue gone(QJsonValue::Undefined);
        const auto row = [](const char* name, const QString& id, const QString& change, const QJsonValue& to,
                            const QString& expected, const QString& path = QString()) {
            QTest::newRow(name) << id << change << to << (path.isEmpty() ? change : path) << expected;
        };
        const QString jersey = u"jersey"_s, sefton = u"sefton"_s, northYorkshire = u"north-yorkshire"_s;
        row("a key nobody knows", jersey, u"quorums"_s, QJsonObject(), u"unknown key"_s);
        row("no quorum part", jersey, u"quorum"_s, gone, u"missing"_s);
        row("a quorum of two in words", jersey, u"quorum.others"_s, u"two"_s, u"whole number"_s);
        row("a quorum of minus one", jersey, u"quorum.others"_s, -1, u"whole number"_s);
        row("a quorum that no rule states", jersey, u"quorum.rule"_s, gone, u"missing"_s);
        row("social care misspelt", jersey, u"quorum.lead"_s, u"social-care"_s, u"not an agency kind"_s);
        row("a rule that is not there", jersey, u"quorum.contact_rule"_s, u"JER-QUO-99"_s,
            u"not a rule of this profile"_s);
        row("a profile in another's file", jersey, u"id"_s, u"guernsey"_s, u"belongs in a file"_s);
        row("no Welsh title", jersey, u"title.cy"_s, gone, u"missing"_s);
        row("an edition that is a number", jersey, u"edition"_s, 2024, u"a text"_s);
        row("a term forgotten", jersey, u"terms.enquiry"_s, gone, u"\"enquiry\" is missing"_s, u"terms"_s);
        row("a term too many", jersey, u"terms.tea"_s, QJsonObject(), u"unknown term"_s);
        row("a limit of minus five days", jersey, u"timescales[0].period.n"_s, -5, u"whole number"_s);
        row("a limit in fortnights", jersey, u"timescales[0].period.unit"_s, u"fortnights"_s, u"not one of hours"_s);
        row("a limit with a name of its own", jersey, u"timescales[0].id"_s, u"tea-break"_s, u"not one of"_s);
        row("a limit with a malformed name", jersey, u"timescales[0].id"_s, u"Initial Conference"_s, u"not one of"_s);
        row("a limit from an event nobody records", jersey, u"timescales[0].anchor"_s, u"full-moon"_s, u"not one of"_s);
        row("a limit for no conference", jersey, u"timescales[0].conferences"_s, QJsonArray(), u"at least one"_s);
        row("a limit without a direction", jersey, u"timescales[0].direction"_s, gone, u"missing"_s);
        row("a key agency that is none", jersey, u"key_agencies[0].agencies[1].any_of[0]"_s, u"constabulary"_s,
            u"not an agency kind"_s);
        row("health that leaves out the hospital", jersey, u"key_agencies[0].agencies[2].any_of[6]"_s, gone,
            u"whole sector"_s, u"key_agencies[0].agencies[2].word"_s);
        row("a ground out of thin air", jersey, u"inquorate.grounds[0].ground"_s, u"convenient"_s, u"not one of"_s);
        row("a refusal without a rule", jersey, u"inquorate.second_in_row_rule"_s, gone, u"missing"_s);
        row("a duty nobody knows", sefton, u"inquorate.must_if_not_held.apology"_s, u"SEF-QUO-07"_s, u"not one of"_s);
        row("an agenda without items", jersey, u"agendas.review"_s, QJsonArray(), u"at least one item"_s);
        row("no agenda for a pre-birth conference", jersey, u"agendas.pre-birth"_s, gone, u"missing"_s);
        row("an agenda like one that is like another", jersey, u"agendas.pre-birth"_s, u"transfer-in"_s,
            u"no agenda of its own"_s);
        row("an item of no minutes", jersey, u"agendas.initial[0].minutes"_s, 0, u"from 1 to 240"_s);
        row("two items of one name", jersey, u"agendas.initial[1].key"_s, u"who"_s, u"given twice"_s);
        row("an item without Welsh", jersey, u"agendas.initial[0].title.cy"_s, u""_s, u"not empty"_s);
        row("a letter without the child", jersey, u"outcomes[0].in_letter.cy"_s, u"Mae cynllun."_s, u"{child}"_s,
            u"outcomes[0].in_letter"_s);
        row("an outcome nobody decides", jersey, u"outcomes[0].outcome"_s, u"adjourn"_s, u"not one of"_s);
        row("the chair settles by no rule", jersey, u"decision.chair_settles_rule"_s, gone, u"missing"_s);
        row("a category of its own", northYorkshire, u"categories.choices[0]"_s, u"other"_s, u"not one of"_s);
        row("an age of ninety", jersey, u"child.offered_from_age"_s, 90, u"from 0 to 18"_s);
        row("a copy of half", jersey, u"distribution[0].copy"_s, u"half"_s, u"not one of"_s);
        row("a copy for nobody", jersey, u"distribution[0].recipients"_s, QJsonArray(), u"at least one"_s);
        row("a copy for a neighbour", jersey, u"distribution[0].recipients[0]"_s, u"neighbours"_s, u"not one of"_s);
        row("a copy due by no limit", sefton, u"distribution[0].due"_s, u"tea"_s, u"not a time limit"_s);
        row("a rule id with a slip", sefton, u"rules[3].id"_s, u"SEF_PUR_04"_s, u"not a rule id"_s);
        row("a rule given twice", sefton, u"rules[3].id"_s, u"SEF-PUR-01"_s, u"given twice"_s);
        row("a rule of unknown force", sefton, u"rules[0].force"_s, u"ought"_s, u"not one of must"_s);
        row("a rule for nobody at the table", sefton, u"rules[0].seats"_s, QJsonArray(), u"at least one"_s);
        row("a rule from no text", sefton, u"rules[0].document"_s, u"handbook"_s, u"documents"_s);
        row("a rule from nowhere in it", sefton, u"rules[0].paragraph"_s, u"page four"_s, u"not a place"_s);
        row("a line without Welsh", sefton, u"rules[0].brief.cy"_s, gone, u"missing"_s);
        row("a line shown when the moon is full", sefton, u"rules[0].when"_s, u"full-moon"_s, u"not one of"_s);
        row("a rule like itself", sefton, u"rules[0].same_as"_s, QJsonArray{u"SEF-PUR-01"_s}, u"not another rule"_s);
        row("a heading over nothing", sefton, u"groups.tea"_s, QJsonObject(), u"no rule is in the group"_s);
    }
    void aSpoiltProfileIsRefusedByItsPath()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, change);
        QFETCH(const QJsonValue, to);
        const auto read = readProcedure(profileWith(id, change, to), id + u".json"_s, shippedAgencyKinds());
        QVERIFY(std::holds_alternative<ProcedureProblem>(read));
        const auto& problem = std::get<ProcedureProblem>(read);
        QCOMPARE(problem.file, QString(id + u".json"_s));
        QTEST(problem.path, "path");
        QFETCH(const QString, expected);
        QVERIFY2(problem.expected.contains(expected), qPrintable(problem.text()));
    }

    void anUnchangedProfileIsRead()
    {
        const auto read = readProcedure(profileWith(u"jersey"_s, u"edition"_s, u"April 2024"_s), u"jersey.json"_s,
                                        shippedAgencyKinds());
        QVERIFY(std::holds_alternative<Procedure>(read));
    }

    void aGroupOfSeveralTextsNeedsAHeading()
    {
        const auto read =
            readProcedure(profileWith(u"sefton"_s, u"groups.plan-progress"_s, QJsonValue(QJsonValue::Undefined)),
                          u"sefton.json"_s, shippedAgencyKinds());
        QVERIFY(std::holds_alternative<ProcedureProblem>(read));
        const auto& problem = std::get<ProcedureProblem>(read);
        QVERIFY2(problem.path.startsWith(u"rules["_s) && problem.expected.contains(u"plan-progress"_s),
                 qPrintable(problem.text()));
    }

    void aKeyGivenTwiceIsRefused()
    {
        QByteArray json = shipped(u"jersey"_s);
        json.replace("\"others\": 2,", "\"others\": 2, \"others\": 1,");
        const auto read = readProcedure(json, u"jersey.json"_s, shippedAgencyKinds());
        QVERIFY(std::holds_alternative<ProcedureProblem>(read));
        QCOMPARE(std::get<ProcedureProblem>(read).path, u"quorum.others"_s);
    }

    void halfAFileIsRefused()
    {
        const QByteArray whole = shipped(u"sefton"_s);
        for (const qsizetype cut : {qsizetype(0), qsizetype(1), whole.size() / 3, whole.size() - 3})
            QVERIFY(std::holds_alternative<ProcedureProblem>(
                readProcedure(whole.left(cut), u"sefton.json"_s, shippedAgencyKinds())));
    }

    void aFifthAuthorityIsOneMoreFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"gwlad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(profileWith(u"ceredigion"_s, u"id"_s, u"gwlad"_s));
        file.close();
        const AgencyKinds kinds = shippedAgencyKinds();
        const auto beside = loadProcedure(u"gwlad.json"_s, kinds, folder.path());
        QVERIFY(std::holds_alternative<Procedure>(beside));
        QCOMPARE(std::get<Procedure>(beside).id.text(), u"gwlad"_s);
        QVERIFY(std::holds_alternative<Procedure>(loadProcedure(file.fileName(), kinds)));
    }

    void theProgramCarriesFour()
    {
        QStringList ids;
        for (const ProcedureKey& id : shippedProcedures())
            ids << id.text();
        QCOMPARE(ids, QStringList({u"ceredigion"_s, u"jersey"_s, u"north-yorkshire"_s, u"sefton"_s}));
        const auto absent = loadProcedure(u"atlantis"_s, shippedAgencyKinds());
        QVERIFY(std::get<ProcedureProblem>(absent).text().contains(u"north-yorkshire"_s));
    }

    void aCheckSaysInOneLine()
    {
        const ProcedureCheckReport sound = procedureCheckReport(u"sefton"_s, shippedAgencyKinds());
        QVERIFY(sound.sound);
        QCOMPARE(sound.lines.size(), 1);
        QVERIFY2(sound.lines.first().contains(u"144 rules"_s), qPrintable(sound.lines.first()));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"sefton.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(profileWith(u"sefton"_s, u"quorum.others"_s, u"two"_s));
        file.close();
        const ProcedureCheckReport spoilt = procedureCheckReport(file.fileName(), shippedAgencyKinds());
        QVERIFY(!spoilt.sound && spoilt.readable);
        QCOMPARE(spoilt.lines.size(), 1);
        QVERIFY2(spoilt.lines.first().contains(u"sefton.json: quorum.others: expected a whole number"_s),
                 qPrintable(spoilt.lines.first()));
    }

    void everyRuleIsListed()
    {
        const auto loaded = loadProcedure(u"ceredigion"_s, shippedAgencyKinds());
        const auto& procedure = std::get<Procedure>(loaded);
        const QJsonArray rules = QJsonDocument::fromJson(procedureListJson(procedure)).array();
        QCOMPARE(rules.size(), 105);
        const QJsonObject first = rules.first().toObject();
        for (const QString& key : {u"id"_s, u"force"_s, u"actor"_s, u"text"_s, u"kind"_s, u"moment"_s, u"seat"_s,
                                   u"attention"_s, u"document"_s, u"paragraph"_s})
            QVERIFY2(first.contains(key), qPrintable(key));
        QVERIFY(!first.value(u"text"_s).toObject().value(u"cy"_s).toString().isEmpty());
        const QStringList lines = procedureListText(procedure, Language::Welsh);
        QCOMPARE(lines.size(), 105);
        QVERIFY2(lines.first().startsWith(u"CER-PUR-01  info"_s), qPrintable(lines.first()));
    }
};

QTEST_APPLESS_MAIN(ReaderTest)
#include "readertest.moc"
