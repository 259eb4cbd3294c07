#include "core/workflow/absentees.h"

#include "core/rules/representation.h"
#include "core/wording/joining.h"
#include "core/wording/notephrases.h"
#include "core/workflow/meeting.h"
#include "core/workflow/spelling.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {

namespace {

/// Whether this child came, for a part or the whole.
bool childCame(const CaseFile& file, const ChildId& child)
{
    return std::any_of(file.participants.begin(), file.participants.end(), [&](const Participant& person) {
        return person.capacity == Capacity::Child && person.child == child && cameAtAll(person);
    });
}

int nextPlace(const ConferenceRecord& record, const AgendaKey& item)
{
    int place = 0;
    for (const Note& note : record.notes)
        if (note.agenda == item)
            place = std::max(place, note.position + 1);
    return place;
}

} // namespace

QStringList familyNotThere(const OpenConference& conference)
{
    const CaseFile& file = conference.file;
    QStringList names;
    for (const Participant& person : file.participants)
        if ((person.capacity == Capacity::Parent || person.capacity == Capacity::Carer) && !cameAtAll(person)
            && belongsToTheLiving(file, person, file.conference.date))
            names << person.name;
    for (const Subject* subject : livingSubjects(file)) {
        const Child& child = subject->child;
        if (child.born && !childCame(file, child.id))
            names << child.called();
    }
    return names;
}

StepResult arrangeTelling(const Office& office, const ConferenceId& id, const QString& words, Language otherwise)
{
    const OpenConference open = reread(office, id);
    const QStringList absent = familyNotThere(open);
    if (absent.isEmpty() || open.record.agenda.empty())
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    if (words.trimmed().isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    const Language language = recordLanguage(office, id, otherwise);
    const AgendaKey& item = open.record.agenda.back().item; // the one the meeting ended with
    Note line{.id = NoteId::fresh(), .conference = id, .agenda = item};
    line.kind = NoteKind::Procedural;
    line.text = whoTells(joined(absent, language), words.trimmed(), language);
    line.position = nextPlace(open.record, item);
    return saveNote(office, line) ? done() : refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
}

StepResult concludeAndTell(const Office& office, const ConferenceId& id, QTime at, const QString& reason, const QString& telling,
                           Language otherwise)
{
    Transaction transaction(office.casebook);
    if (!telling.trimmed().isEmpty())
        if (const StepResult arranged = arrangeTelling(office, id, telling, otherwise); !arranged.done)
            return arranged;
    const StepResult ended = concludeMeeting(office, id, at, reason);
    if (ended.done)
        transaction.commit();
    return ended;
}

} // namespace cadair
