#pragma once

#include "core/casework/dossier.h"
#include "core/casework/following.h"
#include "core/store/casebook.h"

namespace cadair {

/// A plan that is running: the conference that made it or went on with it last, and the children it did so for.
struct RunningPlan {
    ConferenceId conference;
    FamilyId family;
    std::vector<ChildId> children;
    bool operator==(const RunningPlan&) const = default;
};

/// What follows a conference with a plan: core groups, visits, and how the plan's actions stand.
class FollowingStore final {
public:
    explicit FollowingStore(Casebook& casebook);

    void save(const ConferenceId& conference, const GroupTerms& terms);
    /// Each save replaces what was kept of that one whole; the journal keeps what it was.
    void save(const CoreGroupMeetingKept& meeting);
    void save(const VisitKept& visit);
    void save(const ActionStanding& standing);
    /// What was written down by mistake; the journal keeps it.
    void remove(const MeetingId& meeting);
    void remove(const VisitId& visit);
    GroupTerms terms(const ConferenceId& conference) const;
    /// Tied to this conference alone, held and fixed, oldest first.
    std::vector<CoreGroupMeetingKept> meetings(const ConferenceId& conference) const;
    std::vector<VisitKept> visits(const ConferenceId& conference) const;
    std::vector<ActionStanding> standings(const ConferenceId& conference) const;
    /// Every how many days each child is to be seen, where its plan says so.
    std::map<ChildId, int> visitDays(const ConferenceId& conference) const;
    std::optional<CoreGroupMeetingKept> meeting(const MeetingId& meeting) const;
    std::optional<VisitKept> visit(const VisitId& visit) const;

    /// Every plan that is running by the decisions in force, by the day of its conference. A child who has died has none.
    std::vector<RunningPlan> running() const;
    /// The same for one family.
    std::vector<RunningPlan> running(const FamilyId& family) const;
    /// The last conference that was held about this child before this one; empty where there was none.
    std::optional<ConferenceId> before(const ConferenceId& conference, const ChildId& child) const;

private:
    Database& m_database;
};

/// Fills in the core group and the visits that a conference looks into: those since the conference before it, where it is a
/// review, and those that follow it. What a later conference follows belongs to that one.
void readFollowing(const Database& database, const ConferenceId& conference, Dossier& dossier);

/// The same that FollowingStore gives, from a database alone.
std::vector<CoreGroupMeetingKept> readMeetings(const Database& database, const ConferenceId& conference);
std::vector<VisitKept> readVisits(const Database& database, const ConferenceId& conference);
GroupTerms readTerms(const Database& database, const ConferenceId& conference);
std::optional<ConferenceId> conferenceBefore(const Database& database, const ConferenceId& conference);

} // namespace cadair
