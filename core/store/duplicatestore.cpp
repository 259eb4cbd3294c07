#include "core/store/duplicatestore.h"

#include "core/store/statement.h"

#include <algorithm>

namespace cadair {

DuplicateStore::DuplicateStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void DuplicateStore::sayNotTheSame(RecordKind kind, const QString& one, const QString& other, const QString& by, QDate on)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO not_the_same (kind, one_id, other_id, said_by, said_on) VALUES (:kind, :one, :other, :by, :on)
        ON CONFLICT (kind, one_id, other_id) DO NOTHING
    )sql");
    save.bind(":kind", kind).bind(":one", std::min(one, other)).bind(":other", std::max(one, other));
    save.bind(":by", by).bind(":on", on).run();
}

bool DuplicateStore::areNotTheSame(RecordKind kind, const QString& one, const QString& other) const
{
    auto query = m_database.prepare(R"sql(
        SELECT 1 FROM not_the_same WHERE kind = :kind AND one_id = :one AND other_id = :other
    )sql");
    query.bind(":kind", kind).bind(":one", std::min(one, other)).bind(":other", std::max(one, other));
    return query.step();
}

} // namespace cadair
