#include "core/store/unavailablestore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

std::vector<Unavailable> readAll(Statement& query)
{
    std::vector<Unavailable> found;
    while (query.step()) {
        Columns in(query);
        found.push_back({.id = in.id<UnavailableId>(),
                         .person = in.id<PersonId>(),
                         .first = in.date(),
                         .last = in.date(),
                         .weekday = in.integer(),
                         .why = in.text()});
    }
    return found;
}

} // namespace

UnavailableStore::UnavailableStore(Casebook& casebook) : m_database(casebook.database())
{
}

void UnavailableStore::save(const Unavailable& unavailable)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO unavailable (id, person_id, first_day, last_day, weekday, why)
        VALUES (:id, :person, :first, :last, :weekday, :why)
        ON CONFLICT (id) DO UPDATE SET
            person_id = excluded.person_id, first_day = excluded.first_day, last_day = excluded.last_day,
            weekday = excluded.weekday, why = excluded.why
    )sql");
    save.bind(":id", unavailable.id).bind(":person", unavailable.person).bind(":first", unavailable.first);
    save.bind(":last", unavailable.last).bind(":weekday", unavailable.weekday).bind(":why", unavailable.why).run();
}

void UnavailableStore::remove(const UnavailableId& id)
{
    auto remove = m_database.prepare("DELETE FROM unavailable WHERE id = :id");
    remove.bind(":id", id).run();
}

std::vector<Unavailable> UnavailableStore::between(QDate first, QDate last) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, person_id, first_day, last_day, weekday, why
          FROM unavailable WHERE first_day <= :last AND last_day >= :first ORDER BY first_day, last_day, rowid
    )sql");
    query.bind(":first", first).bind(":last", last);
    return readAll(query);
}

std::vector<Unavailable> UnavailableStore::of(const PersonId& person) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, person_id, first_day, last_day, weekday, why
          FROM unavailable WHERE person_id = :person ORDER BY first_day, last_day, rowid
    )sql");
    query.bind(":person", person);
    return readAll(query);
}

} // namespace cadair
