#include "core/rules/dissenting.h"

#include "core/rules/checkparts.h"

namespace cadair {

namespace {

const QString dissentTopic = QStringLiteral("dissent");

/// A prompt of the end of the meeting or of the time after it: what is asked, recorded and printed before is not the next step.
bool isNextStep(const Rule& rule)
{
    const bool afterwards = rule.moment == Moment::Close || rule.moment == Moment::Issue;
    return rule.topic == dissentTopic && rule.kind == RuleKind::Prompt && afterwards;
}

bool speaksForFamily(const Participant& person)
{
    return belongsToFamily(person) || person.capacity == Capacity::Supporter || person.capacity == Capacity::Advocate
           || person.capacity == Capacity::LegalRepresentative;
}

} // namespace

QString complaintTold()
{
    return QStringLiteral("complaint");
}

std::optional<NextStep> nextStepAfterDissent(const Participant& dissenter, const Procedure& procedure)
{
    if (speaksForFamily(dissenter)) {
        if (procedure.complaint.en.isEmpty())
            return std::nullopt;
        return NextStep{complaintTold(), {}};
    }
    NextStep step;
    for (const Rule& rule : procedure.rules)
        if (isNextStep(rule))
            step.rules.push_back(rule.id);
    if (step.rules.empty())
        return std::nullopt;
    step.told = step.rules.front();
    return step;
}

} // namespace cadair
