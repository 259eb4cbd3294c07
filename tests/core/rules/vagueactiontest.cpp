#include "core/rules/followup.h"
#include "core/rules/vagueaction.h"
#include "tests/core/rules/support.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

/// Who does what by when, and how anybody will know.
class VagueActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatLeavesAnActionOpen_data();
    void whatLeavesAnActionOpen();
    void aDayIsCounted_data();
    void aDayIsCounted();
    void theProposedDayIsAWorkingDayAfterTheConference();
    void theListRefusesAPhraseGivenTwice();
};

void VagueActionTest::whatLeavesAnActionOpen_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<bool>("dated");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("open");
    QTest::newRow("the health visitor weighs Llŷr on Mondays") << u"Weigh Llŷr every Monday"_s << u"Beth Marrow"_s << true << u"the red book"_s << QString();
    QTest::newRow("nobody does it") << u"Weigh Llŷr every Monday"_s << u" "_s << true << u"the red book"_s << u"missing owner"_s;
    QTest::newRow("no day") << u"Weigh Llŷr every Monday"_s << u"Beth Marrow"_s << false << u"the red book"_s << u"missing by"_s;
    QTest::newRow("nobody will know") << u"Weigh Llŷr every Monday"_s << u"Beth Marrow"_s << true << QString() << u"missing measure"_s;
    QTest::newRow("support is no action") << u"Support the family."_s << u"Sera Pebble"_s << true << u"visits"_s << u"vague support"_s;
    QTest::newRow("as needed") << u"Visit as needed"_s << u"Sera Pebble"_s << true << u"visits"_s << u"vague as needed"_s;
    QTest::newRow("the longer phrase alone is named") << u"Work with Mum as soon as possible"_s << u"Sera Pebble"_s << true << u"visits"_s
                                                      << u"vague work with, vague as soon as possible"_s;
    QTest::newRow("a word within a word is another word") << u"Bring the supporter's letter"_s << u"Sera Pebble"_s << true << u"it came"_s << QString();
    QTest::newRow("Welsh: cefnogi") << u"Cefnogi'r teulu"_s << u"Sera Pebble"_s << true << u"ymweliadau"_s << u"vague cefnogi"_s;
    QTest::newRow("Welsh with its mutation") << u"Ymweld i gefnogi Mam"_s << u"Sera Pebble"_s << true << u"ymweliadau"_s << u"vague gefnogi"_s;
    QTest::newRow("Welsh: fel y bo angen") << u"Ymweld fel y bo angen"_s << u"Sera Pebble"_s << true << u"ymweliadau"_s << u"vague fel y bo angen"_s;
    QTest::newRow("nothing written at all") << QString() << QString() << false << QString() << u"missing what, missing owner, missing by, missing measure"_s;
}

void VagueActionTest::whatLeavesAnActionOpen()
{
    QFETCH(const QString, what);
    QFETCH(const QString, owner);
    QFETCH(const bool, dated);
    QFETCH(const QString, measure);
    QFETCH(const QString, open);
    PlanAction action{.what = what, .owner = owner, .measure = measure};
    if (dated)
        action.by = QDate(2026, 12, 1);
    const Verdict verdict = vagueAction(action, shippedVagueWords());
    QStringList said;
    for (const Reason& reason : verdict.reasons)
        said << (reason.code == ReasonCode::FactMissing ? u"missing "_s : QString()) + reason.particulars.join(u' ');
    QCOMPARE(said.join(u", "_s), open);
    QCOMPARE(verdict.outcome, open.isEmpty() ? Outcome::Satisfied : Outcome::NeedsDecision); // never a bar
}

void VagueActionTest::aDayIsCounted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("day");
    QTest::newRow("ten working days over Christmas") << u"10 working days"_s << u"2027-01-05"_s;
    QTest::newRow("short") << u"1 wd"_s << u"2026-12-18"_s;
    QTest::newRow("Welsh") << u"10 diwrnod gwaith"_s << u"2027-01-05"_s;
    QTest::newRow("Welsh, short") << u"10dg"_s << u"2027-01-05"_s;
    QTest::newRow("a date is no count") << u"8 Dec"_s << QString();
    QTest::newRow("a bare number is no count") << u"10"_s << QString();
    QTest::newRow("none at all") << u"0 wd"_s << QString();
}

void VagueActionTest::aDayIsCounted()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, day);
    const auto counted = inWorkingDays(typed, QDate(2026, 12, 17), cadair::test::calendar(u"england-wales"_s));
    QCOMPARE(counted ? counted->toString(Qt::ISODate) : QString(), day);
}

void VagueActionTest::theProposedDayIsAWorkingDayAfterTheConference()
{
    const WorkingCalendar calendar = cadair::test::calendar(u"england-wales"_s);
    LimitVerdict limit{.id = *TimescaleKey::parse(u"first-core-group"_s), .anchor = *EventKey::parse(u"conference"_s)};
    limit.due = QDateTime(QDate(2026, 12, 27), QTime(23, 59, 59)); // a Sunday
    QCOMPARE(proposedDay(limit, calendar, QDate(2026, 12, 17)), std::optional(QDate(2026, 12, 24)));
    limit.due.reset();
    QVERIFY(!proposedDay(limit, calendar, QDate(2026, 12, 17)));
}

void VagueActionTest::theListRefusesAPhraseGivenTwice()
{
    const auto read = readVagueWords(R"({"en": ["support", "support"], "cy": []})", u"list.json"_s);
    QVERIFY(std::holds_alternative<JsonProblem>(read));
    QVERIFY(std::get<JsonProblem>(read).text().contains(u"twice"_s));
    QVERIFY(std::holds_alternative<VagueWords>(readVagueWords(R"({"en": ["support"], "cy": ["cefnogi"]})", u"list.json"_s)));
}

QTEST_GUILESS_MAIN(VagueActionTest)
#include "vagueactiontest.moc"
