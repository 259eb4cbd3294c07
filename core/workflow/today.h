#pragma once

#include "core/rules/owing.h"
#include "core/workflow/convening.h"
#include "core/workflow/lifeevents.h"
#include "core/workflow/openconference.h"
#include "core/workflow/registerdue.h"

#include <set>

namespace cadair {

/// How ready a conference is, for a card on the week strip.
enum class Readiness { Ready, NoQuorumYet, RepliesAwaited, ReportsMissing, InSession, Over };

/// One conference on the week strip.
struct DayEntry {
    ConferenceRow row;
    Readiness readiness = Readiness::Ready;
    int missing = 0;                           ///< replies or reports, where those are what is missing
};

/// One day of the strip: working days from today's week on.
struct Day {
    QDate date;
    std::vector<DayEntry> entries;
    int due = 0;                               ///< due rows on that day
};

/// What a due row is about; its verb stands at its right end.
enum class DueKind {
    DecisionLetters, OutlinePlan, Version, Minutes, MinutesDiscussed, Invitations, SetDate, Reports, CoreGroup, Review, ConferenceItself, Complaint,
    Difference, CoreGroupHeld, CoreGroupNotes, Visit, ChildNotSeen, HospitalStay, Proposal, ReviewDay, PlanEnding, SupportReview,
    MoveTold, MoveInterimPlan, MoveConferenceHere, MoveConferenceThere, MoveAccepted, CareOrderReview, CareReviewApart, Other
};

/// Papers: what is due to each recipient at their own time.
constexpr bool isPaper(DueKind kind)
{
    return kind == DueKind::DecisionLetters || kind == DueKind::OutlinePlan || kind == DueKind::Minutes;
}

/// One thing due, of one conference: grouped, never one row per person. Papers are due to each recipient at their own time:
/// those of one time are one row.
struct DueRow {
    ConferenceRow row;
    DueKind kind = DueKind::Other;
    LimitVerdict limit;                        ///< the earliest of the group: the count it explains itself by
    int open = 1;                              ///< how many people or agencies it stands for
    std::optional<VersionOwed> version = {};   ///< the paper in the other language that is owed
    LocalSettings local = {};                  ///< what the unit adopted, where the limit rests on it; else empty
    QStringList names = {};                    ///< Visit, ChildNotSeen, HospitalStay, Proposal, of care: the children it is about;
                                               ///< MoveTold: who, by word; papers: the recipients, where
                                               ///< others of the same paper have another time
};

/// What is awaited: answers to the invitation, or reports.
enum class WaitingKind { Replies, Reports };

/// Somebody who is waited for.
struct WaitingFor {
    ParticipantId person;
    QString name;
    std::optional<ReportKind> report;          ///< which; empty for an answer
    Asked asked;                               ///< when first, and how often reminded
    std::optional<QDate> due;                  ///< by when the chair should have it; empty: no limit runs
    bool late = false;                         ///< that day has passed
};

/// Everybody one conference waits for on one matter: one row, however many people and limits.
struct WaitingGroup {
    ConferenceRow row;
    WaitingKind kind = WaitingKind::Replies;
    std::vector<WaitingFor> people;            ///< those who are late first
    std::optional<QDate> asked;                ///< the first of all
    std::optional<QDate> due;                  ///< the earliest of all
    bool late = false;
};

/// The whole screen.
struct TodayView {
    QDate today;
    std::vector<Day> week;                     ///< five working days
    std::vector<DueRow> passed;                ///< limits passed
    std::vector<DueRow> dueToday;
    std::vector<DueRow> thisWeek;
    std::vector<RegisterDue> registerDue;      ///< what is owed about the register
    std::vector<LifeDue> lifeDue;              ///< what has to be done after something happened to a child
    std::vector<WaitingGroup> waiting;         ///< replies before reports, those who are late first
    int inHand = 0;                            ///< conferences not yet closed
    std::optional<ConferenceRow> next;
};

/// Who one conference still waits for on `today`: every answer that is awaited, and reports that are late, were reminded of, or
/// are due by `until`. None once it has begun.
std::vector<WaitingGroup> waitingFor(const ConferenceRow& row, const OpenConference& open, const std::vector<LimitVerdict>& limits,
                                     QDate today, QDate until);

/// Who is to be reminded by letters of this kind: those who are late, or everybody waited for where nobody is late. Empty for
/// letters that remind of nothing.
std::set<ParticipantId> toRemind(const OpenConference& open, const DocumentKey& reminder, const std::vector<LimitVerdict>& limits,
                                 QDate today);

/// What running plans have due: core groups, their notes, visits, and children whom nobody could see.
std::vector<DueRow> dueOfPlans(const Office& office);

/// What moves of children with a plan have due, and children who are looked after beside one.
std::vector<DueRow> dueOfMoves(const Office& office);
/// What plans that end, help after a plan and reviews that are to be earlier have due by `until`: what waits without a day is
/// due today; the limit's name says what it is.
std::vector<DueRow> dueOfEndings(const Office& office, QDate until);

/// What is coming, what is due and who is being waited for.
TodayView todayView(const Office& office);

} // namespace cadair
