#include "core/workflow/planning.h"

#include "core/base/folding.h"
#include "core/rules/checklist.h"
#include "core/store/answerstore.h"
#include "core/store/conferencestore.h"
#include "core/store/draftstore.h"
#include "core/store/familystore.h"
#include "core/store/personstore.h"
#include "core/store/storeerror.h"
#include "core/workflow/complaining.h"
#include "core/workflow/localsettings.h"
#include "core/workflow/progress.h"
#include "core/workflow/settling.h"
#include "core/workflow/unit.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

void addInvitees(const Office& office, const ConferencePlan& plan, CaseFile& file)
{
    PersonStore persons(office.casebook);
    const auto add = [&](const PersonId& id, Capacity capacity) -> Participant* {
        const auto person = persons.person(id);
        const bool already = std::any_of(file.participants.begin(), file.participants.end(),
                                         [&](const Participant& p) { return p.person == id; });
        if (!person || already)
            return nullptr;
        file.participants.push_back(participantFor(*person, capacity));
        file.participants.back().position = static_cast<int>(file.participants.size()) - 1;
        return &file.participants.back();
    };
    if (plan.minuteTaker)
        add(*plan.minuteTaker, Capacity::MinuteTaker);
    for (const PlannedInvitee& invitee : plan.invitees) {
        Participant* participant = add(invitee.person, invitee.capacity);
        if (!participant)
            continue;
        participant->basis = invitee.basis;
        participant->reply = invitee.saidYes ? Reply::Coming : Reply::Awaited;
        for (const ChildId& child : invitee.contact)
            if (file.subject(child))
                participant->contact.push_back(child);
    }
}

/// A date given on the form that is a limit on the conference's own day: reviews are measured as reviews.
bool isOnItsDay(const OpenConference& planned, const LimitVerdict& limit)
{
    return bearsOnItsDate(*planned.procedure, planned.file.conference, limit);
}

} // namespace

OpenConference plannedConference(const Office& office, const ConferencePlan& plan)
{
    LocalSettings local = localInForce(office, plan.conference.procedure);
    const Procedure& procedure = office.rulebook.procedure(plan.conference.procedure, local);
    CaseFile file = fileIfMade(office, plan.conference);
    if (file.subjects.empty())
        file.subjects.push_back({.child = Child{.id = ChildId::fresh(), .family = file.conference.family}});
    addInvitees(office, plan, file);
    ConferenceRecord record;
    record.answers = plan.answers;
    record.circumstances = plan.circumstances;
    record.dossier.request = plan.request;
    record.dossier.recordingProcess = unitsRecording(office);
    if (plan.conference.family)
        if (const auto household = FamilyStore(office.casebook).household(*plan.conference.family))
            record.dossier.request.household = householdOf(plan.request, *household, plan.conference.children);
    record.dossier.chairing = chairingWith(office, file, plan.chairing);
    record.dossier.arrangements = plan.arrangements;
    return {.file = std::move(file), .record = std::move(record), .procedure = &procedure,
            .calendar = &office.rulebook.calendarOf(procedure), .local = std::move(local)};
}

std::optional<LimitVerdict> latestDay(const OpenConference& planned, const QDateTime& now)
{
    std::optional<LimitVerdict> earliest;
    for (const LimitVerdict& limit : limitsNow(planned, now))
        if (limit.governs && limit.due && isOnItsDay(planned, limit) && (!earliest || *limit.due < *earliest->due))
            earliest = limit;
    return earliest;
}

namespace {

/// What was gone through before there was a conference; not what another procedure asked, chosen meanwhile.
void saveAnswers(const Office& office, const ConferencePlan& plan, const ConferenceId& conference)
{
    const Procedure& procedure = office.rulebook.procedure(plan.conference.procedure);
    AnswerStore store(office.casebook);
    for (Answer answer : plan.answers) {
        answer.conference = conference;
        if (!lineText(procedure, answer.group).en.isEmpty())
            store.save(answer);
    }
    for (const QString& word : plan.circumstances)
        store.setCircumstance(conference, word, true);
}

/// The conference of a plan that ends with holding none: nothing of it has a day.
ConferencePlan withoutADay(ConferencePlan plan)
{
    plan.conference.date.reset();
    plan.conference.start.reset();
    plan.conference.lateReason.clear();
    return plan;
}

/// What was settled with the request, as the steps that settle it later would write it. False: one of them refused.
bool saveSettled(const Office& office, const ConferencePlan& plan, const ConferenceId& id)
{
    const Dossier dossier = plannedConference(office, plan).record.dossier;
    bool all = true;
    if (!(dossier.request == ConferenceRequest{}))
        all = saveRequest(office, id, dossier.request).done && all;
    if (dossier.chairing && !(*dossier.chairing == Chairing{}))
        all = saveChairing(office, id, *dossier.chairing).done && all;
    if (!(dossier.arrangements == Arrangements{}))
        all = saveArrangements(office, id, dossier.arrangements).done && all;
    return all;
}

} // namespace

