#include "core/store/conferencestore.h"
#include "core/store/statement.h"

namespace cadair {

namespace {

/// Rows of the columns every list asks for; `children` holds the names parted by line feeds.
std::vector<ConferenceSummary> readSummaries(Statement& query)
{
    std::vector<ConferenceSummary> found;
    while (query.step()) {
        Columns in(query);
        found.push_back({.id = in.id<ConferenceId>(),
                         .family = in.id<FamilyId>(),
                         .familyName = in.text(),
                         .children = in.isNull() ? (in.text(), QStringList()) : in.text().split(u'\n'),
                         .procedure = in.key<ProcedureKey>(),
                         .type = in.word<ConferenceType>(),
                         .state = in.word<ConferenceState>(),
                         .date = in.optionalDate(),
                         .plannedStart = in.optionalTime(),
                         .plannedMinutes = in.integer(),
                         .place = in.text(),
                         .chair = in.optionalId<PersonId>()});
    }
    return found;
}

} // namespace

std::optional<ConferenceSummary> ConferenceStore::summary(const ConferenceId& id) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, family_name, children, procedure, type, state, held_on, planned_start, planned_minutes, place,
               chair_id
          FROM conference_summary WHERE id = :id
    )sql");
    query.bind(":id", id);
    std::vector<ConferenceSummary> found = readSummaries(query);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ConferenceSummary> ConferenceStore::between(QDate first, QDate last) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, family_name, children, procedure, type, state, held_on, planned_start, planned_minutes, place,
               chair_id
          FROM conference_summary WHERE held_on BETWEEN :first AND :last
         ORDER BY held_on, planned_start IS NULL, planned_start, number
    )sql");
    query.bind(":first", first).bind(":last", last);
    return readSummaries(query);
}

std::vector<Booking> ConferenceStore::bookingsBetween(QDate first, QDate last) const
{
    auto query = m_database.prepare(R"sql(
        SELECT participant.conference_id, participant.person_id, participant.capacity
          FROM participant JOIN conference ON conference.id = participant.conference_id
         WHERE conference.held_on BETWEEN :first AND :last AND participant.person_id IS NOT NULL
         ORDER BY conference.held_on, participant.rowid
    )sql");
    query.bind(":first", first).bind(":last", last);
    std::vector<Booking> found;
    while (query.step()) {
        Columns in(query);
        found.push_back({.conference = in.id<ConferenceId>(), .person = in.id<PersonId>(), .capacity = in.word<Capacity>()});
    }
    return found;
}

std::vector<ConferenceSummary> ConferenceStore::inHand() const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, family_name, children, procedure, type, state, held_on, planned_start, planned_minutes, place,
               chair_id
          FROM conference_summary WHERE state NOT IN ('closed', 'cancelled')
         ORDER BY held_on IS NULL, held_on, planned_start IS NULL, planned_start, number
    )sql");
    return readSummaries(query);
}

std::vector<ConferenceSummary> ConferenceStore::all() const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, family_name, children, procedure, type, state, held_on, planned_start, planned_minutes, place,
               chair_id
          FROM conference_summary
         ORDER BY held_on IS NOT NULL, held_on DESC, planned_start DESC, number DESC
    )sql");
    return readSummaries(query);
}

std::vector<ConferenceSummary> ConferenceStore::ofFamily(const FamilyId& family) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, family_name, children, procedure, type, state, held_on, planned_start, planned_minutes, place,
               chair_id
          FROM conference_summary WHERE family_id = :family
         ORDER BY held_on IS NULL, held_on, planned_start IS NULL, planned_start, number
    )sql");
    query.bind(":family", family);
    return readSummaries(query);
}

std::vector<ConferenceSummary> ConferenceStore::aboutChild(const ChildId& child) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, family_name, children, procedure, type, state, held_on, planned_start, planned_minutes, place,
               chair_id
          FROM conference_summary WHERE id IN (SELECT conference_id FROM subject WHERE child_id = :child)
         ORDER BY held_on IS NULL, held_on, planned_start IS NULL, planned_start, number
    )sql");
    query.bind(":child", child);
    return readSummaries(query);
}

std::vector<ConferenceSummary> ConferenceStore::withPerson(const PersonId& person) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, family_name, children, procedure, type, state, held_on, planned_start, planned_minutes, place,
               chair_id
          FROM conference_summary WHERE id IN (SELECT conference_id FROM participant WHERE person_id = :person)
         ORDER BY held_on IS NOT NULL, held_on DESC, planned_start DESC, number DESC
    )sql");
    query.bind(":person", person);
    return readSummaries(query);
}

std::vector<ConferenceSummary> ConferenceStore::withAgency(const AgencyKey& agency, int most) const
{
    auto query = m_database.prepare(R"sql(
        SELECT id, family_id, family_name, children, procedure, type, state, held_on, planned_start, planned_minutes, place,
               chair_id
          FROM conference_summary WHERE id IN (SELECT conference_id FROM participant WHERE agency = :agency)
         ORDER BY held_on IS NOT NULL, held_on DESC, planned_start DESC, number DESC LIMIT :most
    )sql");
    query.bind(":agency", agency).bind(":most", most);
    return readSummaries(query);
}

} // namespace cadair
