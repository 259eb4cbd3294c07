#include "core/exchange/evaluation.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// What is written reads back as the same conference: judged on every scenario of tests/scenarios.
class ScenarioWritingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackTheSame_data();
    void readsBackTheSame();
    void namesNobody();

private:
    const AgencyKinds m_agencies = shippedAgencyKinds();
};

void ScenarioWritingTest::readsBackTheSame_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(qEnvironmentVariable("CADAIR_TREE") + u"/tests/scenarios"_s);
    const QStringList files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void ScenarioWritingTest::readsBackTheSame()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readScenario(file.readAll(), {}, {}, m_agencies);
    if (std::holds_alternative<JsonProblem>(read))
        return; // one of those that are refused
    const Scenario& first = std::get<Scenario>(read);
    const QByteArray written = writeScenario(first);
    const auto again = readScenario(written, {}, {}, m_agencies);
    QVERIFY2(std::holds_alternative<Scenario>(again), qPrintable(std::get_if<JsonProblem>(&again)
                                                                     ? std::get<JsonProblem>(again).text()
                                                                     : QString()));
    const Scenario& second = std::get<Scenario>(again);
    QCOMPARE(writeScenario(second), written);
    const WorkingCalendar calendar(std::get<CalendarData>(loadShippedCalendar(first.procedure.calendar)));
    QCOMPARE(evaluation(second, calendar), evaluation(first, calendar));
}

void ScenarioWritingTest::namesNobody()
{
    const QByteArray told = R"({"procedure": "jersey", "now": "2026-03-20T09:00",
        "conference": {"type": "initial", "date": "2026-03-12", "start": "10:00", "end": "11:30",
                       "proceed_inquorate": {"grounds": ["delay-detrimental"], "reason": "Gwen has nobody else"},
                       "reasons": "Gwen is afraid at home", "late_reason": "Gwen was in hospital"},
        "children": [{"id": "gwen", "born": "2014-05-01"}, {"id": "ifan", "born": "2016-05-01"}],
        "people": [{"id": "huw", "capacity": "practitioner", "agency": "gp", "contact": ["gwen"], "invited": "2026-03-02"},
                   {"id": "siân", "capacity": "practitioner", "agency": "gp", "contact": ["ifan"], "deputy_for": "huw"},
                   {"id": "mam", "capacity": "parent", "of": ["gwen"], "papers": "is"}]})";
    const auto read = readScenario(told, {}, {}, m_agencies);
    QVERIFY(std::holds_alternative<Scenario>(read));
    const Scenario& scenario = std::get<Scenario>(read);
    CaseFile file = scenario.file;
    file.subjects.front().child.givenName = u"Gwen"_s;
    file.subjects.front().child.address = u"1 Stryd y Bont"_s;
    file.participants.back().name = u"Mair Mwyaren"_s;
    file.conference.place = u"Neuadd y Sir"_s;
    const QByteArray written = writeScenario(scenarioOf(file, scenario.procedure, {}, scenario.now));
    for (const char* known : {"Gwen", "gwen", "ifan", "huw", "Mair", "mam", "Stryd", "Neuadd"})
        QVERIFY2(!written.contains(known), known);
    QVERIFY2(!written.contains("papers"), "a rare language names a family as well as a name does");
    const auto again = readScenario(written, {}, {}, m_agencies);
    QVERIFY(std::holds_alternative<Scenario>(again));
    const Scenario& second = std::get<Scenario>(again);
    QVERIFY2(!second.file.conference.reasons.isEmpty(), "that reasons were given is part of the case");
    QCOMPARE(second.file.participants.size(), size_t(3));
    const std::vector<QString> names{u"gp"_s, u"gp-2"_s, u"parent"_s};
    for (size_t i = 0; i < names.size(); ++i)
        QCOMPARE(second.personNames.at(second.file.participants[i].id), names[i]);
}

QTEST_GUILESS_MAIN(ScenarioWritingTest)
#include "scenariowritingtest.moc"
