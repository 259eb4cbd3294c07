#include "core/casework/handing.h"
#include "core/casework/moves.h"
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

std::vector<PlanAction> ChildPlan::decidedActions() const
{
    std::vector<PlanAction> decided;
    for (const PlanAction& action : actions) {
        if (action.workedOut)
            continue;
        decided.push_back(action);
        if (!action.first)
            continue;
        decided.back().owner = action.first->owner;
        decided.back().by = action.first->by;
    }
    return decided;
}

const MoveTold* MoveKept::toldOf(const QString& whom) const
{
    const auto found = std::find_if(told.begin(), told.end(), [&](const MoveTold& each) {
        return whom == (each.whom == u"other" ? QStringLiteral("other:") + each.name : each.whom);
    });
    return found == told.end() ? nullptr : &*found;
}

const CopyChoice* CopiesKept::choice(const DocumentKey& document, const ParticipantId& to) const
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const CopyChoice& c) { return c.document == document && c.to == to; });
    return found == choices.end() ? nullptr : &*found;
}

const PassageChoice* CopiesKept::passage(const NoteId& note, const ParticipantId& to) const
{
    const auto found = std::find_if(passages.begin(), passages.end(),
                                    [&](const PassageChoice& c) { return c.note == note && c.to == to; });
    return found == passages.end() ? nullptr : &*found;
}

const SafetyAnswer* Handing::answer(const ParticipantId& to, const DocumentKey& document) const
{
    const auto found = std::find_if(safety.begin(), safety.end(), [&](const SafetyAnswer& a) { return a.to == to && a.document == document; });
    return found == safety.end() ? nullptr : &*found;
}

const Handed* Handing::done(HandingDuty duty, const QString& whom) const
{
    const auto found = std::find_if(handed.begin(), handed.end(), [&](const Handed& h) { return h.duty == duty && h.whom == whom; });
    return found == handed.end() ? nullptr : &*found;
}

const VersionOwed* Handing::version(const ParticipantId& to, const DocumentKey& document) const
{
    const auto found = std::find_if(owed.begin(), owed.end(), [&](const VersionOwed& v) { return v.to == to && v.document == document; });
    return found == owed.end() ? nullptr : &*found;
}

const MinutesVersion* CopiesKept::last(VersionKind kind) const
{
    const auto found = std::find_if(versions.rbegin(), versions.rend(),
                                    [&](const MinutesVersion& v) { return v.kind == kind; });
    return found == versions.rend() ? nullptr : &*found;
}

} // namespace cadair