std::optional<std::vector<HouseholdChild>> householdOf(const ConferenceRequest& request, const Household& household,
                                                       const std::vector<ChildId>& chosen)
{
    const auto nameOf = [](const Child& child) { return tidied(child.givenName + u' ' + child.familyName); };
    const auto isChosen = [&](const Child& child) { return std::find(chosen.begin(), chosen.end(), child.id) != chosen.end(); };
    std::vector<HouseholdChild> said = request.household.value_or(std::vector<HouseholdChild>());
    std::vector<HouseholdChild> all;
    for (const Child& child : household.children) {
        const auto known = std::find_if(said.begin(), said.end(), [&](const HouseholdChild& each) { return each.name == nameOf(child); });
        if (!isChosen(child) && !child.died)
            all.push_back(known == said.end() ? HouseholdChild{.name = nameOf(child)} : *known);
        if (known != said.end()) // a child chosen after all is nobody left out
            said.erase(known);
    }
    all.insert(all.end(), said.begin(), said.end());
    return all.empty() && !request.household ? std::nullopt : std::optional(std::move(all));
}

std::optional<EventKey> anchorOf(RequestTrigger trigger)
{
    switch (trigger) {
    case RequestTrigger::StrategyDiscussion: return EventKey::parse(u"strategy-discussion"_s);
    case RequestTrigger::TransferNotice: return EventKey::parse(u"transfer-notification"_s);
    case RequestTrigger::LookedAfterReview: return EventKey::parse(u"lac-review-decision"_s);
    case RequestTrigger::EmergencyProtectionOrder: return EventKey::parse(u"epo-expiry"_s);
    case RequestTrigger::ChildAssessmentOrder: return EventKey::parse(u"assessment-order-concluded"_s);
    case RequestTrigger::Reconvened: return EventKey::parse(u"not-proceeded"_s);
    case RequestTrigger::ReviewDue:
    case RequestTrigger::BroughtForward:
    case RequestTrigger::ProfessionalsRequest:
    case RequestTrigger::ParentWantsReturn: return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<bool> runsIntoHomeTime(const ConferencePlan& plan)
{
    if (!plan.request.schoolDayEnds || !plan.conference.start)
        return std::nullopt;
    return plan.conference.start->secsTo(*plan.request.schoolDayEnds) < plan.conference.plannedMinutes * 60;
}

namespace {

/// What is asked anew of a request made after it was declined is left out.
ConferenceRequest requestAgain(const ConferenceRequest& before, QDate today)
{
    ConferenceRequest request = before;
    request.trigger = RequestTrigger::ProfessionalsRequest;
    request.receivedOn = today;
    request.from.clear();
    request.reasonsAgainst = before.declinedReason;
    request.decidedBy.clear();
    request.decidedOn.reset();
    request.declined = false;
    request.declinedReason.clear();
    request.supported.reset();
    request.delay.reset();
    return request;
}

} // namespace

std::optional<ConferencePlan> planAfterDeclined(const Office& office, const ConferenceId& declined)
{
    const auto open = openConference(office, declined);
    if (!open || open->file.conference.state != ConferenceState::Cancelled || !open->record.dossier.request.declined)
        return std::nullopt;
    const Conference& before = open->file.conference;
    ConferencePlan plan{.conference = {.procedure = before.procedure, .type = before.type, .family = before.family, .reasons = before.reasons,
                                       .chair = before.chair}};
    plan.conference.plannedMinutes = before.plannedMinutes;
    for (const Subject& subject : open->file.subjects) {
        plan.conference.children.push_back(subject.child.id);
        if (subject.planSince)
            plan.conference.planSince.emplace(subject.child.id, *subject.planSince);
    }
    const std::vector<EventKey> anchors = anchorsFor(*open->procedure, before.type);
    std::copy_if(open->file.events.begin(), open->file.events.end(), std::back_inserter(plan.conference.events),
                 [&](const CaseEvent& event) { return std::find(anchors.begin(), anchors.end(), event.event) != anchors.end(); });
    for (const Participant& person : open->file.participants) {
        if (person.person && person.capacity == Capacity::MinuteTaker)
            plan.minuteTaker = person.person;
        else if (person.person && person.capacity == Capacity::Practitioner)
            plan.invitees.push_back({*person.person, person.capacity, person.basis, person.contact, false});
    }
    plan.request = requestAgain(open->record.dossier.request, office.clock.today());
    return plan;
}

Made<ConferenceId> makePlanned(const Office& office, const ConferencePlan& chosen, const QString& draftBox)
{
    const bool declined = chosen.request.declined;
    if (declined && tidied(chosen.request.declinedReason).isEmpty())
        return {std::nullopt, {{u"declinedReason"_s, FieldFault::Missing}}};
    const ConferencePlan plan = declined ? withoutADay(chosen) : chosen;
    Transaction transaction(office.casebook);
    Made<ConferenceId> made = makeConference(office, plan.conference);
    if (!made)
        return made;
    CaseFile file = fileIfMade(office, plan.conference);
    const size_t there = file.participants.size(); // made with the conference itself
    addInvitees(office, plan, file);
    for (size_t i = there; i < file.participants.size(); ++i)
        if (const auto added = addParticipant(office, *made.id, file.participants[i]); !added)
            return {std::nullopt, added.problems};
    file.conference.id = *made.id;
    if (!declined)
        noteFollowed(office, file);
    saveAnswers(office, plan, *made.id);
    if (!saveSettled(office, plan, *made.id))
        throw StoreError(StoreFailure::Damaged, u"a conference made a moment ago cannot be written about"_s);
    if (declined && !cancelConference(office, *made.id, plan.request.declinedReason).done)
        return {std::nullopt, {{u"declined"_s, FieldFault::Missing}}};
    if (!draftBox.isEmpty())
        DraftStore(office.casebook).clear(draftBox);
    transaction.commit();
    return made;
}

} // namespace cadair
