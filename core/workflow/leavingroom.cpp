#include "core/workflow/leavingroom.h"

#include "core/store/conferencestore.h"
#include "core/store/dossierstore.h"
#include "core/store/draftstore.h"
#include "core/store/recordstore.h"
#include "core/wording/notephrases.h"
#include "core/workflow/meeting.h"
#include "core/workflow/spelling.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// Beside a draft's box: from whom it is to be withheld.
QString withheldBox(const QString& box)
{
    return box + u"/withheld"_s;
}

bool isPolice(const Participant& person)
{
    return person.capacity == Capacity::Practitioner && person.agency && person.agency->text() == u"police"_s;
}

/// The item that is taken up, else the last one that was, else the first of the agenda.
std::optional<AgendaKey> itemNow(const OpenConference& open)
{
    if (!open.record.agenda.empty())
        return open.record.agenda.back().item;
    const auto agenda = open.procedure->agendas.find(open.file.conference.type);
    if (agenda == open.procedure->agendas.end() || agenda->second.empty())
        return std::nullopt;
    return agenda->second.front().key;
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

StepResult goOut(const Office& office, const ConferenceId& id, const ParticipantId& who, QTime at)
{
    Transaction transaction(office.casebook);
    const StepResult left = leave(office, id, who, at);
    if (!left.done)
        return left;
    ConferenceStore store(office.casebook);
    Participant person = *store.participant(who);
    if (!person.exclusion) // asked to leave there and then: neither notice nor letter, and the ground can be added after
        person.exclusion = Exclusion{.decided = ExclusionDecided::During, .extent = ExclusionExtent::Part};
    person.exclusion->from = toMinute(at);
    person.exclusion->to.reset();
    store.save(id, person);
    transaction.commit();
    return done();
}

StepResult comeBack(const Office& office, const ConferenceId& id, const ParticipantId& who, QTime at)
{
    const auto person = ConferenceStore(office.casebook).participant(who);
    if (!person || !isOutOfRoom(*person))
        return refused(ReasonCode::NotPresent);
    return arrive(office, id, who, at, person->mode); // which ends the part they were kept out of
}

std::vector<ParticipantId> policeInRoom(const CaseFile& file)
{
    std::vector<ParticipantId> officers;
    for (const Participant& person : file.participants)
        if (isPolice(person) && !person.present.empty() && !person.present.back().to)
            officers.push_back(person.id);
    return officers;
}

StepResult policeLeave(const Office& office, const ConferenceId& id, const ParticipantId& who, QTime at, Language otherwise)
{
    const OpenConference open = reread(office, id);
    const Participant* officer = open.file.participant(who);
    if (!officer || !isPolice(*officer))
        return refused(ReasonCode::NotAtThisConference);
    Transaction transaction(office.casebook);
    const StepResult left = leave(office, id, who, at);
    if (!left.done)
        return left;
    if (const auto item = itemNow(open)) {
        Note line{.id = NoteId::fresh(), .conference = id, .agenda = *item};
        line.kind = NoteKind::Procedural;
        line.text = policeLeft(officer->name, toMinute(at), recordLanguage(office, id, otherwise));
        line.position = nextPlace(open.record, *item);
        if (!saveNote(office, line))
            return refused(ReasonCode::WrongState);
    }
    transaction.commit();
    return done();
}

StepResult comeForItem(const Office& office, const ConferenceId& id, const ParticipantId& who, const AgendaKey& item, QTime at)
{
    const OpenConference open = reread(office, id);
    const Participant* person = open.file.participant(who);
    if (!person)
        return refused(ReasonCode::NotAtThisConference);
    Transaction transaction(office.casebook);
    const StepResult came = arrive(office, id, who, at, person->mode);
    if (!came.done)
        return came;
    const auto asked = open.record.dossier.attending.find(who);
    Attending attending = asked == open.record.dossier.attending.end() ? Attending() : asked->second;
    attending.items = {item};
    DossierStore(office.casebook).save(who, attending);
    transaction.commit();
    return done();
}

void keepNoteDraft(const Office& office, const ConferenceId& conference, const QString& box, const QString& text, int caret)
{
    Transaction transaction(office.casebook);
    DraftStore drafts(office.casebook);
    drafts.keep(box, text, caret);
    if (text.trimmed().isEmpty()) {
        drafts.clear(withheldBox(box));
    } else if (const auto file = ConferenceStore(office.casebook).caseFile(conference)) {
        Note meanwhile{.id = NoteId::fresh(), .conference = conference, .agenda = *AgendaKey::parse(u"draft"_s)};
        meanwhile.withheldFrom = withheldOfDraft(office, box);
        meanwhile = withheldMeanwhile(std::move(meanwhile), outOfRoom(*file));
        QStringList ids;
        for (const ParticipantId& each : meanwhile.withheldFrom)
            ids << each.text();
        if (!ids.isEmpty())
            drafts.keep(withheldBox(box), ids.join(u' '));
    }
    transaction.commit();
}

std::vector<ParticipantId> withheldOfDraft(const Office& office, const QString& box)
{
    std::vector<ParticipantId> people;
    const auto kept = DraftStore(office.casebook).draft(withheldBox(box));
    for (const QString& id : kept ? kept->text.split(u' ') : QStringList())
        if (const auto parsed = ParticipantId::parse(id))
            people.push_back(*parsed);
    return people;
}

void clearNoteDraft(const Office& office, const QString& box)
{
    DraftStore drafts(office.casebook);
    drafts.clear(box);
    drafts.clear(withheldBox(box));
}

} // namespace cadair
