#include "core/casework/record.h"

#include <algorithm>

namespace cadair {

const Subject* CaseFile::subject(const ChildId& child) const
{
    const auto found = std::find_if(subjects.begin(), subjects.end(),
                                    [&](const Subject& s) { return s.child.id == child; });
    return found == subjects.end() ? nullptr : &*found;
}

const Participant* CaseFile::participant(const ParticipantId& id) const
{
    const auto found = std::find_if(participants.begin(), participants.end(),
                                    [&](const Participant& p) { return p.id == id; });
    return found == participants.end() ? nullptr : &*found;
}

const Decision* ConferenceRecord::decisionFor(const ChildId& child) const
{
    const auto found = std::find_if(decisions.rbegin(), decisions.rend(),
                                    [&](const Decision& d) { return d.child == child; });
    return found == decisions.rend() ? nullptr : &*found;
}

} // namespace cadair
