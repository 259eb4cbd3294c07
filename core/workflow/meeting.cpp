#include "core/workflow/meeting.h"

#include "core/rules/exclusion.h"
#include "core/rules/outofroom.h"
#include "core/store/conferencestore.h"
#include "core/store/draftstore.h"
#include "core/store/recordstore.h"
#include "core/workflow/convening.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

Participant* find(CaseFile& file, const ParticipantId& id)
{
    const auto found = std::find_if(file.participants.begin(), file.participants.end(),
                                    [&](const Participant& p) { return p.id == id; });
    return found == file.participants.end() ? nullptr : &*found;
}

bool isThere(const Participant& participant)
{
    return !participant.present.empty() && !participant.present.back().to;
}

bool inSession(const CaseFile& file)
{
    return file.conference.state == ConferenceState::InSession;
}

StepResult wrongState(const CaseFile& file)
{
    return refused(ReasonCode::WrongState, {wordOf(file.conference.state)});
}

void endCurrentItem(std::vector<AgendaSpan>& spans, QTime at)
{
    for (AgendaSpan& span : spans)
        if (!span.to)
            span.to = std::max(span.from, at);
}

/// Somebody who can write the record: not the chair, nobody of the family and nobody who speaks for them.
bool mayTakeMinutes(const Participant& participant)
{
    return participant.capacity == Capacity::MinuteTaker || participant.capacity == Capacity::Practitioner ||
           participant.capacity == Capacity::Observer;
}

} // namespace

StepResult startMeeting(const Office& office, const ConferenceId& id, const ParticipantId& minuteTaker,
                        const QString& reason, std::optional<QTime> onPaperFrom)
{
    OpenConference open = reread(office, id);
    Participant* taker = find(open.file, minuteTaker);
    if (!taker || !mayTakeMinutes(*taker))
        return refused(ReasonCode::NoMinuteTaker);
    if (open.file.conference.state == ConferenceState::Adjourned) // resumed, not begun again
        return wrongState(open.file);
    if (open.file.conference.date && office.clock.today() < *open.file.conference.date)
        return refused(ReasonCode::WrongState, {u"another-day"_s});
    if (onPaperFrom && (!open.file.conference.date || QDateTime(*open.file.conference.date, *onPaperFrom) > office.clock.now()))
        return refused(ReasonCode::WrongState, {u"another-day"_s});
    const QTime now = toMinute(onPaperFrom.value_or(office.clock.now().time()));
    taker->capacity = Capacity::MinuteTaker;

    const Verdict verdict = judgedStep(ConferenceState::InSession, open, office.clock.now());
    if (verdict.outcome == Outcome::Refused || (verdict.outcome == Outcome::NeedsDecision && reason.trimmed().isEmpty()))
        return {verdict, false};

    keepLateReason(open.file.conference, verdict, reason.trimmed());
    open.file.conference.state = ConferenceState::InSession;
    open.file.conference.startedAt = now;
    open.file.conference.endedAt.reset();
    Transaction transaction(office.casebook);
    ConferenceStore store(office.casebook);
    store.save(open.file.conference);
    for (Participant& participant : open.file.participants) {
        const bool staff = participant.capacity == Capacity::Chair || participant.id == minuteTaker;
        if (staff && !isThere(participant))
            participant.present.push_back({now, std::nullopt});
        if (staff)
            store.save(id, participant);
    }
    recordDepartures(office, id, stepWord(ConferenceState::InSession), verdict, reason.trimmed());
    transaction.commit();
    return {verdict, true};
}

StepResult arrive(const Office& office, const ConferenceId& id, const ParticipantId& who, QTime at, AttendMode mode)
{
    OpenConference open = rereadForLists(office, id); // one key: no paragraph is read for it
    Participant* participant = find(open.file, who);
    if (!inSession(open.file) || !participant)
        return wrongState(open.file);
    if (isThere(*participant))
        return refused(ReasonCode::WrongState, {u"already-there"_s});
    const QTime from = toMinute(at);
    if (!participant->present.empty() && *participant->present.back().to > from)
        return refused(ReasonCode::WrongState, {u"before-leaving"_s});
    if (isOutOfRoom(*participant))
        participant->exclusion->to = from; // back in the room: the part they were kept out of has ended
    participant->present.push_back({from, std::nullopt});
    participant->mode = mode;
    ConferenceStore(office.casebook).save(id, *participant);
    return done();
}

