#include "core/procedure/library.h"
#include "core/rules/entitlement.h"
#include "core/rules/statistics.h"
#include "tests/core/rules/support.h"

#include <rapidcheck.h>

#include <QTest>

using namespace cadair;
using namespace cadair::test;
using namespace Qt::StringLiterals;

namespace {

const Procedure& jersey()
{
    static const Procedure procedure = std::get<Procedure>(loadProcedure(u"jersey"_s, shippedAgencyKinds()));
    return procedure;
}

/// A conference of a generated unit with all that a count needs of it.
struct Made {
    Meeting meeting;
    ConferenceRecord record;
    std::map<ChildId, std::vector<EarlierPlan>> earlier;
    std::vector<LimitVerdict> limits;
};

template <typename Value>
Value any(const std::vector<Value>& of)
{
    return of.at(*rc::gen::inRange<size_t>(0, of.size()));
}

void makeChild(Made& made, int number, QDate day)
{
    Subject& subject = made.meeting.child(u"c%1"_s.arg(number));
    subject.child.born = day.addDays(-*rc::gen::inRange(-60, 6600));
    if (*rc::gen::inRange(0, 2))
        subject.planSince = day.addDays(-*rc::gen::inRange(1, 1200));
    if (*rc::gen::inRange(0, 4) == 0)
        return; // not decided about
    Decision decision{.id = DecisionId::fresh(), .conference = made.meeting.file.conference.id, .child = subject.child.id};
    decision.outcome = any<OutcomeKind>({OutcomeKind::StartPlan, OutcomeKind::ContinuePlan, OutcomeKind::EndPlan, OutcomeKind::NoPlan});
    if (*rc::gen::inRange(0, 3))
        decision.categories = {*CategoryKey::parse(any<QString>({u"neglect"_s, u"physical"_s, u"emotional"_s}))};
    made.record.decisions.push_back(decision);
    if (*rc::gen::inRange(0, 3) == 0)
        made.earlier[subject.child.id] = {{day.addDays(-2000), any<std::optional<QDate>>({std::nullopt, day.addDays(-100), day.addDays(-900)})}};
}

std::unique_ptr<Made> anyConference(const WorkingCalendar& calendar)
{
    const QDate day = on(u"2026-01-01"_s).addDays(*rc::gen::inRange(0, 365));
    auto made = std::make_unique<Made>(Made{.meeting = Meeting(any<ConferenceType>({ConferenceType::Initial, ConferenceType::Review, ConferenceType::PreBirth, ConferenceType::TransferIn}), day.toString(Qt::ISODate)), .record = {}, .earlier = {}, .limits = {}});
    CaseFile& file = made->meeting.file;
    file.conference.state = any<ConferenceState>({ConferenceState::Concluded, ConferenceState::Closed, ConferenceState::Distributed, ConferenceState::Convened, ConferenceState::Cancelled, ConferenceState::NotProceeded});
    const int children = *rc::gen::inRange(1, 4);
    for (int child = 0; child < children; ++child)
        makeChild(*made, child, day);
    for (const QString& agency : {u"childrens-social-care"_s, u"health-visiting"_s, u"school"_s, u"police"_s}) {
        Participant& person = made->meeting.person(u"p-%1, %1, contact c0"_s.arg(agency));
        if (*rc::gen::inRange(0, 4))
            person.invited = day.addDays(-10);
        if (*rc::gen::inRange(0, 2))
            person.present = {{at(u"10:00"_s), at(u"11:30"_s)}};
    }
    Participant& mother = made->meeting.person(u"m, parent"_s);
    mother.languages.meeting = any<QString>({QString(), u"cy"_s, u"en"_s, u"pl"_s});
    file.events.push_back({.event = *EventKey::parse(u"strategy-discussion"_s), .date = day.addDays(-*rc::gen::inRange(5, 40)), .initiatedEnquiry = true});
    if (*rc::gen::inRange(0, 2) && !made->record.decisions.empty())
        made->record.dissents.push_back({.id = DissentId::fresh(), .conference = file.conference.id, .child = any(made->record.decisions).child, .participant = mother.id});
    made->limits = timescales(file, jersey(), calendar, QDateTime(on(u"2027-06-01"_s), at(u"09:00"_s), Qt::UTC));
    return made;
}

/// The second computation: each figure by a question of its own put to the case files, sharing nothing with the first.
class Recount {
public:
    Recount(const std::vector<std::unique_ptr<Made>>& all, const FigurePeriod& period)
    {
        for (const auto& made : all) {
            const Conference& conference = made->meeting.file.conference;
            const QString state = wordOf(conference.state);
            if ((state == u"concluded"_s || state == u"closed"_s || state == u"distributed"_s) && *conference.date >= period.first && *conference.date <= period.last)
                m_held.push_back(made.get());
        }
    }
    int held(const std::optional<ConferenceType>& type = {}) const
    {
        int count = 0;
        for (const Made* made : m_held)
            count += !type || made->meeting.file.conference.type == *type;
        return count;
    }
    int children() const
    {
        size_t count = 0;
        for (const Made* made : m_held)
            count += made->meeting.file.subjects.size();
        return static_cast<int>(count);
    }
    int decided(const std::function<bool(const Made&, const Subject&, const Decision&)>& such) const
    {
        int count = 0;
        for (const Made* made : m_held)
            for (const Decision& decision : made->record.decisions)
                for (const Subject& subject : made->meeting.file.subjects)
                    count += subject.child.id == decision.child && such(*made, subject, decision);
        return count;
    }
    int people(const std::function<bool(const Participant&)>& such) const
    {
        int count = 0;
        for (const Made* made : m_held)
            count += static_cast<int>(std::count_if(made->meeting.file.participants.begin(), made->meeting.file.participants.end(), such));
        return count;
    }
    /// Initial conferences whose day lies within fifteen working days of the discussion, counted day by day.
    int initialInTime(const WorkingCalendar& calendar) const
    {
        int count = 0;
        for (const Made* made : m_held) {
            if (made->meeting.file.conference.type != ConferenceType::Initial)
                continue;
            int working = 0;
            for (QDate day = made->meeting.file.events.front().date.addDays(1); day <= *made->meeting.file.conference.date; day = day.addDays(1))
                working += calendar.isWorkingDay(day);
            const bool dayItself = calendar.isWorkingDay(*made->meeting.file.conference.date);
            count += working < 15 || (working == 15 && dayItself);
        }
        return count;
    }

private:
    std::vector<const Made*> m_held;
};

const FigureRow* find(const std::vector<FigureRow>& rows, FigureKind kind, const QString& part = {})
{
    for (const FigureRow& row : rows)
        if (row.kind == kind && row.part == part)
            return &row;
    return nullptr;
}

int count(const std::vector<FigureRow>& rows, FigureKind kind, const QString& part = {})
{
    const FigureRow* row = find(rows, kind, part);
    return row ? row->count : 0;
}

} // namespace

