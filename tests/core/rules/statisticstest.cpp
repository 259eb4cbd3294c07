#include "core/rules/statistics.h"
#include "core/procedure/library.h"
#include "tests/core/rules/support.h"

#include <QTest>

#include <functional>
#include <set>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

/// One conference of the period, changed by a row.
struct Told {
    Meeting meeting{ConferenceType::Initial};
    ConferenceRecord record;
    std::map<ChildId, std::vector<EarlierPlan>> earlier;

    Told()
    {
        meeting.child(u"a"_s).child.born = on(u"2020-03-13"_s); // six tomorrow
        meeting.people({u"sw, childrens-social-care, contact a, 10:00-11:30"_s});
        meeting.file.conference.state = ConferenceState::Concluded;
        meeting.file.events.push_back({.event = *EventKey::parse(u"strategy-discussion"_s),
                                       .date = on(u"2026-02-24"_s),
                                       .initiatedEnquiry = true});
    }
    void decide(OutcomeKind outcome, const QString& category = QString())
    {
        Decision decision{.id = DecisionId::fresh(),
                          .conference = meeting.file.conference.id,
                          .child = meeting.id(u"a"_s),
                          .outcome = outcome};
        if (!category.isEmpty())
            decision.categories = {*CategoryKey::parse(category)};
        record.decisions.push_back(decision);
    }
    void decideAsPlanSince(const QString& since, OutcomeKind outcome)
    {
        meeting.file.conference.type = ConferenceType::Review;
        meeting.file.subjects.front().planSince = on(since);
        decide(outcome);
    }
    Participant& worker() { return meeting.file.participants.front(); }
};

using Change = std::function<void(Told&)>;

const Procedure& jersey()
{
    static const Procedure procedure = std::get<Procedure>(loadProcedure(u"jersey"_s, shippedAgencyKinds()));
    return procedure;
}

std::vector<Counted> counted(const Told& told)
{
    static const WorkingCalendar calendar = test::calendar(u"jersey"_s);
    return countedIn({told.meeting.file, told.record, jersey(),
                      timescales(told.meeting.file, jersey(), calendar, QDateTime(on(u"2026-03-28"_s), at(u"09:00"_s), Qt::UTC)),
                      told.earlier});
}

std::vector<FigureRow> figures(const std::vector<const Told*>& all)
{
    std::vector<Counted> found;
    for (const Told* told : all)
        for (const Counted& each : counted(*told))
            found.push_back(each);
    return figuresOf(found, {on(u"2026-03-01"_s), on(u"2026-03-31"_s)});
}

/// "1 of 2" of a figure, or of one of its parts; "none" where it has no such part.
QString said(const std::vector<FigureRow>& rows, FigureKind kind, const QString& part)
{
    for (const FigureRow& row : rows)
        if (row.kind == kind && row.part == part)
            return u"%1 of %2"_s.arg(row.count).arg(row.of);
    return u"none"_s;
}

/// Figures that differ only in what is told of them.
FigureRow row(FigureKind kind, const QString& part, int count, int of)
{
    return {.kind = kind, .part = part, .count = count, .of = of, .behind = {}};
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(FigureKind)

/// What is counted, and what is not.
class StatisticsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsCounted_data();
    void whatIsCounted();
    void severalConferencesAddUp();
    void aConferenceThatWasNotHeldAddsNothing_data();
    void aConferenceThatWasNotHeldAddsNothing();
    void whatStandsBehindAFigure();
    void everyFigureHasItsWhole();
    void periods_data();
    void periods();
    void smallNumbersAreHidden_data();
    void smallNumbersAreHidden();
};

