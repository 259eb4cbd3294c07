#include "core/exchange/evaluation.h"
#include "core/procedure/library.h"
#include "core/procedure/vocabulary.h"
#include "core/rules/checks.h"
#include "tests/scenarios/matching.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

QDir folder()
{
    return QDir(qEnvironmentVariable("CADAIR_SCENARIOS") + u"/checks"_s);
}

QJsonObject contents(const QString& file)
{
    QFile opened(folder().filePath(file));
    return opened.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(opened.readAll()).object() : QJsonObject();
}

/// `base` with the changes of one row laid over it: objects are merged, null takes a key away, "key+" adds to a list,
/// "key#ID" changes the entry with that id, and every other value takes the old one's place.
QJsonObject changed(QJsonObject base, const QJsonObject& change)
{
    for (auto each = change.begin(); each != change.end(); ++each) {
        const QString key = each.key().section(u'#', 0, 0);
        if (key.endsWith(u'+')) {
            const QString list = key.chopped(1);
            QJsonArray longer = base.value(list).toArray();
            const QJsonArray further = each.value().toArray();
            for (const QJsonValue& entry : further)
                longer.append(entry);
            base.insert(list, longer);
        } else if (each.key().contains(u'#')) {
            QJsonArray list = base.value(key).toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                if (list[i].toObject().value(u"id"_s).toString() == each.key().section(u'#', 1))
                    list[i] = changed(list[i].toObject(), each.value().toObject());
            base.insert(key, list);
        } else if (each.value().isNull()) {
            base.remove(key);
        } else if (each.value().isObject() && base.value(key).isObject()) {
            base.insert(key, changed(base.value(key).toObject(), each.value().toObject()));
        } else {
            base.insert(key, each.value());
        }
    }
    return base;
}

} // namespace

/// Every check of the profiles, as rows a practitioner can read: what stood, and what the program says of it.
class ChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();
    void knowsTheWordsThatProfilesMayUse();
    void namesEveryRuleThatACheckCites_data();
    void namesEveryRuleThatACheckCites();

private:
    AgencyKinds m_agencies;
};

void ChecksTest::initTestCase()
{
    m_agencies = shippedAgencyKinds();
    QVERIFY(!folder().entryList({u"*.json"_s}).isEmpty());
}

void ChecksTest::saysWhatIsExpected_data()
{
    QTest::addColumn<QString>("procedure");
    QTest::addColumn<QJsonObject>("scenario");
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("part"); // of the evaluation: "checks", or "contents" for what papers hold
    QTest::addColumn<QJsonValue>("expect");
    const QStringList files = folder().entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QJsonObject table = contents(file);
        QVERIFY2(!table.value(u"rows"_s).toArray().isEmpty(), qPrintable(file));
        const QJsonArray rows = table.value(u"rows"_s).toArray();
        for (const QJsonValue& each : rows) {
            const QJsonObject row = each.toObject();
            QStringList rules;
            const QJsonArray named = row.value(u"rules"_s).toArray();
            for (const QJsonValue& rule : named)
                rules << rule.toString();
            // One row may speak of several places: each rule's own place is tried.
            for (const auto& [letters, place] :
                 {std::pair{u"JER"_s, u"jersey"_s}, std::pair{u"NYK"_s, u"north-yorkshire"_s},
                  std::pair{u"SEF"_s, u"sefton"_s}, std::pair{u"CER"_s, u"ceredigion"_s}}) {
                const QStringList here = rules.filter(QRegularExpression(u'^' + letters));
                if (here.isEmpty())
                    continue;
                QJsonObject scenario =
                    changed(table.value(u"scenario"_s).toObject(), row.value(u"change"_s).toObject());
                scenario.insert(u"procedure"_s, place);
                QTest::newRow(qPrintable(place + u": "_s + row.value(u"title"_s).toString()))
                    << place << scenario << here << (row.contains(u"contents"_s) ? u"contents"_s : u"checks"_s)
                    << row.value(row.contains(u"contents"_s) ? u"contents"_s : u"expect"_s);
            }
        }
    }
}

