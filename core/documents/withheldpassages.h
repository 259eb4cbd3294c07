#pragma once

#include "core/documents/compose.h"

namespace cadair {

/// The sentences of the record that this reader's copy of a document must not hold: of passages withheld from them, and for
/// whoever does not read all of it, what was given in evidence for keeping somebody else out and what others wrote when
/// they could not come. Without mere phrases. The same words in a passage that is theirs stop the copy too: somebody has to
/// see which of the two is right.
QStringList withheldSentences(const DocumentKey& document, const Participant& reader, const DocumentSources& sources);

} // namespace cadair
