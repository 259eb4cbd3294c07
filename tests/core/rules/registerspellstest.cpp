#include "core/rules/registerspells.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace cadair;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

/// What a row tells of one child: "2026-01-12 placed neglect", "… review physical (known since 2025-11-03)", "… removed",
/// "… not placed", "… ended", "… died".
struct Told {
    std::vector<StandingDecision> decisions;
    std::vector<PlanEnd> endings;
    std::map<ChildId, QDate> died;
};

Told told(const ChildId& child, const QStringList& events)
{
    Told all;
    for (const QString& event : events) {
        const QStringList words = event.split(u' ');
        const QDate on = day(words[0]);
        if (words[1] == u"died") {
            all.died.emplace(child, on);
            continue;
        }
        if (words[1] == u"ended") {
            all.endings.push_back({child, on});
            continue;
        }
        StandingDecision decision{child, on, OutcomeKind::NoPlan, {}, ConferenceId::fresh(), {}};
        if (words[1] == u"placed")
            decision.outcome = OutcomeKind::StartPlan;
        else if (words[1] == u"review")
            decision.outcome = OutcomeKind::ContinuePlan;
        else if (words[1] == u"removed")
            decision.outcome = OutcomeKind::EndPlan;
        if (words.size() > 2 && words[2] != u"-")
            decision.categories = {*CategoryKey::parse(words[2])};
        if (words.size() > 4)
            decision.planSince = day(words[4]);
        all.decisions.push_back(decision);
    }
    return all;
}

/// "2026-01-12 to 2026-03-30 Decision, 2026-06-01 on": the spells as a person would read them.
QString shown(const std::vector<RegisterSpell>& spells)
{
    static const QStringList hows{u"NotYet"_s, u"Decision"_s, u"EndedWithout"_s, u"Death"_s, u"Renewed"_s};
    QStringList all;
    for (const RegisterSpell& spell : spells)
        all << spell.since.toString(Qt::ISODate) +
                   (spell.until ? u" to %1 %2"_s.arg(spell.until->toString(Qt::ISODate), hows[static_cast<int>(spell.left)]) : u" on"_s);
    return all.join(u", "_s);
}

} // namespace

class RegisterSpellsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsWhatWasDecided_data();
    void followsWhatWasDecided();
    void categoriesAreThoseOfTheLastDecisionByThen();
    void placedByIsTheConferenceThatDecided();
    void offAfterPassesOverARenewal();
    void countsChangeOnlyWhereSomebodyMoved();
    void lastMovementIsComingOnOrOff();
    void equalsARecountDayByDay_data();
    void equalsARecountDayByDay();
};

