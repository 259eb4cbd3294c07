#include "core/rules/disclosure.h"

#include "core/base/folding.h"
#include "core/rules/representation.h"

#include <algorithm>
#include <iterator>

namespace cadair {

namespace {

DocumentKey minutesKey()
{
    return *DocumentKey::parse(QStringLiteral("minutes"));
}

Verdict yes()
{
    return {.outcome = Outcome::Satisfied, .reasons = {}, .ways = {}};
}

Verdict answer(Outcome outcome, ReasonCode code, const Participant& reader, std::optional<ChildId> child = {})
{
    return {.outcome = outcome,
            .reasons = {{.code = code, .rule = {}, .particulars = {}, .person = reader.id, .child = child}},
            .ways = {}};
}

/// Kept out by the times of the exclusion, whatever was stamped at the door.
bool isKeptOutAt(const Participant& person, QTime at)
{
    if (!person.exclusion || !person.exclusion->from)
        return person.exclusion && person.exclusion->extent == ExclusionExtent::Whole;
    return *person.exclusion->from <= at && (!person.exclusion->to || at < *person.exclusion->to);
}

bool isThereAt(const Participant& person, QTime at)
{
    return isPresentAt(person, at) && !isKeptOutAt(person, at);
}

bool isThereFromTo(const Participant& person, QTime from, QTime to)
{
    const bool overlapsExclusion = person.exclusion && person.exclusion->from && *person.exclusion->from < to
                                   && (!person.exclusion->to || *person.exclusion->to > from);
    const bool stayed = std::any_of(person.present.begin(), person.present.end(), [&](const Presence& stay) {
        return stay.from <= from && (!stay.to || *stay.to >= to);
    });
    return stayed && !overlapsExclusion && !isKeptOutAt(person, from);
}

/// A passage begun on the day has its own moment; one written up later goes by the times of its agenda item.
bool heard(const Note& note, const Participant& reader, const CaseFile& file, const ConferenceRecord& record)
{
    const bool thatDay = note.writtenAt.isValid() && file.conference.date && note.writtenAt.date() == *file.conference.date;
    const QTime at = note.writtenAt.time();
    const bool inTheMeeting = thatDay && file.conference.startedAt && at >= *file.conference.startedAt
                              && (!file.conference.endedAt || at <= *file.conference.endedAt);
    return inTheMeeting ? isThereAt(reader, at) : isYes(wasThereFor(note.agenda, reader, record));
}

/// The same address, however it was typed. None is the same as none.
bool isSamePlace(const QString& one, const QString& other)
{
    const QString place = folded(one).remove(u' ');
    return !place.isEmpty() && place == folded(other).remove(u' ');
}

Verdict answerFor(const Entitled& entitled)
{
    switch (entitled.copy) {
    case CopyKind::Full:
    case CopyKind::Family:
    case CopyKind::AttendedPart:
    case CopyKind::ChildsPage: return {.outcome = Outcome::Satisfied, .reasons = entitled.reasons, .ways = {}};
    case CopyKind::ChairDecides: return {.outcome = Outcome::NeedsDecision, .reasons = entitled.reasons, .ways = {}};
    case CopyKind::NotStated: return {.outcome = Outcome::NotStated, .reasons = entitled.reasons, .ways = {}};
    case CopyKind::None: return {.outcome = Outcome::Refused, .reasons = entitled.reasons, .ways = {}};
    }
    Q_UNREACHABLE();
}

/// A passage that the reader may read, in the copy that the chair has given them.
Verdict inChosenCopy(const CopyChoice& chosen, const Note& note, const Participant& reader, const CaseFile& file,
                     const ConferenceRecord& record)
{
    switch (chosen.copy) {
    case CopyKind::Full:
    case CopyKind::Family: return yes();
    case CopyKind::AttendedPart: return heard(note, reader, file, record) ? yes() : answer(Outcome::Refused, ReasonCode::KeptOutOfPart, reader);
    case CopyKind::ChildsPage:
    case CopyKind::None:
    case CopyKind::ChairDecides:
    case CopyKind::NotStated: return answer(Outcome::Refused, ReasonCode::NotForThisReader, reader);
    }
    Q_UNREACHABLE();
}

/// Police information, where this procedure keeps what the police report for the chair alone: whoever has another's report
/// withheld so has it in the minutes only by the chair's word. The police know what they said.
std::optional<RuleId> keptForTheChair(const Note& note, const Participant& reader, const CaseFile& file, const Procedure& procedure)
{
    const bool runsIt = reader.capacity == Capacity::Chair || reader.capacity == Capacity::MinuteTaker;
    const bool police = reader.agency && reader.agency->text() == QStringLiteral("police");
    if (note.confidentialKind != ConfidentialKind::Police || !note.confidential || runsIt || police)
        return std::nullopt;
    const Entitled report = entitledCopy(*DocumentKey::parse(QStringLiteral("police-report")), reader, file, procedure);
    const bool alone = std::any_of(report.reasons.begin(), report.reasons.end(),
                                   [](const Reason& reason) { return reason.code == ReasonCode::ChairOnlyReads; });
    return alone ? std::optional(report.rule) : std::nullopt;
}

} // namespace

bool isYes(const Verdict& verdict)
{
    return verdict.outcome == Outcome::Satisfied;
}

bool readsAll(const Participant& person)
{
    return person.capacity == Capacity::Practitioner || person.capacity == Capacity::Guardian
           || person.capacity == Capacity::Chair || person.capacity == Capacity::MinuteTaker;
}

bool isTheirs(const Participant& person, const ChildId& child)
{
    return person.child == child || std::find(person.of.begin(), person.of.end(), child) != person.of.end();
}

Verdict mayRead(const Note& note, const Participant& reader)
{
    if (std::find(note.withheldFrom.begin(), note.withheldFrom.end(), reader.id) != note.withheldFrom.end())
        return answer(Outcome::Refused, ReasonCode::NotForThisReader, reader);
    if (readsAll(reader))
        return yes();
    if (note.confidential)
        return answer(Outcome::Refused, ReasonCode::FamilyCopy, reader);
    if (note.child && !isTheirs(reader, *note.child))
        return answer(Outcome::NeedsDecision, ReasonCode::ChairsWord, reader, note.child);
    return yes();
}

Verdict mayHaveInMinutes(const Note& note, const Participant& reader, const CaseFile& file, const ConferenceRecord& record,
                         const Procedure& procedure)
{
    const CopiesKept& copies = record.dossier.copies;
    if (const PassageChoice* said = copies.passage(note.id, reader.id)) {
        if (said->given && (readsAll(reader) || !note.confidential))
            return yes();
        return answer(Outcome::Refused, ReasonCode::NotForThisReader, reader);
    }
    if (const auto rule = keptForTheChair(note, reader, file, procedure); rule && isYes(mayRead(note, reader))) {
        Verdict chairs = answer(Outcome::Refused, ReasonCode::ChairOnlyReads, reader);
        chairs.reasons.front().rule = *rule;
        return chairs;
    }
    const CopyChoice* chosen = copies.choice(minutesKey(), reader.id);
    Verdict plain = mayRead(note, reader);
    if (chosen && chosen->otherChildren && plain.outcome == Outcome::NeedsDecision)
        plain = yes();
    if (chosen && isYes(plain))
        return inChosenCopy(*chosen, note, reader, file, record);
    if (!isYes(plain) || !reader.exclusion)
        return plain;
    if (!reader.exclusion->record) // wherever it stands: until somebody has said what they get, they get nothing
        return answer(Outcome::NeedsDecision, ReasonCode::RecordNotDecided, reader);
    const Entitled entitled = entitledCopy(minutesKey(), reader, file, procedure);
    if (entitled.copy == CopyKind::AttendedPart)
        return heard(note, reader, file, record) ? yes() : answer(Outcome::Refused, ReasonCode::KeptOutOfPart, reader);
    return answerFor(entitled);
}

Verdict wasThereFor(const AgendaKey& item, const Participant& person, const ConferenceRecord& record)
{
    bool known = false;
    for (const AgendaSpan& span : record.agenda) {
        if (span.item != item)
            continue;
        known = true;
        if (!span.to || !isThereFromTo(person, span.from, *span.to))
            return answer(Outcome::Refused, ReasonCode::KeptOutOfPart, person);
    }
    return known ? yes() : answer(Outcome::Refused, ReasonCode::NotPresent, person);
}

Verdict mayHave(const DocumentKey& document, const Participant& reader, const CaseFile& file, const Procedure& procedure)
{
    return answerFor(entitledCopy(document, reader, file, procedure));
}

std::vector<WithheldAddress> withheldFrom(const Participant& reader, const std::vector<WithheldAddress>& withheld, QDate on)
{
    std::vector<WithheldAddress> found;
    std::copy_if(withheld.begin(), withheld.end(), std::back_inserter(found), [&](const WithheldAddress& one) {
        return reader.person == one.from && one.holdsOn(on);
    });
    return found;
}

Verdict maySeeAddress(const Participant& of, const Participant& reader, const std::vector<WithheldAddress>& withheld, QDate on)
{
    const auto same = [&](const WithheldAddress& one) {
        return (of.person && one.isOf(*of.person)) || (of.child && one.isOf(*of.child)) || isSamePlace(one.address, of.address);
    };
    const std::vector<WithheldAddress> named = withheldFrom(reader, withheld, on);
    if (of.id != reader.id && std::any_of(named.begin(), named.end(), same))
        return answer(Outcome::Refused, ReasonCode::NotForThisReader, reader);
    return of.id == reader.id || readsAll(reader) ? yes() : answer(Outcome::Refused, ReasonCode::NotForThisReader, reader);
}

Verdict maySeeAddress(const Child& of, const Participant& reader, const std::vector<WithheldAddress>& withheld, QDate on)
{
    const std::vector<WithheldAddress> named = withheldFrom(reader, withheld, on);
    const bool kept = std::any_of(named.begin(), named.end(), [&](const WithheldAddress& one) {
        return one.isOf(of.id) || isSamePlace(one.address, of.address);
    });
    if (kept || !(reader.child == of.id || readsAll(reader)))
        return answer(Outcome::Refused, ReasonCode::NotForThisReader, reader, of.id);
    return yes();
}

} // namespace cadair
