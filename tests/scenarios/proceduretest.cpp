#include "tests/core/procedure/spoilt.h"

#include <QtTest/QTest>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

/// What the program said and how it ended.
struct Said {
    int exit = -1;
    QString out;
    QStringList errors; ///< the lines on standard error
};

Said run(const QStringList& arguments)
{
    QProcess program;
    program.start(qEnvironmentVariable("CADAIR_BINARY"), arguments);
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    const QString errors = QString::fromUtf8(program.readAllStandardError());
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            errors.split(u'\n', Qt::SkipEmptyParts)};
}

/// Initial conference of Thursday 12 March 2026: social care and, of `others`, so many groups.
QByteArray scenario(const QString& procedure, const QStringList& others)
{
    const auto person = [](const QString& agency) {
        return QJsonObject{{u"id"_s, agency},
                           {u"capacity"_s, u"practitioner"_s},
                           {u"agency"_s, agency},
                           {u"basis"_s, u"contact"_s},
                           {u"contact"_s, QJsonArray{u"a"_s}},
                           {u"present"_s, QJsonArray{QJsonArray{u"10:00"_s, u"11:30"_s}}}};
    };
    QJsonArray people{person(u"childrens-social-care"_s)};
    for (const QString& agency : others)
        people.append(person(agency));
    const QJsonObject conference{
        {u"type"_s, u"initial"_s}, {u"date"_s, u"2026-03-12"_s}, {u"start"_s, u"10:00"_s}, {u"end"_s, u"11:30"_s}};
    return QJsonDocument(
               QJsonObject{
                   {u"title"_s, u"A fifth authority"_s},
                   {u"procedure"_s, procedure},
                   {u"now"_s, u"2026-03-20T09:00"_s},
                   {u"conference"_s, conference},
                   {u"events"_s,
                    QJsonArray{QJsonObject{{u"event"_s, u"strategy-discussion"_s}, {u"date"_s, u"2026-03-01"_s}}}},
                   {u"children"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"born"_s, u"2014-05-01"_s}}}},
                   {u"people"_s, people}})
        .toJson();
}

/// Sefton's profile as another authority's: three other groups, the first review within ten days, and a limit on the
/// initial conference, which Sefton has not, by a rule of its own.
QByteArray harbour()
{
    QByteArray json = profileWith(u"sefton"_s, u"id"_s, u"harbour"_s);
    for (const QString& title : {u"title"_s, u"short_title"_s})
        json = changedAt(json, title, QJsonObject{{u"en"_s, u"Harbour"_s}, {u"cy"_s, u"Yr Harbwr"_s}});
    json = changedAt(json, u"quorum.others"_s, 3);
    const QJsonObject tenDays{{u"n"_s, 10}, {u"unit"_s, u"days"_s}};
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QJsonObject rule = root.value(u"rules"_s).toArray().first().toObject();
    rule.insert(u"id"_s, u"HAR-TIM-01"_s);
    json = changedAt(json, u"rules[%1]"_s.arg(root.value(u"rules"_s).toArray().size()), rule);
    const QJsonArray limits = root.value(u"timescales"_s).toArray();
    for (qsizetype i = 0; i < limits.size(); ++i) {
        const QJsonObject limit = limits.at(i).toObject();
        const QString place = u"timescales[%1]."_s.arg(i);
        if (limit.value(u"rule"_s).toString() == u"SEF-TIM-01"_s)
            json = changedAt(json, place + u"period"_s, tenDays);
        if (limit.value(u"id"_s).toString() == u"initial-conference"_s)
            json = changedAt(changedAt(json, place + u"period"_s, tenDays), place + u"rule"_s, u"HAR-TIM-01"_s);
    }
    return json;
}

QJsonObject limitOf(const QJsonObject& answer, const QString& rule)
{
    for (const QJsonValue& limit : answer.value(u"timescales"_s).toArray())
        if (limit.toObject().value(u"rule"_s).toString() == rule)
            return limit.toObject();
    return {};
}

} // namespace

