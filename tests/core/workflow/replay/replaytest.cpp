#include "tests/core/workflow/replay/account.h"
#include "tests/core/workflow/replay/place.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest/QTest>

using namespace replay;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = R"({"title": "Kept short", "procedure": "jersey", "record_language": "en", "asked": "2026-11-02",
    "date": "2026-11-16", "start": "10:00", "minutes": 90, "family": "Thistle", "reasons": "Cold rooms.",
    "children": [], "people": [], "actions": [)";

/// What is wrong with a script of these actions.
QString problemWith(const QByteArray& actions)
{
    const auto read = readScript(head + actions + "]}", u"day.json"_s);
    const auto* problem = std::get_if<JsonProblem>(&read);
    return problem ? problem->text() : QString();
}

} // namespace

/// Conferences written down minute by minute, played through the steps the program takes, and everything that comes of them.
class ReplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesOutAsWrittenDown_data()
    {
        QTest::addColumn<QString>("path");
        QVERIFY(scripts().size() >= 2);
        for (const QString& path : scripts())
            QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
    }
    void comesOutAsWrittenDown()
    {
        QFETCH(const QString, path);
        const auto read = scriptAt(path);
        const auto* problem = std::get_if<JsonProblem>(&read);
        QVERIFY2(!problem, qPrintable(problem ? problem->text() : QString()));
        const Script& script = std::get<Script>(read);
        FixedClock clock(script.asked);
        Casebook casebook = Casebook::inMemory(clock, u"Owain Sedge"_s);
        Stage stage(script, casebook, clock);
        stage.prepare();
        stage.goOn();
        QCOMPARE(stage.done(), script.actions.size());
        QFile expected(expectedOf(path));
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(expected.fileName()));
        const QString differs = difference(QJsonDocument::fromJson(expected.readAll()).object(), accountOf(stage));
        QVERIFY2(differs.isEmpty(), qPrintable(u"\n"_s + differs));
    }

    void aMisspeltScriptSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("actions");
        QTest::addColumn<QString>("where");
        QTest::newRow("an action nobody knows") << QByteArray(R"({"at": "10:00", "do": "flies"})") << u"actions[0].do"_s;
        QTest::newRow("a word too many") << QByteArray(R"({"at": "10:00", "do": "leaves", "who": "gp", "why": "late"})") << u"actions[0].why"_s;
        QTest::newRow("a word missing") << QByteArray(R"({"at": "10:00", "do": "leaves"})") << u"actions[0].who"_s;
        QTest::newRow("an hour that is none") << QByteArray(R"({"at": "10:75", "do": "break"})") << u"actions[0].at"_s;
        QTest::newRow("back in time") << QByteArray(R"({"at": "10:20", "do": "break"}, {"at": "10:10", "do": "break"})") << u"actions[1]"_s;
        QTest::newRow("an outcome that is none")
            << QByteArray(R"({"at": "10:20", "do": "decides", "child": "a", "outcome": "maybe", "reasons": "x", "reached_by": "consensus"})")
            << u"actions[0].outcome"_s;
    }
    void aMisspeltScriptSaysWhere()
    {
        QFETCH(const QByteArray, actions);
        QFETCH(const QString, where);
        const QString problem = problemWith(actions);
        QVERIFY2(problem.startsWith(u"day.json: "_s + where), qPrintable(problem));
        QVERIFY(problemWith(R"({"at": "10:00", "do": "break"})").isEmpty());
    }

    void aDifferenceIsToldLineByLine()
    {
        const QJsonObject expected{{u"02 people"_s, QJsonArray{u"gp: 10:00-11:30"_s, u"school: 10:00-11:30"_s}}};
        QJsonObject found = expected;
        QVERIFY(difference(expected, found).isEmpty());
        found[u"02 people"_s] = QJsonArray{u"gp: 10:00-11:30"_s, u"school: 10:00-10:50"_s};
        found[u"03 agenda"_s] = QJsonArray{u"10:00-10:05 who"_s};
        QCOMPARE(difference(expected, found), u"02 people:\n  - school: 10:00-11:30\n  + school: 10:00-10:50\n03 agenda:\n  + 10:00-10:05 who\n"_s);
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "replaytest.moc"
