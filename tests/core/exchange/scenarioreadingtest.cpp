#include "core/exchange/scenario.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

/// A whole, small scenario; a row changes one piece of it.
const QString sound = uR"({
  "title": "Sound", "procedure": "north-yorkshire", "now": "2026-03-20T09:00",
  "conference": {"type": "initial", "date": "2026-03-12", "start": "10:00", "end": "11:30"},
  "events": [{"event": "strategy-discussion", "date": "2026-02-20", "initiated_enquiry": true}],
  "children": [{"id": "a", "born": "2014-05-01", "previous": []}],
  "people": [
    {"id": "sw", "capacity": "practitioner", "agency": "childrens-social-care", "contact": ["a"], "present": [["10:00", "11:30"]]},
    {"id": "dad", "capacity": "parent", "of": ["a"]}],
  "sent": []
})"_s;

} // namespace

/// Nothing is guessed: a scenario that is not sound is refused with the path of what is wrong.
class ScenarioReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatStandsThere();
    void refuses_data();
    void refuses();
    void stillToCome_data();
    void stillToCome();
    void lookedAtUntil_data();
    void lookedAtUntil();

private:
    std::variant<Scenario, JsonProblem> read(const QString& text) const
    {
        return readScenario(text.toUtf8(), {}, {}, m_agencies);
    }
    const AgencyKinds m_agencies = shippedAgencyKinds();
};

void ScenarioReadingTest::readsWhatStandsThere()
{
    const auto found = read(sound);
    QVERIFY2(std::holds_alternative<Scenario>(found), "the sound scenario is refused");
    const Scenario& scenario = std::get<Scenario>(found);
    QCOMPARE(scenario.title, u"Sound"_s);
    QCOMPARE(scenario.procedure.id.text(), u"north-yorkshire"_s);
    QCOMPARE(scenario.file.conference.state, ConferenceState::Concluded);
    QCOMPARE(scenario.file.conference.startedAt, QTime(10, 0));
    QCOMPARE(scenario.file.participants.size(), size_t(2));
    QCOMPARE(scenario.file.participants[0].contact, std::vector<ChildId>{scenario.file.subjects[0].child.id});
    QCOMPARE(scenario.file.participants[0].basis, Basis::Contact);
    QVERIFY(scenario.file.events[0].initiatedEnquiry);
}

