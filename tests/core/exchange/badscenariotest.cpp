#include "core/exchange/scenario.h"
#include "tests/core/procedure/spoilt.h"

#include <QtTest/QTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

/// A scenario that uses every part there is.
const QByteArray whole = R"({
  "title": "Everything at once", "procedure": "ceredigion", "now": "2026-03-20T09:00",
  "local": {"quorum.others": 2},
  "conference": {"type": "review", "date": "2026-03-12", "start": "10:00", "end": "11:30", "exploitation": false,
    "also_key": ["housing"], "decision_time": "11:15",
    "proceed_inquorate": {"grounds": ["delay-detrimental"], "reason": "Waiting would harm"}},
  "events": [{"event": "strategy-discussion", "date": "2026-02-20", "initiated_enquiry": true},
    {"event": "visit", "date": "2026-03-16", "child": "a"},
    {"event": "extension", "date": "2026-03-12", "limit": "first-review", "reason": "A long summer"}],
  "children": [{"id": "a", "born": "2014-05-01", "plan_since": "2025-12-01", "categories": ["neglect"],
      "category_reason": "One", "wishes_to_attend": true, "recommended": "end-plan", "outcome": "continue-plan",
      "ending": {"ground": "moved", "accepted": "2026-03-01", "consulted": "2026-03-02"},
      "previous": [{"type": "initial", "date": "2025-12-01", "held": true, "quorate": true}]},
    {"id": "b", "expected": "2026-07-01"}],
  "people": [{"id": "sw", "capacity": "practitioner", "agency": "childrens-social-care", "role": "social-worker",
      "basis": "contact", "contact": ["a", "b"], "invited": "2026-03-02", "present": [["10:00", "11:30"]],
      "mode": "video", "mode_accepted": true, "core_group": true,
      "reports": [{"kind": "social-work", "to": {"parents": "2026-03-10", "chair": "2026-03-10"}}]},
    {"id": "deputy", "capacity": "practitioner", "agency": "school", "deputy_for": "sw", "apologies": true},
    {"id": "father", "capacity": "parent", "of": ["a"], "present": [["10:00", "10:40"]],
      "exclusion": {"requested": "2026-03-10", "by": "sw", "ground": "violence", "evidence": "Threats",
        "decided": "before", "extent": "part", "from": "10:40", "to": "11:30", "record": "attended-part"}}],
  "sent": [{"document": "decision-letter", "to": "father", "date": "2026-03-16", "time": "10:15"}]
})";

std::variant<Scenario, JsonProblem> read(const QByteArray& json)
{
    return readScenario(json, QString(), QString(), shippedAgencyKinds());
}

QString problemOf(const QByteArray& json)
{
    const auto found = read(json);
    const auto* problem = std::get_if<JsonProblem>(&found);
    return problem ? problem->text() : QString();
}

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
        if (!member.key().contains(u'.')) // the path of a local setting cannot be told from one of parts
            collect(member.value(), path.isEmpty() ? member.key() : path + u'.' + member.key(), places);
}

} // namespace

/// Scenarios that nobody could have meant: refused by their place, and never a crash.
class BadScenarioTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeIsRead() { QCOMPARE(problemOf(whole), QString()); }

    void aValueOfAnotherKindIsRefused_data()
    {
        QTest::addColumn<QJsonValue>("other");
        QTest::newRow("nothing") << QJsonValue(QJsonValue::Null);
        QTest::newRow("true") << QJsonValue(true);
        QTest::newRow("a number") << QJsonValue(7);
        QTest::newRow("a number beyond counting") << QJsonValue(1e300);
        QTest::newRow("a text") << QJsonValue(u"x"_s);
        QTest::newRow("a list of lists") << QJsonValue(QJsonArray{QJsonArray{QJsonArray()}, 3});
        QTest::newRow("a part") << QJsonValue(QJsonObject{{u"id"_s, u"x"_s}});
    }
    void aValueOfAnotherKindIsRefused()
    {
        QFETCH(const QJsonValue, other);
        Places places;
        collect(QJsonDocument::fromJson(whole).object(), QString(), places);
        QVERIFY(places.size() > 90);
        for (const auto& [path, value] : places) {
            if (value.type() == other.type())
                continue;
            const QString problem = problemOf(changedAt(whole, path, other));
            QVERIFY2(!problem.isEmpty(), qPrintable(path + u" was taken"_s));
            QVERIFY2(problem.contains(u": "_s) && !problem.startsWith(u": "_s), qPrintable(problem));
        }
    }

    void aFileMadeToDoHarmIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto with = [](const char* before, const QByteArray& after) {
            QByteArray json = whole;
            return json.replace(before, after);
        };
        QTest::newRow("nothing at all") << QByteArray() << u"line 1"_s;
        QTest::newRow("lists in lists") << QByteArray(100'000, '[') + QByteArray(100'000, ']')
                                        << u"not readable as JSON"_s;
        QTest::newRow("a number beyond a double") << with("true", "1e999") << u"not readable as JSON (line "_s;
        QTest::newRow("twenty nines") << with("\"Waiting would harm\"", "99999999999999999999")
                                      << u"conference.proceed_inquorate.reason: "_s;
        QTest::newRow("a text that is not UTF-8") << with("Waiting", "W\xFF\xFEting") << u"line "_s;
        QTest::newRow("a NUL in between") << with("\"events\"", QByteArray("\0\"events\"", 9)) << u"line "_s;
        QTest::newRow("a NUL in a name") << with("\"sw\"", QByteArray("\"s\0w\"", 5)) << QString();
        QTest::newRow("a key given twice") << with("\"title\"", "\"title\": \"One\", \"title\"") << u"title: "_s;
        QTest::newRow("a million events")
            << with("\"events\": [", "\"events\": [" + QByteArray("{},").repeated(1'000'000))
            << u"events: expected at most"_s;
        QTest::newRow("a million keys") << QByteArray("{" + QByteArray("\"a\":1,").repeated(500'000) + "\"b\":1}")
                                        << u"a: this key is given twice"_s;
        QTest::newRow("a procedure that is a folder")
            << with("\"ceredigion\"", "\".\"") << u"procedure: .: this is a folder"_s;
    }
    void aFileMadeToDoHarmIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, says);
        const QString problem = problemOf(json);
        QVERIFY2(says.isEmpty() || problem.contains(says), qPrintable(problem));
        QVERIFY(problem.size() < 2'000);
    }
};

QTEST_APPLESS_MAIN(BadScenarioTest)
#include "badscenariotest.moc"
