#include "tests/core/workflow/endingrecount.h"
#include "tests/core/workflow/journalrecount.h"
#include "tests/core/workflow/moverecount.h"
#include "tests/core/workflow/recount.h"

#include "core/store/standingstore.h"
#include "core/workflow/complaining.h"
#include "core/workflow/register.h"
#include "core/workflow/simulation.h"
#include "core/workflow/today.h"

#include <QtTest/QTest>

#include <random>
#include <set>

using namespace desk;

namespace {

/// A unit that lives in memory.
struct Unit {
    Unit(const QString& procedure, quint64 seed, int months)
        : place(key<ProcedureKey>(procedure)), clock(QDateTime(first, QTime(8, 0))), casebook(Casebook::inMemory(clock, u"Owain Sedge"_s)),
          simulation(casebook, clock, rules(), {.procedure = place, .first = first, .last = first.addMonths(months), .seed = seed})
    {
    }
    Office office() { return {casebook, clock, rules()}; }
    /// How many conferences stand where, in words.
    QString standing()
    {
        std::map<QString, int> states;
        for (const ConferenceRow& row : findConferences(office(), {}))
            ++states[wordOf(row.state)];
        QStringList all;
        for (const auto& [state, number] : states)
            all << u"%1 %2"_s.arg(state).arg(number);
        return all.join(u", "_s);
    }

    static inline const QDate first{2024, 1, 8};
    ProcedureKey place;
    FixedClock clock;
    Casebook casebook;
    Simulation simulation;
};

using States = std::set<ConferenceState>;
using enum ConferenceState;

/// What a limit is listed as, and in which states of its conference; the day of a conference itself is counted by hand.
std::optional<std::pair<DueKind, States>> sortOf(const LimitVerdict& limit, const Procedure& procedure)
{
    static const States ended{Concluded, DecisionsIssued, MinutesApproved, Distributed};
    static const std::map<QString, std::pair<DueKind, States>> papers{
        {u"decision-letter"_s, {DueKind::DecisionLetters, {Concluded}}},
        {u"outline-plan"_s, {DueKind::OutlinePlan, {Concluded, DecisionsIssued}}},
        {u"minutes"_s, {DueKind::Minutes, {Concluded, DecisionsIssued, MinutesApproved}}},
        {u"invitation"_s, {DueKind::Invitations, {Convened}}},
        {u"social-work-report"_s, {DueKind::Reports, {Convened}}},
        {u"agency-report"_s, {DueKind::Reports, {Convened}}},
        {u"police-report"_s, {DueKind::Reports, {Convened}}},
        {u"assessment-report"_s, {DueKind::Reports, {Convened}}}};
    static const std::map<QString, std::pair<DueKind, States>> deeds{{u"minutes-discussed"_s, {DueKind::MinutesDiscussed, {MinutesApproved, Distributed}}},
                                                                     {u"review"_s, {DueKind::Review, ended}}};
    const auto find = [](const auto& table, const QString& word) {
        const auto found = table.find(word);
        return found == table.end() ? std::nullopt : std::optional(found->second);
    };
    if (limit.document)
        return find(papers, limit.document->text());
    for (const Timescale& each : procedure.timescales)
        if (each.id == limit.id)
            return find(deeds, each.measured.text());
    return std::nullopt;
}

QString line(const ConferenceId& conference, DueKind kind, QDate day, int open, const QString& list, const QString& what = {})
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(list, conference.text()).arg(int(kind)).arg(day.toString(Qt::ISODate)).arg(open).arg(what);
}

/// What stands first of several limits: those ahead or passed before a target whose later limit still runs, then the earliest.
std::pair<bool, QDateTime> rank(const LimitVerdict& limit, const QDateTime& now)
{
    const bool spent = *limit.due < now && limit.target && limit.state == LimitState::Due;
    return {spent, *limit.due};
}

