#include "core/workflow/escalating.h"

#include "core/base/folding.h"
#include "core/store/disputesstore.h"
#include "core/workflow/steps.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

std::optional<EscalationKept> find(const Office& office, const ConferenceId& conference, const EscalationId& id)
{
    const DisputesKept kept = DisputesStore(office.casebook).disputes(conference);
    const auto found = std::find_if(kept.escalations.begin(), kept.escalations.end(), [&](const EscalationKept& each) { return each.id == id; });
    return found == kept.escalations.end() ? std::nullopt : std::optional(*found);
}

} // namespace

StepResult beginEscalation(const Office& office, const ConferenceId& id, const std::optional<DissentId>& dissent, const QString& between)
{
    const OpenConference open = reread(office, id);
    if (!open.file.conference.endedAt)
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    if (!dissent && between.trimmed().isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    if (dissent) {
        const auto& dissents = open.record.dissents;
        const std::vector<EscalationKept> begun = DisputesStore(office.casebook).disputes(id).escalations;
        const bool there = std::any_of(dissents.begin(), dissents.end(), [&](const Dissent& each) { return each.id == *dissent; });
        const bool twice = std::any_of(begun.begin(), begun.end(), [&](const EscalationKept& each) { return each.dissent == dissent; });
        if (!there || twice)
            return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    }
    DisputesStore(office.casebook).save(EscalationKept{.id = EscalationId::fresh(), .conference = id, .dissent = dissent,
                                                       .between = between.trimmed(), .begun = office.clock.today(), .steps = {}});
    return done();
}

StepResult escalate(const Office& office, const ConferenceId& id, const EscalationId& escalation, const QString& level,
                    const QString& to, std::optional<QDate> answerBy, const QString& result)
{
    const OpenConference open = reread(office, id);
    const auto kept = find(office, open.file.conference.id, escalation);
    if (!kept || kept->isResolved())
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    const std::vector<RouteStep> ahead = levelsAhead(*kept, *open.procedure);
    if (std::none_of(ahead.begin(), ahead.end(), [&](const RouteStep& each) { return each.level == level; }))
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    if (!kept->steps.empty() && kept->steps.back().result.isEmpty() && result.trimmed().isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    EscalationKept now = *kept;
    if (!now.steps.empty() && now.steps.back().result.isEmpty())
        now.steps.back().result = result.trimmed();
    now.steps.push_back({.level = level, .on = office.clock.today(), .to = tidied(to), .answerBy = answerBy, .result = {}});
    DisputesStore(office.casebook).save(now);
    return done();
}

StepResult resolveEscalation(const Office& office, const ConferenceId& id, const EscalationId& escalation, const QString& result)
{
    const OpenConference open = reread(office, id);
    const auto kept = find(office, open.file.conference.id, escalation);
    if (!kept || kept->isResolved() || (kept->steps.empty() && !kept->dissent))
        return refused(ReasonCode::WrongState, {wordOf(open.file.conference.state)});
    if (result.trimmed().isEmpty())
        return refused(ReasonCode::ReasonNeeded);
    EscalationKept now = *kept;
    if (now.steps.empty())
        now.steps.push_back({.level = u"left"_s, .on = office.clock.today(), .to = {}, .answerBy = {}, .result = {}});
    now.steps.back().result = result.trimmed();
    now.steps.back().resolved = true;
    DisputesStore(office.casebook).save(now);
    return done();
}

std::vector<RouteStep> levelsAhead(const EscalationKept& escalation, const Procedure& procedure)
{
    std::vector<RouteStep> route = escalationRoute(escalation, procedure);
    if (escalation.steps.empty())
        return route;
    const auto here = std::find_if(route.begin(), route.end(), [&](const RouteStep& each) { return each.level == escalation.steps.back().level; });
    return here == route.end() ? route : std::vector<RouteStep>(here + 1, route.end());
}

} // namespace cadair
