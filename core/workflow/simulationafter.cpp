#include "core/rules/complaining.h"
#include "core/workflow/complaining.h"
#include "core/workflow/demoreading.h"
#include "core/workflow/handing.h"
#include "core/workflow/issuing.h"
#include "core/workflow/progress.h"
#include "core/workflow/simulation.h"

#include <algorithm>

// What follows a made-up unit's conferences: letters, minutes, copies, complaints, core groups and the next review.

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

// In a hundred.
constexpr int lateLetters = 8;
constexpr int lateMinutes = 15;
constexpr int lateCoreGroups = 8;
constexpr int complaints = 3;
constexpr int comeBack = 8;

const QString rest = u"The other copies follow when they may."_s;

} // namespace

void Simulation::conclude(const Held& held)
{
    if (stateOf(held) != ConferenceState::InSession)
        return;
    const OpenConference open = read(held);
    followUp(held, open);
    goThrough(held, momentsClosedBy(ConferenceState::Concluded), 40);
    mustBeDone(concludeMeeting(m_office, held->id, m_clock.now().time(), u"As the notes have it."_s), "conclusion");
    const QDate day = today();
    const int letters = m_chance.percent(lateLetters) ? m_chance.between(6, 9) : m_chance.between(1, 4);
    const int signedAfter = letters + m_chance.between(1, 3);
    const int minutes = m_chance.percent(lateMinutes) ? m_chance.between(11, 20) : signedAfter + 1;
    later(day, letters, QTime(9, 10), [this, held] { sendDecisions(held); });
    later(day, signedAfter, QTime(15, 0), [this, held] { mustBeDone(approveMinutes(m_office, held->id, rest), "signing"); });
    later(day, std::max(minutes, signedAfter + 1), QTime(11, 0), [this, held] { distribute(held); });
    if (m_chance.percent(complaints))
        later(day, m_chance.between(3, 25), QTime(12, 0), [this, held] { complain(held); });
}

/// The first core group, the next review, and for those whose case ends here perhaps another referral one day.
void Simulation::followUp(const Held& held, const OpenConference& open)
{
    const Family family = held->family;
    const bool plan = std::any_of(held->children.begin(), held->children.end(), [&](const ChildId& child) { return childOf(*family, child).hasPlan; });
    answerProposals(held);
    if (held->type == ConferenceType::Review) // what a review ended is followed by other help
        later(today(), m_chance.between(3, 12), QTime(13, 5), [this, family] { settleHelp(family); });
    if (!plan) {
        if (m_chance.percent(comeBack))
            at(QDateTime(workingDay(today().addDays(m_chance.between(60, 500)), 0), QTime(14, 20)), [this, family] { call(family, ConferenceType::Initial); });
        return;
    }
    const QDate group = workingDay(today(), m_chance.percent(lateCoreGroups) ? m_chance.between(11, 15) : m_chance.between(5, 10));
    if (held->type != ConferenceType::Review)
        mustBeDone(setFollowUp(m_office, held->id, keyFrom<EventKey>(u"first-core-group"_s), group), "core group");
    follow(family, group);
    const bool first = open.file.conference.type != ConferenceType::Review;
    const QDate next = workingDay(today().addMonths(first ? 3 : 6), -m_chance.between(2, 10));
    mustBeDone(setFollowUp(m_office, held->id, keyFrom<EventKey>(u"review"_s), next), "next review");
    at(QDateTime(workingDay(next.addDays(-m_chance.between(25, 40)), 0), QTime(10, 5)), [this, family, plan = held->id] { callReview(family, plan); });
    foresee(held, first);
}

void Simulation::issue(const Held& held, const DocumentKey& document)
{
    const OpenConference open = read(held);
    std::set<ParticipantId> all;
    for (const Participant& person : open.file.participants) {
        all.insert(person.id);
        if (safetyOf(open, document, person) == SafetyState::Open)
            mustBeDone(answerSafety(m_office, held->id, person.id, document, SendingWay::Hand), "safety");
    }
    issueDocuments(m_office, held->id, document, all);
}

void Simulation::sendDecisions(const Held& held)
{
    issue(held, documents::decisionLetter());
    issue(held, documents::outlinePlan());
    if (stateOf(held) == ConferenceState::Concluded) // some wait for the chair
        mustBeDone(markDecisionsIssued(m_office, held->id, rest), "letters");
}

void Simulation::distribute(const Held& held)
{
    issue(held, documents::minutes());
    mustBeDone(markDistributed(m_office, held->id, rest), "distribution");
    later(today(), m_chance.between(10, 25), QTime(16, 0), [this, held] { mustBeDone(closeConference(m_office, held->id, rest), "closing"); });
}

void Simulation::complain(const Held& held)
{
    const OpenConference open = read(held);
    const ComplaintRoute route = complaintRoute(m_procedure);
    const auto parent = std::find_if(open.file.participants.begin(), open.file.participants.end(), [](const Participant& each) { return each.capacity == Capacity::Parent; });
    if (parent == open.file.participants.end() || route.about.empty())
        return;
    const ComplaintId id = ComplaintId::fresh();
    ComplaintKept complaint{.id = id, .conference = held->id};
    complaint.by = parent->id;
    complaint.received = today();
    complaint.about = {route.about.front().word};
    complaint.words = u"Nobody asked me what I thought."_s;
    mustBeDone(recordComplaint(m_office, complaint), "complaint");
    mustBeDone(addressToChair(m_office, held->id, id), "complaint to the chair");
    mustBeDone(promiseAnswer(m_office, held->id, id, workingDay(today(), 10)), "promise");
    later(today(), m_chance.between(6, 13), QTime(12, 30), [this, held, id] {
        mustBeDone(settleComplaint(m_office, held->id, id, u"confirmed"_s, u"The notes show that you were asked, and what you said."_s), "answer");
    });
}

} // namespace cadair