void RegisterSpellsTest::followsWhatWasDecided_data()
{
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QString>("spells");
    QTest::newRow("placed") << QStringList{u"2026-01-12 placed neglect"_s} << u"2026-01-12 on"_s;
    QTest::newRow("a conference that placed nobody") << QStringList{u"2026-01-12 not-placed"_s} << QString();
    QTest::newRow("continued at review") << QStringList{u"2026-01-12 placed neglect"_s, u"2026-04-10 review neglect"_s} << u"2026-01-12 on"_s;
    QTest::newRow("removed at review") << QStringList{u"2026-01-12 placed neglect"_s, u"2026-04-10 removed"_s} << u"2026-01-12 to 2026-04-10 Decision"_s;
    QTest::newRow("removed and placed again")
        << QStringList{u"2026-01-12 placed neglect"_s, u"2026-04-10 removed"_s, u"2026-09-01 placed physical"_s}
        << u"2026-01-12 to 2026-04-10 Decision, 2026-09-01 on"_s;
    QTest::newRow("died while on it") << QStringList{u"2026-01-12 placed neglect"_s, u"2026-02-01 died"_s} << u"2026-01-12 to 2026-02-01 Death"_s;
    QTest::newRow("died after coming off it")
        << QStringList{u"2026-01-12 placed neglect"_s, u"2026-04-10 removed"_s, u"2026-05-01 died"_s} << u"2026-01-12 to 2026-04-10 Decision"_s;
    QTest::newRow("died before the conference") << QStringList{u"2026-01-12 placed neglect"_s, u"2026-01-11 died"_s} << QString();
    QTest::newRow("ended without a review") << QStringList{u"2026-01-12 placed neglect"_s, u"2026-03-02 ended"_s} << u"2026-01-12 to 2026-03-02 EndedWithout"_s;
    QTest::newRow("ended without a review, then placed again")
        << QStringList{u"2026-01-12 placed neglect"_s, u"2026-03-02 ended"_s, u"2026-05-05 placed neglect"_s}
        << u"2026-01-12 to 2026-03-02 EndedWithout, 2026-05-05 on"_s;
    QTest::newRow("an ending that is noted on the day of the decision to end")
        << QStringList{u"2026-01-12 placed neglect"_s, u"2026-04-10 removed"_s, u"2026-04-10 ended"_s} << u"2026-01-12 to 2026-04-10 Decision"_s;
    QTest::newRow("plan begun elsewhere, continued here")
        << QStringList{u"2026-04-10 review neglect since 2025-11-03"_s} << u"2025-11-03 on"_s;
    QTest::newRow("plan begun elsewhere, ended at its first review here")
        << QStringList{u"2026-04-10 removed - since 2025-11-03"_s} << u"2025-11-03 to 2026-04-10 Decision"_s;
    QTest::newRow("continued here, nobody knows since when") << QStringList{u"2026-04-10 review neglect"_s} << u"2026-04-10 on"_s;
    QTest::newRow("plan begun here, as the review knows")
        << QStringList{u"2026-01-12 placed neglect"_s, u"2026-04-10 review neglect since 2026-01-12"_s} << u"2026-01-12 on"_s;
    QTest::newRow("a plan made elsewhere outlasts what was decided here before")
        << QStringList{u"2026-01-12 placed neglect"_s, u"2026-04-10 removed"_s, u"2026-09-01 review neglect since 2026-06-01"_s}
        << u"2026-01-12 to 2026-04-10 Decision, 2026-06-01 on"_s;
    QTest::newRow("a day that is out of date is not taken for a new plan")
        << QStringList{u"2026-01-12 placed neglect"_s, u"2026-04-10 removed"_s, u"2026-09-01 review neglect since 2026-01-12"_s}
        << u"2026-01-12 to 2026-04-10 Decision, 2026-09-01 on"_s;
    QTest::newRow("transferred in with a plan of its own here")
        << QStringList{u"2026-04-10 placed neglect since 2025-11-03"_s} << u"2026-04-10 on"_s;
    QTest::newRow("placed and removed the same day") << QStringList{u"2026-01-12 placed neglect"_s, u"2026-01-12 removed"_s} << QString();
}

void RegisterSpellsTest::followsWhatWasDecided()
{
    QFETCH(const QStringList, events);
    const Told all = told(ChildId::fresh(), events);
    QTEST(shown(registerSpells(all.decisions, all.endings, all.died)), "spells");
}

void RegisterSpellsTest::categoriesAreThoseOfTheLastDecisionByThen()
{
    const Told all = told(ChildId::fresh(), {u"2026-01-12 placed neglect"_s, u"2026-04-10 review emotional"_s});
    const auto spells = registerSpells(all.decisions, {}, {});
    QCOMPARE(categoriesOn(spells[0], day(u"2026-04-09"_s)).front().text(), u"neglect"_s);
    QCOMPARE(categoriesOn(spells[0], day(u"2026-04-10"_s)).front().text(), u"emotional"_s);
    const Told elsewhere = told(ChildId::fresh(), {u"2026-04-10 review emotional since 2025-11-03"_s});
    QVERIFY(categoriesOn(registerSpells(elsewhere.decisions, {}, {})[0], day(u"2026-04-09"_s)).empty());
}

void RegisterSpellsTest::placedByIsTheConferenceThatDecided()
{
    const Told all = told(ChildId::fresh(), {u"2026-01-12 placed neglect"_s, u"2026-04-10 review emotional"_s});
    QCOMPARE(registerSpells(all.decisions, {}, {})[0].placedBy, all.decisions[0].conference);
    const Told elsewhere = told(ChildId::fresh(), {u"2026-04-10 review emotional since 2025-11-03"_s});
    QVERIFY(!registerSpells(elsewhere.decisions, {}, {})[0].placedBy);
}

void RegisterSpellsTest::offAfterPassesOverARenewal()
{
    const ChildId child = ChildId::fresh();
    Told all = told(child, {u"2026-01-12 placed neglect"_s, u"2026-04-10 placed physical"_s});
    auto spells = registerSpells(all.decisions, {}, {});
    QCOMPARE(shown(spells), u"2026-01-12 to 2026-04-10 Renewed, 2026-04-10 on"_s);
    QVERIFY(!offAfter(spells, spells[0]));
    spells = registerSpells(all.decisions, {{child, day(u"2026-07-01"_s)}}, {});
    QCOMPARE(offAfter(spells, spells[0]), day(u"2026-07-01"_s));
}

