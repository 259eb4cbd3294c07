#include "core/store/familystore.h"

#include "core/store/peoplerows.h"
#include "core/store/safetystore.h"

#include <algorithm>

namespace cadair {

Languages readLanguages(Columns& in)
{
    return {.meeting = in.text(), .papers = in.text()};
}

Child readChild(Columns& in)
{
    return {.id = in.id<ChildId>(),
            .family = in.id<FamilyId>(),
            .givenName = in.text(),
            .familyName = in.text(),
            .calledName = in.text(),
            .born = in.optionalDate(),
            .expected = in.optionalDate(),
            .died = in.optionalDate(),
            .languages = readLanguages(in),
            .address = in.text()};
}

namespace {

Family readFamily(Columns in)
{
    return {.id = in.id<FamilyId>(), .name = in.text(), .reference = in.text()};
}

void saveChildRow(Database& database, const Child& child)
{
    auto save = database.prepare(R"sql(
        INSERT INTO child (id, family_id, given_name, family_name, called_name, born, expected, died,
                           meeting_language, papers_language, address)
        VALUES (:id, :family, :given, :surname, :called, :born, :expected, :died, :meeting, :papers, :address)
        ON CONFLICT (id) DO UPDATE SET
            family_id = excluded.family_id, given_name = excluded.given_name, family_name = excluded.family_name,
            called_name = excluded.called_name, born = excluded.born, expected = excluded.expected, died = excluded.died,
            meeting_language = excluded.meeting_language, papers_language = excluded.papers_language,
            address = excluded.address
    )sql");
    save.bind(":id", child.id).bind(":family", child.family);
    save.bind(":given", child.givenName).bind(":surname", child.familyName).bind(":called", child.calledName);
    save.bind(":born", child.born).bind(":expected", child.expected).bind(":died", child.died);
    save.bind(":meeting", child.languages.meeting).bind(":papers", child.languages.papers);
    save.bind(":address", child.address).run();
}

/// A conference that has not been concluded speaks of the child as the child is; afterwards, as the child was.
void followInOpenConferences(Database& database, const Child& child)
{
    auto follow = database.prepare(R"sql(
        UPDATE subject
           SET given_name = :given, family_name = :surname, called_name = :called,
               meeting_language = :meeting, papers_language = :papers, address = :address
         WHERE child_id = :id
           AND (SELECT state FROM conference WHERE id = conference_id)
               IN ('requested', 'convened', 'in-session', 'postponed', 'adjourned')
    )sql");
    follow.bind(":id", child.id);
    follow.bind(":given", child.givenName).bind(":surname", child.familyName).bind(":called", child.calledName);
    follow.bind(":meeting", child.languages.meeting).bind(":papers", child.languages.papers);
    follow.bind(":address", child.address).run();
}

} // namespace

FamilyStore::FamilyStore(Casebook& casebook)
    : m_database(casebook.database())
{
}

void FamilyStore::save(const Family& family)
{
    auto save = m_database.prepare(R"sql(
        INSERT INTO family (id, name, reference) VALUES (:id, :name, :reference)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, reference = excluded.reference
    )sql");
    save.bind(":id", family.id).bind(":name", family.name).bind(":reference", family.reference).run();
}

void FamilyStore::save(const Child& child)
{
    Transaction transaction(m_database);
    saveChildRow(m_database, child);
    followInOpenConferences(m_database, child);
    transaction.commit();
}

void FamilyStore::save(const FamilyMember& member)
{
    Transaction transaction(m_database);
    auto save = m_database.prepare(R"sql(
        INSERT INTO family_member (family_id, person_id, relation, parental_responsibility)
        VALUES (:family, :person, :relation, :responsibility)
        ON CONFLICT (family_id, person_id) DO UPDATE SET
            relation = excluded.relation, parental_responsibility = excluded.parental_responsibility
    )sql");
    save.bind(":family", member.family).bind(":person", member.person);
    save.bind(":relation", member.relation).bind(":responsibility", member.parentalResponsibility).run();

    auto shorten = m_database.prepare(R"sql(
        DELETE FROM family_member_child WHERE family_id = :family AND person_id = :person AND position >= :count
    )sql");
    shorten.bind(":family", member.family).bind(":person", member.person);
    shorten.bind(":count", static_cast<qint64>(member.of.size())).run();

    auto child = m_database.prepare(R"sql(
        INSERT INTO family_member_child (family_id, person_id, position, child_id)
        VALUES (:family, :person, :position, :child)
        ON CONFLICT (family_id, person_id, position) DO UPDATE SET child_id = excluded.child_id
    )sql");
    for (qint64 position = 0; const ChildId& id : member.of) {
        child.bind(":family", member.family).bind(":person", member.person);
        child.bind(":position", position++).bind(":child", id).run();
    }
    transaction.commit();
}

void FamilyStore::removeMember(const FamilyId& family, const PersonId& person)
{
    auto remove = m_database.prepare("DELETE FROM family_member WHERE family_id = :family AND person_id = :person");
    remove.bind(":family", family).bind(":person", person).run();
}

std::optional<Family> FamilyStore::family(const FamilyId& id) const
{
    auto query = m_database.prepare("SELECT id, name, reference FROM family WHERE id = :id");
    query.bind(":id", id);
    return query.step() ? std::optional(readFamily(Columns(query))) : std::nullopt;
}

std::optional<Child> FamilyStore::child(const ChildId& id) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, given_name, family_name, called_name, born, expected, died, meeting_language,
               papers_language, address
          FROM child WHERE id = :id
    )sql");
    query.bind(":id", id);
    if (!query.step())
        return std::nullopt;
    Columns in(query);
    return readChild(in);
}