/// What Today has to list of one conference, from the engine's limits: each person once for a kind; papers one line for each
/// time at which they are due, everything else one line.
QStringList owedOf(const OpenConference& open, const QDateTime& now, QDate friday)
{
    std::map<DueKind, std::map<QString, std::pair<bool, QDateTime>>> kinds; // by person
    for (const LimitVerdict& limit : timescales(open.file, *open.procedure, *open.calendar, now)) {
        const auto sort = sortOf(limit, *open.procedure);
        const bool isOpen = limit.state == LimitState::Due || limit.state == LimitState::Overdue || limit.state == LimitState::BookedLate;
        if (!sort || !isOpen || !limit.due || !sort->second.contains(open.file.conference.state))
            continue;
        auto& first = kinds[sort->first].try_emplace(limit.person ? limit.person->text() : QString(), rank(limit, now)).first->second;
        first = std::min(first, rank(limit, now));
    }
    QStringList lines;
    for (const auto& [kind, people] : kinds) {
        std::map<std::pair<bool, QDateTime>, int> times;
        for (const auto& [person, first] : people)
            ++times[first];
        if (!isPaper(kind))
            times = {{times.begin()->first, int(people.size())}};
        for (const auto& [when, number] : times) {
            const auto& [spent, due] = when;
            const QString list = due < now && !spent ? u"passed"_s : due.date() == now.date() ? u"today"_s : due.date() <= friday ? u"week"_s : QString();
            if (!list.isEmpty())
                lines << line(open.file.conference.id, kind, due.date(), number, list);
        }
    }
    return lines;
}

QStringList owedOf(const DisputesKept& disputes, const ConferenceId& conference, QDate today, QDate friday)
{
    std::vector<QDate> days;
    for (const ComplaintKept& each : disputes.complaints)
        if (each.outcome.isEmpty() && each.answerBy && *each.answerBy <= friday)
            days.push_back(*each.answerBy);
    if (days.empty())
        return {};
    const QDate day = *std::min_element(days.begin(), days.end());
    return {line(conference, DueKind::Complaint, day, int(days.size()), day < today ? u"passed"_s : day == today ? u"today"_s : u"week"_s)};
}

QStringList listedBy(const TodayView& view)
{
    QStringList lines;
    for (const auto& [list, rows] : {std::pair(u"passed"_s, &view.passed), std::pair(u"today"_s, &view.dueToday), std::pair(u"week"_s, &view.thisWeek)})
        for (const DueRow& row : *rows) {
            const bool several = row.kind == DueKind::PlanEnding || row.kind == DueKind::ReviewDay; // of one kind
            lines << line(row.row.id, row.kind, row.limit.due->date(), row.open, list, several ? row.limit.id.text() : QString());
        }
    lines.sort();
    return lines;
}

/// How often each kind of thing was there to compare.
class Seen final {
public:
    void add(const TodayView& view)
    {
        for (const std::vector<DueRow>* rows : {&view.passed, &view.dueToday, &view.thisWeek})
            for (const DueRow& row : *rows)
                ++m_rows[row.kind == DueKind::PlanEnding || row.kind == DueKind::ReviewDay ? row.limit.id.text() : QString::number(int(row.kind))];
    }
    bool has(DueKind kind) const { return m_rows.contains(QString::number(int(kind))); }
    bool has(const QString& what) const { return m_rows.contains(what); }
    QString told() const
    {
        QStringList all;
        for (const auto& [what, rows] : m_rows)
            all << what + u':' + QString::number(rows);
        return all.join(u' ');
    }

private:
    std::map<QString, int> m_rows;
};

} // namespace

