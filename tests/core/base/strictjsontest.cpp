#include "core/base/key.h"
#include "core/base/language.h"
#include "core/base/strictjson.h"

#include <QtTest/QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

struct Agency;

JsonReader read(const char* json)
{
    return JsonReader::fromBytes(QByteArray(json), u"made-up.json"_s);
}

} // namespace

class StrictJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodFileIsReadWhole()
    {
        const JsonReader root = read(R"({"n": 3, "open": true, "name": "Gwyn \u0177", "words": ["en", "cy"], "none": null})");
        root.only({u"n", u"open", u"name", u"words", u"none"});
        QCOMPARE(root.at(u"n").integer(0, 9), 3);
        QCOMPARE(root.at(u"open").boolean(), true);
        QCOMPARE(root.at(u"name").text(), u"Gwyn ŷ"_s);
        QCOMPARE(root.at(u"words").items().at(1).word<Language>(), Language::Welsh);
        QVERIFY(root.at(u"none").isNull());
        QVERIFY(!root.find(u"absent"));
        QVERIFY2(!root.problem(), qPrintable(root.problem().value_or(JsonProblem{}).text()));
    }

    void aSlipIsNamedByItsPath_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no JSON at all") << QByteArray("Annwyl bawb") << QString() << u"not readable as JSON (line 1"_s;
        QTest::newRow("broken off on line 2") << QByteArray("{\n\"n\": ") << QString() << u"line 2"_s;
        QTest::newRow("a list instead of an object") << QByteArray("[]") << QString() << u"expected an object"_s;
        QTest::newRow("a key too many") << QByteArray(R"({"n": 1, "m": 2, "list": []})") << u"m"_s << u"unknown key"_s;
        QTest::newRow("a key given twice") << QByteArray(R"({"n": 1, "n": 2, "list": []})") << u"n"_s << u"twice"_s;
        QTest::newRow("a key given twice in a list")
            << QByteArray(R"({"n": 1, "list": [{"a": 1}, {"a": {"b": []}, "\u0061": 2}]})") << u"list[1].a"_s << u"twice"_s;
        QTest::newRow("a key missing") << QByteArray(R"({"list": []})") << u"n"_s << u"missing"_s;
        QTest::newRow("a number as text") << QByteArray(R"({"n": "2", "list": []})") << u"n"_s << u"found \"2\""_s;
        QTest::newRow("a broken number") << QByteArray(R"({"n": 1.5, "list": []})") << u"n"_s << u"found 1.5"_s;
        QTest::newRow("a number too large") << QByteArray(R"({"n": 10, "list": []})") << u"n"_s << u"from 0 to 9"_s;
        QTest::newRow("a negative number") << QByteArray(R"({"n": -1, "list": []})") << u"n"_s << u"found -1"_s;
        QTest::newRow("not a list") << QByteArray(R"({"n": 1, "list": {}})") << u"list"_s << u"expected a list"_s;
        QTest::newRow("not a word") << QByteArray(R"({"n": 1, "list": ["en", "fr"]})") << u"list[1]"_s
                                    << u"\"fr\" is not one of en, cy"_s;
    }
    void aSlipIsNamedByItsPath()
    {
        QFETCH(const QByteArray, json);
        const JsonReader root = JsonReader::fromBytes(json, u"made-up.json"_s);
        root.only({u"n", u"list"});
        root.at(u"n").integer(0, 9);
        for (const JsonReader& item : root.at(u"list").items())
            if (item.isString())
                item.word<Language>();
        QVERIFY(root.problem());
        QCOMPARE(root.problem()->file, u"made-up.json"_s);
        QTEST(root.problem()->path, "path");
        QFETCH(const QString, expected);
        QVERIFY2(root.problem()->expected.contains(expected), qPrintable(root.problem()->text()));
    }

    void theFirstSlipStays()
    {
        const JsonReader root = read(R"({"a": "", "b": "Not A Key"})");
        root.at(u"b").key<Key<Agency>>();
        root.at(u"a").text();
        QCOMPARE(root.problem()->path, u"b"_s);
        QCOMPARE(root.problem()->text().left(16), u"made-up.json: b:"_s);
    }

    void eachSlipIsNamedOnce()
    {
        const JsonReader root = read(R"({"n": "two", "list": {"a": 1}, "part": 3, "part": 4, "tea": 1})");
        root.only({u"n", u"list", u"part"});
        root.at(u"n").integer(0, 9);
        root.at(u"n").integer(0, 5); // read again: the same slip
        root.at(u"list").text();
        root.at(u"list").key<Key<Agency>>(); // a list is no text, and so no key either
        root.at(u"part").at(u"inner").text(); // a number has no parts: one slip, not three
        root.at(u"missing").fail(u"the rule asks for it"_s);
        QStringList lines;
        for (const JsonProblem& problem : root.problems())
            lines << problem.path + u": "_s + problem.expected.left(12);
        QCOMPARE(lines, QStringList({u"part: this key is "_s, u"tea: unknown key;"_s, u"n: expected a w"_s,
                                     u"list: expected a t"_s, u"missing: missing: the"_s}));
        QCOMPARE(*root.problem(), root.problems().front());
    }

    void aListWithoutAnEndIsNotRead()
    {
        const QByteArray json = "[" + QByteArray("1,").repeated(5'000) + "1]";
        const JsonReader root = JsonReader::fromBytes(json, u"made-up.json"_s);
        QVERIFY(root.items().empty());
        QCOMPARE(root.problem()->expected, u"expected at most 2000 entries, found 5001"_s);
    }

    void everyRepeatedKeyIsNamed()
    {
        const char* const repeated = // brackets in a text open nothing
            "{\"a\": {\"b\": 1, \"b\": 2}, \"c\": [{\"d\": 1}, {\"d\": \"[,{\\\"\", \"d\": 2}], \"a\": 1}";
        const JsonReader root = read(repeated);
        QStringList paths;
        for (const JsonProblem& problem : root.problems())
            paths << problem.path;
        QCOMPARE(paths, QStringList({u"a.b"_s, u"c[1].d"_s, u"a"_s}));
    }

    void aByteOrderMarkDoesNotHideARepeatedKey()
    {
        QVERIFY(!read("\xEF\xBB\xBF{\"a\": 1}").problem());
        QVERIFY(read("\xEF\xBB\xBF{\"a\": 1, \"a\": 1}").problem());
    }
};

QTEST_APPLESS_MAIN(StrictJsonTest)
#include "strictjsontest.moc"
