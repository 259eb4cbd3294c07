#include "core/store/localstore.h"

#include "core/store/statement.h"

namespace cadair {

LocalStore::LocalStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

LocalSettings LocalStore::settings(const ProcedureKey& procedure) const
{
    auto query = m_database.prepare(R"sql(
        SELECT key, value, adopted_by, adopted_on, why FROM local_setting WHERE procedure = :procedure ORDER BY key
    )sql");
    query.bind(":procedure", procedure.text());
    LocalSettings found;
    while (query.step()) {
        Columns in(query);
        const QString key = in.text();
        found.values.emplace(key, in.text());
        Adoption adoption;
        adoption.by = in.text();
        adoption.on = in.date();
        adoption.why = in.text();
        found.adopted.emplace(key, std::move(adoption));
    }
    return found;
}

void LocalStore::adopt(const ProcedureKey& procedure, const QString& key, const QString& value, const Adoption& adoption)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO local_setting (procedure, key, value, adopted_by, adopted_on, why)
        VALUES (:procedure, :key, :value, :by, :on, :why)
        ON CONFLICT (procedure, key) DO UPDATE SET value = excluded.value, adopted_by = excluded.adopted_by,
            adopted_on = excluded.adopted_on, why = excluded.why
    )sql");
    save.bind(":procedure", procedure.text()).bind(":key", key).bind(":value", value).bind(":by", adoption.by)
        .bind(":on", adoption.on).bind(":why", adoption.why).run();
}

bool LocalStore::withdraw(const ProcedureKey& procedure, const QString& key)
{
    const bool there = settings(procedure).values.contains(key);
    m_database.prepare("DELETE FROM local_setting WHERE procedure = :procedure AND key = :key")
        .bind(":procedure", procedure.text()).bind(":key", key).run();
    return there;
}

} // namespace cadair
