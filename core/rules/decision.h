#pragma once

#include "core/rules/inquorate.h"

#include <map>

namespace cadair {

/// What can be decided for one child, outcome by outcome, and what the category still lacks.
struct DecisionVerdict {
    ChildId child;
    std::map<OutcomeKind, Verdict> outcomes; ///< all four, always
    std::optional<Verdict> category;         ///< empty without categories
    bool operator==(const DecisionVerdict&) const = default;
};

/// `quorum` is the one the decision rests on; `inquorate` what follows from it (empty when quorate).
DecisionVerdict decisionFor(const CaseFile& file, const ChildId& child, const QuorumVerdict& quorum,
                            const std::optional<InquorateVerdict>& inquorate, const Procedure& procedure);

/// What a choice of categories for one child still lacks; empty without categories. For a choice not yet in the case file.
std::optional<Verdict> categoryFor(const ChildId& child, const std::vector<CategoryKey>& categories,
                                   const QString& categoryReason, bool exploitation, const Procedure& procedure);

} // namespace cadair
