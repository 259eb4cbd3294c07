#include "core/procedure/local.h"
#include "core/procedure/library.h"

#include <QtTest/QTest>

#include <stdexcept>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

Procedure profile(const QString& id)
{
    const auto loaded = loadProcedure(id, shippedAgencyKinds());
    if (const auto* problem = std::get_if<ProcedureProblem>(&loaded))
        throw std::runtime_error(problem->text().toStdString());
    return std::get<Procedure>(loaded);
}

std::variant<Procedure, ProcedureProblem> adopt(const QString& id, const QString& key, const QString& value)
{
    return applyLocal(profile(id), LocalSettings{.values = {{key, value}}, .adopted = {}});
}

} // namespace

/// What a unit may adopt beside its procedure, and what it may not.
class LocalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGapIsFilledAndMarked()
    {
        const Procedure asShipped = profile(u"ceredigion"_s);
        const auto adopted = adopt(u"ceredigion"_s, u"quorum.others"_s, u"2"_s);
        const auto& procedure = std::get<Procedure>(adopted);
        QCOMPARE(procedure.quorum.others, std::optional(2));
        QCOMPARE(procedure.local, std::set<QString>{u"quorum.others"_s});
        QVERIFY2(!asShipped.quorum.others, "the procedure as shipped is never changed");
        QVERIFY(asShipped.local.empty());
    }

    void aStricterValueIsTaken_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("a larger quorum") << u"jersey"_s << u"quorum.others"_s << u"3"_s;
        QTest::newRow("the quorum as stated") << u"jersey"_s << u"quorum.others"_s << u"2"_s;
        QTest::newRow("children asked from ten") << u"jersey"_s << u"child.age"_s << u"10"_s;
        QTest::newRow("an age where none is stated") << u"ceredigion"_s << u"child.age"_s << u"11"_s;
        QTest::newRow("a conference within ten working days")
            << u"jersey"_s << u"limit.initial-conference"_s << u"10 working-days"_s;
        QTest::newRow("within fifteen days instead of fifteen working days")
            << u"jersey"_s << u"limit.initial-conference"_s << u"15 days"_s;
        QTest::newRow("a report a week before") << u"sefton"_s << u"limit.social-work-report"_s << u"7 days"_s;
        QTest::newRow("a limit where the text gives no number")
            << u"ceredigion"_s << u"limit.minutes"_s << u"20 working-days"_s;
        QTest::newRow("a reading of days") << u"jersey"_s << u"reading.pre-birth-conference"_s << u"working-days"_s;
        QTest::newRow("a reading of Sefton's three days")
            << u"sefton"_s << u"reading.social-work-report"_s << u"working-days"_s;
        QTest::newRow("the family copy of the minutes for parents")
            << u"ceredigion"_s << u"copy.minutes.parents"_s << u"family"_s;
        QTest::newRow("no minutes for observers") << u"sefton"_s << u"copy.minutes.observers"_s << u"none"_s;
        QTest::newRow("the part attended for a parent kept out of the rest")
            << u"ceredigion"_s << u"copy.minutes.excluded-part"_s << u"attended-part"_s;
        QTest::newRow("the decision letter for practitioners")
            << u"sefton"_s << u"copy.decision-letter.practitioners"_s << u"full"_s;
        QTest::newRow("a copy just as the text states it") << u"jersey"_s << u"copy.minutes.parents"_s << u"family"_s;
        QTest::newRow("no minutes for supporters, where the chair would decide")
            << u"jersey"_s << u"copy.minutes.supporters"_s << u"none"_s;
        QTest::newRow("the chair's word where the professionals decide")
            << u"ceredigion"_s << u"decision.chair-settles"_s << u"yes"_s;
    }
    void aStricterValueIsTaken()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        const auto adopted = adopt(id, key, value);
        if (const auto* problem = std::get_if<ProcedureProblem>(&adopted))
            QFAIL(qPrintable(problem->text()));
        QVERIFY(std::get<Procedure>(adopted).local.count(key));
    }

    void aLooserOrSenselessValueIsRefused_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a smaller quorum") << u"jersey"_s << u"quorum.others"_s << u"1"_s << u"looser"_s;
        QTest::newRow("children asked from fourteen") << u"jersey"_s << u"child.age"_s << u"14"_s << u"looser"_s;
        QTest::newRow("a later conference")
            << u"jersey"_s << u"limit.initial-conference"_s << u"16 working-days"_s << u"looser"_s;
        QTest::newRow("fifteen working days read into a month")
            << u"jersey"_s << u"limit.initial-conference"_s << u"1 months"_s << u"looser"_s;
        QTest::newRow("working days where the text says days")
            << u"sefton"_s << u"limit.first-review"_s << u"90 working-days"_s << u"looser"_s;
        QTest::newRow("a report a day before")
            << u"jersey"_s << u"limit.social-work-report"_s << u"1 working-days"_s << u"looser"_s;
        QTest::newRow("three days before a review that asks five")
            << u"jersey"_s << u"limit.social-work-report"_s << u"3 working-days"_s << u"JER-REP-13"_s;
        QTest::newRow("a limit nobody knows") << u"jersey"_s << u"limit.tea"_s << u"1 hours"_s << u"not a time limit"_s;
        QTest::newRow("a limit without a unit")
            << u"jersey"_s << u"limit.minutes"_s << u"10"_s << u"number and a unit"_s;
        QTest::newRow("a limit in fortnights")
            << u"jersey"_s << u"limit.minutes"_s << u"1 fortnights"_s << u"number and a unit"_s;
        QTest::newRow("a negative limit")
            << u"jersey"_s << u"limit.minutes"_s << u"-1 days"_s << u"number and a unit"_s;
        QTest::newRow("a reading where nothing is unclear")
            << u"jersey"_s << u"reading.initial-conference"_s << u"working-days"_s << u"in days"_s;
        QTest::newRow("a reading in weeks")
            << u"jersey"_s << u"reading.pre-birth-conference"_s << u"weeks"_s << u"not one of"_s;
        QTest::newRow("an unknown setting") << u"jersey"_s << u"quorum.lead"_s << u"2"_s << u"unknown setting"_s;
        QTest::newRow("minutes with what is confidential for parents")
            << u"ceredigion"_s << u"copy.minutes.parents"_s << u"full"_s << u"not one of family"_s;
        QTest::newRow("minutes for supporters without the chair being asked")
            << u"sefton"_s << u"copy.minutes.supporters"_s << u"full"_s << u"not one of chair-decides"_s;
        QTest::newRow("taking from parents the minutes that are theirs")
            << u"jersey"_s << u"copy.minutes.parents"_s << u"none"_s << u"states who has it"_s;
        QTest::newRow("the whole record for who was kept out of all of it")
            << u"sefton"_s << u"copy.minutes.excluded-whole"_s << u"family"_s << u"looser"_s;
        QTest::newRow("a police report for the parents")
            << u"jersey"_s << u"copy.police-report.parents"_s << u"full"_s << u"states who has it"_s;
        QTest::newRow("a police report for the core group")
            << u"jersey"_s << u"copy.police-report.core-group"_s << u"full"_s << u"does not speak of"_s;
        QTest::newRow("a copy of the tea list") << u"sefton"_s << u"copy.tea.parents"_s << u"full"_s << u"not a document"_s;
        QTest::newRow("a copy for the neighbours")
            << u"sefton"_s << u"copy.minutes.neighbours"_s << u"full"_s << u"not a kind of recipient"_s;
        QTest::newRow("the chair's word taken away")
            << u"jersey"_s << u"decision.chair-settles"_s << u"no"_s << u"not one of yes"_s;
        QTest::newRow("a quorum in words") << u"jersey"_s << u"quorum.others"_s << u"two"_s << u"whole number"_s;
    }
    void aLooserOrSenselessValueIsRefused()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const QString, expected);
        const auto adopted = adopt(id, key, value);
        QVERIFY(std::holds_alternative<ProcedureProblem>(adopted));
        const auto& problem = std::get<ProcedureProblem>(adopted);
        QCOMPARE(problem.path, QString(u"local."_s + key));
        QVERIFY2(problem.expected.contains(expected), qPrintable(problem.text()));
    }

    void aReadingSettlesWhatWasUnclear()
    {
        const auto adopted = adopt(u"jersey"_s, u"reading.pre-birth-conference"_s, u"working-days"_s);
        for (const Timescale& limit : std::get<Procedure>(adopted).timescales)
            if (limit.id.text() == u"pre-birth-conference") {
                QVERIFY(!limit.period || limit.period->unit != PeriodUnit::Days);
                if (limit.rule == u"JER-TIM-09") {
                    QCOMPARE(*limit.period, (Period{.n = 15, .unit = PeriodUnit::WorkingDays}));
                    QVERIFY(!limit.doubt.has(Language::English));
                }
            }
    }

    void aReadingReadsTheLongerPeriodToo()
    {
        const auto adopted = adopt(u"jersey"_s, u"reading.birth-core-group"_s, u"working-days"_s);
        for (const Timescale& limit : std::get<Procedure>(adopted).timescales)
            if (limit.id.text() == u"birth-core-group") {
                QCOMPARE(*limit.period, (Period{.n = 10, .unit = PeriodUnit::WorkingDays}));
                QCOMPARE(*limit.longer, (Period{.n = 20, .unit = PeriodUnit::WorkingDays}));
            }
    }

    void anAdoptedCopyIsForThatRecipientOnly()
    {
        const auto adopted = adopt(u"ceredigion"_s, u"copy.minutes.parents"_s, u"family"_s);
        int parents = 0;
        for (const DistributionLine& line : std::get<Procedure>(adopted).distribution) {
            if (line.document.text() != u"minutes")
                continue;
            if (line.recipients.contains(u"parents"_s)) {
                ++parents;
                QCOMPARE(line.copy, CopyKind::Family);
                QCOMPARE(line.recipients.size(), size_t(1));
            } else {
                QCOMPARE(line.copy, CopyKind::NotStated);
            }
        }
        QCOMPARE(parents, 1);
    }

    void whatNoLongerFitsIsLeftOutAndTheRestCounts()
    {
        const LocalSettings settings{.values = {{u"quorum.others"_s, u"1"_s}, {u"limit.minutes"_s, u"5 working-days"_s}}, .adopted = {}};
        const LocalFit fit = fittedLocal(profile(u"jersey"_s), settings);
        QCOMPARE(fit.procedure.quorum.others, std::optional(2));
        QCOMPARE(fit.procedure.local, std::set<QString>{u"limit.minutes"_s});
        QCOMPARE(fit.refused.size(), size_t(1));
        QVERIFY(fit.refused.at(u"quorum.others"_s).contains(u"looser"_s));
        QVERIFY(std::holds_alternative<ProcedureProblem>(applyLocal(profile(u"jersey"_s), settings)));
    }

    void settingsAreReadFromJson()
    {
        const JsonReader table =
            JsonReader::fromBytes(R"({"quorum.others": 2, "limit.minutes": "10 working-days"})", u"made-up.json"_s);
        const LocalSettings settings = readLocalSettings(table);
        QVERIFY(!table.problem());
        QCOMPARE(settings.values.at(u"quorum.others"_s), u"2"_s);
        QCOMPARE(settings.values.at(u"limit.minutes"_s), u"10 working-days"_s);
        const JsonReader wrong = JsonReader::fromBytes(R"({"quorum": 2})", u"made-up.json"_s);
        readLocalSettings(wrong);
        QCOMPARE(wrong.problem()->path, u"quorum"_s);
    }
};

QTEST_APPLESS_MAIN(LocalTest)
#include "localtest.moc"
