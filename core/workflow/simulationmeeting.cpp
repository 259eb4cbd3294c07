#include "core/workflow/demoreading.h"
#include "core/workflow/dissenting.h"
#include "core/workflow/planmaking.h"
#include "core/workflow/progress.h"
#include "core/workflow/simulation.h"

#include <algorithm>

// The meetings of a made-up unit: who comes, what is said, what is decided for each child, and when it cannot be.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// In a hundred.
constexpr int came = 95;
constexpr int familyCame = 80;
constexpr int childrenCame = 25;
constexpr int dissents = 5;
constexpr int goesOnWithoutQuorum = 50;
constexpr int otherCategory = 10;

bool cameToo(const Participant& person)
{
    return !person.present.empty();
}

bool isUnderAPlan(OutcomeKind outcome)
{
    return outcome == OutcomeKind::StartPlan || outcome == OutcomeKind::ContinuePlan;
}

} // namespace

void Simulation::begin(const Held& held)
{
    const OpenConference open = read(held);
    const Conference& conference = open.file.conference;
    const QDateTime start(*conference.date, *conference.plannedStart);
    if (conference.state != ConferenceState::Convened || conference.date != today()) // called off, or moved to a day with its own step
        return;
    const bool anybody = std::any_of(held->children.begin(), held->children.end(), [&](const ChildId& child) { return childOf(*held->family, child).isAlive(); });
    if (!anybody)
        return callOff(held, u"The child has died."_s);
    goThrough(held, momentsClosedBy(ConferenceState::InSession), 40);
    at(start, [this, held] { comeIn(held); });
}

void Simulation::comeIn(const Held& held)
{
    const OpenConference open = read(held);
    ParticipantId minutes = open.file.participants.front().id;
    for (const Participant& person : open.file.participants)
        if (person.capacity == Capacity::MinuteTaker)
            minutes = person.id;
    mustBeDone(startMeeting(m_office, held->id, minutes, u"What is still open is settled as we begin."_s), "start");
    ++m_count.held;
    for (const Participant& person : open.file.participants) {
        const bool wholly = person.exclusion && person.exclusion->extent == ExclusionExtent::Whole;
        const bool staff = person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker;
        if (staff || wholly || person.reply == Reply::Apologies || person.reply == Reply::ReportOnly || person.reply == Reply::SendsDeputy)
            continue;
        const int likely = person.child ? childrenCame : person.capacity == Capacity::Practitioner ? came : familyCame;
        if (m_chance.percent(likely))
            mustBeDone(arrive(m_office, held->id, person.id, m_clock.now().time(), AttendMode::Room), "arriving");
    }
    int minute = 0;
    for (const AgendaItem& item : m_procedure.agendas.at(held->type)) {
        const QDateTime begins = m_clock.now().addSecs(60 * minute);
        at(begins, [this, held, item] {
            if (stateOf(held) != ConferenceState::InSession)
                return;
            mustBeDone(takeUp(m_office, held->id, item.key), "agenda");
            takeNotes(held, item);
        });
        minute += std::max(2, item.plannedMinutes * m_chance.between(70, 130) / 100);
        if (item.key.text() == u"decision")
            at(m_clock.now().addSecs(60 * (minute - 1)), [this, held] { decide(held); });
    }
    at(m_clock.now().addSecs(60 * minute), [this, held] { conclude(held); });
}

void Simulation::takeNotes(const Held& held, const AgendaItem& item)
{
    const auto write = [&](NoteKind kind, const QString& text) {
        Note note{.id = NoteId::fresh(), .conference = held->id, .agenda = item.key};
        note.kind = kind;
        note.text = text;
        mustBeMade(saveNote(m_office, note), "note");
    };
    if (item.key.text() == u"reports")
        write(NoteKind::Fact, u"School was missed on %1 mornings this term."_s.arg(m_chance.between(3, 25)));
    else if (item.key.text() == u"family")
        write(NoteKind::FamilysWords, u"“Mornings are hard. We would take help with them.”"_s);
    else if (item.phase == u"plan")
        write(NoteKind::Procedural, u"The health visitor or the school calls every week."_s);
}

