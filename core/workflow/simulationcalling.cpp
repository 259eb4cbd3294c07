#include "core/store/conferencestore.h"
#include "core/workflow/demoreading.h"
#include "core/workflow/excluding.h"
#include "core/workflow/issuing.h"
#include "core/workflow/progress.h"
#include "core/workflow/reviewing.h"
#include "core/workflow/simulation.h"

#include <algorithm>

// How a made-up unit calls its conferences: the day, those who are asked, what they answer and report, and what comes between.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// In a hundred.
constexpr int lateConferences = 12;
constexpr int lateInvitations = 6;
constexpr int moved = 4;
constexpr int calledOff = 2;
constexpr int calledAgain = 70;
constexpr int overlooked = 6;
constexpr int withoutADay = 15;
constexpr int lateDays = 30;
constexpr int newDayLater = 60;
constexpr int named = 80;
constexpr int keptOut = 4;

const QString flooded = u"The road was under water."_s;
const QString lateReason = u"No chair was free before; the team manager was told."_s;

const std::array startTimes{QTime(9, 30), QTime(11, 15), QTime(13, 30), QTime(15, 0)};

bool isAhead(ConferenceState state)
{
    return state == ConferenceState::Convened || state == ConferenceState::Postponed;
}

} // namespace

bool Simulation::isHeldHere(ConferenceType type) const
{
    return m_procedure.agendas.contains(type);
}

void Simulation::refer()
{
    const int drawn = m_chance.between(1, 100);
    constexpr int preBirths = 12;
    constexpr int transfers = 20; // these and the others before
    ConferenceType type = drawn <= preBirths ? ConferenceType::PreBirth : drawn <= transfers ? ConferenceType::TransferIn : ConferenceType::Initial;
    if (!isHeldHere(type))
        type = ConferenceType::Initial;
    const Family family = enterFamily(type);
    at(QDateTime(today(), QTime(m_chance.between(10, 16), 20)), [this, family, type] {
        if (type == ConferenceType::TransferIn)
            moveIn(family);
        else
            call(family, type);
    });
}

void Simulation::call(const Family& family, ConferenceType type)
{
    NewConference draft{.procedure = m_unit.procedure};
    draft.type = type;
    draft.family = family->id;
    for (const LivedChild& each : family->children)
        if (each.isAlive() && (type == ConferenceType::Review ? each.hasPlan : !each.hasPlan && !isAwaited(each.child.id)))
            draft.children.push_back(each.child.id);
    if (draft.children.empty())
        return;
    const auto happened = [&](const QString& what, bool initiated) {
        draft.events.push_back(CaseEvent{keyFrom<EventKey>(what), today(), {}, {}, {}, initiated, {}, {}});
    };
    if (type == ConferenceType::Initial || type == ConferenceType::PreBirth)
        happened(u"strategy-discussion"_s, true);
    draft.reasons = type == ConferenceType::Review ? u"The plan is looked at again."_s : u"Visits found the children on their own, and school was missed."_s;
    convene(family, std::move(draft));
}

/// Asks for it and everybody to it; now and then its day is only found later.
void Simulation::convene(const Family& family, NewConference draft)
{
    draft.place = u"Harbour Row, room %1"_s.arg(m_chance.between(1, 4));
    if (draft.reasons.isEmpty())
        draft.reasons = u"They have a plan where they come from."_s;
    draft.chair = family->chair;
    const bool dayLater = m_chance.percent(withoutADay);
    if (!dayLater)
        chooseDay(*family, draft);
    const auto held = std::make_shared<LivedConference>(LivedConference{mustBeMade(makeConference(m_office, draft), "conference"), family, draft.type, draft.children});
    ++m_count.conferences;
    ask(held);
    if (!dayLater)
        return prepare(held);
    later(today(), m_chance.percent(lateDays) ? m_chance.between(9, 17) : m_chance.between(1, 6), QTime(10, 50), [this, held, draft] { giveDay(held, draft); });
}

void Simulation::giveDay(const Held& held, NewConference draft)
{
    if (stateOf(held) != ConferenceState::Requested)
        return;
    chooseDay(*held->family, draft);
    mustBeDone(setDate(m_office, held->id, *draft.date, *draft.start, draft.place, lateReason), "a day");
    goThrough(held, {Moment::Convene}, 40);
    prepare(held);
}

/// The review of what one conference decided, unless it is called already, or the plan has ended or been gone on with since.
void Simulation::callReview(const Family& family, const ConferenceId& plan)
{
    if (family->leaving)
        return later(today(), 5, QTime(10, 5), [this, family, plan] { callReview(family, plan); });
    if (m_chance.percent(overlooked)) // until somebody sees that its day has come
        return later(today(), m_chance.between(25, 50), QTime(10, 5), [this, family, plan] { callReview(family, plan); });
    const auto review = reviewAfter(m_office, plan);
    if (review && !review->called)
        call(family, ConferenceType::Review);
    else if (review) // which may be called off, or not decide about every child
        later(today(), 30, QTime(10, 5), [this, family, plan] { callReview(family, plan); });
}

