#pragma once

#include "core/store/conferencestore.h"
#include "core/store/journalstore.h"
#include "core/store/recordstore.h"
#include "core/workflow/answering.h"
#include "core/workflow/convening.h"
#include "core/workflow/families.h"
#include "core/workflow/meeting.h"
#include "core/workflow/progress.h"

namespace desk {

using namespace cadair;
using namespace Qt::StringLiterals;

/// A key known to be well formed.
template <typename AnyKey>
AnyKey key(const QString& text)
{
    return *AnyKey::parse(text);
}

/// The shipped rules, read once for all tests of a program.
const Rulebook& rules();

/// A casebook in memory with one made-up family of two children and everybody who comes to a conference about them. The
/// clock stands at 9 o'clock on Monday 2 November 2026 until a test moves it.
class Desk final {
public:
    explicit Desk(const QDateTime& now = QDateTime(QDate(2026, 11, 2), QTime(9, 0)));

    Office office() { return {casebook, clock, rules()}; }
    void at(QDate date, QTime time) { clock.set(QDateTime(date, time)); }
    void at(QTime time) { at(clock.today(), time); }

    /// A conference for Monday 16 November at 10, called on 2 November after a strategy discussion that day. Only the
    /// procedure and the kind differ; a review says since when there is a plan (2 September).
    NewConference draft(const QString& procedure = u"jersey"_s, ConferenceType type = ConferenceType::Initial) const;
    /// Made, with everybody asked: minute-taker, social worker, school, health visitor, GP and police.
    ConferenceId convene(const NewConference& draft);
    /// Ticks what a must bars without: convene() does, so that a step speaks of what its test is about.
    void answerGates(const ConferenceId& conference);
    ConferenceId convene(const QString& procedure = u"jersey"_s, ConferenceType type = ConferenceType::Initial)
    {
        return convene(draft(procedure, type));
    }
    /// Begun at its own hour, with `present` and the mother there.
    ConferenceId inSession(const ConferenceId& conference, const std::vector<PersonId>& present);
    /// The same for a conference not made yet, with everybody there.
    ConferenceId inSession(const QString& procedure = u"jersey"_s, ConferenceType type = ConferenceType::Initial)
    {
        return inSession(convene(procedure, type), {socialWorker, school, healthVisitor, gp, police});
    }
    /// Held at its own hour with everybody there and concluded an hour and a half later, with the same decision for all.
    ConferenceId concluded(const NewConference& draft, OutcomeKind outcome);
    ConferenceId concluded(const QString& procedure, ConferenceType type, OutcomeKind outcome)
    {
        return concluded(draft(procedure, type), outcome);
    }
    /// The plan of both children, made at a first conference on 2 September 2026; the clock is where it was afterwards.
    ConferenceId planMade(const QString& procedure);

    /// Writes down what the conference recommends, which its decision letters give.
    void recommend(const ConferenceId& conference);
    /// A decision that lacks nothing, for this conference's procedure.
    DecisionInput decision(const ConferenceId& conference, const ChildId& child, OutcomeKind outcome);

    OpenConference read(const ConferenceId& conference) { return reread(office(), conference); }
    ConferenceState state(const ConferenceId& conference) { return read(conference).file.conference.state; }
    ParticipantId who(const ConferenceId& conference, const PersonId& person);
    const std::vector<Departure> departures(const ConferenceId& conference) { return read(conference).record.departures; }
    /// How much was ever written: the same before and after where nothing was.
    qint64 written() const { return JournalStore(const_cast<Casebook&>(casebook)).head().seq; }

    FixedClock clock;
    Casebook casebook;
    FamilyId family;
    ChildId sian;      ///< eight years old
    ChildId llyr;      ///< eight months old
    PersonId mother, chair, minutes, socialWorker, school, healthVisitor, gp, police;

private:
    PersonId practitioner(const QString& name, const QString& agency);
};

/// The codes of a verdict, as words, in their order: what a row of a test says. What is open on checklists is another test's.
QString codes(const Verdict& verdict);
/// "step rule" of each departure, in their order.
QStringList told(const std::vector<Departure>& departures);
/// "field fault" of each problem.
template <typename AnyId>
QString faults(const Made<AnyId>& made)
{
    QStringList all;
    for (const FieldProblem& problem : made.problems)
        all << problem.field;
    return all.join(u' ');
}

} // namespace desk