DecisionInput Simulation::decisionFor(const OpenConference& open, const Subject& subject)
{
    DecisionInput input{.child = subject.child.id};
    const bool isReview = open.file.conference.type == ConferenceType::Review;
    if (isReview) {
        const qint64 days = subject.planSince->daysTo(today());
        input.outcome = m_chance.percent(days < 120 ? 12 : days < 300 ? 35 : 45) ? OutcomeKind::EndPlan : OutcomeKind::ContinuePlan;
    } else if (subject.planSince) { // made elsewhere: it is taken over
        input.outcome = OutcomeKind::ContinuePlan;
    } else {
        input.outcome = m_chance.percent(80) ? OutcomeKind::StartPlan : OutcomeKind::NoPlan;
    }
    if (isUnderAPlan(input.outcome) && m_procedure.categories.stated) {
        input.categories = {m_chance.oneOf(m_procedure.categories.choices)};
        if (isReview && !subject.categories.empty() && !m_chance.percent(otherCategory))
            input.categories = {subject.categories.front()};
        input.categoryReason = u"This weighed most."_s;
    }
    input.reasons = u"Meals and school have been missed, and nobody was there to see to it."_s;
    input.reachedBy = m_procedure.decision.chairMaySettle ? ReachedBy::Consensus : ReachedBy::ProfessionalsAttending;
    return input;
}

void Simulation::decide(const Held& held)
{
    OpenConference open = read(held);
    std::vector<DecisionInput> inputs;
    const auto mayBe = [&](const Subject& subject) { // not about a plan that goes on since its end was taken back
        return held->type == ConferenceType::TransferIn || (held->type == ConferenceType::Review) == subject.planSince.has_value();
    };
    for (const Subject& subject : open.file.subjects)
        if (childOf(*held->family, subject.child.id).isAlive() && mayBe(subject) && !open.record.decisionFor(subject.child.id))
            inputs.push_back(decisionFor(open, subject));
    if (!makeQuorate(held, inputs))
        return doNotGoOn(held);
    for (const DecisionInput& input : inputs) {
        for (const Participant& person : open.file.participants)
            if (person.capacity == Capacity::Practitioner && cameToo(person))
                mustBeDone(recordView(m_office, held->id, input.child, person.id,
                                      isUnderAPlan(input.outcome) == m_chance.percent(90) ? ViewChoice::Likely : ViewChoice::NotLikely, u"From what I saw."_s),
                           "view");
        mustBeDone(confirmDecision(m_office, held->id, input), "decision");
        childOf(*held->family, input.child).hasPlan = isUnderAPlan(input.outcome);
        if (m_chance.percent(dissents))
            dissent(held, open, input.child);
        if (isUnderAPlan(input.outcome))
            plan(held, input.child);
    }
}

