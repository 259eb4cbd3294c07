#include "core/procedure/gaps.h"
#include "core/procedure/library.h"
#include "core/procedure/local.h"

#include <QtTest/QTest>

#include <algorithm>
#include <stdexcept>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

const Procedure& profile(const QString& id)
{
    static std::map<QString, Procedure> read;
    if (!read.contains(id)) {
        auto loaded = loadProcedure(id, shippedAgencyKinds());
        if (const auto* problem = std::get_if<ProcedureProblem>(&loaded))
            throw std::runtime_error(problem->text().toStdString());
        read.emplace(id, std::get<Procedure>(std::move(loaded)));
    }
    return read.at(id);
}

std::optional<Gap> gapOf(const QString& id, const QString& key)
{
    for (const Gap& gap : gapsOf(profile(id)))
        if (gap.key == key)
            return gap;
    return std::nullopt;
}

/// A value of this kind that a unit might adopt where nothing stands against it.
QString valueFor(const Gap& gap)
{
    switch (gap.kind) {
    case GapKind::Groups: return gap.stated.isEmpty() ? u"2"_s : gap.stated.front();
    case GapKind::Age: return gap.stated.isEmpty() ? u"11"_s : gap.stated.front();
    case GapKind::Period:
        if (gap.stated.size() == 1)
            return gap.stated.front();
        return gap.direction == PeriodDirection::AtLeastBefore ? u"4 weeks"_s : u"1 days"_s;
    case GapKind::Reading:
    case GapKind::Copy:
    case GapKind::Yes: return gap.choices.front();
    }
    Q_UNREACHABLE();
}

} // namespace

