#include "core/store/carestore.h"
#include "core/store/plankeepingstore.h"
#include "core/workflow/demoreading.h"
#include "core/workflow/lifeevents.h"
#include "core/workflow/lookedafter.h"
#include "core/workflow/plankeeping.h"
#include "core/workflow/simulation.h"

#include <algorithm>

// What happens to the children of a made-up unit: they are born, alone or two at a time, die, go to hospital, become looked after.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// In a hundred.
constexpr int twins = 15;
constexpr int forgotten = 12;
constexpr int planned = 30;
constexpr int inTime = 75;
constexpr int careOrders = 40;
constexpr int asOnePlan = 70;

} // namespace

void Simulation::bear(const Family& family, const ChildId& id)
{
    if (!childOf(*family, id).isAlive())
        return;
    LifeEventGiven birth{.child = id, .kind = LifeEventKind::Birth, .on = today(), .name = {}, .bornToo = {}, .newFamily = {}, .newAddress = {}, .why = {}};
    birth.name = {m_names.given(m_chance), childOf(*family, id).child.familyName, {}};
    if (m_chance.percent(twins))
        birth.bornToo = {{m_names.given(m_chance), {}, {}}};
    const LifeEventId event = mustBeMade(record(m_office, birth), "birth");
    childOf(*family, id).child.born = today();
    const std::vector<ChildId> others = lastEventOf(m_office, id)->bornToo;
    for (const ChildId& other : others) {
        LivedChild twin{childOf(*family, id).child};
        twin.child.id = other;
        family->children.push_back(twin);
        ++m_count.children;
    }
    if (!others.empty() && childOf(*family, id).hasPlan) // nobody decides about the other otherwise
        later(today(), m_chance.between(2, 6), QTime(14, 40), [this, family] { call(family, ConferenceType::Initial); });
    followLife(family, event);
}

void Simulation::bury(const Family& family, const ChildId& id)
{
    LivedChild& child = childOf(*family, id);
    if (!child.isAlive())
        return;
    LifeEventGiven death{.child = id, .kind = LifeEventKind::Death, .on = today(), .name = {}, .bornToo = {}, .newFamily = {}, .newAddress = {}, .why = u"The child has died."_s};
    if (!child.child.born) {
        death.kind = LifeEventKind::PregnancyEnded;
        death.why = u"The pregnancy has ended."_s;
    }
    const LifeEventId event = mustBeMade(record(m_office, death), "death");
    child.child.died = today();
    child.hasPlan = false;
    followLife(family, event);
    later(today(), m_chance.between(1, 4), QTime(10, 40), [this, family] { noteDeaths(family); });
}

/// People are told, and somebody looks at what still goes to the family.
void Simulation::followLife(const Family& family, const LifeEventId& event)
{
    if (!m_chance.percent(forgotten))
        later(today(), m_chance.between(1, 5), QTime(9, 25), [this, event] { mustBeMade(writeTold(m_office, event, u"Everybody who works with the family, by telephone."_s), "telling"); });
    later(today(), m_chance.between(1, 6), QTime(8, 45), [this, family, event] { papersLookedAt(m_office, event); });
}

void Simulation::goToHospital(const Family& family, const ConferenceId& plan, const ChildId& id)
{
    const LivedChild& child = childOf(*family, id);
    if (!child.hasPlan || !child.child.born)
        return;
    HospitalStay stay{.id = StayId::fresh(), .conference = plan, .child = id, .admitted = today(), .planned = m_chance.percent(planned),
                      .where = u"St Elsewhere Hospital"_s, .groupMeets = {}, .strategyInstead = {}, .reasons = {}, .dischargeMeeting = {}, .discharged = {}};
    if (!keepStay(m_office, stay)) // the plan ended this very day
        return;
    if (!m_chance.percent(forgotten))
        later(today(), m_chance.between(1, 4), QTime(11, 50), [this, family, stay] { thinkOfGoingHome(family, stay); });
    else
        later(today(), m_chance.between(8, 30), QTime(12, 10), [this, family, stay] { goHome(family, stay); });
}

void Simulation::thinkOfGoingHome(const Family& family, HospitalStay stay)
{
    stay.groupMeets = m_chance.percent(60);
    stay.strategyInstead = !*stay.groupMeets;
    stay.reasons = u"Nobody knows yet how it came about."_s;
    keepStay(m_office, stay);
    const int days = m_chance.between(3, 12);
    if (*stay.groupMeets && m_chance.percent(inTime))
        later(today(), days - 2, QTime(13, 50), [this, stay]() mutable {
            stay.dischargeMeeting = today();
            keepStay(m_office, stay);
        });
    later(today(), days, QTime(14, 50), [this, family, stay] { goHome(family, stay); });
}

void Simulation::goHome(const Family& family, HospitalStay stay)
{
    if (!childOf(*family, stay.child).isAlive())
        return;
    if (const auto kept = PlanKeepingStore(m_office.casebook).stay(stay.id))
        stay = *kept; // with the meeting there was
    stay.discharged = today();
    keepStay(m_office, stay);
}

void Simulation::becomeLookedAfter(const Family& family, const ChildId& id)
{
    const LivedChild& child = childOf(*family, id);
    if (!child.hasPlan || !child.child.born || !CareStore(m_office.casebook).times(id).empty())
        return;
    CareKept care{.id = CareId::fresh(), .child = id, .since = today()};
    care.basis = m_chance.percent(50) ? CareBasis::Agreement : CareBasis::InterimOrder;
    mustBeMade(keepLookedAfter(m_office, care), "care");
    later(today(), m_chance.between(3, 15), QTime(10, 25), [this, family, care] { settleCare(family, care); });
}

/// The reviewing officer is known, the review has a day, and perhaps a court makes an order.
void Simulation::settleCare(const Family& family, CareKept care)
{
    care.officer = u"Perran Moss"_s;
    care.review = today().addDays(m_chance.between(20, 90));
    if (m_chance.percent(asOnePlan))
        care.singlePlan = true;
    if (m_chance.percent(careOrders)) {
        care.basis = CareBasis::CareOrder;
        care.careOrder = today();
    }
    mustBeMade(keepLookedAfter(m_office, care), "care");
    for (int days = m_chance.between(20, 40); days < 200; days += m_chance.between(30, 60))
        if (m_chance.percent(inTime))
            later(today().addDays(days), 0, QTime(10, 30), [this, child = care.child] { sayWhyApart(child); });
    at(QDateTime(workingDay(today().addDays(m_chance.between(60, 300)), 0), QTime(10, 35)), [this, care] { leaveCare(care); });
    if (care.careOrder && m_chance.percent(inTime)) // an order does not end a plan: a review is called
        later(today(), m_chance.between(2, 20), QTime(10, 45), [this, family] {
            for (const PlanFollowed& plan : plansOf(m_office, family->id))
                callReview(family, plan.conference);
        });
}

void Simulation::sayWhyApart(const ChildId& child)
{
    const CareStore store(m_office.casebook);
    const auto conference = store.nextOrLast(child);
    if (!conference)
        return;
    CareAnswers answers = store.answers(*conference, child);
    answers.apartReason = u"No room for both on one day."_s;
    mustBeMade(answerAboutCare(m_office, answers), "why two reviews are apart");
}

void Simulation::leaveCare(CareKept care)
{
    care.until = today();
    mustBeMade(keepLookedAfter(m_office, care), "the end of care");
}

} // namespace cadair
