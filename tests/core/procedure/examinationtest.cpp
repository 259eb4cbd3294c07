#include "core/procedure/examination.h"
#include "core/procedure/library.h"
#include "tests/core/procedure/spoilt.h"

#include <QtTest/QTest>

#include <QJsonArray>
#include <QJsonObject>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

ProcedureExamination examined(const QByteArray& json, const QString& id)
{
    return examineProcedure(json, id + u".json"_s, shippedAgencyKinds());
}

QStringList linesOf(const ProcedureExamination& examination)
{
    QStringList lines;
    for (const ProcedureProblem& problem : examination.problems)
        lines << problem.text();
    return lines;
}

} // namespace

/// Everything that is wrong with a profile, and each slip said once.
class ExaminationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSlipIsOneLine_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QJsonValue>("to");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const QJsonValue gone(QJsonValue::Undefined);
        const QString jersey = u"jersey"_s, york = u"north-yorkshire"_s, sefton = u"sefton"_s, wales = u"ceredigion"_s;
        const auto row = [](const char* name, const QString& id, const QString& change, const QJsonValue& to,
                            const QString& expected, const QString& path = QString()) {
            QTest::newRow(name) << id << change << to << (path.isEmpty() ? change : path) << expected;
        };
        row("a key nobody knows", wales, u"tea"_s, 3, u"unknown key"_s);
        row("a key nobody knows in a rule", wales, u"rules[4].colour"_s, u"red"_s, u"unknown key"_s);
        row("one id for two rules", wales, u"rules[1].id"_s, u"CER-PUR-01"_s, u"given twice"_s);
        row("a rule without its text's name", sefton, u"rules[5].document"_s, gone, u"missing"_s);
        row("a rule without its paragraph", sefton, u"rules[5].paragraph"_s, gone, u"missing"_s);
        row("a rule with no moment", sefton, u"rules[5].moment"_s, gone, u"missing"_s);
        row("a rule at teatime", sefton, u"rules[5].moment"_s, u"tea"_s, u"not one of"_s);
        row("a rule for no seat", sefton, u"rules[5].seats"_s, gone, u"missing"_s);
        row("a limit without an anchor", jersey, u"timescales[0].anchor"_s, gone, u"missing"_s);
        row("a limit from an event nobody records", jersey, u"timescales[0].anchor"_s, u"full-moon"_s, u"not one of"_s);
        row("a number that no rule gives", jersey, u"timescales[0].rule"_s, gone, u"no rule that gives it"_s);
        row("something to be sent, and not what", york, u"timescales[12].document"_s, gone, u"no document is named"_s);
        row("a quorum that no rule states", york, u"quorum.rule"_s, gone, u"the rule that states it"_s);
        row("a key agency that no rule asks for", york, u"key_agencies[0].rule"_s, gone, u"missing"_s);
        row("categories that no rule states", york, u"categories.rule"_s, gone, u"no rule states them"_s);
        row("grounds that no rule states", york, u"exclusion.rule"_s, gone, u"no rule states them"_s);
        row("an ending that no rule states", york, u"ending.rule"_s, gone, u"missing"_s);
        row("a decision that no rule states", york, u"decision.rule"_s, gone, u"missing"_s);
        row("a copy that no rule settles", jersey, u"distribution[0].rule"_s, gone, u"no rule settles it"_s);
        row("a copy without its time limit", jersey, u"distribution[0].due"_s, gone, u"does not name it"_s);
        row("minutes without their time limit", jersey, u"distribution[22].due"_s, gone, u"does not name it"_s);
        row("a copy due by another's limit", jersey, u"distribution[0].due"_s, u"minutes"_s,
            u"not a time limit on this document"_s);
        row("a title without Welsh", sefton, u"title.cy"_s, gone, u"missing"_s);
        row("a line of a checklist without Welsh", sefton, u"rules[5].brief.cy"_s, gone, u"missing"_s);
        row("a rule of Ceredigion without Welsh", wales, u"rules[5].text.cy"_s, gone, u"missing"_s);
        row("a question without Welsh", wales, u"decision.test_questions[0].cy"_s, u" "_s, u"not empty"_s);
        row("a word nobody knows", wales, u"rules[7].force"_s, u"ought"_s, u"not one of must"_s);
        row("a check nobody knows", wales, u"checks[0].check"_s, u"weather"_s, u"not one of"_s);
        row("a check for a rule that is not there", wales, u"checks[0].rules[0]"_s, u"CER-CHR-99"_s,
            u"not a rule of this profile"_s);
        row("a rule that is not there", jersey, u"inquorate.end_plan_rule"_s, u"JER-QUO-99"_s,
            u"not a rule of this profile"_s);
        row("a list where a word should be", jersey, u"timescales[0].id"_s, QJsonArray(), u"expected a text"_s);
        row("a text where a part should be", jersey, u"quorum"_s, u"two"_s, u"expected an object"_s);
        row("no rules at all", wales, u"rules"_s, gone, u"missing"_s);
        row("a number where the limits should be", york, u"timescales"_s, 15, u"expected a list"_s);
        row("a period that is a text", jersey, u"timescales[0].period"_s, u"15 days"_s, u"expected an object"_s);
        row("terms forgotten", wales, u"terms"_s, gone, u"missing"_s);
        row("a number that is half", jersey, u"quorum.others"_s, 1.5, u"whole number"_s);
    }
    void aSlipIsOneLine()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, change);
        QFETCH(const QJsonValue, to);
        const ProcedureExamination examination = examined(profileWith(id, change, to), id);
        QVERIFY(examination.readable && !examination.procedure);
        QVERIFY2(examination.problems.size() == 1, qPrintable(linesOf(examination).join(u'\n')));
        QFETCH(const QString, path);
        QFETCH(const QString, expected);
        const QString line = linesOf(examination).first();
        QVERIFY2(line.startsWith(id + u".json: "_s + path + u": "_s), qPrintable(line));
        QVERIFY2(examination.problems.front().expected.contains(expected), qPrintable(line));
    }

    void fiveSlipsAreFiveLines()
    {
        const QJsonValue gone(QJsonValue::Undefined);
        QByteArray json = profileWith(u"sefton"_s, u"biscuits"_s, true);
        json = changedAt(json, u"rules[3].moment"_s, gone);
        json = changedAt(json, u"timescales[0].anchor"_s, gone);
        json = changedAt(json, u"short_title.cy"_s, gone);
        json.replace("\"others\": 2,", "\"others\": 2, \"others\": 1,");
        const QStringList lines = linesOf(examined(json, u"sefton"_s));
        const QStringList paths{u"quorum.others"_s, u"biscuits"_s, u"rules[3].moment"_s, u"timescales[0].anchor"_s,
                                u"short_title.cy"_s};
        QVERIFY2(lines.size() == 5, qPrintable(lines.join(u'\n')));
        for (qsizetype i = 0; i < paths.size(); ++i)
            QVERIFY2(lines[i].startsWith(u"sefton.json: "_s + paths[i] + u": "_s), qPrintable(lines[i]));
    }

    void theFirstOfThemIsWhatAReaderSays()
    {
        const QByteArray json = changedAt(profileWith(u"sefton"_s, u"quorum.others"_s, -1), u"calendar"_s, 7);
        const auto read = readProcedure(json, u"sefton.json"_s, shippedAgencyKinds());
        const ProcedureExamination examination = examined(json, u"sefton"_s);
        QCOMPARE(examination.problems.size(), size_t(2));
        QCOMPARE(std::get<ProcedureProblem>(read), examination.problems.front());
    }

    void aRuleTakenAwayIsMissedWhereItIsNamed()
    {
        const ProcedureExamination examination =
            examined(profileWith(u"sefton"_s, u"rules[0]"_s, QJsonValue(QJsonValue::Undefined)), u"sefton"_s);
        for (const ProcedureProblem& problem : examination.problems)
            QVERIFY2(problem.expected.contains(u"SEF-PUR-01"_s), qPrintable(problem.text()));
    }

    void shippedProfilesAreSound_data()
    {
        QTest::addColumn<QString>("id");
        for (const ProcedureKey& id : shippedProcedures())
            QTest::newRow(qPrintable(id.text())) << id.text();
    }
    void shippedProfilesAreSound()
    {
        QFETCH(const QString, id);
        const ProcedureExamination examination = examineProcedure(id, shippedAgencyKinds());
        QVERIFY2(examination.procedure && examination.readable, qPrintable(linesOf(examination).join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(ExaminationTest)
#include "examinationtest.moc"
