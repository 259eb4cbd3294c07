#include "core/workflow/settling.h"

#include "core/store/conferencestore.h"
#include "core/store/dossierstore.h"
#include "core/workflow/progress.h"
#include "core/workflow/steps.h"

#include <algorithm>
#include <functional>

namespace cadair {

namespace {

using Write = std::function<void(DossierStore&)>;

/// Writes one part, where the conference can still be written about and everybody in `people` is of it.
StepResult settle(const Office& office, const ConferenceId& id, const std::vector<ParticipantId>& people, const Write& write)
{
    const auto file = ConferenceStore(office.casebook).caseFile(id);
    if (!file)
        return refused(ReasonCode::WrongState);
    const ConferenceState state = file->conference.state;
    if (state == ConferenceState::Closed || state == ConferenceState::Cancelled)
        return refused(ReasonCode::WrongState, {wordOf(state)});
    const bool allThere = std::all_of(people.begin(), people.end(),
                                      [&](const ParticipantId& each) { return file->participant(each) != nullptr; });
    if (!allThere)
        return refused(ReasonCode::NotAtThisConference);
    DossierStore store(office.casebook);
    write(store);
    return done();
}

} // namespace

StepResult saveRequest(const Office& office, const ConferenceId& conference, const ConferenceRequest& request)
{
    return settle(office, conference, {}, [&](DossierStore& store) { store.save(conference, request); });
}

StepResult declineConference(const Office& office, const ConferenceId& conference, ConferenceRequest request)
{
    if (request.declinedReason.trimmed().isEmpty())
        return {{Outcome::NeedsDecision, {{ReasonCode::ReasonNeeded, {}, {}, {}, {}}}, {}}, false};
    request.declined = true;
    Transaction transaction(office.casebook);
    const StepResult saved = saveRequest(office, conference, request);
    if (!saved.done)
        return saved;
    const StepResult off = cancelConference(office, conference, request.declinedReason);
    if (off.done)
        transaction.commit();
    return off;
}

StepResult saveChairing(const Office& office, const ConferenceId& conference, const Chairing& chairing)
{
    return settle(office, conference, {}, [&](DossierStore& store) { store.save(conference, chairing); });
}

StepResult saveInviting(const Office& office, const ConferenceId& conference, const Inviting& inviting)
{
    return settle(office, conference, {}, [&](DossierStore& store) { store.save(conference, inviting); });
}

StepResult saveArrangements(const Office& office, const ConferenceId& conference, const Arrangements& arrangements)
{
    std::vector<ParticipantId> people;
    for (const Apart& apart : arrangements.apart) {
        if (apart.one == apart.other)
            return refused(ReasonCode::NotAtThisConference);
        people.push_back(apart.one);
        people.push_back(apart.other);
    }
    return settle(office, conference, people, [&](DossierStore& store) { store.save(conference, arrangements); });
}

StepResult saveAttending(const Office& office, const ConferenceId& conference, const ParticipantId& participant,
                         const Attending& attending)
{
    std::vector<ParticipantId> people{participant};
    if (attending.with)
        people.push_back(*attending.with);
    return settle(office, conference, people, [&](DossierStore& store) { store.save(participant, attending); });
}

StepResult saveHeard(const Office& office, const ConferenceId& conference, const ChildId& child, const ChildHeard& heard)
{
    const auto file = ConferenceStore(office.casebook).caseFile(conference);
    if (!file || !file->subject(child))
        return refused(ReasonCode::NotAtThisConference);
    return settle(office, conference, {}, [&](DossierStore& store) { store.save(conference, child, heard); });
}

StepResult saveReceipt(const Office& office, const ConferenceId& conference, const ReportReceipt& receipt)
{
    return settle(office, conference, {receipt.from}, [&](DossierStore& store) { store.save(receipt); });
}

StepResult savePapers(const Office& office, const ConferenceId& conference, const Papers& papers)
{
    return settle(office, conference, {}, [&](DossierStore& store) { store.savePapers(conference, papers); });
}

StepResult saveRecordings(const Office& office, const ConferenceId& conference, const std::vector<RecordingRequest>& requests)
{
    std::vector<ParticipantId> people;
    for (const RecordingRequest& request : requests)
        if (request.by)
            people.push_back(*request.by);
    return settle(office, conference, people, [&](DossierStore& store) { store.saveRecordings(conference, requests); });
}

StepResult saveExploitation(const Office& office, const ConferenceId& conference, bool suspected, const Exploitation& asked)
{
    ConferenceStore conferences(office.casebook);
    const auto file = conferences.caseFile(conference);
    const bool allOfIt = file && std::all_of(asked.ageDisputed.begin(), asked.ageDisputed.end(),
                                             [&](const ChildId& child) { return file->subject(child) != nullptr; });
    if (!allOfIt)
        return refused(ReasonCode::NotAtThisConference);
    Transaction transaction(office.casebook);
    const StepResult saved = settle(office, conference, {}, [&](DossierStore& store) { store.save(conference, asked); });
    if (!saved.done)
        return saved;
    Conference flagged = file->conference;
    flagged.exploitation = suspected;
    conferences.save(flagged);
    transaction.commit();
    return saved;
}

StepResult saveContributions(const Office& office, const ConferenceId& conference, const std::vector<Contribution>& contributions)
{
    std::vector<ParticipantId> people;
    for (const Contribution& contribution : contributions)
        people.push_back(contribution.from);
    return settle(office, conference, people, [&](DossierStore& store) { store.saveContributions(conference, contributions); });
}

} // namespace cadair
