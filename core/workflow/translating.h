#pragma once

#include "core/casework/writtentexts.h"
#include "core/workflow/openconference.h"

namespace cadair {

// What people wrote, in the language of those who read it.

/// One passage that somebody reads in another language than it was written in.
struct Passage {
    Language into = Language::Welsh;
    QString source;
    QString text;                           ///< empty: nobody has translated it yet
    TextPlace place = TextPlace::Letters;   ///< where it stands first
    bool operator==(const Passage&) const = default;
};

/// The language a conference was written about in: as somebody said for it, else as its words have it, else as the unit's records
/// were kept last, else `otherwise`.
Language writtenIn(const Office& office, const OpenConference& open, Language otherwise);

/// The passages of a conference that was `written` in one language, for those who get its papers in the other: what letters and
/// plans hold first, each once, in the order of the papers. Empty where everybody reads the language of the record.
std::vector<Passage> passagesOf(const OpenConference& open, Language written);
/// How many of those that go into such a paper nobody has translated.
int untranslated(const OpenConference& open, Language written, Language into, const DocumentKey& document);

/// Keeps a passage in that language; without words it stands as it was written again. Papers already issued stay as they are.
void keepTranslation(const Office& office, const ConferenceId& conference, Language into, const QString& source, const QString& text);

} // namespace cadair
