#pragma once

#include "core/casework/conference.h"
#include "core/casework/lifeevents.h"
#include "core/procedure/procedure.h"

#include <QStringList>

namespace cadair {

/// A conference about the child that is still to be held, or is being held.
struct QueuedConference {
    ConferenceId id;
    ConferenceType type = ConferenceType::Initial;
    ConferenceState state = ConferenceState::Requested;
    std::optional<QDate> date = {};
    int others = 0;                         ///< other living children it is about
    QStringList asked = {};                 ///< practitioners who were asked to it, by name
    bool operator==(const QueuedConference&) const = default;
};

/// A time limit that runs about the child.
struct QueuedLimit {
    TimescaleKey id;
    RuleId rule = {};
    EventKey measured;                      ///< what has to be done by then: conference, review, core-group, visit …
    ConferenceId conference;                ///< whose limit it is
    std::optional<QDate> was = {};          ///< its last day now; empty: it does not run
    std::optional<QDate> would = {};        ///< its last day once the event is recorded; empty: it runs no longer
    bool operator==(const QueuedLimit&) const = default;
};

/// Papers of one kind that are owed and have not gone.
struct QueuedPapers {
    DocumentKey document;
    ConferenceId conference;
    std::optional<QDate> date = {};         ///< of that conference
    int toFamily = 0;
    int toOthers = 0;
    int others = 0;                         ///< other living children that conference was about
    bool operator==(const QueuedPapers&) const = default;
};

/// The child's plan that is running, with what follows it.
struct QueuedPlan {
    ConferenceId conference;                ///< that made it, or went on with it last
    QDate on;
    int others = 0;                         ///< other living children of the plan
    std::optional<QDate> meeting = {};      ///< for when the core group is fixed
    bool visits = false;                    ///< the child is visited
    QStringList group = {};                 ///< practitioners of the core group, by name
    bool operator==(const QueuedPlan&) const = default;
};

/// Everything that is queued about one child.
struct LifeQueue {
    std::vector<QueuedConference> conferences = {}; ///< by day, those without one last
    std::optional<QueuedPlan> plan = {};
    std::vector<QueuedLimit> limits = {};
    std::vector<QueuedPapers> papers = {};
    std::optional<QDate> registered = {};   ///< since when the child is on the register; empty: not on it
    bool decided = false;                   ///< a conference has decided about the child
    bool othersPlanned = false;             ///< other children of the family have a plan
    bool operator==(const LifeQueue&) const = default;
};

/// What a consequence does to what it is about.
enum class LifeEffect { Stops, Changes, GoesOn };

/// What an event in a child's life brings with it.
enum class ConsequenceCode {
    // stops
    PlanEnds, RegisterEnds, ConferenceOff, MeetingStops, VisitsStop, LimitEnds, PapersStop,
    // changes
    ConferenceWithout,   ///< it goes on about the others
    ConferenceUnderWay,  ///< it is being held: the chair decides how it goes on
    ConferenceAsInitial, ///< the child is born: a conference before the birth is held as an initial one
    ConferenceJoined,    ///< it is about the others of the same birth too
    LimitMoves, LimitBegins,
    RegisterBorn,        ///< the entry is of a child who is born
    RegisterName,        ///< the entry has the new name, and the one before as former
    PapersNewName,       ///< papers from now on have the new name
    FamilyPapersWait,    ///< until somebody has looked at what goes to the family
    AgeStands,           ///< the age is that of the day
    RecordApart,         ///< a record of its own, which nothing that is shown or sent leads to
    NobodyDecided,       ///< no conference has decided about the others of the same birth
    MaybeEarlierReview,  ///< a review of the other children's plan may be called for
    ToTell,              ///< people who have to be told, by somebody
    // goes on
    PlanGoesOn, ConferenceGoesOn, MeetingGoesOn, VisitsGoOn, OldPapersStand
};
constexpr auto wordsOf(ConsequenceCode)
{
    using enum ConsequenceCode;
    using W = Word<ConsequenceCode>;
    return std::array{W{PlanEnds, u"plan-ends"}, W{RegisterEnds, u"register-ends"}, W{ConferenceOff, u"conference-off"},
                      W{MeetingStops, u"meeting-stops"}, W{VisitsStop, u"visits-stop"}, W{LimitEnds, u"limit-ends"},
                      W{PapersStop, u"papers-stop"}, W{ConferenceWithout, u"conference-without"},
                      W{ConferenceUnderWay, u"conference-under-way"}, W{ConferenceAsInitial, u"conference-as-initial"},
                      W{ConferenceJoined, u"conference-joined"}, W{LimitMoves, u"limit-moves"}, W{LimitBegins, u"limit-begins"},
                      W{RegisterBorn, u"register-born"}, W{RegisterName, u"register-name"}, W{PapersNewName, u"papers-new-name"},
                      W{FamilyPapersWait, u"family-papers-wait"}, W{AgeStands, u"age-stands"}, W{RecordApart, u"record-apart"},
                      W{NobodyDecided, u"nobody-decided"}, W{MaybeEarlierReview, u"maybe-earlier-review"}, W{ToTell, u"to-tell"},
                      W{PlanGoesOn, u"plan-goes-on"}, W{ConferenceGoesOn, u"conference-goes-on"},
                      W{MeetingGoesOn, u"meeting-goes-on"}, W{VisitsGoOn, u"visits-go-on"}, W{OldPapersStand, u"old-papers-stand"}};
}
LifeEffect effectOf(ConsequenceCode code);

/// One consequence. Which of the members say something depends on `code`; words are made where it is shown.
struct Consequence {
    ConsequenceCode code = ConsequenceCode::OldPapersStand;
    RuleId rule = {};                       ///< of the profile, where one says so
    std::optional<ConferenceId> conference = {};
    ConferenceType type = ConferenceType::Initial;
    std::optional<DocumentKey> document = {};
    std::optional<TimescaleKey> limit = {};
    std::optional<EventKey> measured = {};  ///< limits: what has to be done by then
    std::optional<QDate> from = {};         ///< the day it is about; limits: the last day now
    std::optional<QDate> to = {};           ///< limits: the last day then
    int count = 0;
    QStringList names = {};                 ///< ToTell: who
    bool operator==(const Consequence&) const = default;
};

/// What can happen to a child as its record stands; nothing more once it has died.
std::vector<LifeEventKind> kindsFor(const Child& child);
/// The names as a child's record has them.
ChildName nameIn(const Child& child);
/// Whether the child does not live after it: a death, or a pregnancy that ended.
bool isLoss(LifeEventKind kind);
/// What the event makes of the child's own record. An adoption leaves it as it is: the child goes on in another.
Child childAfter(const Child& child, const LifeEventGiven& event);
/// Whether a conference that is still to be held is called off by it: it is about nobody else.
bool isCalledOff(const QueuedConference& conference, const LifeEventGiven& event, const LifeQueue& queue);
/// Whether such a conference goes on about the others alone.
bool goesOnWithout(const QueuedConference& conference, const LifeEventGiven& event, const LifeQueue& queue);

/// Whether the others of the same birth come to it too: one that is still to be held and decides about a child for the first time.
/// A review goes on with plans, and they have none.
bool isJoinedByTwins(const QueuedConference& conference);

/// Everything the event brings with it, what stops first, then what changes, then what goes on.
std::vector<Consequence> consequencesOf(const LifeEventGiven& event, const LifeQueue& queue, const Procedure& procedure);

} // namespace cadair
