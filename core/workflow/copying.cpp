#include "core/workflow/copying.h"

#include "core/rules/entitlement.h"
#include "core/store/copiesstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// What tells of the conference, in the order of the grid's columns.
const QStringList& gridDocuments()
{
    static const QStringList words{u"decision-letter"_s, u"outline-plan"_s, u"child-protection-plan"_s, u"childs-plan"_s, u"minutes"_s};
    return words;
}

bool isIssued(const ConferenceRecord& record, const DocumentKey& document, const std::optional<ParticipantId>& to)
{
    return std::any_of(record.letters.begin(), record.letters.end(),
                       [&](const Letter& letter) { return letter.document == document && letter.to == to; });
}

GridCell cellOf(const OpenConference& open, const Copy& copy)
{
    GridCell cell{.document = copy.document, .copy = copy, .choice = {}};
    if (!copy.person)
        return cell;
    if (const CopyChoice* choice = open.record.dossier.copies.choice(copy.document, *copy.person))
        cell.choice = *choice;
    cell.issued = isIssued(open.record, copy.document, copy.person);
    const Participant* person = open.file.participant(*copy.person);
    const bool isOver = open.file.conference.endedAt.has_value() && open.file.conference.state != ConferenceState::Closed;
    cell.canChange = person && isOver && !cell.issued && !copiesToChooseFrom(copy.document, *person, open.file, *open.procedure).empty();
    return cell;
}

GridRow& rowFor(CopyGrid& grid, const Copy& copy)
{
    const auto found = std::find_if(grid.rows.begin(), grid.rows.end(), [&](const GridRow& row) {
        return row.person == copy.person && row.recipient == copy.recipient && row.child == copy.child;
    });
    if (found != grid.rows.end())
        return *found;
    grid.rows.push_back({.person = copy.person, .recipient = copy.recipient, .child = copy.child, .cells = {}});
    return grid.rows.back();
}

void sortRows(CopyGrid& grid, const CaseFile& file)
{
    const auto place = [&](const GridRow& row) {
        for (size_t i = 0; i < file.participants.size(); ++i)
            if (row.person == file.participants[i].id)
                return i;
        return file.participants.size();
    };
    std::stable_sort(grid.rows.begin(), grid.rows.end(), [&](const GridRow& a, const GridRow& b) { return place(a) < place(b); });
}

} // namespace

const GridCell* GridRow::cell(const DocumentKey& document) const
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const GridCell& each) { return each.document == document; });
    return found == cells.end() ? nullptr : &*found;
}

bool GridRow::waitsForTheChair() const
{
    return othersOpen || std::any_of(cells.begin(), cells.end(), [](const GridCell& each) {
        return !each.issued && each.copy.copy == CopyKind::ChairDecides;
    });
}

int CopyGrid::waiting() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const GridRow& row) { return row.waitsForTheChair(); }));
}

CopyGrid copyGrid(const OpenConference& open, const QDateTime& now)
{
    CopyGrid grid;
    const std::vector<Copy> copies = distribution(open.file, *open.procedure, *open.calendar, now, open.record.dossier);
    for (const QString& word : gridDocuments()) {
        const DocumentKey document = *DocumentKey::parse(word);
        bool any = false;
        for (const Copy& copy : copies) {
            const Participant* person = copy.person ? open.file.participant(*copy.person) : nullptr;
            if (copy.document != document || (person && person->capacity == Capacity::Chair))
                continue;
            any = true;
            rowFor(grid, copy).cells.push_back(cellOf(open, copy));
        }
        if (any)
            grid.documents.push_back(document);
    }
    for (GridRow& row : grid.rows) {
        row.passagesWithheld = row.person ? static_cast<int>(leftOutFor(open, *row.person).size()) : 0;
        row.othersOpen = row.person && !isIssued(open.record, *DocumentKey::parse(u"minutes"_s), row.person) && !othersToSettle(open, *row.person).empty();
    }
    sortRows(grid, open.file);
    return grid;
}

StepResult chooseCopy(const Office& office, CopyChoice choice)
{
    const OpenConference open = reread(office, choice.conference);
    choice.reason = choice.reason.trimmed();
    const Verdict verdict = mayChooseCopy(choice, open.file, open.record, *open.procedure);
    if (verdict.outcome != Outcome::Satisfied)
        return {verdict, false};
    choice.by = office.casebook.actor();
    choice.at = office.clock.now();
    CopiesStore(office.casebook).save(choice);
    return {verdict, true};
}

StepResult takeChoiceBack(const Office& office, const ConferenceId& conference, const DocumentKey& document, const ParticipantId& to)
{
    const OpenConference open = reread(office, conference);
    if (!open.record.dossier.copies.choice(document, to) || isIssued(open.record, document, to))
        return refused(ReasonCode::WrongState, {document.text()});
    CopiesStore(office.casebook).removeChoice(conference, document, to);
    return done();
}

StepResult choosePassage(const Office& office, const ConferenceId& conference, PassageChoice choice)
{
    const OpenConference open = reread(office, conference);
    choice.reason = choice.reason.trimmed();
    const Verdict verdict = mayChoosePassage(choice, open.file, open.record);
    if (verdict.outcome != Outcome::Satisfied)
        return {verdict, false};
    choice.by = office.casebook.actor();
    choice.at = office.clock.now();
    CopiesStore(office.casebook).save(choice);
    return {verdict, true};
}

StepResult takePassageBack(const Office& office, const ConferenceId& conference, const NoteId& note, const ParticipantId& to)
{
    const OpenConference open = reread(office, conference);
    if (!open.record.dossier.copies.passage(note, to) || isIssued(open.record, *DocumentKey::parse(u"minutes"_s), to))
        return refused(ReasonCode::WrongState);
    CopiesStore(office.casebook).removePassage(note, to);
    return done();
}

std::vector<Note> othersToSettle(const OpenConference& open, const ParticipantId& reader)
{
    std::vector<Note> found;
    const Participant* person = open.file.participant(reader);
    const DocumentKey minutes = *DocumentKey::parse(u"minutes"_s);
    const CopiesKept& copies = open.record.dossier.copies;
    const bool parent = person && (person->capacity == Capacity::Parent || person->capacity == Capacity::Carer);
    if (!parent || copies.choice(minutes, reader))
        return found;
    const CopyKind copy = entitledCopy(minutes, *person, open.file, *open.procedure).copy;
    if (copy == CopyKind::None || copy == CopyKind::ChairDecides || copy == CopyKind::NotStated)
        return found;
    for (const Note& note : open.record.notes) {
        const Verdict verdict = mayRead(note, *person);
        const bool asked = verdict.outcome == Outcome::NeedsDecision && note.child && !copies.passage(note.id, reader);
        if (asked)
            found.push_back(note);
    }
    return found;
}

std::vector<LeftOut> leftOutFor(const OpenConference& open, const ParticipantId& reader)
{
    std::vector<LeftOut> found;
    const Participant* person = open.file.participant(reader);
    if (!person)
        return found;
    for (const Note& note : open.record.notes) {
        const Verdict verdict = mayHaveInMinutes(note, *person, open.file, open.record, *open.procedure);
        if (isYes(verdict))
            continue;
        LeftOut one{.note = note, .reasons = verdict.reasons, .choice = {}};
        if (const PassageChoice* choice = open.record.dossier.copies.passage(note.id, reader))
            one.choice = *choice;
        found.push_back(std::move(one));
    }
    return found;
}

} // namespace cadair
