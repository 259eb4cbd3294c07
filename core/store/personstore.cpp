#include "core/store/personstore.h"

#include "core/store/peoplerows.h"

namespace cadair {

Person readPerson(Columns& in)
{
    return {.id = in.id<PersonId>(),
            .name = in.text(),
            .calledName = in.text(),
            .agency = in.optionalKey<AgencyKey>(),
            .agencyName = in.text(),
            .job = in.text(),
            .role = in.optionalWord<RoleWord>(),
            .address = in.text(),
            .phone = in.text(),
            .email = in.text(),
            .languages = readLanguages(in),
            .needs = in.text(),
            .activeUntil = in.optionalDate(),
            .emailSafe = in.flag(),
            .sendBy = in.optionalWord<SendingWay>()};
}

namespace {

std::vector<Person> readAll(Statement query)
{
    std::vector<Person> found;
    while (query.step()) {
        Columns in(query);
        found.push_back(readPerson(in));
    }
    return found;
}

} // namespace

PersonStore::PersonStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void PersonStore::save(const Person& person)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO person (id, name, called_name, agency, agency_name, job, role, address, phone, email,
                            meeting_language, papers_language, needs, active_until, email_safe, send_by)
        VALUES (:id, :name, :called, :agency, :agencyName, :job, :role, :address, :phone, :email, :meeting, :papers, :needs,
                :until, :safe, :sendBy)
        ON CONFLICT (id) DO UPDATE SET
            name = excluded.name, called_name = excluded.called_name, agency = excluded.agency,
            agency_name = excluded.agency_name, job = excluded.job, role = excluded.role, address = excluded.address,
            phone = excluded.phone, email = excluded.email, meeting_language = excluded.meeting_language,
            papers_language = excluded.papers_language, needs = excluded.needs,
            active_until = excluded.active_until, email_safe = excluded.email_safe, send_by = excluded.send_by
    )sql");
    save.bind(":id", person.id).bind(":name", person.name).bind(":called", person.calledName);
    save.bind(":agency", person.agency).bind(":agencyName", person.agencyName).bind(":job", person.job);
    save.bind(":role", person.role).bind(":address", person.address).bind(":phone", person.phone);
    save.bind(":email", person.email).bind(":meeting", person.languages.meeting);
    save.bind(":papers", person.languages.papers).bind(":needs", person.needs);
    save.bind(":until", person.activeUntil).bind(":safe", person.emailSafe).bind(":sendBy", person.sendBy).run();
}

std::optional<Person> PersonStore::person(const PersonId& id) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, name, called_name, agency, agency_name, job, role, address, phone, email, meeting_language,
               papers_language, needs, active_until, email_safe, send_by
          FROM person WHERE id = :id
    )sql");
    query.bind(":id", id);
    if (!query.step())
        return std::nullopt;
    Columns in(query);
    return readPerson(in);
}

std::vector<Person> PersonStore::practitioners() const
{
    return readAll(m_database.prepare(R"sql(
        SELECT id, name, called_name, agency, agency_name, job, role, address, phone, email, meeting_language,
               papers_language, needs, active_until, email_safe, send_by
          FROM person WHERE agency IS NOT NULL ORDER BY name, rowid
    )sql"));
}

std::vector<Person> PersonStore::all() const
{
    return readAll(m_database.prepare(R"sql(
        SELECT id, name, called_name, agency, agency_name, job, role, address, phone, email, meeting_language,
               papers_language, needs, active_until, email_safe, send_by
          FROM person ORDER BY name, rowid
    )sql"));
}

} // namespace cadair
