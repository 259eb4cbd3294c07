#include "core/exchange/evaluation.h"
#include "tests/scenarios/matching.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return qEnvironmentVariable("CADAIR_SCENARIOS");
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList scenarioFiles()
{
    return QDir(folder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

} // namespace

/// Every scenario of this folder, through the functions the window uses and through the program.
class ScenarioTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatIsExpected_data();
    void saysWhatIsExpected();
    void programSaysTheSame_data();
    void programSaysTheSame();
    void everyPlaceIsTried();
    void matchingInPart_data();
    void matchingInPart();
    void fileThatIsNotThere();
    void wrongUse_data();
    void wrongUse();

private:
    void addFile(const QString& file);
    const WorkingCalendar& calendarOf(const Procedure& procedure);

    AgencyKinds m_agencies;
    std::map<CalendarKey, WorkingCalendar> m_calendars;
};

void ScenarioTest::initTestCase()
{
    QVERIFY2(scenarioFiles().size() >= 44, qPrintable(folder()));
    m_agencies = shippedAgencyKinds();
}

void ScenarioTest::addFile(const QString& file)
{
    const QString path = QDir(folder()).filePath(file);
    const QString title = QJsonDocument::fromJson(contents(path)).object().value(u"title"_s).toString();
    QTest::newRow(qPrintable(title + u" ("_s + file + u')')) << path;
}

void ScenarioTest::saysWhatIsExpected_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = scenarioFiles();
    for (const QString& file : files)
        addFile(file);
}

/// Starting a program takes its time: every refusal, for its line and its exit code, and two answers of each place.
void ScenarioTest::programSaysTheSame_data()
{
    QTest::addColumn<QString>("path");
    std::map<QString, int> answers;
    const QStringList files = scenarioFiles();
    for (const QString& file : files) {
        const QJsonObject scenario = QJsonDocument::fromJson(contents(QDir(folder()).filePath(file))).object();
        const bool refused = scenario.value(u"expect"_s).toObject().contains(u"exit"_s);
        if (refused || ++answers[scenario.value(u"procedure"_s).toString()] <= 2)
            addFile(file);
    }
}

const WorkingCalendar& ScenarioTest::calendarOf(const Procedure& procedure)
{
    auto found = m_calendars.find(procedure.calendar);
    if (found == m_calendars.end()) {
        auto region = loadShippedCalendar(procedure.calendar);
        found = m_calendars.emplace(procedure.calendar, WorkingCalendar(std::get<CalendarData>(std::move(region)))).first;
    }
    return found->second;
}

void ScenarioTest::saysWhatIsExpected()
{
    QFETCH(const QString, path);
    QJsonObject expected = QJsonDocument::fromJson(contents(path)).object().value(u"expect"_s).toObject();
    QVERIFY2(!expected.isEmpty(), "a scenario without an expectation tests nothing");
    const auto read = readScenario(contents(path), QString(), folder(), m_agencies);
    const int exit = expected.take(u"exit"_s).toInt(0);
    const QString complaint = expected.take(u"stderr"_s).toString();
    if (const auto* problem = std::get_if<JsonProblem>(&read)) {
        QVERIFY2(exit == 2, qPrintable(problem->text()));
        QVERIFY2(problem->text().contains(complaint), qPrintable(problem->text()));
        return;
    }
    QCOMPARE(exit, 0);
    const Scenario& scenario = std::get<Scenario>(read);
    const auto found = test::difference(expected, evaluation(scenario, calendarOf(scenario.procedure)));
    QVERIFY2(!found, qPrintable(found.value_or(QString())));
}

void ScenarioTest::programSaysTheSame()
{
    QFETCH(const QString, path);
    const QJsonObject expected = QJsonDocument::fromJson(contents(path)).object().value(u"expect"_s).toObject();
    QProcess program;
    program.start(qEnvironmentVariable("CADAIR_BINARY"), {u"evaluate"_s, path});
    QVERIFY2(program.waitForFinished(), qPrintable(program.errorString()));
    const QString complaint = QString::fromUtf8(program.readAllStandardError());
    QCOMPARE(program.exitCode(), expected.value(u"exit"_s).toInt(0));
    QVERIFY2(complaint.contains(expected.value(u"stderr"_s).toString()), qPrintable(complaint));
    if (program.exitCode() != 0) {
        QCOMPARE(complaint.count(u'\n'), 1);
        return;
    }
    QCOMPARE(complaint, QString());
    const auto read = readScenario(contents(path), QString(), folder(), m_agencies);
    const Scenario& scenario = std::get<Scenario>(read);
    QCOMPARE(QJsonDocument::fromJson(program.readAllStandardOutput()).object(),
             evaluation(scenario, calendarOf(scenario.procedure)));
}

