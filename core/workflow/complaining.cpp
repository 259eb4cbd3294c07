#include "core/workflow/complaining.h"

#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/disputesstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

bool wasHeld(ConferenceState state)
{
    using enum ConferenceState;
    return state == Concluded || state == DecisionsIssued || state == MinutesApproved || state == Distributed || state == Closed;
}

std::optional<ComplaintKept> find(const Office& office, const ConferenceId& conference, const ComplaintId& id)
{
    const DisputesKept kept = DisputesStore(office.casebook).disputes(conference);
    const auto found = std::find_if(kept.complaints.begin(), kept.complaints.end(), [&](const ComplaintKept& each) { return each.id == id; });
    return found == kept.complaints.end() ? std::nullopt : std::optional(*found);
}

/// Changes one that is still open.
template <typename Change>
StepResult changeOpen(const Office& office, const ConferenceId& conference, const ComplaintId& id, Change change)
{
    const OpenConference open = reread(office, conference);
    const auto kept = find(office, open.file.conference.id, id);
    if (!kept || !kept->outcome.isEmpty())
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    ComplaintKept now = *kept;
    change(now);
    DisputesStore(office.casebook).save(now);
    return done();
}

bool leadsToAnother(const ComplaintKept& complaint)
{
    return complaint.outcome == u"reconvened" || complaint.outcome == u"brought-forward";
}

/// Whether a conference of that kind is the one that a complaint about a conference of kind `complained` led to.
bool isTheOne(const ComplaintKept& complaint, ConferenceType complained, ConferenceType made)
{
    return complaint.outcome == u"reconvened" ? made == complained : made == ConferenceType::Review;
}

/// Every complaint about an earlier conference that held any of these children, each once.
std::vector<ComplaintKept> complaintsBefore(const Office& office, const CaseFile& file)
{
    std::vector<ComplaintKept> found;
    for (const Subject& subject : file.subjects)
        for (ComplaintKept& each : DisputesStore(office.casebook).complaintsAbout(subject.child.id)) {
            const bool known = std::any_of(found.begin(), found.end(), [&](const ComplaintKept& one) { return one.id == each.id; });
            if (!known && each.conference != file.conference.id)
                found.push_back(std::move(each));
        }
    return found;
}

} // namespace

DisputesKept disputesOf(const Office& office, const ConferenceId& conference)
{
    return DisputesStore(office.casebook).disputes(conference);
}

StepResult recordComplaint(const Office& office, ComplaintKept complaint)
{
    const OpenConference open = reread(office, complaint.conference);
    const auto before = find(office, open.file.conference.id, complaint.id);
    if (!wasHeld(open.file.conference.state) || (before && !before->outcome.isEmpty()))
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    complaint.words = complaint.words.trimmed();
    complaint.byName = tidied(complaint.byName);
    if (const Participant* person = complaint.by ? open.file.participant(*complaint.by) : nullptr)
        complaint.byName = person->name;
    if (complaint.byName.isEmpty() || complaint.about.empty() || !complaint.received.isValid() || complaint.received > office.clock.today())
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    DisputesStore(office.casebook).save(complaint);
    return done();
}

StepResult addressToChair(const Office& office, const ConferenceId& conference, const ComplaintId& complaint)
{
    return changeOpen(office, conference, complaint, [](ComplaintKept& kept) { kept.addressedTo = u"chair"_s; });
}

StepResult passComplaintOn(const Office& office, const ConferenceId& conference, const ComplaintId& complaint, const QString& to)
{
    return changeOpen(office, conference, complaint, [&](ComplaintKept& kept) { kept.passedOn[to] = office.clock.today(); });
}

