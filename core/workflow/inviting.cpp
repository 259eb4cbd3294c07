#include "core/base/folding.h"
#include "core/rules/owing.h"
#include "core/store/conferencestore.h"
#include "core/workflow/convening.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Nothing changes any more about who was asked to it.
bool isSettled(ConferenceState state)
{
    return state == ConferenceState::Closed || state == ConferenceState::Cancelled;
}

/// Changes one participant through `change`, unless the conference is closed.
template <typename Change>
StepResult changeParticipant(const Office& office, const ConferenceId& conference, const ParticipantId& id, Change change)
{
    ConferenceStore store(office.casebook);
    const auto file = store.caseFile(conference);
    const Participant* found = file ? file->participant(id) : nullptr;
    if (!found) // also somebody of another conference
        return refused(ReasonCode::WrongState);
    if (isSettled(file->conference.state))
        return refused(ReasonCode::WrongState, {wordOf(file->conference.state)});
    Participant participant = *found;
    change(participant);
    store.save(conference, participant);
    return done();
}

void mark(std::vector<ChildId>& children, const ChildId& child, bool wanted)
{
    const auto found = std::find(children.begin(), children.end(), child);
    if (wanted && found == children.end())
        children.push_back(child);
    else if (!wanted && found != children.end())
        children.erase(found);
}

} // namespace

Made<ParticipantId> addParticipant(const Office& office, const ConferenceId& conference, const Participant& participant)
{
    Made<ParticipantId> made;
    ConferenceStore store(office.casebook);
    const auto file = store.caseFile(conference);
    if (!file)
        throw StoreError(StoreFailure::Damaged, u"a conference on the desk is gone from the casebook"_s);
    if (isSettled(file->conference.state))
        made.problems.push_back({u"conference"_s, FieldFault::OutsideMeeting});
    if (tidied(participant.name).isEmpty())
        made.problems.push_back({u"name"_s, FieldFault::Missing});
    if (participant.capacity == Capacity::Practitioner &&
        (!participant.agency || !office.rulebook.agencies().find(*participant.agency)))
        made.problems.push_back({u"agency"_s, FieldFault::UnknownAgency});
    const bool already = std::any_of(file->participants.begin(), file->participants.end(), [&](const Participant& p) {
        return (participant.person && p.person == participant.person) || (participant.child && p.child == participant.child);
    });
    if (already)
        made.problems.push_back({u"person"_s, FieldFault::AlreadyInvited});
    if (!made.problems.empty())
        return made;
    Participant added = participant;
    added.id = ParticipantId::fresh();
    added.name = tidied(participant.name);
    added.position = 0;
    for (const Participant& other : file->participants)
        added.position = std::max(added.position, other.position + 1);
    store.save(conference, added);
    made.id = added.id;
    return made;
}

StepResult saveParticipant(const Office& office, const ConferenceId& conference, const Participant& participant)
{
    return changeParticipant(office, conference, participant.id, [&](Participant& kept) { kept = participant; });
}

StepResult removeParticipant(const Office& office, const ConferenceId& conference, const ParticipantId& id)
{
    ConferenceStore store(office.casebook);
    const auto file = store.caseFile(conference);
    const Participant* participant = file ? file->participant(id) : nullptr;
    if (!participant)
        return refused(ReasonCode::WrongState);
    const bool sentSomething = std::any_of(file->sent.begin(), file->sent.end(),
                                           [&](const SentDocument& sent) { return sent.to == id; });
    if (participant->invited || !participant->present.empty() || sentSomething)
        return refused(ReasonCode::WrongState, {u"already-invited"_s});
    try {
        store.removeParticipant(id);
    } catch (const StoreError& error) {
        if (error.kind != StoreFailure::Constraint)
            throw;
        return refused(ReasonCode::WrongState, {u"already-named"_s}); // a note, a view or a deputy names them
    }
    return done();
}

StepResult setContact(const Office& office, const ConferenceId& conference, const ParticipantId& participant,
                      const ChildId& child, bool contact)
{
    const auto file = ConferenceStore(office.casebook).caseFile(conference);
    if (!file || !file->subject(child))
        return refused(ReasonCode::WrongState);
    return changeParticipant(office, conference, participant, [&](Participant& kept) {
        mark(kept.contact, child, contact);
        if (contact)
            kept.basis = Basis::Contact;
    });
}

StepResult setContactWithAll(const Office& office, const ConferenceId& conference, const ParticipantId& participant,
                             bool contact)
{
    const auto file = ConferenceStore(office.casebook).caseFile(conference);
    if (!file)
        return refused(ReasonCode::WrongState);
    return changeParticipant(office, conference, participant, [&](Participant& kept) {
        for (const Subject& subject : file->subjects)
            mark(kept.contact, subject.child.id, contact);
        if (contact)
            kept.basis = Basis::Contact;
    });
}

StepResult recordReply(const Office& office, const ConferenceId& conference, const ParticipantId& participant, Reply reply,
                       const QString& words)
{
    return changeParticipant(office, conference, participant, [&](Participant& kept) {
        kept.reply = reply;
        kept.apology = words.trimmed();
    });
}

StepResult recordReport(const Office& office, const ConferenceId& conference, const ParticipantId& author, ReportKind kind,
                        ReportReader reader, QDate on)
{
    if (reader != ReportReader::Chair) { // some reports are for the chair's eyes, whoever asks
        const auto file = ConferenceStore(office.casebook).caseFile(conference);
        if (file && isForTheChairOnly(kind, office.rulebook.procedure(file->conference.procedure)))
            return refused(ReasonCode::ChairOnlyReads);
    }
    return changeParticipant(office, conference, author, [&](Participant& kept) {
        auto report = std::find_if(kept.reports.begin(), kept.reports.end(),
                                   [&](const Report& r) { return r.kind == kind; });
        if (report == kept.reports.end())
            report = kept.reports.insert(kept.reports.end(), Report{kind, {}});
        report->to[reader] = on;
    });
}

} // namespace cadair