void StatisticsTest::whatIsCounted_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<FigureKind>("kind");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, Change change, FigureKind kind, const QString& part, const QString& says) {
        QTest::newRow(name) << change << kind << part << says;
    };
    using enum FigureKind;
    using enum OutcomeKind;
    const auto asItIs = [](Told&) {};
    row("an initial conference", asItIs, Held, u"initial"_s, u"1 of 1"_s);
    row("the child it was about", asItIs, ChildrenDiscussed, u"initial"_s, u"1 of 1"_s);
    row("an initial conference held within its limit", asItIs, InitialInTime, {}, u"1 of 1"_s);
    row("the child whose conference was within its limit", asItIs, InitialChildrenInTime, {}, u"1 of 1"_s);
    const auto late = [](Told& told) { told.meeting.file.events.front().date = on(u"2026-01-05"_s); };
    row("held after its limit", late, InitialInTime, {}, u"0 of 1"_s);
    row("two children whose conference was late are two", [late](Told& told) { told.meeting.child(u"b"_s); late(told); }, InitialChildrenInTime, {}, u"0 of 2"_s);
    row("nobody is late where no discussion started a clock", [](Told& told) { told.meeting.file.events.clear(); }, InitialInTime, {}, u"0 of 0"_s);
    row("a review is no initial conference", [](Told& told) { told.meeting.file.conference.type = ConferenceType::Review; }, InitialInTime, {}, u"0 of 0"_s);
    row("held the day after the period", [](Told& told) { told.meeting.file.conference.date = on(u"2026-04-01"_s); }, Held, {}, u"0 of 0"_s);
    row("held on the last day of the period", [](Told& told) { told.meeting.file.conference.date = on(u"2026-03-31"_s); }, Held, {}, u"1 of 1"_s);

    row("one agency alone makes no quorum", asItIs, NotQuorate, {}, u"1 of 1"_s);
    row("a quorum for each child", [](Told& told) {
            told.meeting.people({u"hv, health-visiting, contact a, 10:00-11:30"_s, u"pc, police, contact a, 10:00-11:30"_s});
        }, NotQuorate, {}, u"0 of 1"_s);
    row("a conference not gone on with for want of a quorum counts as one", [](Told& told) {
            told.meeting.file.conference.state = ConferenceState::NotProceeded;
        }, NotQuorate, {}, u"1 of 1"_s);
    row("nobody kept out", asItIs, KeptOut, {}, u"0 of 1"_s);
    row("a father kept out of the whole", [](Told& told) {
            told.meeting.person(u"f, parent"_s).exclusion = Exclusion{.extent = ExclusionExtent::Whole};
        }, KeptOut, {}, u"1 of 1"_s);
    row("a request that was settled with none keeps nobody out", [](Told& told) {
            told.meeting.person(u"f, parent"_s).exclusion = Exclusion{.extent = ExclusionExtent::Part};
        }, KeptOut, {}, u"0 of 1"_s);

    row("a conference nobody complained about", asItIs, Complaints, {}, u"0 of 1"_s);
    row("two complaints about one conference are one conference", [](Told& told) { told.record.dossier.complaints.resize(2); }, Complaints, {}, u"1 of 1"_s);

    row("a plan begun under neglect", [](Told& told) { told.decide(StartPlan, u"neglect"_s); }, PlansBegun, u"neglect"_s, u"1 of 1"_s);
    row("a plan where the place has no categories", [](Told& told) { told.decide(StartPlan); }, PlansBegun, u"none"_s, u"1 of 1"_s);
    row("a child who is six tomorrow is five", [](Told& told) { told.decide(StartPlan); }, PlansBegunByAge, u"age-05"_s, u"1 of 1"_s);
    row("a child who is five today is five", [](Told& told) {
            told.meeting.file.subjects.front().child.born = on(u"2021-03-12"_s);
            told.decide(StartPlan);
        }, PlansBegunByAge, u"age-05"_s, u"1 of 1"_s);
    row("an unborn child has no age", [](Told& told) {
            told.meeting.file.subjects.front().child.born.reset();
            told.decide(StartPlan, u"neglect"_s);
        }, PlansBegunByAge, u"age-unborn"_s, u"1 of 1"_s);
    row("a plan that went on is none begun", [](Told& told) { told.decide(ContinuePlan, u"neglect"_s); }, PlansBegun, {}, u"0 of 0"_s);
    row("a decision that was corrected counts as it stands now", [](Told& told) {
            told.decide(NoPlan);
            told.decide(StartPlan, u"physical"_s);
            told.record.decisions.back().corrects = told.record.decisions.front().id;
        }, Outcomes, u"start-plan"_s, u"1 of 1"_s);
    row("a plan of one year and a day when it ended", [](Told& told) { told.decideAsPlanSince(u"2025-03-11"_s, EndPlan); }, PlansEnded, u"length-12"_s, u"1 of 1"_s);
    row("a plan one day short of two years", [](Told& told) { told.decideAsPlanSince(u"2024-03-13"_s, EndPlan); }, EndedAfterTwoYears, {}, u"0 of 1"_s);
    row("a plan of two years to the day", [](Told& told) { told.decideAsPlanSince(u"2024-03-12"_s, EndPlan); }, EndedAfterTwoYears, {}, u"1 of 1"_s);
    row("a plan that goes on after three years", [](Told& told) { told.decideAsPlanSince(u"2023-03-12"_s, ContinuePlan); }, GoingOnAfterTwoYears, {}, u"1 of 1"_s);
    row("a first plan", [](Told& told) { told.decide(StartPlan); }, SecondPlans, {}, u"0 of 1"_s);
    const auto again = [](const QString& ended) {
        return [ended](Told& told) {
            told.decide(StartPlan);
            told.earlier[told.meeting.id(u"a"_s)] = {{on(u"2022-01-10"_s), on(ended)}};
        };
    };
    row("a second plan years after the first", again(u"2023-01-10"_s), SecondPlans, {}, u"1 of 1"_s);
    row("years after the first is no return within the year", again(u"2023-01-10"_s), Returned, {}, u"0 of 1"_s);
    row("a year to the day after the first ended", again(u"2025-03-12"_s), Returned, {}, u"1 of 1"_s);
    row("a year and a day after the first ended", again(u"2025-03-11"_s), Returned, {}, u"0 of 1"_s);
    row("a decision nobody dissented from", [](Told& told) { told.decide(NoPlan); }, Dissents, {}, u"0 of 1"_s);
    row("two dissents from one decision are one decision", [](Told& told) {
            told.decide(NoPlan);
            for (int each = 0; each < 2; ++each)
                told.record.dissents.push_back({.id = DissentId::fresh(), .conference = told.meeting.file.conference.id,
                                                .child = told.meeting.id(u"a"_s), .participant = told.worker().id});
        }, Dissents, {}, u"1 of 1"_s);

    row("a report that was in time for the chair and late for the parents is late", [](Told& told) {
            told.worker().reports.push_back(
                {.kind = ReportKind::SocialWork,
                 .to = {{ReportReader::Chair, on(u"2026-03-09"_s)}, {ReportReader::Parents, on(u"2026-03-11"_s)}}});
        }, ReportsInTime, u"childrens-social-care"_s, u"0 of 1"_s);
    row("an agency that was asked and came", [](Told& told) { told.worker().invited = on(u"2026-03-02"_s); }, Attendance, u"childrens-social-care"_s, u"1 of 1"_s);
    row("an agency that was asked and stayed away", [](Told& told) {
            told.meeting.person(u"hv, health-visiting, contact a"_s).invited = on(u"2026-03-02"_s);
        }, Attendance, u"health-visiting"_s, u"0 of 1"_s);
    row("an agency whose deputy came", [](Told& told) {
            told.meeting.person(u"hv, health-visiting, contact a"_s).invited = on(u"2026-03-02"_s);
            told.meeting.person(u"hv2, for hv, 10:00-11:30"_s);
        }, Attendance, u"health-visiting"_s, u"1 of 1"_s);
    row("minutes that reached their reader in time", [](Told& told) {
            told.worker().invited = on(u"2026-03-02"_s);
            told.meeting.file.sent.push_back({.document = *DocumentKey::parse(u"minutes"_s),
                                              .to = told.worker().id,
                                              .date = on(u"2026-03-20"_s),
                                              .time = std::nullopt});
        }, MinutesInTime, {}, u"1 of 1"_s);
    row("a first core group in time", [](Told& told) {
            told.decide(StartPlan, u"neglect"_s);
            told.meeting.file.subjects.front().outcome = StartPlan;
            told.meeting.file.events.push_back({.event = *EventKey::parse(u"first-core-group"_s), .date = on(u"2026-03-19"_s)});
        }, CoreGroupsInTime, {}, u"1 of 1"_s);
    row("a mother who was not asked about her language", [](Told& told) { told.meeting.person(u"m, parent"_s); }, LanguageAsked, {}, u"0 of 1"_s);
    row("a mother who speaks Welsh there", [](Told& told) { told.meeting.person(u"m, parent"_s).languages.meeting = u"cy"_s; }, Languages, u"cy"_s, u"1 of 1"_s);
    row("practitioners are not asked here", [](Told& told) { told.worker().languages.meeting = u"cy"_s; }, Languages, {}, u"0 of 0"_s);
}