void ScenarioReadingTest::refuses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const QString& from, const QString& to, const QString& told) {
        QTest::newRow(name) << from << to << told;
    };
    row("no JSON at all", u"\"sent\": []"_s, u"\"sent\": ["_s, u"not readable as JSON"_s);
    row("a key twice", u"\"sent\": []"_s, u"\"sent\": [], \"title\": \"again\""_s, u"title: this key is given twice"_s);
    row("no conference", u"\"conference\""_s, u"\"meeting\""_s, u"meeting: unknown key"_s);
    row("a date that never was", u"2026-03-12"_s, u"2026-06-31"_s, u"conference.date: \"2026-06-31\" is not a date"_s);
    row("a date the English way", u"2026-03-12"_s, u"12/03/2026"_s, u"conference.date"_s);
    row("a number for a date", u"\"2014-05-01\""_s, u"20140501"_s, u"children[0].born: expected a text"_s);
    row("a time without its nought", u"\"start\": \"10:00\""_s, u"\"start\": \"9:00\""_s, u"conference.start: \"9:00\""_s);
    row("seconds in now", u"T09:00"_s, u"T09:00:00"_s, u"now: "_s);
    row("an end at the start", u"\"end\": \"11:30\""_s, u"\"end\": \"10:00\""_s, u"conference.end"_s);
    row("decided after the end", u"\"end\": \"11:30\""_s, u"\"end\": \"11:30\", \"decision_time\": \"11:31\""_s,
        u"conference.decision_time"_s);
    row("left before they came", u"[\"10:00\", \"11:30\"]"_s, u"[\"11:30\", \"10:00\"]"_s, u"people[0].present[0][1]"_s);
    row("a stay with three ends", u"[\"10:00\", \"11:30\"]"_s, u"[\"10:00\", \"11:00\", \"11:30\"]"_s, u"people[0].present[0]"_s);
    row("an unknown capacity", u"\"parent\""_s, u"\"mother\""_s, u"people[1].capacity: \"mother\""_s);
    row("an unknown outcome", u"\"previous\": []"_s, u"\"outcome\": \"registered\""_s, u"children[0].outcome: \"registered\""_s);
    row("an unknown category", u"\"previous\": []"_s, u"\"categories\": [\"neglect\", \"harm\"]"_s,
        u"children[0].categories[1]: \"harm\" is not a category"_s);
    row("a category twice", u"\"previous\": []"_s, u"\"categories\": [\"neglect\", \"neglect\"]"_s, u"children[0].categories[1]"_s);
    row("a ground of no list", u"\"end\": \"11:30\""_s,
        u"\"proceed_inquorate\": {\"grounds\": [\"haste\"], \"reason\": \"x\"}"_s, u"conference.proceed_inquorate.grounds[0]"_s);
    row("held, but with a quorum or without?", u"\"previous\": []"_s,
        u"\"previous\": [{\"type\": \"initial\", \"date\": \"2025-01-01\", \"held\": true}]"_s, u"children[0].previous[0].quorate"_s);
    row("nobody's father", u"\"of\": [\"a\"]"_s, u"\"of\": [\"b\"]"_s, u"people[1].of[0]: there is no child \"b\""_s);
    row("one's own deputy", u"\"id\": \"sw\","_s, u"\"id\": \"sw\", \"deputy_for\": \"sw\","_s, u"people[0].deputy_for"_s);
    row("a deputy for nobody", u"\"id\": \"sw\","_s, u"\"id\": \"sw\", \"deputy_for\": \"hv\","_s, u"people[0].deputy_for"_s);
    row("excluded by nobody", u"\"id\": \"dad\","_s,
        u"\"id\": \"dad\", \"exclusion\": {\"by\": \"x\", \"decided\": \"before\", \"extent\": \"whole\"},"_s, u"people[1].exclusion.by"_s);
    row("excluded on a ground nobody lists", u"\"id\": \"dad\","_s,
        u"\"id\": \"dad\", \"exclusion\": {\"ground\": \"noise\", \"decided\": \"before\", \"extent\": \"whole\"},"_s,
        u"people[1].exclusion.ground: \"noise\""_s);
    row("a report to the press", u"\"id\": \"sw\","_s,
        u"\"id\": \"sw\", \"reports\": [{\"kind\": \"agency\", \"to\": {\"press\": \"2026-03-01\"}}],"_s, u"people[0].reports[0].to.press"_s);
    row("a document nobody sends", u"\"sent\": []"_s,
        u"\"sent\": [{\"document\": \"postcard\", \"to\": \"dad\", \"date\": \"2026-03-16\"}]"_s, u"sent[0].document: \"postcard\""_s);
    row("an event about a child who is not there", u"\"initiated_enquiry\": true"_s, u"\"child\": \"z\""_s, u"events[0].child"_s);
    row("no children", u"[{\"id\": \"a\", \"born\": \"2014-05-01\", \"previous\": []}]"_s, u"[]"_s, u"children: expected at least one"_s);
    row("an empty id", u"{\"id\": \"dad\""_s, u"{\"id\": \"\""_s, u"people[1].id"_s);
    const auto dossier = [&](const char* name, const QString& part, const QString& told) {
        row(name, u"\"sent\": []"_s, u"\"sent\": [], \"dossier\": {"_s + part + u'}', u"dossier."_s + told);
    };
    dossier("an answer about nobody on the list", u"\"attending\": [{\"id\": \"mum\"}]"_s, u"attending[0].id: there is no person \"mum\""_s);
    dossier("a child who is not there, heard", u"\"heard\": [{\"id\": \"z\"}]"_s, u"heard[0].id: there is no child \"z\""_s);
    dossier("heard by a way nobody knows", u"\"heard\": [{\"id\": \"a\", \"ways\": [\"telepathy\"]}]"_s, u"heard[0].ways[0]"_s);
    dossier("an agency of the network that is no agency", u"\"inviting\": {\"network\": [{\"agency\": \"church\"}]}"_s,
            u"inviting.network[0].agency: \"church\""_s);
    dossier("a request with a key nobody reads", u"\"request\": {\"decided\": \"yes\"}"_s, u"request.decided: unknown key"_s);
    dossier("a report that holds what nobody asks", u"\"papers\": {\"receipts\": [{\"id\": \"sw\", \"kind\": \"agency\", \"holds\": [\"gossip\"]}]}"_s,
            u"papers.receipts[0].holds[0]"_s);
    dossier("reviewed by somebody who is not there", u"\"looked_after\": [{\"id\": \"a\", \"reviewing_officer\": \"iro\"}]"_s,
            u"looked_after[0].reviewing_officer"_s);
    dossier("recorded for a reason of no list", u"\"recordings\": [{\"why\": \"fun\"}]"_s, u"recordings[0].why"_s);
    row("looser than the text", u"\"sent\": []"_s, u"\"local\": {\"child.age\": 14}"_s, u"local.child.age"_s);
}

