#pragma once

#include "core/workflow/openconference.h"

#include <set>

namespace cadair {

/// Who chaired the last conference about these children that was held, and when.
struct PreviousChair {
    std::optional<PersonId> person;            ///< empty: somebody without a record of their own
    QString name;                              ///< as on that day
    QDate date;
    bool operator==(const PreviousChair&) const = default;
};

/// The chair of the last conference held about any of `children` before `before` (or at all); empty where there was none.
std::optional<PreviousChair> previousChair(const Office& office, const std::vector<ChildId>& children,
                                           std::optional<QDate> before);

/// What speaks against somebody as the chair of one conference.
enum class ChairDoubt {
    TakesPart,    ///< is asked to it as a practitioner, or belongs to the family
    KnowsTheCase, ///< was at an earlier conference about these children as a practitioner
    TakesMinutes, ///< takes the minutes of it
    Away,         ///< cannot come that day
    Busy          ///< is at another conference at that hour
};

/// The doubts about each of `people` as the chair of this conference; who is without any has no entry. The conference may be
/// a plan that nothing is written of yet.
std::map<PersonId, std::set<ChairDoubt>> chairDoubts(const Office& office, const CaseFile& file, const std::vector<Person>& people);

/// What was said of the chair, with who chaired before and who chairs now as the casebook knows them.
Chairing chairingWith(const Office& office, const CaseFile& file, Chairing said);

/// Keeps what was said of the chair; who chaired before and who does now are filled in, nobody has to type either.
StepResult keepChairing(const Office& office, const ConferenceId& conference, const Chairing& said);

} // namespace cadair
