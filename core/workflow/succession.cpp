#include "core/workflow/directory.h"

#include "core/store/conferencestore.h"
#include "core/store/personstore.h"
#include "core/workflow/chairs.h"
#include "core/workflow/complaining.h"
#include "core/workflow/convening.h"
#include "core/workflow/families.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

bool isAhead(ConferenceState state)
{
    using enum ConferenceState;
    return state == Requested || state == Convened || state == Postponed;
}

/// Where somebody stands in their work's name: at the head of the table, at its minutes, or asked to it.
const Participant* atWorkIn(const CaseFile& file, const PersonId& person)
{
    const auto found = std::find_if(file.participants.begin(), file.participants.end(), [&](const Participant& each) {
        return each.person == person && (each.capacity == Capacity::Practitioner || each.capacity == Capacity::Chair
                                         || each.capacity == Capacity::MinuteTaker);
    });
    return found == file.participants.end() ? nullptr : &*found;
}

/// Takes the old one off the list, or notes their apologies where they have been written to. There are no two chairs: one
/// who cannot come off the list stays.
bool stepsAside(const Office& office, const ConferenceId& conference, const Participant& old)
{
    if (removeParticipant(office, conference, old.id).done)
        return true;
    return old.capacity != Capacity::Chair && recordReply(office, conference, old.id, Reply::Apologies).done;
}

/// The new chair is asked anew whether they are free of the case; what was said of the old one says nothing of them.
void takeTheChair(const Office& office, const ConferenceId& id, const PersonId& successor)
{
    ConferenceStore store(office.casebook);
    Conference conference = store.caseFile(id)->conference;
    conference.chair = successor;
    store.save(conference);
    keepChairing(office, id, Chairing{});
}

/// Puts the successor where `leaving` stood; what stands against it, where something does.
std::optional<FieldProblem> takePlace(const Office& office, const ConferenceId& conference, const PersonId& leaving, const Person& successor)
{
    const auto file = ConferenceStore(office.casebook).caseFile(conference);
    const Participant* old = file && isAhead(file->conference.state) ? atWorkIn(*file, leaving) : nullptr;
    if (!old)
        return FieldProblem{u"instead"_s, FieldFault::OutsideMeeting};
    const bool there = std::any_of(file->participants.begin(), file->participants.end(),
                                   [&](const Participant& each) { return each.person == successor.id; });
    if (there && old->capacity != Capacity::Practitioner)
        return FieldProblem{u"instead"_s, FieldFault::AlreadyInvited}; // nobody chairs, or writes the minutes of, what they take part in
    if (old->capacity == Capacity::Chair && barredChairs(office, *file).contains(successor.id))
        return FieldProblem{u"chair"_s, FieldFault::Missing}; // a complaint has it held again under somebody else
    Participant instead = participantFor(successor, old->capacity);
    instead.basis = old->basis;
    instead.contact = old->contact;
    if (!stepsAside(office, conference, *old))
        return FieldProblem{u"instead"_s, FieldFault::OutsideMeeting};
    if (!there && !addParticipant(office, conference, instead))
        return FieldProblem{u"instead"_s, FieldFault::OutsideMeeting};
    if (old->capacity == Capacity::Chair)
        takeTheChair(office, conference, successor.id);
    return std::nullopt;
}

} // namespace

std::vector<OpenInvitation> openInvitations(const Office& office, const PersonId& person)
{
    ConferenceStore store(office.casebook);
    std::vector<OpenInvitation> open;
    for (const ConferenceSummary& summary : store.withPerson(person)) {
        if (!isAhead(summary.state))
            continue;
        const auto file = store.caseFile(summary.id);
        if (const Participant* asked = file ? atWorkIn(*file, person) : nullptr)
            open.push_back({summary.id, summary.familyName, summary.type, summary.date, asked->invited.has_value(), asked->capacity});
    }
    std::stable_sort(open.begin(), open.end(), [](const OpenInvitation& a, const OpenInvitation& b) {
        return a.date.value_or(QDate(9999, 1, 1)) < b.date.value_or(QDate(9999, 1, 1));
    });
    return open;
}

std::set<ChairDoubt> doubtsAsChair(const Office& office, const ConferenceId& conference, const Person& person)
{
    const auto file = ConferenceStore(office.casebook).caseFile(conference);
    if (!file)
        return {};
    const auto doubts = chairDoubts(office, *file, {person});
    const auto found = doubts.find(person.id);
    return found == doubts.end() ? std::set<ChairDoubt>() : found->second;
}

Made<PersonId> replacePerson(const Office& office, const Succession& succession)
{
    Made<PersonId> made;
    if (succession.leaving == succession.successor.id) {
        made.problems.push_back({u"successor"_s, FieldFault::Missing});
        return made;
    }
    Transaction transaction(office.casebook);
    const auto leaving = PersonStore(office.casebook).person(succession.leaving);
    if (!leaving) {
        made.problems.push_back({u"leaving"_s, FieldFault::Missing});
        return made;
    }
    Person successor = succession.successor;
    successor.agency = leaving->agency;
    successor.agencyName = leaving->agencyName;
    successor.role = leaving->role;
    if (successor.job.isEmpty())
        successor.job = leaving->job;
    made = savePractitioner(office, successor);
    if (!made)
        return made;
    if (const Made<PersonId> ended = endWork(office, succession.leaving, succession.lastDay); !ended)
        return ended;
    for (const ConferenceId& conference : succession.instead)
        if (const auto problem = takePlace(office, conference, succession.leaving, successor)) {
            made.id.reset();
            made.problems.push_back(*problem);
            return made;
        }
    transaction.commit();
    return made;
}

} // namespace cadair