/// Whether all these can be decided, without a quorum too where the chair goes on without one: a plan is not ended then. What
/// cannot be ended goes on.
bool Simulation::makeQuorate(const Held& held, std::vector<DecisionInput>& inputs)
{
    const auto judged = [&](const DecisionInput& input) { return judgeDecision(read(held), input, m_clock.now()).outcome == Outcome::Satisfied; };
    if (std::all_of(inputs.begin(), inputs.end(), judged))
        return true;
    const std::vector<ChildQuorum> quorum = quorumNow(read(held), m_clock.now());
    if (std::none_of(quorum.begin(), quorum.end(), [](const ChildQuorum& each) { return each.inquorate.has_value(); })) // decided, or thrown
        for (const DecisionInput& input : inputs)
            mustBeDone({judgeDecision(read(held), input, m_clock.now()), judged(input)}, "a decision with a quorum");
    if (!m_chance.percent(goesOnWithoutQuorum))
        return false;
    ProceedInquorate proceed{.reason = u"Waiting would leave the children without a plan."_s};
    std::set<DutyKey> duties;
    for (const ChildQuorum& child : quorum) {
        if (!child.inquorate)
            continue;
        proceed.grounds = child.inquorate->grounds;
        duties.insert(child.inquorate->must.begin(), child.inquorate->must.end());
    }
    if (!proceedInquorate(m_office, held->id, proceed).done) // this place does not go on, or not twice
        return false;
    for (const DutyKey& duty : duties)
        if (m_procedure.inquorate.mustIfHeld.contains(duty.text()))
            mustBeDone(answerDuty(m_office, held->id, duty, u"The social worker calls twice a week until then."_s), "duty");
    for (DecisionInput& input : inputs) {
        if (judged(input))
            continue;
        const Subject* subject = read(held).file.subject(input.child);
        if (input.outcome != OutcomeKind::EndPlan || !subject)
            return false;
        input.outcome = OutcomeKind::ContinuePlan;
        if (m_procedure.categories.stated)
            input.categories = {m_procedure.categories.choices.front()};
        if (!judged(input))
            return false;
    }
    return true;
}

void Simulation::dissent(const Held& held, const OpenConference& open, const ChildId& child)
{
    for (const Participant& person : open.file.participants)
        if (person.capacity == Capacity::Practitioner && cameToo(person) && m_chance.percent(40)) {
            mustBeDone(recordDissent(m_office, held->id, child, person.id, u"I would have decided the other way."_s, true), "dissent");
            return;
        }
}

void Simulation::plan(const Held& held, const ChildId& child)
{
    const OpenConference open = read(held);
    const QDate by = workingDay(today(), m_chance.between(10, 60));
    ChildPlan plan{.child = child};
    plan.risks = {u"alone in the evening"_s, u"school missed"_s};
    plan.changes = u"Somebody is there every evening, and school is not missed."_s;
    plan.contingency = u"The social worker calls the lawyers together."_s;
    plan.outcomes = {{.what = u"At school every day"_s, .measure = u"The school’s own list"_s, .by = by}};
    for (const Participant& person : open.file.participants) {
        if (person.deputyFor) // stands in for a day
            continue;
        if (person.capacity == Capacity::Practitioner && plan.actions.size() < 3) {
            if (!plan.lead)
                plan.lead = person.id;
            plan.actions.push_back({.what = u"Sees the child every week"_s, .owner = person.name, .agency = person.agency, .by = by, .measure = u"A note of each visit"_s});
        }
        if (person.capacity == Capacity::Parent || (person.capacity == Capacity::Practitioner && person.agency->text() != u"police"))
            mustBeDone(setCoreGroupMember(m_office, held->id, person.id, true), "core group");
    }
    mustBeDone(savePlan(m_office, held->id, plan), "plan");
}

/// The conference ends without a decision, and another is called for soon after, with the same people asked anew.
void Simulation::doNotGoOn(const Held& held)
{
    const Conference conference = read(held).file.conference;
    const QDate date = workingDay(today(), m_chance.between(4, 9));
    const ConferenceId next = mustBeMade(doNotProceed(m_office, held->id, date, *conference.plannedStart, u"Too few agencies could come."_s), "new date");
    --m_count.held;
    ++m_count.conferences;
    const auto followed = std::make_shared<LivedConference>(LivedConference{next, held->family, held->type, {}});
    for (const Subject& subject : read(followed).file.subjects)
        followed->children.push_back(subject.child.id);
    for (const Participant& person : read(followed).file.participants)
        if (person.capacity == Capacity::Practitioner) // by then everybody has been to see the children: it cannot go on like this for ever
            mustBeDone(setContactWithAll(m_office, next, person.id, true), "contact");
    const Participant minutes = participantFor(m_people.at(held->family->minutes), Capacity::MinuteTaker);
    mustBeMade(addParticipant(m_office, next, minutes), "minute-taker");
    prepare(followed);
}

} // namespace cadair