/// What each procedure leaves unsaid or unclear, and what may be made stricter.
class GapsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOpen_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<GapKind>("kind");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* name, const QString& id, const QString& key, GapKind kind, const QString& stated = {}, const QString& rule = {}) {
            QTest::newRow(name) << id << key << kind << stated << rule;
        };
        row("Ceredigion gives no quorum", u"ceredigion"_s, u"quorum.others"_s, GapKind::Groups);
        row("Ceredigion gives no age, only its own words", u"ceredigion"_s, u"child.age"_s, GapKind::Age, {}, u"CER-CHI-01"_s);
        row("Ceredigion's professionals decide, the chair has no word of their own", u"ceredigion"_s,
            u"decision.chair-settles"_s, GapKind::Yes, {}, u"CER-DEC-04"_s);
        row("Ceredigion names the minutes and no day for them", u"ceredigion"_s, u"limit.minutes"_s, GapKind::Period, {}, u"CER-MIN-01"_s);
        row("Ceredigion does not say which minutes parents have", u"ceredigion"_s, u"copy.minutes.parents"_s, GapKind::Copy);
        row("Ceredigion does not say what a parent kept out for a part has", u"ceredigion"_s, u"copy.minutes.excluded-part"_s, GapKind::Copy);
        row("Ceredigion's one day before the conference", u"ceredigion"_s, u"reading.social-work-report"_s, GapKind::Reading, u"1 days"_s, u"CER-RPT-03"_s);
        row("Sefton gives no limit for the initial conference", u"sefton"_s, u"limit.initial-conference"_s, GapKind::Period);
        row("Sefton gives no age", u"sefton"_s, u"child.age"_s, GapKind::Age);
        row("Sefton's three days for the report", u"sefton"_s, u"reading.social-work-report"_s, GapKind::Reading, u"3 days"_s, u"SEF-RPT-03"_s);
        row("Sefton does not say who gets the decision letter", u"sefton"_s, u"copy.decision-letter.practitioners"_s, GapKind::Copy);
        row("Sefton gives a first review after some conferences and not after others", u"sefton"_s, u"limit.first-review"_s, GapKind::Period, u"3 months"_s, u"SEF-TIM-01"_s);
        row("Jersey's fifteen days before a birth", u"jersey"_s, u"reading.pre-birth-conference"_s, GapKind::Reading, u"15 days"_s, u"JER-TIM-09"_s);
        row("Jersey's ten days after a birth", u"jersey"_s, u"reading.birth-core-group"_s, GapKind::Reading, u"10 days"_s, u"JER-COR-01"_s);
        row("Jersey gives no notice for a review's invitations", u"jersey"_s, u"limit.invitation"_s, GapKind::Period, u"5 working-days"_s, u"JER-INV-23"_s);
        row("North Yorkshire gives no time for the visits", u"north-yorkshire"_s, u"limit.visit"_s, GapKind::Period);
        row("North Yorkshire's fifteen days after the review of care", u"north-yorkshire"_s, u"reading.conference-after-lac-review"_s, GapKind::Reading, u"15 days"_s, u"NYK-LAC-06"_s);
    }
    void whatIsLeftOpen()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, key);
        const auto gap = gapOf(id, key);
        QVERIFY(gap);
        QVERIFY(gap->open);
        QTEST(gap->kind, "kind");
        QTEST(gap->stated.join(u", "_s), "stated");
        QTEST(gap->rules.empty() ? QString() : gap->rules.front(), "rule");
    }

    void whatMayBeStricter_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("stated");
        QTest::newRow("Jersey's quorum of two others") << u"jersey"_s << u"quorum.others"_s << u"2"_s;
        QTest::newRow("Jersey's age of twelve") << u"jersey"_s << u"child.age"_s << u"12"_s;
        QTest::newRow("Jersey's fifteen working days") << u"jersey"_s << u"limit.initial-conference"_s << u"15 working-days"_s;
        QTest::newRow("Sefton's later review") << u"sefton"_s << u"limit.later-review"_s << u"6 months"_s;
        QTest::newRow("Ceredigion's fifteen working days") << u"ceredigion"_s << u"limit.initial-conference"_s << u"15 working-days"_s;
    }
    void whatMayBeStricter()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, key);
        const auto gap = gapOf(id, key);
        QVERIFY(gap);
        QVERIFY(!gap->open);
        QTEST(gap->stated.join(u", "_s), "stated");
        QVERIFY(!gap->rules.empty());
    }

    void whatIsNoGap_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::newRow("Jersey says which minutes parents have") << u"jersey"_s << u"copy.minutes.parents"_s;
        QTest::newRow("Jersey lets its chair settle a decision") << u"jersey"_s << u"decision.chair-settles"_s;
        QTest::newRow("no one period is stricter than twelve weeks before and twelve after") << u"jersey"_s << u"limit.pre-birth-conference"_s;
        QTest::newRow("nothing is stricter than at once") << u"jersey"_s << u"limit.transfer-out-notice"_s;
        QTest::newRow("Sefton says what a parent kept out has") << u"sefton"_s << u"copy.minutes.excluded-part"_s;
        QTest::newRow("the day an order ends is no count of days") << u"jersey"_s << u"reading.conference-before-epo-expiry"_s;
    }
    void whatIsNoGap()
    {
        QFETCH(const QString, id);
        QFETCH(const QString, key);
        QVERIFY(!gapOf(id, key));
    }

    void everyGapOfEveryProcedureCanBeFilled_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"jersey", "north-yorkshire", "sefton", "ceredigion"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void everyGapOfEveryProcedureCanBeFilled()
    {
        QFETCH(const QString, id);
        const std::vector<Gap> gaps = gapsOf(profile(id));
        QVERIFY(gaps.size() > 10);
        QStringList keys;
        for (const Gap& gap : gaps) {
            QVERIFY2(!keys.contains(gap.key), qPrintable(gap.key));
            keys << gap.key;
            for (const RuleId& rule : gap.rules)
                QVERIFY2(profile(id).rule(rule), qPrintable(gap.key + u' ' + rule));
            const auto adopted = applyLocal(profile(id), LocalSettings{.values = {{gap.key, valueFor(gap)}}, .adopted = {}});
            if (const auto* problem = std::get_if<ProcedureProblem>(&adopted))
                QFAIL(qPrintable(problem->text()));
            QVERIFY2(std::get<Procedure>(adopted).local.contains(gap.key), qPrintable(gap.key));
            if (gap.kind == GapKind::Copy) // every word offered is one that is taken
                for (const QString& choice : gap.choices)
                    QVERIFY(std::holds_alternative<Procedure>(applyLocal(profile(id), LocalSettings{.values = {{gap.key, choice}}, .adopted = {}})));
        }
    }
};

QTEST_APPLESS_MAIN(GapsTest)
#include "gapstest.moc"