void StatisticsTest::whatIsCounted()
{
    QFETCH(const Change, change);
    QFETCH(const FigureKind, kind);
    QFETCH(const QString, part);
    QFETCH(const QString, says);
    Told told;
    change(told);
    QCOMPARE(said(figures({&told}), kind, part), says);
}

void StatisticsTest::severalConferencesAddUp()
{
    Told inTime;
    inTime.decide(OutcomeKind::StartPlan, u"neglect"_s);
    Told late;
    late.meeting.file.events.front().date = on(u"2026-01-05"_s);
    late.decide(OutcomeKind::StartPlan, u"physical"_s);
    const auto both = figures({&inTime, &late});
    QCOMPARE(said(both, FigureKind::Held, u"initial"_s), u"2 of 2"_s);
    QCOMPARE(said(both, FigureKind::InitialInTime, {}), u"1 of 2"_s);
    QCOMPARE(said(both, FigureKind::PlansBegun, {}), u"2 of 2"_s);
    QCOMPARE(said(both, FigureKind::PlansBegun, u"neglect"_s), u"1 of 2"_s);
}

void StatisticsTest::aConferenceThatWasNotHeldAddsNothing_data()
{
    QTest::addColumn<int>("state");
    for (const auto& [state, word] : wordsOf(ConferenceState::Requested))
        if (state < ConferenceState::Concluded || state > ConferenceState::Closed)
            QTest::newRow(qUtf8Printable(QString::fromUtf16(word))) << static_cast<int>(state);
}