/// Procedures through the program itself: checked, listed, and a new one used without building anything.
class ProcedureTest : public QObject {
    Q_OBJECT

private:
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aFifthAuthorityIsOneFile_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QStringList>("others");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("lacking");
        QTest::addColumn<QString>("firstReviewBy");
        const QStringList two{u"health-visiting"_s, u"school"_s}, three = two + QStringList{u"police"_s};
        QTest::newRow("two others in Sefton") << u"sefton"_s << two << u"satisfied"_s << 0 << u"2026-06-12"_s;
        QTest::newRow("two others in Harbour") << u"./harbour.json"_s << two << u"refused"_s << 1 << u"2026-03-22"_s;
        QTest::newRow("three others in Harbour")
            << u"./harbour.json"_s << three << u"satisfied"_s << 0 << u"2026-03-22"_s;
    }
    void aFifthAuthorityIsOneFile()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QStringList, others);
        QVERIFY(!write(u"harbour.json"_s, harbour()).isEmpty());
        const Said said = run({u"evaluate"_s, write(u"scenario.json"_s, scenario(procedure, others))});
        QVERIFY2(said.exit == 0, qPrintable(said.errors.join(u'\n')));
        const QJsonObject answer = QJsonDocument::fromJson(said.out.toUtf8()).object();
        const QJsonObject quorum = answer.value(u"quorum"_s).toArray().first().toObject();
        QTEST(quorum.value(u"outcome"_s).toString(), "outcome");
        QTEST(quorum.value(u"short"_s).toInt(), "lacking");
        QTEST(limitOf(answer, u"SEF-TIM-01"_s).value(u"due"_s).toString(), "firstReviewBy");
        const QJsonObject initial = limitOf(answer, u"HAR-TIM-01"_s);
        QCOMPARE(initial.value(u"due"_s).toString(), procedure == u"sefton" ? QString() : u"2026-03-11"_s);
        QCOMPARE(initial.value(u"state"_s).toString(), procedure == u"sefton" ? QString() : u"late"_s);
    }

    void aFifthAuthorityIsCheckedAndListed()
    {
        const QString path = write(u"harbour.json"_s, harbour());
        const Said checked = run({u"procedure"_s, u"check"_s, path});
        QCOMPARE(checked.exit, 0);
        QVERIFY2(checked.out.startsWith(u"harbour: nothing wrong (145 rules"_s) && checked.out.count(u'\n') == 1,
                 qPrintable(checked.out));
        QCOMPARE(run({u"procedure"_s, u"list"_s, path}).out.count(u'\n'), 145);
    }

    void everySlipIsALine()
    {
        QByteArray json = changedAt(harbour(), u"rules[3].moment"_s, QJsonValue(QJsonValue::Undefined));
        json = changedAt(json, u"timescales[0].anchor"_s, QJsonValue(QJsonValue::Undefined));
        json = changedAt(json, u"title.cy"_s, QJsonValue(QJsonValue::Undefined));
        json = changedAt(json, u"tea"_s, u"at four\nsharp"_s);
        json = changedAt(json, u"quorum.lead"_s, u"\x1b[31mred"_s);
        const Said said = run({u"procedure"_s, u"check"_s, write(u"harbour.json"_s, json)});
        QCOMPARE(said.exit, 1);
        QCOMPARE(said.out, QString());
        QVERIFY2(said.errors.size() == 5, qPrintable(said.errors.join(u'\n')));
        for (const QString& path :
             {u"tea"_s, u"rules[3].moment"_s, u"timescales[0].anchor"_s, u"title.cy"_s, u"quorum.lead"_s})
            QCOMPARE(said.errors.filter(u"harbour.json: "_s + path + u": "_s).size(), 1);
        QVERIFY(!said.errors.join(u'\n').contains(u'\x1b'));
    }

    void whatIsNoProfileIsOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        const auto both = [](const char* name, const QString& path, int checked, int evaluated, const QString& says) {
            QTest::addRow("%s, checked", name) << QStringList{u"procedure"_s, u"check"_s, path} << checked << says;
            QTest::addRow("%s, listed", name) << QStringList{u"procedure"_s, u"list"_s, path} << checked << says;
            QTest::addRow("%s, evaluated", name) << QStringList{u"evaluate"_s, path} << evaluated << says;
        };
        QByteArray large(50 * 1024 * 1024, ' ');
        both("fifty megabytes that are no JSON", write(u"large.json"_s, large), 3, 3, u"more than 4 MB"_s);
        large.replace(0, 10, "{\"rules\":[");
        large.replace(large.size() - 2, 2, "]}");
        both("fifty megabytes of JSON", write(u"long.json"_s, large), 3, 3, u"more than 4 MB"_s);
        both("a folder", m_folder.path(), 3, 3, u"this is a folder"_s);
        both("a file without an end", u"/dev/zero"_s, 3, 3, u"more than 4 MB"_s);
        both("nothing in it", write(u"empty.json"_s, QByteArray()), 3, 2, u"not readable as JSON (line 1"_s);
        both("a hundred thousand lists", write(u"deep.json"_s, QByteArray(100'000, '[')), 3, 2,
             u"not readable as JSON"_s);
        both("not UTF-8", write(u"bytes.json"_s, "{\"id\": \"\xC3\x28\"}"), 3, 2, u"not readable as JSON (line 1"_s);
    }
    void whatIsNoProfileIsOneLine()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, says);
        const Said said = run(arguments);
        QTEST(said.exit, "exit");
        QCOMPARE(said.out, QString());
        QVERIFY2(said.errors.size() == 1 && said.errors.first().contains(says), qPrintable(said.errors.join(u'\n')));
    }

    void aScenarioNamesWhatIsWrongInItsProfile()
    {
        QVERIFY(!write(u"harbour.json"_s, changedAt(harbour(), u"quorum.others"_s, u"three"_s)).isEmpty());
        const Said said =
            run({u"evaluate"_s, write(u"scenario.json"_s, scenario(u"./harbour.json"_s, {u"health-visiting"_s}))});
        QCOMPARE(said.exit, 2);
        QCOMPARE(said.errors.size(), 1);
        QVERIFY2(said.errors.first().startsWith(u"procedure: ./harbour.json: quorum.others: "_s),
                 qPrintable(said.errors.first()));
    }

    void everyRuleIsListedWithWhatHonoursIt_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("rules");
        QTest::newRow("Jersey") << u"jersey"_s << 548;
        QTest::newRow("North Yorkshire") << u"north-yorkshire"_s << 399;
        QTest::newRow("Sefton") << u"sefton"_s << 144;
        QTest::newRow("Ceredigion") << u"ceredigion"_s << 105;
    }
    void everyRuleIsListedWithWhatHonoursIt()
    {
        QFETCH(const QString, id);
        const Said said = run({u"procedure"_s, u"list"_s, id, u"--json"_s});
        const QJsonArray rules = QJsonDocument::fromJson(said.out.toUtf8()).array();
        QTEST(static_cast<int>(rules.size()), "rules");
        for (const QJsonValue& each : rules) {
            const QJsonObject rule = each.toObject();
            for (const QString& key : {u"id"_s, u"kind"_s, u"moment"_s})
                QVERIFY2(!rule.value(key).toString().isEmpty(), qPrintable(key));
            const QJsonArray ways = rule.value(u"honoured_by"_s).toArray();
            QVERIFY2(!ways.isEmpty() && ways.first().toString().contains(u':'),
                     qPrintable(rule.value(u"id"_s).toString()));
        }
    }
};

QTEST_GUILESS_MAIN(ProcedureTest)
#include "proceduretest.moc"
