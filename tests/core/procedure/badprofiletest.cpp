#include "core/base/datafile.h"
#include "core/procedure/examination.h"
#include "core/procedure/library.h"
#include "tests/core/procedure/spoilt.h"

#include <QtTest/QTest>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

ProcedureExamination examined(const QByteArray& json)
{
    return examineProcedure(json, u"made-up.json"_s, shippedAgencyKinds());
}

/// Every place in a JSON value with what stands there, the parts before what is in them.
using Places = QList<std::pair<QString, QJsonValue>>;
void collect(const QJsonValue& value, const QString& path, Places& places)
{
    if (!path.isEmpty())
        places.append({path, value});
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        collect(list.at(i), u"%1[%2]"_s.arg(path).arg(i), places);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        if (!member.key().contains(u'.'))
            collect(member.value(), path.isEmpty() ? member.key() : path + u'.' + member.key(), places);
}

void cut(QJsonObject& root, const QString& key, qsizetype entries)
{
    QJsonArray list = root.value(key).toArray();
    while (list.size() > entries)
        list.removeLast();
    root.insert(key, list);
}

/// Ceredigion's profile with a few entries of each long list, and the rules that are named in what is left: some thousand
/// spoilt copies of it are soon read.
QByteArray smallProfile()
{
    QJsonObject root = QJsonDocument::fromJson(shipped(u"ceredigion"_s)).object();
    const QJsonArray rules = root.take(u"rules"_s).toArray();
    QJsonArray limits;
    for (const QJsonValue& limit : root.value(u"timescales"_s).toArray())
        if (QStringList{u"initial-conference"_s, u"invitation"_s}.contains(limit.toObject().value(u"id"_s).toString()))
            limits.append(limit);
    root.insert(u"timescales"_s, limits);
    cut(root, u"distribution"_s, 1);
    cut(root, u"checks"_s, 2);
    cut(root, u"contents"_s, 2);
    QJsonObject agendas = root.value(u"agendas"_s).toObject();
    cut(agendas, u"initial"_s, 2);
    for (const QString& type : {u"pre-birth"_s, u"review"_s, u"transfer-in"_s})
        agendas.insert(type, u"initial"_s);
    root.insert(u"agendas"_s, agendas);
    const QByteArray parts = QJsonDocument(root).toJson();
    QJsonArray kept;
    for (const QJsonValue& each : rules) {
        QJsonObject rule = each.toObject();
        rule.remove(u"group"_s);
        if (parts.contains(rule.value(u"id"_s).toString().toUtf8()))
            kept.append(rule);
    }
    root.insert(u"groups"_s, QJsonObject());
    root.insert(u"rules"_s, kept);
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

bool oneHoldsTheOther(const QString& a, const QString& b)
{
    return a.startsWith(b) || b.startsWith(a);
}

} // namespace

