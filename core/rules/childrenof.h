#pragma once

#include "core/rules/checks.h"
#include "core/rules/representation.h"

namespace cadair {

/// The children, still alive, for whom a plan was decided, or goes on.
std::vector<const Subject*> childrenWithPlan(const CheckFacts& facts);
/// Those of them decided in one of these ways.
std::vector<const Subject*> childrenDecided(const CheckFacts& facts, std::initializer_list<OutcomeKind> outcomes);

/// What is written of this child's plan; an empty one where nothing is.
const ChildPlan& planOf(const CheckFacts& facts, const ChildId& child);
/// What was weighed for this child; nothing answered where nothing is written.
const Weighing& weighingOf(const CheckFacts& facts, const ChildId& child);

/// Whether the meeting has begun: before that nobody is asked what it decides.
bool hasBegun(const CheckFacts& facts);
/// Whether the child is younger than so many years on `date`. An unborn child is.
bool isYoungerThan(const Subject& subject, int years, QDate date);
/// The family: parents, carers and relatives; the children themselves are not.
bool isOfFamily(const Participant& person);

/// The same reason, said of one child.
Reason about(const Subject& subject, Reason reason);
/// The number the place gives for `what`; empty where it gives none.
std::optional<int> numberOf(const CheckLine& line, const QString& what);

} // namespace cadair