void ChecksTest::saysWhatIsExpected()
{
    QFETCH(const QString, procedure);
    QFETCH(const QJsonObject, scenario);
    QFETCH(const QStringList, rules);
    QFETCH(const QString, part);
    QFETCH(const QJsonValue, expect);
    const auto read = readScenario(QJsonDocument(scenario).toJson(), QString(), folder().path(), m_agencies);
    const auto* problem = std::get_if<JsonProblem>(&read);
    QVERIFY2(!problem, problem ? qPrintable(problem->text()) : "");
    const Scenario& told = std::get<Scenario>(read);
    auto region = loadShippedCalendar(told.procedure.calendar);
    const WorkingCalendar calendar(std::get<CalendarData>(std::move(region)));
    const QJsonObject answer = evaluation(told, calendar);
    QVERIFY2(expect.isArray() && !expect.toArray().isEmpty(), "a row without an expectation tests nothing");
    const auto found = test::difference(expect, answer.value(part), part);
    QVERIFY2(!found, qPrintable(found.value_or(QString())));
    // Each rule that the row names is asked for by a check that the row expects to be there (or not to be there).
    for (const QString& rule : rules) {
        bool asked = false;
        const QJsonArray lines = expect.toArray();
        for (const QJsonValue& line : lines) {
            const QJsonObject wanted = line.toObject().value(u"absent"_s).toObject();
            const QString check = (wanted.isEmpty() ? line.toObject() : wanted).value(u"check"_s).toString();
            for (const CheckLine& asks : told.procedure.checks)
                asked = asked
                    || (asks.check.text() == check
                        && std::find(asks.rules.begin(), asks.rules.end(), rule) != asks.rules.end());
            const QString document = line.toObject().value(u"document"_s).toString();
            for (const ContentLine& asks : told.procedure.contents)
                asked = asked || (asks.document.text() == document && asks.rule == rule);
        }
        QVERIFY2(asked, qPrintable(rule + u" is asked for by none of the checks this row expects"_s));
    }
}

void ChecksTest::knowsTheWordsThatProfilesMayUse()
{
    QStringList judged;
    for (const Check& check : knownChecks())
        judged << QStringView(check.word).toString();
    judged.sort();
    QStringList allowed = checkWords();
    allowed.sort();
    QCOMPARE(judged, allowed);
    QCOMPARE(judged.removeDuplicates(), 0);
}

void ChecksTest::namesEveryRuleThatACheckCites_data()
{
    QTest::addColumn<QString>("procedure");
    for (const QString& place : {u"jersey"_s, u"north-yorkshire"_s, u"sefton"_s, u"ceredigion"_s})
        QTest::newRow(qPrintable(place)) << place;
}

/// A rule on a line of checks that no row speaks of would be looked into without anybody having said how.
void ChecksTest::namesEveryRuleThatACheckCites()
{
    QFETCH(const QString, procedure);
    QSet<QString> named;
    const QStringList files = folder().entryList({u"*.json"_s}, QDir::Files);
    for (const QString& file : files) {
        const QJsonArray rows = contents(file).value(u"rows"_s).toArray();
        for (const QJsonValue& row : rows) {
            const QJsonArray rules = row.toObject().value(u"rules"_s).toArray();
            for (const QJsonValue& rule : rules)
                named.insert(rule.toString());
        }
    }
    auto loaded = loadProcedure(procedure, m_agencies, folder().path());
    QVERIFY(std::holds_alternative<Procedure>(loaded));
    for (const CheckLine& line : std::get<Procedure>(loaded).checks)
        for (const RuleId& rule : line.rules)
            QVERIFY2(named.contains(rule), qPrintable(line.check.text() + u": no row names "_s + rule));
}

QTEST_GUILESS_MAIN(ChecksTest)
#include "checkstest.moc"