/// A made-up unit that lives for months, and what the program says of it on its days, found out in another way.
class SimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceLives_data()
    {
        QTest::addColumn<QString>("procedure");
        for (const Procedure* procedure : rules().procedures())
            QTest::newRow(qPrintable(procedure->id.text())) << procedure->id.text();
    }
    void everyPlaceLives()
    {
        QFETCH(const QString, procedure);
        Unit unit(procedure, 7, 3);
        while (unit.simulation.liveDay()) {
        }
        const SimulationCount& count = unit.simulation.count();
        qInfo("seed 7: %d families, %d conferences, %d held; %s", count.families, count.conferences, count.held, qPrintable(unit.standing()));
        QVERIFY(count.held * 3 > count.conferences);
        QVERIFY(unit.standing().contains(u"closed"_s));
        QVERIFY(JournalStore(unit.casebook).verify().sound());
        QVERIFY(!unit.simulation.liveDay()); // its days are over
    }

    void oneSeedGivesOneUnit()
    {
        Unit one(u"jersey"_s, 3, 2);
        Unit same(u"jersey"_s, 3, 2);
        Unit other(u"jersey"_s, 4, 2);
        while (one.simulation.liveDay() && same.simulation.liveDay() && other.simulation.liveDay()) {
        }
        while (same.simulation.liveDay() || other.simulation.liveDay()) {
        }
        QCOMPARE(one.simulation.count(), same.simulation.count());
        QCOMPARE(one.standing(), same.standing());
        QVERIFY(one.simulation.count() != other.simulation.count());
    }

    void everyDayOfToday_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QList<int>>("kinds");
        using enum DueKind;
        const QList<int> everywhere{int(Proposal), int(MoveConferenceHere), int(MoveConferenceThere), int(MoveAccepted), int(SupportReview), int(CoreGroup)};
        QTest::newRow("Jersey") << u"jersey"_s << quint64(107)
                                << everywhere + QList<int>{int(HospitalStay), int(ChildNotSeen), int(MoveTold), int(MoveInterimPlan), int(CareOrderReview), int(Visit), int(CoreGroupNotes)};
        QTest::newRow("North Yorkshire") << u"north-yorkshire"_s << quint64(101) << everywhere + QList<int>{int(SetDate), int(MoveTold), int(CareReviewApart)};
    }
    /// Everything at once, for it lives through the same months: Today on each of their days, the register on fifty, the figures.
    void everyDayOfToday()
    {
        QFETCH(const QString, procedure);
        QFETCH(const quint64, seed);
        QFETCH(const QList<int>, kinds);
        Unit unit(procedure, seed, 8);
        Seen seen;
        while (unit.simulation.liveDay()) {
            compareToday(unit, seen);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("seed %llu: %s", static_cast<unsigned long long>(seed), qPrintable(seen.told()));
        for (const int kind : kinds)
            QVERIFY2(seen.has(DueKind(kind)), qPrintable(QString::number(kind)));
        QVERIFY(seen.has(u"review-earlier"_s) && seen.has(u"review-fixed"_s));
        if (numbersOf(key<ProcedureKey>(procedure)).consulted)
            for (const QString& what : {u"plan-ending-consult"_s, u"plan-ending-answer"_s, u"plan-ending-day"_s, u"plan-ending-tell"_s})
                QVERIFY2(seen.has(what), qPrintable(what));
        compareRegister(unit, seed);
        if (numbersOf(key<ProcedureKey>(procedure)).consulted) // plans end without a review too
            QVERIFY(StandingStore(unit.casebook).endings().size() > 3);
        if (procedure != u"jersey")
            return; // whose figures are counted by hand
        compareFigures(unit, yearOf(unit.clock.today().addDays(-60)));
        compareFigures(unit, quarterOf(unit.clock.today().addDays(-60)));
        compareFigures(unit, {QDate(2024, 3, 9), QDate(2024, 7, 3)});
    }

private:
    static void compareToday(Unit& unit, Seen& seen)
    {
        const QDateTime now = unit.clock.now();
        const QDate today = now.date();
        const QDate friday = today.addDays(today.dayOfWeek() >= 6 ? 12 - today.dayOfWeek() : 5 - today.dayOfWeek());
        QStringList expected;
        for (const ConferenceRow& row : findConferences(unit.office(), {})) {
            if (row.state != Closed && row.state != Cancelled && row.state != NotProceeded) // nothing is owed of those
                expected += owedOf(reread(unit.office(), row.id), now, friday);
            expected += owedOf(disputesOf(unit.office(), row.id), row.id, today, friday);
        }
        const auto plans = plansByHand(unit.office());
        const auto running = runningByHand(unit.office(), plans);
        expected += dueOfPlansByHand(unit.office(), running, friday);
        expected += dueOfMovesByHand(unit.office(), unit.place, running, friday);
        expected += dueOfDaysByHand(unit.office(), friday);
        expected += dueOfCareByHand(unit.office(), running, friday);
        expected += dueOfEndingsByHand(unit.office(), plans, running, friday);
        expected.sort();
        const TodayView view = todayView(unit.office());
        seen.add(view);
        const QStringList listed = listedBy(view);
        QStringList differing;
        for (const QString& each : listed)
            if (!expected.contains(each))
                differing << u"listed only: "_s + each;
        for (const QString& each : std::as_const(expected))
            if (!listed.contains(each))
                differing << u"counted only: "_s + each;
        QVERIFY2(differing.isEmpty(), qPrintable(today.toString(Qt::ISODate) + u'\n' + differing.join(u'\n')));
        QCOMPARE(listed, expected);
    }

    /// On fifty days drawn from the whole time: what the register says against the journal, read entry by entry.
    static void compareRegister(Unit& unit, quint64 seed)
    {
        const JournalRecount recount(unit.casebook);
        std::mt19937_64 draw(seed);
        const qint64 span = Unit::first.daysTo(unit.clock.today());
        std::optional<RegisterView> before;
        size_t most = 0;
        for (int i = 0; i < 50; ++i) {
            const QDate day = Unit::first.addDays(static_cast<qint64>(draw() % static_cast<quint64>(span + 1)));
            const RegisterView view = rereadRegister(unit.office(), day, before ? &*before : nullptr);
            std::set<QString> shown;
            for (const RegisterRow& row : view.rows)
                shown.insert(row.child.id.text());
            QVERIFY2(shown == recount.on(day), qPrintable(day.toString(Qt::ISODate)));
            most = std::max(most, shown.size());
            before = view;
        }
        QVERIFY(most > 20); // something was compared
    }

    static void compareFigures(Unit& unit, const FigurePeriod& period)
    {
        const Recount recount(unit.office(), period);
        const FiguresView view = figures(unit.office(), {period, {}});
        QStringList differing;
        int compared = 0;
        for (const FigureLine& each : view.lines) {
            const QString word = wordOf(each.now.kind) + u'/' + each.now.part;
            const auto found = recount.counts().find(word);
            const Recount::Count again = found == recount.counts().end() ? Recount::Count{} : found->second;
            const bool copies = each.now.kind == FigureKind::LettersInTime || each.now.kind == FigureKind::MinutesInTime;
            if (!copies && !Recount::knows(each.now.kind))
                continue;
            ++compared;
            const int of = isShare(each.now.kind) ? again.of : each.now.of;
            if (each.now.count != again.met || (!copies && each.now.of != of))
                differing << u"%1: %2 of %3, counted again %4 of %5"_s.arg(word).arg(each.now.count).arg(each.now.of).arg(again.met).arg(again.of);
        }
        QCOMPARE(differing.join(u'\n'), QString());
        QVERIFY(compared > 25);
        for (const auto& [word, count] : recount.counts()) // and nothing is left out
            QVERIFY2(count.met == 0 || std::any_of(view.lines.begin(), view.lines.end(), [&](const FigureLine& each) { return wordOf(each.now.kind) + u'/' + each.now.part == word; }),
                     qPrintable(word));
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "simulationtest.moc"
