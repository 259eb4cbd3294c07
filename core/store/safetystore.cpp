#include "core/store/safetystore.h"

#include "core/store/statement.h"

namespace cadair {

namespace {

AddressOwner readOwner(Columns& in)
{
    const std::optional<PersonId> person = in.optionalId<PersonId>();
    if (!person)
        return in.id<ChildId>();
    in.optionalId<ChildId>(); // the schema keeps it empty
    return *person;
}

WithheldAddress readWithheld(Columns in)
{
    return {.id = in.id<WithholdingId>(),
            .owner = readOwner(in),
            .from = in.id<PersonId>(),
            .why = in.text(),
            .schoolToo = in.flag(),
            .since = in.date(),
            .until = in.optionalDate(),
            .by = in.text(),
            .ownerName = in.text(),
            .fromName = in.text(),
            .address = in.text(),
            .phone = in.text(),
            .email = in.text()};
}

std::vector<WithheldAddress> readAllWithheld(Statement& query)
{
    std::vector<WithheldAddress> found;
    while (query.step())
        found.push_back(readWithheld(Columns(query)));
    return found;
}

FamilyWarning readWarning(Columns in)
{
    return {.id = in.id<WarningId>(),
            .family = in.id<FamilyId>(),
            .kind = in.word<WarningKind>(),
            .text = in.text(),
            .since = in.date(),
            .until = in.optionalDate(),
            .by = in.text()};
}

} // namespace

SafetyStore::SafetyStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void SafetyStore::save(const WithheldAddress& withheld)
{
    const auto* person = std::get_if<PersonId>(&withheld.owner);
    const auto* child = std::get_if<ChildId>(&withheld.owner);
    auto save = m_database.prepare(R"sql(
        INSERT INTO withheld_address (id, owner_person_id, owner_child_id, from_person_id, why, school_too, since, until,
                                      recorded_by)
        VALUES (:id, :person, :child, :from, :why, :school, :since, :until, :by)
        ON CONFLICT (id) DO UPDATE SET
            owner_person_id = excluded.owner_person_id, owner_child_id = excluded.owner_child_id,
            from_person_id = excluded.from_person_id, why = excluded.why, school_too = excluded.school_too,
            since = excluded.since, until = excluded.until, recorded_by = excluded.recorded_by
    )sql");
    save.bind(":id", withheld.id).bind(":person", person ? std::optional(*person) : std::nullopt);
    save.bind(":child", child ? std::optional(*child) : std::nullopt).bind(":from", withheld.from);
    save.bind(":why", withheld.why).bind(":school", withheld.schoolToo).bind(":since", withheld.since);
    save.bind(":until", withheld.until).bind(":by", withheld.by).run();
}

std::optional<WithheldAddress> SafetyStore::withheldAddress(const WithholdingId& id) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, owner_person_id, owner_child_id, from_person_id, why, school_too, since, until, recorded_by, owner_name,
               from_name, address, phone, email
          FROM withheld_address_read WHERE id = :id
    )sql");
    query.bind(":id", id);
    return query.step() ? std::optional(readWithheld(Columns(query))) : std::nullopt;
}

std::vector<WithheldAddress> SafetyStore::withheldInFamily(const FamilyId& family) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, owner_person_id, owner_child_id, from_person_id, why, school_too, since, until, recorded_by, owner_name,
               from_name, address, phone, email
          FROM withheld_address_read
         WHERE owner_child_id IN (SELECT id FROM child WHERE family_id = :family)
            OR owner_person_id IN (SELECT person_id FROM family_member WHERE family_id = :family)
         ORDER BY since, number
    )sql");
    query.bind(":family", family);
    return readAllWithheld(query);
}

std::vector<WithheldAddress> SafetyStore::withheldAtConference(const ConferenceId& conference) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, owner_person_id, owner_child_id, from_person_id, why, school_too, since, until, recorded_by, owner_name,
               from_name, address, phone, email
          FROM withheld_address_read
         WHERE owner_child_id IN (SELECT child.id FROM child JOIN conference ON conference.family_id = child.family_id
                                   WHERE conference.id = :id)
            OR owner_person_id IN (SELECT person_id FROM family_member JOIN conference USING (family_id)
                                    WHERE conference.id = :id
                                   UNION SELECT person_id FROM participant WHERE conference_id = :id)
         ORDER BY since, number
    )sql");
    query.bind(":id", conference);
    return readAllWithheld(query);
}

void SafetyStore::save(const FamilyWarning& warning)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO family_warning (id, family_id, kind, text, since, until, recorded_by)
        VALUES (:id, :family, :kind, :text, :since, :until, :by)
        ON CONFLICT (id) DO UPDATE SET
            family_id = excluded.family_id, kind = excluded.kind, text = excluded.text, since = excluded.since,
            until = excluded.until, recorded_by = excluded.recorded_by
    )sql");
    save.bind(":id", warning.id).bind(":family", warning.family).bind(":kind", warning.kind).bind(":text", warning.text);
    save.bind(":since", warning.since).bind(":until", warning.until).bind(":by", warning.by).run();
}

std::optional<FamilyWarning> SafetyStore::warning(const WarningId& id) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, kind, text, since, until, recorded_by FROM family_warning WHERE id = :id
    )sql");
    query.bind(":id", id);
    return query.step() ? std::optional(readWarning(Columns(query))) : std::nullopt;
}

std::vector<FamilyWarning> SafetyStore::warnings(const FamilyId& family) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, kind, text, since, until, recorded_by FROM family_warning
         WHERE family_id = :family ORDER BY since, rowid
    )sql");
    query.bind(":family", family);
    std::vector<FamilyWarning> found;
    while (query.step())
        found.push_back(readWarning(Columns(query)));
    return found;
}

} // namespace cadair