/// The figures of generated units equal a second computation of each.
class StatisticsPropertyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondCountAgrees();
    void partsAddUpAndListsAreWhole();
    void twoHalvesMakeTheWhole();
};

namespace {

using Unit = std::vector<std::unique_ptr<Made>>;

Unit anyUnit()
{
    static const WorkingCalendar calendar = test::calendar(u"jersey"_s);
    Unit unit;
    const int conferences = *rc::gen::inRange(0, 15);
    for (int each = 0; each < conferences; ++each)
        unit.push_back(anyConference(calendar));
    return unit;
}

std::vector<Counted> countedOf(const Unit& unit)
{
    std::vector<Counted> all;
    for (const auto& made : unit)
        for (const Counted& each : countedIn({made->meeting.file, made->record, jersey(), made->limits, made->earlier}))
            all.push_back(each);
    return all;
}

} // namespace

void StatisticsPropertyTest::aSecondCountAgrees()
{
    QVERIFY(rc::check("a second count agrees", [] {
        const WorkingCalendar calendar = test::calendar(u"jersey"_s);
        const Unit unit = anyUnit();
        const FigurePeriod period = any<FigurePeriod>({quarterOf(on(u"2026-05-05"_s)), yearOf(on(u"2026-05-05"_s)), {on(u"2026-02-10"_s), on(u"2026-09-09"_s)}});
        const auto rows = figuresOf(countedOf(unit), period);
        const Recount recount(unit, period);
        using enum FigureKind;
        RC_ASSERT(count(rows, Held) == recount.held());
        for (const auto& [type, word] : wordsOf(ConferenceType::Initial))
            RC_ASSERT(count(rows, Held, QString::fromUtf16(word)) == recount.held(type));
        RC_ASSERT(count(rows, ChildrenDiscussed) == recount.children());
        RC_ASSERT(find(rows, KeptOut)->of == recount.held());
        RC_ASSERT(count(rows, InitialInTime) == recount.initialInTime(calendar));
        RC_ASSERT(find(rows, InitialInTime)->of == recount.held(ConferenceType::Initial));
        const auto isOf = [](OutcomeKind outcome) { return [outcome](const Made&, const Subject&, const Decision& decision) { return decision.outcome == outcome; }; };
        for (const auto& [outcome, word] : wordsOf(OutcomeKind::StartPlan))
            RC_ASSERT(count(rows, Outcomes, QString::fromUtf16(word)) == recount.decided(isOf(outcome)));
        RC_ASSERT(count(rows, PlansBegun, u"neglect"_s) == recount.decided([](const Made&, const Subject&, const Decision& decision) {
            return decision.outcome == OutcomeKind::StartPlan && !decision.categories.empty() && decision.categories[0].text() == u"neglect"_s;
        }));
        RC_ASSERT(count(rows, PlansBegunByAge, u"age-01"_s) == recount.decided([](const Made& made, const Subject& subject, const Decision& decision) {
            const QDate day = *made.meeting.file.conference.date;
            return decision.outcome == OutcomeKind::StartPlan && subject.child.born->addYears(1) <= day && subject.child.born->addYears(5) > day;
        }));
        RC_ASSERT(count(rows, EndedAfterTwoYears) == recount.decided([](const Made& made, const Subject& subject, const Decision& decision) {
            return decision.outcome == OutcomeKind::EndPlan && subject.planSince && subject.planSince->addYears(2) <= *made.meeting.file.conference.date;
        }));
        RC_ASSERT(count(rows, SecondPlans) == recount.decided([](const Made& made, const Subject&, const Decision& decision) {
            return decision.outcome == OutcomeKind::StartPlan && made.earlier.contains(decision.child);
        }));
        RC_ASSERT(count(rows, Returned) == recount.decided([](const Made& made, const Subject&, const Decision& decision) {
            return decision.outcome == OutcomeKind::StartPlan && made.earlier.contains(decision.child) && made.earlier.at(decision.child)[0].ended
                   && made.earlier.at(decision.child)[0].ended->daysTo(*made.meeting.file.conference.date) <= 366;
        }));
        RC_ASSERT(count(rows, Dissents) == recount.decided([](const Made& made, const Subject& subject, const Decision&) {
            return !made.record.dissents.empty() && made.record.dissents[0].child == subject.child.id;
        }));
        RC_ASSERT(count(rows, Attendance) == recount.people([](const Participant& person) {
            return person.capacity == Capacity::Practitioner && person.invited && !person.present.empty();
        }));
        RC_ASSERT(find(rows, LanguageAsked)->of == recount.people([](const Participant& person) { return person.capacity == Capacity::Parent; }));
        RC_ASSERT(count(rows, Languages, u"cy"_s) == recount.people([](const Participant& person) { return person.languages.meeting == u"cy"_s; }));
    }));
}

