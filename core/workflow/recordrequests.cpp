#include "core/workflow/recordrequests.h"

#include "core/base/folding.h"
#include "core/documents/document.h"
#include "core/store/conferencestore.h"
#include "core/store/copiesstore.h"
#include "core/store/disputesstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

std::optional<RecordRequest> find(const Office& office, const ConferenceId& conference, const RecordRequestId& id)
{
    const DisputesKept kept = DisputesStore(office.casebook).disputes(conference);
    const auto found = std::find_if(kept.requests.begin(), kept.requests.end(), [&](const RecordRequest& each) { return each.id == id; });
    return found == kept.requests.end() ? std::nullopt : std::optional(*found);
}

RecordRequest settled(const Office& office, RecordRequest request, RequestState state, const QString& given = {})
{
    request.state = state;
    request.given = given.trimmed();
    request.settledOn = office.clock.today();
    request.settledBy = office.casebook.actor();
    return request;
}

/// The asker as a reader: nobody who was asked to the meeting or came to it. Who may have all of it reads as practitioners do;
/// everybody else reads what the family may, about all the children.
Participant readerFor(const RecordRequest& request, const OpenConference& open, bool whole)
{
    Participant reader{.id = ParticipantId::fresh()};
    reader.name = request.asker;
    reader.capacity = whole ? Capacity::Practitioner : Capacity::Observer;
    reader.agencyName = request.office;
    reader.job = request.office;
    reader.address = request.address;
    if (!whole)
        for (const Subject& subject : open.file.subjects)
            reader.of.push_back(subject.child.id);
    for (const Participant& other : open.file.participants)
        reader.position = std::max(reader.position, other.position + 1);
    return reader;
}

QString basisOf(const RecordRequest& request)
{
    return request.courtOrder.isEmpty() ? request.wanted : request.courtOrder;
}

} // namespace

StepResult logRequest(const Office& office, RecordRequest request)
{
    const OpenConference open = reread(office, request.conference);
    const auto before = find(office, open.file.conference.id, request.id);
    request.asker = tidied(request.asker);
    request.office = tidied(request.office);
    request.wanted = request.wanted.trimmed();
    request.courtOrder = tidied(request.courtOrder);
    if (!open.file.conference.endedAt || (before && before->state != RequestState::Open))
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    if (request.asker.isEmpty() || request.wanted.isEmpty() || !request.asked.isValid() || request.asked > office.clock.today())
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    request.state = RequestState::Open;
    DisputesStore(office.casebook).save(request);
    return done();
}

StepResult allowCopy(const Office& office, const ConferenceId& id, const RecordRequestId& requestId, bool whole)
{
    const OpenConference open = reread(office, id);
    const auto kept = find(office, open.file.conference.id, requestId);
    if (!kept || kept->state != RequestState::Open)
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    const Verdict verdict = mayDisclose(*kept, *open.procedure);
    if (verdict.outcome != Outcome::Satisfied)
        return {verdict, false};
    const Participant reader = readerFor(*kept, open, whole);
    RecordRequest now = settled(office, *kept, RequestState::CopyAllowed);
    now.reader = reader.id;
    Transaction transaction(office.casebook);
    ConferenceStore(office.casebook).save(id, reader);
    CopiesStore(office.casebook).save(CopyChoice{.conference = id, .document = documents::minutes(), .to = reader.id,
                                                 .copy = whole ? CopyKind::Full : CopyKind::Family, .reason = basisOf(*kept),
                                                 .by = office.casebook.actor(), .at = office.clock.now()});
    DisputesStore(office.casebook).save(now);
    transaction.commit();
    return {verdict, true};
}

StepResult answerRequest(const Office& office, const ConferenceId& id, const RecordRequestId& requestId, const QString& given)
{
    const OpenConference open = reread(office, id);
    const auto kept = find(office, open.file.conference.id, requestId);
    if (!kept || kept->state != RequestState::Open)
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    if (given.trimmed().isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    const Verdict verdict = mayDisclose(*kept, *open.procedure);
    if (verdict.outcome != Outcome::Satisfied)
        return {verdict, false};
    DisputesStore(office.casebook).save(settled(office, *kept, RequestState::Told, given));
    return {verdict, true};
}

StepResult refuseRequest(const Office& office, const ConferenceId& id, const RecordRequestId& requestId, const QString& why)
{
    const OpenConference open = reread(office, id);
    const auto kept = find(office, open.file.conference.id, requestId);
    if (!kept || kept->state != RequestState::Open)
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    if (why.trimmed().isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    DisputesStore(office.casebook).save(settled(office, *kept, RequestState::Refused, why));
    return done();
}

const Letter* copyFor(const RecordRequest& request, const ConferenceRecord& record)
{
    const auto found = std::find_if(record.letters.rbegin(), record.letters.rend(), [&](const Letter& letter) {
        return request.reader && letter.to == *request.reader && letter.document == documents::minutes();
    });
    return found == record.letters.rend() ? nullptr : &*found;
}

} // namespace cadair
