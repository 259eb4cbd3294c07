#include "core/store/conferencestore.h"
#include "core/store/movestore.h"
#include "core/workflow/demoreading.h"
#include "core/workflow/simulation.h"
#include "core/workflow/transferring.h"

#include <algorithm>

// Now and then a family of a made-up unit moves to another authority's area, or arrives from one with a plan.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// In a hundred.
constexpr int forGood = 80;
constexpr int neverArrives = 8;
constexpr int forgotten = 10;
constexpr int lateConferences = 30;
constexpr int fixedAhead = 40;

/// A made-up authority's people do what they are asked, in their own time.
const QString authority = u"Otterford Council"_s;
const QString theirs = u"Perry Wren"_s;

const QStringList everybody{u"childrens-social-care"_s, u"police"_s, u"designated-health"_s};

bool isOver(ConferenceState state)
{
    using enum ConferenceState;
    return state != Requested && state != Convened && state != Postponed && state != InSession && state != Adjourned;
}

} // namespace

bool Simulation::hasConferenceAhead(const LivedFamily& family) const
{
    const std::vector<ConferenceSummary> all = ConferenceStore(m_office.casebook).ofFamily(family.id);
    return std::ranges::any_of(all, [](const ConferenceSummary& each) { return !isOver(each.state); });
}

bool Simulation::isAwaited(const ChildId& child) const
{
    const std::vector<ConferenceSummary> all = ConferenceStore(m_office.casebook).aboutChild(child);
    return std::ranges::any_of(all, [](const ConferenceSummary& each) { return !isOver(each.state) && each.type != ConferenceType::Review; });
}

/// The other authority's notice comes: the plan is one plan, of all children, and goes on here once a conference takes it over.
void Simulation::moveIn(const Family& family)
{
    MoveKept move{.id = MoveId::fresh(), .family = family->id, .direction = MoveDirection::In, .known = today(), .authority = authority,
                  .contact = theirs, .permanent = true, .planSince = today().addDays(-m_chance.between(10, 900))};
    for (const LivedChild& child : family->children)
        move.children.push_back(child.child.id);
    const MoveId id = mustBeMade(recordMove(m_office, move), "arrival");
    tellOfMove(id, everybody);
    agreeMeanwhile(id);
    if (!m_chance.percent(neverArrives))
        return later(today(), m_chance.percent(lateConferences) ? m_chance.between(9, 18) : m_chance.between(0, 6), QTime(14, 5), [this, family, id] { arrangeForArrival(family, id); });
    later(today(), m_chance.between(5, 40), QTime(14, 15), [this, id] { thatWasNone(id, u"They did not come after all."_s); });
}

void Simulation::thatWasNone(const MoveId& id, const QString& why)
{
    MoveKept move = *MoveStore(m_office.casebook).move(id);
    move.over = why;
    mustBeMade(recordMove(m_office, move), "a move that was none");
}

void Simulation::arrangeForArrival(const Family& family, const MoveId& move)
{
    const auto plan = planForMove(m_office, move);
    if (plan && !plan->conference.children.empty())
        convene(family, plan->conference);
}

/// Each in their own time, and now and then somebody is forgotten.
void Simulation::tellOfMove(const MoveId& move, const QStringList& whom)
{
    for (const QString& each : whom)
        if (!m_chance.percent(forgotten))
            later(today(), m_chance.between(0, 3), QTime(11, 40), [this, move, each] {
                mustBeMade(sayWhoWasTold(m_office, move, {.whom = each, .name = {}, .on = today(), .writtenOn = today()}), "telling of a move");
            });
}

void Simulation::agreeMeanwhile(const MoveId& move)
{
    if (m_chance.percent(forgotten))
        return;
    later(today(), m_chance.between(1, 6), QTime(15, 10), [this, move] {
        InterimPlan plan{.on = today(), .by = theirs, .what = u"Seen every week by both."_s, .whyNone = {}};
        if (m_chance.percent(forgotten))
            plan = {.on = {}, .by = {}, .what = {}, .whyNone = u"They have moved already and nobody answers."_s};
        mustBeMade(agreeInterimPlan(m_office, move, plan), "what keeps them safe meanwhile");
    });
}

/// The children whose plan is running move, all or, where their plans are not one, none.
void Simulation::moveAway(const Family& family)
{
    MoveKept move{.id = MoveId::fresh(), .family = family->id, .direction = MoveDirection::Out, .known = today(), .authority = authority,
                  .contact = theirs, .permanent = m_chance.percent(forGood), .risk = MoveRisk::Ongoing};
    for (const LivedChild& child : family->children)
        if (child.hasPlan && child.isAlive())
            move.children.push_back(child.child.id);
    if (move.children.empty() || !recordMove(m_office, move))
        return;
    if (move.permanent == false) {
        later(today(), m_chance.between(10, 50), QTime(11, 45), [this, id = move.id] { thatWasNone(id, u"They came back."_s); });
        return;
    }
    tellOfMove(move.id, everybody);
    agreeMeanwhile(move.id);
    later(today(), m_chance.between(10, 26), QTime(16, 30), [this, family, id = move.id] { theyMeet(family, id); });
    if (m_chance.percent(fixedAhead)) { // elsewhere they say when only once it has been
        const QDate day = workingDay(today(), m_chance.between(9, 28));
        later(today(), m_chance.between(2, 7), QTime(16, 20), [this, id = move.id, day] {
            mustBeMade(followTheirConference(m_office, id, {.askedOn = today(), .on = day, .held = false}), "their conference");
        });
    }
}

void Simulation::theyMeet(const Family& family, const MoveId& move)
{
    followTheirConference(m_office, move, {.askedOn = {}, .on = today(), .held = true});
    later(today(), m_chance.between(1, 6), QTime(9, 50), [this, family, move] { moveAccepted(family, move); });
}

/// Their letter comes; with a conference of our own ahead about the family it waits until that is over.
void Simulation::moveAccepted(const Family& family, const MoveId& move)
{
    if (hasConferenceAhead(*family) || family->leaving)
        return later(today(), 10, QTime(9, 50), [this, family, move] { moveAccepted(family, move); });
    const std::vector<ChildId> ended = acceptMove(m_office, move, {.on = today(), .by = theirs, .consulted = today()}).ended;
    for (const ChildId& child : ended)
        childOf(*family, child).hasPlan = false;
    if (ended.empty())
        return;
    later(today(), m_chance.between(0, 5), QTime(12, 45), [this, family] { tellOfEnds(family, m_chance.percent(50)); });
    later(today(), m_chance.between(3, 12), QTime(13, 15), [this, family] { settleHelp(family); });
}

} // namespace cadair