void StatisticsPropertyTest::partsAddUpAndListsAreWhole()
{
    QVERIFY(rc::check("parts add up", [] {
        const auto rows = figuresOf(countedOf(anyUnit()), {on(u"2026-01-01"_s), on(u"2026-12-31"_s)});
        std::map<FigureKind, std::pair<int, int>> parts;
        for (const FigureRow& row : rows) {
            RC_ASSERT(row.count <= row.of);
            RC_ASSERT(static_cast<int>(row.behind.size()) == (isShare(row.kind) ? row.of : row.count));
            if (!row.part.isEmpty()) {
                parts[row.kind].first += row.count;
                parts[row.kind].second += row.of;
            }
        }
        for (const auto& [kind, sums] : parts) {
            RC_ASSERT(sums.first == find(rows, kind)->count);
            if (isShare(kind))
                RC_ASSERT(sums.second == find(rows, kind)->of);
        }
    }));
}

void StatisticsPropertyTest::twoHalvesMakeTheWhole()
{
    QVERIFY(rc::check("two halves make the whole", [] {
        const auto counted = countedOf(anyUnit());
        const QDate cut = on(u"2026-01-01"_s).addDays(*rc::gen::inRange(1, 364));
        const auto whole = figuresOf(counted, {on(u"2026-01-01"_s), on(u"2026-12-31"_s)});
        const auto first = figuresOf(counted, {on(u"2026-01-01"_s), cut.addDays(-1)});
        const auto second = figuresOf(counted, {cut, on(u"2026-12-31"_s)});
        for (const FigureRow& row : whole)
            RC_ASSERT(row.count == count(first, row.kind, row.part) + count(second, row.kind, row.part));
    }));
}

QTEST_APPLESS_MAIN(StatisticsPropertyTest)
#include "statisticspropertytest.moc"
