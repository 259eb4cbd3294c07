#pragma once

#include "core/casework/words.h"
#include "core/procedure/words.h"
#include "core/wording/phrasebook.h"

namespace cadair {

// The word a person sees for a fixed word of the program, with a capital, as a label has it. One function for each enum.

/// "Initial conference".
QString nameOf(ConferenceType value, const Phrasebook& book);

/// Where a conference stands, said of the conference: "Convened".
QString nameOf(ConferenceState value, const Phrasebook& book);

/// What can be decided, in general words; a procedure's own stand in its `outcomes`.
QString nameOf(OutcomeKind value, const Phrasebook& book);

/// What kind of passage a note is.
QString nameOf(NoteKind value, const Phrasebook& book);

/// Why a passage is confidential.
QString nameOf(ConfidentialKind value, const Phrasebook& book);

/// A view on whether significant harm is likely.
QString nameOf(ViewChoice value, const Phrasebook& book);

/// How an outcome was reached.
QString nameOf(ReachedBy value, const Phrasebook& book);

/// What a report is.
QString nameOf(ReportKind value, const Phrasebook& book);

/// For whom a report is.
QString nameOf(ReportReader value, const Phrasebook& book);

/// When an exclusion was decided.
QString nameOf(ExclusionDecided value, const Phrasebook& book);

/// How much an exclusion covers.
QString nameOf(ExclusionExtent value, const Phrasebook& book);

/// Which record an excluded person gets.
QString nameOf(ExclusionRecord value, const Phrasebook& book);

/// Why a plan ends.
QString nameOf(EndingGround value, const Phrasebook& book);

/// Which copy of a document somebody gets.
QString nameOf(CopyKind value, const Phrasebook& book);

} // namespace cadair
