#include "core/workflow/dispatching.h"

#include "core/documents/compose.h"
#include "core/documents/withheldpassages.h"
#include "core/documents/withheldvalues.h"
#include "core/rules/disclosure.h"
#include "core/store/conferencestore.h"
#include "core/store/copiesstore.h"
#include "core/store/journalstore.h"
#include "core/workflow/demo.h"
#include "core/workflow/handing.h"
#include "core/workflow/issuing.h"
#include "core/workflow/steps.h"
#include "core/workflow/unitpapers.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

const std::vector<Dispatch>& dispatches(const OpenConference& open)
{
    return open.record.dossier.copies.dispatches;
}

/// Whether it has left and not come back.
bool hasLeft(const OpenConference& open, const LetterId& letter)
{
    return std::any_of(dispatches(open).begin(), dispatches(open).end(),
                       [&](const Dispatch& each) { return each.letter == letter && !each.returned; });
}

bool goesInEnvelopes(const DocumentKey& document)
{
    const auto& after = documents::afterwards();
    return std::find(after.begin(), after.end(), document) != after.end();
}

/// A later letter of the same kind to the same person: the earlier one stays in the casebook.
bool wasReplaced(const OpenConference& open, const Letter& letter)
{
    return std::any_of(open.record.letters.begin(), open.record.letters.end(), [&](const Letter& other) {
        return other.document == letter.document && other.to == letter.to && other.copyNumber > letter.copyNumber
               && (other.language == letter.language || !open.handing.both.contains(letter.to)); // both versions of one letter go
    });
}

/// Whether what has been recorded since would have stopped this text from being issued.
bool wouldBeStopped(const Office& office, const OpenConference& open, const ComposedDocument& document)
{
    const Participant* reader = open.file.participant(document.to);
    if (!reader)
        return true;
    const Judgements judgements;
    const Letterhead head;
    const DocumentSources sources{open.file,  open.record, *open.procedure, office.rulebook.agencies(), office.rulebook.templates(),
                                  judgements, head};
    const QString text = document.plainText + u'\n' + document.footer;
    const QDate today = office.clock.today();
    const std::vector<WithheldAddress> kept = withheldFrom(*reader, open.file.withheld, today);
    return std::any_of(kept.begin(), kept.end(),
                       [&](const WithheldAddress& each) { return givesAway(text, each, open.file, office.rulebook.agencies()); })
           || !heldValues(text, withheldSentences(document.document, *reader, sources)).isEmpty();
}

std::optional<EnvelopeFault> faultOf(const Office& office, const OpenConference& open, const Letter& letter,
                                     const ComposedDocument& document, const Envelope& envelope)
{
    if (isVoid(office, open, letter) || !stillHolds(letter, open, office.clock.now()))
        return EnvelopeFault::Void;
    if (!document.mayBeIssued() || wouldBeStopped(office, open, document))
        return EnvelopeFault::GivesAway;
    const Participant* reader = open.file.participant(letter.to);
    if (reader && safetyOf(open, letter.document, *reader) == SafetyState::Unsafe)
        return EnvelopeFault::Unsafe;
    const bool needsAddress = envelope.way == SendingWay::Post;
    return needsAddress && envelope.address.trimmed().isEmpty() ? std::optional(EnvelopeFault::NoAddress) : std::nullopt;
}

Envelope emptyEnvelope(const OpenConference& open, const Participant& person)
{
    Envelope envelope{.to = person.id, .name = person.name, .address = person.address, .letters = {}, .documents = {}, .fault = {}};
    const auto asked = open.record.dossier.attending.find(person.id);
    if (person.capacity == Capacity::Child)
        envelope.way = SendingWay::Hand;
    else if (asked != open.record.dossier.attending.end() && asked->second.way)
        envelope.way = *asked->second.way;
    else if (person.address.trimmed().isEmpty() && !person.email.trimmed().isEmpty())
        envelope.way = SendingWay::Hand; // nobody has said that papers may go by e-mail
    return envelope;
}

/// Of the ways that were answered to be safe for what is in one envelope, the safest.
void takeSafestWay(Envelope& envelope, const OpenConference& open, const DocumentKey& document)
{
    const auto strictness = [](SendingWay way) {
        switch (way) {
        case SendingWay::Hand: return 3;
        case SendingWay::SocialWorker: return 2;
        case SendingWay::Post: return 1;
        case SendingWay::Email: return 0;
        }
        Q_UNREACHABLE();
    };
    const SafetyAnswer* answer = open.handing.answer(envelope.to, document);
    if (!answer || !answer->way)
        return;
    if (!envelope.answered || strictness(*answer->way) > strictness(envelope.way))
        envelope.way = *answer->way;
    envelope.answered = true;
}

const Dispatch* find(const OpenConference& open, const DispatchId& id)
{
    const auto found = std::find_if(dispatches(open).begin(), dispatches(open).end(), [&](const Dispatch& each) { return each.id == id; });
    return found == dispatches(open).end() ? nullptr : &*found;
}

bool isSensible(const Office& office, const Dispatch* dispatch, QDate on)
{
    return dispatch && on.isValid() && on <= office.clock.today() && on >= dispatch->at.toLocalTime().date();
}

} // namespace

