#pragma once

#include "core/casework/conference.h"
#include "core/casework/coregroup.h"

#include <set>

namespace cadair {

using MeetingId = Id<struct CoreGroupMeetingKept>;
using VisitId = Id<struct VisitKept>;

/// Somebody of a core group, at one of its meetings.
struct GroupMember {
    QString name;
    std::optional<AgencyKey> agency;        ///< empty: family
    bool came = false;
    bool hasNotes = false;                  ///< has had the notes of that meeting
    bool operator==(const GroupMember&) const = default;
};

/// What somebody undertook at a meeting.
struct ActionPoint {
    QString what;
    QString who;
    std::optional<QDate> by;
    bool done = false;
    bool operator==(const ActionPoint&) const = default;
};

/// A meeting of a core group as the casebook keeps it; what the rules look into of it is `CoreGroupMeeting`.
struct CoreGroupMeetingKept {
    MeetingId id;
    ConferenceId conference;                ///< the last one about these children before it
    QDate date;
    bool held = false;                      ///< false: it is fixed
    QString chairKind = {};                 ///< word: lead-social-worker, manager, other; empty: not recorded
    QString chair = {};                     ///< by name
    std::vector<GroupMember> members = {};
    std::set<QString> recorded = {};        ///< what was dealt with, by the profile's words: risk-analysis, progress …
    QString dealtWith = {};                 ///< the notes, in words
    QString disagreements = {};             ///< who saw it otherwise, and how; "none" is an answer
    std::vector<ActionPoint> actions = {};
    bool afterBirth = false;                ///< the meeting that a birth calls for
    std::optional<QDate> movedFrom = {};    ///< the day it had been fixed for
    QString moveReason = {};
    std::optional<QDate> moveConfirmed = {}; ///< when the new day was confirmed in writing to everyone concerned
    std::optional<QDate> circulated = {};   ///< when the notes went to the members
    std::optional<QDate> signedOn = {};
    QString signedBy = {};
    bool operator==(const CoreGroupMeetingKept&) const = default;
};

/// What was agreed of the group itself.
struct GroupTerms {
    std::optional<int> everyWeeks;          ///< how often it meets; empty: as usual here
    bool complex = false;
    bool specialistNeeded = false;
    bool operator==(const GroupTerms&) const = default;
};

/// A visit to a child as the casebook keeps it; what the rules look into of it is `Visit`.
struct VisitKept {
    VisitId id;
    ConferenceId conference;                ///< the last one about the child before it
    ChildId child;
    QDate date;
    QString by = {};
    bool seen = false;                      ///< false: nobody could be reached
    bool alone = false;
    bool awake = false;
    bool bedroom = false;
    std::set<QString> recorded = {};        ///< by the profile's words: explained, agreed, direct-work, wishes, told
    std::optional<QDate> leadTold = {};     ///< when the lead social worker was told that it failed
    QString notes = {};
    std::optional<QDate> signedOn = {};
    QString signedBy = {};
    bool operator==(const VisitKept&) const = default;
};

/// How an action of a plan stands.
enum class ActionState { Open, InProgress, Done, NotNeeded };
constexpr auto wordsOf(ActionState)
{
    using enum ActionState;
    return std::array{Word<ActionState>{Open, u"open"}, Word<ActionState>{InProgress, u"in-progress"},
                      Word<ActionState>{Done, u"done"}, Word<ActionState>{NotNeeded, u"not-needed"}};
}

/// What was last said of one action of a child's plan.
struct ActionStanding {
    ConferenceId conference;                ///< whose plan it is
    ChildId child;
    QString what;                           ///< the action, as it stands in the plan
    ActionState state = ActionState::Open;
    QString evidence = {};                  ///< what shows it
    QDate on = {};
    QString by = {};
    bool operator==(const ActionStanding&) const = default;
};

} // namespace cadair
