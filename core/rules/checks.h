#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/casework/dossier.h"
#include "core/rules/verdict.h"

#include <QDateTime>

#include <vector>

namespace cadair {

/// Everything a check may look at.
struct CheckFacts {
    const CaseFile& file;
    const Dossier& dossier;
    const Procedure& procedure;
    const WorkingCalendar& calendar;
    QDateTime now; ///< local clock time
};

/// What one check found: nothing (satisfied), or what is missing or speaks against it. The outcome is `NotStated` where
/// there is nothing to look at in this conference (no observer, no interpreter), and it is then left out.
using CheckFunction = Verdict (*)(const CheckLine& line, const CheckFacts& facts);

/// A check that this program knows, by the word under which a profile asks for it.
struct Check {
    const char16_t* word;
    CheckFunction judge;
};

/// Every check there is; each file of core/rules adds its own.
std::vector<Check> knownChecks();

/// One check of the profile, judged.
struct CheckVerdict {
    CheckKey check;
    Moment moment = Moment::Always; ///< of the first rule that asks for it
    Force force = Force::Info; ///< the strongest of the rules that ask for it
    std::vector<RuleId> rules;
    Outcome outcome = Outcome::Refused;
    std::vector<Reason> reasons;
    bool operator==(const CheckVerdict&) const = default;
};

/// The checks of this profile that apply to this conference, in the profile's order.
/// A check that finds nothing to look at has no entry.
std::vector<CheckVerdict> judgeChecks(const CheckFacts& facts);

// Each list in its own file.
std::vector<Check> requestChecks();
std::vector<Check> inquorateChecks();
std::vector<Check> endingChecks();
std::vector<Check> chairChecks();
std::vector<Check> inviteeChecks();
std::vector<Check> attendeeChecks();
std::vector<Check> interpreterChecks();
std::vector<Check> heardChecks();
std::vector<Check> reportChecks();
std::vector<Check> lookedAfterChecks();
std::vector<Check> exploitationChecks();
std::vector<Check> recordingChecks();
std::vector<Check> coreGroupChecks();
std::vector<Check> visitChecks();
std::vector<Check> transferChecks();
std::vector<Check> registerChecks();
std::vector<Check> complaintChecks();
std::vector<Check> decidingChecks();
std::vector<Check> planDecisionChecks();
std::vector<Check> planChecks();
std::vector<Check> reviewChecks();
std::vector<Check> issuingChecks();

// What checks are made of.

/// Something that is still to be recorded, or that speaks against it, as a reason of `line`.
Reason missing(const CheckLine& line, const QString& what);
Reason against(const CheckLine& line, const QString& what);
/// Satisfied where nothing is open; needs-decision where something is missing; refused where something speaks against it and
/// a must asks for it.
Verdict judged(const CheckLine& line, const CheckFacts& facts, std::vector<Reason> open);
/// There is nothing to look at.
Verdict nothingToCheck();

} // namespace cadair
