#include "core/workflow/settling.h"

#include "core/base/folding.h"
#include "core/store/conferencestore.h"
#include "core/store/dossierstore.h"
#include "core/store/familystore.h"
#include "core/workflow/planning.h"
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

StepResult correctDeclined(const Office& office, const ConferenceId& conference, const ConferenceRequest& request)
{
    const auto file = ConferenceStore(office.casebook).caseFile(conference);
    if (!file || file->conference.state != ConferenceState::Cancelled || !reread(office, conference).record.dossier.request.declined)
        return refused(ReasonCode::WrongState, file ? QStringList{wordOf(file->conference.state)} : QStringList());
    if (!request.declined || request.declinedReason.trimmed().isEmpty())
        return {{Outcome::NeedsDecision, {{ReasonCode::ReasonNeeded, {}, {}, {}, {}}}, {}}, false};
    Transaction transaction(office.casebook);
    DossierStore(office.casebook).save(conference, request);
    const StepResult said = correctCalledOff(office, conference, request.declinedReason);
    if (said.done)
        transaction.commit();
    return said;
}

OthersOfHousehold othersOfHousehold(const Office& office, const ConferenceId& conference)
{
    const OpenConference open = reread(office, conference);
    const ConferenceRequest& request = open.record.dossier.request;
    const auto family = FamilyStore(office.casebook).household(open.file.conference.family);
    if (!family)
        return {request.household, {}};
    std::vector<ChildId> chosen;
    for (const Subject& subject : open.file.subjects)
        chosen.push_back(subject.child.id);
    OthersOfHousehold others{householdOf(request, *family, chosen), {}};
    for (const Child& child : family->children)
        others.recorded.insert(tidied(child.givenName + u' ' + child.familyName));
    return others;
}

StepResult saveHousehold(const Office& office, const ConferenceId& conference,
                         const std::optional<std::vector<HouseholdChild>>& household)
{
    const auto file = ConferenceStore(office.casebook).caseFile(conference);
    if (!file)
        return refused(ReasonCode::WrongState);
    std::vector<HouseholdChild> named;
    for (HouseholdChild child : household.value_or(std::vector<HouseholdChild>())) {
        child.name = tidied(child.name);
        const bool twice = std::any_of(named.begin(), named.end(), [&](const HouseholdChild& each) { return folded(each.name) == folded(child.name); });
        if (!child.name.isEmpty() && !twice)
            named.push_back(std::move(child));
    }
    ConferenceRequest request = reread(office, conference).record.dossier.request;
    request.household = household ? std::optional(std::move(named)) : std::nullopt;
    return saveRequest(office, conference, request);
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