/// Files that nobody wrote for us, or that were made to do harm: each refused with the place, none reads as a procedure.
class BadProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueOfAnotherKindIsNamed_data()
    {
        QTest::addColumn<QJsonValue>("other");
        QTest::newRow("nothing") << QJsonValue(QJsonValue::Null);
        QTest::newRow("true") << QJsonValue(true);
        QTest::newRow("a number") << QJsonValue(7);
        QTest::newRow("half a number") << QJsonValue(1.5);
        QTest::newRow("a number beyond counting") << QJsonValue(1e300);
        QTest::newRow("less than nothing") << QJsonValue(-1);
        QTest::newRow("a text") << QJsonValue(u"x"_s);
        QTest::newRow("a list") << QJsonValue(QJsonArray());
        QTest::newRow("a list of lists") << QJsonValue(QJsonArray{QJsonArray{QJsonArray()}, 3});
        QTest::newRow("a part") << QJsonValue(QJsonObject{{u"id"_s, u"x"_s}});
    }
    void aValueOfAnotherKindIsNamed()
    {
        QFETCH(const QJsonValue, other);
        const QByteArray profile = smallProfile();
        Places places;
        collect(QJsonDocument::fromJson(profile).object(), QString(), places);
        QVERIFY(places.size() > 250);
        static const QRegularExpression furtherEntry(u"^(rules|outcomes)\\[(?!0\\])|^terms\\.[^e]"_s);
        for (const auto& [path, value] : places) {
            const bool sameKind = value.type() == other.type();
            if (sameKind || path.contains(furtherEntry)) // one rule is as good as another
                continue;
            const ProcedureExamination examination = examined(changedAt(profile, path, other));
            QVERIFY2(!examination.problems.empty(), qPrintable(path));
            const bool named = std::any_of(
                examination.problems.begin(), examination.problems.end(),
                [&place = path](const ProcedureProblem& problem) { return oneHoldsTheOther(problem.path, place); });
            QVERIFY2(named, qPrintable(path + u" is not named by "_s + examination.problems.front().text()));
        }
    }

    void theSmallProfileIsSound()
    {
        const ProcedureExamination examination =
            examineProcedure(smallProfile(), u"ceredigion.json"_s, shippedAgencyKinds());
        QVERIFY2(examination.procedure,
                 qPrintable(examination.procedure ? QString() : examination.problems.front().text()));
    }

    void aFileMadeToDoHarmIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("readable");
        QTest::addColumn<QString>("says");
        const auto inQuorum = [](const char* number) {
            return shipped(u"jersey"_s).replace("\"others\": 2,", QByteArray("\"others\": ") + number + ',');
        };
        const QByteArray deepLists = QByteArray(100'000, '['), deepEnds = QByteArray(100'000, ']');
        QByteArray deepParts;
        for (int i = 0; i < 100'000; ++i)
            deepParts += "{\"a\":";
        const QByteArray longKey(1'000'000, 'k');
        const auto line = [](const char* name, const QByteArray& json, bool readable, const QString& says) {
            QTest::newRow(name) << json << readable << says;
        };
        line("nothing at all", QByteArray(), false, u"not readable as JSON (line 1"_s);
        line("only a byte order mark", QByteArray("\xEF\xBB\xBF"), false, u"not readable as JSON"_s);
        line("a letter", QByteArray("Annwyl bawb"), false, u"line 1"_s);
        line("a number beyond a double", inQuorum("1e999"), false, u"not readable as JSON (line "_s);
        line("twenty nines", inQuorum("99999999999999999999"), true, u"quorum.others: expected a whole number"_s);
        line("less than nothing", inQuorum("-2"), true, u"quorum.others: expected a whole number"_s);
        line("one and a half", inQuorum("1.5"), true, u"quorum.others: expected a whole number"_s);
        line("lists in lists", deepLists + deepEnds, false, u"not readable as JSON"_s);
        line("lists that never end", deepLists, false, u"not readable as JSON"_s);
        line("parts in parts", deepParts + '1' + QByteArray(100'000, '}'), false, u"not readable as JSON"_s);
        line("a text that is not UTF-8", shipped(u"jersey"_s).replace("\"Jersey", "\"Jers\xFF\xFE"), false, u"line "_s);
        line("a NUL in between", shipped(u"jersey"_s).replace("\"quorum\"", QByteArray("\0\"quorum\"", 9)), false,
             u"line "_s);
        line("a list instead of a profile", QByteArray("[1, 2]"), true, u"expected an object, found a list"_s);
        line("a key of a megabyte", QByteArray("{\"" + longKey + "\": 1, \"" + longKey + "\": 2}"), true, u"kkk…: "_s);
        line("a million keys", "{" + QByteArray("\"a\":1,").repeated(600'000) + "\"b\":1}", true,
             u"a: this key is given twice"_s);
        line("a million rules", "{\"rules\": [" + QByteArray("{},").repeated(1'000'000) + "{}]}", true,
             u"rules: expected at most 2000 entries, found 1000001"_s);
        line("a list under a key of a megabyte",
             "{\"" + longKey + "\": [" + QByteArray("1,").repeated(1'000'000) + "1]}", true, u"unknown key"_s);
    }
    void aFileMadeToDoHarmIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, says);
        const ProcedureExamination examination = examined(json);
        QVERIFY(!examination.procedure);
        QTEST(examination.readable, "readable");
        QVERIFY(examination.problems.size() <= 200);
        bool said = false;
        for (const ProcedureProblem& problem : examination.problems) {
            QVERIFY(problem.text().size() < 2'000);
            said = said || problem.text().contains(says);
        }
        QVERIFY2(said, qPrintable(examination.problems.front().text()));
    }

    void aByteOrderMarkDoesNoHarm()
    {
        const ProcedureExamination examination =
            examineProcedure("\xEF\xBB\xBF" + shipped(u"jersey"_s), u"jersey.json"_s, shippedAgencyKinds());
        QVERIFY2(examination.procedure,
                 qPrintable(examination.procedure ? QString() : examination.problems.front().text()));
    }

    void aFileThatCannotBeHad()
    {
        const QTemporaryDir folder;
        const auto why = [&](const QString& name) {
            const auto read = readDataFile(folder.filePath(name), name);
            const auto* problem = std::get_if<JsonProblem>(&read);
            return problem ? problem->text() : QString();
        };
        QCOMPARE(why(u"none.json"_s).left(27), u"none.json: cannot be opened"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"folder.json"_s));
        QCOMPARE(why(u"folder.json"_s).left(29), u"folder.json: this is a folder"_s);
        QFile large(folder.filePath(u"large.json"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(50 * 1024 * 1024));
        QVERIFY2(why(u"large.json"_s).contains(u"more than 4 MB"_s), qPrintable(why(u"large.json"_s)));
        QVERIFY(large.resize(4 * 1024 * 1024));
        QCOMPARE(why(u"large.json"_s), QString());
        const auto endless = readDataFile(u"/dev/zero"_s, u"/dev/zero"_s);
        QVERIFY(std::get<JsonProblem>(endless).text().contains(u"more than 4 MB"_s));
    }
};

QTEST_APPLESS_MAIN(BadProfileTest)
#include "badprofiletest.moc"
