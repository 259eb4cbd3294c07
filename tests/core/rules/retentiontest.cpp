#include "core/rules/retention.h"

#include <QTest>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

ProcedureKey place(const QString& word)
{
    return *ProcedureKey::parse(word);
}

/// "jersey youngest-born 25".
RetentionRule rule(const QString& words)
{
    const QStringList parts = words.split(u' ');
    return {.procedure = place(parts[0]), .start = *fromWord<RetentionStart>(parts[1]), .years = parts[2].toInt(),
            .source = u"The archive's schedule"_s, .adoptedBy = u"Mair Acorn"_s, .adoptedOn = day(u"2026-01-05"_s)};
}

/// "closed 2019-03-05", "ended …", "born …", "died …", "unborn", "open", "plan", "complaint", "held", "also ceredigion",
/// "no conference".
RetentionFacts facts(const QStringList& words)
{
    RetentionFacts facts{.family = FamilyId::fresh(), .name = {}, .reference = {}, .procedures = {place(u"jersey"_s)}, .closed = {},
                         .planEnded = {}, .youngestBorn = {}, .died = {}, .hold = {}};
    for (const QString& each : words) {
        const QString what = each.section(u' ', 0, 0);
        const QString given = each.section(u' ', 1);
        if (what == u"closed")
            facts.closed = day(given);
        else if (what == u"ended")
            facts.planEnded = day(given);
        else if (what == u"born")
            facts.youngestBorn = day(given);
        else if (what == u"died")
            facts.died = day(given);
        else if (what == u"unborn")
            facts.birthUnknown = true;
        else if (what == u"open")
            facts.conferencesOpen = 1;
        else if (what == u"plan")
            facts.plansRunning = 1;
        else if (what == u"complaint")
            facts.questionsOpen = 1;
        else if (what == u"held")
            facts.hold = RetentionHold{facts.family, u"An inquiry"_s, u"Mair Acorn"_s, day(u"2026-02-01"_s)};
        else if (what == u"also")
            facts.procedures.insert(place(given));
        else if (what == u"no")
            facts.procedures.clear();
        else
            qFatal("no such word: %s", qPrintable(each));
    }
    return facts;
}

QString words(const std::vector<RetentionBar>& bars)
{
    static const QStringList all{u"nothing-adopted"_s, u"start-missing"_s, u"birth-unknown"_s, u"conference-open"_s,
                                 u"plan-running"_s,    u"question-open"_s, u"held"_s,          u"not-yet"_s};
    QStringList found;
    for (const RetentionBar bar : bars)
        found << all.at(static_cast<int>(bar));
    return found.join(u' ');
}

} // namespace

/// When a family's file is due, and what keeps it.
class RetentionTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whenAFileIsDue_data();
    void whenAFileIsDue();
    void aRuleOfAnotherProcedureDoesNotCount();
    void theLastEvent();
};

