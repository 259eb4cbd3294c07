#include "core/rules/decided.h"

#include <algorithm>

namespace cadair {

namespace {

/// The decision that a chain of corrections goes back to.
const Decision& firstOf(const ConferenceRecord& record, const Decision& decision)
{
    const Decision* first = &decision;
    while (first->corrects) {
        const auto before = std::find_if(record.decisions.begin(), record.decisions.end(),
                                         [&](const Decision& each) { return each.id == *first->corrects; });
        if (before == record.decisions.end())
            break;
        first = &*before;
    }
    return *first;
}

} // namespace

std::optional<QTime> decidedAt(const CaseFile& file, const ConferenceRecord& record, const ChildId& child)
{
    const Decision* decision = record.decisionFor(child);
    if (!decision)
        return std::nullopt;
    const QDateTime& moment = firstOf(record, *decision).decidedAt;
    const bool thatDay = moment.isValid() && (!file.conference.date || moment.date() == *file.conference.date);
    return thatDay ? std::optional(moment.time()) : std::nullopt;
}

QuorumVerdict quorumForChild(const CaseFile& file, const ConferenceRecord& record, const ChildId& child, QTime asOf,
                             const Procedure& procedure)
{
    CaseFile judged = file;
    if (const auto moment = decidedAt(file, record, child))
        judged.conference.decisionTime = moment;
    else if (!record.decisions.empty() && !record.decisionFor(child)) // the time kept there is that of another child
        judged.conference.decisionTime.reset();
    const bool goesOn = file.conference.state == ConferenceState::InSession && !file.conference.endedAt;
    if (goesOn && !judged.conference.decisionTime)
        judged.conference.decisionTime = asOf;
    return quorumForDecision(judged, child, asOf, procedure);
}

} // namespace cadair
