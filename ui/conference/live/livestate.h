#pragma once

#include "core/rules/views.h"
#include "core/wording/reasons.h"
#include "core/workflow/openconference.h"
#include "ui/desk/desk.h"

#include <QStringList>

namespace cadair::ui {

class Prompts;

/// What Live shows: the conference as read last, and what the rules say of it. A value, made anew after each step; every
/// panel is handed it by reference and keeps nothing of its own.
struct LiveState {
    OpenConference open;
    std::vector<ChildQuorum> quorum;         ///< in the order of the children
    std::vector<DecisionVerdict> decisions;  ///< in the order of the children
    KeyAgencyVerdict keyAgencies;
    std::vector<QuorumHelp> help;            ///< in the order of the children: who could give it back its quorum
    AskingOrder order = AskingOrder::AsListed;
    std::vector<ViewsOfChild> views;         ///< in the order of the children

    const CaseFile& file() const { return open.file; }
    const ConferenceRecord& record() const { return open.record; }
    const Procedure& procedure() const { return *open.procedure; }
    bool inSession() const { return open.file.conference.state == ConferenceState::InSession; }
    /// Whether paragraphs can still be added or changed here.
    bool takesNotes() const { return inSession(); }
    int childCount() const { return static_cast<int>(open.file.subjects.size()); }
    const Subject& subject(int child) const { return open.file.subjects.at(static_cast<size_t>(child)); }
    const ChildId& childId(int child) const { return subject(child).child.id; }
    /// -1: the conference is not about that child.
    int indexOf(const ChildId& child) const;
};

/// Judges a conference as of `now`; people are asked in `order`.
LiveState liveState(OpenConference open, const QDateTime& now, AskingOrder order = AskingOrder::AsListed);

/// What every panel of Live works with; all of it outlives the panels.
struct LiveTools {
    Desk& desk;
    Prompts& prompts;
};

/// Words of the screen's language about people and children of one conference.
namespace livewords {

/// "Siân", "the unborn child".
QString child(const LiveState& state, int child);
/// "A", "B": how the room tells children apart at a glance.
QString letter(int child);
/// "A  Siân".
QString letterAndName(const LiveState& state, int child);
/// "School", "Police": the agency kind's short name; without one the capacity or the relation.
QString belongs(const Participant& person, const Desk& desk);
/// "Ms Mwyaren": how the room calls somebody; the whole name where nothing else is known.
QString called(const Participant& person);
/// What sentences about this conference take their names from; borrows both.
Naming naming(const LiveState& state, const Desk& desk);
/// "Dr Larkspur (GP)".
QString whoAndWhence(const Participant& person, const Desk& desk);
/// A decision as one line: "Child protection plan: neglect".
QString decided(const LiveState& state, const Decision& decision);
/// A rule's text with where it stands; empty where the profile has no such rule.
QString ruleText(const LiveState& state, const RuleId& rule);

} // namespace livewords

} // namespace cadair::ui
