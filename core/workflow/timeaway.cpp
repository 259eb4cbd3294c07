#include "core/workflow/timeaway.h"

#include "core/store/conferencestore.h"
#include "core/store/draftstore.h"
#include "core/store/journalstore.h"
#include "core/store/recordstore.h"
#include "core/workflow/openconference.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

std::optional<LeftInSession> leftInSession(const Office& office)
{
    std::optional<ConferenceId> conference;
    for (const ConferenceSummary& each : ConferenceStore(office.casebook).inHand()) // by date: the last one begun
        if (each.state == ConferenceState::InSession)
            conference = each.id;
    const auto last = JournalStore(office.casebook).lastBeforeUnlocking();
    if (!conference || !last)
        return std::nullopt;
    LeftInSession left{*conference, last->at, last->act == JournalAct::Lock};
    if (left.closed)
        return left;
    for (const Draft& draft : DraftStore(office.casebook).drafts(u"live/%1/"_s.arg(conference->text()))) // these leave no entry
        left.keptUntil = std::max(left.keptUntil, draft.keptAt);
    return left;
}

StepResult countAsBreak(const Office& office, const ConferenceId& conference, const QDateTime& from)
{
    const OpenConference open = reread(office, conference);
    if (open.file.conference.state != ConferenceState::InSession)
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    const QDateTime now = office.clock.now();
    std::vector<AgendaSpan> spans = open.record.agenda;
    const bool current = !spans.empty() && !spans.back().to;
    if (!current || from.date() != now.date() || from > now)
        return refused(ReasonCode::WrongState, {u"another-day"_s});
    spans.back().to = std::max(spans.back().from, from.time());
    const AgendaKey item = spans.back().item;
    spans.push_back({item, now.time(), std::nullopt});
    RecordStore(office.casebook).setAgenda(conference, spans);
    return done();
}

} // namespace cadair
