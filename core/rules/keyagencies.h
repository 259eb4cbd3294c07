#pragma once

#include "core/rules/verdict.h"

namespace cadair {

/// Whether the agencies this place calls key were represented, for a part or the whole: a light of its own, not the quorum.
struct KeyAgencyVerdict {
    Outcome outcome = Outcome::NotStated;
    QStringList missing;                    ///< agency or sector words, or originating-social-worker …
    RuleId rule;
    std::vector<Reason> reasons;
    bool operator==(const KeyAgencyVerdict&) const = default;
};

/// Judged over the whole meeting: who came for a part was there. Before it, over who is expected.
KeyAgencyVerdict keyAgencies(const CaseFile& file, const Procedure& procedure);

} // namespace cadair
