#pragma once

#include "core/rules/conditions.h"

namespace cadair {

/// The parts this document must hold here and now, in the profile's order: lines whose condition does not hold are left out.
std::vector<ContentLine> contentsDue(const DocumentKey& document, const CaseTold& told,
                                     const std::set<QString>& circumstances);

/// What a document that holds these parts still lacks. Refused where a must asks for a part that is missing, needs-decision
/// where only a should does; what a may or a mere remark speaks of is listed and stops nothing. Not-stated where the profile
/// asks nothing of this document.
Verdict judgeContents(const DocumentKey& document, const std::set<QString>& holds, const CheckFacts& facts);

/// The parts a child's plan holds by what is written in it.
std::set<QString> partsOf(const ChildPlan& plan, const Subject& subject);

/// One document, judged by what it holds.
struct ContentVerdict {
    DocumentKey document;
    std::optional<ChildId> child;           ///< whose plan it is; empty for other papers
    Outcome outcome = Outcome::Refused;
    std::vector<Reason> reasons;
    bool operator==(const ContentVerdict&) const = default;
};

/// The outline of each plan decided here, the detailed plan where it has been worked out, and every draft of the dossier.
std::vector<ContentVerdict> judgeDocuments(const CheckFacts& facts);

} // namespace cadair
