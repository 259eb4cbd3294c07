#include "core/workflow/steps.h"

#include "core/rules/outofroom.h"
#include "core/store/conferencestore.h"
#include "core/store/recordstore.h"
#include "core/workflow/answering.h"
#include "core/workflow/convening.h"

#include <algorithm>

namespace cadair {

StepResult refused(ReasonCode code, const QStringList& particulars, const RuleId& rule)
{
    return {{Outcome::Refused, {{code, rule, particulars, std::nullopt, std::nullopt}}, {}}, false};
}

void recordDepartures(const Office& office, const ConferenceId& conference, const QString& step, const Verdict& verdict,
                      const QString& reason)
{
    if (reason.isEmpty())
        return;
    RecordStore records(office.casebook);
    std::vector<RuleId> answered; // three children without a decision are one departure from one rule
    for (const Reason& open : verdict.reasons) {
        if (open.code == ReasonCode::ChecklistOpen && open.rule.isEmpty())
            continue; // a prompt nobody answered is listed; nothing was departed from
        if (std::find(answered.begin(), answered.end(), open.rule) != answered.end())
            continue;
        answered.push_back(open.rule);
        records.add(Departure{conference, step, open.rule, reason, office.casebook.actor(), office.clock.now()});
    }
}

QString chairsName(const Office& office, const CaseFile& file)
{
    const auto chair = std::find_if(file.participants.begin(), file.participants.end(),
                                    [](const Participant& p) { return p.capacity == Capacity::Chair; });
    return chair == file.participants.end() ? office.casebook.actor() : chair->name;
}

StepFacts stepFacts(const OpenConference& open, const QDateTime& now)
{
    const QTime time = open.file.conference.date && now.date() > *open.file.conference.date
                           ? open.file.conference.endedAt.value_or(QTime(23, 59))
                           : now.time();
    return {open.file, open.record, *open.procedure, time, open.calendar, limitsNow(open, now)};
}

Verdict judgedStep(ConferenceState to, const OpenConference& open, const QDateTime& now, std::optional<QTime> at)
{
    StepFacts facts = stepFacts(open, now);
    facts.now = at.value_or(facts.now);
    return withOpenLines(mayStepTo(to, facts), to, openLinesNow(open, facts.limits, now), open.record);
}

std::vector<LimitVerdict> missedByItsDate(const Procedure& procedure, const Conference& conference,
                                          const std::vector<LimitVerdict>& limits)
{
    std::vector<LimitVerdict> missed;
    std::copy_if(limits.begin(), limits.end(), std::back_inserter(missed), [&](const LimitVerdict& limit) {
        const bool late = limit.state == LimitState::BookedLate || limit.state == LimitState::Late;
        return late && limit.applies && !limit.soft && bearsOnItsDate(procedure, conference, limit);
    });
    return missed;
}

void keepLateReason(Conference& conference, const Verdict& verdict, const QString& reason)
{
    const bool asked = std::any_of(verdict.reasons.begin(), verdict.reasons.end(),
                                   [](const Reason& open) { return open.code == ReasonCode::LateWithoutReason; });
    if (asked && conference.lateReason.trimmed().isEmpty())
        conference.lateReason = reason;
}

QTime toMinute(QTime time)
{
    return QTime(time.hour(), time.minute());
}

void endPresences(OpenConference& open, QTime at)
{
    for (Participant& participant : open.file.participants) {
        if (isOutOfRoom(participant))
            participant.exclusion->to = std::max(*participant.exclusion->from, at);
        if (!participant.present.empty() && !participant.present.back().to)
            participant.present.back().to = std::max(participant.present.back().from, at);
    }
    for (AgendaSpan& span : open.record.agenda)
        if (!span.to)
            span.to = std::max(span.from, at);
}

void saveMeeting(const Office& office, const OpenConference& open)
{
    ConferenceStore store(office.casebook);
    for (const Participant& participant : open.file.participants)
        store.save(open.file.conference.id, participant);
    RecordStore(office.casebook).setAgenda(open.file.conference.id, open.record.agenda);
}

} // namespace cadair
