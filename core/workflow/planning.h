#pragma once

#include "core/workflow/chairs.h"
#include "core/workflow/diary.h"
#include "core/workflow/openconference.h"

namespace cadair {

/// Somebody chosen before the conference exists; becomes a participant together with it.
struct PlannedInvitee {
    PersonId person;
    Capacity capacity = Capacity::Practitioner;
    Basis basis = Basis::Contact;
    std::vector<ChildId> contact;              ///< children their agency is in direct contact with
    bool saidYes = false;                      ///< answered before any letter went
    bool operator==(const PlannedInvitee&) const = default;
};

/// What New conference gathers: the conference itself and who is asked to it. Kept as a draft until it is made.
struct ConferencePlan {
    NewConference conference;
    std::optional<PersonId> minuteTaker;
    std::vector<PlannedInvitee> invitees;
    std::vector<Answer> answers = {};          ///< what has been gone through before there is a conference
    std::set<QString> circumstances = {};      ///< what was said to hold
    ConferenceRequest request = {};            ///< how it came to be asked for; its household is completed by `householdOf`
    Chairing chairing = {};                    ///< what was said of the chair; who chaired before is looked up
    Arrangements arrangements = {};            ///< where and how it is held; nobody is kept apart before there is anybody
    bool operator==(const ConferencePlan&) const = default;
};

/// The plan as text for a draft, and back; empty where the text is not such a plan.
QString planText(const ConferencePlan& plan);
std::optional<ConferencePlan> planFrom(const QString& text);

/// The conference that the plan would make, judged exactly as it will be judged later; nothing is written. Without children
/// chosen yet it speaks of one child without a name, so that the limits can be shown.
OpenConference plannedConference(const Office& office, const ConferencePlan& plan);

/// The latest day the limits on a conference's own date allow: the earliest that governs. Empty where none runs.
std::optional<LimitVerdict> latestDay(const OpenConference& planned, const QDateTime& now);

/// Why a day does or does not suit.
enum class DayState { Past, Closed, Late, ShortNotice, Busy, Suits };

/// One day the conference could be held on, with everything that speaks for and against it.
struct CandidateDay {
    QDate date;
    DayState state = DayState::Suits;
    LocalText closed;                          ///< name of the holiday or closed day; empty for others
    std::optional<LimitVerdict> limit;         ///< the governing limit on the conference's date, as if it were held then
    int workingDaysLate = 0;                   ///< after that limit
    int workingDaysToSpare = 0;                ///< before it
    int workingDaysAhead = 0;                  ///< from today to this day
    std::vector<LimitVerdict> before;          ///< notice and reports, counted back from this day
    std::vector<LimitVerdict> after;           ///< what follows from it, counted on: the first core group, the next review
    std::vector<Clash> clashes;
    std::vector<Away> away;                    ///< who of the conference cannot come
    std::optional<QDate> orderEnds;            ///< an emergency protection order ends before this day
    std::optional<QDate> birthDue;             ///< a child is due by this day, and the conference was to be before the birth
    int proposed = 0;                          ///< 1 to 3: the days proposed, best first; 0: not one of them
    bool operator==(const CandidateDay&) const = default;
};

/// The Mondays' to Fridays' days of `weeks` weeks from `monday`. Proposed are the days that suit best, with everybody free: those
/// that leave a working day to spare and the people the most notice, latest first; without a running limit the earliest.
std::vector<CandidateDay> candidateDays(const Office& office, const ConferencePlan& plan, QDate monday, int weeks);

/// The other children of the household as they stand in the record: those of the family the conference is not about, with
/// what was said of them, then those named who have no record. Empty: nobody has said that there are none.
std::optional<std::vector<HouseholdChild>> householdOf(const ConferenceRequest& request, const Household& household,
                                                       const std::vector<ChildId>& chosen);

/// The event whose date a request counts from, where what brought it about is one.
std::optional<EventKey> anchorOf(RequestTrigger trigger);

/// Whether the meeting begins or runs on after these children's school day; empty while the times are not known.
std::optional<bool> runsIntoHomeTime(const ConferencePlan& plan);

/// A plan to begin with where a professional asks for a conference after it was decided to hold none: the same children,
/// kind, procedures and people, with what was found and what was said against it. Who asks and who stands behind them is
/// asked anew. Empty where there is no such decision.
std::optional<ConferencePlan> planAfterDeclined(const Office& office, const ConferenceId& declined);

/// Makes the conference and asks everybody of the plan to it, in one go; the draft kept in `draftBox` goes with it. Where it
/// was decided to hold none, it is recorded as such: asked for, declined with its reason and called off, without a day.
Made<ConferenceId> makePlanned(const Office& office, const ConferencePlan& plan, const QString& draftBox = {});

} // namespace cadair
