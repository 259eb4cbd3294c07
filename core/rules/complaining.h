#pragma once

#include "core/casework/disputes.h"
#include "core/rules/verdict.h"

namespace cadair {

/// A word that a complaint can be given (an aspect, an office, an outcome), and the rule that names it; empty: none does.
struct RouteWord {
    QString word;
    RuleId rule;
    bool operator==(const RouteWord&) const = default;
};

/// One step of the way a difference takes: the level at which it is taken up, and the rules that say so; none: the procedure
/// names no level, and speaks of the way as a whole.
struct RouteStep {
    QString level;                          ///< word: core-group, managers, policy
    std::vector<RuleId> rules;
    bool operator==(const RouteStep&) const = default;
};

/// The way of a complaint, as a procedure has it.
struct ComplaintRoute {
    std::vector<RouteWord> about;           ///< what it may be about; one service last
    bool aboutStated = false;               ///< the procedure lists what it may be about; false: everything is offered
    RuleId toChair;                         ///< it goes to the chair first; empty: not stated
    std::vector<RouteWord> passedTo;        ///< the offices it is handed on to; empty: not stated
    std::vector<RouteWord> outcomes;        ///< how it can end
    bool outcomesStated = false;
    RuleId agency;                          ///< one about a service goes that service's own way
    RuleId stands;                          ///< the decision stands meanwhile
    bool operator==(const ComplaintRoute&) const = default;
};
ComplaintRoute complaintRoute(const Procedure& procedure);

/// Whether a complaint is about one service alone: it is handed to it, and goes that service's own way.
bool isAboutServiceAlone(const ComplaintKept& complaint);

/// What is to be done about a complaint next.
enum class ComplaintStep { ToChair, PassOn, Refer, Settle, Convene, Done };
/// `Convene`: it ended in another conference, and none was convened yet.
ComplaintStep nextStep(const ComplaintKept& complaint, const ComplaintRoute& route);

/// Whether it may end so: an outcome that this procedure has, with what the person was told. A conference is convened again
/// under somebody else, or a review brought forward, only where children are left to hold it about.
Verdict maySettle(const ComplaintKept& complaint, const QString& outcome, const QString& explanation, const CaseFile& file,
                  const Procedure& procedure);

/// The levels at which a difference is taken up, in their order: those the procedure names for the core group; managers and
/// the policy for a dissent from a decision (what to do then stands in `nextStepAfterDissent`), and where nothing is named.
std::vector<RouteStep> escalationRoute(const EscalationKept& escalation, const Procedure& procedure);

/// Whether the record, or something in it, may be given to somebody outside: with the chair's consent or a court's order, as
/// this procedure has it; where it says nothing, the chair's consent is asked for all the same.
Verdict mayDisclose(const RecordRequest& request, const Procedure& procedure);

} // namespace cadair