void ScenarioReadingTest::refuses()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, told);
    QVERIFY2(sound.contains(from), "the row changes nothing");
    QString changed = sound;
    changed.replace(changed.indexOf(from), from.size(), to);
    const auto found = read(changed);
    QVERIFY2(std::holds_alternative<JsonProblem>(found), "accepted");
    const QString text = std::get<JsonProblem>(found).text();
    QVERIFY2(text.contains(told), qPrintable(text));
    QVERIFY(!text.contains(u'\n'));
}

void ScenarioReadingTest::stillToCome_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("plan");
    QTest::addColumn<ConferenceState>("state");
    QTest::newRow("the evening before") << u"2026-03-11T18:00"_s << true << ConferenceState::Convened;
    QTest::newRow("an hour before it starts") << u"2026-03-12T09:00"_s << true << ConferenceState::Convened;
    QTest::newRow("as it starts") << u"2026-03-12T10:00"_s << false << ConferenceState::Concluded;
    QTest::newRow("the week after") << u"2026-03-20T09:00"_s << false << ConferenceState::Concluded;
}

void ScenarioReadingTest::stillToCome()
{
    QFETCH(const QString, now);
    QString changed = sound;
    changed.replace(u"2026-03-20T09:00"_s, now);
    const auto found = read(changed);
    QVERIFY(std::holds_alternative<Scenario>(found));
    const Scenario& scenario = std::get<Scenario>(found);
    QTEST(scenario.isPlan(), "plan");
    QTEST(scenario.file.conference.state, "state");
    QCOMPARE(scenario.file.conference.endedAt.has_value(), !scenario.isPlan());
    QCOMPARE(scenario.file.participants[0].reply, scenario.isPlan() ? Reply::Coming : Reply::Awaited);
}

void ScenarioReadingTest::lookedAtUntil_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QTime>("until");
    QTest::newRow("to its end") << u"2026-03-20T09:00"_s << u", \"end\": \"11:15\""_s << QTime(11, 15);
    QTest::newRow("a plan to its planned end") << u"2026-03-01T09:00"_s << u", \"end\": \"11:15\""_s << QTime(11, 15);
    QTest::newRow("while it goes on, to now") << u"2026-03-12T10:40"_s << QString() << QTime(10, 40);
    QTest::newRow("no end written down: to the last who left") << u"2026-03-13T09:00"_s << QString() << QTime(11, 30);
}

void ScenarioReadingTest::lookedAtUntil()
{
    QFETCH(const QString, now);
    QFETCH(const QString, end);
    QString changed = sound;
    changed.replace(u"2026-03-20T09:00"_s, now).replace(u", \"end\": \"11:30\""_s, end);
    const auto found = read(changed);
    QVERIFY(std::holds_alternative<Scenario>(found));
    QTEST(std::get<Scenario>(found).lookedAtUntil(), "until");
}

QTEST_GUILESS_MAIN(ScenarioReadingTest)
#include "scenarioreadingtest.moc"
