#include "core/store/spellingstore.h"

#include "core/store/statement.h"

namespace cadair {

SpellingStore::SpellingStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

std::optional<Language> SpellingStore::language(const ConferenceId& conference) const
{
    auto query = m_database.prepare("SELECT language FROM record_language WHERE conference_id = :id");
    query.bind(":id", conference);
    return query.step() ? std::optional(Columns(query).word<Language>()) : std::nullopt;
}

void SpellingStore::setLanguage(const ConferenceId& conference, Language language)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO record_language (conference_id, language) VALUES (:id, :language)
        ON CONFLICT (conference_id) DO UPDATE SET language = excluded.language
    )sql");
    save.bind(":id", conference).bind(":language", language).run();
}

QStringList SpellingStore::words(Language language) const
{
    auto query = m_database.prepare("SELECT word FROM personal_word WHERE language = :language ORDER BY word");
    query.bind(":language", language);
    QStringList found;
    while (query.step())
        found << query.text(0);
    return found;
}

void SpellingStore::add(Language language, const QString& word)
{
    auto add = m_database.prepare(R"sql(
        INSERT INTO personal_word (language, word) VALUES (:language, :word) ON CONFLICT (language, word) DO NOTHING
    )sql");
    add.bind(":language", language).bind(":word", word).run();
}

void SpellingStore::remove(Language language, const QString& word)
{
    m_database.prepare("DELETE FROM personal_word WHERE language = :language AND word = :word")
        .bind(":language", language).bind(":word", word).run();
}

} // namespace cadair
