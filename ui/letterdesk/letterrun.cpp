#include "ui/letterdesk/letterrun.h"

#include "core/documents/recipients.h"
#include "core/wording/namesofpeople.h"
#include "core/workflow/issuing.h"
#include "ui/language/languageswitch.h"

#include <algorithm>
#include <utility>

namespace cadair::ui {

namespace {

LetterState stateOf(const LetterRow& row, const LetterChoices& choices)
{
    if (row.issuedAt)
        return LetterState::Issued;
    if (!row.document)
        return LetterState::WaitsForChair;
    if (!row.document->mayBeIssued())
        return LetterState::Missing;
    return choices.leftOut.contains(row.person.id) ? LetterState::LeftOut : LetterState::Ready;
}

template <typename Documents>
const ComposedDocument* lastFor(const Documents& documents, const ParticipantId& to)
{
    const auto found = std::find_if(documents.rbegin(), documents.rend(), [&](const ComposedDocument& each) { return each.to == to; });
    return found == documents.rend() ? nullptr : &*found;
}

/// The version that goes in the same envelope: the one before, of the same letter in the other language.
template <typename Documents>
const ComposedDocument* versionBefore(const Documents& documents, const ComposedDocument& last)
{
    const auto found = std::find_if(documents.rbegin(), documents.rend(), [&](const ComposedDocument& each) {
        return each.to == last.to && each.language != last.language && each.copyNumber == last.copyNumber - 1;
    });
    return found == documents.rend() ? nullptr : &*found;
}

std::optional<QDateTime> issuedAt(const Office& office, const OpenConference& open, const DocumentKey& document, const ParticipantId& to)
{
    const QDateTime now = office.clock.now();
    std::optional<QDateTime> last;
    for (const Letter& letter : open.record.letters)
        if (letter.document == document && letter.to == to && stillHolds(letter, open, now) && !isVoid(office, open, letter))
            last = letter.issuedAt;
    return last;
}

/// Both versions, Welsh first; and what was said about how they reach this person.
void takeVersions(LetterRow& row, const OpenConference& open, const std::vector<ComposedDocument>& documents)
{
    row.both = open.handing.both.contains(row.person.id);
    if (!row.document)
        return;
    row.safety = safetyOf(open, row.document->document, row.person);
    if (const VersionOwed* owed = open.handing.version(row.person.id, row.document->document))
        row.later = *owed;
    if (const ComposedDocument* first = row.both ? versionBefore(documents, *row.document) : nullptr) {
        row.other = std::exchange(row.document, *first);
        const auto& missing = row.other->missing;
        row.document->missing.insert(row.document->missing.end(), missing.begin(), missing.end()); // neither goes alone
    }
}

} // namespace

int LetterRun::count(LetterState state) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [state](const LetterRow& row) { return row.state == state; }));
}

std::set<ParticipantId> LetterRun::ready() const
{
    std::set<ParticipantId> found;
    for (const LetterRow& row : rows)
        if (row.state == LetterState::Ready)
            found.insert(row.person.id);
    return found;
}

const LetterRow* LetterRun::find(const QString& participant) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const LetterRow& row) { return row.person.id.text() == participant; });
    return found == rows.end() ? nullptr : &*found;
}

LetterRun letterRun(const Office& office, const OpenConference& open, const DocumentKey& document, const LetterChoices& choices)
{
    const ConferenceId& conference = open.file.conference.id;
    const auto drafts = previewDocuments(office, conference, document, choices.chairSays, choices.pointSizes);
    const auto issued = issuedDocuments(office, conference, document);
    LetterRun run{.document = document, .rows = {}};
    for (const Recipient& recipient : recipientsOf(document, open.file, *open.procedure, open.record.dossier)) {
        const Participant* person = open.file.participant(recipient.id);
        if (!person)
            continue;
        LetterRow row{.person = *person, .entitlement = recipient.entitlement, .rule = recipient.rule};
        if (const auto adopted = open.local.adopted.find(recipient.local); adopted != open.local.adopted.end())
            row.adopted = adopted->second;
        row.issuedAt = issuedAt(office, open, document, recipient.id);
        const ComposedDocument* before = row.issuedAt ? lastFor(issued, recipient.id) : nullptr;
        if (before && !before->mayBeIssued()) { // withheld since: what went out then goes out no more
            row.stopped = std::exchange(row.issuedAt, std::nullopt);
            before = nullptr;
        }
        const ComposedDocument* shown = before ? before : lastFor(drafts, recipient.id);
        if (shown)
            row.document = *shown;
        takeVersions(row, open, before ? issued : drafts);
        row.state = stateOf(row, choices);
        run.rows.push_back(std::move(row));
    }
    return run;
}

QString placeOf(const Participant& person, const AgencyKinds& agencies)
{
    const Language language = screenLanguage();
    if (person.relation)
        return nameOf(*person.relation, language);
    const AgencyKind* kind = person.capacity == Capacity::Practitioner && person.agency ? agencies.find(*person.agency) : nullptr;
    if (kind)
        return kind->shortName.in(language).isEmpty() ? kind->name.in(language) : kind->shortName.in(language);
    return nameOf(person.capacity, language);
}

} // namespace cadair::ui
