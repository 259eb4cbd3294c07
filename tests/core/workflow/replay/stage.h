#pragma once

#include "tests/core/workflow/replay/script.h"

#include "core/base/clock.h"
#include "core/store/casebook.h"
#include "core/workflow/openconference.h"

namespace replay {

/// A casebook in which a script is played: everybody made and asked before the day, then one action after another at its time.
/// Where it stands is read from the casebook alone, so that another process can go on with it.
class Stage final {
public:
    Stage(const Script& script, Casebook& casebook, FixedClock& clock);

    /// Family, conference and people as they are when the day begins.
    void prepare();
    /// How many actions are in the casebook, by the journal's last entry.
    size_t done() const;
    /// Takes one action. What the procedure refuses must be what the script says; anything else throws.
    void take(size_t action);
    /// Takes all that are not done yet; `before` is told which comes next.
    void goOn(const std::function<void(size_t)>& before = {});

    const Script& script() const { return m_script; }
    Office office() const { return {m_casebook, m_clock, m_rulebook}; }
    ConferenceId conference() const;
    OpenConference read() const { return reread(office(), conference()); }

    ParticipantId who(const QString& id) const;
    ChildId child(const QString& id) const;
    std::vector<ChildId> childrenOf(const QStringList& ids) const;
    /// The short name of a participant or a child.
    QString nameOf(const CaseFile& file, const ParticipantId& id) const;
    QString nameOf(const CaseFile& file, const ChildId& id) const;

private:
    void makePeople(std::vector<std::pair<PersonId, ScriptPerson>>& made, const FamilyId& family);
    void ask(const ConferenceId& conference, const std::vector<std::pair<PersonId, ScriptPerson>>& people);
    void keepOut(const ScriptExclusion& exclusion);
    void invite();
    void tickGates();

    const Script& m_script;
    Casebook& m_casebook;
    FixedClock& m_clock;
    const Rulebook& m_rulebook;
};

/// "code code": why a step was refused, what is open on checklists aside.
QStringList codesOf(const Verdict& verdict);

} // namespace replay
