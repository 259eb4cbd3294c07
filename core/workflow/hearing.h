#pragma once

#include "core/workflow/office.h"

#include "core/casework/dossier.h"

namespace cadair {

/// One child's own part: the wish, and how the child is heard. Once it is settled whether the child comes, the child's reply on
/// the list says the same, for that is what quorum, seating and minutes go by. A date of settling is one of weighing too.
StepResult keepChildsPart(const Office& office, const ConferenceId& conference, const ChildId& child, std::optional<bool> wishes,
                          const ChildHeard& heard);

/// Writes down what a child or somebody of the family gives the conference: the one at `index`, or one more. What it is says
/// how the giver is heard, so that nobody ticks it a second time.
StepResult keepContribution(const Office& office, const ConferenceId& conference, std::optional<size_t> index,
                            const Contribution& contribution);
/// Takes one off that was written down by mistake; how the giver is heard stays as it was ticked.
StepResult removeContribution(const Office& office, const ConferenceId& conference, size_t index);

} // namespace cadair
