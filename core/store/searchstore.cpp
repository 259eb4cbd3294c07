#include "core/store/searchstore.h"

#include "core/base/folding.h"
#include "core/store/statement.h"

#include <QStringList>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// "sian ev" becomes `"sian"* "ev"*`: every word must begin some word. Folding leaves nothing that FTS5 could take for syntax.
QString matchFor(const QString& query)
{
    QStringList words;
    for (const QString& word : folded(query).split(u' ', Qt::SkipEmptyParts))
        words << u'"' + QString(word).remove(u'"') + u"\"*"_s;
    return words.join(u' ');
}

std::vector<SearchHit> readHits(Statement& query)
{
    std::vector<SearchHit> hits;
    while (query.step()) {
        Columns in(query);
        hits.push_back({.kind = in.word<SearchKind>(), .id = in.text(), .title = in.text(), .detail = in.text()});
    }
    return hits;
}

} // namespace

SearchStore::SearchStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

std::vector<SearchHit> SearchStore::find(const QString& query, int limit) const
{
    const QString match = matchFor(query);
    if (match.isEmpty())
        return {};
    auto find = m_database.prepare(R"sql(
        SELECT kind, id, title, detail FROM search JOIN search_entry ON entry = search.rowid
         WHERE search MATCH :match ORDER BY search_entry.folded, kind, entry LIMIT :limit
    )sql");
    find.bind(":match", match).bind(":limit", limit);
    return readHits(find);
}

std::vector<SearchHit> SearchStore::find(const QString& query, SearchKind kind, int limit) const
{
    const QString match = matchFor(query);
    if (match.isEmpty())
        return {};
    auto find = m_database.prepare(R"sql(
        SELECT kind, id, title, detail FROM search JOIN search_entry ON entry = search.rowid
         WHERE search MATCH :match AND kind = :kind ORDER BY search_entry.folded, entry LIMIT :limit
    )sql");
    find.bind(":match", match).bind(":kind", kind).bind(":limit", limit);
    return readHits(find);
}

} // namespace cadair
