#include "core/workflow/steps.h"

#include "core/store/recordstore.h"

#include <algorithm>

namespace cadair {

StepResult refused(ReasonCode code, const QStringList& particulars, const RuleId& rule)
{
    return {{Outcome::Refused, {{code, rule, particulars, std::nullopt, std::nullopt}}, {}}, false};
}

void recordDepartures(const Office& office, const ConferenceId& conference, const QString& step, const Verdict& verdict,
                      const QString& reason)
{
    RecordStore records(office.casebook);
    for (const Reason& open : verdict.reasons)
        records.add(Departure{conference, step, open.rule, reason, office.casebook.actor(), office.clock.now()});
}

QString chairsName(const Office& office, const CaseFile& file)
{
    const auto chair = std::find_if(file.participants.begin(), file.participants.end(),
                                    [](const Participant& p) { return p.capacity == Capacity::Chair; });
    return chair == file.participants.end() ? office.casebook.actor() : chair->name;
}

} // namespace cadair
