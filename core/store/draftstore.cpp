#include "core/store/draftstore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

Draft readDraft(Columns in)
{
    return {.box = in.text(), .text = in.text(), .caret = in.integer(), .keptAt = in.moment()};
}

} // namespace

DraftStore::DraftStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void DraftStore::keep(const QString& box, const QString& text, int caret)
{
    auto keep = m_database.prepare(R"sql(
        INSERT INTO draft (box, content, caret, kept_at) VALUES (:box, :text, :caret, :at)
        ON CONFLICT (box) DO UPDATE SET content = excluded.content, caret = excluded.caret, kept_at = excluded.kept_at
    )sql");
    keep.bind(":box", box).bind(":text", text).bind(":caret", caret).bind(":at", m_database.clock().now()).run();
}

std::optional<Draft> DraftStore::draft(const QString& box) const
{
    auto query = m_database.prepare("SELECT box, content, caret, kept_at FROM draft WHERE box = :box");
    query.bind(":box", box);
    return query.step() ? std::optional(readDraft(Columns(query))) : std::nullopt;
}

std::vector<Draft> DraftStore::drafts(const QString& prefix) const
{
    // substr, not LIKE: a box's name may hold % or _.
    auto query = m_database.prepare(R"sql(
        SELECT box, content, caret, kept_at FROM draft
         WHERE substr(box, 1, length(:prefix)) = :prefix ORDER BY kept_at, rowid
    )sql");
    query.bind(":prefix", prefix);
    std::vector<Draft> found;
    while (query.step())
        found.push_back(readDraft(Columns(query)));
    return found;
}

void DraftStore::clear(const QString& box)
{
    m_database.prepare("DELETE FROM draft WHERE box = :box").bind(":box", box).run();
}

void DraftStore::clearAll(const QString& prefix)
{
    auto clear = m_database.prepare(R"sql(
        DELETE FROM draft WHERE :prefix <> '' AND substr(box, 1, length(:prefix)) = :prefix
    )sql");
    clear.bind(":prefix", prefix).run();
}

} // namespace cadair
