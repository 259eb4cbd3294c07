#include "core/store/unitstore.h"

#include "core/store/statement.h"

namespace cadair {

using namespace Qt::StringLiterals;

UnitStore::UnitStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

std::map<std::pair<Language, QString>, QString> UnitStore::templates() const
{
    auto query = m_database.prepare("SELECT language, name, content FROM letter_template ORDER BY language, name");
    std::map<std::pair<Language, QString>, QString> found;
    while (query.step()) {
        Columns in(query);
        const Language language = in.word<Language>();
        const QString name = in.text();
        found[{language, name}] = in.text();
    }
    return found;
}

void UnitStore::keepTemplate(Language language, const QString& name, const QString& text)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO letter_template (language, name, content) VALUES (:language, :name, :text)
        ON CONFLICT (language, name) DO UPDATE SET content = excluded.content
    )sql");
    save.bind(":language", language).bind(":name", name).bind(":text", text).run();
}

void UnitStore::dropTemplate(Language language, const QString& name)
{
    m_database.prepare("DELETE FROM letter_template WHERE language = :language AND name = :name")
        .bind(":language", language).bind(":name", name).run();
}

std::vector<UnitPhrase> UnitStore::phrases() const
{
    auto query = m_database.prepare("SELECT id, kind, en, cy FROM unit_phrase ORDER BY rowid");
    std::vector<UnitPhrase> found;
    while (query.step()) {
        Columns in(query);
        const UnitPhraseId id = in.id<UnitPhraseId>();
        const std::optional<NoteKind> kind = fromWord<NoteKind>(in.text());
        const QString english = in.text();
        found.push_back({id, kind, {english, in.text()}});
    }
    return found;
}

void UnitStore::save(const UnitPhrase& phrase)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO unit_phrase (id, kind, en, cy) VALUES (:id, :kind, :en, :cy)
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, en = excluded.en, cy = excluded.cy
    )sql");
    save.bind(":id", phrase.id).bind(":kind", phrase.kind ? wordOf(*phrase.kind) : u""_s).bind(":en", phrase.text.en)
        .bind(":cy", phrase.text.cy).run();
}

void UnitStore::remove(const UnitPhraseId& phrase)
{
    m_database.prepare("DELETE FROM unit_phrase WHERE id = :id").bind(":id", phrase).run();
}

std::set<QString> UnitStore::hiddenPhrases() const
{
    auto query = m_database.prepare("SELECT en FROM hidden_phrase");
    std::set<QString> found;
    while (query.step())
        found.insert(query.text(0));
    return found;
}

void UnitStore::hidePhrase(const QString& english)
{
    m_database.prepare("INSERT INTO hidden_phrase (en) VALUES (:en) ON CONFLICT (en) DO NOTHING").bind(":en", english).run();
}

void UnitStore::showPhrase(const QString& english)
{
    m_database.prepare("DELETE FROM hidden_phrase WHERE en = :en").bind(":en", english).run();
}

QByteArray UnitStore::logo() const
{
    auto query = m_database.prepare("SELECT png FROM unit_picture WHERE place = 'letterhead'");
    return query.step() ? QByteArray::fromBase64(query.text(0).toLatin1()) : QByteArray();
}

void UnitStore::keepLogo(const QByteArray& png)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO unit_picture (place, png) VALUES ('letterhead', :png)
        ON CONFLICT (place) DO UPDATE SET png = excluded.png
    )sql");
    save.bind(":png", QString::fromLatin1(png.toBase64())).run();
}

void UnitStore::dropLogo()
{
    m_database.prepare("DELETE FROM unit_picture WHERE place = 'letterhead'").run();
}

} // namespace cadair