void StatisticsTest::aConferenceThatWasNotHeldAddsNothing()
{
    QFETCH(const int, state);
    Told told;
    told.decide(OutcomeKind::StartPlan, u"neglect"_s);
    told.meeting.file.conference.state = static_cast<ConferenceState>(state);
    for (const Counted& each : counted(told))
        QCOMPARE(wordOf(each.kind), wordOf(FigureKind::NotQuorate));
    QCOMPARE(counted(told).empty(), told.meeting.file.conference.state != ConferenceState::NotProceeded);
    told.meeting.file.conference.date.reset();
    QVERIFY(counted(told).empty());
}

void StatisticsTest::whatStandsBehindAFigure()
{
    Told later;
    Told earlier;
    earlier.meeting.file.conference.date = on(u"2026-03-02"_s);
    earlier.meeting.file.events.front().date = on(u"2026-01-05"_s);
    for (const FigureRow& figure : figures({&later, &earlier})) {
        QVERIFY(figure.of == 0 || !figure.behind.empty());
        if (figure.kind != FigureKind::InitialInTime)
            continue;
        QCOMPARE(figure.behind.size(), size_t(2));
        QVERIFY(figure.behind.front().conference == earlier.meeting.file.conference.id && !figure.behind.front().met);
        QVERIFY(figure.behind.back().conference == later.meeting.file.conference.id && figure.behind.back().met);
    }
}

