#pragma once

#include "core/casework/dossier.h"
#include "core/rules/timescales.h"

namespace cadair {

/// One copy of one document: for whom, of what kind, by when and why.
struct Copy {
    DocumentKey document;
    std::optional<ParticipantId> person;    ///< empty: somebody who is no participant, whom `recipient` names
    QString recipient;                      ///< word of the procedure's table, where there is no `person`
    std::optional<ChildId> child;           ///< a child who gets it without being a participant
    CopyKind copy = CopyKind::None;
    RuleId rule;
    QString condition;                      ///< what somebody has to see to first ("child-appropriate"); empty: nothing
    std::vector<LimitVerdict> limits;       ///< earliest first, one for each due date: a place may give two on one letter
    LimitState state = LimitState::NotStarted; ///< of the copy as a whole; without a limit not stated, or not started
    std::optional<QDate> sent;
    bool local = false;                     ///< rests on a value the unit adopted
    std::vector<Reason> reasons;
    bool operator==(const Copy&) const = default;
};

/// The computed list of copies: every document that this conference owes, document by document as the procedure lists them,
/// with everybody who has one or whose having none is worth saying.
///
/// What follows a plan is there only for who has a child with one; an undecided outcome counts as a plan. A conference that
/// did not proceed has nothing to tell. Nothing goes to the family of none but children who died, and nothing at all once all
/// have. `dossier` tells circumstances that no case file shows.
std::vector<Copy> distribution(const CaseFile& file, const Procedure& procedure, const WorkingCalendar& calendar,
                               const QDateTime& now, const Dossier& dossier = {});

} // namespace cadair
