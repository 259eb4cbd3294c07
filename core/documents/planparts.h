#pragma once

#include "core/documents/composing.h"

namespace cadair {

// What the papers about a plan say alike.

/// What is written of this child's plan; nullptr where nothing is.
const ChildPlan* planOf(const Composing& composing, const ChildId& child);

/// One child's plan with these of its actions: name, born, category, lead, risks, changes, outcomes, actions, contingency,
/// sections, seen. `first`: of the paper.
Fields planPart(const Composing& composing, const Subject& subject, const ChildPlan& plan, const std::vector<PlanAction>& actions, bool first);

} // namespace cadair
