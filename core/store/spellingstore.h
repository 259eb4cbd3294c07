#pragma once

#include "core/base/language.h"
#include "core/casework/conference.h"
#include "core/store/casebook.h"

#include <QStringList>

namespace cadair {

/// In which language each record is kept, and the words that spelling knows beside its dictionaries.
class SpellingStore final {
public:
    explicit SpellingStore(Casebook& casebook);

    /// Empty: nobody has said so for this conference.
    std::optional<Language> language(const ConferenceId& conference) const;
    void setLanguage(const ConferenceId& conference, Language language);

    /// The casebook's own words of a language, in the order of their letters.
    QStringList words(Language language) const;
    /// A word known already stays as it is.
    void add(Language language, const QString& word);
    void remove(Language language, const QString& word);

private:
    Database& m_database;
};

} // namespace cadair
