#include "core/store/conferencestore.h"
#include "core/workflow/simulation.h"
#include "core/workflow/transferring.h"

#include <algorithm>

// Now and then a family of a made-up unit moves to another authority's area.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// A made-up authority's people do what they are asked, in their own time.
const QString authority = u"Otterford Council"_s;
const QString theirs = u"Perry Wren"_s;

bool isOver(ConferenceState state)
{
    using enum ConferenceState;
    return state != Requested && state != Convened && state != Postponed && state != InSession && state != Adjourned;
}

} // namespace

/// The children whose plan is running move, all or, where their plans are not one, none.
void Simulation::moveAway(const Family& family)
{
    MoveKept move{.id = MoveId::fresh(), .family = family->id, .direction = MoveDirection::Out, .known = today(), .authority = authority,
                  .contact = theirs, .permanent = true, .risk = MoveRisk::Ongoing};
    for (const LivedChild& child : family->children)
        if (child.hasPlan && child.isAlive())
            move.children.push_back(child.child.id);
    if (move.children.empty() || !recordMove(m_office, move))
        return;
    later(today(), m_chance.between(0, 2), QTime(11, 40), [this, id = move.id] {
        for (const QString& whom : {u"childrens-social-care"_s, u"police"_s, u"designated-health"_s})
            sayWhoWasTold(m_office, id, {.whom = whom, .name = {}, .on = today(), .writtenOn = today()});
    });
    later(today(), m_chance.between(1, 4), QTime(15, 10), [this, id = move.id] {
        agreeInterimPlan(m_office, id, {.on = today(), .by = theirs, .what = u"Seen every week by both."_s, .whyNone = {}});
    });
    later(today(), m_chance.between(12, 24), QTime(16, 30), [this, family, id = move.id] {
        followTheirConference(m_office, id, {.askedOn = {}, .on = today(), .held = true});
        later(today(), m_chance.between(1, 6), QTime(9, 50), [this, family, id] { moveAccepted(family, id); });
    });
}

/// Their letter comes; with a conference of our own ahead about the family it waits until that is over.
void Simulation::moveAccepted(const Family& family, const MoveId& move)
{
    const std::vector<ConferenceSummary> all = ConferenceStore(m_office.casebook).ofFamily(family->id);
    if (std::ranges::any_of(all, [](const ConferenceSummary& each) { return !isOver(each.state); }))
        return later(today(), 10, QTime(9, 50), [this, family, move] { moveAccepted(family, move); });
    for (const ChildId& child : acceptMove(m_office, move, {.on = today(), .by = theirs, .consulted = today()}).ended)
        childOf(*family, child).hasPlan = false;
}

} // namespace cadair