void StatisticsTest::everyFigureHasItsWhole()
{
    std::vector<FigureKind> wholes;
    for (const FigureRow& figure : figures({}))
        wholes.push_back(figure.kind);
    std::vector<FigureKind> all;
    for (const auto& [kind, word] : wordsOf(FigureKind::Held))
        all.push_back(kind);
    QVERIFY(wholes == all);
}

void StatisticsTest::periods_data()
{
    QTest::addColumn<FigurePeriod>("period");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    const auto row = [](const char* name, const FigurePeriod& period, const QString& first, const QString& last) {
        QTest::newRow(name) << period << first << last;
    };
    row("the quarter of a day in it", quarterOf(on(u"2026-11-23"_s)), u"2026-10-01"_s, u"2026-12-31"_s);
    row("the quarter of its first day", quarterOf(on(u"2026-04-01"_s)), u"2026-04-01"_s, u"2026-06-30"_s);
    row("the year begins on 1 April", yearOf(on(u"2026-04-01"_s)), u"2026-04-01"_s, u"2027-03-31"_s);
    row("the day before belongs to the year before", yearOf(on(u"2026-03-31"_s)), u"2025-04-01"_s, u"2026-03-31"_s);
    row("before a quarter comes a quarter", periodBefore(quarterOf(on(u"2026-01-15"_s))), u"2025-10-01"_s, u"2025-12-31"_s);
    row("before a year comes a year, also after a leap day", periodBefore(yearOf(on(u"2024-06-01"_s))), u"2023-04-01"_s, u"2024-03-31"_s);
    row("before ten days come ten days", periodBefore({on(u"2026-03-11"_s), on(u"2026-03-20"_s)}), u"2026-03-01"_s, u"2026-03-10"_s);
    row("before one day comes one day", periodBefore({on(u"2026-03-01"_s), on(u"2026-03-01"_s)}), u"2026-02-28"_s, u"2026-02-28"_s);
}

void StatisticsTest::periods()
{
    QFETCH(const FigurePeriod, period);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QCOMPARE(period.first.toString(Qt::ISODate), first);
    QCOMPARE(period.last.toString(Qt::ISODate), last);
}

void StatisticsTest::smallNumbersAreHidden_data()
{
    QTest::addColumn<std::vector<FigureRow>>("rows");
    QTest::addColumn<QList<bool>>("hidden");
    using enum FigureKind;
    const auto of = [](const char* name, std::vector<FigureRow> rows, const QList<bool>& hidden) { QTest::newRow(name) << std::move(rows) << hidden; };
    of("nothing at all is no small number", {row(PlansBegun, {}, 0, 0)}, {false});
    of("four are hidden and five are not", {row(Held, {}, 4, 4), row(ChildrenDiscussed, {}, 5, 5)}, {true, false});
    of("a share that leaves three is hidden as well", {row(InitialInTime, {}, 20, 23)}, {true});
    of("all of many are shown", {row(InitialInTime, {}, 20, 20)}, {false});
    of("none of many are shown", {row(KeptOut, {}, 0, 20)}, {false});
    of("one hidden part takes the next smallest with it",
       {row(PlansBegun, {}, 30, 30), row(PlansBegun, u"emotional"_s, 10, 30), row(PlansBegun, u"neglect"_s, 18, 30), row(PlansBegun, u"sexual"_s, 2, 30)},
       {false, true, false, true});
    of("two hidden parts keep each other",
       {row(PlansBegun, {}, 15, 15), row(PlansBegun, u"emotional"_s, 10, 15), row(PlansBegun, u"physical"_s, 3, 15), row(PlansBegun, u"sexual"_s, 2, 15)},
       {false, false, true, true});
}

void StatisticsTest::smallNumbersAreHidden()
{
    QFETCH(const std::vector<FigureRow>, rows);
    QFETCH(const QList<bool>, hidden);
    std::vector<FigureRow> all = rows;
    hideSmall(all);
    QList<bool> found;
    for (const FigureRow& each : all)
        found << each.hidden;
    QCOMPARE(found, hidden);
}

QTEST_APPLESS_MAIN(StatisticsTest)
#include "statisticstest.moc"
