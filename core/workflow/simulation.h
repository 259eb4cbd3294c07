#pragma once

#include "core/casework/care.h"
#include "core/casework/lifeevents.h"
#include "core/casework/moves.h"
#include "core/casework/planending.h"
#include "core/casework/plankeeping.h"
#include "core/workflow/answering.h"
#include "core/workflow/convening.h"
#include "core/workflow/meeting.h"
#include "core/workflow/simulationchance.h"

#include <functional>
#include <map>
#include <memory>

namespace cadair {

/// What a made-up unit is like.
struct SimulatedUnit {
    ProcedureKey procedure;
    QDate first;                  ///< the first day on which a family is referred
    QDate last;                   ///< the last day that is lived
    quint64 seed = 1;             ///< the same seed, days and program give the same unit
    int familiesInTenWeeks = 15;  ///< how many are referred
};

/// What came of it so far.
struct SimulationCount {
    int families = 0;
    int children = 0;
    int conferences = 0;
    int held = 0;
    bool operator==(const SimulationCount&) const = default;
};

/// A made-up unit that lives through its days: families are referred, conferences are called, moved, held, cannot go on for
/// want of a quorum, decide, are written up in time or late, and are followed by core groups, visits and reviews, which are brought
/// forward and put off; plans end, by a review, a move or the chair's agreement, and are followed by other help; children arrive
/// with a plan made elsewhere, move away, are born, go to hospital, become looked after and die; people do not come, send a
/// deputy, are kept out, dissent and complain. Everything is done by the steps that a person takes, at the hour at which they
/// would take it, some of it late and some never; nothing is written in any other way. A step that the rules refuse although it
/// ought to go through throws std::runtime_error naming it.
class Simulation final {
public:
    /// Moves the casebook's clock to the first day and enters the practitioners.
    Simulation(Casebook& casebook, FixedClock& clock, const Rulebook& rulebook, SimulatedUnit unit);

    /// Lives one day; the clock then stands at six in the evening. False, and nothing done, after the last day.
    bool liveDay();
    const SimulationCount& count() const { return m_count; }

private:
    struct LivedChild {
        Child child;
        bool hasPlan = false;
        bool visited = false;                 ///< the next visit is on its day
        bool isAlive() const { return !child.died; }
    };
    /// A family with those who work with it.
    struct LivedFamily {
        FamilyId id;
        std::vector<LivedChild> children = {};
        std::vector<PersonId> adults = {};
        std::vector<PersonId> team = {};      ///< practitioners asked to its conferences, the social worker first
        PersonId chair;
        PersonId minutes;
        bool grouped = false;                 ///< the next core group is on its day
        bool leaving = false;                 ///< the chair has agreed that the plan ends, and its day lies ahead
        std::optional<QDate> reviewOn = {};   ///< the review was moved to this day
    };
    /// One conference while it is lived.
    struct LivedConference {
        ConferenceId id;
        std::shared_ptr<LivedFamily> family;
        ConferenceType type;
        std::vector<ChildId> children;
    };
    using Family = std::shared_ptr<LivedFamily>;
    using Held = std::shared_ptr<LivedConference>;

    // days
    void at(const QDateTime& time, std::function<void()> take);
    void later(QDate from, int workingDays, QTime time, std::function<void()> take);
    QDate workingDay(QDate from, int workingDays) const;
    QDate today() const { return m_clock.today(); }

    // people
    void enterPractitioners();
    Family enterFamily(ConferenceType type);
    void enterChildren(LivedFamily& family, ConferenceType type, const QString& name);
    void enterAdults(LivedFamily& family, const QString& name);
    void gatherTeam(LivedFamily& family);
    static LivedChild& childOf(LivedFamily& family, const ChildId& child);

    // what happens to children
    void bear(const Family& family, const ChildId& child);
    void bury(const Family& family, const ChildId& child);
    void followLife(const Family& family, const LifeEventId& event);
    void goToHospital(const Family& family, const ConferenceId& plan, const ChildId& child);
    void thinkOfGoingHome(const Family& family, HospitalStay stay);
    void goHome(const Family& family, HospitalStay stay);
    void becomeLookedAfter(const Family& family, const ChildId& child);
    void settleCare(const Family& family, CareKept care);
    void sayWhyApart(const ChildId& child);
    void leaveCare(CareKept care);

