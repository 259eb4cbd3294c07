#include "core/workflow/asking.h"

#include "core/store/conferencestore.h"
#include "core/store/familystore.h"
#include "core/workflow/convening.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

bool isNotedByHand(const DocumentKey& document)
{
    return document == asking::invitationReminder() || document == asking::reportRequest() || document == asking::reportReminder()
           || document == changes::postponement() || document == changes::cancellation();
}

bool isOver(ConferenceState state, const DocumentKey& document)
{
    // Who is told of a meeting that was called off is told after it.
    return state == ConferenceState::Closed || (state == ConferenceState::Cancelled && document != changes::cancellation());
}

bool isAboutOneOf(const std::vector<Subject>& these, const CaseFile& earlier)
{
    return std::any_of(earlier.subjects.begin(), earlier.subjects.end(), [&](const Subject& subject) {
        return std::any_of(these.begin(), these.end(), [&](const Subject& each) { return each.child.id == subject.child.id; });
    });
}

void addEarlier(const CaseFile& file, std::vector<Participant>& known)
{
    for (const Participant& person : file.participants) {
        const bool there = std::any_of(known.begin(), known.end(), [&](const Participant& each) { return each.person == person.person; });
        if (person.capacity == Capacity::Practitioner && person.person && !person.contact.empty() && !there)
            known.push_back(person);
    }
}

} // namespace

StepResult noteReminder(const Office& office, const ConferenceId& conference, const ParticipantId& participant,
                        const DocumentKey& document, QDate date)
{
    return noteReminders(office, conference, {participant}, document, date);
}

StepResult noteReminders(const Office& office, const ConferenceId& id, const std::vector<ParticipantId>& participants,
                         const DocumentKey& document, QDate date)
{
    ConferenceStore store(office.casebook);
    const auto file = store.caseFile(id);
    if (!file || !isNotedByHand(document) || !date.isValid() || date > office.clock.today())
        return refused(ReasonCode::WrongState);
    if (isOver(file->conference.state, document))
        return refused(ReasonCode::WrongState, {wordOf(file->conference.state)});
    for (const ParticipantId& participant : participants)
        if (!file->participant(participant))
            return refused(ReasonCode::NotAtThisConference);
    const bool today = date == office.clock.today();
    const std::optional<QTime> at = today ? std::optional(office.clock.now().time()) : std::nullopt;
    Transaction transaction(office.casebook);
    for (const ParticipantId& participant : participants)
        store.add(id, SentDocument{document, participant, date, at});
    transaction.commit();
    return done();
}

StepResult forgetReport(const Office& office, const ConferenceId& conference, const ParticipantId& author, ReportKind kind,
                        ReportReader reader)
{
    const auto file = ConferenceStore(office.casebook).caseFile(conference);
    const Participant* found = file ? file->participant(author) : nullptr;
    if (!found)
        return refused(ReasonCode::NotAtThisConference);
    Participant changed = *found;
    for (Report& report : changed.reports)
        if (report.kind == kind)
            report.to.erase(reader);
    std::erase_if(changed.reports, [&](const Report& report) { return report.kind == kind && report.to.empty(); });
    return saveParticipant(office, conference, changed);
}

StepResult nameKeyAgencies(const Office& office, const ConferenceId& id, const std::vector<AgencyKey>& agencies)
{
    OpenConference open = reread(office, id);
    const auto& rules = open.procedure->keyAgencies;
    const bool may = std::any_of(rules.begin(), rules.end(), [](const KeyAgencyRule& rule) { return rule.alsoNamedByChair; });
    const ConferenceState state = open.file.conference.state;
    if (!may || state == ConferenceState::Closed || state == ConferenceState::Cancelled)
        return refused(ReasonCode::WrongState, {wordOf(state)});
    open.file.conference.alsoKey = agencies;
    ConferenceStore(office.casebook).save(open.file.conference);
    return done();
}

std::vector<OwedReport> reportsOwedNow(const OpenConference& conference, const std::vector<LimitVerdict>& limits, QDate today)
{
    return reportsOwed(conference.file, *conference.procedure, limits, today);
}

Telling tellingNow(const OpenConference& conference)
{
    return whoMustBeTold(conference.file, conference.record.departures);
}

AroundTheFamily aroundTheFamily(const Office& office, const OpenConference& conference)
{
    AroundTheFamily around;
    const Conference& now = conference.file.conference;
    const auto household = FamilyStore(office.casebook).household(now.family);
    for (const FamilyMember& member : household ? household->members : std::vector<FamilyMember>{})
        for (const Person& adult : household->adults)
            if (adult.id == member.person) {
                Participant participant = participantFor(adult, capacityOf(member));
                participant.relation = member.relation;
                participant.of = member.of;
                around.household.push_back(std::move(participant));
            }
    ConferenceStore store(office.casebook);
    const std::vector<ConferenceSummary> all = store.ofFamily(now.family);
    for (auto summary = all.rbegin(); summary != all.rend(); ++summary) { // newest first
        if (summary->id == now.id || (now.date && summary->date && *summary->date > *now.date))
            continue;
        const auto file = store.caseFile(summary->id);
        if (file && isAboutOneOf(conference.file.subjects, *file))
            addEarlier(*file, around.earlier);
    }
    return around;
}

} // namespace cadair