std::vector<Envelope> envelopesDue(const Office& office, const ConferenceId& conference)
{
    const OpenConference open = reread(office, conference);
    std::vector<Envelope> due;
    for (const Participant& person : open.file.participants) {
        Envelope envelope = emptyEnvelope(open, person);
        for (const Letter& letter : open.record.letters) {
            if (letter.to != person.id || !goesInEnvelopes(letter.document) || hasLeft(open, letter.id) || wasReplaced(open, letter))
                continue;
            const ComposedDocument document = reopened(letter, open.file, office.rulebook.agencies(), office.clock.today());
            takeSafestWay(envelope, open, letter.document);
            if (!envelope.fault)
                envelope.fault = faultOf(office, open, letter, document, envelope);
            envelope.letters.push_back(letter.id);
            envelope.documents.push_back(document);
        }
        if (!envelope.letters.empty())
            due.push_back(std::move(envelope));
    }
    return due;
}

ComposedDocument coverSheetFor(const Office& office, const ConferenceId& conference, const ParticipantId& to,
                               const std::vector<Enclosure>& enclosures, SendingWay way)
{
    const OpenConference open = reread(office, conference);
    const Judgements judgements;
    const Letterhead head = letterhead(office, *open.procedure);
    const LetterTemplates templates = unitsTemplates(office);
    DocumentRequest request{.document = documents::coverSheet(), .to = to, .language = {}};
    request.dated = office.clock.today();
    request.sample = isSample(office);
    request.enclosures = enclosures;
    request.way = way;
    if (way == SendingWay::Post)
        request.addressConfirmed = office.clock.today();
    return composeDocument(request, {open.file, open.record, *open.procedure, office.rulebook.agencies(), templates, judgements, head});
}

StepResult logEnvelope(const Office& office, const ConferenceId& conference, const ParticipantId& to, SendingWay way)
{
    const std::vector<Envelope> due = envelopesDue(office, conference);
    const auto envelope = std::find_if(due.begin(), due.end(), [&](const Envelope& each) { return each.to == to; });
    if (envelope == due.end() || envelope->fault)
        return refused(ReasonCode::WrongState, envelope == due.end() ? QStringList{} : QStringList{wordOf(*envelope->fault)});
    Transaction transaction(office.casebook);
    CopiesStore copies(office.casebook);
    JournalStore journal(office.casebook);
    for (const LetterId& letter : envelope->letters) {
        copies.save(Dispatch{.id = DispatchId::fresh(), .letter = letter, .way = way, .address = envelope->address,
                             .by = office.casebook.actor(), .at = office.clock.now(), .returned = {}, .returnedWhy = {}, .received = {}});
        journal.note(JournalAct::Print, u"letter"_s, letter.text());
    }
    transaction.commit();
    return done();
}

StepResult noteReturned(const Office& office, const ConferenceId& conference, const DispatchId& id, QDate on, const QString& why)
{
    const OpenConference open = reread(office, conference);
    const Dispatch* dispatch = find(open, id);
    if (!isSensible(office, dispatch, on) || dispatch->received)
        return refused(ReasonCode::WrongState);
    if (why.trimmed().isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    Dispatch now = *dispatch;
    now.returned = on;
    now.returnedWhy = why.trimmed();
    CopiesStore(office.casebook).save(now);
    return done();
}

StepResult noteReceipt(const Office& office, const ConferenceId& conference, const DispatchId& id, QDate on)
{
    const OpenConference open = reread(office, conference);
    const Dispatch* dispatch = find(open, id);
    if (!isSensible(office, dispatch, on) || dispatch->returned || dispatch->received)
        return refused(ReasonCode::WrongState);
    Dispatch now = *dispatch;
    now.received = on;
    Transaction transaction(office.casebook);
    CopiesStore(office.casebook).save(now);
    const auto& letters = open.record.letters;
    const auto letter = std::find_if(letters.begin(), letters.end(), [&](const Letter& each) { return each.id == now.letter; });
    if (letter != letters.end() && letter->document == documents::minutes()) {
        CaseEvent received{.event = *EventKey::parse(u"minutes-received"_s), .date = on};
        received.person = letter->to;
        ConferenceStore(office.casebook).add(conference, received);
    }
    transaction.commit();
    return done();
}

std::vector<DispatchLine> dispatchLog(const OpenConference& open)
{
    std::vector<DispatchLine> lines;
    for (const Letter& letter : open.record.letters) {
        if (!goesInEnvelopes(letter.document))
            continue;
        const Participant* person = open.file.participant(letter.to);
        DispatchLine line{.letter = letter, .name = person ? person->name : QString(), .dispatch = {}};
        if (letter.document == documents::minutes())
            for (const MinutesVersion& version : open.record.dossier.copies.versions)
                if (version.kind == VersionKind::Signed && version.at <= letter.issuedAt)
                    line.version = version.number;
        bool left = false;
        for (const Dispatch& each : dispatches(open))
            if (each.letter == letter.id) {
                line.dispatch = each;
                lines.push_back(line);
                left = true;
            }
        if (!left)
            lines.push_back(line);
    }
    return lines;
}

} // namespace cadair
