#include "core/store/plankeepingstore.h"
#include "core/workflow/demoreading.h"
#include "core/workflow/plankeeping.h"
#include "core/workflow/reviewing.h"
#include "core/workflow/simulation.h"

#include <algorithm>

// What may happen to a made-up unit's plans until their next review, and how its day is moved.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// In a hundred.
constexpr int moveAways = 12;
constexpr int incidents = 14;
constexpr int putOffs = 15;
constexpr int proposals = 14;
constexpr int endings = 16;
constexpr int hospital = 10;
constexpr int care = 9;
constexpr int groupAsks = 20;
constexpr int neverBroughtForward = 15;
constexpr int answered = 80;

} // namespace

void Simulation::foresee(const Held& held, bool first)
{
    const Family family = held->family;
    const ConferenceId plan = held->id;
    const auto perhaps = [&](int inAHundred, int soonest, int latest, QTime time, std::function<void()> take) {
        if (m_chance.percent(inAHundred))
            later(today(), m_chance.between(soonest, latest), time, std::move(take));
    };
    const ChildId child = m_chance.oneOf(held->children);
    perhaps(moveAways, 3, 30, QTime(13, 20), [this, family] { moveAway(family); });
    perhaps(incidents, 8, first ? 40 : 80, QTime(9, 35), [this, family, plan] { somethingHappens(family, plan); });
    perhaps(putOffs, 5, first ? 30 : 70, QTime(9, 45), [this, family, plan] { putOff(family, plan); });
    perhaps(proposals, 6, first ? 40 : 90, QTime(14, 10), [this, family, plan] { proposeChanges(family, plan); });
    perhaps(endings, 10, first ? 45 : 90, QTime(10, 55), [this, family, plan] { askForEnd(family, plan); });
    perhaps(hospital, 4, 50, QTime(8, 55), [this, family, plan, child] { goToHospital(family, plan, child); });
    perhaps(care, 5, 50, QTime(12, 20), [this, family, child] { becomeLookedAfter(family, child); });
}

/// Something for which a review is brought forward, where the place names anything; or the core group asks for one.
void Simulation::somethingHappens(const Family& family, const ConferenceId& plan)
{
    const auto review = reviewAfter(m_office, plan);
    if (!review)
        return;
    ReviewingKept kept = review->kept;
    QString ground;
    if (!review->grounds.isEmpty()) {
        ground = m_chance.oneOf(review->grounds);
        kept.triggers.push_back({.word = ground, .on = today(), .note = u"Seen on a visit."_s});
    }
    if (ground.isEmpty() || m_chance.percent(groupAsks)) {
        kept.askedByGroup = today();
        kept.askedWhy = u"The plan does not hold."_s;
    }
    mustBeMade(keepReviewing(m_office, kept), "what happened");
    if (!m_chance.percent(neverBroughtForward))
        later(today(), m_chance.between(0, 5), QTime(15, 35), [this, family, plan, ground] { bringForward(family, plan, ground); });
}

void Simulation::bringForward(const Family& family, const ConferenceId& plan, const QString& ground)
{
    const auto review = reviewAfter(m_office, plan);
    const QDate day = workingDay(today(), m_chance.between(9, 15));
    if (!review || review->called || !review->fixed || day >= *review->fixed)
        return;
    mustBeMade(fixReview(m_office, plan, day, ground, u"It cannot wait."_s), "an earlier review");
    family->reviewOn = day;
    later(today(), m_chance.between(0, 2), QTime(15, 50), [this, family, plan] { callReview(family, plan); });
}

/// As far as the chair may go; elsewhere within the limit.
void Simulation::putOff(const Family& family, const ConferenceId& plan)
{
    const auto review = reviewAfter(m_office, plan);
    if (!review || review->called || !review->fixed || *review->fixed < today())
        return;
    const QDate day = workingDay(*review->fixed, m_chance.between(2, 12));
    if (review->limit && review->limit->due && day > review->limit->due->date() && !(review->longer && day <= review->longer->day))
        return;
    mustBeMade(fixReview(m_office, plan, day, {}, u"The assessment is not done before."_s), "a later review");
    family->reviewOn = day;
}

void Simulation::proposeChanges(const Family& family, const ConferenceId& plan)
{
    for (const PlanFollowed& each : plansOf(m_office, family->id)) {
        if (each.conference != plan)
            continue;
        for (const Child& child : each.children)
            if (m_chance.percent(60)) {
                PlanProposal proposal{.id = ProposalId::fresh(), .conference = plan, .child = child.id, .what = u"School by bus instead of by taxi"_s,
                                      .reason = u"The family asks for it."_s, .on = today(), .by = u"The core group"_s, .answeredOn = {}, .answer = {}};
                mustBeMade(proposeChange(m_office, proposal), "a change");
            }
    }
}

/// After a review: some at once, some days later, some never.
void Simulation::answerProposals(const Held& held)
{
    if (held->type != ConferenceType::Review)
        return;
    const QDate day = today();
    for (const ChildId& child : held->children)
        for (const PlanProposal& proposal : proposalsTo(m_office, read(held).file.conference, child)) {
            if (!m_chance.percent(answered))
                continue;
            const PlanChangeState state = m_chance.percent(70) ? PlanChangeState::Agreed : m_chance.percent(70) ? PlanChangeState::NotAgreed : PlanChangeState::Withdrawn;
            later(day, m_chance.between(1, 6), QTime(10, 10), [this, id = proposal.id, state, day] {
                const auto kept = PlanKeepingStore(m_office.casebook).proposal(id);
                if (kept->state == PlanChangeState::Open)
                    mustBeMade(answerProposal(m_office, id, state, state == PlanChangeState::Withdrawn ? std::nullopt : std::optional(day), u"The review weighed it."_s), "what a review said");
            });
        }
}

} // namespace cadair
