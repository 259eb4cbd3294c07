#pragma once

#include "core/rules/checks.h"

namespace cadair {

/// What the profile asks of the register as a whole (its keeper, the lists kept, the list for the police), apart from any
/// conference.
std::vector<CheckVerdict> judgeKeeping(const RegisterKeeping& keeping, const Procedure& procedure, const WorkingCalendar& calendar,
                                       const QDateTime& now);

/// What the profile asks of one enquiry: who asks is checked, may know, and is told no more than the text allows. While
/// nothing was told, what is missing can still be put right.
std::vector<CheckVerdict> judgeEnquiry(const Enquiry& enquiry, const Procedure& procedure, const WorkingCalendar& calendar,
                                       const QDateTime& now);

/// The words of every line of this check in the profile, in its order; empty where the profile does not ask for it.
QStringList wordsOfCheck(const Procedure& procedure, QStringView check);
/// Whether the profile asks for this check at all.
bool asksForCheck(const Procedure& procedure, QStringView check);

} // namespace cadair
