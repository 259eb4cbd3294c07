#pragma once

#include "core/workflow/openconference.h"

namespace cadair {

/// The verdict of a step that nothing stands against.
inline StepResult done()
{
    return {{Outcome::Satisfied, {}, {}}, true};
}

/// A step refused for one reason; nothing was written.
StepResult refused(ReasonCode code, const QStringList& particulars = {}, const RuleId& rule = {});

/// Records departures against every reason of a verdict that a person decided to step past.
void recordDepartures(const Office& office, const ConferenceId& conference, const QString& step, const Verdict& verdict,
                      const QString& reason);

/// The name of the chair on that day, else of who is at the keyboard.
QString chairsName(const Office& office, const CaseFile& file);

} // namespace cadair
