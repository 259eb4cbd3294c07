#include "core/workflow/dissenting.h"

#include "core/rules/dissenting.h"
#include "core/store/toldstore.h"
#include "core/workflow/meeting.h"
#include "core/workflow/openconference.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {

std::map<DissentId, QString> nextStepsTold(const Office& office, const ConferenceId& conference)
{
    return ToldStore(office.casebook).told(conference);
}

StepResult tellNextStep(const Office& office, const ConferenceId& id, const DissentId& dissent)
{
    const OpenConference open = reread(office, id);
    const ConferenceState state = open.file.conference.state;
    const auto& dissents = open.record.dissents;
    const auto found = std::find_if(dissents.begin(), dissents.end(), [&](const Dissent& each) { return each.id == dissent; });
    if (state == ConferenceState::Closed || found == dissents.end())
        return refused(ReasonCode::WrongState, {wordOf(state)});
    const Participant* who = open.file.participant(found->participant);
    const auto step = who ? nextStepAfterDissent(*who, *open.procedure) : std::nullopt;
    if (!step)
        return refused(ReasonCode::WrongState, {wordOf(state)});
    ToldStore(office.casebook).save(dissent, step->told);
    return done();
}

StepResult dissentAndTell(const Office& office, const ConferenceId& id, const ChildId& child, const ParticipantId& who,
                          const QString& reason, bool readBack)
{
    Transaction transaction(office.casebook);
    const StepResult recorded = recordDissent(office, id, child, who, reason, readBack);
    if (!recorded.done)
        return recorded;
    const StepResult told = tellNextStep(office, id, reread(office, id).record.dissents.back().id);
    if (told.done)
        transaction.commit();
    return told;
}

} // namespace cadair