void RetentionTest::whenAFileIsDue_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QStringList>("family");
    QTest::addColumn<QString>("dueOn");
    QTest::addColumn<QString>("kept"); // on 1 September 2026
    const auto row = [](const char* name, const QString& rules, const QString& family, const QString& dueOn, const QString& kept) {
        QTest::newRow(name) << rules.split(u"; "_s, Qt::SkipEmptyParts) << family.split(u"; "_s, Qt::SkipEmptyParts) << dueOn << kept;
    };
    const QString six = u"jersey last-conference-closed 6"_s;
    row("nothing adopted: nothing is ever due", {}, u"closed 1990-01-01"_s, {}, u"nothing-adopted"_s);
    row("six years after the last conference was closed", six, u"closed 2020-09-01"_s, u"2026-09-01"_s, {});
    row("a day too early", six, u"closed 2020-09-02"_s, u"2026-09-02"_s, u"not-yet"_s);
    row("closed on a leap day", six, u"closed 2020-02-29"_s, u"2026-03-01"_s, {});
    row("no conference was ever closed", six, {}, {}, u"start-missing"_s);
    row("a conference is open", six, u"closed 2019-01-01; open"_s, u"2025-01-01"_s, u"conference-open"_s);
    row("a child has a plan", six, u"closed 2019-01-01; plan"_s, u"2025-01-01"_s, u"plan-running"_s);
    row("a complaint is open", six, u"closed 2019-01-01; complaint"_s, u"2025-01-01"_s, u"question-open"_s);
    row("on hold", six, u"closed 2019-01-01; held"_s, u"2025-01-01"_s, u"held"_s);
    row("on hold and not due either", six, u"closed 2024-01-01; held"_s, u"2030-01-01"_s, u"held not-yet"_s);
    row("until the youngest is 25", u"jersey youngest-born 25"_s, u"born 2001-08-31; closed 2010-01-01"_s, u"2026-08-31"_s, {});
    row("a birthday still to come", u"jersey youngest-born 25"_s, u"born 2001-09-02; closed 2010-01-01"_s, u"2026-09-02"_s, u"not-yet"_s);
    row("a child whose birth nobody wrote down", u"jersey youngest-born 25"_s, u"born 1999-01-01; unborn"_s, u"2024-01-01"_s,
        u"birth-unknown"_s);
    row("that does not matter to another start", six, u"closed 2019-01-01; unborn"_s, u"2025-01-01"_s, {});
    row("after the last plan", u"jersey last-plan-ended 10"_s, u"ended 2016-09-01; closed 2012-01-01"_s, u"2026-09-01"_s, {});
    row("no plan was ever made", u"jersey last-plan-ended 10"_s, u"closed 2012-01-01"_s, {}, u"start-missing"_s);
    row("after a death", u"jersey last-death 10"_s, u"died 2016-09-02"_s, u"2026-09-02"_s, u"not-yet"_s);
    row("of two rules the later day", six + u"; jersey youngest-born 25"_s, u"closed 2010-01-01; born 2004-05-05"_s, u"2029-05-05"_s,
        u"not-yet"_s);
    row("a rule whose start never came adds nothing", six + u"; jersey last-death 10"_s, u"closed 2019-01-01"_s, u"2025-01-01"_s, {});
    row("a second procedure without a rule keeps it", six, u"closed 2019-01-01; also ceredigion"_s, u"2025-01-01"_s, u"nothing-adopted"_s);
    row("of two procedures the later day", six + u"; ceredigion last-conference-closed 20"_s, u"closed 2019-01-01; also ceredigion"_s,
        u"2039-01-01"_s, u"not-yet"_s);
    row("no conference and no procedure of its own", six, u"no conference; closed 2019-01-01"_s, {}, u"nothing-adopted"_s);
}

void RetentionTest::whenAFileIsDue()
{
    QFETCH(const QStringList, rules);
    QFETCH(const QStringList, family);
    std::vector<RetentionRule> adopted;
    for (const QString& each : rules)
        adopted.push_back(rule(each));
    const RetentionVerdict verdict = judgeRetention(facts(family), adopted, day(u"2026-09-01"_s));
    QTEST(verdict.dueOn ? verdict.dueOn->toString(Qt::ISODate) : QString(), "dueOn");
    QTEST(words(verdict.bars), "kept");
    QCOMPARE(verdict.isDue(), verdict.bars.empty());
    QCOMPARE(verdict.rule.has_value(), verdict.dueOn.has_value());
}

void RetentionTest::aRuleOfAnotherProcedureDoesNotCount()
{
    const std::vector<RetentionRule> adopted{rule(u"ceredigion last-conference-closed 1"_s)};
    const RetentionVerdict verdict = judgeRetention(facts({u"closed 2000-01-01"_s}), adopted, day(u"2026-09-01"_s));
    QVERIFY(verdict.has(RetentionBar::NothingAdopted));
    QVERIFY(!verdict.dueOn);
}

void RetentionTest::theLastEvent()
{
    QCOMPARE(lastEvent(facts({u"closed 2019-03-05"_s, u"ended 2020-01-02"_s, u"born 2024-01-01"_s})), day(u"2020-01-02"_s));
    QVERIFY(!lastEvent(facts({})));
}

QTEST_GUILESS_MAIN(RetentionTest)
#include "retentiontest.moc"