StepResult referComplaint(const Office& office, const ConferenceId& conference, const ComplaintId& complaint, const QString& service)
{
    if (service.trimmed().isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    return changeOpen(office, conference, complaint, [&](ComplaintKept& kept) {
        kept.referredTo = tidied(service);
        kept.referredOn = office.clock.today();
    });
}

StepResult promiseAnswer(const Office& office, const ConferenceId& conference, const ComplaintId& complaint, QDate by)
{
    return changeOpen(office, conference, complaint, [&](ComplaintKept& kept) { kept.answerBy = by; });
}

StepResult settleComplaint(const Office& office, const ConferenceId& conference, const ComplaintId& id, const QString& outcome,
                           const QString& explanation)
{
    const OpenConference open = reread(office, conference);
    const auto kept = find(office, open.file.conference.id, id);
    if (!kept)
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    const Verdict verdict = maySettle(*kept, outcome, explanation, open.file, *open.procedure);
    if (verdict.outcome != Outcome::Satisfied)
        return {verdict, false};
    ComplaintKept now = *kept;
    now.outcome = outcome;
    now.outcomeOn = office.clock.today();
    now.explanation = explanation.trimmed();
    DisputesStore(office.casebook).save(now);
    return {verdict, true};
}

std::optional<ConferencePlan> planAfterComplaint(const Office& office, const ComplaintId& id)
{
    const auto complaint = DisputesStore(office.casebook).complaint(id);
    if (!complaint || !leadsToAnother(*complaint) || complaint->followedBy)
        return std::nullopt;
    const auto open = openConference(office, complaint->conference);
    if (!open)
        return std::nullopt;
    const bool again = complaint->outcome == u"reconvened";
    const Conference& before = open->file.conference;
    ConferencePlan plan{.conference = {.procedure = before.procedure, .type = again ? before.type : ConferenceType::Review,
                                       .family = before.family, .reasons = again ? before.reasons : QString()}};
    if (!again)
        plan.conference.chair = before.chair;
    plan.conference.plannedMinutes = before.plannedMinutes;
    for (const Subject& subject : open->file.subjects) {
        if (subject.child.died)
            continue;
        plan.conference.children.push_back(subject.child.id);
        const bool planned = subject.outcome == OutcomeKind::StartPlan || subject.outcome == OutcomeKind::ContinuePlan;
        if (const auto since = subject.planSince ? subject.planSince : planned ? before.date : std::nullopt)
            plan.conference.planSince.emplace(subject.child.id, *since);
    }
    for (const Participant& person : open->file.participants) {
        if (person.person && person.capacity == Capacity::MinuteTaker)
            plan.minuteTaker = person.person;
        else if (person.person && person.capacity == Capacity::Practitioner)
            plan.invitees.push_back({*person.person, person.capacity, person.basis, person.contact, false});
    }
    plan.request.trigger = again ? RequestTrigger::Reconvened : RequestTrigger::BroughtForward;
    plan.request.receivedOn = complaint->outcomeOn;
    return plan;
}

std::set<PersonId> barredChairs(const Office& office, const CaseFile& file)
{
    std::set<PersonId> barred;
    const ConferenceStore conferences(office.casebook);
    for (const ComplaintKept& complaint : complaintsBefore(office, file)) {
        if (complaint.outcome != u"reconvened" || (complaint.followedBy && *complaint.followedBy != file.conference.id))
            continue;
        const auto complained = conferences.summary(complaint.conference);
        if (complained && complained->chair && isTheOne(complaint, complained->type, file.conference.type))
            barred.insert(*complained->chair);
    }
    return barred;
}

void noteFollowed(const Office& office, const CaseFile& made)
{
    const ConferenceStore conferences(office.casebook);
    for (ComplaintKept& complaint : complaintsBefore(office, made)) {
        const auto complained = conferences.summary(complaint.conference);
        if (!leadsToAnother(complaint) || complaint.followedBy || !complained || !isTheOne(complaint, complained->type, made.conference.type))
            continue;
        complaint.followedBy = made.conference.id;
        DisputesStore(office.casebook).save(complaint);
    }
}

} // namespace cadair
