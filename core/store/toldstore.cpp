#include "core/store/toldstore.h"

#include "core/store/statement.h"

namespace cadair {

ToldStore::ToldStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void ToldStore::save(const DissentId& dissent, const QString& nextStep)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO dissent_told (dissent_id, next_step) VALUES (:dissent, :step)
        ON CONFLICT (dissent_id) DO UPDATE SET next_step = excluded.next_step
    )sql");
    save.bind(":dissent", dissent).bind(":step", nextStep).run();
}

std::map<DissentId, QString> ToldStore::told(const ConferenceId& conference) const
{
    return readTold(m_database, conference);
}

std::map<DissentId, QString> readTold(const Database& database, const ConferenceId& conference)
{
    auto query = database.prepare(R"sql(
        SELECT dissent_told.dissent_id, dissent_told.next_step
          FROM dissent_told JOIN dissent ON dissent.id = dissent_told.dissent_id WHERE dissent.conference_id = :id
    )sql");
    query.bind(":id", conference);
    std::map<DissentId, QString> told;
    while (query.step()) {
        Columns in(query);
        const DissentId dissent = in.id<DissentId>();
        told.emplace(dissent, in.text());
    }
    return told;
}

} // namespace cadair
