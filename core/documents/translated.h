#pragma once

#include "core/documents/compose.h"

namespace cadair {

/// What a document in one language is composed from: the words people wrote stand in that language where somebody translated
/// them, and as they were written elsewhere. Lives at least as long as what is composed from it.
class TranslatedSources final {
public:
    TranslatedSources(const DocumentSources& sources, Language language);
    TranslatedSources(const TranslatedSources&) = delete;
    TranslatedSources& operator=(const TranslatedSources&) = delete;

    const DocumentSources& sources() const { return m_translated ? *m_translated : m_original; }

private:
    const DocumentSources& m_original;
    std::optional<CaseFile> m_file;
    ConferenceRecord m_record;
    std::optional<DocumentSources> m_translated; ///< empty: nothing is translated into that language
};

} // namespace cadair
