#pragma once

#include "core/casework/people.h"
#include "core/wording/reasons.h"
#include "core/workflow/planning.h"
#include "ui/desk/desk.h"
#include "ui/widgets/prompts.h"

#include <QObject>

namespace cadair::ui {

class MessageBar;

/// The plan that all pages of New conference work on, with what the casebook and the rules say about it. Read anew after
/// each change; empty while the desk is.
class PlannerState final : public QObject {
    Q_OBJECT
public:
    PlannerState(Desk& desk, Prompts& prompts, MessageBar& messages, QObject* parent);

    Desk& desk() const { return m_desk; }
    const Office& office() const { return m_desk.office(); }
    Prompts& prompts() const { return m_prompts; }
    MessageBar& messages() const { return m_messages; }
    QDate today() const { return m_desk.clock().today(); }

    /// Whether there is a plan to show; everything below asks for one.
    bool isOpen() const { return m_plan.has_value() && m_planned.has_value(); }
    const ConferencePlan& plan() const { return *m_plan; }
    const NewConference& draft() const { return m_plan->conference; }
    void setPlan(ConferencePlan plan);
    void clear();
    /// One change by the person; kept as a draft shortly after.
    void change(const std::function<void(ConferencePlan&)>& change);
    /// Family or directory have changed underneath.
    void readAnew();

    /// The conference as it would be made. Has a stand-in for a child while none is chosen.
    const OpenConference& planned() const { return *m_planned; }
    const Procedure& procedure() const { return *m_planned->procedure; }
    const WorkingCalendar& calendar() const { return *m_planned->calendar; }
    const std::optional<Household>& household() const { return m_household; }
    /// Everybody with an agency, by name.
    const std::vector<Person>& directory() const { return m_directory; }
    const Person* practitioner(const PersonId& id) const;
    const std::optional<LimitVerdict>& latest() const { return m_latest; }
    /// Who chaired the last conference held about these children.
    const std::optional<PreviousChair>& previous() const { return m_previous; }
    /// What speaks against each of the directory as the chair; who is without any has no entry.
    const std::map<PersonId, std::set<ChairDoubt>>& doubts() const { return m_doubts; }
    /// Somebody's name, with what tells them apart where another of the directory has the same.
    QString apartName(const Person& person) const;
    /// The same for a list of chairs: with what speaks against them.
    QString chairName(const Person& person) const;
    Naming naming() const { return {m_planned->file, procedure(), m_desk.rulebook().agencies()}; }
    /// Children the plan is about, in the order of the family: the first is A.
    std::vector<Child> children() const;
    /// A plan to begin with: the profile used last, the kind most asked for.
    ConferencePlan freshPlan() const;

Q_SIGNALS:
    /// The plan or what is known around it has changed.
    void changed();
    /// The person changed the plan: keep it.
    void touched();

private:
    void judge();

    Desk& m_desk;
    Prompts& m_prompts;
    MessageBar& m_messages;
    std::optional<ConferencePlan> m_plan;
    std::optional<OpenConference> m_planned;
    std::optional<Household> m_household;
    std::vector<Person> m_directory;
    std::optional<LimitVerdict> m_latest;
    std::optional<PreviousChair> m_previous;
    std::map<PersonId, std::set<ChairDoubt>> m_doubts;
};

} // namespace cadair::ui
