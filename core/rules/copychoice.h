#pragma once

#include "core/rules/disclosure.h"

namespace cadair {

/// The copy somebody has in the end: by the procedure's table, or what the chair said in its place. The reasons stay those
/// of the table.
Entitled settledCopy(const DocumentKey& document, const Participant& person, const CaseFile& file, const Procedure& procedure,
                     const CopiesKept& copies);

/// What the chair may choose for this copy, from the most to the least.
std::vector<CopyKind> copiesToChooseFrom(const DocumentKey& document, const Participant& person, const CaseFile& file,
                                         const Procedure& procedure);

/// Whether the chair may choose so. Needs a reason; refused where the procedure lets nobody have the document, where the
/// record is theirs by right and would be taken away, where a copy for the family would be the full one, and where it has
/// gone already.
Verdict mayChooseCopy(const CopyChoice& choice, const CaseFile& file, const ConferenceRecord& record, const Procedure& procedure);

/// The same for one passage. Nothing confidential is given to the family so: the mark is taken off it instead, for everybody.
Verdict mayChoosePassage(const PassageChoice& choice, const CaseFile& file, const ConferenceRecord& record);

/// Whether somebody's letter may hold a passage: `mayRead`, and what the chair said of it.
Verdict mayHaveInLetters(const Note& note, const Participant& reader, const ConferenceRecord& record);

} // namespace cadair