    // calling
    void refer();
    bool isHeldHere(ConferenceType type) const;
    void call(const Family& family, ConferenceType type);
    void convene(const Family& family, NewConference draft);
    void giveDay(const Held& held, NewConference draft);
    void callReview(const Family& family, const ConferenceId& plan);
    QDate dayFor(LivedFamily& family, const NewConference& draft);
    void chooseDay(LivedFamily& family, NewConference& draft);
    void ask(const Held& held);
    void prepare(const Held& held);
    void invite(const Held& held);
    void reply(const Held& held);
    void sendDeputy(const Held& held, const ParticipantId& from);
    void report(const Held& held, const ParticipantId& from, ReportKind kind);
    void keepOut(const Held& held);
    void move(const Held& held);
    void callOff(const Held& held, const QString& reason);
    /// Ticks what is open at these moments, all that bars and so many in a hundred of the rest.
    void goThrough(const Held& held, const std::set<Moment>& moments, int inAHundred);

    // meeting
    void begin(const Held& held);
    void comeIn(const Held& held);
    void takeNotes(const Held& held, const AgendaItem& item);
    void decide(const Held& held);
    bool makeQuorate(const Held& held, std::vector<DecisionInput>& inputs);
    DecisionInput decisionFor(const OpenConference& open, const Subject& subject);
    void dissent(const Held& held, const OpenConference& open, const ChildId& child);
    void plan(const Held& held, const ChildId& child);
    void doNotGoOn(const Held& held);
    void conclude(const Held& held);

    // afterwards
    void followUp(const Held& held, const OpenConference& open);
    void sendDecisions(const Held& held);
    void issue(const Held& held, const DocumentKey& document);
    void distribute(const Held& held);
    void complain(const Held& held);

    // moves
    void moveIn(const Family& family);
    void thatWasNone(const MoveId& move, const QString& why);
    void arrangeForArrival(const Family& family, const MoveId& move);
    void moveAway(const Family& family);
    void tellOfMove(const MoveId& move, const QStringList& whom);
    void agreeMeanwhile(const MoveId& move);
    void theyMeet(const Family& family, const MoveId& move);
    void moveAccepted(const Family& family, const MoveId& move);
    bool hasConferenceAhead(const LivedFamily& family) const;
    /// Whether a conference that is still to be held will decide about the child for the first time.
    bool isAwaited(const ChildId& child) const;

    // between conferences
    void follow(const Family& family, QDate firstMeeting);
    void meetAsGroup(const Family& family);
    void visit(const Family& family, const ChildId& child);
    /// Everything else that may happen while the plan made or gone on with there runs.
    void foresee(const Held& held, bool first);

    // reviews
    void somethingHappens(const Family& family, const ConferenceId& plan);
    void bringForward(const Family& family, const ConferenceId& plan, const QString& ground);
    void putOff(const Family& family, const ConferenceId& plan);
    void proposeChanges(const Family& family, const ConferenceId& plan);
    void answerProposals(const Held& held);

    // plans that end
    void askForEnd(const Family& family, const ConferenceId& plan);
    void consult(const Family& family, PlanEndingKept asked);
    void answerAsked(const Family& family, const PlanEndingKept& asked);
    void endAsAgreed(const Family& family, const PlanEndingKept& asked);
    void planHasEnded(const Family& family, const PlanEndingKept& ending);
    void takeBack(const Family& family, const PlanEndingKept& ending);
    void noteDeaths(const Family& family);
    void tellOfEnds(const Family& family, bool everybody);
    void settleHelp(const Family& family);
    void reviewHelp(const Family& family, const ConferenceId& ended);

    OpenConference read(const Held& held) const { return reread(m_office, held->id); }
    ConferenceState stateOf(const Held& held) const;

    FixedClock& m_clock;
    Office m_office;
    SimulatedUnit m_unit;
    const Procedure& m_procedure;
    const WorkingCalendar& m_calendar;
    SimulationChance m_chance;
    SimulationNames m_names;
    QDate m_day;
    SimulationCount m_count;
    std::multimap<QDateTime, std::function<void()>> m_steps; ///< of one moment in the order in which they were planned
    std::map<QString, std::vector<Person>> m_practitioners;  ///< by what they do
    std::map<PersonId, Person> m_people;
};

} // namespace cadair
