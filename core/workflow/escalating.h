#pragma once

#include "core/rules/complaining.h"
#include "core/workflow/openconference.h"

namespace cadair {

// Differences between practitioners once the conference is over: what follows each dissent, and what comes up in the core group.

/// Begins one: of a dissent that is recorded (once for each), or, with words, of the core group.
StepResult beginEscalation(const Office& office, const ConferenceId& conference, const std::optional<DissentId>& dissent,
                           const QString& between = {});
/// Takes it up at the next level: with whom it is now, and by when they will answer. The step before it is closed with what
/// came of it (`result`), which needs words. Refused once it is resolved.
StepResult escalate(const Office& office, const ConferenceId& conference, const EscalationId& escalation, const QString& level,
                    const QString& to, std::optional<QDate> answerBy, const QString& result = {});
/// It is resolved at the level where it is; always with what came of it. The decision stays as it was. A dissent that nobody
/// took anywhere yet is left where it is so.
StepResult resolveEscalation(const Office& office, const ConferenceId& conference, const EscalationId& escalation, const QString& result);

/// The levels that are still ahead of it, in their order.
std::vector<RouteStep> levelsAhead(const EscalationKept& escalation, const Procedure& procedure);

} // namespace cadair
