#pragma once

#include "core/casework/plankeeping.h"
#include "core/wording/phrasebook.h"

namespace cadair {

// The word a person sees for a fixed word of a plan between conferences, with a capital, as a label has it. A word that is not
// known is answered as it stands.

QString nameOf(PlanChangeState value, const Phrasebook& book);
/// What is done once a plan is made: "detailed-plan", "written-agreement", "files-read", "assessment".
QString nameOfPlanWork(const QString& word, const Phrasebook& book);
/// To whom a plan was explained, and what: "everyone", "parents", "child", "roles", "versions".
QString nameOfPlanExplained(const QString& word, const Phrasebook& book);
/// How somebody's word was given: "signature", "e-mail", "by-word"; empty: not yet.
QString nameOfAcceptance(const QString& word, const Phrasebook& book);
/// What is thought of at an immediate concern: "strategy-discussion", "legal-action", "enquiry", "earlier-review".
QString nameOfConcernWay(const QString& word, const Phrasebook& book);

} // namespace cadair
