#include "core/store/localstore.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/planning.h"
#include "core/workflow/today.h"
#include "core/workflow/unit.h"
#include "tests/core/workflow/desk.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace desk;

namespace {

const Adoption byTheBoard{u"Mair Acorn"_s, QDate(2026, 10, 1), u"The board asked for it."_s};

QString faultsOf(const std::vector<LocalProblem>& problems)
{
    static const std::map<LocalFault, QString> words{
        {LocalFault::ValueMissing, u"no value"_s}, {LocalFault::Malformed, u"malformed"_s}, {LocalFault::Looser, u"looser"_s},
        {LocalFault::Stated, u"stated"_s},         {LocalFault::ByMissing, u"nobody"_s},    {LocalFault::WhyMissing, u"no reason"_s},
        {LocalFault::OnMissing, u"no day"_s},      {LocalFault::OnInTheFuture, u"to come"_s}};
    QStringList all;
    for (const LocalProblem& problem : problems)
        all << words.at(problem.fault);
    return all.join(u", "_s);
}

const LimitVerdict& limit(const std::vector<LimitVerdict>& limits, const QString& id)
{
    return *std::find_if(limits.begin(), limits.end(), [&](const LimitVerdict& each) { return each.id.text() == id; });
}

} // namespace

/// What a unit adopts for itself, and how everything that judges a conference goes by it.
class LocalSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUnitsWayWithRecordingCountsInEveryConference()
    {
        Desk desk;
        const ConferenceId id = desk.convene();
        QVERIFY(desk.read(id).record.dossier.recordingProcess == RecordingProcess{});
        const RecordingProcess process{u"by letter to the unit"_s, u"the chair and the service manager"_s, u"five working days"_s, true, false};
        setUnitsRecording(desk.office(), process);
        QVERIFY(unitsRecording(desk.office()) == process);
        QVERIFY(desk.read(id).record.dossier.recordingProcess == process);
        const ConferencePlan plan{.conference = desk.draft()};
        QVERIFY(plannedConference(desk.office(), plan).record.dossier.recordingProcess == process);
        const qint64 before = desk.written();
        setUnitsRecording(desk.office(), process);
        QCOMPARE(desk.written(), before); // nothing new was said
    }

    void whatIsAdopted_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<Adoption>("adoption");
        QTest::addColumn<QString>("faults");
        const auto row = [](const char* name, const QString& procedure, const QString& key, const QString& value, const QString& faults,
                            const Adoption& adoption = byTheBoard) {
            QTest::newRow(name) << procedure << key << value << adoption << faults;
        };
        row("a quorum where none is stated", u"ceredigion"_s, u"quorum.others"_s, u" 2 "_s, {});
        row("a smaller quorum than stated", u"jersey"_s, u"quorum.others"_s, u"1"_s, u"looser"_s);
        row("a quorum in words", u"jersey"_s, u"quorum.others"_s, u"two"_s, u"malformed"_s);
        row("minutes within ten working days", u"sefton"_s, u"limit.minutes"_s, u"10 working-days"_s, {});
        row("minutes within ten", u"sefton"_s, u"limit.minutes"_s, u"10"_s, u"malformed"_s);
        row("a later conference than stated", u"ceredigion"_s, u"limit.initial-conference"_s, u"20 working-days"_s, u"looser"_s);
        row("a limit that is no limit here", u"sefton"_s, u"limit.tea"_s, u"1 days"_s, u"malformed"_s);
        row("parents' minutes where the text says", u"jersey"_s, u"copy.minutes.parents"_s, u"none"_s, u"malformed"_s);
        row("nothing at all", u"ceredigion"_s, u"quorum.others"_s, u" "_s, u"no value, nobody, no day, no reason"_s, Adoption{});
        row("by somebody, some day, for no reason", u"ceredigion"_s, u"quorum.others"_s, u"2"_s, u"no reason"_s,
            Adoption{u"Mair Acorn"_s, QDate(2026, 10, 1), u" \n"_s});
        row("adopted tomorrow", u"ceredigion"_s, u"quorum.others"_s, u"2"_s, u"to come"_s,
            Adoption{u"Mair Acorn"_s, QDate(2026, 11, 3), u"Soon"_s});
    }
    void whatIsAdopted()
    {
        QFETCH(const QString, procedure);
        QFETCH(const QString, key);
        QFETCH(const QString, value);
        QFETCH(const Adoption, adoption);
        QFETCH(const QString, faults);
        Desk desk;
        const auto id = desk::key<ProcedureKey>(procedure);
        const qint64 before = desk.written();
        QCOMPARE(faultsOf(adoptLocal(desk.office(), id, key, value, adoption)), faults);
        QCOMPARE(desk.written() > before, faults.isEmpty());
        QCOMPARE(localInForce(desk.office(), id).values.contains(key), faults.isEmpty());
        QCOMPARE(procedureInForce(desk.office(), id).local.contains(key), faults.isEmpty());
    }

    void theScreenListsEveryPlaceWithWhatIsThere()
    {
        Desk desk;
        const auto ceredigion = key<ProcedureKey>(u"ceredigion"_s);
        QVERIFY(adoptLocal(desk.office(), ceredigion, u"quorum.others"_s, u"2"_s, byTheBoard).empty());
        const auto lines = localLines(desk.office(), ceredigion);
        QCOMPARE(lines.size(), gapsOf(rules().procedure(ceredigion)).size());
        QCOMPARE(lines.front().value, u"2"_s);
        QCOMPARE(lines.front().adoption, byTheBoard);
        QCOMPARE(std::count_if(lines.begin(), lines.end(), [](const LocalLine& line) { return line.value.has_value(); }), 1);
        QVERIFY(withdrawLocal(desk.office(), ceredigion, u"quorum.others"_s));
        QVERIFY(!localLines(desk.office(), ceredigion).front().value);
    }

    void anAdoptedQuorumIsTheQuorum()
    {
        Desk desk;
        const ConferenceId id = desk.convene(u"ceredigion"_s);
        QCOMPARE(quorumNow(desk.read(id), desk.clock.now()).front().now.outcome, Outcome::NotStated);
        QVERIFY(adoptLocal(desk.office(), key<ProcedureKey>(u"ceredigion"_s), u"quorum.others"_s, u"9"_s, byTheBoard).empty());
        const OpenConference open = desk.read(id);
        const QuorumVerdict quorum = quorumNow(open, desk.clock.now()).front().now;
        QCOMPARE(quorum.outcome, Outcome::Refused);
        QVERIFY(quorum.local);
        QCOMPARE(open.local.adopted.at(u"quorum.others"_s), byTheBoard);
    }

    void anAdoptedLimitCountsWhileADayIsChosen()
    {
        Desk desk;
        const NewConference draft = desk.draft(u"sefton"_s);
        QVERIFY(!governingLimit(desk.office(), draft));
        QVERIFY(adoptLocal(desk.office(), key<ProcedureKey>(u"sefton"_s), u"limit.initial-conference"_s, u"5 working-days"_s, byTheBoard).empty());
        const auto governing = governingLimit(desk.office(), draft);
        QVERIFY(governing && governing->local);
        QCOMPARE(governing->due->date(), QDate(2026, 11, 9));
        const auto latest = latestDay(plannedConference(desk.office(), {draft, {}, {}}), desk.clock.now());
        QVERIFY(latest && latest->local);
        QVERIFY(!problemsOf(desk.office(), draft).empty()); // the 16th is late now, and asks for its reason
    }

    void todayCountsByItAndSaysSo()
    {
        Desk desk;
        desk.concluded(u"sefton"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
        const auto minutes = [&] {
            const TodayView view = todayView(desk.office());
            for (const auto* rows : {&view.passed, &view.dueToday, &view.thisWeek})
                for (const DueRow& row : *rows)
                    if (row.kind == DueKind::Minutes)
                        return std::optional(row);
            return std::optional<DueRow>();
        };
        QVERIFY(!minutes());
        QVERIFY(adoptLocal(desk.office(), key<ProcedureKey>(u"sefton"_s), u"limit.minutes"_s, u"1 working-days"_s, byTheBoard).empty());
        const auto due = minutes();
        QVERIFY(due && due->limit.local);
        QCOMPARE(due->local.adopted.at(u"limit.minutes"_s), byTheBoard);
    }

    void aConferenceHeldKeepsTheQuorumItWasHeldBy()
    {
        Desk desk;
        const ConferenceId held = desk.concluded(u"ceredigion"_s, ConferenceType::Initial, OutcomeKind::NoPlan);
        const QDate after = desk.clock.today().addDays(1);
        desk.at(after, QTime(9, 0));
        const Adoption later{u"Mair Acorn"_s, after, u"After what happened"_s};
        const auto ceredigion = key<ProcedureKey>(u"ceredigion"_s);
        QVERIFY(adoptLocal(desk.office(), ceredigion, u"quorum.others"_s, u"9"_s, later).empty());
        QVERIFY(adoptLocal(desk.office(), ceredigion, u"limit.minutes"_s, u"5 working-days"_s, later).empty());
        const OpenConference open = desk.read(held);
        QCOMPARE(quorumNow(open, desk.clock.now()).front().now.outcome, Outcome::NotStated);
        QVERIFY2(limit(limitsNow(open, desk.clock.now()), u"minutes"_s).local, "what is still to be done goes by what counts now");
        const Subject subject = plannedConference(desk.office(), {[&] {
            NewConference next = desk.draft(u"ceredigion"_s);
            next.date = after.addDays(14);
            return next;
        }(), {}, {}}).file.subjects.front();
        QVERIFY(subject.previous.back().quorate);
    }

    void aValueThatNoLongerFitsIsNotUsed()
    {
        Desk desk;
        const auto jersey = key<ProcedureKey>(u"jersey"_s);
        // As an earlier edition would have left it: the procedure has become stricter since.
        Casebook& casebook = desk.casebook;
        LocalStore(casebook).adopt(jersey, u"quorum.others"_s, u"1"_s, byTheBoard);
        const ConferenceId id = desk.convene();
        QCOMPARE(desk.read(id).procedure->quorum.others, std::optional(2));
        QVERIFY(!localLines(desk.office(), jersey).front().fits);
    }

    void theProceduresOfTheUnitComeFirst()
    {
        Desk desk;
        desk.convene(u"sefton"_s);
        const auto procedures = unitsProcedures(desk.office());
        QCOMPARE(procedures.front()->id.text(), u"sefton"_s);
        QCOMPARE(procedures.size(), rules().procedures().size());
    }

    void oneSetOfValuesIsOneProcedure()
    {
        Desk desk;
        const auto ceredigion = key<ProcedureKey>(u"ceredigion"_s);
        const Procedure* shipped = &procedureInForce(desk.office(), ceredigion);
        QVERIFY(adoptLocal(desk.office(), ceredigion, u"child.age"_s, u"11"_s, byTheBoard).empty());
        const Procedure* first = &procedureInForce(desk.office(), ceredigion);
        QVERIFY(first != shipped);
        QCOMPARE(&procedureInForce(desk.office(), ceredigion), first);
        QVERIFY(withdrawLocal(desk.office(), ceredigion, u"child.age"_s));
        QCOMPARE(&procedureInForce(desk.office(), ceredigion), shipped);
        QCOMPARE(first->child.offeredFromAge, std::optional(11)); // whoever still holds it may read on
    }
};

QTEST_GUILESS_MAIN(LocalSettingsTest)
#include "localsettingstest.moc"
