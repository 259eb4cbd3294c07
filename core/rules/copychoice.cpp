#include "core/rules/copychoice.h"

#include "core/rules/exclusion.h"
#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

namespace {

Verdict refusedFor(ReasonCode code, const ParticipantId& person, const RuleId& rule = {})
{
    return {.outcome = Outcome::Refused,
            .reasons = {{.code = code, .rule = rule, .particulars = {}, .person = person, .child = {}}},
            .ways = {}};
}

bool isMinutes(const DocumentKey& document)
{
    return document.text() == QStringLiteral("minutes");
}

bool hasGone(const DocumentKey& document, const ParticipantId& to, const ConferenceRecord& record)
{
    return std::any_of(record.letters.begin(), record.letters.end(),
                       [&](const Letter& letter) { return letter.document == document && letter.to == to; });
}

const Note* noteOf(const NoteId& id, const ConferenceRecord& record)
{
    const auto found = std::find_if(record.notes.begin(), record.notes.end(), [&](const Note& note) { return note.id == id; });
    return found == record.notes.end() ? nullptr : &*found;
}

} // namespace

Entitled settledCopy(const DocumentKey& document, const Participant& person, const CaseFile& file, const Procedure& procedure,
                     const CopiesKept& copies)
{
    Entitled entitled = entitledCopy(document, person, file, procedure);
    if (const CopyChoice* choice = copies.choice(document, person.id)) {
        entitled.copy = choice->copy;
        entitled.stated = true;
        entitled.condition.clear();
    }
    return entitled;
}

std::vector<CopyKind> copiesToChooseFrom(const DocumentKey& document, const Participant& person, const CaseFile& file,
                                         const Procedure& procedure)
{
    std::vector<CopyKind> kinds{readsAll(person) ? CopyKind::Full : CopyKind::Family};
    if (isMinutes(document) && cameAtAll(person))
        kinds.push_back(CopyKind::AttendedPart);
    const bool byRight = isMinutes(document) && person.exclusion && recordByRight(person, procedure);
    if (!byRight)
        kinds.push_back(CopyKind::None);
    const Entitled entitled = entitledCopy(document, person, file, procedure);
    const bool nobodys = entitled.copy == CopyKind::None
                         && std::any_of(entitled.reasons.begin(), entitled.reasons.end(),
                                        [](const Reason& reason) { return reason.code == ReasonCode::ChairOnlyReads; });
    return nobodys ? std::vector<CopyKind>{} : kinds;
}

Verdict mayChooseCopy(const CopyChoice& choice, const CaseFile& file, const ConferenceRecord& record, const Procedure& procedure)
{
    const Participant* person = file.participant(choice.to);
    if (!person)
        return {.outcome = Outcome::Refused, .reasons = {{ReasonCode::WrongState, {}, {}, {}, {}}}, .ways = {}};
    if (choice.reason.trimmed().isEmpty())
        return {.outcome = Outcome::Refused, .reasons = {{ReasonCode::ReasonNeeded, {}, {}, {}, {}}}, .ways = {}};
    if (hasGone(choice.document, choice.to, record))
        return refusedFor(ReasonCode::WrongState, choice.to);
    const std::vector<CopyKind> kinds = copiesToChooseFrom(choice.document, *person, file, procedure);
    if (kinds.empty())
        return refusedFor(ReasonCode::ChairOnlyReads, choice.to);
    if (std::find(kinds.begin(), kinds.end(), choice.copy) != kinds.end())
        return {.outcome = Outcome::Satisfied, .reasons = {}, .ways = {}};
    switch (choice.copy) {
    case CopyKind::None: return refusedFor(ReasonCode::RecordByRight, choice.to, procedure.exclusion.partRecordByRightRule);
    case CopyKind::AttendedPart: return refusedFor(isMinutes(choice.document) ? ReasonCode::NotPresent : ReasonCode::WrongState, choice.to);
    case CopyKind::Full: return refusedFor(ReasonCode::FamilyCopy, choice.to);
    case CopyKind::Family:
    case CopyKind::ChildsPage:
    case CopyKind::ChairDecides:
    case CopyKind::NotStated: return refusedFor(ReasonCode::WrongState, choice.to);
    }
    Q_UNREACHABLE();
}

Verdict mayChoosePassage(const PassageChoice& choice, const CaseFile& file, const ConferenceRecord& record)
{
    const Participant* person = file.participant(choice.to);
    const Note* note = noteOf(choice.note, record);
    if (!person || !note || hasGone(*DocumentKey::parse(QStringLiteral("minutes")), choice.to, record))
        return {.outcome = Outcome::Refused, .reasons = {{ReasonCode::WrongState, {}, {}, {}, {}}}, .ways = {}};
    if (choice.reason.trimmed().isEmpty())
        return {.outcome = Outcome::Refused, .reasons = {{ReasonCode::ReasonNeeded, {}, {}, {}, {}}}, .ways = {}};
    if (choice.given && note->confidential && !readsAll(*person))
        return refusedFor(ReasonCode::FamilyCopy, choice.to);
    return {.outcome = Outcome::Satisfied, .reasons = {}, .ways = {}};
}

Verdict mayHaveInLetters(const Note& note, const Participant& reader, const ConferenceRecord& record)
{
    if (const PassageChoice* said = record.dossier.copies.passage(note.id, reader.id); said && !said->given)
        return refusedFor(ReasonCode::NotForThisReader, reader.id);
    return mayRead(note, reader);
}

} // namespace cadair