void ScenarioTest::everyPlaceIsTried()
{
    std::map<QString, int> tried;
    const QStringList files = scenarioFiles();
    for (const QString& file : files)
        ++tried[QJsonDocument::fromJson(contents(QDir(folder()).filePath(file))).object().value(u"procedure"_s).toString()];
    for (const QString& place : {u"jersey"_s, u"north-yorkshire"_s, u"sefton"_s, u"ceredigion"_s})
        QVERIFY2(tried[place] >= 5, qPrintable(place));
}

void ScenarioTest::matchingInPart_data()
{
    QTest::addColumn<QByteArray>("want");
    QTest::addColumn<QByteArray>("got");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char* name, const char* want, const char* got, bool matches) {
        QTest::newRow(name) << QByteArray(want) << QByteArray(got) << matches;
    };
    row("further keys do not matter", R"({"a": 1})", R"({"a": 1, "b": 2})", true);
    row("a key that is missing does", R"({"a": null})", R"({"b": 2})", false);
    row("null is a value", R"({"a": null})", R"({"a": null})", true);
    row("another value", R"({"a": "late"})", R"({"a": "met"})", false);
    row("false is not null", R"({"a": false})", R"({"a": null})", false);
    row("a list in another order", R"({"a": ["x", "y"]})", R"({"a": ["y", "x"]})", true);
    row("a list with one too many", R"({"a": ["x"]})", R"({"a": ["x", "y"]})", false);
    row("one missing of two alike", R"({"a": ["x", "x"]})", R"({"a": ["x"]})", false);
    row("nothing expected and nothing there", R"({"a": []})", R"({"a": []})", true);
    row("nothing expected and something there", R"({"a": []})", R"({"a": [{"b": 1}]})", false);
    row("each object finds one", R"({"a": [{"b": 2}, {"b": 1}]})", R"({"a": [{"b": 1}, {"b": 2}, {"b": 3}]})", true);
    row("one object finds none", R"({"a": [{"b": 4}]})", R"({"a": [{"b": 1}, {"b": 2}]})", false);
    row("absent and absent", R"({"a": [{"absent": {"b": 4}}]})", R"({"a": [{"b": 1}]})", true);
    row("absent and in an empty list", R"({"a": [{"absent": {"b": 4}}]})", R"({"a": []})", true);
    row("absent but there", R"({"a": [{"absent": {"b": 1}}]})", R"({"a": [{"b": 1, "c": 2}]})", false);
    row("an object where a list was expected", R"({"a": [{"b": 1}]})", R"({"a": {"b": 1}})", false);
}

void ScenarioTest::matchingInPart()
{
    QFETCH(const QByteArray, want);
    QFETCH(const QByteArray, got);
    const auto found = test::difference(QJsonDocument::fromJson(want).object(), QJsonDocument::fromJson(got).object());
    QTEST(!found.has_value(), "matches");
}

void ScenarioTest::fileThatIsNotThere()
{
    QTemporaryDir empty;
    QProcess program;
    program.start(qEnvironmentVariable("CADAIR_BINARY"), {u"evaluate"_s, empty.filePath(u"none.json"_s)});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 3);
    QVERIFY(program.readAllStandardError().contains("none.json"));
    QVERIFY(program.readAllStandardOutput().isEmpty());
}

void ScenarioTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("evaluate without a file") << QStringList{u"evaluate"_s} << 2;
    QTest::newRow("a calendar without a year") << QStringList{u"calendar"_s, u"jersey"_s} << 2;
    QTest::newRow("a region nobody knows") << QStringList{u"calendar"_s, u"atlantis"_s, u"2026"_s} << 2;
    QTest::newRow("a year before all calendars") << QStringList{u"calendar"_s, u"jersey"_s, u"1999"_s} << 2;
    QTest::newRow("a year") << QStringList{u"calendar"_s, u"jersey"_s, u"2026"_s, u"--json"_s} << 0;
    QTest::newRow("procedure without a word") << QStringList{u"procedure"_s} << 2;
    QTest::newRow("a shipped profile is sound") << QStringList{u"procedure"_s, u"check"_s, u"ceredigion"_s} << 0;
    QTest::newRow("a profile that is not there") << QStringList{u"procedure"_s, u"check"_s, u"atlantis.json"_s} << 3;
    QTest::newRow("every rule listed") << QStringList{u"procedure"_s, u"list"_s, u"sefton"_s, u"--json"_s} << 0;
}

void ScenarioTest::wrongUse()
{
    QFETCH(const QStringList, arguments);
    QProcess program;
    program.start(qEnvironmentVariable("CADAIR_BINARY"), arguments);
    QVERIFY2(program.waitForFinished(), qPrintable(program.errorString()));
    QTEST(program.exitCode(), "exit");
    const QByteArray complaint = program.readAllStandardError();
    QCOMPARE(complaint.count('\n'), program.exitCode() == 0 ? 0 : 1);
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenariotest.moc"