/// As near to the limit as a diary usually makes it, now and then after it; with no limit, in two or three weeks.
QDate Simulation::dayFor(LivedFamily& family, const NewConference& draft)
{
    const auto limit = governingLimit(m_office, draft);
    const QDate soonest = workingDay(today(), 5);
    if (const auto moved = draft.type == ConferenceType::Review ? std::exchange(family.reviewOn, std::nullopt) : std::nullopt)
        return std::max(soonest, *moved);
    if (!limit || !limit->due)
        return workingDay(today(), m_chance.between(8, 13));
    const QDate due = limit->due->date();
    if (m_chance.percent(lateConferences))
        return std::max(soonest, workingDay(due, m_chance.between(1, 6)));
    const QDate last = workingDay(due.addDays(1), -1); // the limit's day, or the working day before it
    return std::max(soonest, workingDay(last.addDays(-m_chance.between(0, 6)).addDays(1), -1));
}

void Simulation::chooseDay(LivedFamily& family, NewConference& draft)
{
    draft.date = dayFor(family, draft);
    draft.start = m_chance.oneOf(startTimes);
    for (const FieldProblem& problem : problemsOf(m_office, draft))
        if (problem.field == u"lateReason")
            draft.lateReason = lateReason;
}

void Simulation::ask(const Held& held)
{
    const auto add = [&](const PersonId& person, Capacity capacity) {
        Participant participant = participantFor(m_people.at(person), capacity);
        if (capacity == Capacity::Practitioner && m_chance.percent(97))
            participant.contact = held->children;
        mustBeMade(addParticipant(m_office, held->id, participant), "invitation");
    };
    add(held->family->minutes, Capacity::MinuteTaker);
    for (const PersonId& person : held->family->team)
        add(person, Capacity::Practitioner);
    goThrough(held, {Moment::Request, Moment::Convene}, 40);
}

void Simulation::prepare(const Held& held)
{
    const OpenConference open = read(held);
    const QDate date = *open.file.conference.date;
    const int before = std::min(m_chance.percent(lateInvitations) ? 20 : 1, std::max(1, static_cast<int>(today().daysTo(date)) - 3));
    at(QDateTime(workingDay(today().addDays(before), 0), QTime(11, 0)), [this, held] { invite(held); });
    at(QDateTime(workingDay(today().addDays(before), 2), QTime(16, 10)), [this, held] { reply(held); });
    const int limit = held->type == ConferenceType::Review ? 5 : 2;
    for (const Participant& person : open.file.participants) {
        if (person.capacity != Capacity::Practitioner || m_chance.percent(6)) // these never write
            continue;
        const ReportKind kind = person.role == RoleWord::SocialWorker ? ReportKind::SocialWork
                                : person.agency->text() == u"police"  ? ReportKind::Police
                                                                      : ReportKind::Agency;
        const int days = m_chance.percent(85) ? limit + m_chance.between(0, 2) : m_chance.between(1, limit);
        later(date, -days, QTime(15, 0), [this, held, from = person.id, kind] { report(held, from, kind); });
    }
    if (m_chance.percent(keptOut))
        later(date, -4, QTime(10, 20), [this, held] { keepOut(held); });
    if (m_chance.percent(moved))
        later(date, -3, QTime(14, 0), [this, held] { move(held); });
    else if (m_chance.percent(calledOff))
        later(date, -2, QTime(14, 30), [this, held] { callOff(held, u"The family has moved away."_s); });
    at(QDateTime(date, *open.file.conference.plannedStart).addSecs(-25 * 60), [this, held] { begin(held); });
}

void Simulation::invite(const Held& held)
{
    if (!isAhead(stateOf(held)))
        return;
    std::set<ParticipantId> all;
    for (const Participant& participant : read(held).file.participants)
        all.insert(participant.id);
    issueDocuments(m_office, held->id, documents::invitation(), all);
    goThrough(held, {Moment::Invite}, 40);
}

void Simulation::reply(const Held& held)
{
    if (!isAhead(stateOf(held)))
        return;
    for (const Participant& person : read(held).file.participants) {
        if (person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker || person.child)
            continue;
        const int drawn = m_chance.between(1, 100);
        Reply answer = drawn <= 85 ? Reply::Coming : drawn <= 89 ? Reply::SendsDeputy : drawn <= 94 ? Reply::Apologies : drawn <= 97 ? Reply::ReportOnly : Reply::Awaited;
        if (answer == Reply::SendsDeputy && (person.capacity != Capacity::Practitioner || person.deputyFor))
            answer = Reply::Coming;
        if (answer != Reply::Awaited)
            mustBeDone(recordReply(m_office, held->id, person.id, answer, {}), "reply");
        if (answer == Reply::SendsDeputy && m_chance.percent(named))
            later(today(), m_chance.between(0, 2), QTime(16, 25), [this, held, from = person.id] { sendDeputy(held, from); });
    }
}