StepResult arriveUnasked(const Office& office, const ConferenceId& id, const Participant& person, QTime at)
{
    Transaction transaction(office.casebook);
    const auto asked = addParticipant(office, id, person);
    if (!asked)
        return refused(ReasonCode::NotAtThisConference);
    const StepResult came = arrive(office, id, *asked.id, at, person.mode);
    if (came.done)
        transaction.commit();
    return came;
}

StepResult leave(const Office& office, const ConferenceId& id, const ParticipantId& who, QTime at)
{
    OpenConference open = rereadForLists(office, id); // one key: no paragraph is read for it
    Participant* participant = find(open.file, who);
    if (!inSession(open.file) || !participant)
        return wrongState(open.file);
    if (!isThere(*participant))
        return refused(ReasonCode::NotPresent);
    if (toMinute(at) < participant->present.back().from)
        return refused(ReasonCode::WrongState, {u"before-arriving"_s});
    participant->present.back().to = toMinute(at);
    ConferenceStore(office.casebook).save(id, *participant);
    return done();
}

StepResult correctPresence(const Office& office, const ConferenceId& id, const ParticipantId& who,
                           const std::vector<Presence>& stays)
{
    OpenConference open = reread(office, id);
    Participant* participant = find(open.file, who);
    if (!open.file.conference.startedAt || !participant)
        return wrongState(open.file);
    if (!inSession(open.file) && !stays.empty() && !stays.back().to) // nobody is still there once it is over
        return refused(ReasonCode::WrongState, {u"overlapping-stays"_s});
    for (size_t i = 0; i < stays.size(); ++i) {
        const bool last = i + 1 == stays.size();
        if ((!stays[i].to && !last) || (stays[i].to && *stays[i].to < stays[i].from) ||
            (i > 0 && stays[i].from < *stays[i - 1].to))
            return refused(ReasonCode::WrongState, {u"overlapping-stays"_s});
    }
    const bool wasOut = isOutOfRoom(*participant);
    participant->present = stays;
    if (wasOut && isThere(*participant)) // put right: they were back, and since then nothing is withheld
        participant->exclusion->to = stays.back().from;
    ConferenceStore(office.casebook).save(id, *participant);
    return done();
}

StepResult arriveAllWhoAccepted(const Office& office, const ConferenceId& id, QTime at)
{
    OpenConference open = reread(office, id);
    if (!inSession(open.file))
        return wrongState(open.file);
    Transaction transaction(office.casebook);
    ConferenceStore store(office.casebook);
    for (Participant& participant : open.file.participants) {
        if (participant.reply != Reply::Coming || !participant.present.empty() || keptOutBeforehand(participant))
            continue;
        participant.present.push_back({toMinute(at), std::nullopt});
        store.save(id, participant);
    }
    transaction.commit();
    return done();
}

StepResult acceptRemote(const Office& office, const ConferenceId& id, const ParticipantId& who, bool accepted)
{
    OpenConference open = reread(office, id);
    Participant* participant = find(open.file, who);
    if (!participant)
        return wrongState(open.file);
    participant->modeAccepted = accepted;
    ConferenceStore(office.casebook).save(id, *participant);
    return done();
}

StepResult takeUp(const Office& office, const ConferenceId& id, const AgendaKey& item)
{
    const OpenConference open = rereadForLists(office, id);
    if (!inSession(open.file))
        return wrongState(open.file);
    const QTime now = office.clock.now().time();
    std::vector<AgendaSpan> spans = RecordStore(office.casebook).agenda(id);
    if (!spans.empty() && spans.back().item == item && !spans.back().to)
        return done(); // it is the current one: pressed twice, begun once
    endCurrentItem(spans, now);
    spans.push_back({item, now, std::nullopt});
    RecordStore(office.casebook).setAgenda(id, spans);
    return done();
}

StepResult pauseMeeting(const Office& office, const ConferenceId& id)
{
    const OpenConference open = rereadForLists(office, id);
    if (!inSession(open.file))
        return wrongState(open.file);
    std::vector<AgendaSpan> spans = RecordStore(office.casebook).agenda(id);
    endCurrentItem(spans, office.clock.now().time());
    RecordStore(office.casebook).setAgenda(id, spans);
    return done();
}

void keepDraft(const Office& office, const QString& box, const QString& text, int caret)
{
    DraftStore(office.casebook).keep(box, text, caret);
}

std::optional<Draft> draftIn(const Office& office, const QString& box)
{
    return DraftStore(office.casebook).draft(box);
}

void clearDraft(const Office& office, const QString& box)
{
    DraftStore(office.casebook).clear(box);
}

} // namespace cadair