void RegisterSpellsTest::countsChangeOnlyWhereSomebodyMoved()
{
    const Told one = told(ChildId::fresh(), {u"2026-01-12 placed neglect"_s, u"2026-04-10 removed"_s});
    Told two = told(ChildId::fresh(), {u"2026-02-02 placed neglect"_s, u"2026-03-02 placed physical"_s});
    two.decisions.insert(two.decisions.begin(), one.decisions.begin(), one.decisions.end());
    const auto spells = registerSpells(two.decisions, {}, {});
    const std::vector<RegisterCount> expected{{day(u"2026-01-01"_s), 0}, {day(u"2026-01-12"_s), 1}, {day(u"2026-02-02"_s), 2}, {day(u"2026-04-10"_s), 1}};
    QCOMPARE(registerCounts(spells, day(u"2026-01-01"_s), day(u"2026-12-31"_s)), expected);
    QCOMPARE(registerCounts(spells, day(u"2026-02-02"_s), day(u"2026-04-09"_s)), (std::vector<RegisterCount>{{day(u"2026-02-02"_s), 2}}));
}

void RegisterSpellsTest::lastMovementIsComingOnOrOff()
{
    const Told all = told(ChildId::fresh(), {u"2026-01-12 placed neglect"_s, u"2026-02-10 review physical"_s, u"2026-04-10 removed"_s});
    const auto spells = registerSpells(all.decisions, {}, {});
    QVERIFY(!lastMovement(spells, day(u"2026-01-11"_s)));
    QCOMPARE(lastMovement(spells, day(u"2026-03-01"_s)), day(u"2026-01-12"_s));
    QCOMPARE(lastMovement(spells, day(u"2026-04-10"_s)), day(u"2026-04-10"_s));
}

void RegisterSpellsTest::equalsARecountDayByDay_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("made-up unit %u", seed) << seed;
}

/// The recount knows nothing of spells: on each day it takes every child's last event by then, a death above all.
void RegisterSpellsTest::equalsARecountDayByDay()
{
    QFETCH(const unsigned, seed);
    unsigned state = seed * 2654435761U;
    const auto below = [&state](unsigned most) {
        state = state * 1664525U + 1013904223U;
        return (state >> 16) % most;
    };
    const QDate first = day(u"2026-01-01"_s);
    constexpr int days = 120;
    struct Event {
        int on;
        int kind; // 0 placed, 1 continued, 2 removed, 3 none, 4 ended without
    };
    std::vector<StandingDecision> decisions;
    std::vector<PlanEnd> endings;
    std::map<ChildId, QDate> died;
    std::map<ChildId, std::vector<Event>> known;
    for (int child = 0; child < 12; ++child) {
        const ChildId id = ChildId::fresh();
        int on = static_cast<int>(below(20));
        for (; on < days; on += 1 + static_cast<int>(below(30))) {
            const int kind = static_cast<int>(below(5));
            known[id].push_back({on, kind});
            if (kind == 4)
                endings.push_back({id, first.addDays(on)});
            else
                decisions.push_back({id, first.addDays(on), std::array{OutcomeKind::StartPlan, OutcomeKind::ContinuePlan, OutcomeKind::EndPlan, OutcomeKind::NoPlan}[static_cast<size_t>(kind)], {}, ConferenceId::fresh(), {}});
        }
        if (below(4) == 0)
            died.emplace(id, first.addDays(static_cast<int>(below(days))));
    }
    std::stable_sort(decisions.begin(), decisions.end(), [](const StandingDecision& a, const StandingDecision& b) { return a.on < b.on; });
    const std::vector<RegisterSpell> spells = registerSpells(decisions, endings, died);
    const std::vector<RegisterCount> counts = registerCounts(spells, first, first.addDays(days));
    for (int at = 0; at < days; ++at) {
        std::set<ChildId> recount;
        for (const auto& [child, events] : known) {
            const Event* last = nullptr;
            for (const Event& event : events)
                if (event.on <= at)
                    last = &event;
            const bool alive = !died.contains(child) || died.at(child) > first.addDays(at);
            if (last && last->kind <= 1 && alive)
                recount.insert(child);
        }
        std::set<ChildId> found;
        for (const RegisterSpell& spell : spells)
            if (covers(spell, first.addDays(at)))
                QVERIFY2(found.insert(spell.child).second, "a child stands on the register twice");
        QCOMPARE(found, recount);
        const auto count = std::find_if(counts.rbegin(), counts.rend(), [&](const RegisterCount& each) { return each.from <= first.addDays(at); });
        QCOMPARE(count->children, static_cast<int>(recount.size()));
    }
}

QTEST_GUILESS_MAIN(RegisterSpellsTest)
#include "registerspellstest.moc"