/// Somebody else of the same agency, if nobody has asked them already.
void Simulation::sendDeputy(const Held& held, const ParticipantId& from)
{
    if (!isAhead(stateOf(held)))
        return;
    const OpenConference open = read(held);
    const PersonId who = *open.file.participant(from)->person;
    for (const auto& [what, people] : m_practitioners) {
        if (std::ranges::find(people, who, &Person::id) == people.end())
            continue;
        const Person& other = m_chance.oneOf(people);
        if (std::ranges::any_of(open.file.participants, [&](const Participant& each) { return each.person == other.id; }))
            return;
        Participant deputy = participantFor(other, Capacity::Practitioner);
        deputy.deputyFor = from;
        const ParticipantId id = mustBeMade(addParticipant(m_office, held->id, deputy), "deputy");
        mustBeDone(recordReply(m_office, held->id, id, Reply::Coming, {}), "a deputy's reply");
        return;
    }
}

void Simulation::report(const Held& held, const ParticipantId& from, ReportKind kind)
{
    if (!isAhead(stateOf(held)))
        return;
    mustBeDone(recordReport(m_office, held->id, from, kind, ReportReader::Chair, today()), "report");
    if (kind == ReportKind::SocialWork)
        mustBeDone(recordReport(m_office, held->id, from, kind, ReportReader::Parents, today()), "report to parents");
    else if (kind == ReportKind::Agency && m_chance.percent(90))
        mustBeDone(recordReport(m_office, held->id, from, kind, ReportReader::Attendees, today()), "report to all");
}

void Simulation::keepOut(const Held& held)
{
    if (!isAhead(stateOf(held)))
        return;
    const OpenConference open = read(held);
    const Participant* whom = nullptr;
    const Participant* by = nullptr;
    for (const Participant& person : open.file.participants) {
        if (person.capacity == Capacity::Parent)
            whom = &person; // the last who is named
        if (person.role == RoleWord::SocialWorker)
            by = &person;
    }
    if (!whom || !by)
        return;
    ExclusionRequest request{.person = whom->id};
    request.requested = today();
    request.by = by->id;
    if (m_procedure.exclusion.stated)
        request.ground = m_procedure.exclusion.grounds.front().ground;
    request.evidence = u"Shouted at the school's door twice this month."_s;
    if (!requestExclusion(m_office, held->id, request).done) // too near the day here
        return;
    ExclusionDecision decision{.settled = m_chance.percent(60) ? ExclusionSettled::Part : ExclusionSettled::None};
    if (decision.settled == ExclusionSettled::Part)
        decision.items = {m_procedure.agendas.at(held->type).at(2).key};
    decision.reasons = u"The others could not speak freely."_s;
    decision.record = ExclusionRecord::AttendedPart;
    settleExclusion(m_office, held->id, whom->id, decision);
}

void Simulation::move(const Held& held)
{
    if (stateOf(held) != ConferenceState::Convened)
        return;
    mustBeDone(postpone(m_office, held->id, flooded), "putting off");
    const Conference before = read(held).file.conference;
    const auto giveNew = [this, held, before] {
        if (stateOf(held) != ConferenceState::Postponed)
            return;
        const QDate date = workingDay(std::max(*before.date, today()), m_chance.between(2, 9));
        mustBeDone(setDate(m_office, held->id, date, *before.plannedStart, before.place, flooded), "new day");
        at(QDateTime(date, *before.plannedStart).addSecs(-25 * 60), [this, held] { begin(held); });
    };
    if (m_chance.percent(newDayLater))
        later(today(), m_chance.between(1, 6), QTime(14, 20), giveNew);
    else
        giveNew();
}

/// A review that is called off leaves the plan without one: usually another is called.
void Simulation::callOff(const Held& held, const QString& reason)
{
    if (!isAhead(stateOf(held)))
        return;
    mustBeDone(cancelConference(m_office, held->id, reason), "calling off");
    if (held->type == ConferenceType::Review && m_chance.percent(calledAgain))
        later(today(), m_chance.between(2, 8), QTime(10, 15), [this, family = held->family] {
            for (const PlanFollowed& plan : plansOf(m_office, family->id))
                callReview(family, plan.conference);
        });
}

void Simulation::goThrough(const Held& held, const std::set<Moment>& moments, int inAHundred)
{
    const OpenConference open = read(held);
    const QDateTime now = m_clock.now();
    for (const ChecklistLine& line : openLinesNow(open, limitsNow(open, now), now))
        if (!line.gate.isEmpty() || (moments.contains(line.moment) && m_chance.percent(inAHundred)))
            mustBeDone(answerLine(m_office, held->id, line.moment, line.group, AnswerState::Ticked), "an answer");
}

ConferenceState Simulation::stateOf(const Held& held) const
{
    return ConferenceStore(m_office.casebook).conference(held->id)->state;
}

} // namespace cadair