std::vector<Child> FamilyStore::children(const FamilyId& family) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, given_name, family_name, called_name, born, expected, died, meeting_language,
               papers_language, address
          FROM child WHERE family_id = :family
         ORDER BY born IS NULL, born, expected IS NULL, expected, rowid
    )sql");
    query.bind(":family", family);
    std::vector<Child> found;
    while (query.step()) {
        Columns in(query);
        found.push_back(readChild(in));
    }
    return found;
}

std::vector<FamilyMember> FamilyStore::members(const FamilyId& family) const
{
    auto query = m_database.prepare(R"sql(
        SELECT family_id, person_id, relation, parental_responsibility FROM family_member
         WHERE family_id = :family ORDER BY rowid
    )sql");
    query.bind(":family", family);
    std::vector<FamilyMember> found;
    while (query.step()) {
        Columns in(query);
        found.push_back({.family = in.id<FamilyId>(),
                         .person = in.id<PersonId>(),
                         .relation = in.word<Relation>(),
                         .parentalResponsibility = in.flag(),
                         .of = {}});
    }
    auto children = m_database.prepare(R"sql(
        SELECT person_id, child_id FROM family_member_child WHERE family_id = :family ORDER BY position
    )sql");
    children.bind(":family", family);
    while (children.step()) {
        Columns in(children);
        const PersonId person = in.id<PersonId>();
        const auto member = std::find_if(found.begin(), found.end(), [&](const FamilyMember& m) { return m.person == person; });
        if (member != found.end())
            member->of.push_back(in.id<ChildId>());
    }
    return found;
}

std::optional<Household> FamilyStore::household(const FamilyId& id) const
{
    std::optional<Family> found = family(id);
    if (!found)
        return std::nullopt;
    Household household{.family = *found, .children = children(id), .members = members(id), .adults = {}};
    auto query = m_database.prepare(R"sql(
        SELECT person.id, name, called_name, agency, agency_name, job, role, address, phone, email, meeting_language,
               papers_language, needs, active_until, email_safe, send_by
          FROM family_member JOIN person ON person.id = family_member.person_id
         WHERE family_id = :family ORDER BY family_member.rowid
    )sql");
    query.bind(":family", id);
    while (query.step()) {
        Columns in(query);
        household.adults.push_back(readPerson(in));
    }
    const SafetyStore safety(m_database);
    household.withheld = safety.withheldInFamily(id);
    household.warnings = safety.warnings(id);
    return household;
}

std::vector<Family> FamilyStore::all() const
{
    auto query = m_database.prepare("SELECT id, name, reference FROM family ORDER BY name, rowid");
    std::vector<Family> found;
    while (query.step())
        found.push_back(readFamily(Columns(query)));
    return found;
}

} // namespace cadair
